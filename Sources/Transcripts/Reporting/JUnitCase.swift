/// One test case of a JUnit report: a command, or what else of a file can go wrong.
struct JUnitCase {
    /// How a case ended.
    enum Result {
        case passed
        case failure(String, type: String, [[UInt8]])
        case error(String, type: String, [[UInt8]])
        case skipped(String)
    }

    /// What was tested: `L23 regen make it shorter`.
    let name: String

    /// How it ended.
    let result: Result

    /// Whether this is a failure.
    var isFailure: Bool {
        switch result {
        case .failure: true
        case .passed, .error, .skipped: false
        }
    }

    /// Whether this is an error.
    var isError: Bool {
        switch result {
        case .error: true
        case .passed, .failure, .skipped: false
        }
    }

    /// Whether this is skipped.
    var isSkipped: Bool {
        switch result {
        case .skipped: true
        case .passed, .failure, .error: false
        }
    }

    /// The element, of a class named like its file.
    func xml(of path: String) -> String {
        let start =
            "    <testcase name=\"\(XMLText.attribute(name))\" "
            + "classname=\"\(XMLText.attribute(path))\""
        switch result {
        case .passed: return start + "/>\n"
        case .failure(let message, let type, let lines):
            return start + ">\n" + Self.element("failure", message, type, lines)
                + "    </testcase>\n"
        case .error(let message, let type, let lines):
            return start + ">\n" + Self.element("error", message, type, lines) + "    </testcase>\n"
        case .skipped(let reason):
            return start + ">\n      <skipped message=\"\(XMLText.attribute(reason))\"/>\n"
                + "    </testcase>\n"
        }
    }

    private static func element(
        _ tag: String,
        _ message: String,
        _ type: String,
        _ lines: [[UInt8]]
    ) -> String {
        "      <\(tag) message=\"\(XMLText.attribute(message))\" "
            + "type=\"\(XMLText.attribute(type))\">\(XMLText.content(lines))</\(tag)>\n"
    }
}
