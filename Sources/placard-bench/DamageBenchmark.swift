import ArgumentParser
import Foundation
import Scheduling
import Storage

/// `placard-bench damage`: progress files with flipped bits, zeroed pages and missing ends.
struct DamageBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "damage",
        abstract:
            "Damage progress files in many ways: none may be taken for whole, none changed by a refusal."
    )

    @Option(help: "How many damaged files.")
    var files = 500
    @Option(help: "Decides the damage.")
    var seed: UInt64 = 1

    func run() throws {
        var counts: [String: Int] = [:]
        var faults = 0
        try DamagedFiles.visit(count: files, seed: seed) { damage, outcome in
            counts["\(damage.rawValue), \(outcome.rawValue)", default: 0] += 1
            if outcome.isFault { faults += 1 }
        }
        for (name, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(count)  \(name)") }
        print("\(files) damaged files, seed \(seed): \(faults) faults.")
        guard faults == 0 else { throw ExitCode.failure }
    }
}

/// Progress files, each damaged in one way.
struct DamagedFiles {
    /// A way to damage a file.
    enum Damage: String, CaseIterable {
        case flippedBit = "a flipped bit"
        case zeroedPage = "a zeroed page"
        case cutAtPage = "cut at a page"
        case cutAnywhere = "cut anywhere"
    }

    /// What became of a damaged file.
    enum Outcome: String {
        case seen = "seen"
        case harmless = "whole, with every answer"
        case unseen = "taken for whole with other answers"
        case changed = "changed by being looked at"

        var isFault: Bool { self == .unseen || self == .changed }
    }

    /// Damages a file anew so many times and tells what became of each.
    static func visit(count: Int, seed: UInt64, _ tell: (Damage, Outcome) -> Void) throws {
        try WorkFolder.with { folder in
            let original = folder.appending(path: "original.db")
            let store = try ProgressStore.open(path: original.path, device: "bench")
            try RandomHistory.fill(store, actions: 300, seed: seed)
            let contents = try RandomHistory.Contents(store)
            try store.close()
            let bytes = try Data(contentsOf: original)
            var random = SeededGenerator(seed: seed)
            let file = folder.appending(path: "damaged.db")
            for number in 0..<count {
                let damage = Damage.allCases[number % Damage.allCases.count]
                let damaged = damage.applied(to: bytes, using: &random)
                try damaged.write(to: file)
                tell(damage, try outcome(file, damaged, contents))
            }
        }
    }

    private static func outcome(
        _ file: URL,
        _ bytes: Data,
        _ contents: RandomHistory.Contents
    ) throws -> Outcome {
        let isWhole = try wholeness(file.path)
        let found = try? read(file.path)
        guard try Data(contentsOf: file) == bytes else { return .changed }
        guard isWhole else { return .seen }
        return found == contents ? .harmless : .unseen
    }

    private static func wholeness(_ path: String) throws -> Bool {
        do {
            let examination = try ProgressStore.examine(path)
            return examination.isWhole && examination.staleCards == 0
        } catch is StoreError {
            return false
        }
    }

    private static func read(_ path: String) throws -> RandomHistory.Contents {
        let store = try ProgressStore.open(path: path, device: "bench")
        let contents = try RandomHistory.Contents(store)
        try store.close()
        return contents
    }
}

extension DamagedFiles.Damage {
    private static let page = 4_096

    fileprivate func applied(to bytes: Data, using random: inout SeededGenerator) -> Data {
        func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
        var damaged = bytes
        switch self {
        case .flippedBit: damaged[below(bytes.count)] ^= 1 << UInt8(below(8))
        case .zeroedPage:
            let start = below(bytes.count / Self.page) * Self.page
            damaged.replaceSubrange(start..<(start + Self.page), with: Data(count: Self.page))
        case .cutAtPage: damaged = bytes.prefix((1 + below(bytes.count / Self.page - 1)) * Self.page)
        case .cutAnywhere: damaged = bytes.prefix(1 + below(bytes.count - 1))
        }
        return Data(damaged)
    }
}
