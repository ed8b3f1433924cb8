import Study

extension RecallExpectation {
    /// "94 %", or "core 97 %, all 76 %".
    var text: String {
        guard let core else { return Wording.percent(all) }
        return "core \(Wording.percent(core)), all \(Wording.percent(all))"
    }
}
