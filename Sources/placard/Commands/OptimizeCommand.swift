import ArgumentParser
import Foundation
import Reports
import Scheduling
import Storage
import Study
import Synchronization

/// `optimize`: fits the memory model to the learner.
struct OptimizeCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "optimize",
        abstract: "Fit the memory model to your own answers.",
        discussion: """
            Two memory models are fitted to the first four fifths of your answers: FSRS-6, which counts in days, and \
            FSRS-7, which counts in minutes. The one that predicts the last fifth better is fitted to all answers, and kept \
            only if it predicted that fifth no worse than the published parameters do and describes all answers better than \
            those in force. All due dates are then worked out anew. Ctrl-C leaves everything as it was. --history lists the sets that were in force, \
            --restore takes one back.
            """
    )

    @Flag(help: "List the parameter sets that were ever in force.")
    var history = false
    @Option(
        help: ArgumentHelp(
            "Take back a set of --history by its number; 0 is the published one.",
            valueName: "n"
        )
    )
    var restore: Int?
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        if history { return try listHistory(of: app) }
        if let restore { return try take(back: restore, in: app) }
        let log = try app.store().reviewLog()
        guard log.scoredCount >= OptimizeCommand.leastAnswers else {
            app.screen.show(
                "There are \(Wording.count(log.scoredCount, "answer")) on a later day than the first; the fit needs "
                    + "\(OptimizeCommand.leastAnswers). Until then the published parameters serve well."
            )
            return
        }
        var settings = try app.settings()
        let outcome = try fit(log, from: settings.parameters, app: app)
        OptimizationView(screen: app.screen).show(outcome)
        guard outcome.isImproved else { return }
        settings.parameters = outcome.parameters
        try app.store().save(settings, at: app.time())
        app.screen.show("All due dates were worked out anew. “optimize --history” lists earlier sets.")
    }

    /// Answers that can be predicted, below which a fit would only follow chance.
    ///
    /// The reference returns its defaults below 8 and fits only first intervals below 64.
    private static let leastAnswers = 64

    private func fit(_ log: ReviewLog, from current: Parameters, app: App) throws -> Optimizer.Outcome {
        let tenth = Atomic(0)
        var shown = -1
        return try app.interruptible { checkCancellation in
            try Optimizer(current: current).optimize(log, concurrently: .onAllCores) { progress in
                try checkCancellation()
                tenth.store(Int(progress.fraction * 10), ordering: .relaxed)
            }
        } whileWaiting: {
            let reached = tenth.load(ordering: .relaxed)
            guard reached > shown, app.world.isInteractive else { return }
            app.screen.show("Fitting \(reached * 10) % ...", as: .dim)
            shown = reached
        }
    }

    private func listHistory(of app: App) throws {
        app.screen.show("0: published parameters of FSRS-6")
        for (index, set) in try app.store().parameterHistory().enumerated() {
            let weights = set.parameters.weights.map { "\(($0 * 10_000).rounded() / 10_000)" }
            app.screen.show(
                "\(index + 1): \(StudyTime.dateText(ofDay: set.time.day)), \(model(of: set.parameters)): "
                    + weights.joined(separator: " "),
                hanging: 3
            )
        }
    }

    private func model(of parameters: Parameters) -> String {
        switch parameters.version {
        case .fsrs6: "FSRS-6"
        case .fsrs7: "FSRS-7"
        }
    }

    private func take(back number: Int, in app: App) throws {
        let sets = [Parameters.published] + (try app.store().parameterHistory().map(\.parameters))
        guard sets.indices.contains(number) else {
            throw Complaint(
                "there is no parameter set \(number)",
                remedy: "“optimize --history” lists them",
                status: .usage
            )
        }
        var settings = try app.settings()
        settings.parameters = sets[number]
        try app.store().save(settings, at: app.time())
        app.screen.show("Set \(number) is in force again; all due dates were worked out anew.")
    }
}

/// What a fit found.
private struct OptimizationView {
    let screen: Screen

    func show(_ outcome: Optimizer.Outcome) {
        screen.show(
            "\(Wording.count(outcome.reviewCount, "answer")), \(outcome.before.count) of them predicted."
        )
        row("log loss, all answers", outcome.before.logLoss, outcome.after.logLoss)
        row("RMSE(bins), all answers", outcome.before.binError, outcome.after.binError)
        screen.show(
            "log loss, last fifth held back: \(digits(outcome.heldBackPublished.logLoss)) published, "
                + "\(digits(outcome.heldBackFSRS6.logLoss)) FSRS-6 fitted, "
                + "\(digits(outcome.heldBackFSRS7.logLoss)) FSRS-7 fitted",
            indent: 2
        )
        screen.show("Calibration of the \(outcome.isImproved ? "new" : "old") parameters:")
        let bins = outcome.isImproved ? outcome.after.calibration : outcome.before.calibration
        let drawing = CalibrationDrawing(columns: screen.columns, isASCII: screen.isASCII)
        for line in drawing.lines(of: bins) { screen.lay(line) }
        screen.show(verdict(on: outcome), as: .bold)
    }

    private func verdict(on outcome: Optimizer.Outcome) -> String {
        if outcome.isImproved { return "\(choice(of: outcome)) The new parameters are in force." }
        return outcome.heldBackAfter.logLoss <= outcome.heldBackPublished.logLoss
            ? "No fit describes these answers better: the parameters stay as they are."
            : "A fit does not predict held-back answers better than the published parameters: all stays as it is."
    }

    /// Which model is better, and by how much.
    private func choice(of outcome: Optimizer.Outcome) -> String {
        let lead = abs(outcome.heldBackFSRS6.logLoss - outcome.heldBackFSRS7.logLoss)
        let (better, other) =
            outcome.fitted.version == .fsrs7 ? ("FSRS-7", "FSRS-6") : ("FSRS-6", "FSRS-7")
        return "\(better) predicts your answers better than \(other), by a log loss of \(digits(lead))."
    }

    private func row(_ name: String, _ before: Double, _ after: Double) {
        screen.show("\(name): \(digits(before)) before, \(digits(after)) after", indent: 2)
    }

    private func digits(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
}
