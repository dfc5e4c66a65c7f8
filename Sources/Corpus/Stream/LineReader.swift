internal import SystemPackage

/// Reads lines as they come.
struct LineReader {
  enum Line {
    /// Without its line end.
    case bytes([UInt8])
    /// Longer than the limit; its bytes are passed over.
    case tooLong(Int)
  }

  private static let chunkSize = 1 << 18

  /// Reads what comes next; gives 0 at the end.
  typealias Reading = (UnsafeMutableRawBufferPointer) throws(Errno) -> Int

  private let path: String
  private let reading: Reading
  private let limit: Int
  private var chunk: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// - Parameter limit: the bytes of a line that are kept at most.
  init(path: String, limit: Int, reading: @escaping Reading) {
    self.path = path
    self.reading = reading
    self.limit = limit
  }

  /// The next line, also one that no line feed ends; nil at the end.
  mutating func next() throws(FileFailure) -> Line? {
    var line: [UInt8] = []
    var length = 0
    while true {
      if position == chunk.count, try !read() { break }
      let end = chunk[position...].firstIndex(of: UInt8(ascii: "\n"))
      let piece = chunk[position..<(end ?? chunk.count)]
      length += piece.count
      if length <= limit { line.append(contentsOf: piece) } else { line = [] }
      position = end.map { $0 + 1 } ?? chunk.count
      if end != nil { return finished(line, length) }
    }
    return length == 0 ? nil : finished(line, length)
  }

  private func finished(_ line: [UInt8], _ length: Int) -> Line {
    guard length <= limit else { return .tooLong(length) }
    return .bytes(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }

  /// - Returns: false at the end.
  private mutating func read() throws(FileFailure) -> Bool {
    guard !isAtEnd else { return false }
    if chunk.count < Self.chunkSize { chunk = [UInt8](repeating: 0, count: Self.chunkSize) }
    let count: Int
    do throws(Errno) {
      let reading = reading
      var span = chunk.mutableSpan
      count = try span.withUnsafeMutableBytes { bytes throws(Errno) in
        try reading(bytes)
      }
    } catch {
      throw FileFailure("read", path, error)
    }
    chunk.removeSubrange(count...)
    position = 0
    isAtEnd = chunk.isEmpty
    return !isAtEnd
  }
}
