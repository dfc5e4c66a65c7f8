internal import LibXML

/// Records of fields between delimiters.
///
/// RFC 4180, with any delimiter. A quote that never closes is a character like others.
package struct DelimitedFile {
  package struct Field: Hashable {
    /// Without the quotes around it.
    package var range: Range<Int>
    package var isQuoted: Bool
  }

  package private(set) var records: [[Field]] = []
  package private(set) var unclosedQuote: Int?
  private let text: [UInt8]
  private let delimiter: UInt8

  /// - Parameter limit: no more records are read.
  package init(_ text: [UInt8], delimiter: UInt8, limit: Int = .max) {
    self.text = text
    self.delimiter = delimiter
    var position = 0
    while position < text.count, records.count < limit {
      position = readRecord(from: position)
    }
  }

  /// How many fields a record has, and how many bytes the longest of them.
  struct Shape {
    var width = 1
    var longest = 0
  }

  /// The shapes of the first records, told without keeping a field.
  ///
  /// - Returns: nil where a field may be quoted, which takes reading.
  static func shapes(of text: [UInt8], delimiter: UInt8, limit: Int = 128) -> [Shape]? {
    text.withUnsafeBufferPointer { text in
      var shapes: [Shape] = []
      shapes.reserveCapacity(16)
      var record = Shape()
      var start = 0
      while start < text.count, shapes.count < limit {
        if text[start] == UInt8(ascii: "\"") { return nil }
        let end = endOfField(in: text, from: start, delimiter: delimiter)
        record.longest = max(record.longest, end - start)
        start = end + 1
        if end < text.count, text[end] == delimiter {
          record.width += 1
          // A field that the end of the text leaves empty is one too.
          if start < text.count { continue }
        }
        if record.width > 1 || record.longest > 0 { shapes.append(record) }
        record = Shape()
      }
      return shapes
    }
  }

  private static func endOfField(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: UInt8
  ) -> Int {
    var end = start
    while true {
      end = ByteSearch.nextControl(or: delimiter, or: delimiter, in: text, from: end)
      guard end < text.count, text[end] != delimiter, text[end] != 10, text[end] != 13 else {
        return end
      }
      end += 1
    }
  }

  private mutating func readRecord(from start: Int) -> Int {
    var fields: [Field] = []
    fields.reserveCapacity(records.last?.count ?? 4)
    var position = start
    while true {
      let (field, end) = field(at: position)
      fields.append(field)
      position = end
      guard position < text.count, text[position] == delimiter else { break }
      position += 1
    }
    let isBlank = fields.count == 1 && fields[0].range.isEmpty && !fields[0].isQuoted
    if !isBlank { records.append(fields) }
    if position < text.count, text[position] == 13 { position += 1 }
    if position < text.count, text[position] == 10, position > 0 { position += 1 }
    return max(position, start + 1)
  }

  private mutating func field(at start: Int) -> (Field, Int) {
    if start < text.count, text[start] == UInt8(ascii: "\""), unclosedQuote == nil,
      let quoted = quoted(at: start)
    {
      return quoted
    }
    let end = text.withUnsafeBufferPointer {
      Self.endOfField(in: $0, from: start, delimiter: delimiter)
    }
    return (Field(range: start..<end, isQuoted: false), end)
  }

  private mutating func quoted(at start: Int) -> (Field, Int)? {
    var end = start + 1
    while end < text.count {
      if text[end] == UInt8(ascii: "\"") {
        guard end + 1 < text.count, text[end + 1] == UInt8(ascii: "\"") else { break }
        end += 1
      }
      end += 1
    }
    guard end < text.count else {
      unclosedQuote = start
      return nil
    }
    // Characters between the closing quote and the delimiter belong to nothing: read as unquoted.
    let after = end + 1
    guard after == text.count || text[after] == delimiter || text[after] == 10 || text[after] == 13
    else { return nil }
    return (Field(range: start + 1..<end, isQuoted: true), after)
  }
}
