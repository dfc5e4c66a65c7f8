public import LibXML
internal import Synchronization

/// The files beside a document to which its pointers lead: each is read once in a run, and its ids
/// are shared by all who check.
///
/// Only regular files below the folder that is given with each document are read, links followed;
/// nothing comes from the network. The ids of at most `capacity` elements are kept: beyond it
/// those of the file that was asked for least recently are dropped, and read again if need be.
public final class NeighbourFiles: Sendable {
  /// Gives a file's bytes.
  public typealias Reading = @Sendable (_ path: String) throws -> [UInt8]

  private struct Shelf {
    var files: [String: NeighbourFile] = [:]
    var clock = 0
  }

  private let reading: Reading
  private let limits: ParserLimits
  private let capacity: Int
  private let shelf = Mutex(Shelf())

  /// - Parameters:
  ///   - limits: what is refused of the files' XML.
  ///   - capacity: ids kept, each of which takes up to 28 bytes.
  ///   - reading: reads a file of an absolute path without links; nil reads it from the disk.
  public init(
    limits: ParserLimits = ParserLimits(), capacity: Int = 4_000_000, reading: Reading? = nil
  ) {
    self.limits = limits
    self.capacity = capacity
    self.reading =
      reading ?? { path in
        try LocalFile.regularBytes(of: path)
      }
  }

  /// The bytes of a file that may be read.
  func bytes(of path: String) throws -> [UInt8] { try reading(path) }

  /// What is known of a file, which is read if that is not known yet.
  ///
  /// - Parameter path: as `LocalFile.place` gives it.
  func file(_ path: String) -> NeighbourFile.Content {
    let file = shelf.withLock { shelf in
      shelf.clock += 1
      let file = shelf.files[path] ?? NeighbourFile()
      shelf.files[path] = file
      file.lastUse.store(shelf.clock, ordering: .relaxed)
      return file
    }
    let content = file.content { Self.read(path, limits, reading) }
    makeRoom(besides: path)
    return content
  }

  private func makeRoom(besides path: String) {
    shelf.withLock { shelf in
      var count = shelf.files.values.reduce(0) { $0 + $1.count.load(ordering: .relaxed) }
      while count > capacity {
        let oldest = shelf.files.filter { $0.key != path }.min {
          $0.value.lastUse.load(ordering: .relaxed) < $1.value.lastUse.load(ordering: .relaxed)
        }
        guard let oldest else { return }
        count -= oldest.value.count.load(ordering: .relaxed)
        shelf.files[oldest.key] = nil
      }
    }
  }

  private static func read(
    _ path: String, _ limits: ParserLimits, _ reading: Reading
  ) -> NeighbourFile.Content {
    guard let bytes = try? reading(path) else { return NeighbourFile.Content(isWhole: false) }
    let names = NameTable()
    let collector = NeighbourReader(names: names)
    let parser = Parser(names: names, limits: limits, handler: collector)
    let input = DocumentInput(name: path, bytes: bytes)
    let text = (try? ForeignEncoding.decodedIfForeign(input)) ?? input
    try? text.forEachChunk { parser.feed($0) }
    parser.finish()
    return NeighbourFile.Content(
      ids: collector.ids, entries: collector.entries, isWhole: parser.isWellFormed)
  }
}

/// One file beside a document.
final class NeighbourFile: Sendable {
  /// What pointers need to know of it.
  struct Content: Sendable {
    var ids = IdentifierSet()
    /// The kinds of entries that it has.
    var entries: Set<PointerKind> = []
    /// Whether all of it could be read, so that an id that is not found is not there.
    var isWhole: Bool
  }

  let lastUse = Atomic(0)
  let count = Atomic(0)
  private let known = Mutex<Content?>(nil)

  /// What it holds; who comes second waits for the first.
  func content(_ read: () -> Content) -> Content {
    known.withLock { known in
      if let known { return known }
      let content = read()
      known = content
      count.store(content.ids.count, ordering: .relaxed)
      return content
    }
  }
}

/// Collects ids, and which entries a file has.
private final class NeighbourReader: XMLEventHandler {
  private var vocabulary: LinkVocabulary
  private let id: NameID
  private(set) var ids = IdentifierSet()
  private(set) var entries: Set<PointerKind> = []

  init(names: NameTable) {
    vocabulary = LinkVocabulary(names: names)
    id = names.id("id", namespace: TEINamespace.xml)
  }

  func startElement(_ tag: borrowing StartTag) {
    guard let index = tag.index(of: id) else { return }
    let hash = tag.withAttributeValue(index) { IdentifierSet.hash($0.extracting($0.trimmedRange)) }
    _ = ids.insert(hash, at: 0)
    if let kind = vocabulary.entry(tag.name) { entries.insert(kind) }
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {}

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {}
}
