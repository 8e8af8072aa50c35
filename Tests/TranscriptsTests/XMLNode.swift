/// An element of an XML document, read strictly enough to refuse what a parser would refuse.
struct XMLNode {
    /// Why a text is no well-formed XML.
    struct Fault: Error {
        let reason: String
        let rest: String
    }

    let name: String
    private(set) var attributes: [String: String] = [:]
    private(set) var text = ""
    private(set) var children: [XMLNode] = []

    /// All elements of a name at any depth.
    func all(_ name: String) -> [XMLNode] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    /// The only child.
    var child: XMLNode? { children.count == 1 ? children[0] : nil }

    /// Reads a document with its declaration.
    static func document(_ bytes: [UInt8]) throws(Fault) -> XMLNode {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Fault(reason: "not UTF-8", rest: "")
        }
        var scalars = Array(text.unicodeScalars)[...]
        for scalar in scalars where !isLegal(scalar) {
            throw Fault(reason: "illegal character \(scalar.value)", rest: "")
        }
        guard skip("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", &scalars) else {
            throw Fault(reason: "no declaration", rest: shown(scalars))
        }
        let node = try element(&scalars)
        guard scalars.allSatisfy({ $0 == "\n" }) else {
            throw Fault(reason: "text after the root", rest: shown(scalars))
        }
        return node
    }

    private static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    private static func element(_ rest: inout ArraySlice<Unicode.Scalar>) throws(Fault) -> XMLNode {
        guard skip("<", &rest) else { throw Fault(reason: "no element", rest: shown(rest)) }
        var node = XMLNode(name: word(&rest))
        while skip(" ", &rest) {
            let key = word(&rest)
            guard skip("=\"", &rest), node.attributes[key] == nil else {
                throw Fault(reason: "attribute \(key)", rest: shown(rest))
            }
            node.attributes[key] = try characters(until: "\"", &rest)
            guard skip("\"", &rest) else { throw Fault(reason: "open value", rest: shown(rest)) }
        }
        if skip("/>", &rest) { return node }
        guard skip(">", &rest) else { throw Fault(reason: "open tag", rest: shown(rest)) }
        while !skip("</\(node.name)>", &rest) {
            guard let next = rest.first else { throw Fault(reason: "open \(node.name)", rest: "") }
            if next == "<" {
                node.children.append(try element(&rest))
            } else {
                node.text += try characters(until: "<", &rest)
            }
        }
        return node
    }

    private static func word(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
        let word = rest.prefix { ("a"..."z").contains($0) }
        rest = rest.dropFirst(word.count)
        return shown(word)
    }

    private static func characters(
        until end: Unicode.Scalar,
        _ rest: inout ArraySlice<Unicode.Scalar>
    ) throws(Fault) -> String {
        var text = ""
        while let next = rest.first, next != end {
            guard next != "<" else { throw Fault(reason: "bare <", rest: shown(rest)) }
            guard !skip("]]>", &rest) else { throw Fault(reason: "bare ]]>", rest: shown(rest)) }
            if next == "&" {
                let entity = entities.first { skip($0.name, &rest) }
                guard let entity else { throw Fault(reason: "bare &", rest: shown(rest)) }
                text += entity.text
            } else {
                text.unicodeScalars.append(next)
                rest = rest.dropFirst()
            }
        }
        return text
    }

    private static let entities: [(name: String, text: String)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
    ]

    private static func skip(_ wanted: String, _ rest: inout ArraySlice<Unicode.Scalar>) -> Bool {
        guard rest.starts(with: wanted.unicodeScalars) else { return false }
        rest = rest.dropFirst(wanted.unicodeScalars.count)
        return true
    }

    private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars.prefix(40))
        return text
    }
}
