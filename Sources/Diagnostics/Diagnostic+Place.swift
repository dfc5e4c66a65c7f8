extension Diagnostic {
  /// Says where it stands, by byte offsets into a text that is held in memory.
  public mutating func place(at range: Range<Int>, in lines: LineIndex) {
    location = lines.location(of: range.lowerBound)
    end = range.isEmpty ? nil : lines.location(of: range.upperBound)
    excerpt = lines.excerpt(at: range.lowerBound)
  }

  /// The diagnostic at a place, by byte offsets into a text that is held in memory.
  public func placed(at range: Range<Int>, in lines: LineIndex) -> Diagnostic {
    var placed = self
    placed.place(at: range, in: lines)
    return placed
  }
}
