internal import LibXML

/// What names mean to the rules of TEI's Schematron, by the numbers of the names.
struct ConstraintVocabulary {
  enum Element: UInt8 {
    case other, p, ab, l, lg, div, floatingText, note, post, s, gap, label, list
    case ptr, ref, rt, span, link, join, shift, relation, relatedItem, quotation
    case addSpan, damageSpan, delSpan
    /// Others in which a paragraph may stand inside another.
    case paragraphParent, figure

    /// Whether something is to be looked at when it begins or ends.
    var isWatched: Bool { self != .other && self != .paragraphParent }
  }

  enum Attribute: UInt8 {
    case other, when, from, to, targetLang, schemeVersion, subtype, calendar, spanTo, generatedBy
  }

  private let names: NameTable
  private var elements: [Element] = []
  private var areTEI: [Bool] = []
  private var attributes: [Attribute] = []
  /// Of each shape, whether one of its attributes matters.
  private var areWatched: [Bool?] = []

  init(names: NameTable) {
    self.names = names
  }

  func localName(_ name: NameID) -> String { names[name].local }

  mutating func element(_ name: NameID) -> Element {
    if name.index >= elements.count { learn() }
    return elements[name.index]
  }

  mutating func isTEI(_ element: NameID) -> Bool {
    if element.index >= elements.count { learn() }
    return areTEI[element.index]
  }

  mutating func attribute(_ name: NameID) -> Attribute {
    if name.index >= attributes.count { learn() }
    return attributes[name.index]
  }

  /// Whether one of a tag's attributes may matter.
  mutating func watchesAttribute(of tag: borrowing StartTag) -> Bool {
    guard let shape = tag.shape else { return tag.attributeCount > 0 }
    while shape.index >= areWatched.count { areWatched.append(nil) }
    if let known = areWatched[shape.index] { return known }
    var isWatched = false
    for index in 0..<tag.attributeCount where attribute(tag.attributeName(index)) != .other {
      isWatched = true
    }
    areWatched[shape.index] = isWatched
    return isWatched
  }

  private mutating func learn() {
    for index in elements.count..<names.count {
      let name = names.name(at: index)
      areTEI.append(name.namespace == TEINamespace.name)
      elements.append(name.namespace == TEINamespace.name ? Self.element(name.local) : .other)
      attributes.append(name.namespace.isEmpty ? Self.attribute(name.local) : .other)
    }
  }

  private static func element(_ name: String) -> Element {
    switch name {
    case "p": .p
    case "ab": .ab
    case "l": .l
    case "lg": .lg
    case "div": .div
    case "floatingText": .floatingText
    case "note": .note
    case "post": .post
    case "s": .s
    case "gap": .gap
    case "label": .label
    case "list": .list
    case "ptr": .ptr
    case "ref": .ref
    case "rt": .rt
    case "span": .span
    case "link": .link
    case "join": .join
    case "shift": .shift
    case "relation": .relation
    case "relatedItem": .relatedItem
    case "quotation": .quotation
    case "addSpan": .addSpan
    case "damageSpan": .damageSpan
    case "delSpan": .delSpan
    case "figure": .figure
    case "exemplum", "item", "q", "quote", "remarks", "said", "sp", "stage", "cell":
      .paragraphParent
    default: .other
    }
  }

  private static func attribute(_ name: String) -> Attribute {
    switch name {
    case "when": .when
    case "from": .from
    case "to": .to
    case "targetLang": .targetLang
    case "schemeVersion": .schemeVersion
    case "subtype": .subtype
    case "calendar": .calendar
    case "spanTo": .spanTo
    case "generatedBy": .generatedBy
    default: .other
    }
  }
}
