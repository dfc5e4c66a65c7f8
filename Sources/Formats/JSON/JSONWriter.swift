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
    /// What stands in its text, as objects divided by commas.
    var marks = JSONBuffer()
  }

  private let output: ByteOutput
  // Memory of its own: each word passes here, and nothing else looks at it meanwhile.
  private let json: UnsafeMutablePointer<JSONBuffer>
  private var objects = BodyJSON()
  private var holders: [Holder] = []
  /// Where the open dates, times and names begin in the text of the innermost holder.
  private var ranges: [(element: BodyElement, start: Int)] = []
  private var divisions = 0
  private var hasHeader = false
  /// Whether the list at hand has an element yet: that of the body, and that of a turn.
  private var hasItem = false
  private var hasTurnItem = false
  private var inTurn = false

  init(_ output: ByteOutput) {
    self.output = output
    json = .allocate(capacity: 1)
    json.initialize(to: JSONBuffer())
  }

  deinit {
    json.deinitialize(count: 1)
    json.deallocate()
  }

  var losses: [ExportLoss] { [] }

  func header(_ header: Header) {
    if hasHeader { json.pointee.raw("\n]}\n") }
    hasHeader = true
    hasItem = false
    objects = BodyJSON(header)
    HeaderJSON.write(header, to: &json.pointee)
    json.pointee.raw(",\n\"body\":[")
  }

  func finish() {
    if hasHeader { json.pointee.raw("\n]}\n") }
    flush()
  }

  private func flush() {
    json.pointee.bytes.withUnsafeBufferPointer { output.write($0) }
    json.pointee.removeAll()
  }

  // MARK: Events

  func begin(_ element: BodyElement) {
    switch element.name {
    case .div:
      divisions += 1
      beginItem()
      objects.open(element, at: nil, in: &json.pointee)
      json.pointee.key("depth")
      json.pointee.number(divisions)
      json.pointee.raw("}")
    case .u:
      beginItem()
      objects.open(element, at: nil, in: &json.pointee)
      json.pointee.key("content")
      json.pointee.raw("[")
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
      holders[last].count += text.count - ByteSearch.continuations(in: text)
      if holders[last].isStreamed {
        json.pointee.escape(text)
      } else {
        holders[last].text.escape(text)
      }
    }
  }

  func end(_ name: BodyElement.Name) {
    switch name {
    case .div: divisions -= 1
    case .u:
      json.pointee.raw("]}")
      inTurn = false
    case .desc: break
    case .date, .time, .name: endRange()
    default: endHolder()
    }
    if json.pointee.bytes.count > 1 << 16 { flush() }
  }

  // MARK: Elements

  private func beginItem() {
    let isFirst = inTurn ? !hasTurnItem : !hasItem
    if !isFirst { json.pointee.raw(",") }
    json.pointee.raw(inTurn ? "\n  " : "\n")
    if inTurn { hasTurnItem = true } else { hasItem = true }
  }

  private func beginHolder(_ element: BodyElement) {
    var holder = Holder(element: element, hasText: element.name.holdsText)
    if holders.isEmpty {
      beginItem()
      if holder.hasText {
        holder.isStreamed = true
        objects.open(element, at: nil, in: &json.pointee)
        json.pointee.key("text")
        json.pointee.raw("\"")
      }
    }
    holders.append(holder)
  }

  private func endHolder() {
    guard let holder = holders.popLast() else { return }
    if holder.isStreamed {
      json.pointee.raw("\"")
      close(holder, in: &json.pointee)
      return
    }
    guard let parent = holders.indices.last else {
      write(holder, at: nil, to: &json.pointee)
      return
    }
    if !holders[parent].marks.bytes.isEmpty { holders[parent].marks.raw(",") }
    write(holder, at: holders[parent].count, to: &holders[parent].marks)
  }

  private func write(_ holder: Holder, at place: Int?, to json: inout JSONBuffer) {
    objects.open(holder.element, at: place, in: &json)
    if holder.hasText {
      json.key("text")
      json.raw("\"")
      json.raw(holder.text.bytes)
      json.raw("\"")
    }
    close(holder, in: &json)
  }

  private func close(_ holder: Holder, in json: inout JSONBuffer) {
    if !holder.marks.bytes.isEmpty {
      json.key("marks")
      json.raw("[")
      json.raw(holder.marks.bytes)
      json.raw("]")
    }
    json.raw("}")
  }

  private func beginRange(_ element: BodyElement) {
    if let last = holders.last { ranges.append((element, last.count)) }
  }

  private func endRange() {
    guard let range = ranges.popLast(), let last = holders.indices.last else { return }
    let length = holders[last].count - range.start
    if !holders[last].marks.bytes.isEmpty { holders[last].marks.raw(",") }
    objects.open(range.element, at: range.start, in: &holders[last].marks)
    holders[last].marks.key("length")
    holders[last].marks.number(length)
    holders[last].marks.raw("}")
  }
}
