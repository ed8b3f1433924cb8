// What the editor asks of the terminal itself, beside readline.
#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The terminal that standard input and output are attached to, if they are.
enum ControllingTerminal {
    /// Whether both standard input and standard output are a terminal.
    static var isAttached: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// Columns and rows of the terminal that standard output goes to; nil if it is none or does not say.
    static var size: (columns: Int, rows: Int)? {
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 && size.ws_row > 0
        return isKnown ? (Int(size.ws_col), Int(size.ws_row)) : nil
    }

    /// Whether lines are handed over whole by the terminal driver, as outside a line editor.
    static var isCanonical: Bool {
        var attributes = termios()
        return tcgetattr(STDIN_FILENO, &attributes) == 0 && attributes.c_lflag & tcflag_t(ICANON) != 0
    }

    /// Whether the terminal listens to this process, not to another job of the shell.
    static var isInForeground: Bool { tcgetpgrp(STDIN_FILENO) == getpgrp() }

    /// The bytes that were typed before anybody asked, without waiting for more.
    static func takeTypeAhead() -> [UInt8] {
        var attributes = termios()
        guard tcgetattr(STDIN_FILENO, &attributes) == 0 else { return [] }
        let previous = attributes
        attributes.c_lflag &= ~tcflag_t(ICANON | ECHO)  // in canonical mode an unfinished line cannot be seen
        tcsetattr(STDIN_FILENO, TCSANOW, &attributes)
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 4096)
        while isReadable(within: 0) {
            let count = read(keyboard, &block, block.count)
            guard count > 0 else { break }
            bytes += block[..<count]
        }
        attributes = previous
        tcsetattr(STDIN_FILENO, TCSANOW, &attributes)
        return bytes
    }

    /// Waits until a byte (or the end) can be read; false after `milliseconds` or when a signal arrived.
    static func isReadable(within milliseconds: Int32) -> Bool {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&input, 1, milliseconds) > 0
    }

    /// Standard input's terminal, opened anew for reading without ever waiting.
    ///
    /// NB: a Ctrl-C between the look at the keyboard and the reading empties the input; reading standard
    /// input itself would then wait for another key. Its own mode cannot be changed: the shell shares it.
    private static let keyboard: Int32 = {
        guard let name = ttyname(STDIN_FILENO) else { return STDIN_FILENO }
        let descriptor = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        return descriptor >= 0 ? descriptor : STDIN_FILENO
    }()

    /// The next byte; nil at the end of the input, and `.some(nil)` if there is none yet.
    static func readByte() -> UInt8?? {
        var byte: UInt8 = 0
        let count = read(keyboard, &byte, 1)
        if count == 1 { return byte }
        return count < 0 && (errno == EINTR || errno == EAGAIN) ? .some(nil) : nil
    }

    /// Sees to it that the locale's letters are UTF-8: elsewhere Backspace deletes one byte of a letter.
    ///
    /// Readline asks the environment itself, so that is where the answer must be. Only LC_CTYPE is
    /// changed: LC_ALL would also change how numbers are written.
    static func preferUTF8() {
        setlocale(LC_CTYPE, "")
        for name in ["C.UTF-8", "UTF-8", "en_US.UTF-8"] {
            guard String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8" else { return }
            unsetenv("LC_ALL")
            setenv("LC_CTYPE", name, 1)
            setlocale(LC_CTYPE, "")
        }
    }
}

/// What was typed ahead, as the start of an answer: Return counts as a space, other control keys not at all.
///
/// An answer typed before its question was shown is kept for the learner to see, but never submitted.
func typedAhead(_ bytes: [UInt8]) -> String {
    var kept = ""
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
        switch scalar {
        case "\u{1B}":  // an arrow or function key: ESC [ … letter, or ESC letter
            if rest.first == "[" || rest.first == "O" {
                rest = rest.dropFirst().drop { !("@"..."~").contains($0) }
            }
            rest = rest.dropFirst()
        case "\n", "\r", "\t": kept.unicodeScalars.append(" ")
        case _ where scalar.properties.generalCategory == .control: continue
        default: kept.unicodeScalars.append(scalar)
        }
    }
    while kept.last == " " { kept.removeLast() }
    return String(kept.drop { $0 == " " })
}
