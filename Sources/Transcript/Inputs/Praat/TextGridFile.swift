/// The tiers of a TextGrid of Praat, in its long or short text form.
///
/// Praat's manual, "TextGrid file formats": of a text file only free-standing numbers, texts in
/// quotation marks and flags in angle brackets count; all else is for people.
struct TextGridFile {
  /// A stretch of a tier with the text that stands over it.
  struct Interval: Hashable {
    /// Milliseconds.
    var start: Int
    var end: Int
    /// Without the quotation marks.
    var text: Range<Int>
  }

  struct Tier: Hashable {
    var name: Range<Int>
    /// Empty for a tier of points.
    var intervals: [Interval]
  }

  private(set) var tiers: [Tier] = []
  private let text: [UInt8]
  private var position = 0

  /// Nil where the text is no TextGrid.
  init?(_ text: [UInt8]) {
    self.text = text
    guard Self.isTextGrid(text) else { return nil }
    guard takeText() != nil, takeText() != nil, takeNumber() != nil, takeNumber() != nil,
      let count = takeNumber(), count >= 1000
    else { return nil }
    for _ in 0..<min(count / 1000, 10_000) {
      guard readTier() else { break }
    }
    if tiers.isEmpty { return nil }
  }

  private static func isTextGrid(_ text: [UInt8]) -> Bool {
    guard text.first(where: { $0 > 32 }) == UInt8(ascii: "F") else { return false }
    let start = String(decoding: text.prefix(160), as: UTF8.self)
    return start.hasPrefix("File type = \"ooTextFile") && start.contains("\"TextGrid\"")
  }

  private mutating func readTier() -> Bool {
    guard let kind = takeText(), let name = takeText(), takeNumber() != nil, takeNumber() != nil,
      let count = takeNumber()
    else { return false }
    let isIntervals = text[kind].elementsEqual("IntervalTier".utf8)
    var tier = Tier(name: name, intervals: [])
    for _ in 0..<max(0, count / 1000) {
      guard let start = takeNumber(), let end = isIntervals ? takeNumber() : start,
        let words = takeText()
      else { break }
      if isIntervals { tier.intervals.append(Interval(start: start, end: end, text: words)) }
    }
    tiers.append(tier)
    return true
  }

  // MARK: Tokens

  /// The next text in quotation marks; a doubled mark within stands for one.
  private mutating func takeText() -> Range<Int>? {
    while position < text.count, text[position] != UInt8(ascii: "\"") { position += 1 }
    guard position < text.count else { return nil }
    let start = position + 1
    position = start
    while position < text.count {
      if text[position] == UInt8(ascii: "\"") {
        guard position + 1 < text.count, text[position + 1] == UInt8(ascii: "\"") else {
          position += 1
          return start..<position - 1
        }
        position += 1
      }
      position += 1
    }
    return nil
  }

  /// The next free-standing number, in thousandths; nil where a text comes first.
  private mutating func takeNumber() -> Int? {
    while position < text.count, text[position] != UInt8(ascii: "\"") {
      let start = position
      while position < text.count, text[position] > 32, text[position] != UInt8(ascii: "\"") {
        position += 1
      }
      if start < position, let number = ClockTime.milliseconds(text[start..<position]) {
        return number
      }
      if start == position { position += 1 }
    }
    return nil
  }
}
