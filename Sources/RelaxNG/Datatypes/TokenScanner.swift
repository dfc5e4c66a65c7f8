/// Finds the pieces of a value between its white space, one by one.
struct TokenScanner {
  private var position = 0

  /// The next piece, as a range of the value, which is the same at each call.
  mutating func next(in value: Span<UInt8>) -> Range<Int>? {
    while position < value.count, isSpace(value[position]) { position += 1 }
    guard position < value.count else { return nil }
    let start = position
    while position < value.count, !isSpace(value[position]) { position += 1 }
    return start..<position
  }
}

/// White space as XML has it (XML 1.0, production 3).
@inline(__always)
func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 9 || byte == 13 }

func bytesEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
  guard left.count == right.count else { return false }
  for index in left.indices where left[index] != right[index] { return false }
  return true
}

/// Whether two values are the same but for the white space between their tokens.
func tokensEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
  var leftScanner = TokenScanner()
  var rightScanner = TokenScanner()
  while true {
    switch (leftScanner.next(in: left), rightScanner.next(in: right)) {
    case (let leftToken?, let rightToken?):
      guard bytesEqual(left.extracting(leftToken), right.extracting(rightToken)) else {
        return false
      }
    case (nil, nil): return true
    default: return false
    }
  }
}
