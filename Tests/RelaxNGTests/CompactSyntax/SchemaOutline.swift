@testable import RelaxNG

extension SchemaElement {
  /// The tree in the XML syntax, on one line.
  var outline: String {
    var tag = kind.rawValue
    for (attribute, value) in [
      ("name", name), ("combine", combine), ("href", href), ("ns", ns),
      ("datatypeLibrary", datatypeLibrary), ("type", type),
    ] {
      if let value { tag += " \(attribute)='\(value)'" }
    }
    let content = text + children.map(\.outline).joined()
    return content.isEmpty ? "<\(tag)/>" : "<\(tag)>\(content)</\(kind.rawValue)>"
  }
}

/// The tree of a schema in the compact syntax.
func compact(_ schema: String) throws(SchemaProblem) -> SchemaElement {
  try compact(Array(schema.utf8))
}

func compact(_ schema: [UInt8]) throws(SchemaProblem) -> SchemaElement {
  try CompactSchemaReader(uri: "schema.rnc", file: 0).read(schema.span)
}
