/// Lists of texts, at least one, with white space between them.
///
/// Source: XML Schema Part 2, sections 3.3.5, 3.3.10, 3.3.12.
struct ListSpace: ValueSpace {
  let item: TextSpace

  var unitOfLength: String? { "item" }

  var explanation: (kind: String, example: String?) {
    let item = item.explanation
    return ("one or more items with blanks between them, each \(item.kind)", item.example)
  }

  func contains(_ text: Span<UInt8>, _ context: borrowing NamespaceBindings) -> Bool {
    var scanner = TokenScanner()
    var isEmpty = true
    while let range = scanner.next(in: text) {
      guard item.contains(text.extracting(range), context) else { return false }
      isEmpty = false
    }
    return !isEmpty
  }

  func equal(
    _ left: Span<UInt8>, _ leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, _ rightContext: borrowing NamespaceBindings
  ) -> Bool {
    bytesEqual(left, right)
  }

  func length(of text: Span<UInt8>) -> Int {
    var scanner = TokenScanner()
    var length = 0
    while scanner.next(in: text) != nil { length += 1 }
    return length
  }
}
