/// What stands before a label on its line: marks, emphasis, bullets, numbers, time stamps.
struct LineStart {
  let text: Text
  let range: Range<Int>
  private(set) var opening: LabelForm.Opening = .none
  private(set) var time: Range<Int>?
  /// Where the label as written begins: its own mark is part of it, emphasis is not.
  private(set) var label: Int
  /// Where its words begin.
  private(set) var name: Int
  /// The characters of emphasis, for instance 2 for `**`.
  private(set) var emphasis: UInt8?
  /// The bracket that closes the label.
  private(set) var closing: UInt32?
  /// Where the name ends, if whom it is said to stands behind it.
  private(set) var nameEnd: Int?

  init(text: Text, range: Range<Int>) {
    self.text = text
    self.range = range
    label = range.lowerBound
    name = range.lowerBound
  }

  /// Most lines begin with a word that is no `Q6.` and no `Anf. 12`.
  private var beginsWithWord: Bool {
    guard name < range.upperBound else { return false }
    let letter = text[name] | 0x20
    return letter >= 0x61 && letter <= 0x7A && letter != 0x61 && letter != 0x71
  }

  mutating func read() {
    guard !beginsWithWord else { return }
    readCell()
    for _ in 0..<5 {
      guard name < range.upperBound else { return }
      let before = name
      readTag()
      readStamp()
      readBullet()
      readArrows()
      readEmphasis()
      readMarker()
      readNumber()
      if name == before { break }
    }
    readBracket()
  }

  private mutating func skip(to index: Int, isPartOfLabel: Bool = false) {
    name = text.skipBlanks(index..<range.upperBound)
    if !isPartOfLabel { label = name }
  }

  private mutating func readStamp() {
    guard time == nil,
      let stamp = TimestampScanner(text: text).stamp(at: name, limit: range.upperBound)
    else { return }
    let after = text.skipBlanks(stamp.range.upperBound..<range.upperBound)
    // WhatsApp's dash, or a colon, between time and name.
    let mark = text.byte(after)
    let next = (mark == 0x2D || mark == 0x7C) && text.byte(after + 1) == 0x20 ? after + 1 : after
    time = stamp.range.lowerBound..<max(stamp.range.upperBound, next > after ? next : 0)
    skip(to: next)
    guard let message = SentMessage(text: text, range: name..<range.upperBound) else { return }
    opening = .sent
    skip(to: message.name.lowerBound, isPartOfLabel: true)
    nameEnd = message.name.upperBound
  }

  /// `| 09:12 | ` at the start of a table's row: the first cell is narrow. The bar before one that
  /// holds no time is passed alone.
  private mutating func readCell() {
    guard text.byte(name) == 0x7C, text.byte(name + 1) == 0x20 else { return }
    let limit = min(name + 16, range.upperBound)
    guard let end = text.bytes[name + 1..<limit].firstIndex(of: 0x7C), text.byte(end + 1) == 0x20
    else { return }
    let cell = text.trimmed(name + 1..<end)
    let stamp = TimestampScanner(text: text).stamp(at: cell.lowerBound, limit: cell.upperBound)
    if stamp?.range == cell {
      time = cell
    } else if text.hasLetter(cell), text[cell.lowerBound] != 0x2A, !holdsLabel(end + 1) {
      return skip(to: name + 1)
    }
    skip(to: end + 1)
  }

  /// `| R | Mr. HILL - Yes. |`: the second cell begins with a label of its own.
  private func holdsLabel(_ start: Int) -> Bool {
    let cell = start..<min(range.upperBound, start + Self.longestLabel)
    return text.holds(": ", in: cell) || text.holds(" - ", in: cell)
  }

  private static let longestLabel = 140

  /// `<< speaker >>` before a name, as an office's templates leave it.
  private mutating func readTag() {
    guard opening == .none, text.byte(name) == 0x3C else { return }
    let end = text.skipTag(name..<range.upperBound)
    if end > name { skip(to: end, isPartOfLabel: true) }
  }

  private mutating func readBullet() {
    guard opening == .none, name < range.upperBound else { return }
    let (value, length) = text.scalar(name)
    let isBullet = Self.bullets.contains(value)
    guard isBullet, text.byte(name + length) == 0x20 else { return }
    opening = .bullet
    skip(to: name + length)
  }

