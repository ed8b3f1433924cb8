// A program around the line editor for its tests: it says what each line came back as.
import LineEditor

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Obeys commands until the input ends; the first argument, if any, is a history file.
@MainActor
func run(_ editor: LineEditor) {
    editor.completer = { _, lineBefore in
        lineBefore.isEmpty ? ["study", "stats", "suspend", "Mali"] : ["Niger", "Nigeria"]
    }
    if CommandLine.arguments.count > 1 { editor.loadHistory(from: CommandLine.arguments[1]) }
    while true {
        let event = editor.read(Prompt("\u{1B}[32mcommand>\u{1B}[0m "), as: .command)
        show(event)
        switch event {
        case .endOfInput, .line("quit"): return
        case .line("ask"): show(editor.read("answer> ", as: .answer))
        case .line("timed"): show(editor.read("answer> ", as: .answer, limit: .seconds(5)))
        case .line("counting"):
            let countdown = Prompt.Countdown(before: "answer, ", after: " s> ", over: "late> ", warning: 2)
            show(editor.read(Prompt(countdown, from: .seconds(3)), as: .answer))
        case .line("key"): show(editor.readKey("y/n> "))
        case .line("size"): say("size \(editor.columns) × \(editor.rows)")
        case .line("stopped"): say("stopped \(editor.timeStopped >= .milliseconds(50))")
        case .line("busy"): waitForContinuation()
        case .line("interrupt"):
            waitForContinuation()
            say("taken \(editor.takeInterrupt()) \(editor.takeInterrupt())")
        default: continue
        }
    }
}

func show(_ event: LineEvent) {
    switch event {
    case .line(let text): say("line \(text.debugDescription)")
    case .interrupted: say("interrupted")
    case .timedOut(let partial): say("timed out \(partial.debugDescription)")
    case .endOfInput: say("end")
    }
}

func say(_ text: String) {
    print("[\(text)]")
    fflush(nil)
}

/// Busy until the test sends SIGUSR1.
func waitForContinuation() {
    say("busy")
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGUSR1)
    var signal: Int32 = 0
    sigwait(&signals, &signal)
}

var blocked = sigset_t()
sigemptyset(&blocked)
sigaddset(&blocked, SIGUSR1)
sigprocmask(SIG_BLOCK, &blocked, nil)
run(.shared)
