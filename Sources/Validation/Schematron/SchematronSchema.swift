internal import Diagnostics
internal import LibXML
internal import RelaxNG
internal import Synchronization

/// A Schematron schema that was read and found to be one that can be evaluated.
struct SchematronSchema: Sendable {
  let main: SchemaFile
  /// By URI, what it includes.
  let included: [String: SchemaFile]
  let phase: String?

  /// - Throws: what is wrong with it, or what in it is beyond XPath 1.0.
  init(_ main: SchemaFile, phase: String?, resolver: SchemaResolver) throws(ValidationFailure) {
    let files = Mutex<[String: SchemaFile]>([:])
    let noting = SchemaResolver { (uri) throws(SchemaResolver.Failure) in
      let file = try resolver.file(of: uri)
      files.withLock { $0[uri] = file }
      return file
    }
    do {
      _ = try SchematronCompiler.rules(of: main, phase: phase, resolver: noting)
    } catch {
      let lines = LineIndex(error.file.bytes)
      let diagnostic = Diagnostic(
        id: "schematron-not-usable", source: .schematron, message: error.message,
        file: error.file.uri, location: lines.location(of: error.offset), hint: error.hint,
        excerpt: lines.excerpt(at: error.offset))
      throw ValidationFailure(
        "the Schematron schema “\(main.uri)” cannot be used", diagnostics: [diagnostic])
    }
    self.main = main
    self.phase = phase
    included = files.withLock { $0 }
  }

  private init(main: SchemaFile, included: [String: SchemaFile], phase: String?) {
    self.main = main
    self.included = included
    self.phase = phase
  }

  /// What it says of a document, evaluated in this process.
  func answer(_ document: [UInt8], limit: Int) -> SchematronAnswer {
    let resolver = SchemaResolver { [included] (uri) throws(SchemaResolver.Failure) in
      guard let file = included[uri] else {
        throw SchemaResolver.Failure("“\(uri)” is not there")
      }
      return file
    }
    do throws(SchematronFailure) {
      let rules = try SchematronCompiler.rules(of: main, phase: phase, resolver: resolver)
      var check = SchematronCheck(rules)
      do throws(SchematronCheck.Failure) {
        return SchematronAnswer(findings: try check.findings(in: document, limit: limit))
      } catch {
        return SchematronAnswer(failure: error.message)
      }
    } catch {
      return SchematronAnswer(failure: error.message)
    }
  }

  // MARK: As bytes, for a child process

  /// The files, each behind a line with its length and its URI; before them the phase.
  var encoded: [UInt8] {
    var bytes = Array("\(phase ?? "")\n".utf8)
    for (uri, file) in [("", main)] + included.sorted(by: { $0.key < $1.key }) {
      bytes += "\(file.bytes.count) \(uri)\n\(file.uri)\n".utf8
      bytes += file.bytes
    }
    return bytes
  }

  init?(encoded bytes: [UInt8]) {
    var rest = bytes[...]
    func line() -> String? {
      guard let end = rest.firstIndex(of: 10) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    guard let phase = line() else { return nil }
    var files: [(uri: String, file: SchemaFile)] = []
    while !rest.isEmpty {
      guard let head = line(), let name = line() else { return nil }
      let parts = head.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let count = Int(parts[0]), count >= 0, count <= rest.count else {
        return nil
      }
      files.append((String(parts[1]), SchemaFile(uri: name, bytes: Array(rest.prefix(count)))))
      rest = rest.dropFirst(count)
    }
    guard let first = files.first else { return nil }
    self.init(
      main: first.file,
      included: Dictionary(
        files.dropFirst().map { ($0.uri, $0.file) }, uniquingKeysWith: { first, _ in first }),
      phase: phase.isEmpty ? nil : phase)
  }
}

/// What the evaluation of a Schematron schema comes to.
struct SchematronAnswer: Equatable {
  var findings: [SchematronCheck.Finding] = []
  /// Why there is no answer, in words.
  var failure: String?

  /// A line a finding, its fields between tabs; a full stop ends it.
  var encoded: [UInt8] {
    var lines: [String] = []
    if let failure { lines.append("E\t\(Self.plain(failure))") }
    for finding in findings {
      let hint = (finding.hint ?? "").split(separator: "\n").map { Self.plain(String($0)) }
      lines.append(
        "F\t\(finding.element)\t\(finding.attribute ?? "")\t\(Self.plain(finding.id))\t"
          + "\(finding.severity)\t\(Self.plain(finding.message))\t\(hint.joined(separator: "\t"))")
    }
    return Array((lines + ["."]).joined(separator: "\n").utf8)
  }

  init(findings: [SchematronCheck.Finding] = [], failure: String? = nil) {
    self.findings = findings
    self.failure = failure
  }

  /// Nil where the bytes are no whole answer.
  init?(encoded bytes: [UInt8]) {
    let lines = bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
    guard lines.last == "." else { return nil }
    for line in lines.dropLast() {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 2, parts[0] == "E" {
        failure = parts[1]
        continue
      }
      guard parts.count >= 7, parts[0] == "F", let element = Int(parts[1]) else { return nil }
      let hint = parts[6...].joined(separator: "\n")
      findings.append(
        SchematronCheck.Finding(
          element: element, attribute: parts[2].isEmpty ? nil : parts[2], id: parts[3],
          severity: parts[4], message: parts[5], hint: hint.isEmpty ? nil : hint))
    }
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: { $0 == "\t" || $0.isNewline }).joined(separator: " ")
  }
}
