internal import SystemPackage

/// Reads a file of records in their order, a piece at a time.
final class StateReader {
  private static let chunkSize = 1 << 17

  private let file: Descriptor?
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// The record that comes next; nil at the end.
  private(set) var next: EncodedRecord?
  /// When the file was last written; nil where there is none.
  let modified: FileStatus.Moment?

  /// Opens a file; one that is missing or damaged has no records from there on.
  init(_ path: BytePath) {
    file = try? Descriptor(path, .read)
    modified = try? file?.status().modified
    if fill(StateFormat.header.count), buffer.starts(with: StateFormat.header) {
      position = StateFormat.header.count
      advance()
    }
  }

  /// Goes on to the record behind the next one.
  func advance() {
    let last = next
    next = read()
    // Records out of order are damage.
    if let last, let next, !last.key.lexicographicallyPrecedes(next.key) { self.next = nil }
  }

  /// Passes the records before a key.
  ///
  /// - Parameter passed: takes each of them.
  /// - Returns: the record of the key, which is passed too.
  func record(
    for key: ArraySlice<UInt8>, passed: (EncodedRecord) -> Void = { _ in }
  ) -> EncodedRecord? {
    while let record = next {
      if key.lexicographicallyPrecedes(record.key) { return nil }
      let isWanted = record.key == key
      if !isWanted { passed(record) }
      advance()
      if isWanted { return record }
    }
    return nil
  }

  private func read() -> EncodedRecord? {
    guard fill(StateFormat.frameSize) else { return nil }
    let (length, sum) = StateFormat.frame(buffer[position..<position + StateFormat.frameSize])
    guard length <= StateFormat.maximumLength, fill(StateFormat.frameSize + length) else {
      return nil
    }
    let start = position + StateFormat.frameSize
    let bytes = buffer[start..<start + length]
    guard StateFormat.checksum(bytes) == sum else { return nil }
    position = start + length
    return EncodedRecord(bytes: Array(bytes))
  }

  /// Reads until so many bytes are there from the position on.
  private func fill(_ count: Int) -> Bool {
    while buffer.count - position < count, !isAtEnd {
      buffer.removeSubrange(..<position)
      position = 0
      let room = max(Self.chunkSize, count - buffer.count)
      let piece = [UInt8](unsafeUninitializedCapacity: room) { piece, filled in
        filled = (try? file?.read(into: UnsafeMutableRawBufferPointer(piece))) ?? 0
      }
      isAtEnd = piece.isEmpty
      buffer += piece
    }
    return buffer.count - position >= count
  }
}
