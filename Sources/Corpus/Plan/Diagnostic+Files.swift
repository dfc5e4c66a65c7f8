package import Diagnostics

/// What can be wrong with files rather than with what is in them.
extension Diagnostic {
  static let fileFailureID = "file-failure"

  package init(_ failure: FileFailure) {
    self.init(
      id: Self.fileFailureID, source: .reading,
      message: "cannot \(failure.operation): \(failure.explanation)", file: failure.path,
      hint: "the other files are not affected; run again when the file can be used")
  }

  static func noResult(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(id: "no-result", source: .reading, message: reason, file: path)
  }

  static func changedWhileRead(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "changed-while-read", source: .reading, message: "it changed while it was read",
      file: path, hint: "run again when nobody writes it")
  }

  static func editedOutput(_ path: String, input: String) -> Diagnostic {
    Diagnostic(
      id: "edited-output", severity: .warning, source: .reading,
      message: "it was changed since it was written from “\(input)”, and is written anew",
      file: path, hint: "keep edited files in another directory")
  }

  static func linkLoop(_ path: String, target: String) -> Diagnostic {
    Diagnostic(
      id: "link-loop", source: .reading,
      message: "the link leads back to “\(target)”, above itself; it is not followed", file: path,
      hint: "remove the link, or leave it out with an excluding pattern")
  }

  static func readAlready(_ path: String, target: String) -> Diagnostic {
    Diagnostic(
      id: "read-already", severity: .note, source: .reading,
      message: "the link leads to “\(target)”, which is read there; it is not followed",
      file: path)
  }

  static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "not-a-file", severity: .note, source: .reading,
      message: "neither a file nor a directory; it is passed over", file: path)
  }

  static func outputsAmongInputs(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "outputs-among-inputs", severity: .note, source: .reading,
      message: "the directory of the outputs lies among the inputs; it is passed over", file: path)
  }

  static func collision(_ path: String, with other: String, output: String) -> Diagnostic {
    Diagnostic(
      id: "output-collision", source: .reading,
      message: "its output “\(output)” would be that of “\(other)” too; neither is written",
      file: path,
      hint: "keep the endings in the outputs' names, or choose one of the files by a pattern")
  }

  static func directoryCollision(_ path: String, output: String) -> Diagnostic {
    Diagnostic(
      id: "output-collision", source: .reading,
      message:
        "its output “\(output)” would be a directory of other outputs too; it is not written",
      file: path, hint: "rename the file or the directory")
  }

  static func overwritesInput(_ path: String, input: String) -> Diagnostic {
    Diagnostic(
      id: "output-collision", source: .reading,
      message: "its output would replace the input “\(input)”; it is not written", file: path,
      hint: "let the outputs go to another directory")
  }

  static func leadsOut(_ path: String, manifest: String, line: Int) -> Diagnostic {
    Diagnostic(
      id: "unsafe-path", source: .reading,
      message: "“\(path)” leads out of the root by “..”", file: manifest,
      location: SourceLocation(line: line, column: 1),
      hint: "list paths below the root, or choose a root above all of them")
  }

  static func listedTwice(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "listed-twice", severity: .note, source: .reading,
      message: "named more than once; it is taken once", file: path)
  }

  static func passedOver(_ counts: [FileEnding?: Int], root: String) -> Diagnostic? {
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return nil }
    let kinds = counts.map { (name: $0.key?.string ?? "no ending", count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    let shown = kinds.prefix(5).map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return Diagnostic(
      id: "passed-over", severity: .note, source: .reading,
      message: "\(total) file\(total == 1 ? "" : "s") passed over for "
        + "\(total == 1 ? "its" : "their") ending (\(shown)\(kinds.count > 5 ? ", …" : ""))",
      file: root, hint: "take them with an including pattern if they are inputs")
  }
}
