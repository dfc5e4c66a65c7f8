internal import Diagnostics
internal import LibXML
internal import RelaxNG

/// Makes rules of a Schematron schema.
///
/// All of ISO/IEC 19757-3 whose queries are XPath 1.0: phases, variables, abstract rules and
/// patterns, includes, diagnostics. What needs more is refused where it stands.
struct SchematronCompiler {
  /// Files within files.
  private static let depthLimit = 16
  /// Characters of an expression.
  private static let expressionLimit = 10_000
  private static let bindings: Set<String> = ["xslt", "xslt1", "xpath", "xpath1"]

  private let resolver: SchemaResolver
  private let phase: String?
  private var rules = SchematronRules()
  private var abstractPatterns: [String: SchematronNode] = [:]
  private var diagnostics: [String: SchematronNode] = [:]

  /// - Parameters:
  ///   - phase: the patterns of a phase, `#ALL` or, if nil, the schema's own default.
  ///   - resolver: finds what is included.
  static func rules(
    of file: SchemaFile, phase: String?, resolver: SchemaResolver
  ) throws(SchematronFailure) -> SchematronRules {
    var compiler = SchematronCompiler(resolver: resolver, phase: phase)
    try compiler.compile(file)
    return compiler.rules
  }

  private init(resolver: SchemaResolver, phase: String?) {
    self.resolver = resolver
    self.phase = phase
  }

  private mutating func compile(_ file: SchemaFile) throws(SchematronFailure) {
    let root = try SchematronReader.read(file)
    guard root.name == "schema" else {
      throw root.failure(
        "this is no Schematron schema",
        hint: "its root is “schema” in the namespace \(SchematronNode.namespace)")
    }
    if let binding = root["queryBinding"]?.lowercased(), !Self.bindings.contains(binding) {
      throw root.failure(
        "the schema's queries are in “\(binding)”: only XPath 1.0 is evaluated",
        hint: "rewrite them for queryBinding xslt, or use an XSLT processor", at: "queryBinding")
    }
    try expand(root, depth: 0)
    let all = root.elements
    for node in all where node.name == "ns" {
      guard let prefix = node["prefix"], let uri = node["uri"] else {
        throw node.failure("“ns” needs prefix and uri")
      }
      rules.namespaces[prefix] = uri
    }
    for node in all where node.name == "diagnostics" {
      for diagnostic in node.elements where diagnostic.name == "diagnostic" {
        if let id = diagnostic["id"] { diagnostics[id] = diagnostic }
      }
    }
    for node in all where node.name == "pattern" && node["abstract"] == "true" {
      if let id = node["id"] { abstractPatterns[id] = node }
    }
    var scope: Set<String> = []
    for node in all where node.name == "let" {
      rules.variables.append(try variable(node, &scope))
    }
    let active = try activePatterns(root, &scope)
    for node in all where node.name == "pattern" && node["abstract"] != "true" {
      if let active, !active.contains(node["id"] ?? "") { continue }
      rules.patterns.append(try pattern(node, scope))
    }
  }

  // MARK: Files

  /// Puts included files in the place of each `include`.
  private func expand(_ node: SchematronNode, depth: Int) throws(SchematronFailure) {
    var children: [SchematronNode.Child] = []
    for child in node.children {
      guard case .element(let element) = child else {
        children.append(child)
        continue
      }
      let isExtension = element.name == "extends" && element["href"] != nil
      guard element.name == "include" || isExtension else {
        try expand(element, depth: depth)
        children.append(child)
        continue
      }
      guard depth < Self.depthLimit else {
        throw element.failure("files are included more than \(Self.depthLimit) deep")
      }
      let included = try read(element)
      try expand(included, depth: depth + 1)
      if isExtension { children += included.children } else { children.append(.element(included)) }
    }
    node.children = children
  }

  private func read(_ element: SchematronNode) throws(SchematronFailure) -> SchematronNode {
    guard let href = element["href"] else { throw element.failure("“include” needs href") }
    guard !href.contains("#") else {
      throw element.failure("parts of files cannot be included", at: "href")
    }
    let file: SchemaFile
    do {
      file = try resolver.file(of: SchemaURI.resolve(href, against: element.file.uri))
    } catch {
      throw element.failure(error.message, hint: error.hint, at: "href")
    }
    return try SchematronReader.read(file)
  }

  // MARK: Phases

