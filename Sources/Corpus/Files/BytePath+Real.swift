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

  /// The way from a directory to a file, links followed; nil where one of the two is not there.
  public func relative(to directory: BytePath) -> [UInt8]? {
    guard let file = real, let root = directory.real else { return nil }
    let parts = file.split(separator: Self.slash)
    let start = root.split(separator: Self.slash)
    let shared = zip(parts, start).prefix { $0 == $1 }.count
    let up = Array(repeating: ArraySlice("..".utf8), count: start.count - shared)
    return Array((up + parts.dropFirst(shared)).joined(separator: [Self.slash]))
  }

  /// The path of a file below a directory, links followed; nil where it lies elsewhere, or is not
  /// there.
  public func below(_ directory: BytePath) -> [UInt8]? {
    guard let file = real, let root = directory.real else { return nil }
    let start = root + (root.last == Self.slash ? [] : [Self.slash])
    return file.starts(with: start) ? Array(file.dropFirst(start.count)) : nil
  }
}
