/// Static Analysis Results Interchange Format 2.1.0 (OASIS): one run.
///
/// The tool stands behind its results, so that a report can be written as it comes.
struct SARIFRenderer: DiagnosticRenderer {
  let version: String
  /// Ids in the order in which they are met, with the check that found them.
  private var rules: [(id: String, source: String)] = []
  private var indexes: [String: Int] = [:]
  private var isFirst = true

  init(version: String) {
    self.version = version
  }

  func open() -> String {
    """
    {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\
    "columnKind":"unicodeCodePoints","results":[

    """
  }

  mutating func render(_ diagnostics: [Diagnostic], of file: String) -> String {
    var text = ""
    for diagnostic in diagnostics {
      if !isFirst { text += ",\n" }
      isFirst = false
      text += result(diagnostic, of: file)
    }
    return text
  }

  func close() -> String {
    var json = JSONText()
    json.open("{")
    json.open("{", key: "driver")
    json.string("verbatim", key: "name")
    json.string(version, key: "version")
    json.open("[", key: "rules")
    for rule in rules {
      json.open("{")
      json.string(rule.id, key: "id")
      json.open("{", key: "properties")
      json.string(rule.source, key: "source")
      json.close("}")
      json.close("}")
    }
    json.close("]")
    json.close("}")
    json.close("}")
    return "\n],\"tool\":\(json.text)}]}\n"
  }

  private mutating func index(of diagnostic: Diagnostic) -> Int {
    if let index = indexes[diagnostic.id] { return index }
    rules.append((diagnostic.id, diagnostic.source.rawValue))
    indexes[diagnostic.id] = rules.count - 1
    return rules.count - 1
  }

  private mutating func result(_ diagnostic: Diagnostic, of file: String) -> String {
    let uri = Self.uri(diagnostic.file ?? file)
    var json = JSONText()
    json.open("{")
    json.string(diagnostic.id, key: "ruleId")
    json.number(index(of: diagnostic), key: "ruleIndex")
    json.string(diagnostic.severity.rawValue, key: "level")
    json.open("{", key: "message")
    json.string(diagnostic.message + (diagnostic.hint.map { "\n\($0)" } ?? ""), key: "text")
    json.close("}")
    json.open("[", key: "locations")
    json.open("{")
    json.open("{", key: "physicalLocation")
    addArtifact(uri, to: &json)
    addRegion(of: diagnostic, to: &json)
    json.close("}")
    json.close("}")
    json.close("]")
    if let fix = diagnostic.fix { add(fix, of: uri, to: &json) }
    json.close("}")
    return json.text
  }

  private func addArtifact(_ uri: String, to json: inout JSONText) {
    json.open("{", key: "artifactLocation")
    json.string(uri, key: "uri")
    json.close("}")
  }

  private func addRegion(of diagnostic: Diagnostic, to json: inout JSONText) {
    guard let location = diagnostic.location else { return }
    json.open("{", key: "region")
    json.number(location.line, key: "startLine")
    json.number(location.column, key: "startColumn")
    if let end = diagnostic.end {
      json.number(end.line, key: "endLine")
      json.number(end.column, key: "endColumn")
    }
    json.close("}")
  }

  private func add(_ fix: Fix, of uri: String, to json: inout JSONText) {
    json.open("[", key: "fixes")
    json.open("{")
    json.open("{", key: "description")
    json.string(fix.title, key: "text")
    json.close("}")
    json.open("[", key: "artifactChanges")
    json.open("{")
    addArtifact(uri, to: &json)
    json.open("[", key: "replacements")
    for edit in fix.edits {
      json.open("{")
      json.open("{", key: "deletedRegion")
      json.number(edit.range.lowerBound, key: "byteOffset")
      json.number(edit.range.count, key: "byteLength")
      json.close("}")
      json.open("{", key: "insertedContent")
      json.string(edit.replacement, key: "text")
      json.close("}")
      json.close("}")
    }
    json.close("]")
    json.close("}")
    json.close("]")
    json.close("}")
    json.close("]")
  }

  /// A path as a relative or absolute URI reference (RFC 3986).
  private static func uri(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }
}
