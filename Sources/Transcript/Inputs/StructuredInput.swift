/// Inputs whose structure is in their format: captions, CHAT, JSON, tables, HTML.
enum StructuredInput {
  /// Reads a source whose content shows one of the formats.
  ///
  /// - Parameter plain: reads a text without structure, such as that of a page of HTML.
  /// - Returns: nil for plain text.
  static func read(_ source: Source, plain: (Source) -> Transcript) -> Transcript? {
    nil
  }
}
