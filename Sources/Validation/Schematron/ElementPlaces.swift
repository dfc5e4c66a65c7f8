internal import LibXML

/// Finds elements by their numbers in document order, in one more pass.
final class ElementPlaces: XMLEventHandler {
  private let wanted: [Int: Set<String>]
  private var count = 0
  /// By the element's number and the attribute's name, empty for the tag itself.
  private(set) var ranges: [Int: [String: Range<Int>]] = [:]

  /// - Parameter wanted: for each element the attributes that are asked for, empty for the tag.
  init(_ wanted: [Int: Set<String>]) {
    self.wanted = wanted
  }

  /// - Parameter wanted: for each element the attributes that are asked for, empty for the tag.
  static func ranges(
    of wanted: [Int: Set<String>], in input: DocumentInput, limits: ParserLimits
  ) throws -> [Int: [String: Range<Int>]] {
    let handler = ElementPlaces(wanted)
    let parser = Parser(names: NameTable(), limits: limits, handler: handler)
    try input.forEachChunk { parser.feed($0) && handler.ranges.count < wanted.count }
    return handler.ranges
  }

  func startElement(_ tag: borrowing StartTag) {
    defer { count += 1 }
    guard let names = wanted[count] else { return }
    var found: [String: Range<Int>] = [:]
    if names.contains("") { found[""] = tag.offset..<tag.offset + 1 }
    for (name, place) in tag.attributePlaces() where names.contains(name) {
      found[name] = place.name
    }
    ranges[count] = found
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {}

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {}
}
