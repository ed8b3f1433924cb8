import ArgumentParser
import Scheduling
import Storage
import Study

/// `settings`: look and change.
struct SettingsCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "Show the settings, or change one.",
        usage: "placard settings [<name>] [<value>] [<options>]",
        discussion: """
            retention  how surely a card is to be known when it comes back: 0.70 to 0.99 (default 0.9)
            new        new cards a day: 0 to 9999 (default 20)
            reviews    reviews a day: 1 to 99999 (default 200)
            rollover   the hour at which a study day begins: 0 to 23 (default 4)
            backups    a copy of the progress file beside it after the first sitting of a day: on or off (default on)
            """
    )

    @Argument(help: "The setting.", completion: .list(SettingsCommand.names))
    var name: String?
    @Argument(help: "Its new value.")
    var value: String?
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        var settings = try app.settings()
        if let value, name == App.dailyBackups {
            try setBackups(value, in: app)
        } else if let name, let value {
            let before = settings
            try set(name, to: value, in: &settings)
            try app.store().save(settings, at: app.time())
            if before.desiredRetention != settings.desiredRetention {
                app.screen.show("All due dates were worked out anew.")
            }
        } else if let name {
            guard Self.names.contains(name) else { throw unknown(name) }
        }
        let backups = (App.dailyBackups, try app.store().choice(App.dailyBackups) ?? "on")
        for (key, text) in rows(settings) + [backups] where name == nil || name == key {
            app.screen.show("\(key): \(text)")
        }
    }

    static let names = ["retention", "new", "reviews", "rollover", App.dailyBackups]

    private func setBackups(_ value: String, in app: App) throws {
        guard ["on", "off"].contains(value) else {
            throw Complaint(
                "“\(value)” is no value for \(App.dailyBackups)",
                remedy: "it is on or off",
                status: .usage
            )
        }
        try app.store().choose(value, for: App.dailyBackups, at: app.time())
    }

    private func rows(_ settings: StudySettings) -> [(String, String)] {
        [
            ("retention", "\(settings.desiredRetention)"),
            ("new", "\(settings.newCardsPerDay) a day"),
            ("reviews", "\(settings.reviewsPerDay) a day"),
            ("rollover", "\(settings.rolloverHour):00"),
        ]
    }

    private func set(_ name: String, to value: String, in settings: inout StudySettings) throws {
        switch name {
        case "retention":
            settings.desiredRetention = try number(value, in: 0.7...0.99, for: name)
        case "new": settings.newCardsPerDay = try number(value, in: 0...9999, for: name)
        case "reviews": settings.reviewsPerDay = try number(value, in: 1...99_999, for: name)
        case "rollover": settings.rolloverHour = try number(value, in: 0...23, for: name)
        default: throw unknown(name)
        }
    }

    private func number<Number: LosslessStringConvertible & Comparable>(
        _ text: String,
        in range: ClosedRange<Number>,
        for name: String
    ) throws -> Number {
        guard let number = Number(text), range.contains(number) else {
            throw Complaint(
                "“\(text)” is no value for \(name)",
                remedy: "give a number from \(range.lowerBound) to \(range.upperBound)",
                status: .usage
            )
        }
        return number
    }

    private func unknown(_ name: String) -> Complaint {
        Complaint(
            "there is no setting “\(name)”",
            remedy: "the settings are \(Self.names.joined(separator: ", "))",
            status: .usage
        )
    }
}
