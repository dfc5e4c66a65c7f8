#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension BytePath {
  /// The absolute path without links of what is there; nil where nothing is. Empty is the current
  /// directory.
  public var realPath: String? { real.map { String(decoding: $0, as: UTF8.self) } }

  /// As `realPath`, in bytes.
  var real: [UInt8]? {
    let path = isEmpty ? BytePath(".") : self
    guard let resolved = path.withCString({ realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }
}
