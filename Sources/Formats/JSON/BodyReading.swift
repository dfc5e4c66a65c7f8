internal import TEI
internal import Transcript

/// Gives the items of a JSON body as the elements of a text.
struct BodyReading {
  private let id: String
  private let sink: any BodySink
  private var openDivisions = 0
  private var divisions = 0
  private var turns = 0
  private var segments = 0

  init(id: String, sink: any BodySink) {
    self.id = id
    self.sink = sink
  }

  /// - Returns: what is wrong with the item, if anything is.
  mutating func give(_ item: JSONValue) -> String? {
    guard let type = item["type"]?.string else { return "an item of the body has no “type”" }
    if type == "division" {
      beginDivision()
      return nil
    }
    if openDivisions == 0 { beginDivision() }
    return type == "turn" ? giveTurn(item) : giveHolder(item, type: type)
  }

  mutating func finish() {
    if openDivisions == 0 { beginDivision() }
    endDivision()
  }

  /// The first division is the transcript, others are its sections.
  private mutating func beginDivision() {
    endDivision()
    sink.begin(BodyElement(.div, type: divisions == 0 ? "transcript" : "section"))
    divisions += 1
    openDivisions += 1
  }

  private mutating func endDivision() {
    guard openDivisions > 0 else { return }
    sink.end(.div)
    openDivisions -= 1
  }

  private mutating func giveTurn(_ item: JSONValue) -> String? {
    turns += 1
    var element = element(.u, item)
    element.id = element.id ?? "\(id).u\(turns)"
    let points = item["points"]?.elements ?? []
    element.start = points.first?.int
    element.end = points.count > 1 ? points[1].int : nil
    sink.begin(element)
    for child in item["content"]?.elements ?? [] {
      guard let type = child["type"]?.string else { return "an item of a turn has no “type”" }
      if let message = giveHolder(child, type: type) { return message }
    }
    sink.end(.u)
    return nil
  }

  /// An element that is neither a division nor a turn, with its text and what stands in that.
  private mutating func giveHolder(_ item: JSONValue, type: String) -> String? {
    guard let name = Self.name(of: type, item) else { return "there is no type “\(type)”" }
    var element = element(name, item)
    if name == .seg {
      segments += 1
      element.id = element.id ?? "\(id).seg\(segments)"
    }
    sink.begin(element)
    let text = item["text"]?.string
    if name.isEvent, text != nil { sink.begin(BodyElement(.desc)) }
    let message = giveText(HeaderReading.allowed(text ?? ""), item["marks"]?.elements ?? [])
    if name.isEvent, text != nil { sink.end(.desc) }
    sink.end(name)
    return message
  }

  /// Text with its marks, each at its place.
  private mutating func giveText(_ text: String, _ marks: [JSONValue]) -> String? {
    let bytes = Array(text.utf8)
    var place = 0
    var offset = 0
    /// Gives the text up to a place.
    func giveText(to end: Int) {
      let start = offset
      while offset < bytes.count, place < end || bytes[offset] & 0xC0 == 0x80 {
        if bytes[offset] & 0xC0 != 0x80 { place += 1 }
        offset += 1
      }
      if start < offset { sink.text(bytes[start..<offset].span) }
    }
    for mark in marks {
      guard let type = mark["type"]?.string, let at = mark["at"]?.int else {
        return "a mark has no “type” or no “at”"
      }
      giveText(to: at)
      if let length = mark["length"]?.int, let name = Self.name(of: type, mark) {
        sink.begin(element(name, mark))
        giveText(to: at + max(0, min(length, bytes.count)))
        sink.end(name)
      } else if let message = giveHolder(mark, type: type) {
        return message
      }
    }
    giveText(to: .max)
    return nil
  }

  private func element(_ name: BodyElement.Name, _ item: JSONValue) -> BodyElement {
    var element = BodyElement(name)
    element.type = Self.kind(item["kind"]?.string, of: name)
    element.id = item["id"]?.string.map { Identifiers.name($0) }
    let who = item["who"]?.elements.compactMap(\.string) ?? []
    if name == .u, !who.isEmpty {
      element.who = who.map { Identifiers.name($0) }.joined(separator: " ")
    }
    element.number = item["n"]?.scalar.map(HeaderReading.allowed)
    element.when = item["when"]?.string
    element.synch = item["point"]?.int
    element.next = item["next"]?.string
    element.previous = item["previous"]?.string
    element.language = item["language"]?.string
    element.dividesWord = item["dividesWord"]?.isTrue ?? false
    return element
  }

  private static func name(of type: String, _ item: JSONValue) -> BodyElement.Name? {
    switch type {
    case "heading": .head
    case "note": .note
    case "furniture": .fw
    case "segment": .seg
    case "page": .pb
    case "line": .lb
    case "anchor": item["point"]?.int == nil ? nil : .anchor
    case "date": .date
    case "time": .time
    case "name": .name
    case "event":
      switch item["element"]?.string {
      case "vocal": .vocal
      case "kinesic": .kinesic
      case "gap": .gap
      default: .incident
      }
    default: nil
    }
  }

  /// A kind from the closed list of its element: what is in none is of the most general.
  private static func kind(_ kind: String?, of name: BodyElement.Name) -> String? {
    func one(of list: [String], else general: String?) -> String? {
      kind.flatMap { list.contains($0) ? $0 : nil } ?? general
    }
    switch name {
    case .head: return one(of: ["series", "sub"], else: nil)
    case .note:
      let list = ["speaker", "dateline", "header", "time", "narrative", "comment"]
      return one(of: list, else: "comment")
    case .fw: return one(of: Furniture.allCases.map(\.name), else: "notice")
    case .vocal: return one(of: EventType.types(of: .vocal), else: "noise")
    case .kinesic: return one(of: EventType.types(of: .kinesic), else: "kinesic")
    case .incident: return one(of: EventType.types(of: .incident), else: "incident")
    case .gap: return one(of: EventType.types(of: .gap), else: "editorial")
    case .name: return kind ?? "place"
    default: return kind
    }
  }
}
