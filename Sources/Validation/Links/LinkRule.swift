internal import Diagnostics
internal import LibXML

/// Checks that every `xml:id` is unique and every local pointer leads to one, that languages are
/// declared, and that periods end after they begin.
///
/// Source: TEI P5, sections 16.1 and 16.2; XML 1.0, `xml:id` 1.0.
struct LinkRule {
  private struct Pending {
    var kind: PointerKind
    var attribute: NameID
    var token: String
    var range: Range<Int>
    var count = 1
  }

  private var vocabulary: LinkVocabulary
  private let known: IdentifierSet?
  private var languages = LanguageRule()
  private let dates: DateOrder
  private var ids = IdentifierSet()
  private var pending: [UInt64: Pending] = [:]
  private var pruneAt = 4096
  private var entries: Set<PointerKind> = []
  private var isOurs = false
  /// Ids of entries, for near spellings; only so many.
  private var names: [PointerKind: [String]] = [:]

  /// - Parameter known: ids of other files that pointers may lead to.
  init(names: NameTable, known: IdentifierSet?) {
    vocabulary = LinkVocabulary(names: names)
    dates = DateOrder(names: names)
    self.known = known
  }

  mutating func begin() {
    ids.removeAll()
    pending.removeAll()
    pruneAt = 4096
    entries = []
    isOurs = false
    names = [:]
    languages.begin()
  }

  mutating func startElement(_ tag: borrowing StartTag, findings: inout FindingList) {
    guard tag.attributeCount > 0, vocabulary.isTEI(tag.name) else { return }
    if tag.name == vocabulary.application, tag.value(of: vocabulary.ident) == "verbatim" {
      isOurs = true
    } else if tag.name == vocabulary.language, let tag = tag.value(of: vocabulary.ident) {
      languages.declare(tag)
    }
    for index in 0..<tag.attributeCount {
      switch vocabulary.role(ofAttribute: tag.attributeName(index)) {
      case .other: continue
      case .id: addID(tag, attribute: index, findings: &findings)
      case .language: addLanguage(tag, attribute: index)
      case .periodEnd: dates.check(tag, findings: &findings)
      case .pointer(let kind):
        let isCategory = tag.name == vocabulary.categoryReference
        addPointers(tag, attribute: index, kind: isCategory ? .category : kind)
      }
    }
  }

  private mutating func addLanguage(_ tag: borrowing StartTag, attribute: Int) {
    let value = tag.attributeValue(attribute)
    let isKnown = languages.knows(value)
    languages.use(
      value, at: isKnown ? nil : tag.place(ofAttribute: attribute)?.value ?? tag.offset..<tag.end)
  }

  // MARK: Ids

  private mutating func addID(
    _ tag: borrowing StartTag, attribute: Int, findings: inout FindingList
  ) {
    let hash = tag.withAttributeValue(attribute) {
      IdentifierSet.hash($0.extracting($0.trimmedRange))
    }
    if let first = ids.insert(hash, at: tag.offset) {
      let place = tag.place(ofAttribute: attribute)
      findings.add(
        Finding(
          id: "duplicate-id", source: .links,
          message: "“\(tag.attributeValue(attribute))” is already the xml:id of another element",
          hint: "an xml:id is unique in its document",
          range: place?.value ?? tag.offset..<tag.end,
          related: .init(offset: first, text: "it was first given to the element at")))
    }
    guard let kind = vocabulary.entry(tag.name) else { return }
    entries.insert(kind)
    guard names[kind, default: []].count < 1000 else { return }
    names[kind, default: []].append(tag.attributeValue(attribute))
  }

  // MARK: Pointers

  private mutating func addPointers(
    _ tag: borrowing StartTag, attribute: Int, kind: PointerKind
  ) {
    // The pointers that are still open, as ranges of the value: few, as a rule none.
    var open: [(hash: UInt64, token: String)] = []
    tag.withAttributeValue(attribute) { value in
      value.forEachToken { token in
        guard token.count > 1, token[0] == UInt8(ascii: "#") else { return }
        let id = token.extracting(1..<token.count)
        // A pointer by path, `#xpath(…)`, is not followed.
        guard !id.contains(UInt8(ascii: "(")) else { return }
        let hash =
          id.contains(UInt8(ascii: "%"))
          ? IdentifierSet.hash(id.percentDecoded.span) : IdentifierSet.hash(id)
        if ids.contains(hash) || known?.contains(hash) == true { return }
        if pending[hash] != nil {
          pending[hash]?.count += 1
        } else {
          open.append((hash, token.string))
        }
      }
    }
    for (hash, token) in open where pending[hash] == nil {
      pending[hash] = Pending(
        kind: kind, attribute: tag.attributeName(attribute), token: token,
        range: tag.range(of: token, inAttribute: attribute))
    }
    if pending.count > pruneAt { prune() }
  }

  /// Forgets pointers whose targets have come since.
  private mutating func prune() {
    pending = pending.filter { !ids.contains($0.key) }
    pruneAt = max(4096, pending.count * 2)
  }

  // MARK: The end

  mutating func finish(findings: inout FindingList) {
    languages.finish(isOurs: isOurs, findings: &findings)
    prune()
    let open = pending.values.sorted {
      ($0.range.lowerBound, $0.token) < ($1.range.lowerBound, $1.token)
    }
    var elsewhere: [Pending] = []
    for pointer in open {
      let isLocal = isOurs || known != nil || pointer.kind == .element
      if isLocal || entries.contains(pointer.kind) {
        findings.add(error(pointer))
      } else {
        elsewhere.append(pointer)
      }
    }
    if let first = elsewhere.first {
      findings.add(warning(first, count: elsewhere.reduce(0) { $0 + $1.count }))
    }
  }

  private func error(_ pointer: Pending) -> Finding {
    let attribute = vocabulary.localName(pointer.attribute)
    let times = pointer.count > 1 ? " (\(pointer.count) times)" : ""
    let near = NearNames.nearest(
      to: String(pointer.token.dropFirst()), among: names[pointer.kind] ?? []
    ).map { "“#\($0)”" }
    return Finding(
      id: "unresolved-pointer", source: .links,
      message: "“\(pointer.token)” in \(attribute) leads to no "
        + "\(pointer.kind.target)\(known == nil ? " of this file" : "")\(times)",
      hint: near.isEmpty
        ? pointer.kind.remedy : "did you mean \(near.joined(separator: " or "))?",
      range: pointer.range)
  }

  private func warning(_ pointer: Pending, count: Int) -> Finding {
    let attribute = vocabulary.localName(pointer.attribute)
    let subject =
      count == 1
      ? "“\(pointer.token)” in \(attribute) leads"
      : "\(count) pointers, the first of them “\(pointer.token)” in \(attribute), lead"
    return Finding(
      id: "external-pointer", severity: .warning, source: .links,
      message: "\(subject) to entries that this file does not have",
      hint: "name the file that has them with --root", range: pointer.range)
  }
}
