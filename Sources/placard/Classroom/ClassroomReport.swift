import ArgumentParser
import Classroom
import Foundation
import Reports

/// `classroom report`: what a review showed.
struct ClassroomReport: Command {
    /// How a report is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case csv
        case json
        case html
    }

    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Report on a review: both votes, what was chosen instead, teams, hardest facts, time."
    )

    @Argument(help: "The number of the review; without it the last one.")
    var session: Int?
    @Flag(help: "Report on all reviews, the newest first.")
    var all = false
    @Option(help: "text, csv, json or html: a page that needs nothing but itself.")
    var format = Format.text
    @OptionGroup var place: OutputOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if all, session != nil { throw ValidationError("Name one review, or take --all.") }
        if all, format == .html {
            throw ValidationError("A page holds one review: --all goes with the other formats.")
        }
    }

    func run(in app: App) throws {
        let reports = all ? try app.reports() : [try app.report(session)]
        switch format {
        case .text: try write(reports, app)
        case .csv: try app.deliver(ReportTable.text(of: reports), to: place)
        case .json:
            try app.deliver((all ? JSON.text(of: reports) : JSON.text(of: reports.first)) + "\n", to: place)
        case .html:
            guard let report = reports.first else { return }
            try app.deliver(ReportPage(report, date: app.dayText(report.began)).html, to: place)
        }
    }

    private func write(_ reports: [ReviewReport], _ app: App) throws {
        guard place.file != nil else {
            for report in reports {
                ReportText(screen: app.screen, date: app.dayText(report.began)).show(report)
            }
            return
        }
        var text = ""
        var world = app.world
        world.write = { text += $0 }
        let screen = Screen(world: world, isPlain: true)
        for report in reports { ReportText(screen: screen, date: app.dayText(report.began)).show(report) }
        try app.deliver(text, to: place)
    }
}

/// `classroom pack`: the facts that a class missed, for each student's own Placard.
struct ClassroomPack: Command {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Write the facts that the class missed as a file that “placard import” puts to the front."
    )

    @Argument(help: "The number of the review; without it the last one.")
    var session: Int?
    @OptionGroup var place: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let pack = Pack(of: try app.report(session))
        guard !pack.facts.isEmpty else {
            throw Complaint("the class missed nothing in this review", remedy: "there is nothing to pack")
        }
        try app.deliver(JSON.text(of: pack) + "\n", to: place)
    }
}
