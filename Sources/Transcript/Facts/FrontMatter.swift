/// What the lines before the first turn say.
struct FrontMatter: Hashable, Sendable {
  /// What one line is.
  struct Line: Hashable, Sendable {
    /// `series`, `title`, `dateline`, `header` or `furniture`.
    var kind: Item.Kind
    /// Where `kind` is `furniture`.
    var furniture: Furniture?
    /// Whether it goes on from the line before: both are one title.
    var continues = false

    /// `Item.value` of the line's item.
    var value: Int { Int(furniture?.rawValue ?? 0) }
  }

  /// In no order; ranges count bytes of the text. At most one of a kind.
  var facts: [Fact] = []
  /// One for each line asked about.
  var lines: [Line] = []
}
