/// Inputs whose structure is in their format: captions, CHAT, TextGrid, JSON, YAML, tables,
/// HTML.
enum StructuredInput {
  /// Reads a source whose content shows one of the formats.
  ///
  /// - Parameter plain: reads a text without structure, such as that of a page of HTML.
  /// - Returns: nil for plain text.
  static func read(
    _ source: Source, options: TranscriptReader.Options = TranscriptReader.Options(),
    plain: (Source) -> Transcript
  ) -> Transcript? {
    CaptionInput.read(source, options: options, plain: plain)
      ?? JSONInput.read(source, options: options, plain: plain)
      ?? ChatInput.read(source, options: options)
      ?? TextGridInput.read(source, options: options)
      ?? TableInput.read(source, options: options, plain: plain)
      ?? YAMLInput.read(source, plain: plain)
      ?? HTMLInput.read(source, plain: plain)
      ?? EscapedInput.read(source, plain: plain)
  }
}
