/// Bytes, written in hexadecimal or in base 64 (XML Schema Part 2, sections 3.2.15 and 3.2.16).
enum BinarySpace: ValueSpace {
  case hexadecimal, base64

  var unitOfLength: String? { "byte" }

  var explanation: (kind: String, example: String?) {
    switch self {
    case .hexadecimal: ("pairs of hexadecimal digits", "0FB7")
    case .base64: ("bytes in base 64", "VGV4dA==")
    }
  }

  func contains(_ text: Span<UInt8>, _ context: borrowing NamespaceBindings) -> Bool {
    self == .hexadecimal ? isHexadecimal(text) : isBase64(text)
  }

  func equal(
    _ left: Span<UInt8>, _ leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, _ rightContext: borrowing NamespaceBindings
  ) -> Bool {
    significant(left) == significant(right)
  }

  func length(of text: Span<UInt8>) -> Int {
    let digits = significant(text)
    if self == .hexadecimal { return digits.count / 2 }
    return digits.count / 4 * 3 - digits.suffix(2).count { $0 == UInt8(ascii: "=") }
  }

  /// The characters that decide the value, each in its one form.
  private func significant(_ text: Span<UInt8>) -> [UInt8] {
    var significant: [UInt8] = []
    significant.reserveCapacity(text.count)
    for index in text.indices where text[index] != 32 {
      let isLetter = text[index] >= UInt8(ascii: "A")
      significant.append(self == .hexadecimal && isLetter ? text[index] | 0x20 : text[index])
    }
    return significant
  }

  private func isHexadecimal(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let isLetter = (text[index] | 0x20) &- UInt8(ascii: "a") < 6
      guard isLetter || text.isDigit(at: index) else { return false }
    }
    return text.count % 2 == 0
  }

  private func isBase64(_ text: Span<UInt8>) -> Bool {
    var digits = 0
    var padding = 0
    var last = 0
    for index in text.indices where text[index] != 32 {
      if text[index] == UInt8(ascii: "=") {
        padding += 1
      } else {
        guard padding == 0, let digit = base64Digit(text[index]) else { return false }
        digits += 1
        last = digit
      }
    }
    guard (digits + padding) % 4 == 0 else { return false }
    switch padding {
    case 0: return true
    // The bits that belong to no byte are zero.
    case 1: return last & 0b11 == 0
    case 2: return last & 0b1111 == 0
    default: return false
    }
  }

  private func base64Digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 97 + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
