/// One file's bytes, read once; a large one that is streamed, or one that is worked on again as it
/// was, twice.
public final class BatchInput {
  /// Files up to this size are held whole also where they are streamed.
  static let streamedSize = 4 << 20

  public let entry: PlanEntry
  /// The path for messages.
  public var path: String { entry.input.string }
  /// In bytes.
  public let size: Int
  public let hash: ContentHash
  private let held: [UInt8]?
  private let knownMark: ContentMark?
  /// Whether a second reading found other bytes.
  private(set) var hasChanged = false

  /// - Parameters:
  ///   - known: what is known of the file since it was worked on last.
  ///   - look: the worker's own, by which the two are compared.
  init(
    _ entry: PlanEntry, streams: Bool, limit: Int = .max, known: StateRecord? = nil,
    using look: inout SecondLook
  ) throws(FileFailure) {
    self.entry = entry
    if let known, let mark = known.mark {
      let input = known.input
      let bytes = try InputFile.bytes(
        of: entry.input, limit: limit, unless: input, mark, using: &look)
      held = bytes
      size = bytes?.count ?? input.size
      hash = bytes.map { ContentHash(of: $0) } ?? input.hash
      knownMark = bytes == nil ? mark : nil
      return
    }
    knownMark = nil
    var hasher = ContentHasher()
    // Standard input cannot be read a second time.
    let isStandardInput = entry.input.bytes.elementsEqual("-".utf8)
    if streams, !isStandardInput, try InputFile.size(of: entry.input) > Self.streamedSize {
      try InputFile.forEachChunk(of: entry.input) {
        hasher.add($0)
        return true
      }
      held = nil
    } else {
      let bytes = try InputFile.bytes(of: entry.input, limit: limit)
      hasher.add(bytes.span)
      held = bytes
    }
    size = hasher.count
    hash = hasher.finish()
  }

  /// An input that is in memory already.
  init(_ entry: PlanEntry, bytes: [UInt8]) {
    self.entry = entry
    knownMark = nil
    held = bytes
    size = bytes.count
    hash = ContentHash(of: bytes)
  }

  /// By which the next run knows a small input again; nil for a large one.
  var mark: ContentMark? {
    guard size < SecondLook.usualRoom else { return nil }
    return held.map { ContentMark(of: $0.span, by: hash) } ?? knownMark
  }

  /// The whole input.
  public func bytes() throws(FileFailure) -> [UInt8] {
    if let held { return held }
    let bytes = try InputFile.bytes(of: entry.input)
    hasChanged = ContentHash(of: bytes) != hash
    return bytes
  }

  /// Hands on the input in order.
  ///
  /// - Parameter body: takes the next bytes; returns false to end early.
  public func forEachChunk(_ body: (Span<UInt8>) -> Bool) throws(FileFailure) {
    if let held {
      _ = body(held.span)
      return
    }
    var hasher = ContentHasher()
    var isWhole = true
    try InputFile.forEachChunk(of: entry.input) { chunk in
      hasher.add(chunk)
      isWhole = body(chunk)
      return isWhole
    }
    if isWhole { hasChanged = hasher.finish() != hash }
  }
}
