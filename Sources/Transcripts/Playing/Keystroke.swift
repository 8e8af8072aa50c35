/// One key, and how long a person waits before pressing it.
package struct Keystroke: Hashable, Sendable {
    /// What the key types: one character as people see it, whatever its bytes.
    package let bytes: [UInt8]

    /// The pause before it, in seconds.
    package let pause: Double
}
