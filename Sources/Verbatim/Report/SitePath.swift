internal import Corpus

/// URLs of a site's pages, relative to each other (RFC 3986, section 4.2).
public enum SitePath {
  /// A path as a URL: all but letters, digits and `-._~/` is percent-encoded.
  public static func url(_ path: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var url: [UInt8] = []
    for byte in path {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        url.append(byte)
      default:
        url += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: url, as: UTF8.self)
  }

  /// The way up from a file to the root of the site.
  static func up(from path: BytePath) -> String {
    String(repeating: "../", count: path.bytes.count { $0 == UInt8(ascii: "/") })
  }

  static func index(from path: BytePath) -> String { up(from: path) + "index.html" }
}
