internal import LibXML
internal import TEI
internal import Words

/// Vertical text for Sketch Engine and the Corpus Workbench: one token a line, structures as
/// tags, `<g/>` where no white space stands between two tokens.
///
/// Tokens are the segments of UAX #29. The tokens with a letter or a digit in `u` are as many as
/// the words that a header counts.
final class VerticalWriter: FormatWriter {
  private let output: ByteOutput
  private var names: SpeakerNames?
  private var open: [BodyElement] = []
  private var words: [UInt8] = []
  private var hasDocument = false
  /// No white space since the last token.
  private var isGlued = false
  private var counter = LossCounter()

  init(_ output: ByteOutput) {
    self.output = output
  }

  var losses: [ExportLoss] { counter.losses }

  func header(_ header: Header) {
    finish()
    hasDocument = true
    names = SpeakerNames(header)
    tag(
      "doc",
      [
        ("id", header.id), ("title", header.title.text), ("date", header.dates.first?.value),
        ("lang", header.language),
      ])
  }

  func finish() {
    if hasDocument { output.write("</doc>\n" as StaticString) }
    hasDocument = false
  }

  // MARK: Events

  func begin(_ element: BodyElement) {
    flush()
    open.append(element)
    switch element.name {
    case .div: tag("div", [("type", element.type)])
    case .head: tag("head", [])
    case .u:
      tag(
        "u",
        [
          ("id", element.id), ("who", element.who),
          ("speaker", element.who.map { names?.names(of: $0) ?? $0 }), ("lang", element.language),
        ])
    case .seg: tag("p", [("id", element.id), ("lang", element.language)])
    case .note: counter.add("notes")
    case .fw: counter.add("page furniture")
    case .pb: counter.add("page breaks")
    case .vocal, .kinesic, .incident, .gap: words.removeAll()
    case .desc, .lb, .anchor, .date, .time, .name: break
    }
    if element.name.separatesWords { isGlued = false }
  }

  func text(_ text: Span<UInt8>) {
    let holder = open.last { $0.name != .date && $0.name != .time && $0.name != .name }
    switch holder?.name {
    case .seg, .head, .desc: text.withUnsafeBufferPointer { words.append(contentsOf: $0) }
    default: break
    }
  }

  func end(_ name: BodyElement.Name) {
    guard let element = open.popLast() else { return }
    switch name {
    case .desc: return
    case .vocal, .kinesic, .incident, .gap:
      let description = String(decoding: words, as: UTF8.self)
      words.removeAll()
      tag(
        "event", [("element", "\(name)"), ("type", element.type), ("desc", description)],
        isEmpty: true)
    default: flush()
    }
    switch name {
    case .div: output.write("</div>\n" as StaticString)
    case .head: output.write("</head>\n" as StaticString)
    case .u: output.write("</u>\n" as StaticString)
    case .seg: output.write("</p>\n" as StaticString)
    default: return
    }
    isGlued = false
  }

  // MARK: Tokens

  /// Writes the tokens of the words so far.
  private func flush() {
    guard !words.isEmpty, !open.contains(where: { $0.name.isEvent }) else { return }
    words.withUnsafeBufferPointer { words in
      var segments = WordSegments(words)
      while let segment = segments.next() {
        let token = UnsafeBufferPointer(rebasing: words[segment.range])
        if !segment.isWord, Self.isBlank(token) {
          isGlued = false
          continue
        }
        if isGlued { output.write("<g/>\n" as StaticString) }
        escape(token)
        output.write(UInt8(ascii: "\n"))
        isGlued = true
      }
    }
    words.removeAll(keepingCapacity: true)
  }

  private static func isBlank(_ token: UnsafeBufferPointer<UInt8>) -> Bool {
    String(decoding: token, as: UTF8.self).allSatisfy(\.isWhitespace)
  }

  private func tag(_ name: String, _ attributes: [(String, String?)], isEmpty: Bool = false) {
    output.write("<\(name)")
    for (name, value) in attributes {
      guard let value else { continue }
      output.write(" \(name)=\"")
      let line = value.utf8.map { $0 < 32 ? 32 : $0 }
      line.withUnsafeBufferPointer { escape($0) }
      output.write(UInt8(ascii: "\""))
    }
    output.write(isEmpty ? "/>\n" : ">\n")
  }

  private func escape(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): output.write("&amp;" as StaticString)
      case UInt8(ascii: "<"): output.write("&lt;" as StaticString)
      case UInt8(ascii: ">"): output.write("&gt;" as StaticString)
      case UInt8(ascii: "\""): output.write("&quot;" as StaticString)
      default: output.write(byte)
      }
    }
  }
}
