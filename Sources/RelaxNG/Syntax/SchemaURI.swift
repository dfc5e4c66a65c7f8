/// URI references, as far as a schema's `href` needs them.
///
/// Source: RFC 3986, sections 3.1, 5.2 and 5.3.
package enum SchemaURI {
  /// The scheme of an absolute URI, in lower case; nil for a relative reference or a path.
  package static func scheme(of uri: String) -> String? {
    guard let colon = uri.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = uri.utf8[..<colon]
    guard let first = scheme.first, isLetter(first),
      scheme.allSatisfy({
        isLetter($0) || (48...57).contains($0) || $0 == 43 || $0 == 45 || $0 == 46
      })
    else { return nil }
    return String(Substring(scheme)).lowercased()
  }

  /// The URI that a reference means at a base, which may be a path.
  package static func resolve(_ reference: String, against base: String) -> String {
    if reference.isEmpty { return base }
    if scheme(of: reference) != nil { return reference }
    let (root, path) = split(base)
    if reference.hasPrefix("//") {
      return (scheme(of: base).map { $0 + ":" } ?? "") + reference
    }
    if reference.hasPrefix("/") { return root + withoutDots(reference) }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return root + withoutDots(reference)
    }
    return root + withoutDots(path[...slash] + reference)
  }

  /// Whether it is an absolute URI without a fragment, or empty (RELAX NG, section 4.3).
  static func isDatatypeLibrary(_ uri: String) -> Bool {
    if uri.isEmpty { return true }
    guard let scheme = scheme(of: uri), uri.utf8.count > scheme.utf8.count + 1,
      !uri.utf8.contains(UInt8(ascii: "#"))
    else { return false }
    return uri.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy {
      $0.utf8.count >= 2 && $0.utf8.prefix(2).allSatisfy(isHexDigit)
    }
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }

  /// A URI's scheme with authority, and its path with what follows.
  private static func split(_ uri: String) -> (root: String, path: Substring) {
    guard let scheme = scheme(of: uri) else { return ("", uri[...]) }
    var start = uri.utf8.index(uri.startIndex, offsetBy: scheme.utf8.count + 1)
    if uri[start...].hasPrefix("//") {
      let authority = uri.utf8.index(start, offsetBy: 2)
      start = uri.utf8[authority...].firstIndex(of: UInt8(ascii: "/")) ?? uri.endIndex
    }
    return (String(uri[..<start]), uri[start...])
  }

  private static func withoutDots(_ path: some StringProtocol) -> String {
    guard path.contains(".") else { return String(path) }
    var segments: [Substring] = []
    let parts = Substring(path).split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { segments.append("") }
      case "..":
        if let last = segments.last, last != "..", !last.isEmpty {
          segments.removeLast()
        } else if segments.last != "" {
          segments.append(part)
        }
        if isLast { segments.append("") }
      default: segments.append(part)
      }
    }
    return segments.joined(separator: "/")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
