/// A file of captions cut into its parts: WebVTT, SubRip, SubViewer, SubStation or TTML.
///
/// WebVTT: W3C, section 4 (file structure) and 6.1 (parser). What is malformed stays a cue
/// without times or a line of the cue before, so that no word is lost.
struct CaptionFile {
  struct Cue: Hashable {
    /// The lines of the payload, without their line ends.
    var lines: [Range<Int>]
    /// Milliseconds; nil where they cannot be read.
    var start: Int?
    var end: Int?
    /// The speaker's name, where the format has a field for it.
    var name: Range<Int>?
    /// The speaker's name, where another part of the file tells it.
    var agent: String?
  }

  enum Block: Hashable {
    case cue(Cue)
    /// Lines of a comment or of the file's header.
    case note([Range<Int>])
  }

  private(set) var blocks: [Block] = []
  /// From a `Language:` line of the header.
  private(set) var language: String?
  private(set) var problems: [(offset: Int, id: String, message: String)] = []
  let isWebVTT: Bool
  private let isSubStation: Bool
  private let isTimedText: Bool

  private let text: [UInt8]
  private let lines: [Range<Int>]

  /// Nil where the text is no file of captions.
  init?(_ text: [UInt8]) {
    self.text = text
    isWebVTT = Self.isWebVTT(text)
    isSubStation = text.starts(with: Array("[Script Info]".utf8))
    if let timed = TimedText(text) {
      isTimedText = true
      lines = []
      blocks = timed.blocks
      language = timed.language
      return
    }
    isTimedText = false
    guard isWebVTT || isSubStation || Self.looksTimed(text) else { return nil }
    lines = Self.lines(of: text)
    if isSubStation { readSubStation() } else { read() }
  }

  /// `WebVTT` and the like.
  var format: String {
    isTimedText ? "TTML" : isWebVTT ? "WebVTT" : isSubStation ? "SubStation" : "SubRip"
  }

  // MARK: Recognition

  private static func isWebVTT(_ text: [UInt8]) -> Bool {
    text.starts(with: Array("WEBVTT".utf8)) && (text.count == 6 || text[6] <= 32)
  }

