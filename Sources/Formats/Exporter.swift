public import LibXML
internal import Pages
public import TEI

/// Writes a TEI file in another format as it is read: give it to a `TEIReader`.
///
/// Memory does not grow with the file, but for CHAT.
public final class Exporter: TEIHandler {
  private let output: ByteOutput
  private let writer: any FormatWriter

  /// - Parameters:
  ///   - format: what is written.
  ///   - output: takes the bytes.
  ///   - media: the URL of a recording that a page plays from a turn's time; a relative one starts
  ///     at the page.
  public init(_ format: ExportFormat, to output: ByteOutput, media: String? = nil) {
    self.output = output
    writer =
      switch format {
      case .text: TextWriter(output)
      case .json: JSONWriter(output)
      case .jsonl: UtteranceWriter(JSONLinesFormat(), to: output)
      case .tsv: UtteranceWriter(TableFormat(), to: output)
      case .vtt: UtteranceWriter(CueFormat(.webVTT), to: output)
      case .srt: UtteranceWriter(CueFormat(.subRip), to: output)
      case .md: MarkdownWriter(output)
      case .vert: VerticalWriter(output)
      case .chat: UtteranceWriter(CHATFormat(), to: output)
      case .html: TranscriptPage(output, links: PageLinks(media: media))
      }
  }

  public func header(_ header: Header) { writer.header(header) }

  public func begin(_ element: BodyElement) { writer.begin(element) }

  public func text(_ text: Span<UInt8>) { writer.text(text) }

  public func end(_ name: BodyElement.Name) { writer.end(name) }

  /// Ends the output.
  ///
  /// - Returns: what of the file the format cannot hold.
  /// - Throws: the failure of the output's receiver.
  @discardableResult
  public func finish() throws -> [ExportLoss] {
    writer.finish()
    try output.finish()
    return writer.losses
  }
}

/// Writes one format.
protocol FormatWriter: TEIHandler {
  func finish()
  var losses: [ExportLoss] { get }
}

extension TranscriptPage: FormatWriter {
  var losses: [ExportLoss] { [] }
}
