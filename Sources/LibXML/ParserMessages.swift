internal import CLibXML2

/// libxml2's error codes in words that say what to do.
enum ParserMessages {
  /// `XML_ERR_RESOURCE_LIMIT`, which libxml2 has since 2.13.
  private static let resourceLimit: UInt32 = 118

  static func explain(code: Int, message: String) -> (id: String, text: String, hint: String?) {
    let cleaned = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "not XML"
    switch UInt32(code) {
    case XML_ERR_DOCUMENT_EMPTY.rawValue:
      return ("empty-document", "the document is empty", "an XML document has one root element")
    case XML_ERR_DOCUMENT_END.rawValue:
      return ("content-after-root", "there is content behind the root element's end", nil)
    case XML_ERR_TAG_NAME_MISMATCH.rawValue:
      return ("tag-mismatch", cleaned, "close the elements in the order in which they were opened")
    case XML_ERR_TAG_NOT_FINISHED.rawValue:
      return ("unclosed-element", cleaned, "add the missing end tag")
    case XML_ERR_UNDECLARED_ENTITY.rawValue, XML_WAR_UNDECLARED_ENTITY.rawValue:
      return (
        "undeclared-entity", cleaned, "write the character itself, or &amp; for an ampersand"
      )
    case XML_ERR_NAME_REQUIRED.rawValue, XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue:
      return (
        "bad-reference", cleaned, "write &amp; for an ampersand and &lt; for a less-than sign"
      )
    case XML_ERR_INVALID_CHAR.rawValue, XML_ERR_INVALID_ENCODING.rawValue:
      return ("invalid-character", cleaned, "XML 1.0 holds no control characters; remove it")
    case XML_ERR_ATTRIBUTE_REDEFINED.rawValue:
      return ("duplicate-attribute", cleaned, "keep one of the two")
    case XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue:
      return ("undeclared-prefix", cleaned, "declare the prefix with xmlns:…")
    case XML_ERR_INTERNAL_ERROR.rawValue where cleaned.contains("depth"):
      return ("limit-exceeded", cleaned, nil)
    case _ where UInt32(code) == resourceLimit || isOfLength(cleaned):
      return (
        "limit-exceeded",
        "a tag, comment or section is longer than 10,000,000 bytes, or a name than 50,000",
        "divide it"
      )
    default:
      return ("not-well-formed", cleaned, nil)
    }
  }

  /// Whether libxml2 refuses a piece for its length (`XML_MAX_LOOKUP_LIMIT`,
  /// `XML_MAX_NAME_LENGTH`), in the words of any of its versions.
  private static func isOfLength(_ message: String) -> Bool {
    ["Huge input lookup", "too long", "too big", "size limit exceeded"]
      .contains { message.contains($0) }
  }
}
