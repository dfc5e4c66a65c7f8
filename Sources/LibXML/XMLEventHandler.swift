/// Receives the events of a parse in document order.
///
/// Offsets count bytes of the document in UTF-8 (its own bytes, where it is in UTF-8).
public protocol XMLEventHandler: AnyObject {
  /// A start tag or an empty element's tag.
  func startElement(_ tag: borrowing StartTag)

  /// An element's end; `offset` is that of the end tag's `<` (of the tag itself if empty).
  func endElement(_ name: NameID, position: borrowing EventPosition)

  /// Character data; one run of text may come in several calls. Line ends are `\n`.
  func characters(_ text: Span<UInt8>, position: borrowing EventPosition)

  /// A processing instruction, before, in or after the root element.
  func processingInstruction(target: String, data: String, position: borrowing EventPosition)
}

extension XMLEventHandler {
  /// Takes none.
  public func processingInstruction(
    target: String, data: String, position: borrowing EventPosition
  ) {}
}
