internal import Diagnostics
public import RelaxNG

/// XML catalogs: which local file stands for an identifier on the network.
///
/// All files that a catalog leads to are read once, when it is made; nothing is ever fetched. A
/// catalog is immutable and may be shared.
///
/// Source: XML Catalogs 1.1 (OASIS, 2005).
public struct Catalog: Sendable {
  /// How many files may belong to it.
  static let fileLimit = 256

  /// What was left out: catalogs that others lead to and that could not be read, a sentence each.
  public private(set) var problems: [String] = []
  private var files: [String: [CatalogEntry]] = [:]
  private let roots: [String]
  private let resolver: SchemaResolver

  /// All files that belong to it.
  public var paths: [String] { files.keys.sorted() }

  /// - Parameters:
  ///   - paths: the catalog files, in the order in which they are asked.
  ///   - roots: directories below which files may be read, besides those of `paths`.
  /// - Throws: why one of `paths` could not be read.
  public init(paths: [String], roots: [String] = []) throws(ValidationFailure) {
    try self.init(
      paths: paths,
      resolver: .files(under: paths.map { LocalFile.directory(of: $0) } + roots))
  }

  /// - Parameter resolver: reads the catalogs, those that they lead to, and what they name.
  init(paths: [String], resolver: SchemaResolver) throws(ValidationFailure) {
    roots = paths
    self.resolver = resolver
    var pending: [String] = []
    for path in paths where files[path] == nil {
      do {
        pending += try read(path)
      } catch {
        throw ValidationFailure(
          "cannot read the catalog “\(path)”: \(error.message)", hint: error.hint)
      }
    }
    readOn(pending)
  }

  /// Reads the files that others lead to; one that cannot be read is as if it was empty.
  private mutating func readOn(_ uris: [String]) {
    var pending = uris
    var next = 0
    while next < pending.count {
      let uri = pending[next]
      next += 1
      guard files[uri] == nil else { continue }
      guard files.count < Self.fileLimit else {
        problems.append("the catalogs lead to more than \(Self.fileLimit) files")
        return
      }
      do {
        pending += try read(uri)
      } catch {
        files[uri] = []
        problems.append("the catalog “\(uri)” is left out: \(error.message)")
      }
    }
  }

  /// - Returns: the catalogs that it leads to.
  private mutating func read(
    _ uri: String
  ) throws(SchemaResolver.Failure) -> [String] {
    let file = SchemaFile(uri: uri, bytes: try resolver.file(of: uri).bytes)
    let entries = try CatalogReader.entries(of: file)
    files[uri] = entries
    return entries.filter(\.kind.leadsOn).map(\.target)
  }

  /// What stands for a URI, such as a schema's or a namespace's; nil where the catalog says
  /// nothing. Where no entry for URIs fits, those for system identifiers are asked.
  public func target(ofURI uri: String) -> String? {
    if let identifier = CatalogIdentifier.publicIdentifier(ofURN: uri) {
      return search(.external(publicID: identifier, systemID: nil))
    }
    let uri = CatalogIdentifier.normalizedURI(uri)
    return search(.uri(uri)) ?? search(.external(publicID: nil, systemID: uri))
  }

  /// What stands for an external identifier, such as that of a document type.
  public func target(publicID: String?, systemID: String?) -> String? {
    var publicID = publicID.map(CatalogIdentifier.normalizedPublic)
    var systemID = systemID.map(CatalogIdentifier.normalizedURI)
    if let urn = systemID, let identifier = CatalogIdentifier.publicIdentifier(ofURN: urn) {
      publicID = publicID ?? identifier
      systemID = nil
    }
    return search(.external(publicID: publicID, systemID: systemID))
  }

  /// Finds the files that the catalog knows, and leaves the others to another resolver.
  public func resolver(before other: SchemaResolver) -> SchemaResolver {
    SchemaResolver { (uri) throws(SchemaResolver.Failure) in
      guard let target = target(ofURI: uri) else { return try other.file(of: uri) }
      return try resolver.file(of: target)
    }
  }

  private func search(_ query: CatalogSearch.Query) -> String? {
    var search = CatalogSearch(query: query, files: files)
    return search.target(in: roots)
  }
}
