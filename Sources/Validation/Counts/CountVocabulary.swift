internal import LibXML

/// What the elements of a parse mean to counts, by the numbers of their names.
struct CountVocabulary {
  enum Role: UInt8 {
    case other, document, application, measure, namespace, tagUsage, text
    case utterance, segment
    /// What stands in a segment and is not spoken.
    case aside
    /// What is no end of a word.
    case anchor
  }

  let ident: NameID
  let unit: NameID
  let quantity: NameID
  let name: NameID
  let gi: NameID
  let occurs: NameID
  private let names: NameTable
  private var roles: [Role] = []

  init(names: NameTable) {
    self.names = names
    ident = names.id("ident")
    unit = names.id("unit")
    quantity = names.id("quantity")
    name = names.id("name")
    gi = names.id("gi")
    occurs = names.id("occurs")
  }

  mutating func role(_ element: NameID) -> Role {
    while element.index >= roles.count { learn(names.name(at: roles.count)) }
    return roles[element.index]
  }

  /// The number of an element of TEI.
  func element(_ name: String) -> NameID { names.id(name, namespace: TEINamespace.name) }

  private mutating func learn(_ name: ExpandedName) {
    guard name.namespace == TEINamespace.name else {
      roles.append(.other)
      return
    }
    let role: Role =
      switch name.local {
      case "TEI": .document
      case "application": .application
      case "measure": .measure
      case "namespace": .namespace
      case "tagUsage": .tagUsage
      case "text": .text
      case "u": .utterance
      case "seg": .segment
      case "note", "desc", "fw": .aside
      case "anchor": .anchor
      default: .other
      }
    roles.append(role)
  }
}
