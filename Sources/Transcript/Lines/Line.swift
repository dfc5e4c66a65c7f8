/// One line of a source, without its line end.
struct Line: Hashable, Sendable {
  /// Where the line begins and ends, as bytes of the text; form feeds and blanks included.
  private var startByte: UInt32
  private var endByte: UInt32
  private var textStartByte: UInt32
  private var textEndByte: UInt32
  /// Columns before the first character; a tab goes to the next eighth, a wide blank counts two.
  var indent: UInt16
  private var traits: LineTraits
  /// The first byte of its words; 0 where it has none.
  private(set) var first: UInt8 = 0

  /// - Parameters:
  ///   - words: where they stand in the range, without the blanks around them.
  ///   - text: which they are of.
  ///   - traits: what may stand on the line.
  init(
    _ range: Range<Int>, words: Range<Int>, of text: Text, indent: Int = 0,
    traits: LineTraits = .unknown
  ) {
    startByte = UInt32(range.lowerBound)
    endByte = UInt32(range.upperBound)
    (textStartByte, textEndByte) = (0, 0)
    self.indent = UInt16(clamping: indent)
    self.traits = traits
    narrow(to: words, of: text)
  }

  /// Leaves out what stands around some of its words.
  mutating func narrow(to words: Range<Int>, of text: Text) {
    textStartByte = UInt32(words.lowerBound)
    textEndByte = UInt32(words.upperBound)
    first = words.isEmpty ? 0 : text[words.lowerBound]
    traits.set(.sentenceEnd, text.endsSentence(words))
  }

  var range: Range<Int> { Int(startByte)..<Int(endByte) }

  /// The line without the blanks, margin number or the like around its words.
  var text: Range<Int> { Int(textStartByte)..<Int(textEndByte) }

  /// A form feed stands before the text.
  var startsPage: Bool { traits.contains(.formFeed) }

  /// Whether its words end as a sentence does.
  var endsSentence: Bool { traits.contains(.sentenceEnd) }

  /// Whether its words begin with a letter of ASCII.
  var beginsWithLetter: Bool { (first | 0x20) &- 0x61 < 26 }

  /// Whether something of some kinds may stand on the line.
  func mayHold(_ traits: LineTraits) -> Bool { !self.traits.isDisjoint(with: traits) }

  var isBlank: Bool { textStartByte == textEndByte }
  /// Bytes from the line's start to the end of its words.
  var width: Int { Int(textEndByte - startByte) }
}
