/// Reads what a transcript says of itself outside its speech.
struct HeaderReader {
  let text: [UInt8]
  /// The file's name, which may say what the text does not.
  let name: String

  /// - Parameters:
  ///   - lines: the lines before the first turn, without their line ends; blank ones may be left
  ///     out.
  ///   - pageHeads: running heads and other furniture found further down.
  ///   - opening: the first words of speech, which may state a place or a day of recording.
  func read(
    lines: [Range<Int>], pageHeads: [Range<Int>] = [], opening: Range<Int>? = nil
  ) -> FrontMatter {
    FrontMatter(lines: lines.map { _ in FrontMatter.Line(kind: .header) })
  }
}
