/// Turns of speech around an answer, in English, French and Spanish.
///
/// They are folded, and without apostrophes.
enum Phrasebook {
    /// Phrases by their first word.
    struct Index: Sendable {
        private var byFirst: [String: [[String]]] = [:]
        private let firsts: TraceFilter

        init(_ lines: String) {
            for line in lines.split(separator: "\n") {
                for phrase in line.split(separator: ",") {
                    let words = phrase.split(separator: " ").map(String.init)
                    guard let first = words.first else { continue }
                    byFirst[first, default: []].append(words)
                }
            }
            firsts = TraceFilter(Array(byFirst.keys))
            for first in byFirst.keys { byFirst[first]?.sort { $0.count > $1.count } }
        }

        /// The length of the longest phrase that begins at `index`.
        func match(_ words: [Word], at index: Int) -> Int? {
            guard firsts.mayContain(words[index].trace), let phrases = byFirst[words[index].text] else {
                return nil
            }
            return phrases.first { phrase in
                index + phrase.count <= words.count
                    && phrase.indices.allSatisfy { words[index + $0].text == phrase[$0] }
            }?.count
        }
    }

    /// "I don't know".
    static let unknown = Index(
        """
        idk, idek, dunno, i dunno, dk, i dont know, dont know, i do not know, do not know, i have no idea, no idea
        no clue, i have no clue, not a clue, i dont remember, i do not remember, dont remember, cant remember, i forgot
        i forget, i cant recall, no answer, n a, beats me, who knows, i give up, give up
        not known, no se, no lo se, ni idea, no tengo idea, no recuerdo, yo no se, je ne sais pas, je sais pas
        ne sais pas, sais pas, jsp, j sais pas, chais pas, aucune idee, pas d idee, j ai oublie, je ne sais plus
        i have forgotten, i got nothing, i am not able to say, cannot remember
        i wouldnt know, i didnt learn this, ask me later, idc, i do not recall, i dont have a clue
        """
    )

    /// Replies of one word that are no answer.
    static let blanks: WordSet = [
        "skip", "pass", "forgot", "forget", "unknown", "nothing", "nada", "rien", "blank", "help", "whatever",
        "none",
        "idk", "dunno", "x", "na", "null", "nil", "no", "yes", "non", "oui", "si", "ok", "what", "why", "huh",
        "eh",
        "hmm", "um", "uh", "test", "asdf", "later", "next",
    ]

    /// Serious doubt.
    static let doubts = Index(
        """
        maybe, perhaps, possibly, might be, could be, may be, not sure, im not sure, i am not sure, unsure, im unsure
        not sure but, really not sure, im really not sure, so not sure, not certain, im not certain, not entirely sure, not 100 sure, not totally sure, my guess is
        my best guess is, wild guess, just a guess, just guessing, guessing, i am guessing, im guessing, a guess, guess
        i guess, id guess, i would guess, i suppose, who knows maybe, peut etre, pas sur, pas sure, je suis pas sur
        je ne suis pas sur, je ne suis pas sure, je devine, au hasard, quiza, quizas, tal vez, a lo mejor
        no estoy seguro, no estoy segura, puede ser, supongo, it might be, it could be
        something like, if i remember correctly maybe
        """
    )

    /// Words that only introduce an answer.
    static let introductions = Index(
        """
        i think it was, i think it is, i think its, i think that, i think, i believe it was, i believe it is, i believe
        i would say, id say, i say, it was, it is, its, it would be, that was, that is, thats, the answer is, answer is
        the answer would be, my answer is, the correct answer is, the right answer is, it must be, it must have been
        must be, it has to be, probably, most likely, likely, if i remember correctly, if im not mistaken, iirc
        as far as i know, afaik, im pretty sure, i am pretty sure, pretty sure, im sure, i am sure, definitely
        je pense que c est, je pense que, je pense, je crois que c est, je crois que, je crois, c est, c etait, ce fut
        la reponse est, sans doute, probablement, il s agit de, creo que es, creo que fue, creo que, creo, pienso que
        isnt it, wasnt it, isnt that, wasnt that, isnt he, wasnt he, isnt she, wasnt she, arent they, werent they
        doesnt it, didnt it, didnt they, didnt he, doesnt he, innit, n est ce pas, nest ce pas, verdad, es, fue, la respuesta es, probablemente, yo diria, je dirais, that would be, this is, this was
        they call it, they called it, we call it, it is called, its called, it was called, that is called
        """
    )

