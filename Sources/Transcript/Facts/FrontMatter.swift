/// What the lines before the first turn say.
struct FrontMatter: Hashable, Sendable {
  /// What one line is.
  struct Line: Hashable, Sendable {
    /// `series`, `title`, `dateline`, `header` or `furniture`.
    var kind: Item.Kind
    /// Where `kind` is `furniture`.
    var furniture: Furniture?

    /// `Item.value` of the line's item.
    var value: Int { Int(furniture?.rawValue ?? 0) }
  }

  /// In the order of the text; ranges count bytes of the text.
  var facts: [Fact] = []
  /// One for each line asked about.
  var lines: [Line] = []
}
