import Decks
import Testing

@testable import Judging

/// The list of rules: each has examples, and decides them.
@Suite struct RuleTests {
    /// An example with the rule that it belongs to.
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: Rule
        let example: Rule.Example
        var testDescription: String { "\(rule.name): \(example.reply)" }
    }

    static let cases = Rule.all.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }

    static func grade(_ example: Rule.Example, by rules: [Rule] = Rule.all) -> (grade: Grade, rule: String?) {
        let answer = TextAnswer(
            prompt: example.question,
            accepted: example.accepted,
            variants: Variants(
                near: example.near.map { Aside($0) },
                siblings: example.siblings.map { Aside($0) }
            )
        )
        let lexicon = Lexicon(Deck(id: "names", title: "", facts: example.deck)).judging(by: rules)
        let reply = Phrase(example.reply)
        let judge = TextJudge(answer: answer, lexicon: lexicon, reply: reply)
        let evidence = Evidence(reply.words, for: judge)
        let rule = rules.first { $0.verdict(evidence) != nil }?.name
        return (judge.affirm(reply.words), rule)
    }

    @Test(arguments: cases) func everyRuleDecidesItsExamples(_ item: Case) {
        let (grade, rule) = RuleTests.grade(item.example)
        #expect(grade.verdict == item.example.verdict)
        #expect(rule == item.rule.name)
    }

    @Test(arguments: Rule.all.map(\.name)) func everyRuleHasAnExampleAndAnEffect(name: String) throws {
        let rule = try #require(Rule.all.first { $0.name == name })
        let others = Rule.all.filter { $0.name != name }
        #expect(!rule.examples.isEmpty)
        #expect(rule.examples.contains { RuleTests.grade($0).grade != RuleTests.grade($0, by: others).grade })
    }

    @Test func noTwoRulesHaveOneName() {
        #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    }
}
