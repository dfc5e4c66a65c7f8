/// An `xml-model` processing instruction: the schema that a document names.
///
/// Source: Associating Schemas with XML documents 1.0 (W3C Note, 2012).
struct ModelInstruction: Hashable {
  var href: String
  private var type: String?
  private var namespace: String?

  /// Nil where it is another instruction, or names no schema.
  init?(target: String, data: String) {
    guard target == "xml-model" else { return nil }
    let attributes = Self.pseudoAttributes(of: data)
    guard let href = attributes["href"], !href.isEmpty else { return nil }
    self.href = href
    type = attributes["type"]
    namespace = attributes["schematypens"]
  }

  /// Whether it is a schema in RELAX NG, by what the instruction says or by the file's name.
  var isRelaxNG: Bool {
    if let namespace { return namespace == "http://relaxng.org/ns/structure/1.0" }
    if let type, type.contains("relax-ng") { return true }
    let path = href.prefix { $0 != "?" && $0 != "#" }
    return path.hasSuffix(".rng") || path.hasSuffix(".rnc")
  }

  /// `name="value"` pairs, with the five predefined references decoded.
  private static func pseudoAttributes(of data: String) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = data[...]
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].filter { !$0.isWhitespace }
      let value = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = value.first, quote == "\"" || quote == "'" else { break }
      let start = value.index(after: value.startIndex)
      guard let end = value[start...].firstIndex(of: quote) else { break }
      if attributes[name] == nil { attributes[name] = decoded(value[start..<end]) }
      rest = value[value.index(after: end)...]
    }
    return attributes
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var result = ""
    for (index, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      let references = ["lt;": "<", "gt;": ">", "quot;": "\"", "apos;": "'", "amp;": "&"]
      if index == 0 {
        result += part
      } else if let reference = references.first(where: { part.hasPrefix($0.key) }) {
        result += reference.value + part.dropFirst(reference.key.count)
      } else {
        result += "&" + part
      }
    }
    return result
  }
}
