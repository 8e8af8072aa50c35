/// A setting for somebody else's tool: its key begins with `x-`, and nothing here reads it.
package struct SettingExtension: Hashable, Sendable {
    /// The key, with its `x-`.
    package let key: String

    /// The value as written.
    package let value: String

    /// Creates a setting.
    package init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}
