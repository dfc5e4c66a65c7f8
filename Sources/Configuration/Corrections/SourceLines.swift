internal import Transcript

/// The lines of a source's text by number.
struct SourceLines {
  private let text: [UInt8]
  private let starts: [Int]

  init(_ text: [UInt8]) {
    self.text = text
    var starts = [0]
    for (index, byte) in text.enumerated() where byte == 10 || byte == 13 {
      if byte == 10, index > 0, text[index - 1] == 13 {
        starts[starts.count - 1] = index + 1
      } else {
        starts.append(index + 1)
      }
    }
    self.starts = starts
  }

  /// The words of a line, from 1: without blanks around them; nil where there is no such line.
  func range(of line: Int) -> Range<Int>? {
    guard line >= 1, line <= starts.count else { return nil }
    var start = starts[line - 1]
    var end = line < starts.count ? starts[line] : text.count
    while start < end, text[start] <= 32 { start += 1 }
    while end > start, text[end - 1] <= 32 { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// The first words of a line, by which it is known again.
  func start(of range: Range<Int>) -> String {
    let words = String(decoding: text[range], as: UTF8.self)
    return String(words.prefix(Corrections.textLength))
  }
}
