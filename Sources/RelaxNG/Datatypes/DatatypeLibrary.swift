/// The datatypes that a schema finds behind one `datatypeLibrary` URI.
protocol DatatypeLibrary: Sendable {
  /// The datatype of a name, restricted by parameters in the order in which they are written.
  func datatype(
    named name: String, parameters: [DatatypeParameter]
  ) throws(DatatypeError) -> any Datatype
}

/// A `param` of a `data` pattern.
struct DatatypeParameter: Hashable, Sendable {
  var name: String
  var value: String
}

/// Why a library gives no datatype.
struct DatatypeError: Error, Hashable {
  /// One sentence: what is wrong, and what is allowed.
  var message: String
  /// The index of the parameter that is wrong; nil where it is the name.
  var parameter: Int?

  init(_ message: String, parameter: Int? = nil) {
    self.message = message
    self.parameter = parameter
  }
}

/// The libraries that are known.
enum DatatypeLibraries {
  /// - Parameter uri: empty for the built-in library.
  static func library(_ uri: String) -> (any DatatypeLibrary)? {
    switch uri {
    case "": BuiltInLibrary()
    case XMLSchemaLibrary.uri: XMLSchemaLibrary()
    default: nil
    }
  }
}
