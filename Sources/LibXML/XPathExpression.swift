internal import CLibXML2

/// An expression of XPath 1.0, ready to be evaluated. Belongs to one task: libxml2 writes into it.
public final class XPathExpression {
  /// As written.
  public let text: String
  let compiled: xmlXPathCompExprPtr

  /// Why a text is no expression of XPath 1.0.
  public struct SyntaxFailure: Error, Hashable, Sendable {}

  /// - Throws: where the expression is no XPath 1.0.
  public init(_ text: String) throws(SyntaxFailure) {
    _ = Library.start
    guard let context = xmlXPathNewContext(nil) else { throw SyntaxFailure() }
    defer { xmlXPathFreeContext(context) }
    // Else libxml2 would tell the terminal.
    context.pointee.error = { _, _ in }
    guard let compiled = xmlXPathCtxtCompile(context, text) else { throw SyntaxFailure() }
    self.text = text
    self.compiled = compiled
  }

  deinit { xmlXPathFreeCompExpr(compiled) }
}
