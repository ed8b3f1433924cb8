import Judging
import Questions

/// Why a reply was not graded, and what to type instead.
enum MisreadWording {
    static func message(for misread: Misread, form: Form?) -> String {
        switch misread {
        case .empty: "Nothing was typed."
        case .ambiguousDayMonth(let one, let other):
            "That can mean \(one) or \(other). Write the month as a word."
        case .notADate(let text):
            "\(Wording.quoted(text)) is not a date I can read. Try “April 2013”, “2013-04-25” or “2013”."
        case .relativeDate: "Please give the date itself, such as “April 2013” or “2013”."
        case .impossibleDate(let text): "No calendar has \(Wording.quoted(text)). Try again."
        case .noSuchOption(let text):
            "\(Wording.quoted(text)) is not one of the answers. \(advice(for: form))"
                + (form == nil ? "" : " Commands begin with a colon: :help.")
        }
    }

    private static func advice(for form: Form?) -> String {
        switch form {
        case .choice(let form):
            "Type a letter from a to \(ChoiceForm.letter(form.options.count - 1)), or the option itself."
        case .truth: "Type true or false."
        case .place(let form): "Type a number from 1 to \(form.gaps)."
        case .order(let form):
            "Type all \(form.shown.count) letters, such as “\(QuestionView.example(form.shown.count))”."
        case .match(let form):
            "Type \(form.left.count) letters in the order of the numbers, or pairs such as “1b 2a”."
        case .date, .text, .list, .recall, nil: "Try again."
        }
    }
}
