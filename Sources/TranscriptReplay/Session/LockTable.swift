/// Names of which each is held by one session at a time.
actor LockTable {
    private var held: Set<String> = []
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Waits until all names are free, and holds them; all or none, so that nobody waits in a circle.
    func acquire(_ names: [String]) async {
        while names.contains(where: { held.contains($0) }) {
            await withCheckedContinuation { waiting.append($0) }
        }
        held.formUnion(names)
    }

    /// Frees names.
    func release(_ names: [String]) {
        held.subtract(names)
        let woken = waiting
        waiting = []
        for continuation in woken { continuation.resume() }
    }
}
