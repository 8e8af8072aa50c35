/// Why something could not be drawn.
package enum DrawingError: Error, Equatable, CustomStringConvertible {
    /// Memory for a picture was not to be had.
    case noCanvas(width: Int, height: Int)
    /// The text machine could not be started.
    case noTypesetter
    /// A picture could not be written.
    case cannotWrite(path: String, reason: String)
    /// A picture could not be read.
    case cannotRead(path: String, reason: String)
    /// A frame was asked for that the film does not have.
    case noFrame(number: Int, count: Int)
    /// The task that draws was cancelled.
    case cancelled

    /// What is wrong, then what to do.
    package var description: String {
        switch self {
        case .noCanvas(let width, let height):
            "no memory for a \(width)x\(height) picture; choose a smaller size"
        case .noTypesetter:
            "pango cannot set text; install libpango-1.0-0 and fonts-inter"
        case .cannotWrite(let path, let reason):
            "cannot write '\(path)': \(reason); check the folder and its free space"
        case .cannotRead(let path, let reason):
            "cannot read the picture '\(path)': \(reason); give a PNG file"
        case .noFrame(let number, let count):
            "there is no frame \(number); the film has \(count), counted from 0"
        case .cancelled: "drawing was cancelled; start it again"
        }
    }
}
