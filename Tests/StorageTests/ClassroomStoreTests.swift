import Classroom
import Foundation
import GRDB
import Testing

@testable import Storage

private let opening = Classroom.Opening(
    deck: "deck",
    title: "A title",
    questions: [PaperQuestion(card: "deck/fact/answer", form: "text", prompt: "What?", solution: "That")],
    answering: .turns
)

private let actions: [Action] = [
    .formed(id: 1, name: "Red"), .opened(question: 0, round: 1),
    .answered(
        id: 1,
        answer: Answer("“quoted”\n\u{1B}", option: nil, mark: Mark(0.5, isTeachers: true, really: "x"))
    ),
    .closed, .revealed, .overruled(id: 1, mark: Mark(1)), .undone, .ticketOpened, .noted("why"), .paused,
    .resumed,
    .ended,
]

@Test func aReviewComesBackFromTheFileAsItWas() throws {
    let folder = try TemporaryFolder()
    var review = Review(opening, at: 5)
    let first = try #require(review.log.first)
    let store = try ClassroomStore.open(path: folder.path("classroom.db"))
    let session = try store.begin(opening, with: first)
    for action in actions { try store.append(review.accept(action, at: 10), to: session) }
    try store.close()
    let again = try ClassroomStore.open(path: folder.path("classroom.db"))
    #expect(try Review(replaying: again.events(of: session)) == review)
    #expect(
        try again.sessions() == [
            ClassroomSession(number: 1, deck: "deck", title: "A title", began: 5, events: 13, isEnded: true)
        ]
    )
    #expect(try folder.permissions("classroom.db") == 0o600)
}

@Test func twoProgramsCannotGoOnWithOneSession() throws {
    let store = try ClassroomStore.inMemory()
    var review = Review(opening, at: 0)
    let session = try store.begin(opening, with: try #require(review.log.first))
    let event = try review.accept(.formed(id: 1, name: "Red"), at: 1)
    try store.append(event, to: session)
    #expect(throws: ReviewFileError.continuedElsewhere(session: session)) {
        try store.append(event, to: session)
    }
    #expect(try store.events(of: session).count == 2)
}

@Test func aProgressFileIsNoFileOfReviews() throws {
    let folder = try TemporaryFolder()
    try ProgressStore.open(path: folder.path("progress.db"), device: "a").close()
    #expect(throws: ReviewFileError.file(.foreign(path: folder.path("progress.db")))) {
        try ClassroomStore.open(path: folder.path("progress.db"))
    }
}

@Test func anUnknownSessionHasNoEvents() throws {
    #expect(try ClassroomStore.inMemory().events(of: 7) == [])
}

@Test func aForgottenReviewLeavesNoNameInTheFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("classroom.db")
    let store = try ClassroomStore.open(path: path)
    for name in ["Zanzibar", "Quetzal"] {
        var review = Review(opening, at: 5)
        let session = try store.begin(opening, with: try #require(review.log.first))
        try store.append(review.accept(.formed(id: 1, name: name), at: 6), to: session)
    }
    #expect(try store.forget([1, 7]) == 1)
    #expect(try store.sessions().map(\.number) == [2])
    #expect(try store.events(of: 1) == [])
    #expect(try store.count(of: 2) == 2)
    let bytes = try folder.names().map { try folder.bytes($0) }.reduce(Data(), +)
    #expect(bytes.range(of: Data("Quetzal".utf8)) != nil)
    #expect(bytes.range(of: Data("Zanzibar".utf8)) == nil)
}

@Test func theLogStaysAppendOnlyAfterForgetting() throws {
    let folder = try TemporaryFolder()
    let store = try ClassroomStore.open(path: folder.path("classroom.db"))
    let session = try store.begin(opening, with: try #require(Review(opening, at: 0).log.first))
    #expect(try store.forget([9]) == 0)
    try store.close()
    let queue = try DatabaseQueue(path: folder.path("classroom.db"))
    #expect(throws: DatabaseError.self) {
        try queue.write { try $0.execute(sql: "DELETE FROM event WHERE session = ?", arguments: [session]) }
    }
}

@Test func errorsSpeakOfAFileOfReviews() {
    let causes: [StoreError] = [
        .notADatabase(path: "/c"), .foreign(path: "/c"), .damaged(path: "/c", detail: "d"),
        .newerSchema(path: "/c", found: 9, known: 1), .locked(path: "/c"), .readOnly(path: "/c"),
        .unwritable(path: "/c", detail: "d"), .notAFile(path: "/c", kind: "a pipe"), .full(path: "/c"),
        .failed(path: "/c", detail: "d"), .emptied(path: "/c"), .foreignLog(path: "/c", log: "/c-wal"),
        .replaced(path: "/c", rescued: "/c.rescued"),
    ]
    for error in causes.map(ReviewFileError.file) {
        #expect(error.problem.hasPrefix("/c: "))
        #expect(!error.problem.contains("progress"))
        #expect(error.description == "\(error.problem); \(error.remedy)")
    }
}
