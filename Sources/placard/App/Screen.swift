import Reports

/// The only place that knows how text looks on the terminal.
///
/// Everything said in colour is also said in words. Lines are wrapped to the width that the terminal has at that
/// moment; text from decks and learners never reaches it with its control characters alive.
struct Screen {
    /// What a stretch of text is.
    enum Style: String {
        case plain = ""
        case bold = "1"
        case dim = "2"
        case good = "32"
        case bad = "31"
        case middling = "33"
    }

    private(set) var world: World
    let hasColour: Bool
    /// Whether only ASCII signs are drawn.
    let isASCII: Bool

    init(world: World, isPlain: Bool) {
        self.world = world
        isASCII = world.isDumb
        let isForced = !["", "0"].contains(world.environment["FORCE_COLOR"] ?? "")
        if isPlain || world.variable("NO_COLOR") != nil || world.environment["TERM"] == "dumb" {
            hasColour = false
        } else {
            hasColour = isForced || (world.outputIsTerminal && !world.isDumb)
        }
    }

    /// The same screen, with what it shows handed to `write` instead.
    func writing(to write: @escaping (String) -> Void) -> Screen {
        var other = self
        other.world.write = write
        return other
    }

    /// What stands between a question and its answer on one line.
    var arrow: String { isASCII ? "->" : "→" }

    /// Columns that text may fill; lines longer than 100 are hard to read.
    var columns: Int { max(20, min(world.columns(), 100)) }

    /// Writes a paragraph, wrapped, with later lines indented by `hanging` more columns than the first.
    ///
    /// What fills those columns in the first line, such as a bullet or a name with blanks behind it, stays as it is.
    func show(_ text: String, as style: Style = .plain, indent: Int = 0, hanging: Int = 0) {
        let (label, body) = Screen.split(inert(text), at: hanging)
        let first = String(repeating: " ", count: indent) + label
        let rest = String(repeating: " ", count: indent + hanging)
        for line in TextLayout.wrap(body, columns: columns, indent: rest, first: first) {
            world.write(styled(line, style) + "\n")
        }
    }

    /// Writes text that is laid out already, line by line, without wrapping.
    func lay(_ text: String) { world.write(inert(text.hasSuffix("\n") ? text : text + "\n")) }

    /// Writes an empty line.
    func gap() { world.write("\n") }

    /// Writes a complaint to standard error: wrapped for a reader, a line each for a program.
    func complain(_ text: String) {
        let lines = "placard: \(inert(text))"
        guard world.isInteractive else { return world.complain(lines + "\n") }
        let wrapped = TextLayout.wrap(lines, columns: columns, indent: "", first: "")
        world.complain(wrapped.joined(separator: "\n") + "\n")
    }

    /// The text in a style, if colour is on.
    func styled(_ text: String, _ style: Style) -> String {
        hasColour && style != .plain && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    private func inert(_ text: String) -> String { InertText.escapingControls(text, isASCII: isASCII) }

    /// A text's first columns and the rest, where a blank parts them; else nothing and the text.
    private static func split(_ text: String, at columns: Int) -> (label: String, body: String) {
        var width = 0
        var end = text.startIndex
        while width < columns, end < text.endIndex, text[end] != "\n" {
            width += DisplayWidth.of(text[end])
            end = text.index(after: end)
        }
        guard width == columns, text[..<end].last == " " else { return ("", text) }
        return (String(text[..<end]), String(text[end...]))
    }
}
