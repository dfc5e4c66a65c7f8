internal import TEI

/// What is shown of an event: its words, in brackets.
struct EventText {
  private let element: BodyElement
  private var words: [UInt8] = []

  init(_ element: BodyElement) {
    self.element = element
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    words.append(contentsOf: text)
  }

  /// The source's words where they have brackets or similar signs, else in brackets; the type of
  /// the event where there are no words.
  var text: [UInt8] {
    if words.isEmpty {
      return Array("[\(element.type ?? "\(element.name)")]".utf8)
    }
    if let words = Self.italic(words) { return [UInt8(ascii: "[")] + words + [UInt8(ascii: "]")] }
    let isMarked = words.first.map { !Self.isLetter($0) } ?? false
    return isMarked ? words : [UInt8(ascii: "[")] + words + [UInt8(ascii: "]")]
  }

  /// The words between the tags of italics, by which captions set an event apart.
  private static func italic(_ words: [UInt8]) -> ArraySlice<UInt8>? {
    let (start, end) = (Array("<i>".utf8), Array("</i>".utf8))
    guard words.starts(with: start), words.count > 7, words.suffix(4).elementsEqual(end) else {
      return nil
    }
    return words.dropFirst(start.count).dropLast(end.count)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || (byte >= 0xC3 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF)
  }
}
