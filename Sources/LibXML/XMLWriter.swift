/// Writes XML 1.0 in UTF-8, escaping what must be escaped.
///
/// The caller keeps the tags balanced. Text must hold only characters that XML 1.0 allows.
///
/// Source: XML 1.0 (fifth edition), sections 2.4, 2.11 and 3.3.3.
public struct XMLWriter: ~Copyable {
  /// Takes what is written.
  public let output: ByteOutput
  private var isTagOpen = false

  /// - Parameter output: takes what is written.
  public init(_ output: ByteOutput) {
    self.output = output
  }

  /// Writes the XML declaration.
  public mutating func declaration() {
    output.write(#"<?xml version="1.0" encoding="UTF-8"?>"# as StaticString)
  }

  /// Begins a start tag; attributes follow.
  public mutating func start(_ name: StaticString) {
    closeTag()
    output.write(UInt8(ascii: "<"))
    output.write(name)
    isTagOpen = true
  }

  /// Writes an attribute of the tag that is open.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    attributeStart(name)
    var value = value
    value.withUTF8 { escape($0, inAttribute: true) }
    output.write(UInt8(ascii: "\""))
  }

  /// Writes an attribute of the tag that is open; its value is UTF-8.
  public mutating func attribute(_ name: StaticString, _ value: Span<UInt8>) {
    attributeStart(name)
    value.withUnsafeBufferPointer { escape($0, inAttribute: true) }
    output.write(UInt8(ascii: "\""))
  }

  /// Writes an attribute with nothing behind the beginning of its value.
  public mutating func attribute(_ stem: AttributeStem) {
    stem.bytes.withUnsafeBufferPointer { output.write($0) }
    output.write(UInt8(ascii: "\""))
  }

  /// Writes an attribute with a number behind the beginning of its value.
  public mutating func attribute(_ stem: AttributeStem, number: Int) {
    stem.bytes.withUnsafeBufferPointer { output.write($0) }
    output.write(decimal: number)
    output.write(UInt8(ascii: "\""))
  }

  /// Writes the attribute where there is a value.
  public mutating func attribute(_ name: StaticString, _ value: String?) {
    if let value { attribute(name, value) }
  }

  private mutating func attributeStart(_ name: StaticString) {
    output.write(UInt8(ascii: " "))
    output.write(name)
    output.write("=\"" as StaticString)
  }

  /// Writes an element's end.
  public mutating func end(_ name: StaticString) {
    if isTagOpen {
      isTagOpen = false
      output.write("/>" as StaticString)
    } else {
      output.write("</" as StaticString)
      output.write(name)
      output.write(UInt8(ascii: ">"))
    }
  }

  /// Writes character data.
  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    closeTag()
    var text = text
    text.withUTF8 { escape($0, inAttribute: false) }
  }

  /// Writes character data in UTF-8.
  public mutating func text(_ text: Span<UInt8>) {
    guard !text.isEmpty else { return }
    closeTag()
    text.withUnsafeBufferPointer { escape($0, inAttribute: false) }
  }

  /// Writes content that is markup already.
  package mutating func markup(_ markup: StaticString) {
    closeTag()
    output.write(markup)
  }

  /// White space of the layout of the file, where white space means nothing.
  public mutating func newLine(indent: Int) {
    closeTag()
    let padding: StaticString = "\n                                "
    guard 2 * indent < padding.utf8CodeUnitCount else {
      output.write(UInt8(ascii: "\n"))
      for _ in 0..<indent { output.write("  " as StaticString) }
      return
    }
    output.write(UnsafeBufferPointer(start: padding.utf8Start, count: 1 + 2 * indent))
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    isTagOpen = false
    output.write(UInt8(ascii: ">"))
  }

  private func escape(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
    var start = 0
    var index = 0
    while index < text.count {
      index += ByteSearch.nextSpecial(in: UnsafeBufferPointer(rebasing: text[index...]))
      guard index < text.count else { break }
      if let reference = reference(for: text[index], inAttribute: inAttribute) {
        output.write(UnsafeBufferPointer(rebasing: text[start..<index]))
        output.write(reference)
        start = index + 1
      }
      index += 1
    }
    output.write(UnsafeBufferPointer(rebasing: text[start..<text.count]))
  }

  private func reference(for byte: UInt8, inAttribute: Bool) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\r"): "&#13;"
    case UInt8(ascii: "\""): inAttribute ? "&quot;" : nil
    case UInt8(ascii: "\n"): inAttribute ? "&#10;" : nil
    case UInt8(ascii: "\t"): inAttribute ? "&#9;" : nil
    default: nil
    }
  }
}