  /// The ids of the patterns that are evaluated; nil for all.
  private mutating func activePatterns(
    _ root: SchematronNode, _ scope: inout Set<String>
  ) throws(SchematronFailure) -> Set<String>? {
    guard let name = phase ?? root["defaultPhase"], name != "#ALL" else { return nil }
    let phases = root.elements.filter { $0.name == "phase" }
    guard let phase = phases.first(where: { $0["id"] == name }) else {
      let known = phases.compactMap { $0["id"] }.map { "“\($0)”" }.joined(separator: ", ")
      throw root.failure(
        "the schema has no phase “\(name)”",
        hint: known.isEmpty ? "it has none at all" : "it has \(known)")
    }
    for node in phase.elements where node.name == "let" {
      rules.variables.append(try variable(node, &scope))
    }
    return Set(
      phase.elements.filter { $0.name == "active" }.compactMap { $0["pattern"] })
  }

  // MARK: Patterns

  private mutating func pattern(
    _ node: SchematronNode, _ scope: Set<String>
  ) throws(SchematronFailure) -> SchematronRules.Pattern {
    if node["documents"] != nil {
      throw node.failure("patterns over other documents are not evaluated", at: "documents")
    }
    var body = node
    var parameters: [String: String] = [:]
    if let name = node["is-a"] {
      guard let abstract = abstractPatterns[name] else {
        throw node.failure("there is no abstract pattern “\(name)”", at: "is-a")
      }
      for parameter in node.elements where parameter.name == "param" {
        if let name = parameter["name"], let value = parameter["value"] { parameters[name] = value }
      }
      body = abstract
    }
    var scope = scope
    var pattern = SchematronRules.Pattern(variables: [], rules: [])
    for child in body.elements where child.name == "let" {
      pattern.variables.append(try variable(child, &scope, parameters))
    }
    let abstractRules = Dictionary(
      body.elements.filter { $0.name == "rule" && $0["abstract"] == "true" }
        .compactMap { rule in rule["id"].map { ($0, rule) } },
      uniquingKeysWith: { first, _ in first })
    for child in body.elements where child.name == "rule" && child["abstract"] != "true" {
      pattern.rules.append(try rule(child, scope, parameters, abstractRules))
    }
    return pattern
  }

  private mutating func rule(
    _ node: SchematronNode, _ scope: Set<String>, _ parameters: [String: String],
    _ abstractRules: [String: SchematronNode]
  ) throws(SchematronFailure) -> SchematronRules.Rule {
    guard var context = node["context"] else { throw node.failure("“rule” needs context") }
    context = Self.replacing(parameters, in: context)
    let whole = Self.expression(ofContext: context)
    let expression = try checked(whole, node, "context", scope)
    var rule = SchematronRules.Rule(context: expression, steps: [])
    var scope = scope
    try addSteps(
      of: node, to: &rule, &scope, parameters, abstractRules, role: node["role"] ?? node["flag"],
      depth: 0)
    return rule
  }

  private mutating func addSteps(
    of node: SchematronNode, to rule: inout SchematronRules.Rule, _ scope: inout Set<String>,
    _ parameters: [String: String], _ abstractRules: [String: SchematronNode], role: String?,
    depth: Int
  ) throws(SchematronFailure) {
    for child in node.elements {
      switch child.name {
      case "let": rule.steps.append(.variable(try variable(child, &scope, parameters)))
      case "assert", "report":
        rule.steps.append(.check(try check(child, scope, parameters, role)))
      case "extends":
        guard let name = child["rule"], let other = abstractRules[name] else {
          throw child.failure(
            "there is no abstract rule “\(child["rule"] ?? "")” in this pattern", at: "rule")
        }
        guard depth < Self.depthLimit else { throw child.failure("rules extend each other") }
        try addSteps(
          of: other, to: &rule, &scope, parameters, abstractRules, role: role, depth: depth + 1)
      default: break
      }
    }
  }

  private mutating func check(
    _ node: SchematronNode, _ scope: Set<String>, _ parameters: [String: String], _ role: String?
  ) throws(SchematronFailure) -> SchematronRules.Check {
    let test = try expression(node, "test", scope, parameters)
    var notes: [[SchematronRules.Piece]] = []
    for id in (node["diagnostics"] ?? "").split(whereSeparator: \.isWhitespace) {
      guard let diagnostic = diagnostics[String(id)] else {
        throw node.failure("there is no diagnostic “\(id)”", at: "diagnostics")
      }
      notes.append(try pieces(of: diagnostic, scope, parameters))
    }
    return SchematronRules.Check(
      isReport: node.name == "report", test: test,
      id: node["id"] ?? (node.name == "report" ? "schematron-report" : "schematron-assert"),
      severity: Self.severity(node["role"] ?? node["flag"] ?? role),
      message: try pieces(of: node, scope, parameters), diagnostics: notes)
  }

