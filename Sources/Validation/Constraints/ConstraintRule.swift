internal import Diagnostics
internal import LibXML

/// Checks what TEI says in Schematron where its grammar cannot, as far as a transcript can break
/// it; only the rules that the schema at hand carries.
struct ConstraintRule {
  typealias Element = ConstraintVocabulary.Element

  /// An element that is open.
  private struct Open {
    var element: Element
    /// Whether something must stand in it, such as a label in a list of type `gloss`.
    var needsContent = false
    var hasContent = false
    /// Whether no element may stand in it.
    var forbidsContent = false
  }

  /// An element with `calendar` whose text has not come yet.
  private struct Empty {
    var depth: Int
    var range: Range<Int>
    var name: String
  }

  private let constraints: TEIConstraints
  private var vocabulary: ConstraintVocabulary
  private var open: [Open] = []
  /// Where each open element that needs content stands.
  private var places: [Int: Range<Int>] = [:]
  private var empties: [Empty] = []
  private let ids: [String: NameID]

  init(names: NameTable, constraints: TEIConstraints) {
    self.constraints = constraints
    vocabulary = ConstraintVocabulary(names: names)
    ids = Dictionary(
      uniqueKeysWithValues: [
        "type", "notBefore", "notAfter", "from", "to", "target", "cRef", "scheme", "new", "ref",
        "key", "name", "active", "passive", "mutual", "marks", "spanTo",
      ].map { ($0, names.id($0)) })
  }

  private func has(_ name: String, _ tag: borrowing StartTag) -> Bool {
    ids[name].map { tag.index(of: $0) != nil } ?? false
  }

  private func value(_ name: String, _ tag: borrowing StartTag) -> String? {
    ids[name].flatMap { tag.value(of: $0) }
  }

  // MARK: Events

  /// Whether a tag's attributes are to be checked before it is taken.
  mutating func watchesAttribute(of tag: borrowing StartTag) -> Bool {
    vocabulary.watchesAttribute(of: tag)
  }

  /// - Parameter isKnown: whether an id stands before the end of this tag.
  mutating func checkAttributes(
    _ tag: borrowing StartTag, isKnown: (UInt64) -> Bool, findings: inout FindingList
  ) {
    for index in 0..<tag.attributeCount {
      let attribute = vocabulary.attribute(tag.attributeName(index))
      guard attribute != .other else { continue }
      check(attribute, at: index, of: tag, isKnown: isKnown, findings: &findings)
    }
  }

  mutating func startElement(_ tag: borrowing StartTag, findings: inout FindingList) {
    let element = vocabulary.element(tag.name)
    noteChild(element, findings: &findings)
    var opened = Open(element: element)
    if element.isWatched { begin(element, tag, &opened, findings: &findings) }
    open.append(opened)
  }

  mutating func endElement(_ name: NameID, findings: inout FindingList) {
    guard let last = open.popLast() else { return }
    if let empty = empties.last, empty.depth == open.count {
      empties.removeLast()
      findings.add(
        finding(
          "calendar-on-empty-element",
          "“\(empty.name)” has a calendar and no text that it could be about",
          "write the date as the source has it, or take calendar out", empty.range))
    }
    guard last.needsContent, let range = places.removeValue(forKey: open.count), !last.hasContent
    else { return }
    findings.add(missingContent(last.element, range))
  }

  mutating func characters(_ text: Span<UInt8>) {
    guard !empties.isEmpty, text.withUnsafeBufferPointer({ $0.contains { $0 > 32 } }) else {
      return
    }
    // What stands in an element is text of those around it too.
    empties.removeAll()
  }

  // MARK: Attributes

