import ArgumentParser
import DeckFiles
import Foundation
import Reports
import Storage

/// One run of the program, from its arguments to its exit status.
struct Program {
    let world: World

    /// Runs a command line, without the program's own name.
    ///
    /// - Returns: 0 when all was done, 1 when something could not be done, 2 for a wrong command line.
    func run(_ arguments: [String]) -> Int32 {
        world.endWhenInterrupted(true)
        do {
            if arguments.count == 2, arguments[0] == "help", let topic = HelpTopic(rawValue: arguments[1]) {
                let app = App(world: world, options: try GlobalOptions.parse([]))
                app.paged { topic.show(on: app.screen) }
                return 0
            }
            var parsed = try Placard.parseAsRoot(try Program.completed(arguments))
            if var command = parsed as? any Command {
                return try perform(&command)
            }
            if let placard = parsed as? Placard {
                let app = App(world: world, options: placard.global)
                let status = REPL(app: app).run()
                return max(status, close(app))
            }
            try parsed.run()
            return 0
        } catch {
            return report(error)
        }
    }

    private func perform(_ command: inout any Command) throws -> Int32 {
        let app = App(world: world, options: command.global)
        do {
            try command.perform(in: app)
        } catch {
            let status = Program.report(error, on: app.screen)
            return max(status, close(app))
        }
        return close(app)
    }

    /// Closes the files that were used.
    ///
    /// - Returns: The exit status that it stands for.
    private func close(_ app: App) -> Int32 {
        do {
            try app.close()
            return 0
        } catch {
            return Program.report(error, on: app.screen)
        }
    }

    /// The command line with the command's whole name where the beginning of it was typed.
    private static func completed(_ arguments: [String]) throws -> [String] {
        guard let first = arguments.first, !first.hasPrefix("-"), first != "help" else { return arguments }
        return [try Help.commandName(for: first)] + arguments.dropFirst()
    }

    private func report(_ error: any Error) -> Int32 {
        if let complaint = error as? Complaint {
            world.complain("placard: \(InertText.escapingControls(complaint.text))\n")
            return complaint.status.rawValue
        }
        guard Placard.exitCode(for: error) != .success else {
            world.writeLong(Placard.fullMessage(for: error) + "\n")
            return 0
        }
        world.complain(InertText.escapingControls(Placard.fullMessage(for: error)) + "\n")
        return Complaint.Status.usage.rawValue
    }

    /// Words a failure, once, for standard error.
    ///
    /// - Returns: The exit status that it stands for.
    static func report(_ error: any Error, on screen: Screen) -> Int32 {
        switch error {
        case is Abandoned:
            screen.show("Left; nothing was changed.")
            return 0
        case is Interrupted:
            screen.gap()  // behind the ^C that the terminal has written
            screen.show("Stopped.")
            return Complaint.Status.interrupted.rawValue
        case let silent as ExitCode: return silent.rawValue
        case let complaint as Complaint:
            screen.complain(complaint.text)
            return complaint.status.rawValue
        case let damage as StoreError:
            screen.complain("\(damage.problem); \(damage.remedy)")
        case let damage as ReviewFileError:
            screen.complain("\(damage.problem); \(damage.remedy)")
        case let file as DeckFileError:
            screen.complain("\(file)")
        default:
            screen.complain("\(error)")
        }
        return Complaint.Status.failure.rawValue
    }
}
