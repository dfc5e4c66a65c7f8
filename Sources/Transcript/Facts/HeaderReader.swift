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
  /// Nil where heads are read each anew.
  var memory: ReadingMemory?

  /// More lines than this before the first turn are no front matter.
  private static let lineLimit = 400
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
    let openings = opening.prefix(Self.openingLimit).compactMap {
      OpeningReader.telling($0, of: text)
    }
    let nameDates = nameDates
    guard let memory, let key = key(lines, pageHeads, openings, hasDate: !nameDates.isEmpty) else {
      return read(lines, pageHeads, openings, nameDates).matter
    }
    if let known = memory.heads.value(of: key) { return known }
    let (matter, isRepeatable) = read(lines, pageHeads, openings, nameDates)
    if isRepeatable { memory.heads.insert(matter, for: key) }
    return matter
  }

  /// All that a head is told by, if nothing else of the text is asked; nil where it is much.
  private func key(
    _ lines: [Range<Int>], _ pageHeads: [Range<Int>], _ openings: [Range<Int>], hasDate: Bool
  ) -> ArraySlice<UInt8>? {
    var key = MemoKey()
    key.add(language)
    key.add(hasDate ? name : "")
    // What stands between the lines counts too.
    if let first = lines.first, let last = lines.last, first.lowerBound < last.upperBound {
      guard last.upperBound - first.lowerBound <= Self.rememberedSize else { return nil }
      key.add(text[first.lowerBound..<last.upperBound])
    }
    for ranges in [lines, pageHeads, openings] {
      key.add(ranges.count)
      for range in ranges {
        key.add(range.lowerBound)
        key.add(range.upperBound)
      }
    }
    for ranges in [pageHeads, openings] {
      for range in ranges {
        guard key.bytes.count <= Self.rememberedSize else { return nil }
        key.add(text[range])
      }
    }
    return key.bytes[...]
  }

  /// Bytes of heads that are worth remembering.
  private static let rememberedSize = 1 << 13

  /// The dates that the file's name gives.
  private var nameDates: [FoundDate] {
    let stem = name.utf8.split(separator: UInt8(ascii: "/")).last ?? ""[...].utf8
    let bytes = stem.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
    let tokens = HeaderTokenizer.tokens(of: bytes, in: 0..<bytes.count)
    return DateReader(tokens: tokens, language: language).dates()
  }

  /// - Returns: what the head says, and whether it says it in every text.
  private func read(
    _ lines: [Range<Int>], _ pageHeads: [Range<Int>], _ openings: [Range<Int>],
    _ nameDates: [FoundDate]
  ) -> (matter: FrontMatter, isRepeatable: Bool) {
    var looksFurther = false
    let yaml = FrontMatterBlock(text: text, lines: lines)
    let shown = Array(lines.dropFirst(yaml.lineCount).prefix(Self.lineLimit))
    let scans = shown.map { HeaderLine(text, range: $0, language: language) }
    func isRepeated(_ index: Int) -> Bool {
      looksFurther = true
      return self.isRepeated(scans[index].range)
    }
    let roles = withoutActuallyEscaping(isRepeated) {
      HeaderRoles(lines: scans, isRepeated: $0).roles()
    }
    let heads = pageHeads.prefix(Self.lineLimit).map {
      HeaderLine(text, range: $0, language: language)
    }
    let openings = openings.map { OpeningReader(text: text, range: $0, language: language) }
    var reading = HeaderReading(
      text: text, nameDates: nameDates, language: language, lines: scans, roles: roles,
      pageHeads: heads, openings: openings)
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
    return (
      FrontMatter(facts: reading.facts, lines: kinds), !looksFurther && !reading.looksFurther
    )
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
