internal import BundledSchemas
internal import Diagnostics
internal import LibXML
internal import RelaxNG
internal import Synchronization

/// The schemas of a run: each is read and compiled once, and shared by all who check with it.
public final class SchemaStore: Sendable {
  struct Key: Hashable {
    var source: SchemaSource
    /// Empty where the caller named the schema.
    var roots: [String]
  }

  /// A schema that was read.
  struct Schema: Sendable {
    var file: SchemaFile
    var resolver: SchemaResolver
  }

  private let schemas = Mutex<[Key: Result<Schema, ValidationFailure>]>([:])
  private let grammars = Mutex<[Key: Result<Grammar, ValidationFailure>]>([:])

  private let schematronSchemas = Mutex<[String: Result<SchematronSchema, ValidationFailure>]>([:])
  private let constraintSets = Mutex<[Key: TEIConstraints]>([:])
  private let catalog: Catalog?
  private let onRead: (@Sendable (_ path: String, _ bytes: [UInt8]) -> Void)?
  /// The files that each schema was read from.
  private let paths = Mutex<[Key: Set<String>]>([:])

  /// - Parameters:
  ///   - catalog: where schemas are found that are named by URIs of the network.
  ///   - onRead: told of each file that is read for a schema.
  public init(
    catalog: Catalog? = nil,
    onRead: (@Sendable (_ path: String, _ bytes: [UInt8]) -> Void)? = nil
  ) {
    self.catalog = catalog
    self.onRead = onRead
  }

  /// The files on which a schema depends, as far as it was read.
  func files(of key: Key) -> Set<String> { paths.withLock { $0[key] ?? [] } }

  private func note(_ file: SchemaFile, for key: Key) {
    let path = (try? SchemaResolver.localPath(of: file.uri)) ?? file.uri
    onRead?(path, file.bytes)
    paths.withLock { _ = $0[key, default: []].insert(path) }
  }

  /// Notes the files that a resolver finds.
  private func noting(_ resolver: SchemaResolver, for key: Key) -> SchemaResolver {
    // The store keeps the resolver, which must not keep the store.
    SchemaResolver { [weak self] (uri) throws(SchemaResolver.Failure) in
      let file = try resolver.file(of: uri)
      self?.note(file, for: key)
      return file
    }
  }

  func schema(_ key: Key) throws(ValidationFailure) -> Schema {
    let result = schemas.withLock { schemas in
      if let known = schemas[key] { return known }
      let result = Result { () throws(ValidationFailure) in try read(key) }
      schemas[key] = result
      return result
    }
    return try result.get()
  }

  /// A Schematron schema; its files lie in its own directory or below.
  func schematron(_ path: String, phase: String?) throws(ValidationFailure) -> SchematronSchema {
    let result = schematronSchemas.withLock { schemas in
      if let known = schemas[path] { return known }
      let result = Result { () throws(ValidationFailure) in
        try readSchematron(path, phase: phase)
      }
      schemas[path] = result
      return result
    }
    return try result.get()
  }

  /// The files on which a Schematron schema depends.
  func schematronFiles(_ path: String) -> Set<String> { files(of: Self.schematronKey(path)) }

  private static func schematronKey(_ path: String) -> Key {
    Key(source: .file(path), roots: ["schematron"])
  }

  private func readSchematron(
    _ path: String, phase: String?
  ) throws(ValidationFailure) -> SchematronSchema {
    let key = Self.schematronKey(path)
    let main: SchemaFile
    do {
      main = SchemaFile(uri: path, bytes: try LocalFile.bytes(of: path))
    } catch {
      throw ValidationFailure(
        "cannot read the Schematron schema “\(path)”: \(error.text)",
        hint: "pass the path of a .sch file")
    }
    note(main, for: key)
    let files = SchemaResolver.files(under: [LocalFile.directory(of: path)])
    return try SchematronSchema(main, phase: phase, resolver: noting(files, for: key))
  }

  /// TEI's rules in Schematron that the schema carries.
  func constraints(_ key: Key) throws(ValidationFailure) -> TEIConstraints {
    if let known = constraintSets.withLock({ $0[key] }) { return known }
    let constraints = TEIConstraints(inSchema: try schema(key).file.bytes)
    constraintSets.withLock { $0[key] = constraints }
    return constraints
  }

  /// The compiled grammar; who comes second waits for it.
  func grammar(_ key: Key) throws(ValidationFailure) -> Grammar {
    let result = grammars.withLock { grammars in
      if let known = grammars[key] { return known }
      let result = Result { () throws(ValidationFailure) in
        try Self.compile(schema(key))
      }
      grammars[key] = result
      return result
    }
    return try result.get()
  }

  private func read(_ key: Key) throws(ValidationFailure) -> Schema {
    switch key.source {
    case .bundled(let name):
      guard let schema = BundledSchema.named(name) else {
        throw ValidationFailure("there is no bundled schema “\(name)”")
      }
      return Schema(
        file: SchemaFile(uri: schema.file, bytes: Array(schema.text.utf8)), resolver: .none)
    case .file(let name) where key.roots.isEmpty:
      let path = catalog?.target(ofURI: name) ?? name
      do {
        let file = SchemaFile(uri: path, bytes: try LocalFile.bytes(of: path))
        note(file, for: key)
        let files = SchemaResolver.files(under: [LocalFile.directory(of: path)])
        return Schema(file: file, resolver: noting(catalogued(files), for: key))
      } catch {
        let names = BundledSchema.all.map { "“\($0.name)”" }.joined(separator: ", ")
        throw ValidationFailure(
          "cannot read the schema “\(path)”: \(error.text)",
          hint: "pass the path of a .rng or .rnc file, or the name of a bundled schema: \(names)")
      }
    case .file(let path):
      let resolver = noting(catalogued(.files(under: key.roots)), for: key)
      do {
        return Schema(file: try resolver.file(of: path), resolver: resolver)
      } catch {
        throw ValidationFailure(
          "cannot read the schema “\(path)” that the document names: \(error.message)",
          hint: "pass --schema FILE" + (error.hint.map { ", or \($0)" } ?? ""))
      }
    }
  }

  private func catalogued(_ resolver: SchemaResolver) -> SchemaResolver {
    catalog?.resolver(before: resolver) ?? resolver
  }

  private static func compile(_ schema: Schema) throws(ValidationFailure) -> Grammar {
    let language = ReferenceSchema.Language(of: schema.file.bytes, named: schema.file.uri)
    guard language == .relaxNG else {
      throw ValidationFailure(
        "“\(schema.file.uri)” is no RELAX NG schema but an \(language.title)",
        hint: "pass --engine libxml2 to check against it, or a RELAX NG schema")
    }
    do {
      return try Grammar(schema: schema.file, resolver: schema.resolver)
    } catch {
      let location = SourceLocation(line: error.line, column: error.column)
      var diagnostic = Diagnostic(
        id: error.id, source: .grammar, message: error.message, file: error.file,
        location: location, hint: error.hint)
      if error.file == schema.file.uri {
        diagnostic.excerpt = LineIndex(schema.file.bytes).excerpt(at: error.offset)
      }
      throw ValidationFailure(
        "the schema “\(schema.file.uri)” is wrong", diagnostics: [diagnostic])
    }
  }
}
