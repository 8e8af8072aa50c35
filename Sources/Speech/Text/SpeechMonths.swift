/// The months as they are said.
enum SpeechMonths {
    static let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
}
