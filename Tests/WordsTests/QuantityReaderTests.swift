import Testing

@testable import Words

/// Quantities in texts.
@Suite struct QuantityReaderTests {
    /// The first reading of the only quantity of a text, in short: "≥ 500 kilometre".
    private func read(_ text: String) -> [String] {
        LexedText(text).quantities.map { written in
            let quantity = written.readings[0]
            let signs: [Comparator: String] = [
                .about: "~ ", .moreThan: "> ", .atLeast: "≥ ", .lessThan: "< ", .atMost: "≤ ",
            ]
            let value =
                switch quantity.value {
                case .number(let number): number.description
                case .range(let least, let most): "\(least)…\(most)"
                case .ratio(let parts): parts.map(\.description).joined(separator: ":")
                }
            let unit = quantity.unit.map { " " + $0.name } ?? ""
            return (signs[quantity.comparator] ?? "") + value + unit
        }
    }

    @Test(arguments: [
        ("2.5", "2.5"), ("-3", "-3"), ("−3", "-3"), ("+3", "3"), ("minus three", "-3"), ("x = -3", "-3"),
        ("x=-3", "-3"),
        ("3/4", "0.75"), ("4/3", "4/3"), ("9 3/5", "9.6"), ("1½", "1.5"), ("1 1/2", "1.5"), ("1:2", "1:2"),
        ("2 : 1", "2:1"),
        ("3e8", "300000000"), ("3·10⁸", "300000000"), ("3 x 10^8", "300000000"),
        ("6.022 x 10^23", "6.022e23"), ("6,02×10²³", "6.02e23"), ("10^-3", "0.001"), ("10⁻³", "0.001"),
        ("2^10", "1024"),
        ("-1.6×10⁻¹⁹", "-1.6e-19"),
    ])
    func figuresAreRead(text: String, expected: String) { #expect(read(text) == [expected]) }

    @Test(arguments: [
        ("5 million", "5000000"), ("5,000,000", "5000000"), ("11.2k", "11200"), ("1.5 bn", "1500000000"),
        ("3 lakh", "300000"),
        ("a million", "1000000"), ("half a million", "500000"), ("a dozen", "12"), ("half a dozen", "6"),
        ("two and a half million", "2500000"), ("2 hundred thousand", "200000"), ("dos millones", "2000000"),
        ("deux millions", "2000000"), ("three hundred thousand", "300000"), ("2 dozen", "24"),
    ])
    func scalesAreRead(text: String, expected: String) { #expect(read(text) == [expected]) }

    @Test(arguments: [
        ("twenty-one", "21"), ("vingt et un", "21"), ("treinta y dos", "32"), ("two thirds", "2/3"),
        ("a third", "1/3"),
        ("three quarters", "0.75"), ("one and a half", "1.5"), ("trois quarts", "0.75"),
        ("dos tercios", "2/3"),
        ("three point one four", "3.14"), ("nineteen sixty", "1960"), ("one fifth", "0.2"),
        ("3 out of 4", "0.75"),
        ("deux et demi", "2.5"), ("MCMLX", "1960"), ("XIV", "14"), ("mdccclxxxix", "1889"),
    ])
    func wordsAreRead(text: String, expected: String) { #expect(read(text) == [expected]) }

    @Test(arguments: [
        ("18 kJ", "18 kilojoule"), ("18kJ", "18 kilojoule"), ("5 MΩ", "5 megaohm"), ("5 mΩ", "5 milliohm"),
        ("20 °C", "20 celsius"),
        ("68 degrees Fahrenheit", "68 fahrenheit"), ("3 km/h", "3 kilometre per hour"),
        ("3 kilometres per hour", "3 kilometre per hour"), ("9.8 m/s²", "9.8 metre per square second"),
        ("9.8 m s⁻²", "9.8 metre per square second"), ("50 %", "50 percent"), ("50 percent", "50 percent"),
        ("50 pour cent", "50 percent"), ("5 ‰", "5 permille"), ("9 years", "9 year"), ("neuf ans", "9 year"),
        ("nueve años", "9 year"),
        ("$5 million", "5000000 dollar"), ("5 million dollars", "5000000 dollar"),
        ("£3.50", "3.5 pound sterling"),
        ("2 millions d'euros", "2000000 euro"), ("4 GiB", "4 gibibyte"), ("4 GB", "4 gigabyte"),
        ("10 square kilometres", "10 square kilometre"),
        ("-285.8 kJ/mol", "-285.8 kilojoule per mole"), ("1 h 30 min", "90 minute"),
        ("5 ft 10 in", "70 inch"), ("a year and a half", "1.5 year"), ("two hours and a half", "2.5 hour"),
        ("an hour and three quarters", "1.75 hour"), ("un an et demi", "1.5 year"),
        ("half a year", "0.5 year"), ("half an hour", "0.5 hour"),
        ("-20°C", "-20 celsius"), ("6 m³", "6 cubic metre"), ("1 metre cube", "1 cubic metre"),
        ("2 light-years", "2 light year"),
        ("12-year", "12 year"), ("5 km", "5 kilometre"), ("30 N·m", "30 newton metre"),
    ])
    func unitsAreRead(text: String, expected: String) { #expect(read(text) == [expected]) }

    @Test(arguments: [
        ("more than 500", "> 500"), ("at least 500", "≥ 500"), ("no fewer than 500", "≥ 500"),
        ("under 500", "< 500"), ("up to 500", "≤ 500"),
        ("<500", "< 500"), ("≥ 500", "≥ 500"), (">= 500", "≥ 500"), ("~500", "~ 500"), ("about 500", "~ 500"),
        ("500 or more", "≥ 500"),
        ("500+", "≥ 500"), ("plus de 500", "> 500"), ("más de 500 km", "> 500 kilometre"),
        ("au moins 500", "≥ 500"),
    ])
    func comparatorsAreRead(text: String, expected: String) { #expect(read(text) == [expected]) }

    @Test(arguments: [
        ("10-20", "10…20"), ("10–20 km", "10…20 kilometre"), ("10 to 20", "10…20"),
        ("between 10 and 20", "10…20"), ("entre 10 et 20", "10…20"),
        ("from 10 to 20", "10…20"), ("5 to 10 million", "5000000…10000000"),
        ("10 km to 20 km", "10…20 kilometre"), ("10% - 20%", "10…20 percent"),
    ])
    func rangesAreRead(text: String, expected: String) { #expect(read(text) == [expected]) }

    @Test(arguments: [
        ("April 13, 2013", ["13", "2013"]), ("10 and 20", ["10", "20"]), ("1914-18", ["1914", "18"]),
        ("G5 Sahel", []), ("resolution 2100", ["2100"]),
        ("COVID-19", ["19"]), ("3/4/2013", ["3", "4", "2013"]), ("in 5 in total", ["5"]), ("192.168.0.1", []),
    ])
    func otherFiguresStayWhatTheyAre(text: String, expected: [String]) { #expect(read(text) == expected) }

    @Test(arguments: ["one", "second", "X", "once", "MIX", "half"])
    func wordsThatAreSeldomNumbersAreDoubtful(text: String) {
        #expect(LexedText(text).quantities.map(\.isDoubtful) == [true])
    }

    @Test func bothMeaningsStand() {
        #expect(
            LexedText("6,022×10²³").quantities[0].readings.map(\.value)
                == [Rational(6_022, exponent: 23), Rational(6_022, exponent: 20)].map { .number($0 ?? .zero) }
        )
        #expect(LexedText("300K").quantities[0].readings.map { $0.unit?.name } == ["kelvin", nil])
        #expect(
            LexedText("5 pounds").quantities[0].readings.map { $0.unit?.name } == ["pound", "pound sterling"]
        )
    }
}
