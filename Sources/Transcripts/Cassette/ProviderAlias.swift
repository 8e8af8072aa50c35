/// A provider by its role.
package enum ProviderAlias: String, CaseIterable, Sendable {
    /// The language model.
    case llm
    /// The voice.
    case tts
    /// Pictures and sounds.
    case media
}
