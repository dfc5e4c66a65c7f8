public import Diagnostics
public import Formats
public import LibXML
public import TEI

extension Diagnostic {
  /// A problem of a file's XML; only its line is known where the file cannot be read again.
  public init(_ problem: ParserProblem, in file: String) {
    self.init(
      id: problem.id, source: .xml, message: problem.message, file: file,
      location: SourceLocation(line: problem.line, column: 1), hint: problem.hint)
  }

  /// What a format does not hold.
  public init(_ loss: ExportLoss, format: ExportFormat, in file: String) {
    self.init(
      id: "not-in-format", severity: .note, source: .reading,
      message: "\(format.rawValue) does not hold \(loss.what) (\(loss.count))", file: file)
  }

  /// An element that means nothing to the reader.
  public init(leftOut element: (name: String, count: Int), in file: String) {
    self.init(
      id: "left-out", severity: .warning, source: .reading,
      message: "\(element.count) × “\(element.name)” is not understood: its content is left out",
      file: file)
  }

  /// Inclusions that are not followed; nil where there are none.
  public init?(notIncluded: (count: Int, names: [String]), in file: String) {
    guard notIncluded.count > 0 else { return nil }
    let names = notIncluded.names.map { "“\($0)”" }.joined(separator: ", ")
    let more = notIncluded.count > notIncluded.names.count && !names.isEmpty ? ", …" : ""
    self.init(
      id: "not-included", severity: .warning, source: .reading,
      message: "\(notIncluded.count) × “xi:include” is not followed: what it names is left out"
        + (names.isEmpty ? "" : " (\(names)\(more))"),
      file: file, hint: "export the included files themselves")
  }

  /// Why a source cannot be given back.
  public init(_ failure: RestoredSource.Failure, in file: String) {
    switch failure {
    case .malformed(let problem): self.init(problem, in: file)
    case .noRecord:
      self.init(
        id: "no-source", source: .reading, message: failure.message, file: file,
        hint: "only files that 'verbatim convert' wrote can be given back as their source")
    case .unencodable:
      self.init(id: "unencodable-source", source: .reading, message: failure.message, file: file)
    }
  }

  /// How the text differs from the source that was converted.
  public init(_ changes: SourceChanges, in file: String) {
    let place =
      changes.edited.isEmpty ? "" : ": edited since is \(changes.edited.joined(separator: ", "))"
    self.init(
      id: "source-changed", source: .reading,
      message: "the text is not that of the source any more\(place)", file: file,
      hint: changes.isReshaped
        ? "paragraphs or labels were added or removed; the text is given in the usual layout"
        : "the edited text is given in the source's layout")
  }
}
