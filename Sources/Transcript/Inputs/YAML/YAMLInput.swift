/// Lists of turns in YAML, in the front matter of a page or by themselves, read as the text that
/// they stand for: `[00:12] Ann: words`.
struct YAMLInput {
  private let text: [UInt8]
  private var extract = ExtractedText()
  /// Keys, and values that are no speech.
  private var asides: [Item] = []

  /// - Parameter plain: reads the text of the turns.
  static func read(_ source: Source, plain: (Source) -> Transcript) -> Transcript? {
    guard let list = YAMLList(source.text) else { return nil }
    var input = YAMLInput(text: source.text)
    input.addFront(before: list.range.lowerBound)
    for item in list.items { input.add(item) }
    input.addRest(from: list.range.upperBound)
    var reading = DerivedReading(extract: input.extract)
    reading.asides = input.asides
    return reading.transcript(of: source, layout: "YAML", plain: plain)
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  private static let fence = Array("---".utf8)

  /// What stands before the list; a fence that opens there closes before the turns.
  private mutating func addFront(before start: Int) {
    extract.append(0..<start, of: text)
    let lines = text[..<start].split { $0 == 10 || $0 == 13 }
    let fences = lines.count { $0.elementsEqual(Self.fence) }
    extract.append(glue: fences % 2 == 1 && start > 0 ? "---\n\n" : "\n")
  }

  private mutating func add(_ fields: [YAMLList.Field]) {
    var isNamed = false
    var hasTime = false
    for field in fields {
      addAside(field.key)
      switch field.part {
      case .start where field.value.count == 1 && !hasTime && isClock(field.value[0]):
        hasTime = true
        extract.append(glue: isNamed ? " [" : "[")
        add(field)
        extract.append(glue: "] ")
      case .speaker where field.value.count == 1 && !field.value[0].isEmpty && !isNamed:
        isNamed = true
        add(field)
      case .text:
        if isNamed { extract.append(glue: ": ") }
        add(field)
        extract.append(glue: "\n\n")
        isNamed = false
      default:
        for line in field.value { addAside(line) }
      }
    }
  }

  private func isClock(_ value: Range<Int>) -> Bool {
    text[value].contains(UInt8(ascii: ":")) && ClockTime.milliseconds(text[value]) != nil
  }

  /// A value with its line ends, and what its escapes stand for.
  private mutating func add(_ field: YAMLList.Field) {
    for (index, line) in field.value.enumerated() {
      if index > 0 {
        let end = field.value[index - 1].upperBound
        let lineEnd = text[end..<line.lowerBound].firstIndex { $0 == 10 } ?? end
        extract.append(lineEnd..<lineEnd + 1, of: text)
      }
      addLine(line, quote: field.quote)
    }
  }

  private mutating func addLine(_ line: Range<Int>, quote: UInt8?) {
    let decoder = JSONStringDecoder(text: text)
    extract.append(line, of: text) { index in
      switch text[index] {
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
        decoder.escape(index, line.upperBound)
      case UInt8(ascii: "'") where quote == UInt8(ascii: "'"):
        index + 1 < line.upperBound && text[index + 1] == UInt8(ascii: "'")
          ? ([UInt8(ascii: "'")], index..<index + 2) : nil
      default: nil
      }
    }
  }

  /// What stands behind the list: keys up to the fence, then the page.
  private mutating func addRest(from start: Int) {
    var index = start
    var isFenced = false
    while index < text.count, !isFenced {
      let end = text[index...].firstIndex { $0 == 10 } ?? text.count
      let line = text[index..<end].last == 13 ? index..<end - 1 : index..<end
      isFenced = text[line].elementsEqual(Self.fence)
      if !isFenced { addAside(line) }
      index = min(end + 1, text.count)
    }
    extract.append(index..<text.count, of: text)
  }

  private mutating func addAside(_ range: Range<Int>) {
    guard text[range].contains(where: { $0 > 32 }) else { return }
    asides.append(Item(.furniture, range, value: Int(Furniture.header.rawValue)))
  }
}
