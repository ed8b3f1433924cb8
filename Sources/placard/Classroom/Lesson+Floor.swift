import Classroom
import Decks
import Judging
import Questions
import Words

// Focus questions: a speakers list, and the word for each in turn.
extension Lesson {
    /// Fills the list, gives the word, or goes on to the points.
    mutating func attendFloor(of paper: PaperQuestion) throws {
        guard let floor = state.current?.floor else { return }
        if let next = floor.waiting.first, let speaker = state.participant(next) {
            let names = floor.waiting.compactMap { state.participant($0)?.name }.joined(separator: ", ")
            screen.show("Speakers: \(names)", indent: 4, hanging: 10)
            showUnheard(floor)
            let time = state.opening.timer.map { " for \($0) seconds" } ?? ""
            guard let line = try ask("Return gives \(speaker.name) the word\(time); names join the list> ")
            else {
                return
            }
            return line.isEmpty ? try hear(speaker) : try list(line)
        }
        let isFirst = floor.speeches.isEmpty
        let going = isFirst ? "all for everybody" : "Return shows the points"
        guard let line = try ask("Who \(isFirst ? "speaks" : "else")? Names, with commas; \(going)> ") else {
            return
        }
        if line.isEmpty {
            if isFirst { return screen.show("Name a speaker first, or drop the question with :skip.") }
            guard try record(.closed) else { return }
            try record(.revealed)
        } else {
            try list(line)
        }
    }

    private mutating func list(_ line: String) throws {
        if line.lowercased() == "all" {
            for team in state.teams { try record(.listed(id: team.id)) }
            return
        }
        for word in line.split(separator: ",").map({ String($0).trimmingSpaces }) where !word.isEmpty {
            if let id = named(word) {
                try record(.listed(id: id))
            } else if let delegation = delegation(word) {
                let id = state.nextID
                if try record(.formed(id: id, name: delegation)) { try record(.listed(id: id)) }
            } else {
                screen.show("There is no team or delegation “\(word)”; :team \(word) adds it.")
            }
        }
    }

    /// The delegation of the question's views that a word means, or that alone begins so.
    private func delegation(_ word: String) -> String? {
        let names = state.paper?.views.map(\.delegation) ?? []
        if let named = topic?.deck.delegation(word, among: names) { return named }
        let beginning = names.filter { fold($0).hasPrefix(fold(word)) }
        return beginning.count == 1 ? beginning.first : nil
    }

    /// Teams that neither spoke nor wait to: the chair looks at them first.
    private func showUnheard(_ floor: Floor) {
        let heard = Set(floor.waiting + floor.speeches.map(\.speaker))
        let names = state.teams.filter { !heard.contains($0.id) }.map(\.name)
        guard !names.isEmpty else { return }
        screen.show("Not yet heard: \(names.joined(separator: ", "))", as: .dim, indent: 4, hanging: 15)
    }
}
