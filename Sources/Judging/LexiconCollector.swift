import Decks
import Words

/// Gathers the names and answers of a deck for a ``Lexicon``.
struct LexiconCollector {
    /// See ``Lexicon``: by normal form.
    private(set) var items: [String: [Lexicon.Item]] = [:]
    /// By the notation of decks.
    private(set) var events: [String: [String]] = [:]
    /// By word of four letters or more, its concept.
    private(set) var words: [String: String] = [:]
    /// By text that lacks a letter, the words.
    private(set) var shortened: [String: [String]] = [:]

    /// Takes the names of the fact at an index.
    mutating func add(_ fact: Fact, _ index: Int) {
        func add(_ name: String, _ description: String, isName: Bool) {
            self.add(
                name,
                Lexicon.Item(
                    name: name,
                    description: description,
                    fact: index,
                    note: fact.note,
                    section: fact.kind,
                    group: fact.group,
                    isName: isName
                )
            )
        }
        switch fact.content {
        case .event(let event):
            add(event.text, event.date.description, isName: false)
            for precision in [HistoricalDate.Precision.month, .day] where precision <= event.date.precision {
                events[event.date.coarsened(to: precision).notation, default: []].append(event.text)
            }
        case .actor(let actor):
            let names = [actor.name] + [actor.acronym].compactMap { $0 } + actor.otherAcronyms
            let accepted = [Aspect.name, .expansion, .acronym].flatMap { fact.variants(for: $0).accepted }
            for name in names + accepted { add(name, actor.role ?? actor.name, isName: true) }
        case .term(let term):
            for name in [term.term] + fact.variants(for: .term).accepted {
                add(name, term.meaning, isName: true)
            }
        case .cloze(let cloze):
            for blank in cloze.blanks {
                for answer in blank.answers { add(answer, cloze.sentence(), isName: false) }
            }
        case .answer(let answer): add(answer.answer, answer.question, isName: false)
        case .list(let list):
            for name in list.items.joined() { add(name, list.question, isName: false) }
        case .pairs, .focus: break
        }
    }

    private mutating func add(_ name: String, _ item: Lexicon.Item) {
        let phrase = Phrase(name)
        let key = phrase.key
        guard !key.isEmpty else { return }
        items[key, default: []].append(item)
        // NB: the words of a long answer are everyday words, not names that a slip could make.
        guard item.isName || phrase.content.count <= 2 else { return }
        for word in phrase.words where word.hasContent && !word.hasDigits && word.text.utf8.count >= 4 {
            guard words.updateValue(word.entry.concept, forKey: word.text) == nil else { continue }
            for shorter in Set(Self.shortenings(of: word.text)) {
                shortened[shorter, default: []].append(word.text)
            }
        }
    }

    /// The texts that a word becomes without one of its letters.
    static func shortenings(of word: String) -> [String] {
        guard 1...30 ~= word.utf8.count else { return [] }
        if Trace(word).isASCII {
            var kept = Array(word.utf8.dropFirst())
            var shorter = [String(decoding: kept, as: UTF8.self)]
            for (index, byte) in word.utf8.dropLast().enumerated() {
                kept[index] = byte
                shorter.append(String(decoding: kept, as: UTF8.self))
            }
            return shorter
        }
        return word.indices.map { index in
            var shorter = word
            shorter.remove(at: index)
            return shorter
        }
    }
}
