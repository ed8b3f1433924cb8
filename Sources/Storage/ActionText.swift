// Reads the actions that a log is full of without a decoder, which takes most of the time of a report on many reviews
// (a decoder takes 16 µs for each).

import Classroom

/// The text of an action as ``ClassroomStore`` writes it: JSON with its keys sorted.
///
/// It knows the actions of asking and answering in just the form that the encoder gives them, and leaves the rest to the
/// decoder: so no text means one thing here and another there.
struct ActionText {
    private let bytes: [UInt8]
    private var place = 0

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// The action that a text says; nil when a decoder has to find out.
    static func action(_ text: String) -> Action? {
        var reader = ActionText(text)
        guard let action = reader.action(), reader.place == reader.bytes.count else { return nil }
        return action
    }

    private mutating func action() -> Action? {
        if take("{\"answered\":{\"answer\":") { return answered() }
        if take("{\"opened\":{\"question\":") { return opened() }
        if take("{\"buzzed\":{\"id\":") {
            guard let id = integer(), take("}}") else { return nil }
            return .buzzed(id: id)
        }
        if take("{\"closed\":{}}") { return .closed }
        if take("{\"began\":{\"_0\":") {
            guard let opening = opening(), take("}}") else { return nil }
            return .began(opening)
        }
        return take("{\"revealed\":{}}") ? .revealed : nil
    }

    private mutating func opened() -> Action? {
        guard let question = integer(), take(",\"round\":"), let round = integer(), take("}}") else {
            return nil
        }
        return .opened(question: question, round: round)
    }

    private mutating func answered() -> Action? {
        guard take("{\"mark\":"), let mark = mark() else { return nil }
        var option: Int?
        if take(",\"option\":") {
            guard let number = integer() else { return nil }
            option = number
        }
        guard take(",\"text\":"), let text = string(), take("},\"id\":"), let id = integer(), take("}}")
        else {
            return nil
        }
        return .answered(id: id, answer: Answer(text, option: option, mark: mark))
    }

    private mutating func mark() -> Mark? {
        let isTeachers = take("{\"isTeachers\":true")
        guard isTeachers || take("{\"isTeachers\":false") else { return nil }
        var really: String?
        if take(",\"really\":") {
            guard let text = string() else { return nil }
            really = text
        }
        // A share such as 0.66 is rare, and the decoder's to round.
        guard take(",\"score\":"), let score = integer(), (0...1).contains(score), take("}") else {
            return nil
        }
        return Mark(Double(score), isTeachers: isTeachers, really: really)
    }

    mutating func take(_ expected: String) -> Bool {
        var end = place
        for byte in expected.utf8 {
            guard end < bytes.count, bytes[end] == byte else { return false }
            end += 1
        }
        place = end
        return true
    }

    mutating func integer() -> Int? {
        let start = place
        while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
        return Int(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    /// A text between quotation marks; nil when something in it is written with a backslash.
    mutating func string() -> String? {
        guard take("\"") else { return nil }
        let start = place
        while place < bytes.count, bytes[place] != 0x22, bytes[place] != 0x5C { place += 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        return take("\"") ? text : nil
    }

    /// A text behind its key, where it has one; nil when it cannot be read.
    mutating func optional(_ key: String) -> String?? {
        guard take(key) else { return .some(nil) }
        return string().map { .some($0) }
    }

    /// What stands between brackets with commas between; nil when one of them cannot be read.
    mutating func list<Element>(_ element: (inout ActionText) -> Element?) -> [Element]? {
        guard take("[") else { return nil }
        var elements: [Element] = []
        if take("]") { return elements }
        repeat {
            guard let next = element(&self) else { return nil }
            elements.append(next)
        } while take(",")
        return take("]") ? elements : nil
    }
}
