/// A pointer that does not begin with `#`, as far as it can be followed.
enum RemotePointer {
  /// `file.xml#id`.
  case file
  /// `prefix:value`, with the prefix's length in bytes.
  case abbreviated(prefixLength: Int)

  /// Nil for what names no element of a local file: URIs of the network, files as a whole.
  init?(_ token: Span<UInt8>) {
    for index in 0..<token.count {
      switch token[index] {
      case UInt8(ascii: ":"):
        guard index > 0, index + 1 < token.count, !Self.isScheme(token.extracting(0..<index))
        else { return nil }
        self = .abbreviated(prefixLength: index)
        return
      case UInt8(ascii: "#"):
        guard index > 0, index + 1 < token.count else { return nil }
        self = .file
        return
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "."):
        // From here on a colon begins no value.
        guard Self.hasFragment(token.extracting(index..<token.count)) else { return nil }
        self = .file
        return
      default: break
      }
    }
    return nil
  }

  private static func hasFragment(_ rest: Span<UInt8>) -> Bool {
    rest.withUnsafeBufferPointer { bytes in
      guard let sign = bytes.firstIndex(of: UInt8(ascii: "#")) else { return false }
      return sign + 1 < bytes.count
    }
  }

  /// Schemes of URIs in use (RFC 7595), which no `prefixDef` needs to declare.
  private static let schemes: [[UInt8]] = [
    "http", "https", "ftp", "ftps", "mailto", "urn", "file", "tel", "doi", "data", "info", "geo",
    "tag", "ark", "hdl", "news", "about", "cid", "mid", "oid", "javascript",
  ].map { Array($0.utf8) }

  private static func isScheme(_ name: Span<UInt8>) -> Bool {
    schemes.contains { scheme in
      scheme.count == name.count && scheme.indices.allSatisfy { scheme[$0] == name[$0] | 0x20 }
    }
  }
}
