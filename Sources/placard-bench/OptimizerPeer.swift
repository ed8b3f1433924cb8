// The reference optimizer, fsrs-rs, run through its Python package in a process of its own.

import Foundation
import Scheduling

/// One fit by fsrs-rs.
struct OptimizerPeer: Decodable {
    let name: String
    let wall: Double
    let processor: Double
    let weights: [Double]

    var time: Stopwatch { Stopwatch(wall: wall, processor: processor) }

    /// fsrs-rs works in `Float` and may leave a weight a rounding error outside its bounds.
    var parameters: Parameters {
        let clipped = weights.indices.map { index in
            min(max(weights[index], Parameters.lowerBounds[index]), Parameters.upperBounds[index])
        }
        return (try? Parameters(clipped)) ?? .published
    }

    /// Fits with card ids and, below 300,000 reviews, plain; none if the package cannot be imported.
    static func fits(python: String, cards: [Int], ratings: [Rating], days: [Int]) throws -> [OptimizerPeer] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "placard-bench-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "log.csv")
        var text = ""
        for index in cards.indices { text += "\(cards[index]),\(ratings[index].rawValue),\(days[index])\n" }
        try text.write(to: file, atomically: false, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python, "-c", script, file.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return [] }
        return try JSONDecoder().decode([OptimizerPeer].self, from: data)
    }

    /// Only `compute_parameters` is timed; the items are built before.
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
        out = []
        modes = [('fsrs-rs with card ids', dict(card_ids=ids))]
        if len(items) < 200000: modes.append(('fsrs-rs plain', {}))
        for name, options in modes:
            wall, cpu = time.time(), time.process_time()
            weights = f.FSRS([]).compute_parameters(items, **options)
            out.append(dict(name=name, wall=time.time() - wall, processor=time.process_time() - cpu, weights=list(weights)))
        print(json.dumps(out))
        """
}
