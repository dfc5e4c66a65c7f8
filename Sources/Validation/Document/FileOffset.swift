/// Offsets of several files in one number: the file's number above, the byte's below.
///
/// File 0 is the document itself, whose offsets are its own; the others are those that it includes,
/// in the order in which they come.
enum FileOffset {
  /// No file is so long.
  private static let bits = 40

  static func base(ofFile number: Int) -> Int { number << bits }

  static func file(of offset: Int) -> Int { offset >> bits }

  /// The byte in its file.
  static func local(_ offset: Int) -> Int { offset & (1 << bits - 1) }

  static func local(_ range: Range<Int>) -> Range<Int> {
    let start = local(range.lowerBound)
    return start..<max(start, start + range.count)
  }
}
