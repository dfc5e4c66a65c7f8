import RelaxNG
import Verbatim

/// Every schema is refused or compiled, and the findings of a document are the same at the second
/// time, when all steps are known, and however its bytes are cut.
///
/// The schema, in the compact syntax unless it begins with `<`, ends at a line of `%%`; the document
/// follows.
@_cdecl("law_of_schema")
public func lawOfSchema(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = array(start, count)
  let separator = Array("\n%%\n".utf8)
  let cut = bytes.indices.first { bytes[$0...].starts(with: separator) } ?? bytes.count
  let schema = Array(bytes[..<cut])
  let document = Array(bytes[min(cut + separator.count, bytes.count)...])
  let isXML = schema.first { $0 > 0x20 } == UInt8(ascii: "<")
  // What a schema may cost is bounded; here by less, so that a run meets more of them.
  var limits = GrammarLimits()
  limits.patterns = 20_000
  limits.work = 2_000_000
  guard
    let grammar = try? Grammar(
      schema: SchemaFile(uri: isXML ? "talk.rng" : "talk.rnc", bytes: schema), limits: limits)
  else { return 0 }
  let names = NameTable()
  let cache = MatcherCache(grammar: grammar, names: names)
  let first = findings(document, cache, names, chunk: .max)
  if first.contains(where: { $0.kind == .limitExceeded }) { return 0 }
  if first != findings(document, cache, names, chunk: .max) {
    fatalError("the second check finds something else")
  }
  if first != findings(document, cache, names, chunk: 3) {
    fatalError("the findings depend on how the bytes are cut")
  }
  return 0
}

private func findings(
  _ document: [UInt8], _ cache: MatcherCache, _ names: NameTable, chunk: Int
) -> [GrammarFinding] {
  let matcher = GrammarMatcher(cache: cache)
  let parser = Parser(names: names, handler: matcher)
  var rest = document[...]
  while !rest.isEmpty {
    let part = Array(rest.prefix(chunk))
    parser.feed(part.span)
    rest = rest.dropFirst(part.count)
  }
  // How much of a broken document is read before the fault is libxml2's affair.
  guard parser.finish() else { return [] }
  matcher.finish()
  return matcher.findings
}
