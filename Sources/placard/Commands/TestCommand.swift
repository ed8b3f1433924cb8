import ArgumentParser
import Decks
import Judging
import Questions
import Storage
import Study
import UnicodeText
import Words

/// `test`: a mock test.
struct TestCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Take a mock test: answers at one go, the score at the end, nothing scheduled.",
        usage: "placard test [<deck>] [<options>]"
    )

    @Argument(
        help: "The deck; without it the only one there is, or the one studied last.",
        completion: .names
    )
    var deck: String?
    @Option(help: "How many questions.")
    var questions = 20
    @OptionGroup var facts: FilterOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if questions < 1 { throw ValidationError("--questions takes a number from 1 on.") }
    }

    func run(in app: App) throws {
        let topic = try app.topic(deck)
        var test = try MockTest(
            topic: topic,
            count: questions,
            facts: facts.filter(for: topic.deck),
            seed: app.seed,
            transforms: .unicode
        )
        guard test.question != nil else {
            throw Complaint("there is nothing to ask", remedy: "try another kind or tag")
        }
        app.screen.show(
            "A test of \(Wording.count(test.questions.count, "question")). "
                + "Verdicts come at the end; an empty line leaves a question out; :quit ends the test."
        )
        ask(&test, app: app)
        app.paged { show(test, on: app.screen) }
    }

    /// Asks until the end, or until the learner leaves.
    private func ask(_ test: inout MockTest, app: App) {
        while let question = test.question {
            let heading = "question \(test.answers.count + 1) of \(test.questions.count)"
            QuestionView(screen: app.screen).show(question, heading: heading)
            let start = app.world.timeAwake()
            var isOpen = true
            while isOpen {
                let turn = Asker(app: app).turn(since: start, confirmsBlank: false) {
                    question.form.admits($0, in: Lexicon(test.topic.deck))
                }
                switch turn {
                case .command(let word):
                    if SittingCommand(word) == .quit { return }
                    app.screen.show("In a test there is only :quit; an empty line leaves the question out.")
                case .reply(let text, _), .timeIsUp(let text, _):
                    do {
                        try test.submit(text)
                        isOpen = false
                    } catch {
                        app.screen.show(MisreadWording.message(for: error, form: question.form))
                    }
                }
            }
        }
    }

    private func show(_ test: MockTest, on screen: Screen) {
        screen.gap()
        guard !test.answers.isEmpty else {
            screen.show("No question was answered.")
            return
        }
        let share = Wording.percent(test.score / Double(test.answers.count))
        screen.show("Score: \(Wording.tenths(test.score)) of \(test.answers.count) (\(share)).", as: .bold)
        for kind in Fact.Kind.allCases {
            let answers = test.answers.filter { test.topic.fact($0.question.card.fact)?.kind == kind }
            guard !answers.isEmpty else { continue }
            let right = answers.count { $0.grade.verdict == .correct }
            screen.show("\(kind.rawValue): \(right) of \(answers.count) correct", indent: 2)
        }
        for (index, answer) in test.answers.enumerated() where answer.grade.verdict != .correct {
            let sign = Wording.sign(for: answer.grade.verdict, isASCII: screen.isASCII)
            screen.show("\(sign) \(index + 1). \(answer.question.prompt)", hanging: 2)
            let reply = answer.reply.isEmpty ? "nothing" : Wording.quoted(answer.reply)
            screen.show("You answered \(reply); right is: \(answer.question.solution)", indent: 4)
        }
    }
}
