internal import LibXML

/// Text as it stands in a string of JSON (RFC 8259, section 7).
enum JSONText {
  /// Writes a text, escaped, in one pass.
  ///
  /// - Returns: how many of its bytes go on with a character of UTF-8 that began before them.
  static func write(_ text: UnsafeBufferPointer<UInt8>, to output: ByteOutput) -> Int {
    guard let base = text.baseAddress else { return 0 }
    var start = 0
    var index = 0
    var continuations = 0
    while index < text.count {
      while index + 8 <= text.count {
        let word = ByteWord(at: base + index)
        let special =
          word.controls | word.equal(to: UInt8(ascii: "\"")) | word.equal(to: UInt8(ascii: "\\"))
        if special != 0 { break }
        continuations += word.continuations
        index += 8
      }
      // At most eight bytes until one that is escaped, or the end.
      let end = min(index + 8, text.count)
      while index < end {
        let byte = text[index]
        if byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          output.write(UnsafeBufferPointer(start: base + start, count: index - start))
          writeEscape(of: byte, to: output)
          start = index + 1
        } else if byte & 0xC0 == 0x80 {
          continuations += 1
        }
        index += 1
      }
    }
    output.write(UnsafeBufferPointer(start: base + start, count: text.count - start))
    return continuations
  }

  private static func writeEscape(of byte: UInt8, to output: ByteOutput) {
    switch byte {
    case UInt8(ascii: "\""): output.write("\\\"" as StaticString)
    case UInt8(ascii: "\\"): output.write("\\\\" as StaticString)
    case UInt8(ascii: "\n"): output.write("\\n" as StaticString)
    case UInt8(ascii: "\r"): output.write("\\r" as StaticString)
    case UInt8(ascii: "\t"): output.write("\\t" as StaticString)
    default:
      output.write("\\u00" as StaticString)
      output.write(byte < 16 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      output.write(String(byte & 15, radix: 16))
    }
  }
}
