/// How meetings save their chats: behind a time the sender, perhaps to whom, and a colon, as in
/// `From Ann Hill to Everyone: text`.
struct SentMessage {
  /// The sender's name.
  let name: Range<Int>

  /// Nil where no sender stands at the start of a range.
  init?(text: Text, range: Range<Int>) {
    guard let word = Self.senders.first(where: { text.has($0, at: range.lowerBound) }) else {
      return nil
    }
    let start = text.skipBlanks(
      min(range.lowerBound + word.utf8CodeUnitCount, range.upperBound)..<range.upperBound)
    let colon = text.nextColon(in: start..<min(range.upperBound, start + Self.longest))
    guard start < colon, colon < range.upperBound,
      [0x3A, 0xFF1A].contains(text.scalar(colon).value)
    else { return nil }
    let end = start..<colon
    let recipient = end.first { index in
      text[index] == 0x20 && Self.recipients.contains { text.has($0, at: index) }
    }
    // `De Boer: ja` may be a name.
    guard recipient.map({ $0 > start }) ?? (text.byte(colon - 1) == 0x20) else { return nil }
    name = text.trimmed(start..<(recipient ?? colon))
    guard !name.isEmpty else { return nil }
  }

  /// Names of senders and those they write to are not longer, in bytes.
  private static let longest = 160

  private static let senders: [StaticString] = [
    "From ", "Von ", "De ", "Da ", "Van ", "Från ", "Fra ", "Od ", "От ", "Від ", "Kimden ", "从 ",
    "從 ", "自 ", "來自 ", "来自 ",
  ]

  private static let recipients: [StaticString] = [
    " to ", " an ", " à ", " para ", " a ", " aan ", " naar ", " till ", " til ", " do ", " для ",
    " кому ", " Кому ", " к ", " до ", " kime ", " 到 ", " 至 ", " 给 ", " 給 ",
  ]
}