  private static func severity(_ role: String?) -> String {
    switch role?.lowercased() {
    case "warning", "warn", "nonfatal": "warning"
    case "info", "information", "note", "hint": "note"
    default: "error"
    }
  }

  private mutating func pieces(
    of node: SchematronNode, _ scope: Set<String>, _ parameters: [String: String]
  ) throws(SchematronFailure) -> [SchematronRules.Piece] {
    var pieces: [SchematronRules.Piece] = []
    for child in node.children {
      switch child {
      case .text(let text): pieces.append(.text(text))
      case .element(let element) where element.name == "name":
        pieces.append(
          element["path"] == nil
            ? .name : .nameOf(try expression(element, "path", scope, parameters)))
      case .element(let element) where element.name == "value-of":
        pieces.append(.value(try expression(element, "select", scope, parameters)))
      case .element(let element): pieces += try self.pieces(of: element, scope, parameters)
      }
    }
    return pieces
  }

  // MARK: Expressions

  private mutating func variable(
    _ node: SchematronNode, _ scope: inout Set<String>, _ parameters: [String: String] = [:]
  ) throws(SchematronFailure) -> SchematronRules.Variable {
    guard let name = node["name"] else { throw node.failure("“let” needs name") }
    guard node["value"] != nil else {
      throw node.failure("only variables with the attribute value are evaluated")
    }
    let value = try expression(node, "value", scope, parameters)
    scope.insert(name)
    return SchematronRules.Variable(name: name, value: value)
  }

  private mutating func expression(
    _ node: SchematronNode, _ attribute: String, _ scope: Set<String>,
    _ parameters: [String: String]
  ) throws(SchematronFailure) -> SchematronRules.Expression {
    guard let text = node[attribute] else {
      throw node.failure("“\(node.name)” needs \(attribute)")
    }
    return try checked(Self.replacing(parameters, in: text), node, attribute, scope)
  }

  /// An expression that is one of XPath 1.0 and uses only what is known.
  private mutating func checked(
    _ text: String, _ node: SchematronNode, _ attribute: String, _ scope: Set<String>
  ) throws(SchematronFailure) -> SchematronRules.Expression {
    func refuse(_ message: String) -> SchematronFailure {
      node.failure(
        message, hint: "only XPath 1.0 is evaluated, with current() of XSLT", at: attribute)
    }
    guard text.utf8.count <= Self.expressionLimit else {
      throw refuse("the expression is longer than \(Self.expressionLimit) bytes")
    }
    do {
      _ = try XPathExpression(text)
    } catch {
      throw refuse("“\(text)” is no expression of XPath 1.0")
    }
    let names = XPathNames(text)
    if let function = names.functions.subtracting(XPathNames.knownFunctions).min() {
      throw refuse("the function “\(function)” is not known")
    }
    if let variable = names.variables.subtracting(scope).min() {
      throw refuse("the variable “\(variable)” is not known here")
    }
    let prefixes = names.prefixes.subtracting(rules.namespaces.keys).subtracting(["xml"])
    if let prefix = prefixes.min() {
      throw node.failure(
        "the prefix “\(prefix)” is not declared", hint: "declare it with ns", at: attribute)
    }
    rules.needsIDs = rules.needsIDs || names.functions.contains("id")
    let line = LineIndex(node.file.bytes).location(of: node.place(of: attribute)).line
    return SchematronRules.Expression(text: text, place: "\(node.file.uri):\(line)")
  }

  /// Puts the values of a pattern's parameters in the place of `$name`.
  static func replacing(_ parameters: [String: String], in text: String) -> String {
    guard !parameters.isEmpty, text.contains("$") else { return text }
    var result = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      result += rest[..<dollar]
      rest = rest[rest.index(after: dollar)...]
      let name = String(
        rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." })
      rest = rest.dropFirst(name.count)
      result += parameters[name] ?? "$\(name)"
    }
    return result + rest
  }

  /// A pattern of XSLT as an expression for all nodes that it fits.
  static func expression(ofContext context: String) -> String {
    var branches: [String] = [""]
    var depth = 0
    var quote: Character?
    for character in context {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == "[" || character == "(" {
        depth += 1
      } else if character == "]" || character == ")" {
        depth -= 1
      } else if character == "|", depth == 0 {
        branches.append("")
        continue
      }
      branches[branches.count - 1].append(character)
    }
    return branches.map { branch in
      let branch = branch.drop(while: \.isWhitespace)
      let isWhole = branch.hasPrefix("/") || branch.hasPrefix("id(") || branch.isEmpty
      return isWhole ? String(branch) : "//" + branch
    }.joined(separator: " | ")
  }
}
