internal import LibXML

/// JSON text in the making (RFC 8259), in UTF-8.
package struct JSONBuffer {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func raw(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  package mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func number(_ number: Int) {
    guard number >= 10 || number < 0 else { return bytes.append(UInt8(48 + number)) }
    guard number >= 0 else { return bytes.append(contentsOf: String(number).utf8) }
    let start = bytes.count
    var rest = number
    while rest > 0 {
      bytes.append(UInt8(48 + rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  /// A number in decimal digits, or a string where it has another form.
  package mutating func number(_ text: String) {
    let isNumber =
      text == "0" || text.hasPrefix("0.") || !text.hasPrefix("0")
      ? text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
        && text.utf8.count { $0 == UInt8(ascii: ".") } < 2 && text.utf8.last != UInt8(ascii: ".")
        && text.utf8.first.map { $0 != UInt8(ascii: ".") } == true
      : false
    if isNumber { bytes.append(contentsOf: text.utf8) } else { string(text) }
  }

  /// A member of an object, behind others.
  package mutating func member(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// The comma, the name and the colon of a member.
  package mutating func key(_ name: StaticString) {
    if let last = bytes.last, last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    raw(name)
    raw("\":")
  }

  package mutating func array<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout JSONBuffer, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    key(name)
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }

  package mutating func strings(_ name: StaticString, _ strings: [String]) {
    array(name, strings) { $0.string($1) }
  }

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  package mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      index = ByteSearch.nextControl(
        or: UInt8(ascii: "\""), or: UInt8(ascii: "\\"), in: text, from: index)
      guard index < text.count else { break }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      escape(text[index])
      index += 1
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    default:
      raw("u00")
      bytes.append(byte < 16 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      bytes.append(contentsOf: String(byte & 15, radix: 16).utf8)
    }
  }
}
