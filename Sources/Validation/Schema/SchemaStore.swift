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

  private let catalog: Catalog?

  /// - Parameter catalog: where schemas are found that are named by URIs of the network.
  public init(catalog: Catalog? = nil) {
    self.catalog = catalog
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
        let bytes = try LocalFile.bytes(of: path)
        return Schema(
          file: SchemaFile(uri: path, bytes: bytes),
          resolver: catalogued(.files(under: [LocalFile.directory(of: path)])))
      } catch {
        let names = BundledSchema.all.map { "“\($0.name)”" }.joined(separator: ", ")
        throw ValidationFailure(
          "cannot read the schema “\(path)”: \(error.text)",
          hint: "pass the path of a .rng or .rnc file, or the name of a bundled schema: \(names)")
      }
    case .file(let path):
      let resolver = catalogued(.files(under: key.roots))
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
