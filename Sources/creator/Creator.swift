@main
struct Creator {
    static func main() {}
}
