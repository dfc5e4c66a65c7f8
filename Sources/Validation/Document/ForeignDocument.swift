internal import Transcript

/// A document in another encoding than UTF-8, as text that can be changed.
public struct ForeignDocument {
  private let source: Source
  /// In UTF-8, without a byte order mark, with blanks for the name of the encoding: what can be
  /// validated by itself. Offsets are those of `text`.
  public let readable: [UInt8]

  /// In UTF-8, without a byte order mark.
  public var text: [UInt8] { source.text }

  /// - Returns: nil for a document in UTF-8, for one whose bytes are not in the encoding that it
  ///   declares, and for one whose bytes could not be written again as they are.
  public init?(_ bytes: [UInt8], name: String) {
    guard ForeignEncoding.isForeign(bytes.span),
      let decoded = ForeignEncoding.source(name: name, bytes: bytes), decoded.bytes() == bytes
    else { return nil }
    source = decoded
    readable = ForeignEncoding.withoutEncodingName(decoded.text)
  }

  /// A changed text in the document's encoding; nil where that does not have its characters.
  public func encoded(_ text: [UInt8]) -> [UInt8]? {
    var changed = source
    changed.text = text
    return changed.bytes()
  }
}