  private static let bullets: [UInt32] = [
    0x2D, 0x2A, 0x3E, 0x2022, 0x2013, 0x2014, 0xB7, 0x2B, 0xBB, 0x203A, 0x2023, 0x2043, 0x27A4,
    0x2192,
  ]

  /// `>>` or `>>>` before a name, with or without a blank.
  private mutating func readArrows() {
    guard opening == .none, text.byte(name) == 0x3E, text.byte(name + 1) == 0x3E else { return }
    opening = .arrows
    skip(to: text.byte(name + 2) == 0x3E ? name + 3 : name + 2)
  }

  private mutating func readEmphasis() {
    guard name < range.upperBound else { return }
    let byte = text[name]
    if byte == 0x23, opening == .none {
      var index = name
      while index < range.upperBound, text[index] == 0x23 { index += 1 }
      guard index - name <= 6, text.byte(index) == 0x20 else { return }
      opening = .heading
      skip(to: index)
    } else if byte == 0x2A || byte == 0x5F,
      opening == .none || opening == .bullet || opening == .heading
    {
      var index = name
      while index < range.upperBound, text[index] == byte { index += 1 }
      guard index - name <= 3, index < range.upperBound, text[index] != 0x20 else { return }
      emphasis = byte
      if opening != .heading { opening = .bold }
      skip(to: index)
    }
  }

  private mutating func readMarker() {
    guard opening == .none, name < range.upperBound else { return }
    let (value, length) = text.scalar(name)
    let isMarker =
      switch value {
      case 0xA7, 0xB6, 0x25A0...0x25FF, 0x2605, 0x2606, 0x3007, 0x2B24: true
      default: false
      }
    guard isMarker else { return }
    opening = .marker
    skip(to: name + length, isPartOfLabel: true)
  }

  /// `12.`, `01.02`, `Q6.`, `Anf. 12` before a name.
  private mutating func readNumber() {
    guard opening == .none, name < range.upperBound else { return }
    var index = name
    if text.has("Anf. ", at: index) {
      index = text.skipBlanks(min(index + 5, range.upperBound)..<range.upperBound)
    }
    let hasWord = index > name
    let isQuestion = text.byte(index) | 0x20 == 0x71 && isDigit(text.byte(index + 1))
    if isQuestion { index += 1 }
    let digits = index
    var last: UInt8 = 0
    while index < range.upperBound, isDigit(text[index]) || text[index] == 0x2E {
      last = text[index]
      index += 1
    }
    guard index > digits, index - digits <= 8, isDigit(text[digits]) else { return }
    let isNumber = last == 0x2E || hasWord || text[digits..<index].contains(0x2E)
    // `Q12` and a wide gap: the number of a question, not its label.
    let isTabbed =
      last != 0x2E
      && (text.byte(index) == 0x09 || text.has("  ", at: index)
        || isQuestion && text.byte(index) == 0x20 && index + 1 < range.upperBound
          && Letters.isUpper(text.scalar(text.skipBlanks(index..<range.upperBound - 1)).value))
    guard isTabbed || isNumber && text.byte(index) == 0x20 else { return }
    opening = .number
    skip(to: index)
  }

  private mutating func readBracket() {
    guard opening == .none || opening == .bold, name < range.upperBound else { return }
    let (value, length) = text.scalar(name)
    guard let closing = Self.closing(value) else { return }
    self.closing = closing
    opening = value == 0x3C ? .angle : .bracket
    skip(to: name + length, isPartOfLabel: true)
    if opening == .angle, Self.ranks.contains(text.byte(name)) {
      skip(to: name + 1, isPartOfLabel: true)
    }
  }

  /// What chats put before the nicknames of those who run a channel, or may speak in it.
  private static let ranks = ASCIISet("@+%&~!")

  private static func closing(_ opening: UInt32) -> UInt32? {
    switch opening {
    case 0x28: 0x29
    case 0x3C, 0x5B, 0x7B, 0xFF1C, 0xFF3B: opening + 2
    case 0x3008, 0x300A, 0x3010, 0x3014, 0xFF08: opening + 1
    default: nil
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

extension Text {
  fileprivate subscript(range: Range<Int>) -> ByteView { bytes[range] }

  fileprivate func hasLetter(_ range: Range<Int>) -> Bool {
    string(range).contains(where: \.isLetter)
  }
}
