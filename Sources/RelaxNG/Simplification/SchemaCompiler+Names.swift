import LibXML

extension SchemaCompiler {
  private static let declarationNamespace = "http://www.w3.org/2000/xmlns"

  /// The name class of an `element` or `attribute`, and its patterns (sections 4.8 to 4.10).
  func namesAndPatterns(
    of element: SchemaElement, _ context: SchemaContext
  ) throws(SchemaProblem) -> (NameClass, [SchemaElement]) {
    let isAttribute = element.kind == .attribute
    let result: (NameClass, [SchemaElement])
    if let name = element.name {
      let ns = isAttribute && element.ns == nil ? "" : context.ns
      result = (.name(try symbol(name, ns: ns, of: element)), element.children)
    } else {
      result = (
        try nameClass(element.children[0], context), Array(element.children.dropFirst())
      )
    }
    if isAttribute { try checkNoDeclaration(result.0, at: element.place) }
    return result
  }

  private func symbol(
    _ name: String, ns: String, of element: SchemaElement
  ) throws(SchemaProblem) -> Symbol {
    if XMLName.isNCName(name) { return symbols.insert(ExpandedName(namespace: ns, local: name)) }
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ XMLName.isNCName($0) }) else {
      throw SchemaProblem("bad-name", "“\(name)” is not a qualified name", at: element.place)
    }
    guard let namespace = element.surroundings.namespaces.namespace(of: String(parts[0])) else {
      throw SchemaProblem(
        "undeclared-prefix", "the prefix “\(parts[0])” of “\(name)” is not declared",
        hint: "declare it with xmlns:\(parts[0])", at: element.place)
    }
    return symbols.insert(ExpandedName(namespace: namespace, local: String(parts[1])))
  }

  private func nameClass(
    _ element: SchemaElement, _ outer: SchemaContext
  ) throws(SchemaProblem) -> NameClass {
    let context = outer.entering(element)
    switch element.kind {
    case .name: return .name(try symbol(element.text, ns: context.ns, of: element))
    case .anyName:
      let except = try except(element, context)
      try refuse(except, at: element.place) { if case .anyName = $0 { true } else { false } }
      return .anyName(except: except)
    case .nsName:
      let except = try except(element, context)
      try refuse(except, at: element.place) {
        switch $0 {
        case .anyName, .nsName: true
        default: false
        }
      }
      symbols.insert(namespace: context.ns)
      return .nsName(context.ns, except: except)
    default: return .choice(try nameClasses(element.children, context))
    }
  }

  private func nameClasses(
    _ elements: [SchemaElement], _ context: SchemaContext
  ) throws(SchemaProblem) -> [NameClass] {
    var classes: [NameClass] = []
    for element in elements { classes.append(try nameClass(element, context)) }
    return classes
  }

  private func except(
    _ element: SchemaElement, _ context: SchemaContext
  ) throws(SchemaProblem) -> [NameClass] {
    guard let except = element.children.first else { return [] }
    return try nameClasses(except.children, context.entering(except))
  }

  /// Refuses wildcards in exceptions from wildcards (section 4.16).
  private func refuse(
    _ classes: [NameClass], at place: SchemaPlace, _ isRefused: (NameClass) -> Bool
  ) throws(SchemaProblem) {
    for nameClass in classes {
      if isRefused(nameClass) {
        throw SchemaProblem(
          "wildcard-in-except",
          "the exception from a wildcard for names holds as wide a wildcard itself", at: place)
      }
      switch nameClass {
      case .choice(let choices): try refuse(choices, at: place, isRefused)
      case .nsName(_, let except), .anyName(let except):
        try refuse(except, at: place, isRefused)
      case .name: break
      }
    }
  }

  /// Refuses attributes that declare namespaces (section 4.16).
  private func checkNoDeclaration(
    _ nameClass: NameClass, at place: SchemaPlace
  ) throws(SchemaProblem) {
    let isDeclaration: Bool
    switch nameClass {
    case .name(let symbol):
      let name = symbols.names[symbol.index]
      isDeclaration =
        name.namespace == Self.declarationNamespace
        || (name.namespace.isEmpty && name.local == "xmlns")
    case .nsName(let namespace, let except):
      isDeclaration = namespace == Self.declarationNamespace
      for nameClass in except { try checkNoDeclaration(nameClass, at: place) }
    case .anyName(let except):
      isDeclaration = false
      for nameClass in except { try checkNoDeclaration(nameClass, at: place) }
    case .choice(let choices):
      isDeclaration = false
      for nameClass in choices { try checkNoDeclaration(nameClass, at: place) }
    }
    guard !isDeclaration else {
      throw SchemaProblem(
        "attribute-declares-namespace",
        "a namespace declaration (xmlns) is not an attribute that a pattern can name", at: place)
    }
  }
}
