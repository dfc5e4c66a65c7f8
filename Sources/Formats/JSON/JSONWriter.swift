internal import LibXML
internal import TEI

/// Writes a TEI file as JSON of which the same TEI can be made again: the form that
/// `transcript.schema.json` describes.
///
/// What stands inside a text is told beside it, by its place: `at` counts the text's Unicode
/// scalars.
final class JSONWriter: FormatWriter {
  /// An open element that is neither a division nor a turn, and that may hold something.
  fileprivate struct Holder {
    var element: BodyElement
    var hasText: Bool
    /// Scalars of its text so far.
    var count = 0
    /// What stands in its text, as objects divided by commas.
    var marks = JSONBuffer()
    /// Its text so far, escaped; that of the outermost holder goes to the output as it comes.
    var text = JSONBuffer()
  }

  // Memory of its own for what each word passes: nothing else looks at it meanwhile.
  fileprivate struct State {
    let output: ByteOutput
    /// What is to be written before the next text.
    var json = JSONBuffer()
    var objects = BodyJSON()
    var outer = Holder(element: BodyElement(.seg), hasText: false)
    var hasOuter = false
    /// Whether the text of the outermost holder goes to the output as it comes.
    var isStreaming = false
    /// The holders in the outermost one.
    var inner: [Holder] = []
    /// Where the open dates, times and names begin in the text of the innermost holder.
    var ranges: [(element: BodyElement, start: Int)] = []
    var divisions = 0
    var hasHeader = false
    /// Whether the list at hand has an element yet: that of the body, and that of a turn.
    var hasItem = false
    var hasTurnItem = false
    var inTurn = false
  }

  private let state: UnsafeMutablePointer<State>

  init(_ output: ByteOutput) {
    state = .allocate(capacity: 1)
    state.initialize(to: State(output: output))
  }

  deinit {
    state.deinitialize(count: 1)
    state.deallocate()
  }

  var losses: [ExportLoss] { [] }

  func header(_ header: Header) { state.pointee.begin(header) }

  func finish() { state.pointee.finish() }

  func begin(_ element: BodyElement) { state.pointee.begin(element) }

  func text(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { state.pointee.text($0) }
  }

  func end(_ name: BodyElement.Name) { state.pointee.end(name) }
}

extension JSONWriter.State {
  mutating func begin(_ header: Header) {
    if hasHeader { json.raw("\n]}\n") }
    hasHeader = true
    hasItem = false
    objects = BodyJSON(header)
    HeaderJSON.write(header, to: &json)
    json.raw(",\n\"body\":[")
  }

  mutating func finish() {
    if hasHeader { json.raw("\n]}\n") }
    flush()
  }

  private mutating func flush() {
    json.bytes.withUnsafeBufferPointer { output.write($0) }
    json.removeAll()
  }

  // MARK: Events

  mutating func begin(_ element: BodyElement) {
    switch element.name {
    case .div:
      divisions += 1
      beginItem()
      objects.open(element, at: nil, in: &json)
      json.key("depth")
      json.number(divisions)
      json.raw("}")
      if isStreaming { flush() }
    case .u:
      beginItem()
      objects.open(element, at: nil, in: &json)
      json.key("content")
      json.raw("[")
      inTurn = true
      hasTurnItem = false
      if isStreaming { flush() }
    case .desc: setHasText()
    case .date, .time, .name:
      if hasOuter { ranges.append((element, place)) }
    case .pb, .lb, .anchor: writePoint(element)
    case .head, .note, .fw, .seg, .vocal, .kinesic, .incident, .gap: beginHolder(element)
    }
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    if isStreaming, inner.isEmpty {
      let continuations = JSONText.write(text, to: output)
      outer.count += text.count - continuations
    } else if let last = inner.indices.last {
      inner[last].add(text)
    } else if hasOuter {
      outer.add(text)
    }
  }

  mutating func end(_ name: BodyElement.Name) {
    switch name {
    case .div: divisions -= 1
    case .u:
      json.raw("]}")
      inTurn = false
      if isStreaming { flush() }
    case .desc, .pb, .lb, .anchor: return
    case .date, .time, .name: endRange()
    case .head, .note, .fw, .seg, .vocal, .kinesic, .incident, .gap: endHolder()
    }
    if json.bytes.count > 1 << 14, !isStreaming { flush() }
  }

  // MARK: Elements

  private mutating func beginItem() {
    let isFirst = inTurn ? !hasTurnItem : !hasItem
    if !isFirst { json.raw(",") }
    json.raw(inTurn ? "\n  " : "\n")
    if inTurn { hasTurnItem = true } else { hasItem = true }
  }

  /// The place in the text of the innermost holder.
  private var place: Int { inner.last?.count ?? outer.count }

  private mutating func setHasText() {
    if let last = inner.indices.last { inner[last].hasText = true } else { outer.hasText = true }
  }

  /// Adds to what stands in the text of the innermost holder.
  private mutating func mark(_ write: (inout JSONBuffer, BodyJSON) -> Void) {
    let objects = objects
    func add(_ marks: inout JSONBuffer) {
      if !marks.bytes.isEmpty { marks.raw(",") }
      write(&marks, objects)
    }
    if let last = inner.indices.last { add(&inner[last].marks) } else { add(&outer.marks) }
  }

  /// A page, a line or a point in time: it holds nothing.
  private mutating func writePoint(_ element: BodyElement) {
    guard hasOuter else {
      beginItem()
      objects.open(element, at: nil, in: &json)
      json.raw("}")
      return
    }
    let place = place
    mark { marks, objects in
      objects.open(element, at: place, in: &marks)
      marks.raw("}")
    }
  }

  private mutating func beginHolder(_ element: BodyElement) {
    let holder = JSONWriter.Holder(element: element, hasText: element.name.holdsText)
    guard !hasOuter else {
      inner.append(holder)
      return
    }
    beginItem()
    if holder.hasText {
      isStreaming = true
      objects.open(element, at: nil, in: &json)
      json.key("text")
      json.raw("\"")
      flush()
    }
    outer = holder
    hasOuter = true
  }

  private mutating func endHolder() {
    if let holder = inner.popLast() {
      let place = place
      mark { marks, objects in Self.write(holder, at: place, to: &marks, objects) }
      return
    }
    guard hasOuter else { return }
    hasOuter = false
    if isStreaming {
      isStreaming = false
      json.raw("\"")
      Self.close(outer, in: &json)
    } else {
      Self.write(outer, at: nil, to: &json, objects)
    }
  }

  private static func write(
    _ holder: JSONWriter.Holder, at place: Int?, to json: inout JSONBuffer, _ objects: BodyJSON
  ) {
    objects.open(holder.element, at: place, in: &json)
    if holder.hasText {
      json.key("text")
      json.raw("\"")
      json.raw(holder.text.bytes)
      json.raw("\"")
    }
    close(holder, in: &json)
  }

  private static func close(_ holder: JSONWriter.Holder, in json: inout JSONBuffer) {
    if !holder.marks.bytes.isEmpty {
      json.key("marks")
      json.raw("[")
      json.raw(holder.marks.bytes)
      json.raw("]")
    }
    json.raw("}")
  }

  private mutating func endRange() {
    guard hasOuter, let range = ranges.popLast() else { return }
    let length = place - range.start
    mark { marks, objects in
      objects.open(range.element, at: range.start, in: &marks)
      marks.key("length")
      marks.number(length)
      marks.raw("}")
    }
  }
}

extension JSONWriter.Holder {
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard hasText else { return }
    count += bytes.count - ByteSearch.continuations(in: bytes)
    text.escape(bytes)
  }
}
