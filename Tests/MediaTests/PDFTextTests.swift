import Media
import Testing

@Suite(.timeLimit(.minutes(30))) struct PDFTextTests {
    /// A document of two pages, one line each.
    private let document = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 5 0 R\
        /Resources<</Font<</F 7 0 R>>>>>>endobj
        4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 6 0 R\
        /Resources<</Font<</F 7 0 R>>>>>>endobj
        5 0 obj<</Length 52>>stream
        BT /F 12 Tf 20 100 Td (Irreversibly blocks COX-1) Tj ET
        endstream endobj
        6 0 obj<</Length 45>>stream
        BT /F 12 Tf 20 100 Td (Bleeding may occur) Tj ET
        endstream endobj
        7 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        """

    @Test func `the text of each page is read`() async throws {
        let folder = ScratchFolder()
        let path = folder.write(document, to: "label.pdf")
        let text = try await PDFText(path: path, pdftotext: Tool(.pdftotext))
        let lines = text.pages.map { page in
            page.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
        }
        #expect(lines == [["Irreversibly blocks COX-1"], ["Bleeding may occur"]])
    }

    @Test func `a file that is no PDF is an error with the reader's words`() async throws {
        let folder = ScratchFolder()
        let path = folder.write("hello", to: "label.pdf")
        let error = await #expect(throws: ToolError.self) {
            try await PDFText(path: path, pdftotext: Tool(.pdftotext))
        }
        #expect(error?.description.hasPrefix("'pdftotext' ended with status 1: ") == true)
    }
}
