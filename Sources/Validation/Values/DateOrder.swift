internal import Diagnostics
internal import LibXML

/// Checks that a period does not end before it begins.
///
/// A rule of Verbatim's own over TEI P5's `att.datable.w3c`, whose constraints only say which of
/// these attributes may not stand together.
struct DateOrder {
  private let pairs: [(first: NameID, last: NameID, names: (String, String))]

  init(names: NameTable) {
    pairs = [("from", "to"), ("notBefore", "notAfter")].map { first, last in
      (names.id(first), names.id(last), (first, last))
    }
  }

  func check(_ tag: borrowing StartTag, findings: inout FindingList) {
    for pair in pairs {
      guard let lastIndex = tag.index(of: pair.last), let first = tag.value(of: pair.first),
        Self.isDate(first)
      else { continue }
      let last = tag.attributeValue(lastIndex)
      guard Self.isDate(last) else { continue }
      // A year is compared with a day as a year.
      let length = min(first.utf8.count, last.utf8.count)
      guard first.prefix(length) > last.prefix(length) else { continue }
      findings.add(
        Finding(
          id: "dates-out-of-order", source: .values,
          message: "“\(last)” in \(pair.names.1) is before “\(first)” in \(pair.names.0)",
          hint: "a period ends when it begins or later",
          range: tag.place(ofAttribute: lastIndex)?.value ?? tag.offset..<tag.end))
    }
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  private static func isDate(_ text: String) -> Bool {
    guard [4, 7, 10].contains(text.utf8.count) else { return false }
    return text.utf8.enumerated().allSatisfy { index, byte in
      index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (48...57).contains(byte)
    }
  }
}
