internal import Diagnostics
internal import LibXML
internal import RelaxNG

/// Hands the events of one document to every rule.
final class DocumentCheck: XMLEventHandler {
  private let matcher: GrammarMatcher?
  // Unchecked, since events come one after the other and no rule knows of this class.
  @exclusivity(unchecked) private var links: LinkRule?
  @exclusivity(unchecked) private var counts: CountRule?
  @exclusivity(unchecked) private(set) var findings: FindingList

  init(matcher: GrammarMatcher?, links: LinkRule?, counts: CountRule?, limit: Int) {
    self.matcher = matcher
    self.links = links
    self.counts = counts
    findings = FindingList(limit: limit)
  }

  /// Whether so many errors were found that the rest need not be read.
  var isFull: Bool {
    findings.isFull || (matcher?.findings.count ?? 0) >= findings.limit
  }

  func startElement(_ tag: borrowing StartTag) {
    matcher?.startElement(tag)
    links?.startElement(tag, findings: &findings)
    counts?.startElement(tag)
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    matcher?.endElement(name, position: position)
    counts?.endElement(name, findings: &findings)
  }

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    matcher?.characters(text, position: position)
    counts?.characters(text, position: position)
  }

  /// Says that the document has ended, well-formed.
  func finish() {
    matcher?.finish()
    links?.finish(findings: &findings)
  }

  var grammarFindings: [GrammarFinding] { matcher?.findings ?? [] }
}
