/// The character encodings of sources.
public enum SourceEncoding: Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian, windows1252
  /// UTF-8 in which some bytes belong to no character. Each of those is read as the private
  /// character U+F700 + byte, and so are the bytes of these characters themselves.
  case utf8WithStrayBytes
  /// Another one, by the name that the user gave, known to the system's `iconv`.
  case named(String)

  private static let known: [SourceEncoding] = [
    .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian,
    .windows1252, .utf8WithStrayBytes,
  ]

  /// Its name in the IANA registry where it has one, lower case.
  public var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    case .utf32LittleEndian: "utf-32le"
    case .utf32BigEndian: "utf-32be"
    case .windows1252: "windows-1252"
    case .utf8WithStrayBytes: "x-utf-8-stray-bytes"
    case .named(let name): name
    }
  }

  /// The encoding of a name, in any case; any other name is left to `iconv`.
  public init(name: String) {
    let lower = name.lowercased()
    self =
      switch lower {
      case "utf8", "ascii", "us-ascii": .utf8
      case "utf16le": .utf16LittleEndian
      case "utf16be": .utf16BigEndian
      case "cp1252", "latin1", "latin-1", "iso-8859-1", "iso8859-1": .windows1252
      default: Self.known.first { $0.name == lower } ?? .named(name)
      }
  }

  /// The bytes of U+FEFF; empty where the encoding has no such mark.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8, .utf8WithStrayBytes: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .utf32LittleEndian: [0xFF, 0xFE, 0, 0]
    case .utf32BigEndian: [0, 0, 0xFE, 0xFF]
    case .windows1252, .named: []
    }
  }

  /// Bytes of a code unit.
  var unitWidth: Int {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf32LittleEndian, .utf32BigEndian: 4
    default: 1
    }
  }

  private var isBigEndian: Bool { self == .utf16BigEndian || self == .utf32BigEndian }

  /// The same with the other order of bytes.
  var swapped: SourceEncoding {
    switch self {
    case .utf16LittleEndian: .utf16BigEndian
    case .utf16BigEndian: .utf16LittleEndian
    case .utf32LittleEndian: .utf32BigEndian
    case .utf32BigEndian: .utf32LittleEndian
    default: self
    }
  }

  /// The code unit that begins at an index.
  @inline(__always)
  func unit(in bytes: some RandomAccessCollection<UInt8>, at index: Int) -> UInt32 {
    let start = bytes.index(bytes.startIndex, offsetBy: index)
    var unit: UInt32 = 0
    for place in 0..<unitWidth {
      let byte = UInt32(bytes[bytes.index(start, offsetBy: place)])
      unit |= byte << UInt32(8 * (isBigEndian ? unitWidth - 1 - place : place))
    }
    return unit
  }

  func append(unit: UInt32, to bytes: inout [UInt8]) {
    for place in 0..<unitWidth {
      let shift = UInt32(8 * (isBigEndian ? unitWidth - 1 - place : place))
      bytes.append(UInt8(truncatingIfNeeded: unit >> shift))
    }
  }
}
