internal import LibXML

/// A text whose no-break spaces are plain blanks, so that labels are read alike however their words
/// are held together; and the way back to the places of the source.
struct PlainBlanks {
  /// The text with plain blanks.
  private(set) var text: [UInt8] = []
  /// Where in it each no-break space stood, and how many bytes fewer there are from there on.
  private var spaces: [(index: Int, saved: Int)] = []

  /// Whoever holds words together so begins early.
  private static let sample = 1 << 18

  /// Nil where the text has no such spaces, at least not near its start.
  init?(_ source: [UInt8]) {
    let first = source.withUnsafeBufferPointer { source in
      Self.space(in: source, 0..<min(Self.sample, source.count))
    }
    guard let first else { return nil }
    source.withUnsafeBufferPointer { read($0, from: first) }
  }

  private mutating func read(_ source: UnsafeBufferPointer<UInt8>, from first: Range<Int>) {
    text.reserveCapacity(source.count)
    var start = 0
    var saved = 0
    var next: Range<Int>? = first
    while let space = next {
      text.append(contentsOf: source[start..<space.lowerBound])
      saved += space.count - 1
      spaces.append((text.count, saved))
      text.append(0x20)
      start = space.upperBound
      next = Self.space(in: source, start..<source.count)
    }
    text.append(contentsOf: source[start...])
  }

  /// The first no-break space in a range: U+00A0, U+2007 or U+202F.
  private static func space(
    in source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      let rest = UnsafeBufferPointer(rebasing: source[index..<range.upperBound])
      index += ByteSearch.next(0xC2, or: 0xE2, in: rest)
      guard index < range.upperBound else { break }
      let length = source[index] == 0xC2 ? 2 : 3
      guard index + length <= source.count else { break }
      if isNoBreakSpace(source[index..<index + length]) { return index..<index + length }
      index += length
    }
    return nil
  }

  private static func isNoBreakSpace(_ character: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let (second, last) = (character[character.startIndex + 1], character[character.endIndex - 1])
    return character.count == 2 ? last == 0xA0 : second == 0x80 && (last == 0x87 || last == 0xAF)
  }

  // MARK: Back to the source

  /// Puts what was read from the text into the places of the source.
  func place(_ transcript: inout Transcript) {
    var known = 0
    for index in transcript.items.indices {
      let item = transcript.items[index]
      // Items come in order.
      known = spaces(before: item.range.lowerBound, from: known)
      let start = item.range.lowerBound + saved(by: known)
      let last = spaces(before: item.range.upperBound, from: known)
      transcript.items[index].start = UInt32(start)
      transcript.items[index].length = UInt32(item.range.upperBound + saved(by: last) - start)
    }
    for index in transcript.facts.indices {
      transcript.facts[index].range = transcript.facts[index].range.map {
        source(at: $0.lowerBound)..<source(at: $0.upperBound)
      }
    }
  }

  /// How many no-break spaces stand before an offset of the text, if it is not before some of them.
  private func spaces(before offset: Int, from known: Int) -> Int {
    var count = known > 0 && spaces[known - 1].index >= offset ? 0 : known
    while count < spaces.count, spaces[count].index < offset { count += 1 }
    return count
  }

  private func saved(by count: Int) -> Int { count == 0 ? 0 : spaces[count - 1].saved }

  private func source(at offset: Int) -> Int {
    var low = 0
    var high = spaces.count
    while low < high {
      let middle = (low + high) / 2
      if spaces[middle].index < offset { low = middle + 1 } else { high = middle }
    }
    return offset + saved(by: low)
  }
}
