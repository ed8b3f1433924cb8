// swift-tools-version: 6.2
import PackageDescription

let parser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

// Homebrew keeps readline apart, so that only pkg-config finds it; Debian's description of it makes SwiftPM warn.
#if os(macOS)
    let readlineDescription: String? = "readline"
#else
    let readlineDescription: String? = nil
#endif

let package = Package(
    name: "placard",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "placard", targets: ["placard"]),
        .executable(name: "placard-bench", targets: ["placard-bench"]),
        .library(name: "Scheduling", targets: ["Scheduling"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // Layer 0: pure ideas, and the one system library.
        .target(name: "Scheduling"),
        .target(name: "Words"),
        .systemLibrary(
            name: "CReadline",
            pkgConfig: readlineDescription,
            providers: [.apt(["libreadline-dev"]), .brew(["readline"])]
        ),
        // Layer 1
        .target(name: "UnicodeText", dependencies: ["Words"]),
        .target(name: "Decks", dependencies: ["Words"]),
        .target(name: "LineEditor", dependencies: ["CReadline"]),
        // Layer 2
        .target(name: "Judging", dependencies: ["Words", "Decks"]),
        .target(name: "DeckFiles", dependencies: ["Words", "Decks", yams]),
        // Layer 3
        .target(name: "Questions", dependencies: ["Words", "Decks", "Judging"]),
        // Layer 4: where a card meets its memory.
        .target(name: "Checking", dependencies: ["Words", "Scheduling", "Decks", "Judging", "Questions"]),
        .target(name: "Study", dependencies: ["Words", "Scheduling", "Decks", "Judging", "Questions"]),
        .target(name: "Classroom", dependencies: ["Words", "Scheduling", "Decks", "Judging", "Questions"]),
        // Layer 5
        .target(
            name: "Storage",
            dependencies: ["Scheduling", "Decks", "Judging", "Questions", "Study", "Classroom", grdb]
        ),
        .target(name: "Reports", dependencies: ["Scheduling", "Decks", "Questions", "Study"]),
        // Layer 6
        .executableTarget(
            name: "placard",
            dependencies: [
                "Words", "UnicodeText", "Scheduling", "Decks", "Judging", "Questions", "DeckFiles",
                "Checking",
                "LineEditor",
                "Study", "Classroom", "Storage", "Reports", parser,
            ]
        ),
        .executableTarget(
            name: "placard-bench",
            dependencies: [
                "UnicodeText", "Scheduling", "Decks", "Judging", "Questions", "DeckFiles", "Study",
                "Classroom", "Storage", "Reports", grdb, parser, yams,
            ]
        ),
        .testTarget(name: "WordsTests", dependencies: ["Words"]),
        .testTarget(name: "UnicodeTextTests", dependencies: ["Words", "UnicodeText"]),
        .testTarget(name: "DecksTests", dependencies: ["Decks"]),
        // Deck texts with the places of their findings.
        .target(name: "MarkedDecks", dependencies: ["Decks"], path: "Tests/MarkedDecks"),
        .testTarget(
            name: "DeckFilesTests",
            dependencies: ["Decks", "DeckFiles", "MarkedDecks"],
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "CheckingTests",
            dependencies: ["Decks", "DeckFiles", "Checking", "MarkedDecks"]
        ),
        .testTarget(
            name: "SchedulingTests",
            dependencies: ["Scheduling"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "JudgingTests",
            dependencies: ["Words", "UnicodeText", "Decks", "DeckFiles", "Judging"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "QuestionsTests",
            dependencies: ["Words", "Scheduling", "Decks", "DeckFiles", "Judging", "Questions"]
        ),
        .testTarget(
            name: "StudyTests",
            dependencies: ["Scheduling", "Decks", "DeckFiles", "Judging", "Questions", "Study"]
        ),
        .testTarget(
            name: "ClassroomTests",
            dependencies: ["Scheduling", "Decks", "Judging", "Questions", "Classroom"]
        ),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "Scheduling", "Decks", "Judging", "Questions", "Study", "Classroom", "Storage", grdb,
            ]
        ),
        // Short forms of what placard-bench does at length.
        .testTarget(name: "BenchTests", dependencies: ["placard-bench"]),
        .testTarget(name: "ClassroomCommandTests", dependencies: ["placard", "TerminalKit"]),
        // A terminal for tests: programs run in it as in a window.
        .target(name: "TerminalKit", path: "Tests/TerminalKit"),
        .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"]),
        .executableTarget(name: "LineEditorDemo", dependencies: ["LineEditor"], path: "Tests/LineEditorDemo"),
        .testTarget(name: "LineEditorTests", dependencies: ["LineEditor", "LineEditorDemo", "TerminalKit"]),
        .testTarget(
            name: "PlacardTests",
            dependencies: [
                "placard", "Decks", "Judging", "LineEditor", "Questions", "Reports", "Scheduling", "Storage",
                "Study",
                "TerminalKit",
            ],
            exclude: ["Fixtures", "Transcripts"]
        ),
        .testTarget(name: "ReportsTests", dependencies: ["Decks", "Questions", "Reports"]),
    ]
)

/// Rules every target keeps: they make the layering and "no unsafe code" build errors.
for target in package.targets where target.type != .system {
    target.swiftSettings =
        [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .treatAllWarnings(as: .error),
        ]
        + (target.name.hasPrefix("LineEditor") ? [] : [.strictMemorySafety()])
}
