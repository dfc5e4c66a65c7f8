/// The datatypes whose values are their texts.
///
/// Source: XML Schema Part 2, sections 3.2.1, 3.2.17, 3.3.1 to 3.3.12.
enum TextSpace: ValueSpace {
  case string, normalizedString, token, language, name, ncName, nmtoken, entity, anyURI

  var whiteSpace: WhiteSpace {
    switch self {
    case .string: .preserve
    case .normalizedString: .replace
    case .token, .anyURI: .collapse
    case .language, .name, .ncName, .nmtoken, .entity: .trim
    }
  }

  var allowsAnything: Bool { self == .string || self == .normalizedString || self == .token }

  var allowsPlainNames: Bool { self != .language && self != .entity }

  var unitOfLength: String? { "character" }

  var explanation: (kind: String, example: String?) {
    switch self {
    case .string, .normalizedString, .token: ("text", nil)
    case .language: ("a language tag", "en or pt-BR")
    case .name: ("an XML name", "speaker or tei:u")
    case .ncName:
      ("a name of letters, digits, “.”, “-” and “_” that begins with a letter or “_”", "speaker-1")
    case .nmtoken: ("a word of letters, digits, “.”, “-”, “_” and “:”", "v1.2")
    case .entity: ("the name of an unparsed entity that the document type declares", nil)
    case .anyURI: ("a URI or a relative reference", "https://example.org/ or #id1")
    }
  }

  func contains(_ text: Span<UInt8>, _ context: borrowing NamespaceBindings) -> Bool {
    switch self {
    case .string, .normalizedString, .token: true
    case .language: isLanguage(text)
    case .name: XMLNames.isName(text)
    case .ncName: XMLNames.isNCName(text)
    case .nmtoken: XMLNames.isNmtoken(text)
    // A document type is not read, so no entity is ever declared.
    case .entity: false
    case .anyURI: URIReference.isValid(text)
    }
  }

  func equal(
    _ left: Span<UInt8>, _ leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, _ rightContext: borrowing NamespaceBindings
  ) -> Bool {
    bytesEqual(left, right)
  }

  func length(of text: Span<UInt8>) -> Int {
    var length = 0
    for index in text.indices where text[index] & 0xC0 != 0x80 { length += 1 }
    return length
  }

  /// RFC 3066: subtags of one to eight letters, digits too behind the first.
  private func isLanguage(_ text: Span<UInt8>) -> Bool {
    var start = 0
    for index in 0...text.count {
      if index < text.count, text[index] != UInt8(ascii: "-") {
        let isLetter = (text[index] | 0x20) &- UInt8(ascii: "a") < 26
        guard isLetter || (start > 0 && text.isDigit(at: index)) else { return false }
      } else {
        guard 1...8 ~= index - start else { return false }
        start = index + 1
      }
    }
    return true
  }
}
