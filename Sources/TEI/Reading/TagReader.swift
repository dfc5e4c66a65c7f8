internal import LibXML

extension TEIVocabulary {
  /// The values of `@xml:id`, `@xml:lang` and others of a tag, as the reader needs them.
  func id(of tag: borrowing StartTag) -> String? { tag.value(of: id) }

  func language(of tag: borrowing StartTag) -> String? { tag.value(of: language) }

  func value(_ local: String, of tag: borrowing StartTag) -> String? {
    tag.value(of: attribute(local))
  }

  /// Pointers as ids: without what stands before the number sign, or as they are where there is
  /// none (EXMARaLDA). Nil where there are none.
  static func ids(_ pointers: String?) -> String? {
    guard let pointers else { return nil }
    guard pointers.utf8.contains(UInt8(ascii: "#")) || pointers.utf8.contains(UInt8(ascii: " "))
    else { return pointers.isEmpty ? nil : pointers }
    var ids: [Substring] = []
    for pointer in pointers.split(whereSeparator: \.isWhitespace) {
      let sign = pointer.lastIndex(of: "#")
      ids.append(sign.map { pointer[pointer.index(after: $0)...] } ?? pointer)
    }
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }
}
