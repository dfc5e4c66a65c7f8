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
    let bytes = pointers.utf8
    let isOne = !bytes.contains { $0 <= 32 }
    if isOne, let first = bytes.first, first == UInt8(ascii: "#") {
      let id = pointers[bytes.index(after: bytes.startIndex)...]
      if !id.utf8.contains(UInt8(ascii: "#")) { return String(id) }
    }
    let ids = bytes.split { $0 <= 32 }.map { pointer in
      let sign = pointer.lastIndex(of: UInt8(ascii: "#"))
      return String(Substring(sign.map { pointer[pointer.index(after: $0)...] } ?? pointer))
    }
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }
}
