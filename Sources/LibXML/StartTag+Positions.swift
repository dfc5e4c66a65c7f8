extension StartTag {
  /// Where an attribute stands as written.
  public struct AttributePlace: Hashable, Sendable {
    /// Offsets of its qualified name.
    public var name: Range<Int>
    /// Offsets of its value, between the quotes.
    public var value: Range<Int>
  }

  /// Where the tag's attributes stand, namespace declarations among them, by qualified name as
  /// written. Reads the tag again: for messages only.
  public func attributePlaces() -> [(name: String, place: AttributePlace)] {
    let base = offset
    return withRawTag { tag in
      tag.withUnsafeBufferPointer { attributePlaces(in: $0, base: base) }
    }
  }

  private func attributePlaces(
    in tag: UnsafeBufferPointer<UInt8>, base: Int
  ) -> [(name: String, place: AttributePlace)] {
    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
    var places: [(name: String, place: AttributePlace)] = []
    var index = 0
    while index < tag.count, !isSpace(tag[index]) { index += 1 }
    while index < tag.count {
      while index < tag.count, isSpace(tag[index]) { index += 1 }
      let nameStart = index
      while index < tag.count, !isSpace(tag[index]), tag[index] != UInt8(ascii: "=") { index += 1 }
      let nameEnd = index
      while index < tag.count, tag[index] != 34, tag[index] != 39 { index += 1 }
      guard index < tag.count, nameEnd > nameStart else { break }
      let quote = tag[index]
      let valueStart = index + 1
      index = valueStart
      while index < tag.count, tag[index] != quote { index += 1 }
      let name = String(
        decoding: UnsafeBufferPointer(rebasing: tag[nameStart..<nameEnd]), as: UTF8.self)
      places.append(
        (
          name,
          AttributePlace(
            name: base + nameStart..<base + nameEnd, value: base + valueStart..<base + index)
        ))
      index += 1
    }
    return places
  }

  /// Where the attribute of an index stands, matched by its order among the attributes.
  public func place(ofAttribute index: Int) -> AttributePlace? {
    let own = attributePlaces().filter { $0.name != "xmlns" && !$0.name.hasPrefix("xmlns:") }
    return index < own.count ? own[index].place : nil
  }
}
