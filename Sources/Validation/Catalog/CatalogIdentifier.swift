/// Identifiers in the form in which catalogs compare them.
///
/// Source: XML Catalogs 1.1, sections 6.2 to 6.4.
enum CatalogIdentifier {
  /// A public identifier with its white space collapsed.
  static func normalizedPublic(_ identifier: String) -> String {
    identifier.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
      .joined(separator: " ")
  }

  /// A URI with what no URI may hold escaped, byte for byte.
  static func normalizedURI(_ uri: String) -> String {
    guard uri.utf8.contains(where: mustBeEscaped) else { return uri }
    var escaped: [UInt8] = []
    for byte in uri.utf8 {
      if mustBeEscaped(byte) {
        escaped += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// The public identifier that a URN stands for (RFC 3151), or nil.
  static func publicIdentifier(ofURN urn: String) -> String? {
    let prefix = "urn:publicid:"
    guard urn.lowercased().hasPrefix(prefix) else { return nil }
    var decoded = ""
    var rest = urn.dropFirst(prefix.count)
    while let first = rest.first {
      if rest.hasPrefix("%"), let character = escapes[rest.prefix(3).uppercased()] {
        decoded += character
        rest = rest.dropFirst(3)
      } else {
        decoded += first == "+" ? " " : first == ":" ? "//" : first == ";" ? "::" : String(first)
        rest = rest.dropFirst()
      }
    }
    return normalizedPublic(decoded)
  }

  private static let escapes = [
    "%2B": "+", "%3A": ":", "%2F": "/", "%3B": ";", "%27": "'", "%3F": "?", "%23": "#", "%25": "%",
  ]

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? 48 + value : 55 + value
  }
}
