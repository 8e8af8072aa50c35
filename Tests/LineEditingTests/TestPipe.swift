import Glibc

/// A pipe that closes when the test is over.
final class TestPipe {
    let reading: CInt
    private var writing: CInt

    init() {
        var ends: [CInt] = [-1, -1]
        _ = unsafe pipe(&ends)
        reading = ends[0]
        writing = ends[1]
    }

    deinit {
        close(reading)
        closeWriting()
    }

    func write(_ text: String) {
        write(Array(text.utf8))
    }

    func write(_ bytes: [UInt8]) {
        _ = unsafe Glibc.write(writing, bytes, bytes.count)
    }

    func closeWriting() {
        if writing >= 0 { close(writing) }
        writing = -1
    }
}
