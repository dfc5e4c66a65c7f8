internal import Diagnostics
internal import LibXML
internal import Words

/// Checks that the counts in a header agree with its text: `tagUsage` everywhere, `measure` in
/// files that Verbatim wrote, since others count words in other ways.
///
/// Source: TEI P5, sections 2.3.4 and 2.2.3.
struct CountRule {
  private var vocabulary: CountVocabulary
  private var claims: [CountClaim] = []
  /// By the numbers of the elements' names.
  private var elements: [Int] = []
  private var words = WordCounter()
  private var turns = 0
  private var isOurs = false
  private var inTEINamespace = false
  private var documentDepth = 0
  private var textDepth = 0
  private var utteranceDepth = 0
  private var segmentDepth = 0
  private var asideDepth = 0
  private var inMeasure = false

  init(names: NameTable) {
    vocabulary = CountVocabulary(names: names)
  }

  mutating func begin() {
    self = CountRule(vocabulary)
  }

  private init(_ vocabulary: CountVocabulary) {
    self.vocabulary = vocabulary
  }

  /// Whether the characters that come are words to be counted.
  private var isSpeech: Bool {
    isOurs && segmentDepth > 0 && utteranceDepth > 0 && asideDepth == 0
  }

  mutating func startElement(_ tag: borrowing StartTag) {
    let role = vocabulary.role(tag.name)
    if role == .text { textDepth += 1 }
    if textDepth > 0 {
      count(tag.name, role)
      return
    }
    guard role != .other else { return }
    switch role {
    case .document:
      if documentDepth == 0 {
        let vocabulary = self.vocabulary
        self = CountRule(vocabulary)
      }
      documentDepth += 1
    case .application: isOurs = isOurs || tag.value(of: vocabulary.ident) == "verbatim"
    case .namespace: inTEINamespace = tag.value(of: vocabulary.name) == TEINamespace.name
    case .tagUsage: addUsage(tag)
    case .measure: addMeasure(tag)
    default: break
    }
  }

  private mutating func count(_ name: NameID, _ role: CountVocabulary.Role) {
    while name.index >= elements.count { elements.append(0) }
    elements[name.index] += 1
    if role != .anchor { words.separate() }
    switch role {
    case .utterance:
      utteranceDepth += 1
      turns += 1
    case .segment: segmentDepth += 1
    case .aside: asideDepth += 1
    default: break
    }
  }

  mutating func endElement(_ name: NameID, findings: inout FindingList) {
    switch vocabulary.role(name) {
    case .text: textDepth -= 1
    case .utterance where textDepth > 0: utteranceDepth -= 1
    case .segment where textDepth > 0: segmentDepth -= 1
    case .aside where textDepth > 0: asideDepth -= 1
    case .measure: inMeasure = false
    case .document:
      documentDepth -= 1
      if documentDepth == 0 { compare(findings: &findings) }
    default: break
    }
  }

  mutating func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    if isSpeech {
      words.add(text)
    } else if inMeasure {
      addMeasureText(text, at: position.offset)
    }
  }

  // MARK: Claims

  private mutating func addUsage(_ tag: borrowing StartTag) {
    guard documentDepth > 0, inTEINamespace, let name = tag.value(of: vocabulary.gi),
      let index = tag.index(of: vocabulary.occurs), let stated = Int(tag.attributeValue(index)),
      let range = tag.place(ofAttribute: index)?.value
    else { return }
    let element = vocabulary.element(name)
    claims.append(CountClaim(subject: .elements(element, name), stated: stated, range: range))
  }

  private mutating func addMeasure(_ tag: borrowing StartTag) {
    guard documentDepth > 0, let index = tag.index(of: vocabulary.quantity),
      let stated = Int(tag.attributeValue(index)), let range = tag.place(ofAttribute: index)?.value
    else { return }
    switch tag.value(of: vocabulary.unit) {
    case "turns": claims.append(CountClaim(subject: .turns, stated: stated, range: range))
    case "words": claims.append(CountClaim(subject: .words, stated: stated, range: range))
    default: return
    }
    inMeasure = true
  }

  /// The content of `measure` says the number again.
  private mutating func addMeasureText(_ text: Span<UInt8>, at offset: Int) {
    inMeasure = false
    guard let claim = claims.last, claim.textRange == nil else { return }
    let number = Array(String(claim.stated).utf8)
    let isSame =
      text.count > number.count && text[number.count] == UInt8(ascii: " ")
      && number.indices.allSatisfy { text[$0] == number[$0] }
    if isSame { claims[claims.count - 1].textRange = offset..<offset + number.count }
  }

  private func compare(findings: inout FindingList) {
    for claim in claims {
      let counted: Int
      switch claim.subject {
      case .turns:
        guard isOurs else { continue }
        counted = turns
      case .words:
        guard isOurs else { continue }
        counted = words.count
      case .elements(let name, _):
        counted = name.index < elements.count ? elements[name.index] : 0
      }
      if let finding = claim.finding(counted: counted) { findings.add(finding) }
    }
  }
}
