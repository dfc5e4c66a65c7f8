extension SourceEncoding {
  /// Bytes without their byte order mark as UTF-8.
  func decode(_ bytes: ArraySlice<UInt8>) throws(SourceError) -> [UInt8] {
    switch self {
    case .utf8:
      let text = Array(bytes)
      if let fault = UTF8Scanner.firstFault(in: text) {
        throw .malformed(self, offset: bytes.startIndex + fault)
      }
      return text
    case .utf8WithStrayBytes: return StrayBytes.decode(Array(bytes))
    case .windows1252: return Windows1252.decode(bytes)
    case .utf16LittleEndian, .utf16BigEndian: return try decodeUTF16(bytes)
    case .utf32LittleEndian, .utf32BigEndian: return try decodeUTF32(bytes)
    case .named(let name):
      let text = try SystemCodec.convert(Array(bytes), from: name, to: "UTF-8", encoding: self)
      let again = try SystemCodec.convert(text, from: "UTF-8", to: name, encoding: self)
      guard again.elementsEqual(bytes) else { throw .notReversible(self) }
      return text
    }
  }

  private func decodeUTF16(_ bytes: ArraySlice<UInt8>) throws(SourceError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index + 1 < bytes.count {
      let unit = unit(in: bytes, at: index)
      index += 2
      if unit & 0xF800 != 0xD800 {
        UTF8Scanner.append(unit, to: &text)
        continue
      }
      let low = index + 1 < bytes.count ? self.unit(in: bytes, at: index) : 0
      guard unit < 0xDC00, low & 0xFC00 == 0xDC00 else {
        throw .malformed(self, offset: bytes.startIndex + index - 2)
      }
      UTF8Scanner.append(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF, to: &text)
      index += 2
    }
    guard index == bytes.count else { throw .malformed(self, offset: bytes.startIndex + index) }
    return text
  }

  private func decodeUTF32(_ bytes: ArraySlice<UInt8>) throws(SourceError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    var index = 0
    while index + 3 < bytes.count {
      let unit = unit(in: bytes, at: index)
      guard Unicode.Scalar(unit) != nil else {
        throw .malformed(self, offset: bytes.startIndex + index)
      }
      UTF8Scanner.append(unit, to: &text)
      index += 4
    }
    guard index == bytes.count else { throw .malformed(self, offset: bytes.startIndex + index) }
    return text
  }

  /// Text in UTF-8 as bytes of this encoding; nil where it cannot hold the text.
  public func encode(_ text: [UInt8], hasByteOrderMark: Bool) -> [UInt8]? {
    let mark = hasByteOrderMark ? byteOrderMark : []
    switch self {
    case .utf8: return mark + text
    case .utf8WithStrayBytes: return mark + StrayBytes.encode(text)
    case .windows1252: return Windows1252.encode(text)
    case .named(let name):
      return try? SystemCodec.convert(text, from: "UTF-8", to: name, encoding: self)
    case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian:
      return encodeWide(text, after: mark)
    }
  }

  private func encodeWide(_ text: [UInt8], after mark: [UInt8]) -> [UInt8]? {
    var bytes = mark
    bytes.reserveCapacity(text.count * unitWidth + mark.count)
    let isComplete = text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        let length = UTF8Scanner.length(in: text, at: index)
        guard length > 0 else { return false }
        let scalar = UTF8Scanner.scalar(in: text, at: index, length: length)
        if unitWidth == 2, scalar >= 0x10000 {
          append(unit: 0xD800 + (scalar - 0x10000) >> 10, to: &bytes)
          append(unit: 0xDC00 + (scalar - 0x10000) & 0x3FF, to: &bytes)
        } else {
          append(unit: scalar, to: &bytes)
        }
        index += length
      }
      return true
    }
    return isComplete ? bytes : nil
  }
}
