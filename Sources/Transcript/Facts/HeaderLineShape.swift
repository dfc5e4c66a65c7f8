/// The marks of markdown around a line's words, and the field name it begins with.
struct HeaderLineShape {
  let content: Range<Int>
  let headingLevel: Int
  let isListItem: Bool

  init(_ text: [UInt8], _ line: Range<Int>) {
    var start = line.lowerBound
    var end = line.upperBound
    func skipBlanks() {
      while start < end, Self.isBlank(text[start]) { start += 1 }
      while end > start, Self.isBlank(text[end - 1]) { end -= 1 }
    }
    skipBlanks()
    var level = 0
    while start + level < end, text[start + level] == UInt8(ascii: "#") { level += 1 }
    if level > 6 || start + level < end && !Self.isBlank(text[start + level]) { level = 0 }
    start += level
    if level > 0 {
      while end > start, text[end - 1] == UInt8(ascii: "#") { end -= 1 }
    }
    skipBlanks()
    var isItem = false
    if start < end,
      text[start] == UInt8(ascii: "*") || text[start] == UInt8(ascii: "-")
        || text[start] == UInt8(ascii: "+"),
      start + 1 < end, Self.isBlank(text[start + 1])
    {
      isItem = true
      start += 1
    } else if end - start > 3, text[start] == 0xE2, text[start + 1] == 0x80, text[start + 2] == 0xA2
    {
      isItem = true
      start += 3
    }
    skipBlanks()
    while end - start > 4, text[start] == UInt8(ascii: "*"), text[end - 1] == UInt8(ascii: "*") {
      start += 1
      end -= 1
    }
    content = start..<end
    headingLevel = level
    isListItem = isItem
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }

  /// `Name: value`, `Name：value`, `**Name:** value`, `| Name | value |`, where the name is known.
  func field(
    _ text: [UInt8], _ tokens: [HeaderToken]
  ) -> (name: FieldName, value: Range<Int>)? {
    var start = 0
    while start < tokens.count, tokens[start].isMark("|*_") { start += 1 }
    guard start < tokens.count, tokens[start].kind == .word else { return nil }
    for index in start + 1..<max(start + 1, min(tokens.count, start + 14))
    where tokens[index].isMark(":|") {
      guard let field = FieldName.named(tokens[start..<index]) else { return nil }
      return (field, value(text, from: tokens[index].range.upperBound))
    }
    return gapField(text, tokens, from: start)
  }

  /// `地　　點　Room 201`: the name in a script without blanks, and a wide blank before the value.
  private func gapField(
    _ text: [UInt8], _ tokens: [HeaderToken], from start: Int
  ) -> (name: FieldName, value: Range<Int>)? {
    guard tokens[start].standsAlone else { return nil }
    for index in start + 1..<max(start + 1, min(tokens.count, start + 6)) {
      let gap = tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound
      if gap.count >= 3, let field = FieldName.named(tokens[start..<index]) {
        return (field, value(text, from: gap.upperBound))
      }
      guard tokens[index].standsAlone else { return nil }
    }
    return nil
  }

  private func value(_ text: [UInt8], from start: Int) -> Range<Int> {
    let edges = [
      32, 9, 13, UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "_"), UInt8(ascii: "\""),
    ]
    var start = start
    var end = content.upperBound
    while start < end, edges.contains(text[start]) { start += 1 }
    while end > start, edges.contains(text[end - 1]) { end -= 1 }
    return start..<end
  }
}
