// The units by symbol and by name.
//
// Sources: Bureau international des poids et mesures, "The International System of Units (SI)", 9th edition (2019),
// tables 2 to 8; NIST Special Publication 811 (2008), appendix B.8, for the units of Britain and the United States;
// IEC 80000-13 (2008) for binary prefixes; ISO 4217 for the codes of money. Every factor is exact by definition.
// A unit whose factor is measured or irrational (dalton, radian, parsec) is a base unit of its own: it converts to its
// own multiples only. So are becquerel and sievert, which the SI names apart from hertz and gray to keep them apart.

/// The tables that units are looked up in.
enum UnitTable {
    /// A unit with how it is written.
    struct Entry: Sendable {
        let unit: UnitOfMeasure
        /// Whether "k" or "kilo" may stand before it.
        let takesPrefixes: Bool
        /// Whether "Ki" or "kibi" may.
        let takesBinaryPrefixes: Bool
    }

    /// The units of a symbol, by its exact case.
    static let symbols = read.symbols
    /// The units of a folded name in the singular.
    static let names = read.names
    /// The symbols in lower case, for those who type "KM" or "Kj".
    static let loweredSymbols: [String: [String]] = Dictionary(grouping: symbols.keys.sorted()) {
        $0.lowercased()
    }

    private static let read = readTable()

