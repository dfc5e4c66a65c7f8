internal import Diagnostics
internal import LibXML

/// Checks that every `xml:id` is unique and every pointer leads to one, in the file or in those
/// beside it, that languages are declared, and that periods end after they begin.
///
/// Source: TEI P5, sections 17.1 and 17.2; XML 1.0, `xml:id` 1.0.
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
  private var remotes: RemotePointers
  /// The file that the events come from.
  private var document = ""
  private var documentSalt: UInt64 = 0
  private var languages = LanguageRule()
  private let dates: DateOrder
  private var ids = IdentifierSet()
  private var pending: [UInt64: Pending] = [:]
  private var pruneAt = 4096
  private var entries: Set<PointerKind> = []
  private var isOurs = false
  /// Ids of people that several files of ours have, and where the first of them stands.
  private var sharedPeople: [String] = []
  /// Ids of entries, for near spellings; only so many.
  private var names: [PointerKind: [String]] = [:]

  /// - Parameters:
  ///   - known: what is known of other files that pointers may lead to.
  ///   - neighbours: the files beside the documents; nil follows no pointers into them.
  init(names: NameTable, known: KnownIdentifiers?, neighbours: NeighbourFiles?) {
    vocabulary = LinkVocabulary(names: names)
    dates = DateOrder(names: names)
    self.known = known?.ids
    remotes = RemotePointers(neighbours: neighbours, rootPrefixes: known?.prefixes)
  }

  /// Files on which what was found of the document depends.
  var dependencies: Set<String> { remotes.dependencies }

  /// - Parameter folder: where files beside the document may be read, without links.
  mutating func begin(document: String, folder: String?) {
    remotes.begin(folder: folder)
    enter(document: document)
    sharedPeople = []
    ids.removeAll()
    pending.removeAll()
    pruneAt = 4096
    entries = []
    isOurs = false
    names = [:]
    languages.begin()
  }

  /// Says which file the events come from; the same reference means another file in another one.
  mutating func enter(document: String) {
    self.document = document
    documentSalt = IdentifierSet.hash(Array(document.utf8).span)
  }

  mutating func startElement(_ tag: borrowing StartTag, findings: inout FindingList) {
    guard tag.attributeCount > 0, vocabulary.isTEI(tag.name) else { return }
    if tag.name == vocabulary.application, tag.value(of: vocabulary.ident) == "verbatim" {
      isOurs = true
    } else if tag.name == vocabulary.language, let tag = tag.value(of: vocabulary.ident) {
      languages.declare(tag)
    } else if tag.name == vocabulary.prefixDefinition {
      declarePrefix(tag, findings: &findings)
    }
    if let shape = tag.shape {
      for place in vocabulary.watched(of: tag, shape) {
        let (index, role) = vocabulary.watched[place]
        add(tag, attribute: index, role, findings: &findings)
      }
    } else {
      for index in 0..<tag.attributeCount {
        let role = vocabulary.role(ofAttribute: tag.attributeName(index))
        add(tag, attribute: index, role, findings: &findings)
      }
    }
  }

  private mutating func add(
    _ tag: borrowing StartTag, attribute index: Int, _ role: LinkVocabulary.AttributeRole,
    findings: inout FindingList
  ) {
    switch role {
    case .other: break
    case .id: addID(tag, attribute: index, findings: &findings)
    case .language: addLanguage(tag, attribute: index)
    case .base: remotes.noteBase()
    case .periodEnd: dates.check(tag, findings: &findings)
    case .pointer(let kind):
      let isCategory = tag.name == vocabulary.categoryReference
      addPointers(tag, attribute: index, kind: isCategory ? .category : kind)
    }
  }

  private mutating func addLanguage(_ tag: borrowing StartTag, attribute: Int) {
    let value = tag.attributeValue(attribute)
    let isKnown = languages.knows(value)
    languages.use(
      value, at: isKnown ? nil : tag.place(ofAttribute: attribute)?.value ?? tag.offset..<tag.end)
  }

  private mutating func declarePrefix(
    _ tag: borrowing StartTag, findings: inout FindingList
  ) {
    guard let prefix = tag.value(of: vocabulary.ident),
      let index = tag.index(of: vocabulary.matchPattern),
      let replacement = tag.value(of: vocabulary.replacementPattern)
    else { return }
    let pattern = tag.attributeValue(index)
    let fault = remotes.declare(prefix: prefix, pattern: pattern, replacement: replacement)
    guard let fault else { return }
    findings.add(
      Finding(
        id: "wrong-prefix-pattern", severity: .warning, source: .links,
        message: "“\(pattern)” is no regular expression of XML Schema: \(fault)",
        hint: "pointers with the prefix “\(prefix)” are not followed until it is corrected",
        range: tag.place(ofAttribute: index)?.value ?? tag.offset..<tag.end))
  }

  /// Whether an id was given so far.
  func hasID(_ hash: UInt64) -> Bool { ids.contains(hash) }

  // MARK: Ids

  private mutating func addID(
    _ tag: borrowing StartTag, attribute: Int, findings: inout FindingList
  ) {
    let hash = tag.withAttributeValue(attribute) {
      IdentifierSet.hash($0.extracting($0.trimmedRange))
    }
    if let first = ids.insert(hash, at: tag.offset) {
      // Texts of ours that stand alone list their speakers themselves, and point to their own list.
      let isOther = FileOffset.file(of: first) != FileOffset.file(of: tag.offset)
      if isOther, isOurs, vocabulary.entry(tag.name) == .person {
        return sharedPeople.append(tag.attributeValue(attribute))
      }
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
    // The pointers that are still open: few, as a rule none.
    var open: [(hash: UInt64, token: String)] = []
    var remote: [(hash: UInt64, token: String, pointer: RemotePointer)] = []
    tag.withAttributeValue(attribute) { value in
      value.forEachToken { token in
        guard token.count > 1 else { return }
        guard token[0] == UInt8(ascii: "#") else {
          let hash = (IdentifierSet.hash(token) ^ documentSalt) | 1
          guard !remotes.knows(hash), let pointer = RemotePointer(token) else { return }
          return remote.append((hash, token.string, pointer))
        }
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
    for (hash, token, pointer) in remote {
      let isNew = remotes.add(
        token, pointer, hash: hash, kind: kind, document: document,
        isLocal: { [ids, known] in ids.contains($0) || known?.contains($0) == true })
      guard isNew else { continue }
      remotes.keep(
        at: tag.range(of: token, inAttribute: attribute), attribute: tag.attributeName(attribute))
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
    tellSharedPeople(findings: &findings)
    remotes.finish(
      RemotePointers.Manner(
        isStrict: isOurs || known != nil, entries: entries, isRootKnown: known != nil,
        attributeName: { [vocabulary] in vocabulary.localName($0) }),
      isLocal: { [ids, known] in ids.contains($0) || known?.contains($0) == true },
      findings: &findings)
  }

  private func tellSharedPeople(findings: inout FindingList) {
    guard let first = sharedPeople.first else { return }
    let count = sharedPeople.count
    findings.add(
      Finding(
        id: "shared-person-id", severity: .note, source: .links,
        message: "\(count) \(count == 1 ? "id of a person stands" : "ids of people stand") in "
          + "more than one text (the first: “\(first)”)",
        hint: "each text is right alone; to expand the root into one document, convert with "
          + "--corpus-ids",
        range: 0..<0))
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
