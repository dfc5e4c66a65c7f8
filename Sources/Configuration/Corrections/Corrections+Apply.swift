public import Diagnostics
public import Transcript

extension Corrections {
  /// The choices for reading a file that its entry makes.
  public func options(
    for path: String, from options: TranscriptReader.Options
  ) -> TranscriptReader.Options {
    guard let file = files.first(where: { $0.path == path }) else { return options }
    var options = options
    if let language = file.language, language != "und" { options.language = language }
    if !file.hasLabels { options.findsLabels = false }
    return options
  }

  /// Applies a file's entry to the transcript that was read from it.
  ///
  /// - Returns: what no longer matches, located in the file of corrections.
  public func apply(to transcript: inout Transcript, path: String) -> [Diagnostic] {
    guard let file = files.first(where: { $0.path == path }) else { return [] }
    var editor = TranscriptEditor(transcript)
    var findings: [Diagnostic] = []
    for label in file.labels where !editor.apply(label) && file.hasLabels {
      findings.append(
        stale(
          "stale-label", "the label “\(label.label)” is not in “\(path)” any more",
          line: label.line))
    }
    for line in file.lines where line.kind != nil && !editor.apply(line) {
      findings.append(
        stale(
          "stale-line", "line \(line.number) of “\(path)” no longer begins with these words",
          line: line.line))
    }
    transcript = editor.finish()
    return findings
  }

  /// Entries for files that a directory does not have.
  ///
  /// - Parameter paths: of all files that were read.
  public func missing(in paths: Set<String>) -> [Diagnostic] {
    files.filter { !paths.contains($0.path) }.map { file in
      let near = NearSpelling.nearest(to: file.path, in: paths.sorted())
      var finding = stale(
        "stale-file", "there is no file “\(file.path)” any more", line: file.line)
      if let near { finding.hint = "did you mean “\(near)”?" }
      return finding
    }
  }

  private func stale(_ id: String, _ message: String, line: Int) -> Diagnostic {
    Diagnostic(
      id: id, severity: .warning, source: .reading, message: message, file: name,
      location: line > 0 ? SourceLocation(line: line, column: 1) : nil,
      hint: "run `verbatim inspect --write` again, or take the entry out")
  }
}
