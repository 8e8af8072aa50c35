/// What one turn of the editor ended with.
enum EditedLine {
    case line(String)
    case interrupted
    case endOfInput
}
