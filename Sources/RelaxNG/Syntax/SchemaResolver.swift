#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// Finds the files that a schema refers to (`include`, `externalRef`).
public struct SchemaResolver: Sendable {
  /// Why there is no file, in one sentence, and what to do.
  public struct Failure: Error, Hashable, Sendable {
    /// Why there is no file, in one sentence.
    public var message: String
    /// What to do about it.
    public var hint: String?

    /// - Parameters:
    ///   - message: why there is no file, in one sentence.
    ///   - hint: what to do about it.
    public init(_ message: String, hint: String? = nil) {
      self.message = message
      self.hint = hint
    }
  }

  /// The file of an absolute URI or path; throws a `Failure`.
  let load: @Sendable (_ uri: String) throws(Failure) -> SchemaFile

  /// - Parameter load: gives the file of an absolute URI, or of a path where the schema was
  ///   named by a path.
  public init(_ load: @escaping @Sendable (_ uri: String) throws(Failure) -> SchemaFile) {
    self.load = load
  }

  /// The file of an absolute URI or path.
  public func file(of uri: String) throws(Failure) -> SchemaFile { try load(uri) }

  /// Refuses every reference: for a schema in one file.
  public static let none = SchemaResolver { (uri) throws(Failure) in
    throw Failure("the schema refers to “\(uri)”, and no other file may be read")
  }

  /// Reads local files that lie below one of the directories, links followed; nothing else, and
  /// never the network.
  public static func files(under roots: [String], maximumSize: Int = 64_000_000) -> SchemaResolver {
    let realRoots = roots.compactMap(realPath)
    return SchemaResolver { (uri) throws(Failure) in
      let path = try localPath(of: uri)
      guard let real = realPath(path) else {
        throw Failure("there is no file “\(path)”")
      }
      guard realRoots.contains(where: { $0 == "/" || real.hasPrefix($0 + "/") }) else {
        throw Failure(
          "the file “\(path)” lies outside the schema's directory",
          hint: "copy it there, or allow its directory")
      }
      return SchemaFile(uri: uri, bytes: try read(real, maximumSize: maximumSize))
    }
  }

  /// The path of a `file` URI, or the path itself.
  package static func localPath(of uri: String) throws(Failure) -> String {
    var path = uri
    if let scheme = SchemaURI.scheme(of: uri) {
      guard scheme == "file" else {
        throw Failure(
          "“\(uri)” is not a local file: schemas are not fetched from the network",
          hint: "download it and refer to the local copy, or map it with a catalog")
      }
      path.removeFirst("file:".count)
      for authority in ["//localhost/", "///"] where path.hasPrefix(authority) {
        path.removeFirst(authority.count - 1)
        break
      }
    }
    guard let decoded = percentDecoded(path), !decoded.utf8.contains(0) else {
      throw Failure("“\(uri)” names no file")
    }
    return decoded
  }

  private static func percentDecoded(_ path: String) -> String? {
    let bytes = Array(path.utf8)
    guard bytes.contains(UInt8(ascii: "%")) else { return path }
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        bytes[index + 1...index + 2].allSatisfy(SchemaURI.isHexDigit),
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func read(_ path: String, maximumSize: Int) throws(Failure) -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure("“\(path)” is no regular file")
    }
    guard let file = fopen(path, "rb") else { throw Failure("“\(path)” cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= maximumSize else {
        throw Failure("“\(path)” is longer than \(maximumSize) bytes")
      }
    }
    guard ferror(file) == 0 else { throw Failure("“\(path)” cannot be read") }
    return bytes
  }
}
