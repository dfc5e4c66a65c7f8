internal import CLibXML2

/// Evaluates expressions on one tree, each within a limit of steps.
///
/// A step may take as long as the tree is large, or longer: who does not trust the expressions
/// evaluates them in a process whose time and memory are limited.
///
/// Source: XPath 1.0 (W3C, 1999); `current()` is that of XSLT 1.0, section 12.4.
public final class XPathEvaluation {
  /// Why an expression has no value.
  public enum Failure: Error, Hashable, Sendable {
    case tooManySteps
    /// A variable's text is longer than `variableLimit`, or than libxml2 could make it.
    case tooMuchText
    /// A variable, function or prefix that is not known, or a wrong kind of value.
    case wrong(String)
  }

  /// Bytes of a variable's text: expressions that join variables double them each time.
  public static let variableLimit = 400_000

  private let tree: DocumentTree
  private let stepLimit: UInt
  private let context: xmlXPathContextPtr
  /// What `current()` is.
  private var current: xmlNodePtr?
  private var message: String?
  private var isExhausted = false

  /// - Parameters:
  ///   - tree: the document.
  ///   - namespaces: by prefix.
  ///   - stepLimit: operations that an expression may take.
  public init?(
    _ tree: DocumentTree, namespaces: [String: String], stepLimit: UInt = 100_000_000
  ) {
    guard let context = xmlXPathNewContext(tree.document) else { return nil }
    self.tree = tree
    self.stepLimit = stepLimit
    self.context = context
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    context.pointee.error = Self.note
    for (prefix, namespace) in namespaces { xmlXPathRegisterNs(context, prefix, namespace) }
    xmlXPathRegisterFunc(context, "current", Self.currentNode)
  }

  deinit {
    xmlXPathFreeContext(context)
  }

  /// The nodes that an expression stands for, in document order.
  public func nodes(_ expression: XPathExpression, at node: XPathNode? = nil) throws(Failure)
    -> [XPathNode]
  {
    let value = try evaluate(expression, at: node)
    defer { xmlXPathFreeObject(value) }
    guard value.pointee.type == XPATH_NODESET else {
      throw .wrong("“\(expression.text)” stands for no nodes")
    }
    guard let set = value.pointee.nodesetval else { return [] }
    xmlXPathNodeSetSort(set)
    return (0..<Int(set.pointee.nodeNr)).compactMap { index in
      // A namespace is no node of the tree.
      guard let pointer = set.pointee.nodeTab?[index], pointer.pointee.type != XML_NAMESPACE_DECL
      else { return nil }
      return XPathNode(pointer: pointer)
    }
  }

  /// The value of an expression as a boolean; `node` is its context, nil the document.
  public func boolean(_ expression: XPathExpression, at node: XPathNode?) throws(Failure) -> Bool {
    let value = try evaluate(expression, at: node)
    defer { xmlXPathFreeObject(value) }
    return xmlXPathCastToBoolean(value) == 1
  }

  /// The value of an expression as a string; `node` is its context, nil the document.
  public func string(_ expression: XPathExpression, at node: XPathNode?) throws(Failure) -> String {
    let value = try evaluate(expression, at: node)
    defer { xmlXPathFreeObject(value) }
    guard let text = xmlXPathCastToString(value) else { return "" }
    defer { verbatimFree(text) }
    return String(cString: text)
  }

  /// Gives a variable the value of an expression.
  public func setVariable(
    _ name: String, to expression: XPathExpression, at node: XPathNode?
  ) throws(Failure) {
    let value = try evaluate(expression, at: node)
    if value.pointee.type == XPATH_STRING {
      let length = value.pointee.stringval.map { Int(xmlStrlen($0)) }
      guard let length, length <= Self.variableLimit else {
        xmlXPathFreeObject(value)
        throw .tooMuchText
      }
    }
    // The context owns it from here on.
    xmlXPathRegisterVariable(context, name, value)
  }

  private func evaluate(
    _ expression: XPathExpression, at node: XPathNode?
  ) throws(Failure) -> xmlXPathObjectPtr {
    let start =
      node?.pointer
      ?? UnsafeMutableRawPointer(tree.document).assumingMemoryBound(to: xmlNode.self)
    current = start
    message = nil
    isExhausted = false
    context.pointee.node = start
    context.pointee.opCount = 0
    context.pointee.opLimit = stepLimit
    if let value = xmlXPathCompiledEval(expression.compiled, context) { return value }
    if isExhausted { throw .tooManySteps }
    throw .wrong(message ?? "“\(expression.text)” has no value")
  }

  // MARK: Functions

  private static func owner(_ parser: xmlXPathParserContextPtr) -> XPathEvaluation? {
    parser.pointee.context?.pointee.userData.map {
      Unmanaged<XPathEvaluation>.fromOpaque($0).takeUnretainedValue()
    }
  }

  private static let note: xmlStructuredErrorFunc = { user, error in
    guard let user, let error else { return }
    let owner = Unmanaged<XPathEvaluation>.fromOpaque(user).takeUnretainedValue()
    if error.pointee.code == Int32(XML_XPATH_EXPRESSION_OK.rawValue)
      + Int32(XPATH_OP_LIMIT_EXCEEDED.rawValue)
    {
      owner.isExhausted = true
    }
    let text = error.pointee.message.map { String(cString: $0) } ?? ""
    owner.message =
      owner.message
      ?? text.split(whereSeparator: \.isNewline).first.map(String.init)
  }

  private static let currentNode: xmlXPathFunction = { parser, count in
    guard let parser else { return }
    guard count == 0, let owner = owner(parser) else {
      return xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue))
    }
    verbatimPush(parser, xmlXPathNewNodeSet(owner.current))
  }
}
