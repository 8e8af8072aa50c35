/// The names of the Greek letters.
enum GreekLetters {
    static let names: [Character: String] = {
        let small = Array("αβγδεζηθικλνξοπρστυφχψω")
        let capital = Array("ΑΒΓΔΕΖΗΘΙΚΛΝΞΟΠΡΣΤΥΦΧΨΩ")
        let spoken = [
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
            "lambda", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi",
            "psi", "omega",
        ]
        var names: [Character: String] = ["µ": "mu", "Μ": "mu", "ς": "sigma", "ϕ": "phi"]
        for (index, name) in spoken.enumerated() {
            names[small[index]] = name
            names[capital[index]] = name
        }
        return names
    }()
}
