import Scheduling
import Study
import Testing

@testable import Storage

@Suite struct MergingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Files of three machines whose learners studied at the same time.
    private func machines(seed: UInt64) throws -> [String] {
        try (0..<3).map { index in
            let path = folder.path("machine-\(index)")
            let store = try ProgressStore.open(path: path, device: "device-\((index * 2) % 3)")
            var learner = Learner(store, seed: seed &* 31 &+ UInt64(index))
            try learner.act(40)
            var settings = StudySettings()
            settings.newCardsPerDay = 10 + index
            try store.save(settings, at: StudyTime(milliseconds: 500 + index, day: 20_000))
            try store.close()
            return path
        }
    }

    /// A new file that takes over others in an order.
    private func union(_ name: String, of paths: [String]) throws -> (path: String, contents: Contents) {
        let path = folder.path(name)
        let store = try ProgressStore.open(path: path, device: "union \(name)")
        for other in paths { try store.merge(from: other) }
        let contents = try Contents(store)
        try store.close()
        return (path, contents)
    }

    @Test(arguments: 1...3) func theUnionIsCommutativeAndAssociative(seed: UInt64) throws {
        let paths = try machines(seed: seed)
        let forward = try union("abc", of: paths)
        let backward = try union("cba", of: paths.reversed())
        #expect(forward.contents == backward.contents)
        let pair = try union("bc", of: [paths[1], paths[2]])
        #expect(try union("a(bc)", of: [paths[0], pair.path]).contents == forward.contents)
        #expect(forward.contents.settings.newCardsPerDay == 12)
    }

    @Test(arguments: 1...3) func theUnionIsIdempotent(seed: UInt64) throws {
        let paths = try machines(seed: seed)
        let merged = try union("abc", of: paths)
        let store = try ProgressStore.open(path: merged.path, device: "x")
        for path in paths + [merged.path] { #expect(try store.merge(from: path).entries == 0) }
        #expect(try Contents(store) == merged.contents)
    }

    @Test func theCacheAfterAMergeIsWhatAReplaySays() throws {
        let paths = try machines(seed: 3)
        let store = try ProgressStore.open(path: paths[0], device: "x")
        #expect(try store.merge(from: paths[1]).entries > 0)
        for card in Learner.cards {
            let replayed = CardRules().replaying(try store.entries(of: card), of: card)
            #expect(try store.progress(of: card) == replayed)
        }
    }

    @Test func theOtherFileStaysAsItIs() throws {
        let paths = try machines(seed: 4)
        let before = try folder.bytes("machine-1")
        let store = try ProgressStore.open(path: paths[0], device: "x")
        try store.merge(from: paths[1])
        #expect(try folder.bytes("machine-1") == before)
    }

    @Test func aCopyOfAFileWritesUnderAnotherName() throws {
        let path = try machines(seed: 7)[0]
        try folder.copy("machine-0", to: "copy")
        let original = try ProgressStore.open(path: path, device: "new")
        let copy = try ProgressStore.open(path: folder.path("copy"), device: "new")
        #expect(try original.write { try original.device($0).id } == "device-0")
        #expect(try copy.write { try copy.device($0).id } == "new")
        var one = Learner(original, seed: 1)
        var two = Learner(copy, seed: 2)
        try one.act(10)
        try two.act(10)
        try original.merge(from: copy.path)
        try copy.merge(from: path)
        #expect(try Contents(original) == Contents(copy))
    }

    @Test func newerParametersOfAnotherMachineReplayAllMemories() throws {
        let paths = try machines(seed: 8)
        var weights = Parameters.published.weights
        weights[0] = 1.5
        var settings = StudySettings()
        settings.parameters = try Parameters(weights)
        let other = try ProgressStore.open(path: paths[1], device: "x")
        try other.save(settings, at: StudyTime(milliseconds: 9_000, day: 20_001))
        let store = try ProgressStore.open(path: paths[0], device: "x")
        try store.merge(from: paths[1])
        #expect(try store.settings().parameters == settings.parameters)
        let rules = CardRules(settings: try store.settings())
        for card in Learner.cards {
            #expect(try store.progress(of: card) == rules.replaying(store.entries(of: card), of: card))
        }
    }
}
