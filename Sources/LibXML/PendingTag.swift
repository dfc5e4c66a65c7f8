/// Counts the attributes of a start tag whose end has not come yet, each byte once.
struct PendingTag {
  private var tagOffset = -1
  private var position = 0
  private var count = 0
  private var quote: UInt8 = 0

  /// - Parameter tag: the document's bytes from the tag's `<` on, as far as they are known.
  mutating func attributeCount(of tag: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    if offset != tagOffset { self = PendingTag(tagOffset: offset) }
    while position < tag.count {
      let byte = tag[position]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 34 || byte == 39 {
        quote = byte
        count += 1
      } else if byte == UInt8(ascii: ">") {
        break
      }
      position += 1
    }
    return count
  }

  init() {}

  private init(tagOffset: Int) {
    self.tagOffset = tagOffset
  }
}
