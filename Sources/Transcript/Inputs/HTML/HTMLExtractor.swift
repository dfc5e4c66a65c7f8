/// Takes the text of a page out of its markup, in lines as a reader would see them.
///
/// Headings get the marks that markdown has, and names in bold at the start of a paragraph too, so
/// that the reader of plain texts sees what the page shows.
struct HTMLExtractor {
  private let text: [UInt8]
  private(set) var extract = ExtractedText()
  /// Navigation, footers and the like, and the page's title: pieces outside the text.
  private(set) var asides: [Item] = []
  private(set) var title: Range<Int>?
  /// `html/@lang`.
  private(set) var language: String?

  /// Names of elements that open and close equally often; of others the end is not known.
  private let balanced: Set<String>
  /// Whether the page has a heading of its own, or is a text without markup.
  private let hasHeading: Bool
  /// Whether all rows have two cells: names and words.
  private let hasPairs: Bool
  private var hiddenDepth = 0
  private var asideDepth = 0
  private var preformattedDepth = 0
  private var isInTitle = false
  private var lineIsEmpty = true
  private var blankLines = 2
  private var pendingSpace: Range<Int>?
  /// The end tag that ends a name in bold.
  private var boldEnd: Int?
  private let labels: HTMLLabels
  /// The open element that holds a speaker's name: its tag's name, how many of that name are open
  /// within it, and where its text begins.
  private var label: (name: String, depth: Int, start: Int)?
  /// The end of the last name on this line.
  private var labelEnd: Int?
  /// The open element that holds the time behind a speaker's name.
  private var timeElement: String?
  /// Where the line begins in the text.
  private var lineStart = 0
  /// The speaker that an attribute named last.
  private var attributed: ArraySlice<UInt8> = []

  init(_ text: [UInt8]) {
    self.text = text
    labels = HTMLLabels(text)
    var counts: [String: Int] = [:]
    var starts: [String: Int] = [:]
    var tokenizer = HTMLTokenizer(text)
    while let token = tokenizer.next() {
      switch token {
      case .start(let name, _):
        counts[name, default: 0] += 1
        starts[name, default: 0] += 1
      case .end(let name, _): counts[name, default: 0] -= 1
      case .text, .markup: break
      }
    }
    balanced = Set(counts.filter { $0.value == 0 }.keys)
    hasHeading = starts["h1"] != nil || starts["pre"] != nil
    hasPairs = starts["td", default: 0] == 2 * starts["tr", default: 0]
    read()
  }

  private mutating func read() {
    var tokenizer = HTMLTokenizer(text)
    while let token = tokenizer.next() {
      switch token {
      case .text(let range): readText(range)
      case .start(let name, let range): open(name, range)
      case .end(let name, let range): close(name, range)
      case .markup: break
      }
    }
  }

  // MARK: Tags

  private mutating func open(_ name: String, _ tag: Range<Int>) {
    if name == "html" { language = attribute("lang", of: tag) }
    if HTMLElements.hidden.contains(name), balanced.contains(name) { hiddenDepth += 1 }
    if HTMLElements.asides.contains(name), balanced.contains(name) { asideDepth += 1 }
    if name == "title", balanced.contains(name) { isInTitle = true }
    guard hiddenDepth == 0, asideDepth == 0 else { return }
    if name == "br" {
      endLine(tag)
    } else if HTMLElements.blocks.contains(name) {
      endBlock()
      if name == "pre" { preformattedDepth += 1 }
    } else if HTMLElements.lines.contains(name) {
      if !lineIsEmpty { endLine(nil) }
    } else if HTMLElements.cells.contains(name), !lineIsEmpty {
      pendingSpace = nil
      if hasPairs { addColon() }
      extract.append(glue: "\t")
    }
    if let level = HTMLElements.headingLevel(name) { addMark(level) }
    if openLabel(name, tag) { return }
    if HTMLElements.bold.contains(name) || labels.inline.contains(name), lineIsEmpty,
      preformattedDepth == 0
    {
      openBold(tag)
    }
  }

  // MARK: Names of speakers

