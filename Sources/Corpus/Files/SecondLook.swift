/// What one thread needs to see whether files are as they were: room for a small one, and the
/// directory in which the last one was.
struct SecondLook {
  /// Contents of this size and above are read as new ones are; in bytes.
  static let usualRoom = 1 << 16

  private let room: Int
  let directory = NearbyDirectory()
  private var buffer: [UInt8] = []

  init(room: Int = usualRoom) {
    self.room = room
  }

  /// Whether a file holds what is known, told without asking for its size.
  mutating func finds(
    _ known: FileResult.Content, _ mark: ContentMark, in file: borrowing Descriptor
  ) -> Bool {
    guard known.size < room else { return false }
    if buffer.isEmpty { buffer = Array(repeating: 0, count: room) }
    var span = buffer.mutableSpan
    let count = span.withUnsafeMutableBytes { bytes in
      // One byte more than is known, so that the end is seen.
      try? file.readStart(into: UnsafeMutableRawBufferPointer(rebasing: bytes[...known.size]))
    }
    guard count == known.size else { return false }
    return ContentMark(of: buffer.span.extracting(0..<known.size), by: known.hash) == mark
  }
}
