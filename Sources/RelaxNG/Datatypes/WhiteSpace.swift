import LibXML

/// What a datatype does to white space before it looks at a value.
///
/// Source: XML Schema Part 2, section 4.3.6.
enum WhiteSpace: Sendable {
  case preserve
  /// Tabs and line ends become blanks.
  case replace
  /// As `replace`; then runs of blanks become one, and those at the ends go.
  case collapse
  /// As `collapse`, for values in which no white space may stand: there is none to collapse.
  case trim

  /// Calls `body` with the value after the treatment; copies only what must be changed.
  func withNormalized<Result>(
    _ value: Span<UInt8>, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    switch self {
    case .preserve: return body(value)
    case .replace:
      for index in value.indices where isSpace(value[index]) && value[index] != 32 {
        return body(replaced(value).span)
      }
      return body(value)
    case .collapse:
      let range = trimmedRange(of: value)
      let trimmed = value.extracting(range)
      return needsCollapsing(trimmed) ? body(collapsed(trimmed).span) : body(trimmed)
    case .trim: return body(value.extracting(trimmedRange(of: value)))
    }
  }

  private func replaced(_ value: Span<UInt8>) -> [UInt8] {
    value.indices.map { isSpace(value[$0]) ? 32 : value[$0] }
  }

  private func trimmedRange(of value: Span<UInt8>) -> Range<Int> {
    var start = 0
    var end = value.count
    while start < end, isSpace(value[start]) { start += 1 }
    while end > start, isSpace(value[end - 1]) { end -= 1 }
    return start..<end
  }

  private func needsCollapsing(_ trimmed: Span<UInt8>) -> Bool {
    trimmed.withUnsafeBufferPointer { bytes in
      var index = ByteSearch.nextControl(or: 32, or: 32, in: bytes, from: 0)
      while index < bytes.count {
        if isSpace(bytes[index]), bytes[index] != 32 || isSpace(bytes[index + 1]) { return true }
        index = ByteSearch.nextControl(or: 32, or: 32, in: bytes, from: index + 1)
      }
      return false
    }
  }

  private func collapsed(_ trimmed: Span<UInt8>) -> [UInt8] {
    var collapsed: [UInt8] = []
    collapsed.reserveCapacity(trimmed.count)
    for index in trimmed.indices {
      if !isSpace(trimmed[index]) {
        collapsed.append(trimmed[index])
      } else if collapsed.last != 32 {
        collapsed.append(32)
      }
    }
    return collapsed
  }
}
