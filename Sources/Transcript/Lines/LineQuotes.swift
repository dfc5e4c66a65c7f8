/// Quotation marks around every line, left by the program that gathered the text.
struct LineQuotes {
  let text: Text

  /// Takes the marks off the lines' text where most lines stand in them.
  func strip(from lines: inout [Line]) {
    let filled = lines.prefix(1 << 14).filter { !$0.isBlank }
    let quoted = filled.filter { isQuoted($0.text) }.count
    guard quoted >= 5, quoted * 10 >= filled.count * 6 else { return }
    for index in lines.indices where isQuoted(lines[index].text) {
      let range = lines[index].text
      let words = text.trimmed(range.lowerBound + 1..<range.upperBound - 1)
      lines[index].narrow(to: words, of: text)
    }
  }

  private func isQuoted(_ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    let first = text[range.lowerBound]
    return (first == 0x27 || first == 0x22) && text[range.upperBound - 1] == first
  }
}
