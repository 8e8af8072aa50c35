internal import CSystem
internal import Glibc

/// What a child writes, read as it comes, and the bells that tell that something has happened.
final class ChildOutputs: Sendable {
    private let descriptors: [Int32]
    private let watch: Int32
    private let wakeRead: Int32
    private let wakeWrite: Int32
    private let tails: Locked<[ByteTail]>
    private let isOpen = Locked([true, true])

    /// Lines of complaint that are worth keeping, in bytes.
    private static let errorBytes = 16 * 1024

    init(
        output: Int32,
        errors: Int32,
        watch: Int32,
        wake: (read: Int32, write: Int32),
        keeping limit: Int
    ) {
        descriptors = [output, errors]
        self.watch = watch
        wakeRead = wake.read
        wakeWrite = wake.write
        tails = Locked([ByteTail(keeping: limit), ByteTail(keeping: Self.errorBytes)])
        for descriptor in descriptors { csystem_never_block(descriptor) }
    }

    deinit {
        for descriptor in descriptors + [watch, wakeRead, wakeWrite] where descriptor >= 0 {
            close(descriptor)
        }
    }

    /// The end of standard output.
    var output: String { tails.with { $0[0].text } }

    /// The end of standard error.
    var errorText: String { tails.with { $0[1].text } }

    /// Makes the thread in `wait` look up.
    func wake() {
        var byte: UInt8 = 0
        _ = unsafe write(wakeWrite, &byte, 1)
    }

    /// Blocks until there is output, which it takes, or the child ended, or `wake`, or this moment.
    func wait(until moment: ContinuousClock.Instant?) {
        let open = isOpen.with { $0 }
        var polled = zip(descriptors, open).map { descriptor, isOpen in
            pollfd(fd: isOpen ? descriptor : -1, events: Int16(POLLIN), revents: 0)
        }
        polled.append(pollfd(fd: watch, events: Int16(POLLIN), revents: 0))
        polled.append(pollfd(fd: wakeRead, events: Int16(POLLIN), revents: 0))
        _ = unsafe poll(&polled, nfds_t(polled.count), milliseconds(until: moment))
        if polled[3].revents != 0 {
            var byte: UInt8 = 0
            _ = unsafe read(wakeRead, &byte, 1)
        }
        drain()
    }

    /// Takes what is there now.
    func drain() {
        for index in descriptors.indices where isOpen.with({ $0[index] }) { drain(index) }
    }

    private func drain(_ index: Int) {
        var buffer = [UInt8](repeating: 0, count: 65536)
        // A pipe holds less than this; a child that never stops must not keep us from our clock.
        for _ in 0..<64 {
            let count = unsafe read(descriptors[index], &buffer, buffer.count)
            if count > 0 {
                tails.with { $0[index].append(buffer[..<count]) }
            } else if count == 0 {
                isOpen.with { $0[index] = false }
                return
            } else if errno != EINTR {
                return
            }
        }
    }

    private func milliseconds(until moment: ContinuousClock.Instant?) -> Int32 {
        // Without a bell for the child's end (an old kernel) we look fifty times a second.
        let longest: Int32 = watch < 0 ? 20 : -1
        guard let moment else { return longest }
        let left = ContinuousClock.now.duration(to: moment) / .milliseconds(1)
        let rounded = Int32(max(0, min(left, 3_600_000)).rounded(.up))
        return longest < 0 ? rounded : min(longest, rounded)
    }
}
