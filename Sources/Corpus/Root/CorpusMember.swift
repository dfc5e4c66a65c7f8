internal import LibXML
internal import TEI

/// What a corpus's root tells of one of its texts.
struct CorpusMember {
  /// Below the folder of the root.
  var path: BytePath
  var header: Header
  /// As counted in the text, whatever its header says.
  var counts: Header.Counts

  /// The first day that the text is of, as its header has it (ISO 8601).
  var date: String? { header.dates.first { !$0.value.isEmpty }?.value }

  var year: String? { date.map { String($0.prefix(4)) } }
}

/// Takes a file's header and counts its text.
final class CorpusMemberReader: TEIHandler {
  private let counter = BodyCounter()
  /// nil where the file has no text.
  private(set) var header: Header?

  var counts: Header.Counts { counter.counts }

  func header(_ header: Header) {
    if self.header == nil { self.header = header }
  }

  func begin(_ element: BodyElement) { counter.begin(element) }

  func text(_ text: Span<UInt8>) { counter.text(text) }

  func end(_ name: BodyElement.Name) { counter.end(name) }
}
