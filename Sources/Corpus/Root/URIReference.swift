/// Paths as references from one file to another (RFC 3986, section 4.2).
enum URIReference {
  /// A path below a folder as a reference from a file in it.
  static func path(_ path: BytePath) -> String {
    var reference: [UInt8] = []
    for byte in path.bytes {
      if isPlain(byte) {
        reference.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        reference += "%\(byte < 16 ? "0" : "")\(digits)".utf8
      }
    }
    let text = String(decoding: reference, as: UTF8.self)
    // A colon in the first part would make it a scheme.
    return text.prefix { $0 != "/" }.contains(":") ? "./\(text)" : text
  }

  /// The path that a relative reference stands for; nil for one with a scheme, an
  /// authority or a path from the top, and for what is no path.
  static func relativePath(_ reference: String) -> [UInt8]? {
    let path = Array(reference.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
    guard path.first != BytePath.slash,
      !path.prefix(while: { $0 != BytePath.slash }).contains(UInt8(ascii: ":"))
    else { return nil }
    var bytes: [UInt8] = []
    var rest = path[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes.contains(0) ? nil : bytes
  }

  /// What may stand in a path as it is; what is beyond ASCII stays legible (an IRI, RFC 3987),
  /// where it is UTF-8.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: byte >= 0x80 || "-._~!$&'()*+,;=:@/".utf8.contains(byte)
    }
  }
}
