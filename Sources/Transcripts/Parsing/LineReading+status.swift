import CreatorCore

extension LineReading {
    /// What a status line says.
    enum StatusLine {
        case status(CommandStatus)
        case exit(UInt8)
    }

    /// A status line.
    static func status(_ line: ArraySlice<UInt8>) throws(LineFault) -> StatusLine {
        let text = try needed(of: line, after: 1)
        if text.elementsEqual("ok".utf8) { return .status(.ok) }
        if let code = text.dropping("error ") {
            guard let known = codes[code] else {
                throw .value(.unknownErrorCode(code.shown, near: near(code.shown)))
            }
            return .status(.error(known))
        }
        if let number = text.dropping("exit ") {
            let isPlain = number.allSatisfy(\.isDigit) && number.count <= 3
            guard isPlain, let code = UInt8(number.shown) else {
                throw .value(.malformedExit(number.shown))
            }
            return .exit(code)
        }
        throw .value(.unknownStatus(text.shown))
    }

    /// The codes by their bytes, since nearly every file has many and a text would be made of each.
    private static let codes = Dictionary(
        uniqueKeysWithValues: ErrorCode.allCases.map { (Array($0.rawValue.utf8)[...], $0) }
    )

    /// The codes with the same first word, or all first words.
    private static func near(_ code: String) -> [String] {
        let codes = ErrorCode.allCases.map(\.rawValue)
        let subject = code.prefix { $0 != "." }
        let related = codes.filter { $0.hasPrefix(subject) }
        guard related.isEmpty else { return related }
        let letter = code.first
        let alike = codes.filter { $0.first == letter }
        return alike.isEmpty ? codes : alike
    }

    /// An event line.
    static func event(_ line: ArraySlice<UInt8>) throws(LineFault) -> ExpectedEvent {
        let isPattern = line.byte(at: 1) == UInt8(ascii: "~")
        let bytes = try needed(of: line, after: isPattern ? 2 : 1)
        let json: JSON
        do throws(JSONError) {
            json = try JSON(parsing: Array(bytes))
        } catch {
            throw .value(.malformedEvent(error.description))
        }
        guard case .object = json else {
            throw .value(.malformedEvent("an event is a JSON object"))
        }
        let event = ExpectedEvent(json, isPattern: isPattern)
        _ = try event.patterns
        return event
    }
}

extension String {
    /// What follows a beginning, or `nil` when this begins differently; bytes, not characters.
    func dropping(prefix: String) -> String? {
        guard utf8.starts(with: prefix.utf8) else { return nil }
        return String(decoding: utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// What follows a beginning, or `nil` when this begins differently.
    fileprivate func dropping(_ beginning: String) -> ArraySlice<UInt8>? {
        var place = startIndex
        for byte in beginning.utf8 {
            guard place < endIndex, self[place] == byte else { return nil }
            place += 1
        }
        return self[place...]
    }
}
