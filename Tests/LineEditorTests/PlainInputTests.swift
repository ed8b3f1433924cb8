import TerminalKit
import Testing

@Suite struct PlainInputTests {
    private func run(_ input: [UInt8]) throws -> PipedRun {
        try PipedRun(builtProduct("LineEditorDemo"), input: input)
    }

    @Test func aFileIsReadWithoutPromptOrEcho() throws {
        let result = try run(Array("size\nask\nBamako\nkey\ny\n".utf8))
        #expect(
            result.output == """
                [line "size"]
                [size 80 × 24]
                [line "ask"]
                [line "Bamako"]
                [line "key"]
                [line "y"]
                [end]

                """
        )
        #expect(result.errors == "")
        #expect(result.status == .exited(0))
    }

    @Test(arguments: [
        ([0x61, 0x0D, 0x0A], "a"), ([0x61], "a"), ([0xC3, 0x0A], "\u{FFFD}"),
        ([0xEF, 0xBB, 0xBF, 0x61, 0x0A], "a"), ([0x61, 0x00, 0x62, 0x0A], "a\0b"), ([0x0A], ""),
    ])
    func lineEndsAreCutAndBytesRepaired(input: [UInt8], line: String) throws {
        #expect(try run(input).output == "[line \(line.debugDescription)]\n[end]\n")
    }

    @Test func aLineOfTenMegabytesIsALine() throws {
        let result = try run(Array(repeating: UInt8(ascii: "x"), count: 10 << 20) + [0x0A])
        #expect(result.output.utf8.count == (10 << 20) + "[line \"\"]\n[end]\n".utf8.count)
    }
}
