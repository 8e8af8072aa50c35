/// A unit of measure as it is said, in the singular and the plural.
struct MeasureUnit: Sendable, Equatable {
    /// "milligram", or "millimeter of mercury".
    let singular: [String]

    /// "milligrams", or "millimeters of mercury".
    let plural: [String]

    /// Whether the sign is a unit even without a number before it; "mg" is, "m" and "g" are not.
    let standsAlone: Bool

    init(_ singular: String, _ plural: String? = nil, alone: Bool = false) {
        self.singular = singular.split(separator: " ").map(String.init)
        self.plural = (plural ?? singular + "s").split(separator: " ").map(String.init)
        standsAlone = alone
    }

    /// The unit squared or cubed: "square meters", "cubic millimeters".
    func raised(to power: Int) -> MeasureUnit? {
        let adjective: String
        switch power {
        case 2: adjective = "square"
        case 3: adjective = "cubic"
        default: return nil
        }
        return MeasureUnit(
            ([adjective] + singular).joined(separator: " "),
            ([adjective] + plural).joined(separator: " "),
            alone: true
        )
    }

    /// Looks a sign up; case counts, since "M" is not "m" and "mg" must never be "Mg".
    static func named(_ sign: String) -> MeasureUnit? { table[sign] }

    /// Signs that can be squared or cubed.
    static let lengths: Set<String> = ["m", "cm", "mm", "km", "µm", "in", "ft"]

    private static let table: [String: MeasureUnit] = [
        "mg": MeasureUnit("milligram", alone: true),
        "mgs": MeasureUnit("milligram", alone: true),
        "µg": MeasureUnit("microgram", alone: true),
        "mcg": MeasureUnit("microgram", alone: true),
        "ug": MeasureUnit("microgram"),
        "ng": MeasureUnit("nanogram", alone: true),
        "pg": MeasureUnit("picogram"),
        "g": MeasureUnit("gram"),
        "gm": MeasureUnit("gram"),
        "kg": MeasureUnit("kilogram", alone: true),
        "lb": MeasureUnit("pound", alone: true),
        "lbs": MeasureUnit("pound", alone: true),
        "oz": MeasureUnit("ounce", alone: true),
        "L": MeasureUnit("liter"),
        "l": MeasureUnit("liter"),
        "dL": MeasureUnit("deciliter", alone: true),
        "dl": MeasureUnit("deciliter", alone: true),
        "mL": MeasureUnit("milliliter", alone: true),
        "ml": MeasureUnit("milliliter", alone: true),
        "µL": MeasureUnit("microliter", alone: true),
        "µl": MeasureUnit("microliter", alone: true),
        "mcL": MeasureUnit("microliter", alone: true),
        "uL": MeasureUnit("microliter", alone: true),
        "nL": MeasureUnit("nanoliter", alone: true),
        "fL": MeasureUnit("femtoliter", alone: true),
        "m": MeasureUnit("meter"),
        "cm": MeasureUnit("centimeter", alone: true),
        "mm": MeasureUnit("millimeter", alone: true),
        "km": MeasureUnit("kilometer", alone: true),
        "µm": MeasureUnit("micrometer", alone: true),
        "nm": MeasureUnit("nanometer"),
        "ft": MeasureUnit("foot", "feet"),
        "mmHg": MeasureUnit("millimeter of mercury", "millimeters of mercury", alone: true),
        "cmH2O": MeasureUnit("centimeter of water", "centimeters of water", alone: true),
        "mol": MeasureUnit("mole"),
        "mmol": MeasureUnit("millimole", alone: true),
        "µmol": MeasureUnit("micromole", alone: true),
        "umol": MeasureUnit("micromole", alone: true),
        "nmol": MeasureUnit("nanomole", alone: true),
        "pmol": MeasureUnit("picomole", alone: true),
        "mM": MeasureUnit("millimolar", "millimolar"),
        "µM": MeasureUnit("micromolar", "micromolar", alone: true),
        "nM": MeasureUnit("nanomolar", "nanomolar"),
        "mEq": MeasureUnit("milliequivalent", alone: true),
        "meq": MeasureUnit("milliequivalent", alone: true),
        "Eq": MeasureUnit("equivalent"),
        "mOsm": MeasureUnit("milliosmole", alone: true),
        "IU": MeasureUnit("international unit", alone: true),
        "mIU": MeasureUnit("milli international unit", alone: true),
        "µIU": MeasureUnit("micro international unit", alone: true),
        "MIU": MeasureUnit("million international units", "million international units"),
        "U": MeasureUnit("unit"),
        "mU": MeasureUnit("milliunit", alone: true),
        "kDa": MeasureUnit("kilodalton", alone: true),
        "Da": MeasureUnit("dalton"),
        "kcal": MeasureUnit("kilocalorie", alone: true),
        "cal": MeasureUnit("calorie"),
        "kJ": MeasureUnit("kilojoule", alone: true),
        "kPa": MeasureUnit("kilopascal", alone: true),
        "bpm": MeasureUnit("beat per minute", "beats per minute", alone: true),
        "mSv": MeasureUnit("millisievert", alone: true),
        "Gy": MeasureUnit("gray"),
        "mCi": MeasureUnit("millicurie", alone: true),
        "MBq": MeasureUnit("megabecquerel", alone: true),
        "Hz": MeasureUnit("hertz", "hertz", alone: true),
        "kHz": MeasureUnit("kilohertz", "kilohertz", alone: true),
        "MHz": MeasureUnit("megahertz", "megahertz", alone: true),
        "ms": MeasureUnit("millisecond"),
        "msec": MeasureUnit("millisecond", alone: true),
        "s": MeasureUnit("second"),
        "sec": MeasureUnit("second"),
        "secs": MeasureUnit("second"),
        "min": MeasureUnit("minute"),
        "mins": MeasureUnit("minute", alone: true),
        "h": MeasureUnit("hour"),
        "hr": MeasureUnit("hour", alone: true),
        "hrs": MeasureUnit("hour", alone: true),
        "d": MeasureUnit("day"),
        "wk": MeasureUnit("week", alone: true),
        "wks": MeasureUnit("week", alone: true),
        "mo": MeasureUnit("month"),
        "mos": MeasureUnit("month"),
        "yr": MeasureUnit("year", alone: true),
        "yrs": MeasureUnit("year", alone: true),
        "ppm": MeasureUnit("part per million", "parts per million", alone: true),
        "fps": MeasureUnit("frame per second", "frames per second", alone: true),
        "dB": MeasureUnit("decibel", alone: true),
        "V": MeasureUnit("volt"),
        "mV": MeasureUnit("millivolt", alone: true),
        "kV": MeasureUnit("kilovolt", alone: true),
        "W": MeasureUnit("watt"),
        "rpm": MeasureUnit("revolution per minute", "revolutions per minute", alone: true),
        "mGy": MeasureUnit("milligray", alone: true),
    ]
}
