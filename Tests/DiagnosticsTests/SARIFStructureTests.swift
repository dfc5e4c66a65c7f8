import Diagnostics
import Foundation
import Testing

/// What SARIF 2.1.0 requires of the objects that are written (OASIS Standard, 27 March 2020; the
/// names and the required properties of its JSON schema).
@Suite struct SARIFStructureTests {
  private struct Violation: Error, CustomStringConvertible {
    var description: String
  }

  private typealias Object = [String: Any]

  private static let diagnostics = [
    Diagnostic(
      id: "wrong-count", severity: .warning, source: .counts, message: "“2”\n\u{1}\\ turns",
      file: "/tmp/a b/é.xml", location: SourceLocation(line: 3, column: 7),
      end: SourceLocation(line: 3, column: 8), hint: "write 3",
      fix: Fix("write 3", edits: [Fix.Edit(10..<11, "3"), Fix.Edit(20..<20, "\"")])),
    Diagnostic(id: "empty-document", source: .xml, message: "empty", file: "-"),
    Diagnostic(
      id: "wrong-count", severity: .note, source: .counts, message: "again", file: "x.xml",
      location: SourceLocation(line: 1, column: 1)),
  ]

  private func log(_ diagnostics: [Diagnostic]) throws -> Object {
    var report = DiagnosticReport(.sarif, version: "1.0")
    let text = report.open() + report.add(diagnostics, of: "in.xml") + report.close()
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  /// Takes a property that must be there, and be of a kind.
  private func get<Value>(_ name: String, of object: Object, as kind: Value.Type) throws -> Value {
    guard let value = object[name] as? Value else { throw Violation(description: "no \(name)") }
    return value
  }

  private func allow(_ names: Set<String>, in object: Object) throws {
    let others = Set(object.keys).subtracting(names)
    guard others.isEmpty else { throw Violation(description: "unknown: \(others.sorted())") }
  }

  private func check(message: Object) throws {
    try allow(["text", "markdown", "id", "arguments", "properties"], in: message)
    _ = try get("text", of: message, as: String.self)
  }

  private func check(artifact: Object) throws {
    try allow(["uri", "uriBaseId", "index", "description", "properties"], in: artifact)
    let uri = try get("uri", of: artifact, as: String.self)
    guard !uri.isEmpty, uri.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else {
      throw Violation(description: "\(uri) is no URI reference")
    }
  }

  private func check(region: Object) throws {
    try allow(
      [
        "startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength",
        "byteOffset", "byteLength", "snippet", "message", "sourceLanguage", "properties",
      ], in: region)
    for name in ["startLine", "startColumn", "endLine", "endColumn"] {
      if let number = region[name] as? Int, number < 1 { throw Violation(description: name) }
    }
    for name in ["byteOffset", "byteLength"] {
      if let number = region[name] as? Int, number < 0 { throw Violation(description: name) }
    }
    guard region["startLine"] is Int || region["byteOffset"] is Int else {
      throw Violation(description: "a region without a start")
    }
  }

  private func check(location: Object) throws {
    try allow(
      [
        "id", "physicalLocation", "logicalLocations", "message", "annotations", "relationships",
        "properties",
      ], in: location)
    let place = try get("physicalLocation", of: location, as: Object.self)
    try check(artifact: try get("artifactLocation", of: place, as: Object.self))
    if let region = place["region"] { try check(region: #require(region as? Object)) }
  }

  private func check(fix: Object) throws {
    try allow(["description", "artifactChanges", "properties"], in: fix)
    try check(message: try get("description", of: fix, as: Object.self))
    let changes = try get("artifactChanges", of: fix, as: [Object].self)
    guard !changes.isEmpty else { throw Violation(description: "a fix without changes") }
    for change in changes {
      try allow(["artifactLocation", "replacements", "properties"], in: change)
      try check(artifact: try get("artifactLocation", of: change, as: Object.self))
      let replacements = try get("replacements", of: change, as: [Object].self)
      guard !replacements.isEmpty else { throw Violation(description: "no replacements") }
      for replacement in replacements {
        try allow(["deletedRegion", "insertedContent", "properties"], in: replacement)
        try check(region: try get("deletedRegion", of: replacement, as: Object.self))
        let content = try get("insertedContent", of: replacement, as: Object.self)
        try allow(["text", "binary", "rendered", "properties"], in: content)
      }
    }
  }

  private func check(result: Object, rules: [String]) throws {
    try allow(
      ["ruleId", "ruleIndex", "level", "message", "locations", "fixes", "properties"], in: result)
    try check(message: try get("message", of: result, as: Object.self))
    let level = try get("level", of: result, as: String.self)
    guard ["none", "note", "warning", "error"].contains(level) else {
      throw Violation(description: level)
    }
    let index = try get("ruleIndex", of: result, as: Int.self)
    guard rules.indices.contains(index), rules[index] == result["ruleId"] as? String else {
      throw Violation(description: "rule \(index)")
    }
    for location in try get("locations", of: result, as: [Object].self) {
      try check(location: location)
    }
    for fix in result["fixes"] as? [Object] ?? [] { try check(fix: fix) }
  }

  private func check(log: Object) throws {
    try allow(["$schema", "version", "runs", "inlineExternalProperties", "properties"], in: log)
    guard log["version"] as? String == "2.1.0" else { throw Violation(description: "version") }
    for run in try get("runs", of: log, as: [Object].self) {
      try allow(["tool", "results", "columnKind", "properties"], in: run)
      if let kind = run["columnKind"] as? String {
        guard ["utf16CodeUnits", "unicodeCodePoints"].contains(kind) else {
          throw Violation(description: kind)
        }
      }
      let tool = try get("tool", of: run, as: Object.self)
      try allow(["driver", "extensions", "properties"], in: tool)
      let driver = try get("driver", of: tool, as: Object.self)
      try allow(["name", "version", "semanticVersion", "rules", "properties"], in: driver)
      _ = try get("name", of: driver, as: String.self)
      let rules = try get("rules", of: driver, as: [Object].self)
        .map { try get("id", of: $0, as: String.self) }
      guard Set(rules).count == rules.count else { throw Violation(description: "rules twice") }
      for result in try get("results", of: run, as: [Object].self) {
        try check(result: result, rules: rules)
      }
    }
  }

  @Test func aReportHasWhatTheStandardRequires() throws {
    let log = try log(Self.diagnostics)
    try check(log: log)
    let runs = try #require(log["runs"] as? [Object])
    #expect((runs[0]["results"] as? [Object])?.count == 3)
    try check(log: try self.log([]))
  }

  @Test func theCheckFindsWhatIsMissing() throws {
    var broken = try log(Self.diagnostics)
    broken["version"] = nil
    #expect(throws: Violation.self) { try check(log: broken) }
    var log = try log(Self.diagnostics)
    var run = try #require((log["runs"] as? [Object])?.first)
    var results = try #require(run["results"] as? [Object])
    results[1]["message"] = nil
    run["results"] = results
    log["runs"] = [run]
    #expect(throws: Violation.self) { try check(log: log) }
  }
}
