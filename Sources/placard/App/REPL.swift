import ArgumentParser
import Foundation
import LineEditor
import Questions
import Scheduling
import Storage

/// The prompt: each line is a command of the program.
struct REPL {
    let app: App

    private var screen: Screen { app.screen }

    /// Runs until the learner leaves or the input ends.
    ///
    /// - Returns: 0 when every command succeeded or the learner typed them; else 1.
    func run() -> Int32 {
        app.isREPL = true
        prepareHistory()
        let completion = Completion(library: app.library)
        app.world.completeBy { completion.words(for: $0, after: $1) }
        do {
            try greet()
        } catch {
            return Program.report(error, on: screen)
        }
        return loop()
    }

    private func loop() -> Int32 {
        var failures = 0
        var hadInterrupt = false
        while true {
            switch app.world.read("placard> ", .command, nil) {
            case .line(let line):
                hadInterrupt = false
                for command in line.split(whereSeparator: \.isNewline) {
                    switch perform(String(command)) {
                    case .done: break
                    case .failed: failures += 1
                    case .leave: return status(failures)
                    }
                }
            case .interrupted:
                if hadInterrupt { screen.show("Type quit or press Ctrl-D to leave.") }
                hadInterrupt = true
            case .timedOut: break
            case .endOfInput: return status(failures)
            }
        }
    }

    private func status(_ failures: Int) -> Int32 {
        app.world.isInteractive || failures == 0 ? 0 : Complaint.Status.failure.rawValue
    }

    private enum Result {
        case done
        case failed
        case leave
    }

    private func perform(_ line: String) -> Result {
        guard var words = CommandLineWords.split(line), let first = words.first else { return .done }
        if first.hasPrefix(":") { words[0] = String(first.dropFirst()) }
        switch words[0].lowercased() {
        case "", "#": return .done
        case "quit", "exit", "q": return .leave
        case "help", "?": return help(Array(words.dropFirst()))
        default: return run(words)
        }
    }

    private func run(_ words: [String]) -> Result {
        do {
            let name = try Help.commandName(for: words[0])
            var parsed = try Placard.parseAsRoot([name] + words.dropFirst())
            if var command = parsed as? any Command {
                try command.global.checkAtPrompt()
                app.commandSeed = command.global.seed
                defer { app.commandSeed = nil }
                try command.perform(in: app)
            } else {
                try parsed.run()  // the parser's own, such as --help
            }
            return .done
        } catch {
            return explain(error, words: words)
        }
    }

    private func explain(_ error: any Error, words: [String]) -> Result {
        if case StoreError.replaced = error { return reopen(after: error) }
        if error is ExitCode || !isUsage(error) {
            return Program.report(error, on: screen) == 0 ? .done : .failed
        }
        if Placard.exitCode(for: error) == .success {
            app.paged { screen.lay(Placard.fullMessage(for: error)) }
            return .done
        }
        let message = Placard.message(for: error)
        let problem = message.hasSuffix(".") ? String(message.dropLast()) : message
        screen.complain("\(problem); “help \(words.first ?? "")” tells more")
        return .failed
    }

    /// Leaves the file that is no longer at its path, so that the next command uses what is there.
    private func reopen(after error: any Error) -> Result {
        _ = Program.report(error, on: screen)
        do {
            try app.close()
        } catch {
            _ = Program.report(error, on: screen)
        }
        return .failed
    }

    /// Whether the words of the line were wrong, rather than what they asked for.
    private func isUsage(_ error: any Error) -> Bool {
        !(error is Complaint) && Placard.exitCode(for: error) != .failure
    }

    private func help(_ words: [String]) -> Result {
        guard let word = words.first else {
            app.paged { Help.showOverview(on: screen) }
            return .done
        }
        if let topic = HelpTopic(rawValue: word.lowercased()) {
            app.paged { topic.show(on: screen) }
            return .done
        }
        do {
            let name = try Help.commandName(for: word)
            if let command = Help.command(named: name) {
                app.paged { screen.lay(Placard.helpMessage(for: command, columns: screen.columns)) }
            }
            return .done
        } catch {
            return Program.report(error, on: screen) == 0 ? .done : .failed
        }
    }

    /// Greets with the decks found and what they have to ask; silent where input is no terminal.
    private func greet() throws {
        let overview = try Overview(app: app)
        try app.lookForCompanions()
        guard app.world.isInteractive else { return }
        screen.show("Placard: study for committee. “study” begins, “help” lists the commands.", as: .bold)
        if overview.rows.isEmpty { screen.show("No deck was found; \(app.library.noDecks).") }
        overview.show(on: screen)
        welcome(overview)
        try showCommittees(overview)
    }

    /// Tells who has answered nothing yet how to begin, by the largest deck.
    private func welcome(_ overview: Overview) {
        guard overview.isFirst,
            let deck = overview.rows.filter({ $0.problem == nil }).max(by: { $0.cards < $1.cards })?.deck
        else { return }
        screen.show(
            "New here? “study \(deck)” asks one thing after the other, each again until it sits; Ctrl-D leaves, and "
                + "all is saved. “read \(deck)” shows the facts first. “new NAME” begins a deck of your own."
        )
    }

    /// Counts the days of every deck that has a plan.
    private func showCommittees(_ overview: Overview) throws {
        for row in overview.rows where row.problem == nil {
            do {
                guard try app.committeePlan(of: row.id) != nil else { continue }
                let topic = Topic(try app.library.read(app.library.entry(named: row.deck)))
                guard let committee = try Committee(app: app, topic: topic) else { continue }
                let text = app.text(of: committee, try app.digest(of: committee))
                let greeting = [text.greeting, text.slip].compactMap(\.self).joined(separator: " ")
                screen.show(greeting, indent: 2, hanging: 2)
            } catch let complaint as Complaint {
                screen.show(complaint.text, as: .bad, indent: 2, hanging: 2)
            }
        }
    }

    /// A history that cannot be kept is no reason not to study.
    private func prepareHistory() {
        guard app.world.isInteractive else { return }
        if let path = app.world.environment["PLACARD_HISTORY"] {
            if !path.isEmpty { app.world.keepHistory(path) }
        } else if (try? Folders.make(app.folders.state)) != nil {
            app.world.keepHistory(app.folders.history)
        }
    }
}
