/// What is wrong with a line of a transcript.
package enum LineFault: Error, Hashable, Sendable {
    case bytes(ByteFault)
    case structure(StructureFault)
    case value(ValueFault)
    case hole(HoleFault)
    case section(SectionFault)
}

extension LineFault: CustomStringConvertible {
    /// What is wrong, then what to write.
    package var description: String {
        switch self {
        case .bytes(let fault): fault.description
        case .structure(let fault): fault.description
        case .value(let fault): fault.description
        case .hole(let fault): fault.description
        case .section(let fault): fault.description
        }
    }
}
