import Words

extension String {
    /// Where a text stands among its like by its date or number, as any reader would sort it; nil without one.
    ///
    /// A date counts in years: 2012.25 is April 2012, in the notation of decks or as a month's name and a year.
    public var rankValue: Double? {
        if let date = try? HistoricalDate(notation: self), date.precision > .year {
            return 1970 + Double(date.days.lowerBound) / 365.2425
        }
        guard let number = firstNumber else { return nil }
        let month = FoldedText(self).words.lazy.compactMap { word in
            word.count < 3 ? nil : CalendarPoint.monthNames.firstIndex { $0.lowercased().hasPrefix(word) }
        }.first
        return number + (number < 1000 ? 0 : Double(month ?? 0) / 12)
    }

    /// The first number of a text: 2100 of "resolution 2100", 1500 of "some 1,500 men"; nil without digits.
    public var firstNumber: Double? {
        guard let start = firstIndex(where: \.isASCIIDigit) else { return nil }
        var digits = ""
        var rest = self[start...]
        while let character = rest.first, digits.count < 15 {
            if character.isASCIIDigit {
                digits.append(character)
            } else if character == ".", rest.dropFirst().first?.isASCIIDigit == true, !digits.contains(".") {
                digits.append(character)
            } else if ![",", " ", "\u{A0}", "\u{202F}"].contains(character)
                || !rest.dropFirst().beginsWithGroup
            {
                break
            }
            rest = rest.dropFirst()
        }
        return Double(digits)
    }
}

extension Substring {
    /// Whether just three digits come first, as in the groups of a large number.
    fileprivate var beginsWithGroup: Bool {
        prefix(3).count == 3 && prefix(3).allSatisfy(\.isASCIIDigit)
            && dropFirst(3).first?.isASCIIDigit != true
    }
}

extension Character {
    /// Whether the character is 0 to 9.
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
