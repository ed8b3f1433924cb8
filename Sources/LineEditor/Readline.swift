// The one file that touches GNU readline. Its C API is a bundle of mutable globals, so the import is
// `@preconcurrency`, everything here is main-actor isolated, and nothing of C escapes this file.
@preconcurrency import CReadline

#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Darwin)
    @preconcurrency import Darwin
#endif

/// GNU readline, one line at a time.
@MainActor
enum Readline {
    /// What to do with one look at the keyboard.
    enum Wait {
        /// A key may still come.
        case goOn(milliseconds: Int32)
        /// End the line as it stands.
        case finish
    }

    /// Asked before each wait for a key, and at least every fifth of a second.
    static var willWait: () -> Wait = { .goOn(milliseconds: 200) }
    /// Returns the matches for a word and the line before it.
    static var complete: (_ word: String, _ lineBefore: String) -> [String] = { _, _ in [] }
    private static var textToInsert = ""

    /// Prepares readline; `name` is what `$if` in ~/.inputrc compares with.
    static func start(named name: String) {
        // NB: strings handed over for good; readline keeps the pointers, so they are never freed.
        rl_readline_name = UnsafePointer(strdup(name))
        rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
        rl_catch_signals = 1  // readline restores the terminal around Ctrl-Z, SIGTERM and SIGHUP
        rl_catch_sigwinch = 1
        rl_change_environment = 0  // COLUMNS and LINES would go stale in child processes
        rl_attempted_completion_function = completeWord
        rl_getc_function = nextKey
        rl_startup_hook = insertText
        // Before ~/.inputrc is read, which may say otherwise.
        rl_variable_bind("completion-ignore-case", "on")
        using_history()
        stifle_history(Int32(HistoryFile.capacity))
        rl_initialize()
    }

    /// Lets the learner edit a line that begins as `text`; nil at the end of the input.
    ///
    /// With `isOneKey` the first letter ends the line.
    static func line(prompt: String, startingWith text: String = "", isOneKey: Bool = false) -> String? {
        textToInsert = text
        rl_num_chars_to_read = isOneKey ? 1 : 0
        rl_reset_screen_size()  // the window may have changed while nobody was reading
        guard let line = readline(prompt) else {
            // Readline ends the line on the screen itself only where bracketed paste is on.
            if rl_variable_value("enable-bracketed-paste").map({ String(cString: $0) }) != "on" { rl_crlf() }
            return nil
        }
        defer { free(line) }  // readline's malloc, so C's free
        return String(cString: line)
    }

    /// Like ``line(prompt:startingWith:isOneKey:)``, with a line that is edited unseen.
    static func hiddenLine(prompt: String) -> String? {
        fputs(prompt, rl_outstream)
        fflush(rl_outstream)
        rl_redisplay_function = showNothing
        defer {
            rl_redisplay_function = rl_redisplay
            rl_crlf()  // readline knows of no line that it would have to end
        }
        return line(prompt: "")
    }

    /// Runs `body` with an empty history, so that Up shows nothing.
    static func withoutHistory<Result>(_ body: () -> Result) -> Result {
        let saved = history_get_history_state()
        var empty = HISTORY_STATE()
        history_set_history_state(&empty)
        defer {
            history_set_history_state(saved)
            free(saved)
        }
        return body()
    }

    /// Puts another prompt before the line that is being typed, unless a search or a paste is going on.
    static func replacePrompt(_ prompt: String) {
        guard rl_readline_state & UInt(RL_STATE_READCMD) != 0 else { return }
        rl_set_prompt(prompt)
        rl_redisplay()
    }

    static func ringBell() { rl_ding() }

    static func addToHistory(_ line: String) { add_history(line) }

    static var latestInHistory: String? {
        history_get(history_base + history_length - 1).map { String(cString: $0.pointee.line) }
    }

    /// Shows prompt and line again, in the terminal mode that editing needs, after the process was stopped.
    static func redraw() {
        guard ControllingTerminal.isInForeground else { return }
        if ControllingTerminal.isCanonical {  // stopped by a signal that readline could not see
            rl_deprep_terminal()
            rl_prep_terminal(1)
        }
        rl_forced_update_display()
    }

    fileprivate static func insertPendingText() {
        if !textToInsert.isEmpty { rl_insert_text(textToInsert) }
        textToInsert = ""
    }

    /// The next byte from the keyboard, or what makes readline end the line early.
    fileprivate static func nextByte() -> Int32 {
        while true {
            rl_check_signals()  // Ctrl-Z stops in here; SIGTERM and SIGHUP end the process in here
            switch willWait() {
            case .finish: return endLine()
            case .goOn(let milliseconds):
                guard ControllingTerminal.isReadable(within: milliseconds) else { continue }
                guard let byte = ControllingTerminal.readByte() else { return EOF }
                if let byte { return Int32(byte) }
            }
        }
    }

    /// What to return in place of a key so that the line ends: where a key is a command it is Return;
    /// inside a search, a paste or a key sequence the end of input, which leaves that first.
    private static func endLine() -> Int32 {
        guard rl_readline_state & UInt(RL_STATE_READCMD) != 0 else { return EOF }
        rl_done = 1  // also where ~/.inputrc has given Return another meaning
        return Int32(UInt8(ascii: "\n"))
    }
}

// MARK: - C callbacks: no context argument, so they reach the one `Readline`

private func nextKey(_ stream: UnsafeMutablePointer<FILE>?) -> Int32 {
    MainActor.assumeIsolated { Readline.nextByte() }
}

/// Takes the place of readline's own drawing while a line is edited unseen.
private func showNothing() {}

private func insertText() -> Int32 {
    MainActor.assumeIsolated { Readline.insertPendingText() }
    return 0
}

/// Answers readline's request for the matches of `text`; the result is readline's to free.
private func completeWord(
    _ text: UnsafePointer<CChar>?,
    start: Int32,
    end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    rl_attempted_completion_over = 1  // never fall back to file names
    guard let text, let buffer = rl_line_buffer else { return nil }
    let word = String(cString: text)
    let lineBefore = String(decoding: UnsafeRawBufferPointer(start: buffer, count: Int(start)), as: UTF8.self)
    let matches = MainActor.assumeIsolated { Readline.complete(word, lineBefore) }
    rl_completion_suppress_append = matches.first?.hasSuffix("/") == true ? 1 : 0  // the path goes on
    return mallocedMatchList(matches)
}
