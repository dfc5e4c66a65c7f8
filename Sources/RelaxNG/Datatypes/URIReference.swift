/// URI references as `anyURI` takes them: any character may stand for its escaped form, so that
/// only the structure of RFC 2396 can be wrong (XML Schema Part 2, section 3.2.17; XLink,
/// section 5.4).
enum URIReference {
  static func isValid(_ text: Span<UInt8>) -> Bool {
    guard let marks = Marks(text) else { return false }
    let end = marks.fragment ?? text.count
    var start = 0
    if let colon = marks.colon {
      guard isScheme(text.extracting(0..<colon)), colon + 1 < end else { return false }
      // Behind a scheme, what does not begin with a slash has no structure.
      guard text[colon + 1] == UInt8(ascii: "/") else { return true }
      start = colon + 1
    }
    guard marks.hasBrackets || start + 2 == text.count else { return true }
    return isHierarchy(text, start..<end)
  }

  /// The bytes on which the structure depends.
  private struct Marks {
    var fragment: Int?
    /// The colon that ends the scheme: before any slash, question mark or number sign.
    var colon: Int?
    var hasBrackets = false

    /// - Returns: nil if a percent sign is no escape or there are two fragments.
    init?(_ text: Span<UInt8>) {
      var isBehindScheme = false
      for index in text.indices {
        switch text[index] {
        case UInt8(ascii: "%"):
          guard index + 2 < text.count, isHexadecimal(text[index + 1]),
            isHexadecimal(text[index + 2])
          else { return nil }
        case UInt8(ascii: "#"):
          guard fragment == nil else { return nil }
          fragment = index
          isBehindScheme = true
        case UInt8(ascii: ":"):
          if !isBehindScheme { colon = index }
          isBehindScheme = true
        case UInt8(ascii: "/"), UInt8(ascii: "?"): isBehindScheme = true
        case UInt8(ascii: "["), UInt8(ascii: "]"): hasBrackets = true
        default: break
        }
      }
    }
  }

  private static func isScheme(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      if (text[index] | 0x20) &- UInt8(ascii: "a") < 26 { continue }
      let isSign = [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(text[index])
      guard index > 0, isSign || text.isDigit(at: index) else { return false }
    }
    return !text.isEmpty
  }

  /// Authority and path: the first is not missing where two slashes announce it and nothing
  /// follows; brackets stand around an IPv6 address, in the authority only.
  private static func isHierarchy(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var path = range.lowerBound
    if text.hasPrefix("//", in: range) {
      path += 2
      while path < range.upperBound, text[path] != UInt8(ascii: "/"),
        text[path] != UInt8(ascii: "?")
      { path += 1 }
      let authority = range.lowerBound + 2..<path
      guard !authority.isEmpty || path < text.count else { return false }
      guard isAuthority(text.extracting(authority)) else { return false }
    }
    for index in path..<range.upperBound {
      if text[index] == UInt8(ascii: "?") { break }
      if text[index] == UInt8(ascii: "[") || text[index] == UInt8(ascii: "]") { return false }
    }
    return true
  }

  private static func isAuthority(_ text: Span<UInt8>) -> Bool {
    var open: Int?
    var close: Int?
    for index in text.indices {
      if text[index] == UInt8(ascii: "[") {
        guard open == nil else { return false }
        open = index
      } else if text[index] == UInt8(ascii: "]") {
        guard open != nil, close == nil else { return false }
        close = index
      }
    }
    guard let open else { return true }
    guard let close, open == 0 || text[open - 1] == UInt8(ascii: "@") else { return false }
    var index = close + 1
    if text.take(":", at: &index) { _ = text.takeDigits(at: &index) }
    return index == text.count && isIPv6(text.extracting(open + 1..<close).text)
  }

  /// RFC 2373, section 2.2, a zone behind it allowed.
  private static func isIPv6(_ text: String) -> Bool {
    let address = text.prefix { $0 != "%" }
    let halves = address.split(separator: "::", omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return false }
    var groups = 0
    for (number, half) in halves.enumerated() where !half.isEmpty {
      let parts = half.split(separator: ":", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        let isLast = number == halves.count - 1 && index == parts.count - 1
        if isLast, part.contains(".") {
          guard isIPv4(part) else { return false }
          groups += 2
        } else {
          guard 1...4 ~= part.utf8.count, part.utf8.allSatisfy(isHexadecimal) else { return false }
          groups += 1
        }
      }
    }
    return halves.count == 2 ? groups < 8 : groups == 8
  }

  private static func isIPv4(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        part.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } && UInt8(part) != nil
      }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }
}

extension Span<UInt8> {
  fileprivate func hasPrefix(_ prefix: StaticString, in range: Range<Int>) -> Bool {
    guard range.count >= prefix.utf8CodeUnitCount else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount
    where self[range.lowerBound + offset] != prefix.utf8Start[offset] {
      return false
    }
    return true
  }
}
