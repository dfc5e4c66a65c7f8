internal import LibXML

extension Span<UInt8> {
  /// Calls `body` with each piece between white space (XML 1.0, production 3).
  func forEachToken(_ body: (Span<UInt8>) -> Void) {
    var index = 0
    while index < count {
      while index < count, self[index] <= 32 { index += 1 }
      let start = index
      while index < count, self[index] > 32 { index += 1 }
      if index > start { body(extracting(start..<index)) }
    }
  }

  /// What is left without white space at the ends.
  var trimmedRange: Range<Int> {
    var start = 0
    var end = count
    while start < end, self[start] <= 32 { start += 1 }
    while end > start, self[end - 1] <= 32 { end -= 1 }
    return start..<end
  }

  func contains(_ byte: UInt8) -> Bool {
    withUnsafeBufferPointer { $0.contains(byte) }
  }

  var string: String {
    withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// With `%XX` decoded (RFC 3986, section 2.1).
  var percentDecoded: [UInt8] {
    var decoded: [UInt8] = []
    var index = 0
    while index < count {
      if self[index] == UInt8(ascii: "%"), index + 2 < count,
        let high = hexadecimalValue(self[index + 1]), let low = hexadecimalValue(self[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(self[index])
        index += 1
      }
    }
    return decoded
  }
}

private func hexadecimalValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 48...57: byte - 48
  case 65...70: byte - 55
  case 97...102: byte - 87
  default: nil
  }
}

extension StartTag {
  /// Where a token of an attribute's value stands; the whole value where it is written with
  /// references.
  func range(of token: String, inAttribute index: Int) -> Range<Int> {
    guard let place = place(ofAttribute: index)?.value else { return offset..<end }
    let base = offset
    return withRawTag { tag in
      let value = place.lowerBound - base..<place.upperBound - base
      let wanted = Array(token.utf8)
      var start = value.lowerBound
      while start + wanted.count <= value.upperBound {
        let isToken =
          (start == value.lowerBound || tag[start - 1] <= 32)
          && (start + wanted.count == value.upperBound || tag[start + wanted.count] <= 32)
        if isToken, wanted.indices.allSatisfy({ tag[start + $0] == wanted[$0] }) {
          return base + start..<base + start + wanted.count
        }
        start += 1
      }
      return place
    }
  }
}
