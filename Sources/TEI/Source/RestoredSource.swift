internal import Crypto
public import LibXML
internal import Transcript

/// A source given back from the TEI that was made of it.
public struct RestoredSource: Sendable {
  /// The source's bytes, in its encoding; where `changes` is not empty, the edited text in the
  /// source's layout.
  public var bytes: [UInt8]
  public var changes: SourceChanges

  /// Why there is no source to give.
  public enum Failure: Error, Hashable {
    /// The file is no XML that can be read.
    case malformed(ParserProblem)
    /// The file was not converted by Verbatim, or its record is gone or damaged.
    case noRecord
    /// The text, edited since, holds what the source's encoding of this name cannot.
    case unencodable(String)

    /// What is wrong, in one sentence.
    public var message: String {
      switch self {
      case .malformed(let problem): problem.message
      case .noRecord: "the file holds no record of a source (xenoData of type “source”)"
      case .unencodable(let name): "the edited text holds characters that \(name) does not have"
      }
    }
  }

  /// Reads a TEI file and gives back what it was converted from.
  ///
  /// Linear in the file's size; the source is held in memory once.
  public init(tei: [UInt8], limits: ParserLimits = ParserLimits()) throws(Failure) {
    let first = try Self.restore(tei, limits: limits, isReshaped: false)
    guard let restorer = first.receiver else { throw .noRecord }
    let isReshaped = restorer.shape != restorer.record.shape
    let whole =
      isReshaped ? try Self.restore(tei, limits: limits, isReshaped: true).receiver : restorer
    guard let whole else { throw .noRecord }
    try self.init(whole)
  }

  private init(_ restorer: SourceRestorer) throws(Failure) {
    let record = restorer.record
    let encoding = SourceEncoding(name: record.encoding)
    guard
      let bytes = encoding.encode(restorer.text, hasByteOrderMark: record.hasByteOrderMark)
    else { throw .unencodable(record.encoding) }
    self.bytes = bytes
    changes = restorer.changes
    let digest = SHA256.hash(data: bytes).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    changes.isDifferent = digest.joined() != record.sha256
    if !changes.isDifferent { changes = SourceChanges() }
  }

  private static func restore(
    _ tei: [UInt8], limits: ParserLimits, isReshaped: Bool
  ) throws(Failure) -> PieceReader<SourceRestorer> {
    let pieces = PieceReader<SourceRestorer> { header in
      header.record.map { SourceRestorer(record: $0, isReshaped: isReshaped) }
    }
    let reader = TEIReader(handler: pieces, limits: limits)
    reader.feed(tei.span)
    guard reader.finish() else {
      if let problem = reader.problems.first { throw .malformed(problem) }
      throw .noRecord
    }
    pieces.finish()
    return pieces
  }
}
