/// Captions in TTML (W3C Timed Text Markup Language, DFXP before): paragraphs with times, and the
/// names of those who speak in the head.
struct TimedText {
  private(set) var blocks: [CaptionFile.Block] = []
  private(set) var language: String?

  private let text: [UInt8]
  /// The names of agents by their identifiers.
  private var agents: [String: String] = [:]
  /// The agents of the elements that are open, where they name one.
  private var open: [String?] = []
  private var tickRate = 10_000_000
  private var agent: String?

  /// More bytes do not stand before the root element.
  private static let longestProlog = 4000

  /// Nil where the root element is not `tt`.
  init?(_ text: [UInt8]) {
    self.text = text
    guard Self.isTimedText(text) else { return nil }
    read()
  }

  private static func isTimedText(_ text: [UInt8]) -> Bool {
    guard text.prefix(64).contains(UInt8(ascii: "<")) else { return false }
    var tokens = HTMLTokenizer(Array(text.prefix(longestProlog)))
    while let token = tokens.next() {
      switch token {
      case .start(let name, let range):
        return name == "tt" && (Tag(text, range).name == "tt")
      case .text(let range):
        guard text[range].allSatisfy({ $0 <= 32 || $0 >= 0x80 }) else { return false }
      case .markup: continue
      case .end: return false
      }
    }
    return false
  }

  // MARK: Elements

  private mutating func read() {
    var tokens = HTMLTokenizer(text)
    var cue: CaptionFile.Cue?
    while let token = tokens.next() {
      switch token {
      case .start(_, let range):
        let tag = Tag(text, range)
        if cue != nil {
          if tag.name == "br" { cue?.lines.append(range.upperBound..<range.upperBound) }
        } else if tag.name == "p" {
          cue = self.cue(tag)
        } else {
          begin(tag)
        }
        if !tag.isEmpty, cue == nil || tag.name == "p" { open.append(tag.value(of: "agent")) }
      case .end(_, let range):
        let name = Tag(text, range).name
        if name == "p", let found = cue {
          blocks.append(.cue(finished(found)))
          cue = nil
        }
        if name == "agent" { agent = nil }
        if cue == nil { _ = open.popLast() }
      case .text(let range):
        if var found = cue {
          add(range, to: &found.lines)
          cue = found
        } else {
          readHead(range)
        }
      case .markup: continue
      }
    }
    if let cue { blocks.append(.cue(finished(cue))) }
  }

  private var isTitle = false

  private mutating func begin(_ tag: Tag) {
    isTitle = tag.name == "title"
    switch tag.name {
    case "tt":
      language = tag.value(of: "lang").flatMap(LanguageNames.tag)
      if let rate = tag.value(of: "tickRate").flatMap(Int.init), rate > 0 { tickRate = rate }
    case "agent": agent = tag.value(of: "id")
    default: break
    }
  }

  /// The title, and the names of agents.
  private mutating func readHead(_ range: Range<Int>) {
    guard let words = trimmed(range) else { return }
    if let agent, agents[agent] == nil {
      agents[agent] = String(decoding: text[words], as: UTF8.self)
    } else if isTitle {
      blocks.append(.note([words]))
    }
  }

  // MARK: Paragraphs

  private func cue(_ tag: Tag) -> CaptionFile.Cue {
    var cue = CaptionFile.Cue(lines: [])
    cue.start = tag.value(of: "begin").flatMap(milliseconds)
    cue.end = tag.value(of: "end").flatMap(milliseconds)
    if cue.end == nil, let start = cue.start,
      let length = tag.value(of: "dur").flatMap(milliseconds)
    {
      cue.end = start + length
    }
    let own = tag.value(of: "agent") ?? open.last { $0 != nil } ?? nil
    cue.agent = own.flatMap { agents[$0] ?? $0 }
    return cue
  }

  /// Words of a line of the cue; blanks at line ends and indents of the file are none of it.
  private func add(_ range: Range<Int>, to lines: inout [Range<Int>]) {
    guard let words = trimmed(range) else { return }
    guard let last = lines.popLast() else { return lines.append(words) }
    if last.isEmpty {
      lines.append(words)
    } else if text[last.upperBound..<words.lowerBound].contains(10) {
      lines += [last, words]
    } else {
      lines.append(last.lowerBound..<words.upperBound)
    }
  }

  private func finished(_ cue: CaptionFile.Cue) -> CaptionFile.Cue {
    var cue = cue
    cue.lines.removeAll(where: \.isEmpty)
    return cue
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 32 { start += 1 }
    while end > start, text[end - 1] <= 32 { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// `00:00:01.5`, `00:00:01:12` with frames, `3s`, `1500ms`, `15000000t`.
  private func milliseconds(_ value: String) -> Int? {
    if value.hasSuffix("ms") { return Self.time(UInt32(value.dropLast(2)).map(Double.init)) }
    if value.hasSuffix("t") {
      return Self.time(UInt64(value.dropLast()).map { Double($0) * 1000 / Double(tickRate) })
    }
    let fields = value.split(separator: ":")
    let clock = fields.count == 4 ? fields.dropLast().joined(separator: ":") : value
    return ClockTime.milliseconds(clock.utf8)
  }

  /// Nil for what is longer than any recording.
  private static func time(_ milliseconds: Double?) -> Int? {
    milliseconds.flatMap { $0 < Double(ClockTime.limit) ? Int($0) : nil }
  }

  /// A tag of XML with its attributes, prefixes left out.
  private struct Tag {
    let name: String
    let isEmpty: Bool
    private let words: Substring

    init(_ text: [UInt8], _ range: Range<Int>) {
      let whole = String(decoding: text[range], as: UTF8.self)
      isEmpty = whole.hasSuffix("/>")
      let inner = whole.drop { $0 == "<" || $0 == "/" }
      let full = inner.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
      name = Self.local(full)
      words = inner.dropFirst(full.count)
    }

    func value(of attribute: String) -> String? {
      var rest = words
      while let equals = rest.firstIndex(of: "=") {
        let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last ?? ""
        rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        rest = rest.dropFirst()
        guard let end = rest.firstIndex(of: quote) else { return nil }
        if Self.local(key) == attribute { return String(rest[..<end]) }
        rest = rest[rest.index(after: end)...]
      }
      return nil
    }

    private static func local(_ name: Substring) -> String {
      String(name.split(separator: ":").last ?? "")
    }
  }
}