  /// Takes note of an element that holds a speaker's name, or of the attribute that is one.
  private mutating func openLabel(_ name: String, _ tag: Range<Int>) -> Bool {
    if label?.name == name { label?.depth += 1 }
    guard !labels.classes.isEmpty || !labels.attributes.isEmpty, tag.count < 2000 else {
      return false
    }
    let attributes = HTMLAttributes(tag: tag, in: text)
    for attribute in labels.attributes {
      guard let value = attributes[attribute], !value.isEmpty, lineIsEmpty else { continue }
      addAttributed(value)
      return true
    }
    let classes = attributes["class"].map { text[$0] } ?? []
    if label == nil, labels.classes.contains(classes), isNearLineStart {
      label = (name, 1, extract.count)
      return true
    }
    let isTime = name == "time" || HTMLLabels.isTime(classes)
    if isTime, labelEnd == extract.count && !lineIsEmpty || holdsClock(behind: tag) {
      timeElement = name
    }
    return false
  }

  /// A time at the start of a line, in an element of its own, where pages mark who speaks.
  private func holdsClock(behind tag: Range<Int>) -> Bool {
    guard lineIsEmpty, !labels.classes.isEmpty else { return false }
    let limit = min(text.count, tag.upperBound + 24)
    guard let end = text[tag.upperBound..<limit].firstIndex(of: UInt8(ascii: "<")) else {
      return false
    }
    let words = trimmed(tag.upperBound..<end)
    return text[words].contains(UInt8(ascii: ":")) && ClockTime.milliseconds(text[words]) != nil
  }

  /// Nothing stands before it on the line but a time.
  private var isNearLineStart: Bool { lineIsEmpty || extract.count - lineStart <= 14 }

  private mutating func addAttributed(_ value: Range<Int>) {
    guard text[value] != attributed, value.count <= HTMLLabels.longestName else { return }
    attributed = text[value]
    readFlowing(value)
    addColon()
    extract.append(glue: " ")
  }

  private mutating func closeLabel(_ name: String) {
    guard label?.name == name else { return }
    label?.depth -= 1
    guard let open = label, open.depth == 0 else { return }
    label = nil
    let length = extract.count - open.start
    guard length > 0, length <= HTMLLabels.longestName else { return }
    addColon()
    labelEnd = extract.count
  }

  private mutating func close(_ name: String, _ tag: Range<Int>) {
    if boldEnd == tag.lowerBound {
      boldEnd = nil
      extract.append(glue: "**")
    }
    closeLabel(name)
    if timeElement == name {
      timeElement = nil
      labelEnd = extract.count
    }
    if HTMLElements.hidden.contains(name), balanced.contains(name) {
      hiddenDepth = max(0, hiddenDepth - 1)
    }
    if HTMLElements.asides.contains(name), balanced.contains(name) {
      asideDepth = max(0, asideDepth - 1)
      return
    }
    if name == "title" { isInTitle = false }
    guard hiddenDepth == 0, asideDepth == 0 else { return }
    if name == "pre" { preformattedDepth = max(0, preformattedDepth - 1) }
    if name == "dt", !lineIsEmpty { addColon() }
    if HTMLElements.blocks.contains(name) {
      endBlock()
    } else if HTMLElements.lines.contains(name), !lineIsEmpty {
      endLine(nil)
    }
  }

  private mutating func addMark(_ level: Int) {
    switch level {
    case 1: extract.append(glue: "# ")
    case 2: extract.append(glue: "## ")
    default: extract.append(glue: "### ")
    }
  }

  /// What the page shows by its columns, a text shows by a colon.
  private mutating func addColon() {
    let last = extract.bytes.last
    guard last != UInt8(ascii: ":"),
      last != 0x9A || !extract.bytes.suffix(3).elementsEqual("：".utf8)
    else { return }
    extract.append(glue: ":")
  }

  /// Marks a short name in bold that no colon marks.
  private mutating func openBold(_ tag: Range<Int>) {
    let limit = min(text.count, tag.upperBound + 160)
    guard let close = text[tag.upperBound..<limit].firstIndex(of: UInt8(ascii: "<")),
      close + 1 < text.count, text[close + 1] == UInt8(ascii: "/"), close > tag.upperBound
    else { return }
    let words = text[tag.upperBound..<close]
    guard let end = text[close..<min(text.count, close + 12)].firstIndex(of: UInt8(ascii: ">")),
      !words.contains(10), !words.contains(UInt8(ascii: ":"))
    else { return }
    let after = text[min(end + 1, text.count)..<min(end + 4, text.count)]
    guard after.first != UInt8(ascii: ":"), !after.starts(with: Array("：".utf8)) else { return }
    extract.append(glue: "**")
    boldEnd = close
  }

