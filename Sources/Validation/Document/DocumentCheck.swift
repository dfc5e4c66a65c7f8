internal import Diagnostics
internal import LibXML
internal import RelaxNG

/// Hands the events of one document, and of the files that it includes, to every rule.
final class DocumentCheck: XMLEventHandler {
  private let matcher: GrammarMatcher?
  // Unchecked, since events come one after the other and no rule knows of this class.
  @exclusivity(unchecked) private var links: LinkRule?
  @exclusivity(unchecked) private var counts: CountRule?
  @exclusivity(unchecked) private var constraints: ConstraintRule?
  @exclusivity(unchecked) private(set) var findings: FindingList
  /// Told of all that the rules see.
  private let listener: (any XMLEventHandler)?
  /// Follows inclusions; nil takes `xi:include` as an element like others.
  private let inclusions: InclusionReader?
  private let include: NameID
  private let fallback: NameID
  /// Whether the grammar knows `xi:include`: then it sees the document as it is written.
  private let isIncludeInGrammar: Bool
  /// Whether events go to the grammar.
  @exclusivity(unchecked) private var isMatching = true
  /// The `xi:include` and fallbacks that are open.
  @exclusivity(unchecked) private var layers: [Layer] = []

  private struct Layer {
    var isFallback: Bool
    /// Why nothing was included: told at the end unless a fallback was met.
    var refusal: Finding?
    /// Elements that are open inside.
    var depth = 0
  }

  init(
    names: NameTable, matcher: GrammarMatcher? = nil, links: LinkRule? = nil,
    counts: CountRule? = nil, constraints: ConstraintRule? = nil, inclusions: InclusionReader?,
    isIncludeInGrammar: Bool = false, listener: (any XMLEventHandler)? = nil, limit: Int = .max
  ) {
    self.matcher = matcher
    self.links = links
    self.counts = counts
    self.constraints = constraints
    self.inclusions = inclusions
    self.listener = listener
    self.isIncludeInGrammar = isIncludeInGrammar
    include = names.id("include", namespace: Self.inclusionNamespace)
    fallback = names.id("fallback", namespace: Self.inclusionNamespace)
    findings = FindingList(limit: limit)
  }

  static let inclusionNamespace = "http://www.w3.org/2001/XInclude"

  /// Whether so many errors were found that the rest need not be read.
  var isFull: Bool {
    findings.isFull || (matcher?.findings.count ?? 0) >= findings.limit
  }

  func startElement(_ tag: borrowing StartTag) {
    if inclusions != nil, tag.name == include || !layers.isEmpty, !passes(tag) { return }
    if isMatching { matcher?.startElement(tag) }
    links?.startElement(tag, findings: &findings)
    counts?.startElement(tag)
    if constraints?.watchesAttribute(of: tag) == true { constrainAttributes(tag) }
    constraints?.startElement(tag, findings: &findings)
    listener?.startElement(tag)
  }

  // Apart from the event, since a closure that needs this object counts it as referred to once more.
  @inline(never)
  private func constrainAttributes(_ tag: borrowing StartTag) {
    constraints?.checkAttributes(
      tag, isKnown: { self.links?.hasID($0) ?? false }, findings: &findings)
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    if !layers.isEmpty, !passesEnd(name, position) { return }
    if isMatching { matcher?.endElement(name, position: position) }
    counts?.endElement(name, findings: &findings)
    constraints?.endElement(name, findings: &findings)
    listener?.endElement(name, position: position)
  }

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    if let layer = layers.last, !layer.isFallback { return }
    if isMatching { matcher?.characters(text, position: position) }
    counts?.characters(text, position: position)
    constraints?.characters(text)
    listener?.characters(text, position: position)
  }

  /// Says that the document has ended, well-formed.
  func finish() {
    if isMatching { matcher?.finish() }
    links?.finish(findings: &findings)
  }

  /// Files on which the findings depend.
  var dependencies: Set<String> {
    (links?.dependencies ?? []).union(inclusions?.dependencies ?? [])
  }

  var grammarFindings: [GrammarFinding] { matcher?.findings ?? [] }

  // MARK: Inclusions

  /// Takes a tag in or of an `xi:include`.
  ///
  /// - Returns: whether the rules are to see it.
  private func passes(_ tag: borrowing StartTag) -> Bool {
    if let layer = layers.last, !layer.isFallback {
      let isFallback = layer.depth == 0 && tag.name == fallback && layer.refusal != nil
      if isFallback {
        layers[layers.count - 1].refusal = nil
        layers.append(Layer(isFallback: true))
      } else {
        layers[layers.count - 1].depth += 1
      }
      return false
    }
    guard tag.name == include else {
      layers[layers.count - 1].depth += 1
      return true
    }
    if isIncludeInGrammar, isMatching { matcher?.startElement(tag) }
    follow(tag)
    return false
  }

  private func passesEnd(_ name: NameID, _ position: borrowing EventPosition) -> Bool {
    let layer = layers[layers.count - 1]
    if layer.depth > 0 {
      layers[layers.count - 1].depth -= 1
      return layer.isFallback
    }
    layers.removeLast()
    guard !layer.isFallback else { return false }
    if let refusal = layer.refusal { findings.add(refusal) }
    if isIncludeInGrammar, isMatching { matcher?.endElement(name, position: position) }
    return false
  }

  private func follow(_ tag: borrowing StartTag) {
    guard let inclusions else { return }
    let place = tag.offset..<tag.end
    let outer = (layers, isMatching)
    layers = []
    if isIncludeInGrammar { isMatching = false }
    let included = Included(check: self)
    let result = inclusions.include(tag, to: included) { [unowned self] in !isFull }
    (layers, isMatching) = outer
    links?.enter(document: inclusions.document)
    if !included.open.isEmpty {
      // The file broke off: from here on the grammar does not know where it is.
      isMatching = false
      for name in included.open.reversed() {
        counts?.endElement(name, findings: &findings)
        constraints?.endElement(name, findings: &findings)
      }
    }
    for problem in result.problems { findings.add(Finding(problem)) }
    var refusal: Finding?
    if let reason = result.refusal {
      refusal = Finding(
        id: reason.id, severity: reason.severity, source: .links, message: reason.message,
        hint: reason.hint, range: place)
    }
    layers.append(Layer(isFallback: false, refusal: refusal))
  }

  /// Tells the rules which file the events come from.
  private final class Included: XMLEventHandler {
    private let check: DocumentCheck
    private var isEntered = false
    /// Elements that have not ended.
    private(set) var open: [NameID] = []

    init(check: DocumentCheck) {
      self.check = check
    }

    func startElement(_ tag: borrowing StartTag) {
      if !isEntered {
        isEntered = true
        if let document = check.inclusions?.document { check.links?.enter(document: document) }
      }
      open.append(tag.name)
      check.startElement(tag)
    }

    func endElement(_ name: NameID, position: borrowing EventPosition) {
      open.removeLast()
      check.endElement(name, position: position)
    }

    func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
      check.characters(text, position: position)
    }
  }
}
