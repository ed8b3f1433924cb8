import Questions
import Scheduling

extension Form {
    /// A reply at random, for simulated learners.
    ///
    /// - Parameters:
    ///   - struck: How many hints were shown, each of which strikes an option out.
    ///   - generator: Decides.
    /// - Returns: nil where nothing can be guessed, but for every second typed answer after a hint.
    func guess(struck: Int = 0, using generator: inout SeededGenerator) -> String? {
        switch self {
        case .choice(let form): return ChoiceForm.letter(generator.below(form.options.count - struck))
        case .truth: return ChoiceForm.letter(generator.below(2))
        case .place(let form): return "\(generator.below(form.gaps - struck) + 1)"
        case .order(let form): return generator.arrangement(of: form.shown.count)
        case .match(let form): return generator.arrangement(of: form.left.count)
        case .text: return struck > 0 && generator.nextUnit() < 0.5 ? "answer" : nil
        case .date: return struck > 0 && generator.nextUnit() < 0.5 ? "1900" : nil
        case .list, .recall: return nil
        }
    }
}

extension Question {
    /// What a learner types who knows the answer.
    var rightReply: String {
        switch form {
        case .choice(let form): ChoiceForm.letter(form.right)
        case .truth(let form): "\(form.isTrue)"
        case .place(let form): "\(form.rightGap + 1)"
        case .order(let form): form.solution.map(ChoiceForm.letter).joined(separator: " ")
        case .match(let form): form.solution.map(ChoiceForm.letter).joined(separator: " ")
        case .date, .text, .list, .recall: solution
        }
    }
}

extension SeededGenerator {
    fileprivate mutating func below(_ count: Int) -> Int { Int(nextUnit() * Double(count)) }

    fileprivate mutating func arrangement(of count: Int) -> String {
        (0..<count).shuffled(using: &self).map(ChoiceForm.letter).joined(separator: " ")
    }
}
