import Testing

@testable import Transcripts

@Suite struct MarkdownTests {
    private let document = """
        # A session

        ```transcript
        @ transcript: 1

        > a
        | ```
        ```

        Then, in a list, and shown as text:

        ````markdown
        ```transcript
        > not part of it
        ```
        ````

          ~~~ transcript
          > b
          |   two
          = error state

          ~~~

        ```
        > nor this
        ```

        """

    @Test func `reads all marked fences as one session, with the lines of the document`() throws {
        let transcript = try TranscriptDocument(markdown: document.bytes).transcript
        #expect(transcript.exchanges.map(\.input.value) == [TypedInput("a"), TypedInput("b")])
        #expect(transcript.exchanges.map(\.input.line) == [6, 19])
        #expect(
            transcript.exchanges[1].output.map(\.value) == [
                ExpectedLine(.output, .exact(LineText("  two")))
            ]
        )
    }

    @Test func `updates a fence and leaves the rest of the document alone`() throws {
        let update = try TranscriptUpdate(
            TranscriptDocument(markdown: document.bytes),
            runs: [
                [
                    ObservedExchange(input: TypedInput("a"), output: lines("```", "new")),
                    ObservedExchange(input: TypedInput("b"), output: lines("!2")),
                ]
            ]
        )
        let wanted = document.replacing("| ```\n", with: "| ```\n| new\n")
            .replacing("  |   two\n  = error state\n", with: "  ! 2\n")
        #expect(update.bytes.shown == wanted)
    }

    @Test(arguments: [
        ("text\n", TranscriptError(line: 0, .structure(.noFence))),
        (
            "\n```transcript\n@ transcript: 1\n> a\n",
            TranscriptError(line: 2, .structure(.fenceNotClosed))
        ),
        ("```transcript\n> a\n```\n", TranscriptError(line: 2, .structure(.noHeader))),
        (
            "```transcript\n@ transcript: 1\n> a\n```\n```transcript\n| b\n```\n",
            TranscriptError(line: 6, .structure(.fenceWithoutCommand))
        ),
        (
            "```transcript\n@ transcript: 1\n> a\n? b\n```\n",
            TranscriptError(line: 4, .structure(.unknownLine("?")))
        ),
    ])
    func `says on which line of the document something is wrong`(
        _ text: String,
        _ error: TranscriptError
    ) {
        #expect(throws: error) { try TranscriptDocument(markdown: text.bytes) }
    }
}
