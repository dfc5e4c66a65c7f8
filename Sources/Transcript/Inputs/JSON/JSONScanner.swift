/// Reads JSON into flat nodes, without recursion.
struct JSONScanner {
  private(set) var nodes: [JSONDocument.Node] = []
  private(set) var problem: (offset: Int, message: String)?
  private var open: [Int32] = []
  /// The name of the member whose value comes next.
  private var key: Int32 = -1
  private var expects = Expected.value

  private enum Expected {
    case value, valueOrEnd, nameOrEnd, name, colon, commaOrEnd
  }

  /// Reads until the end or the first error; containers that are open there end there.
  mutating func scan(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count, problem == nil {
        let byte = text[index]
        if byte == 32 || byte == 10 || byte == 13 || byte == 9 {
          index += 1
        } else {
          index = step(text, at: index, byte)
        }
      }
      if problem == nil, !open.isEmpty || nodes.isEmpty {
        fail(at: text.count, "the text ends within a value")
      }
      for node in open { close(node, at: text.count) }
    }
  }

  private mutating func step(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ byte: UInt8)
    -> Int
  {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return openContainer(at: index, byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return closeContainer(at: index, byte)
    case UInt8(ascii: ","): return comma(at: index)
    case UInt8(ascii: ":"):
      guard expects == .colon else { return fail(at: index, "a colon stands where none may") }
      expects = .value
      return index + 1
    case UInt8(ascii: "\""): return string(text, at: index)
    default: return scalar(text, at: index)
    }
  }

  @discardableResult
  private mutating func fail(at offset: Int, _ message: String) -> Int {
    problem = (offset, message)
    return offset
  }

  private var acceptsValue: Bool { expects == .value || expects == .valueOrEnd }

  private mutating func append(_ kind: JSONDocument.Kind, _ range: Range<Int>) {
    nodes.append(
      JSONDocument.Node(
        kind: kind, key: key, parent: open.last ?? -1, start: UInt32(range.lowerBound),
        end: UInt32(range.upperBound), next: Int32(nodes.count + 1)))
    key = -1
  }

  private mutating func openContainer(at index: Int, _ byte: UInt8) -> Int {
    guard acceptsValue else { return fail(at: index, "a value stands where none may") }
    let isObject = byte == UInt8(ascii: "{")
    append(isObject ? .object : .array, index..<index)
    open.append(Int32(nodes.count - 1))
    expects = isObject ? .nameOrEnd : .valueOrEnd
    return index + 1
  }

  private mutating func closeContainer(at index: Int, _ byte: UInt8) -> Int {
    guard let node = open.last else { return fail(at: index, "nothing is open that could end") }
    let isObject = nodes[Int(node)].kind == .object
    guard isObject == (byte == UInt8(ascii: "}")) else {
      return fail(at: index, "the bracket does not fit the one that is open")
    }
    let mayEnd = expects == .commaOrEnd || expects == .nameOrEnd || expects == .valueOrEnd
    // A comma before the end is forgiven.
    guard mayEnd || expects == .name || expects == .value && !isObject else {
      return fail(at: index, "a value is missing")
    }
    open.removeLast()
    close(node, at: index + 1)
    expects = open.isEmpty ? .value : .commaOrEnd
    return index + 1
  }

  private mutating func close(_ node: Int32, at end: Int) {
    nodes[Int(node)].end = UInt32(end)
    nodes[Int(node)].next = Int32(nodes.count)
  }

  private mutating func comma(at index: Int) -> Int {
    guard expects == .commaOrEnd, let container = open.last else {
      return fail(at: index, "a comma stands where none may")
    }
    expects = nodes[Int(container)].kind == .object ? .name : .value
    return index + 1
  }

  private mutating func string(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    var end = index + 1
    while end < text.count, text[end] != UInt8(ascii: "\"") {
      end += text[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < text.count else { return fail(at: index, "this string does not end") }
    switch expects {
    case .nameOrEnd, .name:
      key = JSONDocument.isName
      append(.string, index + 1..<end)
      key = Int32(nodes.count - 1)
      expects = .colon
    case .value, .valueOrEnd:
      append(.string, index + 1..<end)
      endValue()
    case .colon, .commaOrEnd:
      return fail(at: index, "a string stands where none may")
    }
    return end + 1
  }

  /// Numbers and words (`true`, `null`, also Python's `NaN` and `None`).
  private mutating func scalar(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard acceptsValue else { return fail(at: index, "a value stands where none may") }
    var end = index
    while end < text.count, Self.isScalar(text[end]) { end += 1 }
    guard end > index, end - index < 400 else {
      return fail(at: index, "this is no value of JSON")
    }
    let isNumber = text[index] == UInt8(ascii: "-") || text[index] >= 48 && text[index] <= 57
    append(isNumber ? .number : .word, index..<end)
    endValue()
    return end
  }

  private mutating func endValue() {
    expects = open.isEmpty ? .value : .commaOrEnd
  }

  private static func isScalar(_ byte: UInt8) -> Bool {
    byte >= 48 && byte <= 57 || byte | 0x20 >= 97 && byte | 0x20 <= 122
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }
}
