/// A list of input files: a path a line, or paths that each end with a zero byte.
enum Manifest {
  /// Calls `body` with each listed path and the number of its line, from 1.
  static func forEachLine(
    of path: BytePath, _ body: (ArraySlice<UInt8>, Int) -> Void
  ) throws(FileFailure) {
    let bytes = try InputFile.bytes(of: path)
    let separator = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
    var number = 1
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: separator) ?? bytes.count
      var line = bytes[start..<end]
      if separator != 0, line.last == UInt8(ascii: "\r") { line.removeLast() }
      if !line.isEmpty { body(line, number) }
      start = end + 1
      number += 1
    }
  }

  /// A listed path as one below a root: without `.`, doubled slashes and the first slash.
  ///
  /// - Returns: nil where it would lead out of the root.
  static func relative(_ path: ArraySlice<UInt8>) -> [UInt8]? {
    var relative: [UInt8] = []
    for name in path.split(separator: BytePath.slash) {
      if name.elementsEqual(".".utf8) { continue }
      if name.elementsEqual("..".utf8) { return nil }
      if !relative.isEmpty { relative.append(BytePath.slash) }
      relative += name
    }
    return relative.isEmpty ? nil : relative
  }
}
