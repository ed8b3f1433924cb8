/// Finds the wording that a reply repeats letter by letter, whatever its case: such a reply need not be read.
///
/// Nothing but the case of ASCII letters may differ, so reading the reply would give the very key of the wording.
struct Literals: Hashable, Sendable {
    private let texts: [String]
    /// What tells the texts apart, whatever their case; that of no reply where a text is no answer.
    private let traces: [Trace]

    init(_ wordings: [Wording]) {
        texts = wordings.map(\.text)
        traces = wordings.map {
            $0.phrase.words.isEmpty || $0.phrase.isTooLong ? Trace("") : Trace(caseless: $0.text)
        }
    }

    /// The first wording of this text; nil when there is none or the reply is not plain ASCII.
    func index(of reply: String) -> Int? {
        let length = reply.utf8.count
        guard 1...200 ~= length, traces.contains(where: { $0.length == length }) else { return nil }
        let trace = Trace(caseless: reply)
        guard trace.isASCII, let index = traces.firstIndex(of: trace) else { return nil }
        let isSame = reply.utf8.elementsEqual(texts[index].utf8) { Trace.lowered($0) == Trace.lowered($1) }
        return isSame ? index : nil
    }
}
