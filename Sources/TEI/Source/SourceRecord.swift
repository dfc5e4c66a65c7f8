/// What `xenoData[@type="source"]` holds: all that gives the source's bytes back, beside the text
/// that stands in the TEI.
public struct SourceRecord: Hashable, Sendable {
  /// SHA-256 of the source, in lower-case hexadecimal.
  public var sha256: String
  /// The source's length in bytes.
  public var size: Int
  /// The name of its encoding, such as `utf-8` or `windows-1252`.
  public var encoding: String
  public var hasByteOrderMark: Bool
  /// A hash of the kinds of the pieces in order: whether the layout still fits.
  public var shape: String
  /// The gaps between the pieces and the differences inside them, coded (`LayoutCode`), in
  /// base64.
  public var layout: String
  /// How many neighbouring pieces share one hash in `check`.
  public var group: Int
  /// Two characters a group: a hash of the text of its pieces.
  public var check: String

  public init(
    sha256: String, size: Int, encoding: String, hasByteOrderMark: Bool, shape: String,
    layout: String, group: Int, check: String
  ) {
    self.sha256 = sha256
    self.size = size
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.shape = shape
    self.layout = layout
    self.group = group
    self.check = check
  }

  /// Whether the record can be written: its strings stand in `text` as they are, and no number is
  /// too small.
  public var isWritable: Bool {
    size >= 0 && group > 0
      && [sha256, encoding, shape, layout, check].allSatisfy { string in
        string.utf8.allSatisfy { 33...126 ~= $0 && !FlatObject.signs.contains($0) }
      }
  }

  /// The record as `xenoData` holds it: a JSON object of strings and numbers, without blanks.
  public var text: String {
    var text = #"{"sha256":"\#(sha256)","size":\#(size),"encoding":"\#(encoding)""#
    if hasByteOrderMark { text += #","bom":1"# }
    return text
      + #","shape":"\#(shape)","layout":"\#(layout)","group":\#(group),"check":"\#(check)"}"#
  }

  /// Reads the object that `text` writes; nil where a field is missing or of another form.
  public init?(text: String) {
    guard let fields = FlatObject.fields(of: text), let sha256 = fields["sha256"],
      let size = fields["size"].flatMap({ Int($0) }), let encoding = fields["encoding"],
      let shape = fields["shape"],
      let layout = fields["layout"], let group = fields["group"].flatMap({ Int($0) }),
      let check = fields["check"]
    else { return nil }
    self.init(
      sha256: sha256, size: size, encoding: encoding, hasByteOrderMark: fields["bom"] == "1",
      shape: shape, layout: layout, group: group, check: check)
    guard isWritable else { return nil }
  }
}

/// A JSON object whose values are numbers and strings without escapes.
private enum FlatObject {
  /// What a string without escapes cannot hold, and what divides the fields.
  static let signs = Array(#"",\"#.utf8)

  static func fields(of text: String) -> [String: String]? {
    let blanks: Set<UInt8> = [32, 9, 10, 13]
    let bytes = Array(text.utf8)
    guard let open = bytes.firstIndex(where: { !blanks.contains($0) }),
      let close = bytes.lastIndex(where: { !blanks.contains($0) }),
      bytes[open] == UInt8(ascii: "{"), bytes[close] == UInt8(ascii: "}"), open < close
    else { return nil }
    var fields: [String: String] = [:]
    for field in bytes[open + 1..<close].split(separator: UInt8(ascii: ",")) {
      guard let colon = field.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      fields[unquoted(field[..<colon])] = unquoted(field[(colon + 1)...])
    }
    return fields
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
    let trimmed = bytes.drop { $0 <= 32 }
    let text = String(decoding: trimmed, as: UTF8.self)
    let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? text.startIndex
    return String(text[..<end]).filter { $0 != "\"" }
  }
}
