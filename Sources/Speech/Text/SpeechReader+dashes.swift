extension SpeechReader {
    /// Reads a dash as "to", as "minus", as a pause, or as the joint of a compound.
    mutating func readDash(_ dash: Character, at position: Int) -> Int {
        let token = tokens[position]
        let isGluedBefore = gluedToken(position) != nil
        let isGluedAfter = gluedToken(position + 1) != nil
        // In a name an en dash is still a range: "AUC0–24".
        let endsAmount =
            endsAmount(before: position) || (dash == "–" && number(position - 1) != nil)
        if endsAmount, startsAmount(position + 1) {
            // "2-1/2" is two and a half; the fraction says the "and".
            if !isMixedFraction(position) { say("to", for: token) }
        } else if startsAmount(position + 1), isGluedAfter, !isGluedBefore || followsSign(position)
        {
            say("minus", for: token)
        } else if !isGluedBefore, !isGluedAfter {
            pause(.comma, upTo: token.chunk)
        } else if dash == "–", isGluedBefore != isGluedAfter {
            pause(.comma, upTo: token.chunk)
        } else if romanValue(position - 1) != nil, let high = romanValue(position + 1) {
            say(["to"] + NumberWords.cardinal(high), for: token)
            return position + 2
        }
        return position + 1
    }

    private func isMixedFraction(_ position: Int) -> Bool {
        guard isBetweenWords(position), sign(position) == "-", gluedSign(position + 2) == "/",
            let top = number(position + 1).flatMap(Int.init),
            let bottom = gluedNumber(position + 3).flatMap(Int.init)
        else { return false }
        return top < bottom && bottom <= 4
    }

    private func startsAmount(_ position: Int) -> Bool {
        guard let token = token(position) else { return false }
        switch token.kind {
        case .number, .fraction: return true
        case .sign(let sign):
            guard gluedNumber(position + 1) != nil else { return false }
            return ["$", "€", "£", "-", "−", "<", ">", "≤", "≥"].contains(sign)
        case .raised, .letters, .reading: return false
        }
    }

    private func followsSign(_ position: Int) -> Bool {
        guard let before = sign(position - 1) else { return false }
        return ["(", "[", "<", ">", "≤", "≥", "=", "±", "~", "≈", "×", "/", ",", ":"].contains(
            before
        )
    }
}
