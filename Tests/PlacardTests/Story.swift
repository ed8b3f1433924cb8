import Foundation

/// A session written down: what was typed and what the screen showed.
///
/// A story is a text file of scenes. A scene begins with `$ placard …`, as typed at a shell, and goes on with the
/// screen: what the program wrote, and its prompts with what the learner typed behind them. Between scenes, and between
/// an answer and the next, lines that begin with `#` tell what the screen does not: some only the reader, some the stage.
///
/// | written | means |
/// |---|---|
/// | `# two days later` | the clock moves on; also seconds, minutes and hours, as words up to twelve or as digits |
/// | `# the window is 40 columns wide` | the terminal is resized |
/// | `> ^C`, `> ^D` | Ctrl-C, Ctrl-D; where the typed lines of a scene end, Ctrl-D follows |
/// | `> one⏎two` | a paste of two lines |
/// | `> so far⌛` | the time limit passes while this is typed |
/// | `$ NO_COLOR= placard …` | a variable for this run; by default `NO_COLOR=1` keeps colours off |
/// | `$ placard <<END` | a pipe as input: the lines up to `END`; then neither prompt nor typed text is on the screen |
/// | `␛` | the escape character, in what the program wrote |
/// | `[exit status 1]` | how the program ended, unless with 0 |
struct Story {
    /// One run of the program.
    struct Scene {
        /// Comments and empty lines before it.
        var preamble: [String]
        /// The line at the shell, without `$ `.
        var command: String
        /// The piped input, if it is a pipe.
        var pipe: [String]?
        /// What stands below: inputs are found in it by their prompts.
        var body: [String]
    }

    let scenes: [Scene]
    /// Comments after the last scene.
    let epilogue: [String]

    init(_ text: String) {
        var scenes: [Scene] = []
        var preamble: [String] = []
        var isInPipe = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if isInPipe, let index = scenes.indices.last {
                if line == "END" { isInPipe = false } else { scenes[index].pipe?.append(line) }
            } else if line.hasPrefix("$ ") {
                if let index = scenes.indices.last { preamble = Story.takeTail(of: &scenes[index].body) }
                isInPipe = line.hasSuffix(" <<END")
                let command = String(line.dropFirst(2))
                scenes.append(
                    Scene(preamble: preamble, command: command, pipe: isInPipe ? [] : nil, body: [])
                )
            } else if let index = scenes.indices.last {
                scenes[index].body.append(line)
            } else {
                preamble.append(line)
            }
        }
        epilogue = scenes.indices.last.map { Story.takeTail(of: &scenes[$0].body) } ?? preamble
        self.scenes = scenes
    }

    /// Takes comments and empty lines from the end.
    private static func takeTail(of lines: inout [String]) -> [String] {
        let kept = (lines.lastIndex { !$0.isEmpty && !$0.hasPrefix("# ") } ?? -1) + 1
        defer { lines.removeSubrange(kept...) }
        return Array(lines[kept...])
    }
}

extension Story {
    /// What a comment tells the stage.
    enum Direction: Hashable {
        /// The clock moves on; seconds.
        case later(Int)
        /// The window has another width.
        case columns(Int)
        /// So many answers were given before, by a learner whose memory is unlike the published parameters.
        case answers(Int)

        init?(_ line: String) {
            guard line.hasPrefix("# ") else { return nil }
            let words = line.dropFirst(2).split(separator: " ").map(String.init)
            if words.count == 3, words[2] == "later", let number = Direction.number(words[0]),
                let unit = Direction.units[words[1].hasSuffix("s") ? String(words[1].dropLast()) : words[1]]
            {
                self = .later(number * unit)
            } else if words.starts(with: ["the", "window", "is"]), words.count == 6,
                let columns = Int(words[3])
            {
                self = .columns(columns)
            } else if words.starts(with: ["a", "learner", "with"]), words.count == 5, words[4] == "answers",
                let answers = Int(words[3])
            {
                self = .answers(answers)
            } else {
                return nil
            }
        }

        private static let units = ["second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800]

        private static func number(_ word: String) -> Int? {
            let words = [
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                "eleven", "twelve",
            ]
            return Int(word) ?? words.firstIndex(of: word)
        }
    }
}
