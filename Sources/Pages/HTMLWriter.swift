internal import LibXML

/// Writes HTML 5 in UTF-8. Every text and attribute value is escaped: nothing of a transcript
/// becomes markup.
///
/// Source: HTML Living Standard, section 13.1 (Writing HTML documents).
struct HTMLWriter {
  let output: ByteOutput

  init(_ output: ByteOutput) {
    self.output = output
  }

  /// Markup of ours, as it stands.
  func raw(_ markup: StaticString) { output.write(markup) }

  func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  func text(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { escape($0) }
  }

  /// Writes a start tag with its attributes; those without a value are left out.
  func open(_ name: StaticString, _ attributes: [(StaticString, String?)] = []) {
    output.write(UInt8(ascii: "<"))
    output.write(name)
    for (attribute, value) in attributes {
      guard let value else { continue }
      output.write(UInt8(ascii: " "))
      output.write(attribute)
      output.write("=\"" as StaticString)
      text(value)
      output.write(UInt8(ascii: "\""))
    }
    output.write(UInt8(ascii: ">"))
  }

  func close(_ name: StaticString) {
    output.write("</" as StaticString)
    output.write(name)
    output.write(">" as StaticString)
  }

  /// An element that holds only text.
  func element(
    _ name: StaticString, _ attributes: [(StaticString, String?)] = [], text content: String
  ) {
    open(name, attributes)
    text(content)
    close(name)
  }

  private func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let reference: StaticString
      switch text[index] {
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "\""): reference = "&quot;"
      default: continue
      }
      output.write(UnsafeBufferPointer(rebasing: text[start..<index]))
      output.write(reference)
      start = index + 1
    }
    output.write(UnsafeBufferPointer(rebasing: text[start...]))
  }
}
