extension TranscriptParser {
    /// The settings of the file, below its first line.
    mutating func header() throws(TranscriptError) -> [Placed<HeaderSetting>] {
        guard let first = current else { throw TranscriptError(line: 1, .structure(.noHeader)) }
        let bytes = try checked(first)
        try at(first) { () throws(LineFault) in
            guard bytes.starts(with: "@ transcript:".utf8) else { throw .structure(.noHeader) }
            let setting = try LineReading.setting(bytes)
            guard setting.value == "1" else { throw .structure(.unknownVersion(setting.value)) }
        }
        place += 1
        var header: [Placed<HeaderSetting>] = []
        while let line = current, self.bytes(of: line).first == UInt8(ascii: "@"),
            !line.beginsFence
        {
            let bytes = try checked(line)
            let setting = try at(line) { () throws(LineFault) in
                let setting = try LineReading.setting(bytes).headerSetting()
                let isRepeated = header.contains { $0.value.name == setting.name }
                if isRepeated, let name = setting.name, name != .env {
                    throw .value(.repeatedKey(name.rawValue))
                }
                return setting
            }
            header.append(Placed(setting, line: line.number))
            place += 1
        }
        return header
    }

    /// A setting of the command below.
    mutating func exchangeSetting(
        _ line: SourceLine,
        _ bytes: ArraySlice<UInt8>,
        _ before: [Placed<ExchangeSetting>]
    ) throws(TranscriptError) -> Placed<ExchangeSetting> {
        let setting = try at(line) { () throws(LineFault) in
            let setting = try LineReading.setting(bytes).exchangeSetting()
            if let name = setting.name, before.contains(where: { $0.value.name == name }) {
                throw .value(.repeatedKey(name.rawValue))
            }
            return setting
        }
        place += 1
        return Placed(setting, notes: takeNotes(), line: line.number)
    }

    /// Settings that no command follows are an error.
    func refuse(_ pending: [Placed<ExchangeSetting>]) throws(TranscriptError) {
        guard let first = pending.first else { return }
        throw TranscriptError(line: first.line, .structure(.settingsWithoutCommand))
    }
}
