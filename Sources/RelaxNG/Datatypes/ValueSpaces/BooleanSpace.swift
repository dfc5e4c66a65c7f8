/// `true` and `false`, or `1` and `0` (XML Schema Part 2, section 3.2.2).
struct BooleanSpace: ValueSpace {
  var explanation: (kind: String, example: String?) { ("“true”, “false”, “1” or “0”", nil) }

  func contains(_ text: Span<UInt8>, _ context: borrowing NamespaceBindings) -> Bool {
    truth(of: text) != nil
  }

  func equal(
    _ left: Span<UInt8>, _ leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, _ rightContext: borrowing NamespaceBindings
  ) -> Bool {
    truth(of: left) == truth(of: right)
  }

  private func truth(of text: Span<UInt8>) -> Bool? {
    switch text.count {
    case 1: text[0] == UInt8(ascii: "1") ? true : text[0] == UInt8(ascii: "0") ? false : nil
    case 4: bytesEqual(text, Array("true".utf8).span) ? true : nil
    case 5: bytesEqual(text, Array("false".utf8).span) ? false : nil
    default: nil
    }
  }
}
