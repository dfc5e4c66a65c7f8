/// Checks what RELAX NG's own schema says of an element and its children.
///
/// Source: RELAX NG, section 3, and the constraints of sections 4.16 on attribute values.
struct SchemaSyntaxCheck {
  /// Checks an element and all below it.
  static func check(root: SchemaElement) throws(SchemaProblem) {
    guard root.kind.isPattern else {
      throw SchemaProblem(
        "not-a-pattern", "a schema begins with a pattern, not with “\(root.kind.rawValue)”",
        hint: "the root is “grammar” or another pattern, such as “element”", at: root.place)
    }
    try check(root, inOverride: false)
  }

  private static func check(
    _ element: SchemaElement, inOverride: Bool
  ) throws(SchemaProblem) {
    try checkAttributes(element)
    try checkChildren(element, inOverride: inOverride)
    let inOverride =
      element.kind == .include || (inOverride && element.kind == .div)
    for child in element.children { try check(child, inOverride: inOverride) }
  }

  private static func checkAttributes(_ element: SchemaElement) throws(SchemaProblem) {
    if let library = element.datatypeLibrary, !SchemaURI.isDatatypeLibrary(library) {
      throw SchemaProblem(
        "bad-datatype-library",
        "the datatype library “\(library)” is not an absolute URI without fragment",
        at: element.place)
    }
    switch element.kind {
    case .ref, .parentRef, .define, .param:
      try require("name", element.name, of: element)
      if let name = element.name, !XMLName.isNCName(name) {
        throw SchemaProblem(
          "bad-name", "“\(name)” is not a name without colons", at: element.place)
      }
    case .data: try require("type", element.type, of: element)
    case .externalRef, .include:
      try require("href", element.href, of: element)
      if let href = element.href, href.utf8.contains(UInt8(ascii: "#")) {
        throw SchemaProblem(
          "bad-reference", "a reference to a schema has no fragment: “\(href)”", at: element.place)
      }
    default: break
    }
    if let type = element.type, !XMLName.isNCName(type) {
      throw SchemaProblem(
        "bad-name", "the datatype name “\(type)” is not a name without colons", at: element.place)
    }
    if let combine = element.combine, combine != "choice", combine != "interleave" {
      throw SchemaProblem(
        "bad-combine", "definitions combine by “choice” or “interleave”, not by “\(combine)”",
        at: element.place)
    }
  }

  private static func require(
    _ name: String, _ value: String?, of element: SchemaElement
  ) throws(SchemaProblem) {
    guard value == nil else { return }
    throw SchemaProblem(
      "missing-schema-attribute",
      "the element “\(element.kind.rawValue)” needs the attribute “\(name)”", at: element.place)
  }

  private static func checkChildren(
    _ element: SchemaElement, inOverride: Bool
  ) throws(SchemaProblem) {
    switch element.kind {
    case .element, .attribute: try checkNamed(element)
    case .group, .interleave, .optional, .zeroOrMore, .oneOrMore, .list, .mixed, .define:
      try checkAll(element, atLeast: 1, "a pattern") { $0.isPattern }
    case .choice: try checkChoice(element)
    case .start:
      try checkAll(element, atLeast: 1, atMost: 1, "a pattern") { $0.isPattern }
    case .data: try checkData(element)
    case .grammar, .div, .include:
      let isOverride = inOverride || element.kind == .include
      try checkAll(element, atLeast: 0, "a component of a grammar") {
        $0 == .start || $0 == .define || $0 == .div || ($0 == .include && !isOverride)
      }
    case .anyName, .nsName: try checkWildcard(element)
    case .except: try checkAll(element, atLeast: 1, "content") { $0.isPattern || $0.isNameClass }
    case .ref, .parentRef, .empty, .text, .notAllowed, .externalRef, .value, .param, .name:
      try checkAll(element, atLeast: 0, atMost: 0, "no children") { _ in false }
    }
  }

  private static func checkAll(
    _ element: SchemaElement, _ children: ArraySlice<SchemaElement>? = nil, atLeast: Int,
    atMost: Int = .max, _ expected: String, where isAllowed: (SchemaElementKind) -> Bool
  ) throws(SchemaProblem) {
    let children = children ?? element.children[...]
    for (index, child) in children.enumerated() where !isAllowed(child.kind) || index >= atMost {
      throw SchemaProblem(
        "misplaced-schema-element",
        "the element “\(child.kind.rawValue)” cannot stand here in “\(element.kind.rawValue)”",
        at: child.place)
    }
    guard children.count >= atLeast else {
      throw SchemaProblem(
        "incomplete-schema-element",
        "the element “\(element.kind.rawValue)” is incomplete: it needs \(expected)",
        at: element.place)
    }
  }

  /// `element` and `attribute`: a name or a name class, then patterns.
  private static func checkNamed(_ element: SchemaElement) throws(SchemaProblem) {
    var patterns = element.children[...]
    if element.name == nil {
      guard let nameClass = patterns.popFirst(), nameClass.kind.isNameClass else {
        throw SchemaProblem(
          "missing-name",
          "the element “\(element.kind.rawValue)” needs the attribute “name” or a name class",
          at: element.place)
      }
      if nameClass.kind == .choice { try checkNames(nameClass) }
    }
    let isElement = element.kind == .element
    try checkAll(
      element, patterns, atLeast: isElement ? 1 : 0, atMost: isElement ? .max : 1, "a pattern"
    ) { $0.isPattern }
  }

  /// A `choice` of name classes.
  private static func checkNames(_ element: SchemaElement) throws(SchemaProblem) {
    try checkAll(element, atLeast: 1, "a name class") { $0.isNameClass }
    for child in element.children where child.kind == .choice { try checkNames(child) }
  }

  /// A `choice`, whose children are all patterns or all name classes.
  private static func checkChoice(_ element: SchemaElement) throws(SchemaProblem) {
    let isNames = element.children.contains { $0.kind.isNameClass && $0.kind != .choice }
    try checkAll(element, atLeast: 1, "an alternative") {
      isNames ? $0.isNameClass : $0.isPattern
    }
  }

  private static func checkData(_ element: SchemaElement) throws(SchemaProblem) {
    var rest = element.children[...]
    while rest.first?.kind == .param { rest.removeFirst() }
    try checkAll(element, rest, atLeast: 0, atMost: 1, "") { $0 == .except }
    for except in rest {
      try checkAll(except, atLeast: 1, "a pattern") { $0.isPattern }
    }
  }

  private static func checkWildcard(_ element: SchemaElement) throws(SchemaProblem) {
    try checkAll(element, atLeast: 0, atMost: 1, "") { $0 == .except }
    for except in element.children {
      try checkAll(except, atLeast: 1, "a name class") { $0.isNameClass }
      for child in except.children where child.kind == .choice { try checkNames(child) }
    }
  }
}
