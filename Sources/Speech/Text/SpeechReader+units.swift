extension SpeechReader {
    /// Reads the unit after a number, if there is one: "mg", "-mg", "mL/min/1.73 m2", "%".
    mutating func readUnit(afterNumber digits: String, at position: Int) -> Int {
        if sign(position) == "%" || sign(position) == "‰" {
            let words = sign(position) == "%" ? ["percent"] : ["per", "thousand"]
            say(words, for: tokens[position])
            return readDenominators(at: position + 1)
        }
        if sign(position) == "°" { return readDegrees(after: digits, at: position) }
        if gluedSign(position) == "-", gluedLetters(position + 1) != nil,
            baseUnit(at: position + 1) != nil
        {
            return readUnitChain(at: position + 1, isSingular: true)
        }
        if gluedSign(position) == "/" { return readDenominators(at: position) }
        guard baseUnit(at: position) != nil else {
            return readCountedNoun(at: position)
        }
        let isRangeEnd =
            sign(position - 2).map { ["-", "–"].contains($0) } ?? false
            && number(position - 3) != nil
        return readUnitChain(at: position, isSingular: digits == "1" && !isRangeEnd)
    }

    /// Reads a unit and all its denominators.
    mutating func readUnitChain(at position: Int, isSingular: Bool) -> Int {
        guard let (unit, length) = baseUnit(at: position) else { return position }
        let next = position + length
        let isAdjective = letters(next).map { Self.strengthNouns.contains($0.lowercased()) }
        let isFactor = gluedSign(next) == "·" || gluedSign(next) == "•"
        let isOne = isSingular || isFactor || (isAdjective ?? false)
        sayUnit(isOne ? unit.singular : unit.plural, at: position, length: length)
        if isFactor, baseUnit(at: next + 1) != nil {
            return readUnitChain(at: next + 1, isSingular: isSingular)
        }
        return readDenominators(at: next)
    }

    /// Reads "/kg/day" or "/1.73 m2", each after "per".
    mutating func readDenominators(at start: Int) -> Int {
        var position = start
        while sign(position) == "/", isGluedOrSpaced(position) {
            if let digits = number(position + 1), baseUnit(at: position + 2) != nil {
                // "5 mg/325 mg" is two doses of one tablet, "250 mg/5 mL" a strength.
                let isPair = isMass(position - 1) && isMass(position + 2)
                say(isPair ? "slash" : "per", for: tokens[position])
                say(NumberWords.amount(digits), for: tokens[position + 1])
                let (unit, length) = baseUnit(at: position + 2) ?? (MeasureUnit(""), 0)
                let words = digits == "1" ? unit.singular : unit.plural
                sayUnit(words, at: position + 2, length: length)
                position += 2 + length
            } else if let (unit, length) = baseUnit(at: position + 1) {
                say("per", for: tokens[position])
                sayUnit(unit.singular, at: position + 1, length: length)
                position += 1 + length
            } else if let noun = letters(position + 1), Self.perNouns.contains(noun) {
                say("per", noun, for: tokens[position])
                position += 2
            } else {
                return position
            }
        }
        return position
    }

    /// Whether a slash is written tight, "mg/kg", or loose on both sides, "10 mg / 5 mL".
    private func isGluedOrSpaced(_ position: Int) -> Bool {
        (gluedToken(position) == nil) == (gluedToken(position + 1) == nil)
    }

    private func isMass(_ position: Int) -> Bool {
        ["mg", "mcg", "µg", "g", "MG", "MCG"].contains(letters(position) ?? "")
    }

    /// The unit at a position and how many tokens spell it: "m2" two, "mm Hg" two.
    func baseUnit(at position: Int) -> (MeasureUnit, Int)? {
        guard let sign = letters(position) else { return nil }
        if sign == "mm", letters(position + 1) == "Hg" {
            return MeasureUnit.named("mmHg").map { ($0, 2) }
        }
        if sign == "cm" || sign == "cmH", let water = waterLength(at: position) {
            return MeasureUnit.named("cmH2O").map { ($0, water) }
        }
        guard let unit = MeasureUnit.named(sign) ?? shouted(sign) else { return nil }
        if MeasureUnit.lengths.contains(sign), let (power, length) = power(at: position + 1),
            let raised = unit.raised(to: power)
        {
            return (raised, 1 + length)
        }
        // "g6" or "mg2" is some name, not a dose.
        if gluedNumber(position + 1) != nil || gluedLetters(position + 1) != nil { return nil }
        return (unit, 1)
    }

    /// Units shouted in capitals, where no other meaning is possible.
    private func shouted(_ sign: String) -> MeasureUnit? {
        Self.shoutedUnits[sign].flatMap(MeasureUnit.named)
    }

    private static let shoutedUnits = [
        "MG": "mg", "MCG": "mcg", "ML": "mL", "KG": "kg", "MMHG": "mmHg", "Kg": "kg",
    ]

    private func power(at position: Int) -> (Int, Int)? {
        if let digits = gluedNumber(position) { return Int(digits).map { ($0, 1) } }
        if case .raised(let digits)? = gluedToken(position)?.kind {
            // In "m²¹" the one points to a reference.
            return Int(digits.prefix(1)).map { ($0, 1) }
        }
        if gluedSign(position) == "^", let digits = gluedNumber(position + 1) {
            return Int(digits).map { ($0, 2) }
        }
        return nil
    }

    private func waterLength(at position: Int) -> Int? {
        if letters(position) == "cmH", gluedNumber(position + 1) == "2",
            gluedLetters(position + 2) == "O"
        {
            return 3
        }
        guard letters(position + 1) == "H", gluedNumber(position + 2) == "2",
            gluedLetters(position + 3) == "O"
        else { return nil }
        return 4
    }

    /// Says a unit; the second word of "mm Hg" stands on its own display word.
    private mutating func sayUnit(_ words: [String], at position: Int, length: Int) {
        let first = tokens[position]
        let last = tokens[position + length - 1]
        guard first.chunk != last.chunk, let head = words.first else {
            return say(words, for: first)
        }
        say(head, for: first)
        say(Array(words.dropFirst()), for: last)
    }

    private mutating func readDegrees(after digits: String, at position: Int) -> Int {
        let degrees = digits == "1" ? "degree" : "degrees"
        say(degrees, for: tokens[position])
        guard let scale = gluedLetters(position + 1) ?? letters(position + 1) else {
            return position + 1
        }
        guard let name = ["C": "celsius", "F": "fahrenheit"][scale] else { return position + 1 }
        say(name, for: tokens[position + 1])
        return position + 2
    }

    /// Reads "cells/mm3" after a number: a counted noun per unit.
    private mutating func readCountedNoun(at position: Int) -> Int {
        guard let noun = letters(position), gluedSign(position + 1) == "/",
            Self.countedNouns.contains(noun)
        else { return position }
        say(noun, for: tokens[position])
        return readDenominators(at: position + 1)
    }

    private static let countedNouns: Set<String> = [
        "cells", "copies", "tablets", "capsules", "doses", "beats", "breaths", "times", "units",
        "events", "patients", "drops", "puffs", "injections", "drinks", "calories",
    ]

    private static let perNouns: Set<String> = [
        "day", "week", "month", "year", "hour", "minute", "second", "dose", "tablet", "capsule",
        "vial", "pen", "patient", "cycle", "night", "serving", "actuation", "spray", "kilogram",
        "visit", "injection", "person", "site", "puff", "drop",
    ]

    private static let strengthNouns: Set<String> = [
        "tablet", "tablets", "capsule", "capsules", "pill", "pills", "dose", "doses", "injection",
        "injections", "vial", "vials", "pen", "pens", "patch", "patches", "strength", "film",
        "oral", "syringe", "syringes", "suppository", "chewable", "caplet", "caplets", "infusion",
        "infusions", "maintenance", "loading", "starting", "increments", "increment",
    ]
}
