/// One line of a source, without its line end.
struct Line: Hashable, Sendable {
  /// Where the line begins and ends, as bytes of the text; form feeds and blanks included.
  private var startByte: UInt32
  private var endByte: UInt32
  private var textStartByte: UInt32
  private var textEndByte: UInt32
  /// Columns before the first character; a tab goes to the next eighth, a wide blank counts two.
  var indent: UInt16
  /// A form feed stands before the text.
  var startsPage: Bool
  private let traits: LineTraits

  init(
    _ range: Range<Int>, text: Range<Int>, indent: Int, startsPage: Bool, traits: LineTraits = .all
  ) {
    startByte = UInt32(range.lowerBound)
    endByte = UInt32(range.upperBound)
    textStartByte = UInt32(text.lowerBound)
    textEndByte = UInt32(text.upperBound)
    self.indent = UInt16(clamping: indent)
    self.startsPage = startsPage
    self.traits = traits
  }

  var range: Range<Int> { Int(startByte)..<Int(endByte) }

  /// The line without the blanks, margin number or the like around its words.
  var text: Range<Int> {
    get { Int(textStartByte)..<Int(textEndByte) }
    set {
      textStartByte = UInt32(newValue.lowerBound)
      textEndByte = UInt32(newValue.upperBound)
    }
  }

  /// Whether something of some kinds may stand on the line.
  func mayHold(_ traits: LineTraits) -> Bool { !self.traits.isDisjoint(with: traits) }

  var isBlank: Bool { textStartByte == textEndByte }
  /// Bytes from the line's start to the end of its words.
  var width: Int { Int(textEndByte - startByte) }
}
