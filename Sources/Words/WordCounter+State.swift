extension WordCounter {
  /// What counts of the text so far for whether the next scalar begins a word.
  struct State: Sendable {
    private enum Kind: UInt8 {
      case other, letter, hebrew, numeric, katakana, connector
      /// Behind a letter or number, what joins it with another letter or number only.
      case letterMiddle, numberMiddle, hebrewQuote

      var isMiddle: Bool { rawValue >= Kind.letterMiddle.rawValue }
    }

    private static let joined: UInt8 = 0x10
    private static let counted: UInt8 = 0x20

    /// A kind, whether a joiner stands before, and whether the segment is counted.
    var bits: UInt8 = 0

    private var kind: Kind { Kind(rawValue: bits & 0x0F) ?? .other }
    private var isCounted: Bool { bits & Self.counted != 0 }

    /// - Returns: whether a word is to be counted.
    mutating func take(_ next: WordBreak) -> Bool {
      if next.isIgnored {
        bits = bits & ~Self.joined | (next == .joiner ? Self.joined : 0)
        return false
      }
      let continues =
        goesOn(with: next) || (next.isPictographic && bits & Self.joined != 0)
      let kind = kind(behind: next)
      let wasCounted = (continues || kind.isMiddle) && isCounted
      let makesWord = next.makesWord
      bits = kind.rawValue | (wasCounted || makesWord ? Self.counted : 0)
      return makesWord && !wasCounted
    }

    /// The rules WB5 to WB13b.
    private func goesOn(with next: WordBreak) -> Bool {
      switch kind {
      case .letter, .hebrew: next.isLetter || next == .numeric || next == .extendNumLet
      case .numeric: next.isLetter || next == .numeric || next == .extendNumLet
      case .katakana: next == .katakana || next == .extendNumLet
      case .connector:
        next.isLetter || next == .numeric || next == .katakana || next == .extendNumLet
      case .letterMiddle: next.isLetter
      case .numberMiddle: next == .numeric
      case .hebrewQuote: next == .hebrewLetter
      case .other: false
      }
    }

    private func kind(behind next: WordBreak) -> Kind {
      switch next {
      case .aLetter, .pictographicLetter: .letter
      case .hebrewLetter: .hebrew
      case .numeric: .numeric
      case .katakana: .katakana
      case .extendNumLet: .connector
      case .midLetter: isBehindLetter ? .letterMiddle : .other
      case .midNumLet, .singleQuote:
        isBehindLetter ? .letterMiddle : kind == .numeric ? .numberMiddle : .other
      case .midNum: kind == .numeric ? .numberMiddle : .other
      case .doubleQuote: kind == .hebrew ? .hebrewQuote : .other
      default: .other
      }
    }

    private var isBehindLetter: Bool { kind == .letter || kind == .hebrew }

    /// The state behind a letter of ASCII, or behind one and a full stop: that of most texts at
    /// their ends.
    @inline(__always)
    static func behindLetters(
      _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> UInt8? {
      guard end - start >= 2 else { return nil }
      let hasStop = text[end - 1] == UInt8(ascii: ".")
      let last = hasStop ? end - 2 : end - 1
      guard ASCIIWords.isLetter(text[last]) else { return nil }
      return (hasStop ? Kind.letterMiddle : Kind.letter).rawValue | counted
    }

    /// For each state and each byte of ASCII the next state, and in the high bit whether a word
    /// is to be counted.
    // Unsafe: written once and never freed, so that it is read without counting references.
    nonisolated(unsafe) static let asciiSteps: UnsafeBufferPointer<UInt8> = {
      let classes = WordBreakClasses.ascii
      var steps: [UInt8] = []
      steps.reserveCapacity(128 * 128)
      for bits in UInt8(0)..<64 {
        for byte in 0..<128 {
          var state = State()
          state.bits = bits
          let isWord = state.take(classes[byte])
          steps.append(state.bits | (isWord ? 0x80 : 0))
        }
      }
      let table = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: steps.count)
      _ = table.initialize(from: steps)
      return UnsafeBufferPointer(table)
    }()
  }
}
