import Foundation
import TerminalKit
import Testing

@testable import placard

@Suite struct DeckFolderTests {
    @Test func foldersComeInTheOrderOfTheirNearness() throws {
        try withTemporaryFolder { home in
            let shared = try folder("share/placard/decks", in: home)
            let installed = try folder("opt/share/placard/shipped", in: home)
            let found = folders(
                asked: ["here"],
                ["PLACARD_DECKS": "/one:/two", "XDG_DATA_DIRS": "relative:\(home)/share:/none"],
                program: home + "/opt/bin/placard"
            )
            #expect(
                found == [
                    DeckFolder(path: "here", source: .asked),
                    DeckFolder(path: "/one", source: .environment),
                    DeckFolder(path: "/two", source: .environment),
                    DeckFolder(path: "decks", source: .project),
                    DeckFolder(path: "/own", source: .own),
                    DeckFolder(path: shared, source: .machine),
                    DeckFolder(path: installed, source: .shipped),
                ]
            )
        }
    }

    @Test func aBuildFindsTheDecksOfItsPackage() throws {
        try withTemporaryFolder { home in
            let decks = try folder("package/decks", in: home)
            let shipped = folders(program: home + "/package/.build/machine/release/placard")
                .filter { $0.source == .shipped }
            #expect(shipped == [DeckFolder(path: decks, source: .shipped)])
        }
    }

    @Test func aLinkToTheProgramLeadsToItsDecks() throws {
        try withTemporaryFolder { home in
            let installed = try folder("opt/share/placard/shipped", in: home)
            _ = try folder("opt/bin", in: home)
            _ = try folder("links", in: home)
            try Data().write(to: URL(filePath: home + "/opt/bin/placard"))
            let link = home + "/links/placard"
            try FileManager.default.createSymbolicLink(
                atPath: link,
                withDestinationPath: home + "/opt/bin/placard"
            )
            let found = folders(program: link).last.map {
                URL(filePath: $0.path).resolvingSymlinksInPath().path
            }
            #expect(found == URL(filePath: installed).resolvingSymlinksInPath().path)
        }
    }

    @Test func aFolderThatIsReachedTwiceIsLookedThroughOnce() throws {
        try withTemporaryFolder { home in
            let decks = try folder("decks", in: home)
            let found = folders(
                asked: [decks],
                own: decks,
                ["PLACARD_DECKS": decks + "/../decks"],
                program: nil
            )
            #expect(found.map(\.source) == [.asked, .project])
        }
    }

    private func folder(_ path: String, in home: String) throws -> String {
        try FileManager.default.createDirectory(
            atPath: home + "/" + path,
            withIntermediateDirectories: true
        )
        return home + "/" + path
    }

    private func folders(
        asked: [String] = [],
        own: String = "/own",
        _ environment: [String: String] = [:],
        program: String?
    ) -> [DeckFolder] {
        DeckFolder.all(
            asked: asked,
            own: own,
            environment: environment.merging(["XDG_DATA_DIRS": "/none"]) { mine, _ in mine },
            program: program
        )
    }
}
