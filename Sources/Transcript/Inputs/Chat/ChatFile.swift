/// A transcript in CHAT, cut into its lines: headers, main tiers and dependent tiers.
///
/// The CHAT manual (MacWhinney), chapters 7 to 10: a header begins with `@`, a main tier with `*`
/// and the speaker's code, a dependent tier with `%`; a line that begins with a tab goes on.
struct ChatFile {
  enum Kind: Hashable {
    case header, speech, dependent
    /// Anything else, which the format does not know.
    case lost
  }

  struct Tier: Hashable {
    var kind: Kind
    /// The code between the mark and the colon (`CHI`, `Participants`, `mor`).
    var code: Range<Int>
    /// From the mark to the end of the code and its colon.
    var label: Range<Int>
    /// The rest of the line, and the lines that go on, without line ends and tabs.
    var lines: [Range<Int>]
  }

  private(set) var tiers: [Tier] = []

  /// Nil where the text is not CHAT.
  init?(_ text: [UInt8]) {
    guard Self.isChat(text) else { return nil }
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex { $0 == 10 || $0 == 13 } ?? text.count
      add(start..<end, text)
      start = end + 1
    }
  }

  /// `@Begin` or `@UTF8` on one of the first lines.
  private static func isChat(_ text: [UInt8]) -> Bool {
    guard text.first(where: { $0 > 32 }) == UInt8(ascii: "@") else { return false }
    let start = String(decoding: text.prefix(600), as: UTF8.self)
    return start.split(whereSeparator: \.isNewline).prefix(6).contains {
      $0.hasPrefix("@UTF8") || $0.hasPrefix("@Begin")
    }
  }

  private mutating func add(_ line: Range<Int>, _ text: [UInt8]) {
    guard let first = text[line].first, text[line].contains(where: { $0 > 32 }) else { return }
    if first == 9 || first == 32, !tiers.isEmpty {
      tiers[tiers.count - 1].lines.append(Self.trimmed(line, text))
      return
    }
    let kind: Kind
    switch first {
    case UInt8(ascii: "@"): kind = .header
    case UInt8(ascii: "*"): kind = .speech
    case UInt8(ascii: "%"): kind = .dependent
    default: kind = .lost
    }
    let colon = text[line].prefix(80).firstIndex(of: UInt8(ascii: ":"))
    guard kind != .lost, let colon else {
      let isBare = kind == .header
      tiers.append(
        Tier(
          kind: isBare ? .header : .lost,
          code: line.lowerBound + (isBare ? 1 : 0)..<line.upperBound,
          label: line.lowerBound..<line.lowerBound, lines: isBare ? [] : [Self.trimmed(line, text)])
      )
      return
    }
    tiers.append(
      Tier(
        kind: kind, code: line.lowerBound + 1..<colon, label: line.lowerBound..<colon + 1,
        lines: [Self.trimmed(colon + 1..<line.upperBound, text)]))
  }

  private static func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] == 9 || text[start] == 32 { start += 1 }
    while end > start, text[end - 1] == 9 || text[end - 1] == 32 { end -= 1 }
    return start..<end
  }
}
