internal import LibXML

/// What the names of a parse mean to links, by the numbers of the names.
struct LinkVocabulary {
  enum AttributeRole: Equatable {
    case other, id, language
    /// What relative references are relative to.
    case base
    /// The end of a period.
    case periodEnd
    case pointer(PointerKind)
  }

  private let names: NameTable
  private var roles: [AttributeRole] = []
  /// The attributes that matter, those of each shape together.
  private(set) var watched: [(index: Int, role: AttributeRole)] = []
  private var watchedByShape: [Range<Int>?] = []
  private var elements: [(isTEI: Bool, entry: PointerKind?)] = []
  let application: NameID
  let ident: NameID
  let categoryReference: NameID
  let language: NameID
  let prefixDefinition: NameID
  let matchPattern: NameID
  let replacementPattern: NameID

  init(names: NameTable) {
    self.names = names
    application = names.id("application", namespace: TEINamespace.name)
    ident = names.id("ident")
    categoryReference = names.id("catRef", namespace: TEINamespace.name)
    language = names.id("language", namespace: TEINamespace.name)
    prefixDefinition = names.id("prefixDef", namespace: TEINamespace.name)
    matchPattern = names.id("matchPattern")
    replacementPattern = names.id("replacementPattern")
  }

  mutating func role(ofAttribute name: NameID) -> AttributeRole {
    if name.index >= roles.count { learn() }
    return roles[name.index]
  }

  /// The attributes of a tag that matter, by their places in `watched`.
  mutating func watched(of tag: borrowing StartTag, _ shape: TagShape) -> Range<Int> {
    while shape.index >= watchedByShape.count { watchedByShape.append(nil) }
    if let known = watchedByShape[shape.index] { return known }
    let first = watched.count
    for index in 0..<tag.attributeCount {
      let role = role(ofAttribute: tag.attributeName(index))
      if role != .other { watched.append((index, role)) }
    }
    watchedByShape[shape.index] = first..<watched.count
    return first..<watched.count
  }

  mutating func isTEI(_ element: NameID) -> Bool {
    if element.index >= elements.count { learn() }
    return elements[element.index].isTEI
  }

  /// The kind of pointers that lead to such an element.
  mutating func entry(_ element: NameID) -> PointerKind? {
    if element.index >= elements.count { learn() }
    return elements[element.index].entry
  }

  func localName(_ name: NameID) -> String { names[name].local }

  private mutating func learn() {
    for index in elements.count..<names.count {
      let name = names.name(at: index)
      let isTEI = name.namespace == TEINamespace.name
      elements.append((isTEI, isTEI ? PointerKind.entries[name.local] : nil))
      if name.namespace == TEINamespace.xml, name.local == "id" {
        roles.append(.id)
      } else if name.namespace == TEINamespace.xml, name.local == "lang" {
        roles.append(.language)
      } else if name.namespace == TEINamespace.xml, name.local == "base" {
        roles.append(.base)
      } else if name.namespace.isEmpty, name.local == "to" || name.local == "notAfter" {
        roles.append(.periodEnd)
      } else if name.namespace.isEmpty, let kind = PointerKind.attributes[name.local] {
        roles.append(.pointer(kind))
      } else {
        roles.append(.other)
      }
    }
  }
}

enum TEINamespace {
  static let name = "http://www.tei-c.org/ns/1.0"
  static let xml = "http://www.w3.org/XML/1998/namespace"
}