  private mutating func check(
    _ attribute: ConstraintVocabulary.Attribute, at index: Int, of tag: borrowing StartTag,
    isKnown: (UInt64) -> Bool, findings: inout FindingList
  ) {
    let element = vocabulary.localName(tag.name)
    guard vocabulary.isTEI(tag.name) else { return }
    func range() -> Range<Int> { tag.place(ofAttribute: index)?.name ?? tag.offset..<tag.end }
    switch attribute {
    case .other: break
    case .when:
      for other in ["notBefore", "notAfter", "from", "to"]
      where constraints.contains(.whenAlone) && has(other, tag) {
        return findings.add(
          finding(
            "dates-exclude-each-other", "“\(element)” has both “when” and “\(other)”",
            "when is a moment, the others are the ends of a period: keep one of them", range(),
            .warning))
      }
    case .from: checkPair(.fromNotBefore, "from", "notBefore", tag, range, element, &findings)
    case .to: checkPair(.toNotAfter, "to", "notAfter", tag, range, element, &findings)
    case .targetLang:
      guard constraints.contains(.targetLang), !has("target", tag) else { return }
      findings.add(
        finding(
          "target-language-without-target",
          "“\(element)” has targetLang and no target",
          "targetLang is the language of what target leads to", range()))
    case .schemeVersion:
      let scheme = value("scheme", tag)
      guard constraints.contains(.schemeVersion), scheme == nil || scheme == "free" else { return }
      findings.add(
        finding(
          "scheme-version-without-scheme",
          "“\(element)” has schemeVersion and no scheme that has versions",
          "name the scheme, or take schemeVersion out", range()))
    case .subtype:
      guard constraints.contains(.subtype), !has("type", tag) else { return }
      findings.add(
        finding(
          "subtype-without-type", "“\(element)” has subtype and no type",
          "a subtype is one of a type: add type, or write type for subtype", range()))
    case .calendar:
      guard constraints.contains(.calendar) else { return }
      empties.append(Empty(depth: open.count, range: range(), name: element))
    case .spanTo:
      guard constraints.contains(.spanToFollows) else { return }
      let isBefore = tag.withAttributeValue(index) { value in
        let token = value.extracting(value.trimmedRange)
        guard token.count > 1, token[0] == UInt8(ascii: "#") else { return false }
        return isKnown(IdentifierSet.hash(token.extracting(1..<token.count)))
      }
      guard isBefore else { return }
      findings.add(
        finding(
          "span-ends-before-it-begins",
          "“\(tag.attributeValue(index))” in spanTo does not follow this “\(element)”",
          "a span goes from its element to one behind it", range()))
    case .generatedBy:
      guard constraints.contains(.generatedByInPost), vocabulary.element(tag.name) != .post,
        !open.contains(where: { $0.element == .post })
      else { return }
      findings.add(
        finding(
          "generated-by-outside-post",
          "“\(element)” has generatedBy and is in no post", "take generatedBy out", range()))
    }
  }

  private func checkPair(
    _ constraint: TEIConstraint, _ first: String, _ second: String, _ tag: borrowing StartTag,
    _ range: () -> Range<Int>, _ element: String, _ findings: inout FindingList
  ) {
    guard constraints.contains(constraint), has(second, tag) else { return }
    findings.add(
      finding(
        "dates-exclude-each-other", "“\(element)” has both “\(first)” and “\(second)”",
        "\(first) is known, \(second) only bounds it: keep one of them", range(), .warning))
  }

  // MARK: Elements

  private mutating func begin(
    _ element: Element, _ tag: borrowing StartTag, _ opened: inout Open,
    findings: inout FindingList
  ) {
    func add(
      _ constraint: TEIConstraint, _ id: String, _ message: String, _ hint: String,
      _ severity: Diagnostic.Severity = .error
    ) {
      guard constraints.contains(constraint) else { return }
      findings.add(
        finding(id, message, hint, tag.offset..<tag.offset + 1, severity))
    }
    func exclude(_ constraint: TEIConstraint, _ first: String, _ second: String) {
      guard has(first, tag), has(second, tag) else { return }
      add(
        constraint, "attributes-exclude-each-other",
        "“\(vocabulary.localName(tag.name))” has both “\(first)” and “\(second)”",
        "keep one of them")
    }
    func require(
      _ constraint: TEIConstraint, _ name: String, _ severity: Diagnostic.Severity = .error
    ) {
      guard !has(name, tag) else { return }
      add(
        constraint, "attribute-required-by-tei",
        "“\(vocabulary.localName(tag.name))” needs the attribute “\(name)”", "add it", severity)
    }
    func requireTwo(_ constraint: TEIConstraint) {
      let targets = value("target", tag)?.split(whereSeparator: \.isWhitespace).count ?? 0
      guard targets < 2 else { return }
      add(
        constraint, "too-few-targets",
        "“\(vocabulary.localName(tag.name))” needs two targets or more and has \(targets)",
        "list in target what belongs together")
    }
    switch element {
    case .ptr: exclude(.ptrTarget, "target", "cRef")
    case .ref: exclude(.refTarget, "target", "cRef")
    case .rt:
      exclude(.rtTarget, "target", "from")
      if !has("from", tag) { exclude(.rtTarget, "target", "to") }
      if has("from", tag) { require(.rtFrom, "to") }
      if has("to", tag) { require(.rtTo, "from") }
    case .span:
      exclude(.spanTargetFrom, "from", "target")
      exclude(.spanTargetTo, "to", "target")
      if has("to", tag) { require(.spanToFrom, "from") }
      for name in ["to", "from"]
      where (value(name, tag)?.split(whereSeparator: \.isWhitespace).count ?? 0) > 1 {
        add(
          .spanOneTarget, "too-many-targets", "“\(name)” of a span leads to more than one place",
          "keep one of them")
      }
    case .link: requireTwo(.linkTargets)
    case .join: requireTwo(.joinTargets)
    case .shift: require(.shiftNew, "new", .warning)
    case .addSpan: require(.addSpan, "spanTo")
    case .damageSpan: require(.damageSpan, "spanTo")
    case .delSpan: require(.delSpan, "spanTo")
    case .relation:
      if !has("ref", tag), !has("key", tag), !has("name", tag) {
        add(
          .relationName, "attribute-required-by-tei",
          "“relation” needs one of the attributes “name”, “ref” and “key”",
          "say which relation it is")
      }
      exclude(.relationMutual, "active", "mutual")
      if has("passive", tag) { require(.relationPassive, "active") }
    case .list:
      opened.needsContent = constraints.contains(.glossLabels) && value("type", tag) == "gloss"
    case .lg: opened.needsContent = constraints.contains(.lineGroup)
    case .quotation:
      opened.needsContent = constraints.contains(.quotation) && !has("marks", tag)
    case .relatedItem:
      if constraints.contains(.relatedItem) {
        opened.needsContent = !has("target", tag)
        opened.forbidsContent = has("target", tag)
      }
    case .s:
      if open.last?.element == .s {
        add(.nestedS, "nested-sentence", "“s” stands in another “s”", "end the outer one before")
      }
    default: break
    }
    if opened.needsContent || opened.forbidsContent {
      places[open.count] = tag.offset..<tag.offset + 1
    }
    if !open.isEmpty { checkStructure(element, tag, findings: &findings) }
  }