    /// A version that replaces the one before.
    static let corrections = Index(
        """
        no wait, wait no, oh wait, wait, no sorry, sorry no, sorry, i mean, i meant, i mean to say, no i mean, correction
        scratch that, strike that, make that, or rather, rather, actually, actually no, no actually, no its, no it was
        no it is, no, nope, nah, non, oops, whoops, my bad, hold on, no hold on, er no, um no, hmm no, on second thought
        on second thoughts, pardon, je veux dire, enfin, ou plutot, plutot, non plutot, perdon, digo, mejor dicho
        quiero decir, mas bien, o mas bien, no perdon, non pardon, edit, typo, instead, better, no make it, make it
        but now, but now its, and now, now its, apologies, let me correct that, changed my mind, oh no
        """
    )

    /// Corrections that need no comma: "Timbuktu oops Bamako".
    static let plainCorrections: WordSet = ["oops", "whoops", "sorry", "correction"]

    static let refusals: Set<String> = ["no", "non", "nope", "nah"]
    static let denials: WordSet = [
        "not", "isnt", "wasnt", "arent", "werent", "never", "nor", "neither", "didnt", "doesnt", "pas",
        "unlike",
        "except", "cannot", "cant", "wont", "aint", "excluding", "ni", "nunca", "jamais", "hardly",
    ]
    /// What was meant, tried or nearly so, and did not come about: "nearly left", "refused to leave", "failed to regain".
    static let failures: WordSet = [
        "almost", "nearly", "barely", "scarcely", "refused", "refuses", "refusing", "failed", "fails",
        "failing", "fail",
        "unable", "declined", "presque", "refuse", "refuserent", "casi", "unsuccessfully",
    ]
    /// Subjects that make a sentence a denial: "nobody regained control".
    static let nobodies: WordSet = ["nobody", "noone", "none", "personne", "nadie", "nothing"]
    /// Denials that belong to a verb.
    static let verbalDenials: WordSet = [
        "isnt", "wasnt", "arent", "werent", "didnt", "doesnt", "never", "cannot", "cant", "wont", "aint",
    ]
    /// Verbs before "not", in English and French.
    static let auxiliaries: WordSet = [
        "is", "was", "are", "were", "did", "does", "do", "has", "had", "s", "est", "etait", "a", "sont",
    ]
    static let denialPairs: Set<String> = [
        "rather than", "instead of", "opposed to", "other than", "anything but", "plutot que", "lieu de",
        "vez de",
        "lugar de", "no fue", "no eran", "no es", "no era", "no son", "anyone but",
    ]
    static let denialPairOpenings = TraceFilter(denialPairs.map { String($0.prefix { $0 != " " }) })
    static let notDenying: WordSet = [
        "only", "just", "merely", "until", "before", "seulement", "solo", "enough", "all", "always",
    ]
    static let turns: WordSet = ["but", "mais", "sino", "pero", "however", "rather", "instead", "plutot"]
    static let denialTails: WordSet = ["than", "opposed", "but", "mais", "sino", "pero"]
    static let copulas: Set<String> = ["was", "is", "were", "are", "s", "est", "etait"]
    static let rightness: WordSet = [
        "right", "correct", "true", "it", "that", "the", "answer", "one", "this", "a", "valid", "an",
        "option",
        "vrai", "juste", "bon", "correcto", "cierto",
    ]
    static let alternatives: WordSet = ["or", "ou", "o", "oder"]
    static let additions: WordSet = [
        "and", "et", "y", "plus", "also", "und", "e", "with", "as", "well", "vs", "versus",
    ]

    /// All words that begin or end a denial or stand between alternatives.
    static let mayTurn: TraceFilter = {
        let words = [denials, denialTails, alternatives, failures, nobodies].flatMap(\.texts)
        let pairs = denialPairs.map { String($0.prefix { $0 != " " }) }
        return TraceFilter(words + pairs + ["no", "non", "either"])
    }()

    /// Words between items that tell their order.
    static let sequences: WordSet = [
        "then", "next", "finally", "puis", "ensuite", "enfin", "luego", "despues", "followed", "lastly",
        "secondly",
    ]

    /// Whether a word stands between two items of a list.
    static func joins(_ word: Word) -> Bool { additions.contains(word) || sequences.contains(word) }

    /// The words of right answers that would deny something elsewhere.
    static func refusals(in wordings: [Wording]) -> Set<String> {
        let words = wordings.flatMap { $0.phrase.words.map(\.text) }
        return Set(
            words.filter { denials.contains($0) || refusals.contains($0) || alternatives.contains($0) }
        )
    }

    /// Whether an alternative says nothing: "or something".
    static func isVacuous(_ words: [Word]) -> Bool {
        words.allSatisfy { empty.contains($0) || !$0.hasContent || $0.entry.traits.contains(.filler) }
    }

    private static let empty: WordSet = [
        "something", "so", "similar", "like", "whatever", "thereabouts", "someone", "somebody", "else",
        "other",
        "another", "not", "both", "near", "around", "such", "maybe", "thing", "that",
    ]
}
