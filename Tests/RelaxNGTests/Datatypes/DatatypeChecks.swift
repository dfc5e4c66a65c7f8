import Testing

@testable import RelaxNG

/// A datatype of XML Schema, its parameters written `name=value`.
func datatype(
  _ name: String, _ parameters: String..., sourceLocation: SourceLocation = #_sourceLocation
) throws -> any Datatype {
  try XMLSchemaLibrary().datatype(
    named: name,
    parameters: parameters.map { parameter in
      let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return DatatypeParameter(name: String(parts[0]), value: String(parts[1]))
    })
}

/// The prefixes `p` and `q` stand for one namespace; another is the default.
let bindings = {
  var bindings = NamespaceBindings()
  bindings.declare("", "urn:default")
  bindings.declare("p", "urn:p")
  bindings.declare("q", "urn:p")
  return bindings
}()

extension Datatype {
  func allows(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    return allows(bytes.span, context: bindings)
  }

  func equal(_ left: String, _ right: String) -> Bool {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    return equal(left.span, context: bindings, right.span, context: bindings)
  }
}

extension RegularExpression {
  func matches(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    return matches(bytes.span)
  }
}