  /// Where paragraphs, divisions and verse may not stand.
  private func checkStructure(
    _ element: Element, _ tag: borrowing StartTag, findings: inout FindingList
  ) {
    let parent = open[open.count - 1].element
    func isInside(_ elements: Element...) -> Bool {
      open.contains { elements.contains($0.element) }
    }
    func add(_ constraint: TEIConstraint, _ outer: String) {
      guard constraints.contains(constraint) else { return }
      let name = vocabulary.localName(tag.name)
      findings.add(
        finding(
          "wrong-nesting", "“\(name)” stands inside “\(outer)”",
          "TEI's model of a text does not allow it", tag.offset..<tag.offset + 1))
    }
    switch element {
    case .p, .ab:
      let mayStand = isInside(.floatingText) || parent == .figure || parent == .note
      if isInside(.l), !mayStand { add(element == .p ? .pInL : .abInL, "l") }
      if element == .p, !mayStand, parent != .paragraphParent, isInside(.p, .ab) {
        add(.pInP, isInside(.p) ? "p" : "ab")
      }
    case .l, .lg:
      // A note within the line may have verse of its own.
      let around = open.lastIndex { $0.element == .l || $0.element == .note }
      if let around, open[around].element == .l { add(element == .l ? .lInL : .lgInL, "l") }
    case .div:
      guard !isInside(.floatingText) else { return }
      if isInside(.l) { add(.divInL, "l") }
      if isInside(.p, .ab) { add(.divInP, isInside(.p) ? "p" : "ab") }
    default: break
    }
  }

  /// Tells the elements around what came in them.
  private mutating func noteChild(_ element: Element, findings: inout FindingList) {
    guard let parent = open.last else { return }
    let last = open.count - 1
    switch parent.element {
    case .list: if element == .label { open[last].hasContent = true }
    case .quotation: if element == .p { open[last].hasContent = true }
    case .relatedItem:
      open[last].hasContent = true
      guard parent.forbidsContent, let range = places.removeValue(forKey: last) else { break }
      findings.add(
        finding(
          "attributes-exclude-content", "“relatedItem” has both “target” and an element",
          "keep one of them", range))
    default: break
    }
    guard element == .l || element == .lg || element == .gap else { return }
    for index in open.indices where open[index].element == .lg { open[index].hasContent = true }
  }

  // MARK: Findings

  private func missingContent(_ element: Element, _ range: Range<Int>) -> Finding {
    switch element {
    case .list:
      finding(
        "gloss-list-without-labels", "a list of type gloss has no label",
        "write each entry as label and item", range)
    case .lg:
      finding(
        "empty-line-group", "“lg” has no line, line group or gap", "add its lines",
        range)
    case .quotation:
      finding(
        "quotation-without-practice",
        "“quotation” has neither the attribute “marks” nor a paragraph",
        "say what became of quotation marks", range)
    default:
      finding(
        "related-item-without-item",
        "“relatedItem” has neither the attribute “target” nor an element",
        "say what the related item is", range)
    }
  }

  private func finding(
    _ id: String, _ message: String, _ hint: String, _ range: Range<Int>,
    _ severity: Diagnostic.Severity = .error
  ) -> Finding {
    Finding(
      id: id, severity: severity, source: .schematron, message: message, hint: hint, range: range)
  }
}
