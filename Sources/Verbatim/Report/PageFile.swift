internal import Corpus

/// Takes a page as it is written, and puts it in place unless it stands there already.
///
/// A small page is held, a large one is written beside its place as it comes: memory does not
/// grow with it.
final class PageFile {
  /// Bytes held before the file is begun.
  private static let capacity = 1 << 20

  private let path: BytePath
  private let durability: OutputFile.Durability
  private var held: [UInt8] = []
  private var hasher = ContentHasher()
  private var file: OutputFile?

  init(_ path: BytePath, durability: OutputFile.Durability) {
    self.path = path
    self.durability = durability
  }

  func write(_ bytes: Span<UInt8>) throws(FileFailure) {
    bytes.withUnsafeBufferPointer { held.append(contentsOf: $0) }
    if held.count >= Self.capacity { try flush() }
  }

  private func flush() throws(FileFailure) {
    if file == nil { file = try OutputFile(path, durability: durability) }
    hasher.add(held.span)
    try file?.write(held.span)
    held.removeAll(keepingCapacity: true)
  }

  /// Ends the page.
  func finish() throws(FileFailure) {
    if file == nil {
      if let old = try? InputFile.bytes(of: path), old == held { return }
      try flush()
    } else {
      try flush()
      var new = ContentHasher()
      swap(&new, &hasher)
      if Self.hash(of: path) == new.finish() {
        file = nil
        return
      }
    }
    try file.take()?.commit()
  }

  private static func hash(of path: BytePath) -> ContentHash? {
    var hasher = ContentHasher()
    do throws(FileFailure) {
      try InputFile.forEachChunk(of: path) {
        hasher.add($0)
        return true
      }
    } catch {
      return nil
    }
    return hasher.finish()
  }
}
