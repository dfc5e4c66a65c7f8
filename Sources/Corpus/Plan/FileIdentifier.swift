internal import TEI

/// The `xml:id` of a file: its path below the root without the ending, joined by dots.
enum FileIdentifier {
  /// - Parameter number: what tells it from a file before it that has the same identifier.
  /// - Returns: an NCName in UTF-8.
  static func bytes(ofPath path: ArraySlice<UInt8>, number: Int?) -> [UInt8] {
    var id: [UInt8] = []
    if !append(path, to: &id) {
      id = Array(Identifiers.file(path: String(decoding: path, as: UTF8.self)).utf8)
    }
    return number.map { id + Array("-\($0)".utf8) } ?? id
  }

  /// Appends what `Identifiers` makes of a path, without strings.
  ///
  /// - Parameter id: empty before.
  /// - Returns: false where a character is not ASCII: then what was appended is of no use.
  static func append(_ path: ArraySlice<UInt8>, to id: inout [UInt8]) -> Bool {
    let slash = path.lastIndex(of: BytePath.slash)
    let name = slash.map { path[($0 + 1)...] } ?? path
    let dot = name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 == name.startIndex ? nil : $0 }
    let stem = dot.map { path[..<$0] } ?? path
    guard let first = stem.first else { return false }
    id.reserveCapacity(stem.count + 1)
    // No name begins with a digit, a hyphen or a dot.
    if first != BytePath.slash, signs[Int(first)] != UInt8(ascii: "_"), first | 0x20 < 0x61 {
      id.append(UInt8(ascii: "_"))
    }
    id.append(contentsOf: stem)
    return id.withUnsafeMutableBufferPointer { id in
      var all: UInt8 = 0
      for index in id.indices {
        all |= id[index]
        id[index] = signs[Int(id[index])]
      }
      return all < 0x80
    }
  }

  /// What each byte of a path becomes.
  private static let signs = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case BytePath.slash: UInt8(ascii: ".")
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      byte
    default: UInt8(ascii: "_")
    }
  }
}
