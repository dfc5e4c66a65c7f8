internal import LibXML
internal import TEI
internal import Transcript

/// What a corpus's root tells of one of its texts.
struct CorpusMember {
  /// Below the folder of the root.
  var path: BytePath
  var header: Header
  /// As counted in the text, whatever its header says.
  var counts: Header.Counts
  var uses: ListUse

  /// The first day that the text is of, as its header has it (ISO 8601).
  var date: String? { header.dates.first { !$0.value.isEmpty }?.value }

  var year: String? { date.map { String($0.prefix(4)) } }
}

/// Takes a file's header and counts its text.
final class CorpusMemberReader: TEIHandler {
  private let counter = BodyCounter()
  /// nil where the file has no text.
  private(set) var header: Header?
  private(set) var uses = ListUse()

  var counts: Header.Counts { counter.counts }

  func header(_ header: Header) {
    guard self.header == nil else { return }
    self.header = header
    for role in header.participants.compactMap(\.role) { uses.add(role.rawValue, of: .role) }
  }

  func begin(_ element: BodyElement) {
    if let type = element.type, let list = ClosedList(element.name) { uses.add(type, of: list) }
    counter.begin(element)
  }

  func text(_ text: Span<UInt8>) { counter.text(text) }

  func end(_ name: BodyElement.Name) { counter.end(name) }
}
