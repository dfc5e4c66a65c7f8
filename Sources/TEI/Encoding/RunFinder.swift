internal import Transcript

/// Finds which items make one run of text, and how much white space beside them belongs to it:
/// what stands between words inside a segment is text, what ends a line is layout.
struct RunFinder {
  /// Where the last piece in the open segment ends in the source; nil at its beginning.
  private var end: Int?
  /// Where the last text in it ends, if no line end stands behind it.
  private var textEnd: Int?

  /// A segment begins or ends.
  mutating func begin() {
    end = nil
    textEnd = nil
  }

  mutating func placed(_ range: Range<Int>) {
    if end != nil || textEnd != nil { end = range.upperBound }
  }

  mutating func placedText(_ range: Range<Int>) {
    end = range.upperBound
    textEnd = range.upperBound
  }

  mutating func placedLine() {
    end = nil
    textEnd = nil
  }

  /// The index behind the run that begins at an index.
  ///
  /// Items of one kind without anything between them are one run; so is text up to the next item
  /// of another kind, unless markup with a line end stands between.
  func end(from index: Int, in text: PieceText) -> Int {
    let (items, source) = (text.items, text.source)
    let first = items[index]
    var end = index + 1
    while end < items.count, items[end].kind == first.kind, items[end].value == first.value {
      let gap =
        items[end - 1].range
        .upperBound..<max(
          items[end].range.lowerBound, items[end - 1].range.upperBound)
      if !gap.isEmpty {
        guard first.kind == .text else { break }
        if !Self.isBlank(source[gap]), source[gap].contains(UInt8(ascii: "\n")) { break }
      }
      end += 1
    }
    return end
  }

  /// The part of the source that a run of text stands for.
  ///
  /// - Parameters:
  ///   - run: the places of its items.
  ///   - next: the item behind the run, if text of the same segment follows it.
  func range(of run: Range<Int>, next: Item?, in text: PieceText) -> Range<Int> {
    guard !run.isEmpty else { return 0..<0 }
    let source = text.source
    var lower = text.items[run.lowerBound].range.lowerBound
    var upper = text.items[run.upperBound - 1].range.upperBound
    if let end, end < lower, Self.isBlank(source[end..<lower]) { lower = end }
    guard let next else { return lower..<upper }
    switch next.kind {
    case .lineNumber:
      // A line feed before `lb` would be taken for the line's end.
      while upper > lower, source[upper - 1] == UInt8(ascii: "\n") { upper -= 1 }
    case .event, .comment, .timestamp, .furniture, .dateline, .header, .narrative, .cue:
      let gap = upper..<max(upper, next.range.lowerBound)
      if Self.isBlank(source[gap]) { upper = gap.upperBound }
    default: break
    }
    return lower..<upper
  }

  /// Whether lines end between the last text and a run, so that words would run together if
  /// nothing stood between.
  func needsLine(before range: Range<Int>, in source: ByteView) -> Bool {
    guard let textEnd, let end, textEnd <= end, end < range.lowerBound else { return false }
    return source[textEnd..<range.lowerBound].contains(UInt8(ascii: "\n"))
  }

  /// White space of XML, and the no-break and ideographic spaces.
  static func isBlank(_ text: ByteView) -> Bool {
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case 32, 9, 10, 13: index += 1
      case 0xC2 where has(0xA0, at: index + 1, in: text): index += 2
      case 0xE3 where has(0x80, at: index + 1, in: text) && has(0x80, at: index + 2, in: text):
        index += 3
      default: return false
      }
    }
    return true
  }

  private static func has(_ byte: UInt8, at index: Int, in text: ByteView) -> Bool {
    index < text.endIndex && text[index] == byte
  }
}
