internal import RelaxNG

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension LocalFile {
  /// Where a reference of a document leads.
  enum Place: Hashable, Sendable {
    /// To a file that may be read; its path without links.
    case inside(String)
    /// Nowhere, below the folder; the path where the file would be.
    case missing(String)
    /// Out of the folder.
    case outside
    /// To no local file.
    case elsewhere
  }

  /// - Parameters:
  ///   - reference: a URI reference without its fragment.
  ///   - document: the path of the file in which it stands.
  ///   - folder: a directory without links, as `realPath` gives it.
  static func place(of reference: String, from document: String, below folder: String) -> Place {
    let reference = String(reference.prefix { $0 != "?" && $0 != "#" })
    guard let path = try? SchemaResolver.localPath(of: reference), !path.isEmpty else {
      return .elsewhere
    }
    let full = path.hasPrefix("/") ? path : directory(of: document) + "/" + path
    let prefix = folder == "/" ? "/" : folder + "/"
    if let real = realPath(full) { return real.hasPrefix(prefix) ? .inside(real) : .outside }
    // Of a file that is not there, its directory tells.
    guard let real = realPath(directory(of: full)) else {
      let whole = (realPath(directory(of: document)) ?? "") + "/" + path
      let lexical = SchemaURI.resolve(path.hasPrefix("/") ? path : whole, against: "/")
      return lexical.hasPrefix(prefix) ? .missing(lexical) : .outside
    }
    let name = full.split(separator: "/").last.map(String.init) ?? ""
    let missing = real == "/" ? "/\(name)" : "\(real)/\(name)"
    return missing.hasPrefix(prefix) ? .missing(missing) : .outside
  }

  /// The path by which messages name what a reference of a document leads to.
  static func named(_ reference: String, from document: String) throws -> String {
    let path = try SchemaResolver.localPath(of: String(reference.prefix { $0 != "?" && $0 != "#" }))
    return SchemaURI.resolve(path, against: document)
  }

  /// The absolute path of what is there, without links.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
