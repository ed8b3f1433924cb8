import Foundation
import TerminalKit
import Testing

@testable import placard

@Suite struct FileCompletionTests {
    @Test func filesAndFoldersOfTheFolderThatIsTypedAreOffered() throws {
        try withTemporaryFolder { home in
            for name in ["haiti.yaml", "haiti notes.txt", ".hidden.yaml"] {
                try Data().write(to: URL(filePath: home + "/" + name))
            }
            try FileManager.default.createDirectory(
                atPath: home + "/had",
                withIntermediateDirectories: false
            )
            let all = FileCompletion().words(for: home + "/ha")
            #expect(all == ["\(home)/had/", "\(home)/haiti\\ notes.txt", "\(home)/haiti.yaml"])
            #expect(FileCompletion(endings: [".yaml"]).words(for: home + "/hai") == ["\(home)/haiti.yaml"])
            #expect(FileCompletion().words(for: home + "/.h") == ["\(home)/.hidden.yaml"])
            #expect(FileCompletion().words(for: home + "/none/x").isEmpty)
        }
    }
}
