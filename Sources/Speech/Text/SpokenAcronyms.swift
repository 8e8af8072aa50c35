/// Short forms with a reading of their own, by their exact spelling.
///
/// A capital standing alone in a reading is a letter name. Forms that are simply spelled need an
/// entry only when they could pass for a word.
enum SpokenAcronyms {
    /// The reading of a short form, or nil when it has none of its own.
    static func reading(of form: String) -> [String]? {
        if let words = readings[form] { return words.split(separator: " ").map(String.init) }
        return spelled.contains(form) ? form.uppercased().map { String($0) } : nil
    }

    /// Words in capitals that are words: a heading's "NOT" must never become "N O T".
    static let shortWords: Set<String> = [
        "ACT", "ADD", "ADS", "AGE", "ALL", "AM", "AN", "AND", "ANY", "ARE", "ARM", "AS", "ASK",
        "AT", "BAD", "BE", "BIG", "BUT", "BY", "CAN", "CUT", "DAY", "DID", "DO", "DRY", "DUE",
        "EAR", "EAT", "END", "EYE", "FAT", "FEW", "FOR", "GET", "GO", "GOT", "GUT", "HAD", "HAS",
        "HE", "HER", "HIM", "HIS", "HOT", "HOW", "IF", "ILL", "IN", "IS", "IT", "ITS", "KEY",
        "LAW", "LEG", "LET", "LOT", "LOW", "MAN", "MAY", "MEN", "ME", "MY", "NEW", "NO", "NOR",
        "NOT", "NOW", "OF", "OFF", "OLD", "ON", "ONE", "OR", "OUR", "OUT", "OWN", "PEN", "PER",
        "PUT", "RAW", "RED", "RUN", "SAW", "SAY", "SEE", "SET", "SHE", "SIX", "SKIN", "SO", "TEN",
        "THE", "TIP", "TO", "TOO", "TOP", "TRY", "TWO", "UP", "USE", "VIA", "WAS", "WAY", "WE",
        "WHO", "WHY", "YES", "YET", "YOU", "AIR", "BAG", "BOX", "JOB", "SUN", "TEA", "WAR", "WIN",
    ]

    private static let spelled: Set<String> = [
        "FDA", "EMA", "CDC", "NIH", "MHRA", "HCP", "ISI", "LDL", "HDL", "VLDL", "TNF", "IL", "CI",
        "MI", "RA", "TIA", "TB", "GI", "CV", "CVD", "CHD", "CHF", "CAD", "DVT", "PE", "AF",
        "HF", "HIV", "HBV", "HCV", "HPV", "RSV", "CMV", "EBV", "DNA", "RNA", "ATP", "ADP", "AMP",
        "GTP", "ASA", "BMI", "BP", "HR", "RR", "ARR", "NNT", "NNH", "ECG", "EKG", "EEG",
        "MRI", "CT", "ICU", "ER", "OTC", "PI", "USPI", "AE", "SAE", "ADR", "ALT",
        "AST", "ALP", "CRP", "ESR", "INR", "GFR", "CKD", "AKI", "ESRD", "COPD", "IBD", "IBS",
        "UC", "CD", "MS", "ALS", "PD", "MDD", "GAD", "ADHD", "OCD", "PTSD", "PCOS", "MTC",
        "MEN", "SLE", "PSA", "VEGF", "EGFR", "IGF", "FGF", "PDGF", "GPCR", "AMPK", "MTOR", "GLP",
        "GIP", "DPP", "SGLT", "ACTH", "TSH", "FSH", "LH", "GH", "PTH", "ADH", "NSCLC", "SCLC",
        "AML", "CML", "CLL", "MM", "EU", "UK", "US", "USA", "UN", "OA", "PSO", "NYHA", "IV", "IM",
        "SC", "SQ", "ID", "UTI", "URI", "STI", "STD", "ICD", "DSM", "IRB",
        "GCP", "GMP", "CFR", "FAQ", "QR", "HTTP", "PDF", "ISBN", "NHS", "ABPI", "IND", "NDA",
        "BLA", "FTC", "DTC", "MLR", "PV", "QT", "QTC", "CNS", "PNS", "CSF", "BBB", "NMDA", "GABAA",
        "SSRI", "SNRI", "TCA", "MAOI", "PPI", "ARB", "CCB", "HCTZ", "TZD", "DKA", "HHS", "EDTA",
        "PK", "PCI", "BRCA", "MSH", "NTD", "RBC", "WBC", "LFT", "CBC", "BUN", "FEV", "LVEF", "EF",
        "SBP", "DBP", "ITT", "OS", "PFS", "ORR", "DOR", "HRQOL", "QOL", "SOC", "VTE", "SJS",
        "PML", "ANA", "RF", "CCP", "HLA", "AI", "TV", "PO", "COO", "CEO", "VAT", "REM",
        "ACR", "PASI", "DAS", "EASI", "IGA", "ADA", "ACC", "AHA", "ESC", "WHO",
    ]

