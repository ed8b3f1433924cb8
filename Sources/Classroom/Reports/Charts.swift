// Charts of the report page: inline SVG that is read by shape and number, not by colour.

/// The votes on one question as bars: solid for the right option, hatched for wrong ones.
struct VoteChart {
    private let question: QuestionReport

    init(_ question: QuestionReport) { self.question = question }

    var svg: String {
        let options = question.votes.first?.options ?? []
        let most = max(1, question.votes.flatMap(\.options).map(\.count).max() ?? 1)
        var bars: [String] = []
        var top = 4
        for index in options.indices {
            for vote in question.votes {
                bars.append(bar(vote.options[index], round: vote.round, top: top, of: most))
                top += 20
            }
            top += 8
        }
        let pattern = "hatch-\(question.number)"
        return """
            <svg viewBox="0 0 640 \(top)" role="img" aria-label="Votes on question \(question.number); the table has them too">
            <defs><pattern id="\(pattern)" width="6" height="6" patternUnits="userSpaceOnUse" \
            patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/>\
            <rect width="2" height="6" fill="#555"/></pattern></defs>
            \(bars.joined(separator: "\n"))
            </svg>
            """
    }

    private func bar(_ option: QuestionReport.Vote.Option, round: Int, top: Int, of most: Int) -> String {
        let width = option.count * 400 / most
        let fill = option.isRight ? "#222" : "url(#hatch-\(question.number))"
        let name = question.votes.count > 1 ? "\(option.label), vote \(round)" : option.label
        let right = option.isRight ? " right" : ""
        return """
            <text x="96" y="\(top + 13)" text-anchor="end">\(escape(name))</text>\
            <rect x="104" y="\(top)" width="\(width)" height="16" fill="\(fill)" stroke="#222"/>\
            <text x="\(112 + width)" y="\(top + 13)">\(option.count)\(right)</text>
            """
    }
}

/// The share of right answers of each question: a bar for the first vote, an outline for the second.
struct ShareChart {
    private let questions: [QuestionReport]

    init(_ questions: [QuestionReport]) { self.questions = questions }

    var svg: String {
        guard !questions.isEmpty else { return "" }
        let bars = questions.enumerated().map { index, question in
            let top = 4 + index * 24
            let first = Int(400 * (question.share ?? 0))
            let after = question.shareAfter.map {
                "<rect x=\"48\" y=\"\(top - 2)\" width=\"\(Int(400 * $0))\" height=\"20\" fill=\"none\" stroke=\"#222\" stroke-dasharray=\"4 2\"/>"
            }
            let numbers = question.shareAfter.map { "\(percent(question.share)), then \(percent($0))" }
            return """
                <text x="40" y="\(top + 13)" text-anchor="end">\(question.number)</text>\
                <rect x="48" y="\(top)" width="400" height="16" fill="none" stroke="#bbb"/>\
                <rect x="48" y="\(top)" width="\(first)" height="16" fill="#555" stroke="#222"/>\(after ?? "")\
                <text x="460" y="\(top + 13)">\(numbers ?? percent(question.share))</text>
                """
        }
        let second = questions.contains { $0.shareAfter != nil } ? ", after a second vote (dashes)" : ""
        return """
            <p>Right at first (bar)\(second), of 100 % (frame):</p>
            <svg viewBox="0 0 640 \(questions.count * 24 + 8)" role="img" aria-label="Share of right answers by question">
            \(bars.joined(separator: "\n"))
            </svg>
            """
    }
}
