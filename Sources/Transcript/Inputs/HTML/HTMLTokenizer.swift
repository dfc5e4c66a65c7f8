/// Cuts HTML into tags and text with their places.
///
/// WHATWG HTML, section 13.2.5, without what needs a tree: comments, declarations and tags are
/// found as there; where one does not end, `<` is a character.
struct HTMLTokenizer {
  enum Token: Hashable {
    case text(Range<Int>)
    /// A start tag or an end tag with its name in lower case.
    case start(name: String, Range<Int>)
    case end(name: String, Range<Int>)
    /// Comments, declarations, and what is within `script` and `style`.
    case markup(Range<Int>)
  }

  private let text: [UInt8]
  private var position = 0
  /// From the position up to here no `>` stands.
  private var endless = 0
  /// Whether the end of a comment may still come.
  private var hasCommentEnds = true
  /// The element whose content is no markup, while it is open.
  private var raw: String?
  /// Such elements whose end tag does not come any more.
  private var endlessRaw: Set<String> = []

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func next() -> Token? {
    guard position < text.count else { return nil }
    if let raw { return rawText(raw) }
    if text[position] == UInt8(ascii: "<"), let token = markup(at: position) { return token }
    var end = position + 1
    while end < text.count, text[end] != UInt8(ascii: "<") { end += 1 }
    defer { position = end }
    return .text(position..<end)
  }

  private mutating func markup(at start: Int) -> Token? {
    guard start + 1 < text.count else { return nil }
    let next = text[start + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return declaration(at: start) }
    let isEnd = next == UInt8(ascii: "/")
    let nameStart = start + (isEnd ? 2 : 1)
    guard nameStart < text.count, Self.isLetter(text[nameStart]), let end = tagEnd(nameStart) else {
      return nil
    }
    var nameEnd = nameStart
    while nameEnd < end, Self.isLetter(text[nameEnd]) || text[nameEnd] >= 48 && text[nameEnd] <= 57
    {
      nameEnd += 1
    }
    let name = String(decoding: text[nameStart..<nameEnd].map { $0 | 0x20 }, as: UTF8.self)
    let digits = name.hasPrefix("h") && name.utf8.count == 2
    let fixed =
      digits ? String(decoding: text[nameStart..<nameEnd], as: UTF8.self).lowercased() : name
    position = end
    if isEnd { return .end(name: fixed, start..<end) }
    if fixed == "script" || fixed == "style", text[end - 2] != UInt8(ascii: "/") { raw = fixed }
    return .start(name: fixed, start..<end)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 97 && byte | 0x20 <= 122 }

  /// Behind the `>` of a tag, which may not stand within quotes unless they do not close soon.
  private mutating func tagEnd(_ start: Int) -> Int? {
    var quote: UInt8 = 0
    var index = start
    let limit = min(text.count, start + 4096)
    while index < limit, limit > endless {
      let byte = text[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if text[index - 1] == UInt8(ascii: "=") || text[index - 1] == 32 { quote = byte }
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return firstEnd(start)
  }

  /// Behind the first `>`; what is known to have none is not looked at again.
  private mutating func firstEnd(_ start: Int) -> Int? {
    var index = max(start, endless)
    while index < text.count, text[index] != UInt8(ascii: ">") { index += 1 }
    endless = index
    return index < text.count ? index + 1 : nil
  }

  private mutating func declaration(at start: Int) -> Token? {
    if text[start...].starts(with: Array("<!--".utf8)) {
      guard hasCommentEnds else { return nil }
      var index = start + 4
      while index + 2 < text.count {
        if text[index] == 45, text[index + 1] == 45, text[index + 2] == UInt8(ascii: ">") {
          position = index + 3
          return .markup(start..<position)
        }
        index += 1
      }
      hasCommentEnds = false
      return nil
    }
    guard let end = tagEnd(start + 2) else { return nil }
    position = end
    return .markup(start..<end)
  }

  /// All up to the end tag of an element whose content is no markup.
  private mutating func rawText(_ name: String) -> Token? {
    raw = nil
    guard !endlessRaw.contains(name) else { return next() }
    let close = Array("</\(name)".utf8)
    var index = position
    while index + close.count <= text.count {
      if text[index] == UInt8(ascii: "<"),
        text[index..<index + close.count].elementsEqual(close, by: { $0 == $1 || $0 | 0x20 == $1 })
      {
        break
      }
      index += 1
    }
    // Without an end tag the content is read as text, so that nothing of it is lost.
    guard index + close.count <= text.count else {
      endlessRaw.insert(name)
      return next()
    }
    guard index > position else { return next() }
    defer { position = index }
    return .markup(position..<index)
  }
}
