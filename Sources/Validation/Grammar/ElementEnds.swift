internal import LibXML

/// Finds the end tags of elements whose start tags are known, in one more pass.
final class ElementEnds: XMLEventHandler {
  private let starts: Set<Int>
  /// By the offset of the start tag: the offset of the end tag, nil for an empty element's tag.
  private var ends: [Int: Int?] = [:]
  /// The depths at which such elements are open.
  private var open: [(depth: Int, start: Int)] = []
  private var depth = 0

  private init(starts: Set<Int>) {
    self.starts = starts
  }

  static func of(_ starts: Set<Int>, in input: DocumentInput) throws -> [Int: Int?] {
    let handler = ElementEnds(starts: starts)
    let parser = Parser(names: NameTable(), handler: handler)
    try input.forEachChunk { parser.feed($0) && handler.ends.count < starts.count }
    parser.finish()
    return handler.ends
  }

  func startElement(_ tag: borrowing StartTag) {
    depth += 1
    if starts.contains(tag.offset) { open.append((depth, tag.offset)) }
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    if let last = open.last, last.depth == depth {
      open.removeLast()
      let end = position.offset
      ends[last.start] = .some(end == last.start ? nil : end)
    }
    depth -= 1
  }

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {}
}
