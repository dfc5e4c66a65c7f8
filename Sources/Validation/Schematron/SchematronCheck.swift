internal import LibXML

/// Evaluates rules of Schematron on one document.
struct SchematronCheck {
  /// What a rule says of a document.
  struct Finding: Equatable {
    /// The number of the element in document order, from 0, and its attribute if it is that.
    var element: Int
    var attribute: String?
    var id: String
    var severity: String
    var message: String
    var hint: String?
  }

  /// Why there is no answer, in words.
  struct Failure: Error, Equatable {
    var message: String
  }

  private let rules: SchematronRules
  private var compiled: [String: XPathExpression] = [:]

  init(_ rules: SchematronRules) {
    self.rules = rules
  }

  /// - Parameters:
  ///   - document: in UTF-8, known to be well-formed.
  ///   - limit: findings after which no more are looked for.
  mutating func findings(in document: [UInt8], limit: Int) throws(Failure) -> [Finding] {
    guard let tree = DocumentTree(document, keepsIDs: rules.needsIDs),
      let evaluation = XPathEvaluation(tree, namespaces: rules.namespaces)
    else { throw Failure(message: "libxml2 cannot read the document as a tree") }
    var found: [(node: XPathNode, finding: Finding)] = []
    for variable in rules.variables { try set(variable, at: nil, evaluation) }
    for pattern in rules.patterns {
      for variable in pattern.variables { try set(variable, at: nil, evaluation) }
      // In a pattern a node is the first rule's that fits.
      var taken: Set<XPathNode> = []
      for rule in pattern.rules {
        let nodes = try self.nodes(rule.context, evaluation)
        for node in nodes where taken.insert(node).inserted {
          guard found.count < limit else { break }
          try apply(rule, to: node, evaluation, &found)
        }
      }
    }
    let places = tree.places(of: Set(found.map(\.node)))
    return found.map { node, finding in
      var finding = finding
      finding.element = places[node]?.element ?? 0
      finding.attribute = places[node]?.attribute
      return finding
    }
  }

  private mutating func apply(
    _ rule: SchematronRules.Rule, to node: XPathNode, _ evaluation: XPathEvaluation,
    _ found: inout [(node: XPathNode, finding: Finding)]
  ) throws(Failure) {
    for step in rule.steps {
      switch step {
      case .variable(let variable): try set(variable, at: node, evaluation)
      case .check(let check):
        let isTrue = try boolean(check.test, at: node, evaluation)
        guard isTrue == check.isReport else { continue }
        var hints: [String] = []
        for diagnostic in check.diagnostics {
          hints.append(try text(diagnostic, at: node, evaluation))
        }
        let hint = hints.filter { !$0.isEmpty }.joined(separator: "\n")
        let message = try text(check.message, at: node, evaluation)
        found.append(
          (
            node,
            Finding(
              element: 0, attribute: nil, id: check.id, severity: check.severity,
              message: message.isEmpty ? "“\(check.test.text)” does not hold" : message,
              hint: hint.isEmpty ? nil : hint)
          ))
      }
    }
  }

  // MARK: Expressions

  private mutating func expression(
    _ expression: SchematronRules.Expression
  ) throws(Failure) -> XPathExpression {
    if let known = compiled[expression.text] { return known }
    do {
      let result = try XPathExpression(expression.text)
      compiled[expression.text] = result
      return result
    } catch {
      throw Failure(message: "\(expression.place): “\(expression.text)” is no XPath 1.0")
    }
  }

  private func failure(
    _ reason: XPathEvaluation.Failure, _ expression: SchematronRules.Expression
  ) -> Failure {
    switch reason {
    case .tooManySteps:
      Failure(message: "\(expression.place): “\(expression.text)” takes too many steps")
    case .tooMuchText:
      Failure(
        message: "\(expression.place): “\(expression.text)” makes more than "
          + "\(XPathEvaluation.variableLimit) bytes of text")
    case .wrong(let message): Failure(message: "\(expression.place): \(message)")
    }
  }

  private mutating func set(
    _ variable: SchematronRules.Variable, at node: XPathNode?, _ evaluation: XPathEvaluation
  ) throws(Failure) {
    let value = try expression(variable.value)
    do throws(XPathEvaluation.Failure) {
      try evaluation.setVariable(variable.name, to: value, at: node)
    } catch {
      throw failure(error, variable.value)
    }
  }

  private mutating func nodes(
    _ context: SchematronRules.Expression, _ evaluation: XPathEvaluation
  ) throws(Failure) -> [XPathNode] {
    let expression = try expression(context)
    do throws(XPathEvaluation.Failure) {
      return try evaluation.nodes(expression)
    } catch {
      throw failure(error, context)
    }
  }

  private mutating func boolean(
    _ test: SchematronRules.Expression, at node: XPathNode, _ evaluation: XPathEvaluation
  ) throws(Failure) -> Bool {
    let expression = try expression(test)
    do throws(XPathEvaluation.Failure) {
      return try evaluation.boolean(expression, at: node)
    } catch {
      throw failure(error, test)
    }
  }

  /// A message with white space collapsed.
  private mutating func text(
    _ pieces: [SchematronRules.Piece], at node: XPathNode, _ evaluation: XPathEvaluation
  ) throws(Failure) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .name: text += node.name
      case .nameOf(let path):
        let expression = try expression(path)
        do throws(XPathEvaluation.Failure) {
          text += try evaluation.nodes(expression, at: node).first?.name ?? ""
        } catch {
          throw failure(error, path)
        }
      case .value(let path):
        let expression = try expression(path)
        do throws(XPathEvaluation.Failure) {
          text += try evaluation.string(expression, at: node)
        } catch {
          throw failure(error, path)
        }
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
