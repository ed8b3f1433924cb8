// The reference optimizer, fsrs-rs, run through its Python package in a process of its own.

import Foundation
import Scheduling

/// What fsrs-rs makes of one log in one of its modes.
struct OptimizerPeer: Decodable {
    let name: String
    let wall: Double
    let processor: Double
    private let weights: [Double]
    /// One set for each fold of a time-series split; fitted to the reviews before the fold.
    private let folds: [[Double]]

    var time: Stopwatch { Stopwatch(wall: wall, processor: processor) }

    var parameters: Parameters { Self.clipped(weights) }

    var foldParameters: [Parameters] { folds.map(Self.clipped) }

    /// fsrs-rs works in `Float` and may leave a weight a rounding error outside its bounds.
    private static func clipped(_ weights: [Double]) -> Parameters {
        let clipped = weights.indices.map { index in
            min(max(weights[index], Parameters.lowerBounds[index]), Parameters.upperBounds[index])
        }
        return (try? Parameters(clipped)) ?? .published
    }

    /// Fits with card ids and plain; none if the package cannot be imported.
    static func fits(python: String, _ columns: OptimizerColumns, folds: Int) throws -> [OptimizerPeer] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "placard-bench-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "log.csv")
        var lines: [UInt8] = []
        for index in columns.cards.indices {
            let rating = columns.ratings[index].rawValue
            lines.append(contentsOf: "\(columns.cards[index]),\(rating),\(columns.days[index])\n".utf8)
        }
        try Data(lines).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python, "-c", script, file.path, "\(folds)"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return [] }
        return try JSONDecoder().decode([OptimizerPeer].self, from: data)
    }

    /// Only `compute_parameters` on the whole log is timed; the items are built before.
    private static let script = """
        import sys, time, json
        import fsrs_rs_python as f
        seen, items, ids = {}, [], []
        for line in open(sys.argv[1]):
            card, rating, days = map(int, line.split(','))
            first = card not in seen
            past = seen.setdefault(card, [])
            past.append(f.FSRSReview(rating, 0 if first else days))
            if days > 0 and not first:
                items.append(f.FSRSItem(past)); ids.append(card)
        def fit(count, plain):
            options = {} if plain else dict(card_ids=ids[:count])
            return list(f.FSRS([]).compute_parameters(items[:count], **options))
        folds, out = int(sys.argv[2]), []
        for name, plain in [('fsrs-rs with card ids', False), ('fsrs-rs plain', True)]:
            wall, cpu = time.time(), time.process_time()
            weights = fit(len(items), plain)
            wall, cpu = time.time() - wall, time.process_time() - cpu
            parts = [fit(len(items) * k // (folds + 1), plain) for k in range(1, folds + 1)]
            out.append(dict(name=name, wall=wall, processor=cpu, weights=weights, folds=parts))
        print(json.dumps(out))
        """
}
