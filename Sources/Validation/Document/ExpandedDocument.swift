internal import LibXML

/// Writes a document, with what it includes in its place, as one text: for what needs a tree.
///
/// Comments and processing instructions are left out.
final class ExpandedDocument: XMLEventHandler {
  private let names: NameTable
  private let limit: Int
  private var bytes: [UInt8] = []
  /// The elements that are open, by their names as written.
  private var open: [String] = []
  /// The namespaces of prefixes, the innermost last, and how many elements are around each.
  private var namespaces: [(depth: Int, prefix: String, namespace: String)] = []

  /// - Parameter limit: bytes after which no more are written.
  init(names: NameTable, limit: Int) {
    self.names = names
    self.limit = limit
  }

  /// The text; nil where it is longer than the limit.
  var text: [UInt8]? { bytes.count > limit ? nil : bytes }

  func startElement(_ tag: borrowing StartTag) {
    guard bytes.count <= limit else { return }
    let places = tag.attributePlaces()
    let name = Self.writtenName(tag)
    write("<\(name)")
    for index in 0..<tag.declarationCount {
      let (prefix, namespace) = tag.declaration(index)
      declare(prefix, namespace)
    }
    // Of a part of a file the declarations around it are not there.
    let prefix = name.firstIndex(of: ":").map { String(name[..<$0]) } ?? ""
    if namespace(of: prefix) != names[tag.name].namespace {
      declare(prefix, names[tag.name].namespace)
    }
    let own = places.map(\.name).filter { $0 != "xmlns" && !$0.hasPrefix("xmlns:") }
    for (index, attribute) in own.enumerated() where index < tag.attributeCount {
      write(attribute, tag.attributeValue(index))
    }
    write(">")
    open.append(name)
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    guard bytes.count <= limit, let name = open.popLast() else { return }
    write("</\(name)>")
    while let last = namespaces.last, last.depth >= open.count { namespaces.removeLast() }
  }

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    guard bytes.count <= limit else { return }
    for index in text.indices { escape(text[index]) }
  }

  private static func writtenName(_ tag: borrowing StartTag) -> String {
    tag.withRawTag { raw in
      var end = min(1, raw.count)
      while end < raw.count, raw[end] > 32, raw[end] != UInt8(ascii: "/") { end += 1 }
      return raw.extracting(min(1, raw.count)..<end).string
    }
  }

  // MARK: Namespaces

  private func namespace(of prefix: String) -> String {
    namespaces.last { $0.prefix == prefix }?.namespace ?? ""
  }

  private func declare(_ prefix: String, _ namespace: String) {
    namespaces.append((open.count, prefix, namespace))
    write(prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", namespace)
  }

  // MARK: Text

  private func write(_ text: String) { bytes += text.utf8 }

  private func write(_ attribute: String, _ value: String) {
    write(" \(attribute)=\"")
    for byte in value.utf8 { escape(byte) }
    write("\"")
  }

  /// White space but blanks would be taken for them in an attribute, and a quote would end it.
  private func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0..<32:
      write("&#\(byte);")
    default: bytes.append(byte)
    }
  }
}