  /// Whether the first lines are a number and a line of times, or the line of times alone.
  private static func looksTimed(_ text: [UInt8]) -> Bool {
    let end = min(text.count, 2048)
    var start = 0
    var isFirst = true
    while start < end {
      let line = start..<(text[start..<end].firstIndex { $0 == 10 || $0 == 13 } ?? end)
      start = line.upperBound + 1
      if isBlank(text, line) { continue }
      if timing(text, line) != nil { return true }
      guard isFirst, text[line].allSatisfy({ $0 >= 48 && $0 <= 57 || $0 <= 32 }) else {
        return false
      }
      isFirst = false
    }
    return false
  }

  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in text.indices where text[index] == 10 || text[index] == 13 {
      if text[index] == 10, index > 0, text[index - 1] == 13 {
        start = index + 1
        continue
      }
      lines.append(start..<index)
      start = index + 1
    }
    if start < text.count { lines.append(start..<text.count) }
    return lines
  }

  private static func isBlank(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    text[line].allSatisfy { $0 <= 32 }
  }

  /// `00:01.000 --> 00:04.500 align:start`, or SubViewer's `0:00:01.000,0:00:04.500`.
  private static func timing(_ text: [UInt8], _ line: Range<Int>) -> (start: Int, end: Int)? {
    guard line.count >= 9, line.count < 1000 else { return nil }
    var scanner = ClockScanner(Array(text[line]))
    scanner.skipBlanks()
    guard let start = scanner.time() else { return nil }
    scanner.skipBlanks()
    if scanner.take("-->") || scanner.take("->") || scanner.take("—>") {
      scanner.skipBlanks()
      return scanner.time().map { (start, $0) }
    }
    guard text[line].contains(UInt8(ascii: ":")), scanner.take(","), let end = scanner.time(),
      scanner.isAtEnd
    else { return nil }
    return (start, end)
  }

  private func hasArrow(_ line: Range<Int>) -> Bool {
    guard line.count >= 3 else { return false }
    for index in line.lowerBound..<line.upperBound - 2
    where text[index] == 45 && text[index + 1] == 45 && text[index + 2] == 62 {
      return true
    }
    return false
  }

  // MARK: SubStation

  /// The lines `Dialogue: fields`, whose names a line `Format:` gives; of the rest the title.
  private mutating func readSubStation() {
    var fields = [
      "Layer", "Start", "End", "Style", "Name", "MarginL", "MarginR", "MarginV", "Effect",
    ]
    fields.append("Text")
    var isEvents = false
    for line in lines {
      if text[line].first == UInt8(ascii: "[") {
        isEvents = text[line].starts(with: Array("[Events]".utf8))
      } else if !isEvents, let title = value(of: "title", line), !title.isEmpty {
        blocks.append(.note([title]))
      } else if isEvents, let names = value(of: "format", line) {
        fields = String(decoding: text[names], as: UTF8.self).split(separator: ",").map { name in
          String(name.drop { $0 == " " }.prefix { $0 != " " })
        }
      } else if isEvents, let values = value(of: "dialogue", line) {
        readDialogue(values, fields)
      }
    }
  }

  private mutating func readDialogue(_ values: Range<Int>, _ fields: [String]) {
    var cue = Cue(lines: [])
    var start = values.lowerBound
    for (index, field) in fields.enumerated() {
      let isLast = index == fields.count - 1
      let comma = text[start..<values.upperBound].firstIndex(of: UInt8(ascii: ","))
      let end = isLast ? values.upperBound : comma ?? values.upperBound
      let value = trimmed(start..<end)
      switch field {
      case "Start": cue.start = ClockTime.milliseconds(text[value])
      case "End": cue.end = ClockTime.milliseconds(text[value])
      case "Name", "Actor": cue.name = value.isEmpty ? nil : value
      case "Text": cue.lines = dialogueLines(value)
      default: break
      }
      start = min(end + 1, values.upperBound)
    }
    if !cue.lines.isEmpty { blocks.append(.cue(cue)) }
  }

  /// The lines between `\N` and `\n`.
  private func dialogueLines(_ range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index + 1 < range.upperBound {
      if text[index] == UInt8(ascii: "\\"), text[index + 1] | 0x20 == UInt8(ascii: "n") {
        if index > start { lines.append(start..<index) }
        start = index + 2
        index = start
      } else {
        index += 1
      }
    }
    if start < range.upperBound { lines.append(start..<range.upperBound) }
    return lines
  }

  // MARK: Reading

  private mutating func read() {
    var index = isWebVTT ? readHeader() : 0
    while index < lines.count {
      if isBlank(index) {
        index += 1
      } else if isWebVTT, isBlock(index, "NOTE") {
        index = readNote(index)
      } else if isWebVTT, isBlock(index, "STYLE") || isBlock(index, "REGION") {
        index = endOfBlock(index)
      } else if isTiming(index) {
        index = readCue(index)
      } else if index + 1 < lines.count, isTiming(index + 1), isFirstOfBlock(index) {
        index += 1
      } else {
        index = readLost(index)
      }
    }
  }

  private func isBlank(_ index: Int) -> Bool { Self.isBlank(text, lines[index]) }

  private func isFirstOfBlock(_ index: Int) -> Bool {
    index == 0 || isBlank(index - 1) || isNumber(index)
  }

  private func isNumber(_ index: Int) -> Bool {
    !isBlank(index) && text[lines[index]].allSatisfy { $0 >= 48 && $0 <= 57 || $0 <= 32 }
  }

  private func isTiming(_ index: Int) -> Bool {
    Self.timing(text, lines[index]) != nil
      || hasArrow(lines[index]) && text[lines[index]].contains { $0 >= 48 && $0 <= 57 }
        && text[lines[index]].allSatisfy { !($0 >= 97 && $0 <= 122) || $0 == 45 }
  }

  private func isBlock(_ index: Int, _ name: String) -> Bool {
    let name = Array(name.utf8)
    let line = text[lines[index]]
    return line.starts(with: name)
      && (line.count == name.count
        || line.dropFirst(name.count)[line.startIndex + name.count] <= 32)
  }

  private func endOfBlock(_ start: Int) -> Int {
    var index = start
    while index < lines.count, !isBlank(index) { index += 1 }
    return index
  }

  /// The words behind `WEBVTT`, and the header's lines.
  private mutating func readHeader() -> Int {
    let end = endOfBlock(0)
    var notes: [Range<Int>] = []
    let first = lines[0].lowerBound + 6..<lines[0].upperBound
    let title = trimmed(first, marks: true)
    if !title.isEmpty { notes.append(title) }
    for index in 1..<max(1, end) {
      if isTiming(index) { return index }
      let line = lines[index]
      if let value = value(of: "language", line) {
        language = LanguageNames.tag(String(decoding: text[value], as: UTF8.self)) ?? language
      } else if value(of: "kind", line) == nil, value(of: "x-timestamp-map", line) == nil {
        notes.append(trimmed(line))
      }
    }
    if !notes.isEmpty { blocks.append(.note(notes)) }
    return max(1, end)
  }

  /// The value of a `Name: value` or `Name=value` line.
  private func value(of name: String, _ line: Range<Int>) -> Range<Int>? {
    let name = Array(name.utf8)
    guard line.count > name.count,
      text[line].prefix(name.count).elementsEqual(name, by: { $0 | 0x20 == $1 || $0 == $1 }),
      [UInt8(ascii: ":"), UInt8(ascii: "=")].contains(text[line.lowerBound + name.count])
    else { return nil }
    return trimmed(line.lowerBound + name.count + 1..<line.upperBound)
  }

  private func trimmed(_ range: Range<Int>, marks: Bool = false) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] <= 32 || marks && [45, 58].contains(text[start]) { start += 1 }
    while end > start, text[end - 1] <= 32 { end -= 1 }
    return start..<end
  }

  /// Comments of machines (`NOTE Confidence: 0.9`, `NOTE duration:…`) are markup.
  private mutating func readNote(_ start: Int) -> Int {
    let end = endOfBlock(start)
    var notes: [Range<Int>] = []
    let first = trimmed(lines[start].lowerBound + 4..<lines[start].upperBound)
    for line in [first] + lines[start + 1..<end].map({ trimmed($0) }) where !line.isEmpty {
      let isMachine = ["confidence", "duration", "recognizability", "paragraph"].contains {
        value(of: $0, line) != nil
      }
      if !isMachine { notes.append(line) }
    }
    if !notes.isEmpty { blocks.append(.note(notes)) }
    return end
  }

  private mutating func readCue(_ start: Int) -> Int {
    let times = Self.timing(text, lines[start])
    if times == nil {
      problems.append(
        (lines[start].lowerBound, "caption-time", "the times of this cue cannot be read"))
    } else if let times, times.end < times.start {
      problems.append(
        (lines[start].lowerBound, "caption-time", "this cue ends before it begins"))
    }
    var index = start + 1
    var payload: [Range<Int>] = []
    while index < lines.count, !isBlank(index), !isTiming(index) {
      if isNumber(index), index + 1 < lines.count, isTiming(index + 1) { break }
      payload.append(lines[index])
      index += 1
    }
    blocks.append(.cue(Cue(lines: payload, start: times?.start, end: times?.end)))
    return index
  }

  /// A line outside all cues: it goes on from the cue before.
  private mutating func readLost(_ index: Int) -> Int {
    if case .cue(var cue) = blocks.last {
      cue.lines.append(lines[index])
      blocks[blocks.count - 1] = .cue(cue)
    } else {
      blocks.append(.cue(Cue(lines: [lines[index]])))
      problems.append(
        (lines[index].lowerBound, "caption-outside-cue", "this line stands before all cues"))
    }
    return index + 1
  }
}
