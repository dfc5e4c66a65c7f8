public import Diagnostics
public import Transcript

extension Corrections {
  /// The choices for reading a file that its entry makes.
  public func options(
    for path: String, from options: TranscriptReader.Options
  ) -> TranscriptReader.Options {
    guard let file = file(path) else { return options }
    var options = options
    if let language = file.language, language != "und" { options.language = language }
    if !file.hasLabels { options.findsLabels = false }
    options.labels.layout = file.layout ?? options.labels.layout
    options.paragraphs = file.paragraphs ?? options.paragraphs
    for label in file.labels {
      if let isLabel = label.isLabel { options.labels.decide(label.label, isSpeaker: isLabel) }
    }
    return options
  }

  /// Applies a file's entry to the transcript that was read from it with `options(for:from:)`.
  ///
  /// - Returns: what no longer matches, located in the file of corrections.
  public func apply(to transcript: inout Transcript, path: String) -> [Diagnostic] {
    guard let file = file(path) else { return [] }
    var editor = TranscriptEditor(transcript)
    var findings: [Diagnostic] = []
    for label in file.labels where label.isDecided && !editor.apply(label) && file.hasLabels {
      findings.append(
        stale(
          "stale-label", "the label “\(label.label)” is not in “\(path)” any more", label.place))
    }
    for line in file.lines where line.isDecided {
      guard let problem = editor.apply(line) else { continue }
      findings.append(
        stale("stale-line", "line \(line.number) of “\(path)” \(problem.words)", line.place))
    }
    transcript = editor.finish()
    let decided = Set(file.lines.filter(\.isDecided).map(\.number))
    transcript.reading.remarks.removeAll { remark in
      remark.severity == .warning && remark.location.map { decided.contains($0.line) } ?? false
    }
    return findings
  }

  /// Entries for files that a directory does not have.
  ///
  /// - Parameter paths: of all files that were read.
  public func missing(in paths: Set<String>) -> [Diagnostic] {
    let missing = files.filter { !paths.contains($0.path) }
    // Near spellings are sought where that is soon done.
    let sorted = missing.isEmpty || paths.count > 10_000 ? [] : paths.sorted()
    return missing.map { file in
      var finding = stale("stale-file", "there is no file “\(file.path)” any more", file.place)
      if let near = NearSpelling.nearest(to: file.path, in: sorted) {
        finding.hint = "did you mean “\(near)”?"
      }
      return finding
    }
  }

  /// A finding about an entry that nothing answers to any more.
  package func stale(_ id: String, _ message: String, _ place: SourceLocation?) -> Diagnostic {
    Diagnostic(
      id: id, severity: .warning, source: .reading, message: message, file: name, location: place,
      hint: "take the entry out, or write it as the text now has it")
  }

  /// All that an entry decides, in a fixed order, for telling whether it has changed; empty where
  /// there is none. What is said of people in several files is no part of it.
  public func decisions(for path: String) -> [String] {
    guard let file = file(path) else { return [] }
    var parts = [
      file.language ?? "", file.hasLabels ? "labels" : "", file.layout?.name ?? "",
      file.paragraphs?.rawValue ?? "",
    ]
    for label in file.labels {
      parts += [
        label.label, label.person ?? "", label.name ?? "", label.role?.rawValue ?? "",
        label.isGroup.map { "\($0)" } ?? "", label.isLabel.map { "\($0)" } ?? "",
      ]
    }
    for line in file.lines where line.isDecided {
      parts += [
        "\(line.number)", line.text, line.kind?.rawValue ?? "",
        line.event.map { "\($0.element) \($0.type)" } ?? "", line.person ?? "", line.name ?? "",
      ]
    }
    return parts
  }
}
