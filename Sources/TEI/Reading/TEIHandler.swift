/// Receives the text of a TEI file in document order.
public protocol BodySink: AnyObject {
  func begin(_ element: BodyElement)
  /// Characters of the innermost element, in UTF-8; one run may come in several calls.
  func text(_ text: Span<UInt8>)
  func end(_ name: BodyElement.Name)
}

/// Receives a TEI file as it is read: its header, then its text.
public protocol TEIHandler: BodySink {
  /// What the file's header says; before any of its text. A `teiCorpus` with several texts has
  /// one for each.
  func header(_ header: Header)
}
