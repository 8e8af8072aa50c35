internal import Glibc

/// Processor time and memory that something used.
package struct ResourceUse: Equatable, Sendable {
    /// Seconds of processor time in programs.
    package var user: Double
    /// Seconds of processor time in the kernel on their behalf.
    package var system: Double
    /// The most memory held at once, in kilobytes.
    ///
    /// Linux counts what we held when a child was started as the child's own, so a child's figure is
    /// at least that.
    package var peakKilobytes: Int

    /// Makes a value of measured parts.
    package init(user: Double, system: Double, peakKilobytes: Int) {
        self.user = user
        self.system = system
        self.peakKilobytes = peakKilobytes
    }

    /// Nothing used.
    package static let none = ResourceUse(user: 0, system: 0, peakKilobytes: 0)

    /// All processor time, in seconds.
    package var seconds: Double { user + system }

    /// What this process has used so far.
    package static func ofThisProcess() -> ResourceUse { measured(RUSAGE_SELF.rawValue) }

    /// What all ended and reaped children have used so far; the peak is that of the largest.
    package static func ofChildren() -> ResourceUse { measured(RUSAGE_CHILDREN.rawValue) }

    private static func measured(_ whose: Int32) -> ResourceUse {
        var usage = rusage()
        unsafe getrusage(whose, &usage)
        return ResourceUse(
            user: seconds(usage.ru_utime),
            system: seconds(usage.ru_stime),
            peakKilobytes: usage.ru_maxrss
        )
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }

    /// Processor time since an earlier measurement; the peak stays the later one.
    package static func - (later: ResourceUse, earlier: ResourceUse) -> ResourceUse {
        ResourceUse(
            user: later.user - earlier.user,
            system: later.system - earlier.system,
            peakKilobytes: later.peakKilobytes
        )
    }
}
