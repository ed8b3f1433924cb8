import Decks

/// The rules that decks are checked by.
struct RuleList {
    let rules: [DeckRule]

    /// A paragraph for each rule: its severity, its name, what is wrong and what to do.
    func show(on screen: Screen, asJSON: Bool) throws {
        if asJSON { return screen.lay(try JSON.text(of: ["rules": rules.map(Row.init)])) }
        for severity in Diagnostic.Severity.allCases {
            let these = rules.filter { $0.severity == severity }
            if these.isEmpty { continue }
            screen.show(severity.heading, as: .bold)
            for rule in these {
                screen.show("\(rule.name): \(rule.what); \(rule.remedy).", indent: 2, hanging: 2)
            }
        }
    }

    private struct Row: Encodable {
        let name: String
        let severity: String
        let what: String
        let remedy: String

        init(_ rule: DeckRule) {
            name = rule.name
            severity = "\(rule.severity)"
            what = rule.what
            remedy = rule.remedy
        }
    }
}

extension Diagnostic.Severity {
    fileprivate var heading: String {
        switch self {
        case .error: "Errors: the fact is left out, as is one whose text cannot be read"
        case .warning: "Warnings: the question is poor; allow: [name] on its fact accepts it"
        case .note: "Notes: it is asked, but not everywhere; allow: [name] on its fact accepts it"
        }
    }
}
