import Reports

extension World {
    /// Whether the terminal, if there is one, understands no escape sequences.
    var isDumb: Bool { ["dumb", nil].contains(variable("TERM")) }

    /// The words of the command that long texts are read with; nil where they are just written.
    ///
    /// `PLACARD_PAGER` comes before `PAGER`; either switches paging off when it is empty or `cat`.
    var pager: [String]? {
        guard isInteractive, !isDumb else { return nil }
        let command = environment["PLACARD_PAGER"] ?? environment["PAGER"] ?? "less -FRX"
        return CommandLineWords.split(command).flatMap { $0 == ["cat"] ? nil : $0 }
    }

    /// Writes a text, through the pager where the window cannot show all of it at once.
    func writeLong(_ text: String) {
        guard let pager, rows(of: text) >= rows(), page(text, pager) else { return write(text) }
    }

    /// The rows of the window that a text fills.
    private func rows(of text: String) -> Int {
        let columns = max(1, columns())
        let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        return plain.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .reduce(0) { $0 + max(1, (DisplayWidth.of(String($1)) + columns - 1) / columns) }
    }
}
