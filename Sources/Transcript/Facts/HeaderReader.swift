#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads what a transcript says of itself outside its speech.
struct HeaderReader {
  let text: [UInt8]
  /// The file's name, which may say what the text does not.
  let name: String
  /// BCP 47; decides how numbers in dates are ordered.
  var language = "und"
  var memory = ReadingMemory()

  /// More lines than this before the first turn are no front matter.
  private static let lineLimit = 400
  /// Longer lines hardly stand in several texts.
  private static let longestKept = 400
  /// Further down nothing is said of the day and the place any more.
  private static let openingLimit = 40

  /// - Parameters:
  ///   - lines: the lines before the first turn, without their line ends; blank ones may be left
  ///     out.
  ///   - pageHeads: running heads and other furniture found further down.
  ///   - opening: the first words of speech, which may state a place or a day of recording.
  func read(
    lines: [Range<Int>], pageHeads: [Range<Int>] = [], opening: [Range<Int>] = []
  ) -> FrontMatter {
    let yaml = FrontMatterBlock(text: text, lines: lines)
    let shown = Array(lines.dropFirst(yaml.lineCount).prefix(Self.lineLimit))
    let scans = shown.map(line)
    let roles = HeaderRoles(lines: scans, isRepeated: { isRepeated(scans[$0].range) }).roles()
    let heads = pageHeads.prefix(Self.lineLimit).map(line)
    let openings = opening.prefix(Self.openingLimit).compactMap {
      OpeningReader(text: text, range: $0, language: language)
    }
    var reading = HeaderReading(
      text: text, name: name, language: language, lines: scans, roles: roles, pageHeads: heads,
      openings: openings)
    reading.readBlock(yaml.entries)
    reading.readTitle()
    reading.readFields()
    reading.readDates()
    reading.readPlaces()
    reading.readOpening()
    var kinds = Array(repeating: FrontMatter.Line(kind: .header), count: yaml.lineCount)
    kinds += reading.kinds
    let rest = lines.count - kinds.count
    kinds += Array(repeating: FrontMatter.Line(kind: .header), count: max(0, rest))
    return FrontMatter(facts: reading.facts, lines: kinds)
  }

  /// A line of the text, read once for all texts that have it.
  private func line(_ range: Range<Int>) -> HeaderLine {
    guard range.count <= Self.longestKept else {
      return HeaderLine(text, range: range, language: language)
    }
    var key: [UInt8] = []
    key.reserveCapacity(range.count + 16)
    key += language.utf8
    key.append(0)
    key += text[range]
    if let known = memory.headerLines.value(of: key) {
      return HeaderLine(known, at: range.lowerBound)
    }
    let line = HeaderLine(text, range: range, language: language)
    memory.headerLines.insert(line.content, for: key)
    return line
  }

  /// Whether the bytes of a range begin another line of the text.
  private func isRepeated(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count < 256 else { return false }
    return text.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return false }
      var position = 0
      while let found = memchr(
        base + position, Int32(text[range.lowerBound]), text.count - position)
      {
        let start = base.distance(to: UnsafeRawPointer(found))
        if start + range.count > text.count { return false }
        if start != range.lowerBound, beginsLine(start),
          memcmp(found, base + range.lowerBound, range.count) == 0
        {
          return true
        }
        position = start + 1
      }
      return false
    }
  }

  /// Whether nothing but blanks and marks stands before an offset on its line.
  private func beginsLine(_ offset: Int) -> Bool {
    var index = offset - 1
    while index >= 0, text[index] != 10, text[index] != 13 {
      guard text[index] < 0x30 || text[index] == 0x5B else { return false }
      index -= 1
    }
    return true
  }
}
