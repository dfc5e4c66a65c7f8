internal import LibXML

/// What the names of a parse mean to links, by the numbers of the names.
struct LinkVocabulary {
  enum AttributeRole: Equatable {
    case other, id
    case pointer(PointerKind)
  }

  private let names: NameTable
  private var roles: [AttributeRole] = []
  private var elements: [(isTEI: Bool, entry: Set<PointerKind>)] = []

  init(names: NameTable) {
    self.names = names
  }

  mutating func role(ofAttribute name: NameID) -> AttributeRole {
    if name.index >= roles.count { learn() }
    return roles[name.index]
  }

  mutating func isTEI(_ element: NameID) -> Bool {
    if element.index >= elements.count { learn() }
    return elements[element.index].isTEI
  }

  /// The kinds of pointers that lead to such an element.
  mutating func entry(_ element: NameID) -> Set<PointerKind> {
    if element.index >= elements.count { learn() }
    return elements[element.index].entry
  }

  func localName(_ name: NameID) -> String { names[name].local }

  private mutating func learn() {
    for index in elements.count..<names.count {
      let name = names.name(at: index)
      let isTEI = name.namespace == TEINamespace.name
      elements.append((isTEI, isTEI ? PointerKind.entries[name.local] ?? [] : []))
      if name.namespace == TEINamespace.xml, name.local == "id" {
        roles.append(.id)
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
