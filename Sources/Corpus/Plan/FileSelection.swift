/// Which files of a directory are inputs.
///
/// A file that the user names himself is one whatever it is called.
public struct FileSelection: Hashable, Sendable {
  /// The endings that are taken, without the dot and in small letters.
  public var extensions: [String]
  /// Where there are any, they decide instead of the endings.
  public var including: [Glob]
  /// What is left out in any case.
  public var excluding: [Glob]
  /// Files that are no inputs but belong to the run, by their paths below the root.
  public var leavingOut: Set<[UInt8]> = []

  public init(extensions: [String], including: [Glob] = [], excluding: [Glob] = []) {
    self.extensions = extensions
    self.including = including
    self.excluding = excluding
  }

  /// Files that transcripts come in.
  public static let transcripts = FileSelection(
    extensions: [
      "txt", "text", "md", "markdown", "vtt", "srt", "cha", "json", "jsonl", "ndjson", "csv",
      "tsv", "html", "htm", "xhtml", "ttml", "dfxp", "sbv", "ass", "ssa",
    ])

  /// TEI files.
  public static let documents = FileSelection(extensions: ["xml", "tei"])

  /// Whether a file's ending says whether it is taken.
  var isByEndingAlone: Bool { including.isEmpty && excluding.isEmpty && leavingOut.isEmpty }

  /// - Parameter path: below the root.
  func contains(_ path: ArraySlice<UInt8>, ending: FileEnding?, known: [FileEnding]) -> Bool {
    if including.isEmpty {
      guard let ending, known.contains(ending) else { return false }
    } else if !including.contains(where: { $0.matches(path) }) {
      return false
    }
    if !leavingOut.isEmpty, leavingOut.contains(Array(path)) { return false }
    return excluding.isEmpty || !excluding.contains { $0.matches(path) }
  }
}

/// What stands behind the last dot of a name, in small letters, if it is at most eight bytes long.
struct FileEnding: Hashable, Sendable {
  private let packed: UInt64

  init?(ofName name: some BidirectionalCollection<UInt8>) {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return nil
    }
    self.init(name[dot...].dropFirst())
  }

  init?(_ ending: some Collection<UInt8>) {
    guard (1...8).contains(ending.count) else { return nil }
    packed = ending.reduce(0) { packed, byte in
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      return packed << 8 | UInt64(isCapital ? byte + 32 : byte)
    }
  }

  /// With its dot, for the eye.
  var string: String {
    let bytes = (0..<8).reversed().map { UInt8(truncatingIfNeeded: packed >> ($0 * 8)) }
    return "." + String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
  }
}
