/// How a page marks who speaks, where it is not the words alone that tell it.
///
/// Pages give their elements names (`class="speaker"`) or attributes (`data-speaker="…"`), or set
/// the name at the start of each paragraph off (`<em>Name</em> text`).
struct HTMLLabels {
  /// Elements of these classes, as written, hold the names of speakers.
  private(set) var classes: Set<ArraySlice<UInt8>> = []
  /// Attributes that name the speaker of the element's text.
  private(set) var attributes: Set<String> = []
  /// Elements within a line that set names off as bold print does.
  private(set) var inline: Set<String> = []

  /// Fewer are no turns.
  private static let least = 3
  /// Longer texts are no names, in bytes.
  static let longestName = 120

  private static let attributeNames = [
    "data-speaker", "data-speaker-name", "data-author", "data-who",
  ]
  private static let inlineNames: Set<String> = ["em", "i", "u", "span", "font", "a", "cite"]
  private static let speakers = Set(
    ("speaker speakers speakername sprecher author sender username participant interlocutor "
      + "interviewer interviewee locuteur intervenant hablante orador talker who nickname")
      .fields(between: " ").map(String.init))

  init(_ text: [UInt8]) {
    var classCounts: [ArraySlice<UInt8>: Int] = [:]
    var attributeCounts: [String: Int] = [:]
    var inlineCounts: [String: Int] = [:]
    var paragraphs = 0
    var isAtStart = true
    var tokenizer = HTMLTokenizer(text)
    while let token = tokenizer.next() {
      switch token {
      case .start(let name, let tag):
        if HTMLElements.breaksLine(name) {
          paragraphs += 1
          isAtStart = true
        } else if isAtStart, Self.inlineNames.contains(name), Self.setsOff(tag, in: text) {
          inlineCounts[name, default: 0] += 1
        }
        guard tag.count < 2000 else { continue }
        let attributes = HTMLAttributes(tag: tag, in: text)
        for name in Self.attributeNames where attributes[name]?.isEmpty == false {
          attributeCounts[name, default: 0] += 1
        }
        if let value = attributes["class"], Self.isSpeaker(text[value]) {
          classCounts[text[value], default: 0] += 1
        }
      case .end(let name, _):
        if HTMLElements.breaksLine(name) { isAtStart = true }
      case .text(let range):
        if text[range].contains(where: { $0 > 32 }) { isAtStart = false }
      case .markup: break
      }
    }
    classes = Set(classCounts.filter { $0.value >= Self.least }.keys)
    attributes = Set(attributeCounts.filter { $0.value >= Self.least }.keys)
    inline = Set(
      inlineCounts.filter { $0.value >= Self.least && $0.value * 4 >= paragraphs }.keys)
  }

  /// Whether a class says that the element holds a speaker.
  private static func isSpeaker(_ value: ArraySlice<UInt8>) -> Bool {
    let classes = String(decoding: value, as: UTF8.self).lowercased().fields(between: " ")
    return classes.contains { name in
      // Words behind it tell another part: `speaker-text`, `author-bio`.
      let words = name.fields(between: "-", "_").map(String.init)
      guard let last = words.last else { return false }
      return name == "name" || speakers.contains(last)
        || ["name", "label", "title"].contains(last) && words.contains(where: speakers.contains)
    }
  }

  /// Whether a class says that the element holds a time.
  static func isTime(_ value: ArraySlice<UInt8>) -> Bool {
    String(decoding: value, as: UTF8.self).lowercased().fields(between: " ", "-", "_")
      .contains { ["time", "timestamp", "timecode", "ts", "tc"].contains($0) }
  }

  /// A short text that closes at once, with more text behind it on the line.
  private static func setsOff(_ tag: Range<Int>, in text: [UInt8]) -> Bool {
    let limit = min(text.count, tag.upperBound + longestName)
    guard let close = text[tag.upperBound..<limit].firstIndex(of: UInt8(ascii: "<")),
      close > tag.upperBound, close + 1 < text.count, text[close + 1] == UInt8(ascii: "/"),
      let end = text[close..<min(text.count, close + 12)].firstIndex(of: UInt8(ascii: ">"))
    else { return false }
    let behind = text[(end + 1)...].first { $0 > 32 }
    return behind.map { $0 != UInt8(ascii: "<") } ?? false
  }
}

/// The attributes of a tag, by their places in the source.
struct HTMLAttributes {
  private var values: [String: Range<Int>] = [:]

  init(tag: Range<Int>, in text: [UInt8]) {
    var index = tag.lowerBound + 1
    let end = tag.upperBound - 1
    func isSpace(_ byte: UInt8) -> Bool { byte <= 32 || byte == UInt8(ascii: "/") }
    while index < end, !isSpace(text[index]) { index += 1 }
    while index < end {
      while index < end, isSpace(text[index]) { index += 1 }
      let nameStart = index
      while index < end, !isSpace(text[index]), text[index] != UInt8(ascii: "=") { index += 1 }
      let name = String(decoding: text[nameStart..<index], as: UTF8.self).lowercased()
      guard index < end, text[index] == UInt8(ascii: "=") else { continue }
      index += 1
      guard index < end else { break }
      let quote = text[index]
      let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      let start = isQuoted ? index + 1 : index
      index = start
      while index < end, isQuoted ? text[index] != quote : !isSpace(text[index]) { index += 1 }
      if values[name] == nil { values[name] = start..<index }
      if isQuoted { index = min(index + 1, end) }
    }
  }

  subscript(name: String) -> Range<Int>? { values[name] }
}