  /// The value of an attribute that is written in lower case.
  private func attribute(_ name: String, of tag: Range<Int>) -> String? {
    let name = Array(" \(name)=".utf8)
    guard tag.count > name.count, tag.count < 4096 else { return nil }
    let start = tag.lowerBound..<tag.upperBound - name.count
    guard let found = start.first(where: { text[$0..<$0 + name.count].elementsEqual(name) }) else {
      return nil
    }
    let value = text[(found + name.count)..<tag.upperBound].drop { $0 == 34 || $0 == 39 }
    let word = value.prefix { $0 == 45 || $0 | 0x20 >= 97 && $0 | 0x20 <= 122 }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  // MARK: Lines

  /// - Parameter tag: the tag that stands for the line's end.
  private mutating func endLine(_ tag: Range<Int>?) {
    pendingSpace = nil
    if let tag {
      extract.append("\n".utf8, for: tag)
    } else {
      extract.append(glue: "\n")
    }
    blankLines = lineIsEmpty ? blankLines + 1 : 0
    lineIsEmpty = true
    lineStart = extract.count
    timeElement = nil
  }

  private mutating func endBlock() {
    if !lineIsEmpty { endLine(nil) }
    if blankLines == 0 {
      extract.append(glue: "\n")
      blankLines = 1
    }
    pendingSpace = nil
  }

  // MARK: Text

  private mutating func readText(_ range: Range<Int>) {
    guard hiddenDepth == 0 else { return }
    if isInTitle { return readTitle(range) }
    if asideDepth > 0 { return addAside(range, Item.Kind.furniture, Furniture.navigation) }
    if timeElement != nil { return addTime(range) }
    if preformattedDepth > 0 {
      readPreformatted(range)
    } else {
      readFlowing(range)
    }
  }

  private mutating func readTitle(_ range: Range<Int>) {
    let words = trimmed(range)
    guard !words.isEmpty, title == nil else { return }
    title = words
    if hasHeading {
      asides.append(Item(.header, words))
    } else {
      extract.append(glue: "# ")
      readFlowing(words)
      endBlock()
    }
  }

  private mutating func addAside(_ range: Range<Int>, _ kind: Item.Kind, _ furniture: Furniture) {
    let words = trimmed(range)
    if !words.isEmpty { asides.append(Item(kind, words, value: Int(furniture.rawValue))) }
  }

  /// A time between a name and the words: known as one by its element, not by its place.
  private mutating func addTime(_ range: Range<Int>) {
    let words = trimmed(range)
    if !words.isEmpty { asides.append(Item(.timestamp, words)) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] <= 32 { start += 1 }
    while end > start, text[end - 1] <= 32 { end -= 1 }
    return start..<end
  }

  private mutating func readPreformatted(_ range: Range<Int>) {
    var plain = range.lowerBound
    var position = plain
    while position < range.upperBound {
      if text[position] == UInt8(ascii: "&"),
        let reference = CharacterReference(text, at: position, limit: range.upperBound)
      {
        extract.append(plain..<position, of: text)
        extract.append(reference.text, for: reference.range)
        position = reference.range.upperBound
        plain = position
      } else {
        position += 1
      }
    }
    extract.append(plain..<range.upperBound, of: text)
    if let last = text[range].last {
      lineIsEmpty = last == 10 || last == 13
      blankLines = 0
    }
  }

  /// Runs of white space are one blank, and none at the ends of lines.
  private mutating func readFlowing(_ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let start = position
      if Self.isSpace(text[position]) {
        while position < range.upperBound, Self.isSpace(text[position]) { position += 1 }
        if !lineIsEmpty, pendingSpace == nil { pendingSpace = start..<position }
        continue
      }
      addSpace()
      lineIsEmpty = false
      blankLines = 0
      if text[position] == UInt8(ascii: "&"),
        let reference = CharacterReference(text, at: position, limit: range.upperBound)
      {
        extract.append(reference.text, for: reference.range)
        position = reference.range.upperBound
        continue
      }
      position += 1
      while position < range.upperBound, !Self.isSpace(text[position]),
        text[position] != UInt8(ascii: "&")
      {
        position += 1
      }
      extract.append(start..<position, of: text)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 13 || byte == 12
  }

  private mutating func addSpace() {
    guard let space = pendingSpace else { return }
    pendingSpace = nil
    if space.count == 1, text[space.lowerBound] == 32, space.lowerBound >= extract.sourceEnd {
      extract.append(space, of: text)
    } else {
      extract.append(" ".utf8, for: space)
    }
  }
}
