public import Scheduling

/// Draws what a model predicted beside what happened: each bin in words and numbers, then as a line.
public struct CalibrationDrawing: Hashable, Sendable {
    /// The greatest width of a line, in columns of the terminal.
    public let columns: Int
    /// Whether only ASCII may be used.
    public let isASCII: Bool

    /// Draws within a width; less than 40 columns count as 40.
    public init(columns: Int, isASCII: Bool = false) {
        self.columns = max(40, columns)
        self.isASCII = isASCII
    }

    /// One line a bin that holds any answer, from surely forgotten to surely known.
    ///
    /// The mark is what happened, the bar line what was predicted; on a calibrated model they fall together.
    public func lines(of bins: [CalibrationBin]) -> [String] {
        let filled = bins.filter { $0.count > 0 }
        guard !filled.isEmpty else { return [] }
        let (observed, predicted, both) = isASCII ? ("o", "|", "@") : ("●", "│", "◉")
        let legend = "\(predicted) predicted, \(observed) remembered, \(both) both"
        let widest = filled.map { "\($0.count)".count }.max() ?? 1
        let head = "100 % predicted, 100 % remembered of ".count + widest
        let room = max(10, columns - head - 4)
        return filled.map { bin in
            let count = String(repeating: " ", count: widest - "\(bin.count)".count) + "\(bin.count)"
            var line = [String](repeating: isASCII ? "." : "·", count: room)
            let (at, was) = (place(bin.predicted, in: room), place(bin.observed, in: room))
            line[at] = predicted
            line[was] = at == was ? both : observed
            return "  \(percent(bin.predicted)) predicted, \(percent(bin.observed)) remembered of \(count) "
                + line.joined()
        } + ["  " + legend]
    }

    private func place(_ share: Double, in room: Int) -> Int {
        min(room - 1, max(0, Int(share * Double(room))))
    }

    private func percent(_ share: Double) -> String {
        TextLayout.pad(Figures.percent(share), to: 5, .right)
    }
}
