/// Short forms of given names, in English.
///
/// Usual short forms, as lists of given names have them; only those that are not names of their own.
enum GivenNames {
    /// Whether one of two words is a short form of the other as a given name.
    static func areSame(_ one: String, _ other: String) -> Bool {
        fullNames[one]?.contains(other) ?? false || fullNames[other]?.contains(one) ?? false
    }

    private static let fullNames: [String: [String]] = {
        var names: [String: [String]] = [:]
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: " ").map(String.init)
            for short in parts.dropFirst() { names[short, default: []].append(parts[0]) }
        }
        return names
    }()

    private static let lines = """
        abraham abe
        alexander alex sasha
        andrew andy drew
        anthony tony
        antonio toni
        benjamin ben benny
        catherine kate cathy
        charles charlie chuck
        christopher chris
        daniel dan danny
        david dave
        donald don
        edward ed eddie ted
        elizabeth liz beth betty
        francis frank
        frederick fred freddie
        gregory greg
        harold harry
        henry hank
        jacob jake
        james jim jimmy jamie
        john jack johnny
        joseph joe
        kenneth ken
        lawrence larry
        leonard leo len
        margaret maggie peggy
        matthew matt
        michael mike mick
        nicholas nick
        patrick pat
        peter pete
        philip phil
        richard dick rick
        robert bob bobby rob
        ronald ron
        samuel sam
        stephen steve
        steven steve
        susan sue
        theodore ted teddy theo
        thomas tom tommy
        timothy tim
        victoria vicky
        walter walt
        william bill billy willy
        winston winnie
        """
}