    private static let readings: [String: String] = [
        "HbA1c": "hemoglobin A one C", "HbA1C": "hemoglobin A one C", "HBA1C": "hemoglobin A one C",
        "A1c": "A one C", "A1C": "A one C", "Hb": "hemoglobin", "Hgb": "hemoglobin",
        "COX": "cox", "ACE": "ace", "ACEi": "ace inhibitor", "MACE": "mace", "AIDS": "aids",
        "NSAID": "nsaid", "NSAIDs": "nsaids", "NSAIDS": "nsaids", "CABG": "cabbage",
        "REMS": "rems", "GERD": "gerd", "HIPAA": "hippa", "SARS": "sars", "MERS": "mers",
        "CoV": "co V", "CoA": "co A", "LASIK": "lasik", "GABA": "gabba", "NASH": "nash",
        "NAFLD": "N A F L D", "MASH": "mash", "MRSA": "mersa", "JAK": "jack", "JAKs": "jacks",
        "STAT": "stat", "RAS": "rass", "KRAS": "K rass", "NRAS": "N rass", "BRAF": "B raff",
        "HER": "her", "CYP": "sip", "DRESS": "dress", "COVID": "covid", "HeFH": "H E F H",
        "HoFH": "H O F H", "FeNO": "F E N O", "MedWatch": "medwatch", "MEDWATCH": "medwatch",
        "eGFR": "E G F R", "mTOR": "M tor", "pH": "P H", "mRNA": "M R N A", "siRNA": "S I R N A",
        "tRNA": "T R N A", "cDNA": "C D N A", "cAMP": "cyclic A M P", "cGMP": "cyclic G M P",
        "ATPase": "A T P ace", "GTPase": "G T P ace", "IgG": "I G G", "IgE": "I G E",
        "IgM": "I G M", "IgA": "I G A", "SpO": "S P O", "HFrEF": "H F ref", "HFpEF": "H F pef",
        "PhD": "P H D", "MD": "M D", "PharmD": "farm D", "RN": "R N",
        "BID": "twice a day", "TID": "three times a day", "QID": "four times a day",
        "QD": "once a day", "PRN": "as needed", "PO": "by mouth", "Rx": "prescription",
        "vs": "versus", "etc": "et cetera", "approx": "approximately", "Dr": "doctor",
        "Mr": "mister", "Mrs": "missus", "Ms": "miz", "Prof": "professor", "St": "saint",
        "Jr": "junior", "Sr": "senior", "www": "W W W", "OK": "O K", "ok": "O K",
        "Na+": "sodium", "K+": "potassium", "H+": "hydrogen ion", "Ca2+": "calcium",
        "Mg2+": "magnesium", "Zn2+": "zinc", "Fe2+": "iron two", "Fe3+": "iron three",
        "Ca++": "calcium", "Mg++": "magnesium", "Cl-": "chloride", "NaCl": "sodium chloride",
        "KCl": "potassium chloride", "HCl": "hydrochloride",
        "ISO": "I S O", "CHADS": "chads", "VASc": "vasc", "ASCVD": "A S C V D",
        "TdaP": "T dap", "Tdap": "T dap", "MMR": "M M R", "ICER": "icer", "AUC": "A U C",
        "Cmax": "C max", "Tmax": "T max", "CmaxSS": "C max S S", "LpA": "L P A", "Lp": "L P",
        "ApoB": "apo B", "apoB": "apo B", "Ab": "A B", "IIa": "two A", "IIb": "two B",
        "IIIa": "three A", "IIIb": "three B", "Xa": "ten A", "VIIa": "seven A",
        "VIIIa": "eight A", "IXa": "nine A", "XIa": "eleven A", "XIIa": "twelve A",
        "SmPC": "S M P C",
    ]
}
