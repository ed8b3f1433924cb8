import Testing

@testable import placard

private func words(_ word: String, after lineBefore: String) -> [String] {
    Completion(library: Library(folders: [])).words(for: word, after: lineBefore)
}

@Suite struct CompletionTests {
    @Test func classroomIsFollowedByItsCommands() {
        #expect(
            words("", after: "classroom ") == [
                "start", "resume", "host", "report", "pack", "sessions", "forget",
            ]
        )
        #expect(words("", after: "classroom report ") == [])
    }

    @Test func itsOptionsAreThoseOfTheCommandThatWasNamed() {
        #expect(words("--", after: "classroom ").contains("--teams"))
        #expect(words("--", after: "classroom start ").contains("--hands"))
        #expect(
            words("--", after: "classroom report ") == ["--all", "--format", "--output", "--force", "--help"]
        )
        #expect(words("--", after: "classroom forget ") == ["--older-than", "--yes", "--help"])
    }

    @Test func theFormatsOfAReportAreOffered() {
        #expect(words("", after: "classroom report --format ") == ["text", "csv", "json", "html"])
    }
}
