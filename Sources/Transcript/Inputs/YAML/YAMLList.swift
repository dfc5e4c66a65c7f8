/// A list of turns in YAML: items with a key for the words, and one for the speaker or the time.
///
/// Only what such lists use is read: plain, quoted and block scalars of one level. All else is
/// left as it is written.
struct YAMLList {
  struct Field {
    /// From the dash or the key's first letter to the colon, or the sign of a block behind it.
    var key: Range<Int>
    var part: JSONKeys.Part?
    /// The lines of the value, without indents and quotes.
    var value: [Range<Int>] = []
    /// The quotation mark around the value.
    var quote: UInt8?
  }

  /// The fields of each item, in order.
  private(set) var items: [[Field]] = []
  /// The lines of the list.
  private(set) var range = 0..<0

  private let text: [UInt8]
  /// Columns before the dash of each item, and before its keys.
  private var indents = (dash: 0, key: 0)

  /// Lines that may stand before the list.
  private static let mostLinesBefore = 400
  private static let leastItems = 3

  /// Nil where the text has no such list.
  init?(_ text: [UInt8]) {
    self.text = text
    guard mayBeYAML, let start = firstItem() else { return nil }
    read(from: start)
    let spoken = items.count { fields in
      let parts = fields.compactMap(\.part)
      return parts.contains(.text) && (parts.contains(.speaker) || parts.contains(.start))
    }
    guard spoken >= Self.leastItems, spoken * 5 >= items.count * 4 else { return nil }
  }

  // MARK: Lines

  /// The first line with text is a fence, an item or a key.
  private var mayBeYAML: Bool {
    guard let first = text.firstIndex(where: { $0 > 32 }) else { return false }
    let line = line(at: first)
    if line.count >= 3, text[line].prefix(3).allSatisfy({ $0 == UInt8(ascii: "-") }) { return true }
    return field(in: line, isItem: text[first] == UInt8(ascii: "-")) != nil
  }

  /// The line that holds an index from there on, without its end.
  private func line(at start: Int) -> Range<Int> {
    let end = text[start...].firstIndex { $0 == 10 } ?? text.count
    return start..<(end > start && text[end - 1] == 13 ? end - 1 : end)
  }

  private func next(after line: Range<Int>) -> Int {
    min((text[line.upperBound...].firstIndex { $0 == 10 } ?? text.count) + 1, text.count)
  }

  /// Behind the blanks with which a line begins.
  private func content(of line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, text[start] == 32 { start += 1 }
    var end = line.upperBound
    while end > start, text[end - 1] <= 32 { end -= 1 }
    return start..<end
  }

  /// Where the first item begins whose key may be one of a turn.
  private func firstItem() -> Int? {
    var start = 0
    for _ in 0..<Self.mostLinesBefore where start < text.count {
      let line = line(at: start)
      let content = content(of: line)
      if content.count >= 4, text[content.lowerBound] == UInt8(ascii: "-"),
        field(in: content, isItem: true)?.part != nil
      {
        return start
      }
      start = next(after: line)
    }
    return nil
  }

  // MARK: Items

  private mutating func read(from first: Int) {
    var start = first
    while start < text.count {
      let line = line(at: start)
      let content = content(of: line)
      guard content.isEmpty || add(content, indent: content.lowerBound - start) else { break }
      start = next(after: line)
    }
    range = first..<start
  }

  /// Adds a line to the items; false where the list has ended.
  private mutating func add(_ content: Range<Int>, indent: Int) -> Bool {
    let isItem = text[content.lowerBound] == UInt8(ascii: "-")
    if items.isEmpty || isItem && indent == indents.dash {
      guard let field = field(in: content, isItem: true) else { return false }
      let key = text[content].dropFirst().firstIndex { $0 != 32 } ?? content.lowerBound
      indents = (indent, indent + key - content.lowerBound)
      items.append([field])
    } else if indent == indents.key, let field = field(in: content, isItem: false) {
      items[items.count - 1].append(field)
    } else if indent > indents.dash {
      goOn(with: content)
    } else {
      return false
    }
    return true
  }

  /// Adds a line to the value of the last field.
  private mutating func goOn(with content: Range<Int>) {
    let item = items.count - 1
    let field = items[item].count - 1
    items[item][field].value.append(unquoted(content, by: items[item][field].quote))
  }

  /// `- key: value` or `key: value`; nil where the line is neither.
  private func field(in content: Range<Int>, isItem: Bool) -> Field? {
    var start = content.lowerBound
    if isItem {
      guard content.count > 2, text[start] == UInt8(ascii: "-"), text[start + 1] == 32 else {
        return nil
      }
      start += 1
      while start < content.upperBound, text[start] == 32 { start += 1 }
    }
    guard let colon = text[start..<content.upperBound].firstIndex(where: { !Self.isOfKey($0) }),
      colon > start, text[colon] == UInt8(ascii: ":"),
      colon + 1 == content.upperBound || text[colon + 1] == 32
    else { return nil }
    var field = Field(
      key: content.lowerBound..<colon + 1, part: JSONKeys.meaning(of: text[start..<colon])?.part)
    let value = self.content(of: colon + 1..<content.upperBound)
    guard let first = text[value].first else { return field }
    if first == UInt8(ascii: ">") || first == UInt8(ascii: "|"), value.count <= 3 {
      field.key = content.lowerBound..<value.upperBound
      return field
    }
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") { field.quote = first }
    let inner = field.quote == nil ? value : value.lowerBound + 1..<value.upperBound
    field.value = [unquoted(inner, by: field.quote)]
    return field
  }

  private static func isOfKey(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte == 0x2D || byte >= 0x80
  }

  /// A line of a value without the quotation mark that ends it.
  private func unquoted(_ line: Range<Int>, by quote: UInt8?) -> Range<Int> {
    guard let quote, let last = text[line].last, last == quote else { return line }
    return line.lowerBound..<line.upperBound - 1
  }
}
