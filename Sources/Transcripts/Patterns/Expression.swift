/// A regular expression that is matched in time proportional to the text, whatever it says.
///
/// It knows literals, `.`, classes, `\d \w \s` and their opposites, groups, `|`, `* + ?` and
/// `{m,n}`. It is anchored at both ends and has no references back, so no text can make it slow.
package struct Expression: Sendable {
    /// The longest expression, in bytes.
    package static let lengthLimit = 200

    /// As written.
    package let text: String

    /// The program that reads a text from its start.
    let forward: ExpressionProgram

    /// The program that reads a text from its end.
    let backward: ExpressionProgram

    /// Reads an expression.
    package init(_ text: String) throws(LineFault) {
        guard text.utf8.count <= Self.lengthLimit else {
            let reason = "it is longer than \(Self.lengthLimit) bytes; use a shorter one"
            throw .hole(.malformedExpression(text, reason: reason))
        }
        do throws(ExpressionFault) {
            var parser = ExpressionParser(text)
            let node = try parser.expression()
            self.text = text
            forward = try ExpressionProgram(node, isReversed: false)
            backward = try ExpressionProgram(node, isReversed: true)
        } catch {
            throw .hole(.malformedExpression(text, reason: error.words))
        }
    }
}

extension Expression: Hashable {
    package static func == (left: Self, right: Self) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(Array(text.utf8))
    }
}
