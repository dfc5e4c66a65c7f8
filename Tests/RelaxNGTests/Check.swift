import LibXML

@testable import RelaxNG

/// Compiles schemas and checks documents as a user of the module does.
enum Check {
  /// A grammar from the inside of a `grammar` element; or from a whole schema.
  static func grammar(_ schema: String, limits: GrammarLimits = GrammarLimits()) throws -> Grammar {
    let text =
      schema.hasPrefix("<grammar xmlns")
      ? schema
      : """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">\(schema)</grammar>
      """
    return try Grammar(
      schema: SchemaFile(uri: "test.rng", bytes: Array(text.utf8)), limits: limits)
  }

  /// The id of what is wrong with a schema; nil for a good one.
  static func problem(_ schema: String, limits: GrammarLimits = GrammarLimits()) -> String? {
    do {
      _ = try grammar(schema, limits: limits)
      return nil
    } catch let error as SchemaError {
      return error.id
    } catch {
      return "\(error)"
    }
  }

  static func findings(
    _ document: [UInt8], _ cache: MatcherCache, _ names: NameTable, chunk: Int = .max
  ) -> (findings: [GrammarFinding], isWellFormed: Bool) {
    let matcher = GrammarMatcher(cache: cache)
    let parser = Parser(names: names, handler: matcher)
    var rest = document[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(chunk))
      parser.feed(part.span)
      rest = rest.dropFirst(part.count)
    }
    parser.finish()
    matcher.finish()
    return (matcher.findings, parser.isWellFormed)
  }

  static func findings(_ document: String, _ grammar: Grammar) -> [GrammarFinding] {
    let names = NameTable()
    let cache = MatcherCache(grammar: grammar, names: names)
    return findings(Array(document.utf8), cache, names).findings
  }

  static func isValid(_ document: String, _ grammar: Grammar) -> Bool {
    findings(document, grammar).isEmpty
  }

  /// Each finding as `kind name "what stands at its place"`.
  static func words(_ document: String, _ grammar: Grammar) -> [String] {
    let bytes = Array(document.utf8)
    return findings(document, grammar).map { finding in
      let place = String(decoding: bytes[finding.range], as: UTF8.self)
      let name = finding.name.map { $0.local + " " } ?? ""
      return "\(finding.kind.rawValue) \(name)\"\(place)\""
    }
  }
}
