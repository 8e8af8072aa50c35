internal import Glibc

/// A program's arguments as C wants them: an array of C strings that ends with NULL.
@safe
package struct ArgumentVector: ~Copyable {
    private let strings: UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>

    /// Copies the arguments.
    package init(_ arguments: [String]) {
        unsafe strings = .allocate(capacity: arguments.count + 1)
        unsafe strings.initialize(repeating: nil)
        for (index, argument) in arguments.enumerated() {
            unsafe strings[index] = unsafe strdup(argument)
        }
    }

    deinit {
        for index in unsafe strings.indices { unsafe free(strings[index]) }
        unsafe strings.deallocate()
    }

    /// Calls with the array, which lives as long as this value.
    package func with<Result>(
        _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>?) -> Result
    ) -> Result {
        unsafe body(UnsafePointer(strings.baseAddress))
    }
}