    private static func readTable() -> (symbols: [String: [Entry]], names: [String: [Entry]]) {
        var symbols: [String: [Entry]] = [:]
        var names: [String: [Entry]] = [:]
        for line in (lines + "\n" + money).split(separator: "\n") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.words }
            guard fields.count == 3, let entry = entry(fields[0], named: fields[2].first ?? fields[1][0])
            else { continue }
            for symbol in fields[1] { symbols[symbol, default: []].append(entry) }
            for name in fields[2] { names[name, default: []].append(entry) }
        }
        return (symbols, names)
    }

    /// A unit from the words of its definition: "p 1/1000 kg", "1 m2 s-2", "5/9 K 459.67".
    private static func entry(_ words: [String], named name: String) -> Entry? {
        var rest = words[...]
        let isPrefixed = rest.first == "p" || rest.first == "b"
        let isBinary = rest.first == "b"
        if isPrefixed { rest.removeFirst() }
        guard let factor = rest.popFirst().flatMap(number) else { return nil }
        var powers: [String: Int] = [:]
        var offset = Rational.zero
        for word in rest {
            if let number = number(word) {
                offset = number
            } else {
                let letters = word.prefix { $0.isLetter }
                powers[String(letters)] = Int(word.dropFirst(letters.count)) ?? 1
            }
        }
        let spaced = String(name.map { $0 == "_" ? " " : $0 })
        return Entry(
            unit: UnitOfMeasure(spaced, powers, factor: factor, offset: offset),
            takesPrefixes: isPrefixed,
            takesBinaryPrefixes: isBinary
        )
    }

    private static func number(_ text: String) -> Rational? {
        let parts = text.split(separator: "/").map(String.init)
        guard let top = parts.first.flatMap(decimal) else { return nil }
        return parts.count == 2 ? decimal(parts[1]).flatMap { top.divided(by: $0) } : top
    }

    private static func decimal(_ text: String) -> Rational? {
        let halves = text.split(separator: "e")
        let parts = halves[0].split(separator: ".")
        guard let digits = Int128(parts.joined()) else { return nil }
        let shift = halves.count == 2 ? Int(halves[1]) ?? 0 : 0
        return Rational(digits, exponent: shift - (parts.count == 2 ? parts[1].count : 0))
    }

    /// A unit a line, as definition, symbols and names.
    ///
    /// "p": takes the prefixes of the SI; "b": those and the binary ones.
    private static let lines = """
        p 1 m | m | metre meter metro
        p 1e-3 kg | g gr gm | gram gramme gramo
        1 kg | | kilo
        p 1 s | s sec secs | second seconde segundo
        p 1 A | A amp amps | ampere amperio
        p 1 K | K | kelvin
        p 1 mol | mol | mole
        p 1 cd | cd | candela
        1 K 273.15 | °C C degC | celsius centigrade centigrado degree degre grado
        5/9 K 459.67 | °F F degF | fahrenheit degree degre grado
        1 deg | ° deg | degree degre grado
        1/60 deg | arcmin | arcminute
        1/3600 deg | arcsec | arcsecond
        p 1 rad | rad | radian
        p 1 sr | sr | steradian
        p 1 s-1 | Hz | hertz
        1/60 s-1 | rpm |
        p 1 kg m s-2 | N | newton
        p 1 kg m-1 s-2 | Pa | pascal
        p 1 kg m2 s-2 | J | joule
        p 1 kg m2 s-3 | W | watt
        p 1 A s | C | coulomb
        p 1 kg m2 s-3 A-1 | V | volt
        p 1 kg-1 m-2 s4 A2 | F | farad
        p 1 kg m2 s-3 A-2 | Ω ohm | ohm
        p 1 kg-1 m-2 s3 A2 | S | siemens
        p 1 kg m2 s-2 A-1 | Wb | weber
        p 1 kg s-2 A-1 | T | tesla
        p 1 kg m2 s-2 A-2 | H | henry
        p 1 cd sr | lm | lumen
        p 1 cd sr m-2 | lx | lux
        p 1 Bq | Bq | becquerel
        3.7e10 Bq | Ci | curie
        p 1 m2 s-2 | Gy | gray
        p 1 Sv | Sv | sievert
        p 1 mol s-1 | kat | katal
        60 s | min mins | minute minuto
        3600 s | h hr hrs | hour heure hora
        86400 s | d | day jour journee dia
        604800 s | wk wks | week semaine semana
        1 month | mo | month mois mes
        12 month | yr yrs y | year an annee ano
        120 month | | decade decennie decenio decada
        1200 month | | century siecle siglo centuries
        12000 month | | millennium millenaire milenio millennia
        1e-3 m3 | l L | litre liter litro
        1e-4 m3 | dl dL | decilitre deciliter decilitro
        1e-5 m3 | cl cL | centilitre centiliter centilitro
        1e-6 m3 | ml mL cc | millilitre milliliter mililitro
        1e-9 m3 | μl μL | microlitre microliter microlitro
        1e-1 m3 | hl hL | hectolitre hectoliter hectolitro
        p 1e3 kg | t | tonne tonelada
        1e4 m2 | ha | hectare hectarea
        p 1.602176634e-19 kg m2 s-2 | eV | electronvolt electron_volt
        p 1 u | u Da amu | dalton
        149597870700 m | au AU | astronomical_unit
        9460730472580800 m | ly | light_year lightyear annee_lumiere ano_luz
        p 1 pc | pc | parsec
        1e-10 m | Å | angstrom
        1e-6 m | | micron
        p 1e5 kg m-1 s-2 | bar | bar
        101325 kg m-1 s-2 | atm | atmosphere atmosfera
        101325/760 kg m-1 s-2 | Torr mmHg |
        44482216152605e-13/6.4516e-4 kg m-1 s-2 | psi |
        p 4.184 kg m2 s-2 | cal | calorie caloria
        4184 kg m2 s-2 | Cal | kilocalorie kilocaloria
        1 Btu | BTU Btu |
        p 3600 kg m2 s-2 | Wh | watt_hour watthour wattheure
        1 hp | hp | horsepower
        1e-5 kg m s-2 | dyn | dyne
        1e-7 kg m2 s-2 | erg | erg
        1e-4 kg s-2 A-1 | | gauss
        p 1e3 mol m-3 | M | molar
        1 dB | dB | decibel
        0.0254 m | in ″ | inch pouce pulgada inches
        0.3048 m | ft ′ | foot feet pied pie
        0.9144 m | yd yds | yard yarda
        1609.344 m | mi | mile mille milla
        1852 m | nmi | nautical_mile
        201.168 m | | furlong
        1.8288 m | | fathom
        1609.344/3600 m s-1 | mph |
        1/3.6 m s-1 | kph kmh kmph |
        1852/3600 m s-1 | kn kt kts | knot noeud nudo
        0.45359237 kg | lb lbs | pound livre libra
        0.028349523125 kg | oz | ounce once onza
        6.35029318 kg | st | stone
        2e-4 kg | ct | carat quilate
        907.18474 kg | | short_ton
        1016.0469088 kg | | long_ton
        1000 kg | | ton
        4046.8564224 m2 | ac | acre
        3.785411784e-3 m3 | gal | gallon galon
        0.946352946e-3 m3 | qt | quart
        0.473176473e-3 m3 | pt | pint
        29.5735295625e-6 m3 | | fluid_ounce
        0.158987294928 m3 | bbl | barrel baril barril
        b 1 bit | bit bits b | bit
        b 8 bit | B byte | byte octet octeto
        1 bit s-1 | bps | baud
        1e3 bit s-1 | kbps |
        1e6 bit s-1 | Mbps |
        1e9 bit s-1 | Gbps |
        0.01 | % pct pc | percent percentage
        0.001 | ‰ | permille permil
        1e-6 | ppm |
        1e-9 | ppb |
        """

    /// Money: each is a base unit, as rates of exchange change.
    private static let money = """
        1 USD | $ USD US$ | dollar dolar usd
        1 EUR | € EUR | euro
        1 GBP | £ GBP | pound_sterling pound livre libra sterling quid
        1 JPY | ¥ JPY | yen
        1 CNY | CNY RMB | yuan renminbi
        1 INR | ₹ INR | rupee roupie rupia
        1 RUB | ₽ RUB | rouble ruble rublo
        1 CHF | CHF | swiss_franc franc franco
        1 XOF | XOF FCFA CFA XAF | cfa_franc franc franco
        1 FRF | FRF | french_franc franc franco
        1 KRW | ₩ KRW | won
        1 NGN | ₦ NGN | naira
        1 ILS | ₪ ILS | shekel
        1 TRY | ₺ TRY | lira
        1 UAH | ₴ UAH | hryvnia
        1 BTC | ₿ BTC | bitcoin
        1 MXN | MXN | peso
        1 BRL | R$ BRL | real
        1 ZAR | ZAR | rand
        1 AUD | AUD A$ |
        1 CAD | CAD C$ |
        1 NZD | NZD |
        1 SEK | SEK | krona
        1 NOK | NOK | krone
        1 DKK | DKK | krone
        1 PLN | PLN | zloty
        1 CZK | CZK | koruna
        1 HUF | HUF | forint
        1 EGP | EGP |
        1 SAR | SAR | riyal
        1 AED | AED | dirham
        1 DEM | DEM | mark deutschmark
        0.01 USD | ¢ | cent
        0.01 EUR | | cent centime centimo
        0.01 GBP | | penny pence
        """
}

extension Substring {
    fileprivate var words: [String] { split(separator: " ").map(String.init) }
}
