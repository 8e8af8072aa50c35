package import CreatorCore
import Glibc
package import Transcripts

/// Sends every command that is over to another program, as one JSON object a line.
///
/// This is how a replay through a pipe or a terminal learns which output belongs to which command.
package actor ExchangeStream: SessionObserver {
    private let descriptor: CInt

    /// Opens a stream to a named pipe; waits until somebody reads it.
    package init(path: String) throws(Refusal) {
        descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Refusal(.file, "cannot write '\(path)': \(systemReason())")
        }
    }

    package func observe(
        _ exchange: ObservedExchange,
        closingCode: UInt8
    ) async throws(Refusal) {
        try send(exchange.json)
    }

    package func end(code: UInt8) async throws(Refusal) {
        try send(["exit": JSON(Int(code))])
    }

    private func send(_ json: JSON) throws(Refusal) {
        var rest = Array((json.compactText + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes {
                unsafe write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw Refusal(.file, "nobody reads what is observed any more: \(systemReason())")
            }
            rest = rest.dropFirst(count)
        }
    }
}
