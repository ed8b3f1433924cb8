// The definite article before names, which decks leave out.

extension String {
    /// The name with "the" before it where English wants it: "the African Union", but "Operation Serval", "Mali".
    ///
    /// A name takes the article when the common noun that it is built around is a body or a document: the last word of
    /// its first phrase, "Coordination" in "Coordination of Azawad Movements".
    var withArticle: String {
        let words = split(separator: " ")
        guard words.count > 1 || words.first.map({ String.heads.contains($0.lowercased()) }) == true,
            words.first?.lowercased() != "the"
        else { return self }
        let phrase = words.prefix { !String.joints.contains($0.lowercased()) }
        let heads = [phrase.last, words.last].compactMap { $0?.lowercased() }
        return heads.contains(where: String.heads.contains) ? "the " + self : self
    }

    /// The words that end the first phrase of a name.
    private static let joints: Set = ["of", "for", "in", "on", "and", "to", "from", "against", "with", "&"]

    /// Common nouns for what many belong to, or have signed.
    private static let heads = Set(
        """
        academy accord accords administration agency agreement alliance army assembly association authority bank bloc
        board brigade cabinet charter church club coalition college commission committee community company conference
        confederation congress convention coordination corporation corps council court delegation department directorate
        emirates empire federation fleet force forces foundation framework front fund government group guard house
        initiative institute junta kingdom league mechanism ministry mission movement movements nations navy network
        observatory office organisation organization panel parliament party platform police programme project
        protectorate regiment republic secretariat senate service society state states treaty tribunal union unit
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
