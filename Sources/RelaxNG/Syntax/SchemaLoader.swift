/// Reads the files of a schema into trees, within limits.
final class SchemaLoader {
  private let resolver: SchemaResolver
  private let limits: GrammarLimits
  private(set) var files: [SchemaFile] = []
  private var size = 0

  init(resolver: SchemaResolver, limits: GrammarLimits) {
    self.resolver = resolver
    self.limits = limits
  }

  /// The tree of the schema's first file.
  func root(_ file: SchemaFile) throws(SchemaProblem) -> SchemaElement {
    try read(file, at: SchemaPlace(file: 0, offset: 0))
  }

  /// The URI that an `include` or `externalRef` means.
  func uri(of reference: SchemaElement) -> String {
    SchemaURI.resolve(reference.href ?? "", against: reference.surroundings.baseURI)
  }

  /// The tree of the file that an `include` or `externalRef` refers to.
  ///
  /// - Parameter openFiles: the URIs of the files that lead to the reference.
  func load(
    _ reference: SchemaElement, openFiles: [String]
  ) throws(SchemaProblem) -> SchemaElement {
    let uri = uri(of: reference)
    guard !openFiles.contains(uri) else {
      throw SchemaProblem(
        "schema-loop", "the file “\(uri)” includes itself", at: reference.place)
    }
    guard openFiles.count < limits.fileDepth else {
      throw SchemaProblem(
        "schema-too-large", "more than \(limits.fileDepth) files refer to each other",
        at: reference.place)
    }
    guard files.count < limits.files else {
      throw SchemaProblem(
        "schema-too-large", "the schema refers to more than \(limits.files) files",
        at: reference.place)
    }
    let file: SchemaFile
    do {
      file = try resolver.load(uri)
    } catch {
      throw SchemaProblem(
        "schema-not-found", error.message, hint: error.hint, at: reference.place)
    }
    // What it refers to is relative to where it was found, which a catalog may have moved (RFC
    // 3986, section 5.1.3).
    return try read(file, at: reference.place)
  }

  private func read(
    _ file: SchemaFile, at place: SchemaPlace
  ) throws(SchemaProblem) -> SchemaElement {
    size += file.bytes.count
    guard size <= limits.schemaSize else {
      throw SchemaProblem(
        "schema-too-large", "the schema has more than \(limits.schemaSize) bytes", at: place)
    }
    let index = files.count
    files.append(file)
    let root =
      isCompact(file)
      ? try CompactSchemaReader(uri: file.uri, file: index).read(file.bytes.span)
      : try XMLSchemaReader(uri: file.uri, file: index).read(file.bytes.span)
    try SchemaSyntaxCheck.check(root: root)
    return root
  }

  /// The content decides; where it can be read as either, the name does.
  private func isCompact(_ file: SchemaFile) -> Bool {
    CompactSchemaReader.canRead(file.bytes.span)
      && !file.uri.hasSuffix(".rng") && !file.uri.hasSuffix(".xml")
  }
}
