internal import LibXML
internal import TEI

/// Writes a TEI file as JSON of which the same TEI can be made again: the form that
/// `transcript.schema.json` describes.
///
/// What stands inside a text is told beside it, by its place: `at` counts the text's Unicode
/// scalars.
final class JSONWriter: FormatWriter {
  /// An open element that is neither a division nor a turn.
  private struct Holder {
    var element: BodyElement
    /// Its text goes to the output as it comes, since nothing is around it.
    var isStreamed = false
    var hasText: Bool
    /// Its text so far, escaped, unless streamed.
    var text = JSONBuffer()
    /// Scalars of its text so far.
    var count = 0
    /// What stands in its text.
    var marks: [JSONBuffer] = []
  }

  private let output: ByteOutput
  private var json = JSONBuffer()
  private var objects = BodyJSON()
  private var holders: [Holder] = []
  /// Where the open dates, times and names begin in the text of the innermost holder.
  private var ranges: [(element: BodyElement, start: Int, mark: Int)] = []
  private var divisions = 0
  private var hasHeader = false
  /// Whether the list at hand has an element yet: that of the body, and that of a turn.
  private var hasItem = false
  private var hasTurnItem = false
  private var inTurn = false

  init(_ output: ByteOutput) {
    self.output = output
  }

  var losses: [ExportLoss] { [] }

  func header(_ header: Header) {
    if hasHeader { json.raw("\n]}\n") }
    hasHeader = true
    hasItem = false
    objects = BodyJSON(header)
    HeaderJSON.write(header, to: &json)
    json.raw(",\n\"body\":[")
  }

  func finish() {
    if hasHeader { json.raw("\n]}\n") }
    flush()
  }

  private func flush() {
    json.bytes.withUnsafeBufferPointer { output.write($0) }
    json.removeAll()
  }

  // MARK: Events

  func begin(_ element: BodyElement) {
    switch element.name {
    case .div:
      divisions += 1
      beginItem()
      objects.open(element, at: nil, in: &json)
      json.key("depth")
      json.number(divisions)
      json.raw("}")
    case .u:
      beginItem()
      objects.open(element, at: nil, in: &json)
      json.key("content")
      json.raw("[")
      inTurn = true
      hasTurnItem = false
    case .desc:
      if let last = holders.indices.last { holders[last].hasText = true }
    case .date, .time, .name: beginRange(element)
    default: beginHolder(element)
    }
  }

  func text(_ text: Span<UInt8>) {
    guard let last = holders.indices.last, holders[last].hasText else { return }
    text.withUnsafeBufferPointer { text in
      var continuations = 0
      for byte in text { continuations += byte & 0xC0 == 0x80 ? 1 : 0 }
      holders[last].count += text.count - continuations
      if holders[last].isStreamed { json.escape(text) } else { holders[last].text.escape(text) }
    }
  }

  func end(_ name: BodyElement.Name) {
    switch name {
    case .div: divisions -= 1
    case .u:
      json.raw("]}")
      inTurn = false
    case .desc: break
    case .date, .time, .name: endRange()
    default: endHolder()
    }
    if json.bytes.count > 1 << 16 { flush() }
  }

  // MARK: Elements

  private func beginItem() {
    let isFirst = inTurn ? !hasTurnItem : !hasItem
    if !isFirst { json.raw(",") }
    json.raw(inTurn ? "\n  " : "\n")
    if inTurn { hasTurnItem = true } else { hasItem = true }
  }

  private func beginHolder(_ element: BodyElement) {
    var holder = Holder(element: element, hasText: element.name.holdsText)
    if holders.isEmpty {
      beginItem()
      if holder.hasText {
        holder.isStreamed = true
        objects.open(element, at: nil, in: &json)
        json.key("text")
        json.raw("\"")
      }
    }
    holders.append(holder)
  }

  private func endHolder() {
    guard let holder = holders.popLast() else { return }
    if holder.isStreamed {
      json.raw("\"")
      close(holder, in: &json)
      return
    }
    let parent = holders.indices.last
    var object = JSONBuffer()
    objects.open(holder.element, at: parent.map { holders[$0].count }, in: &object)
    if holder.hasText {
      object.key("text")
      object.raw("\"")
      object.raw(holder.text.bytes)
      object.raw("\"")
    }
    close(holder, in: &object)
    if let parent { holders[parent].marks.append(object) } else { json.raw(object.bytes) }
  }

  private func close(_ holder: Holder, in json: inout JSONBuffer) {
    json.array("marks", holder.marks) { $0.raw($1.bytes) }
    json.raw("}")
  }

  private func beginRange(_ element: BodyElement) {
    guard let last = holders.indices.last else { return }
    ranges.append((element, holders[last].count, holders[last].marks.count))
    holders[last].marks.append(JSONBuffer())
  }

  private func endRange() {
    guard let range = ranges.popLast(), let last = holders.indices.last,
      holders[last].marks.indices.contains(range.mark)
    else { return }
    var object = JSONBuffer()
    objects.open(range.element, at: range.start, in: &object)
    object.key("length")
    object.number(holders[last].count - range.start)
    object.raw("}")
    holders[last].marks[range.mark] = object
  }
}
