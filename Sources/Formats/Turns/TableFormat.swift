internal import LibXML
internal import TEI
internal import Transcript

/// A turn a row, columns divided by tabs: the columns of ParlaMint's own tables of metadata, by
/// their names there and in their order, then times, the number of words, and the text.
///
/// What is not known is empty. Tabs and line ends within a value are blanks.
struct TableFormat: UtteranceFormat {
  static let holdsEvents = false

  static let columns = [
    "Text_ID", "ID", "Title", "Date", "Body", "Term", "Session", "Meeting", "Sitting", "Agenda",
    "Subcorpus", "Lang", "Speaker_role", "Speaker_MP", "Speaker_minister", "Speaker_party",
    "Speaker_party_name", "Party_status", "Party_orientation", "Speaker_ID", "Speaker_name",
    "Speaker_gender", "Speaker_birth", "Start", "End", "Words", "Text",
  ]

  let losses: [ExportLoss] = []
  private var hasHead = false
  private var metadata: ParliamentMetadata?
  /// What is the same for all turns of a file.
  private var common: [String] = []
  /// What is the same for all turns of a speaker.
  private var speakers: [String: [String]] = [:]

  mutating func begin(_ header: Header, to output: ByteOutput) {
    if !hasHead { write(Self.columns, to: output) }
    hasHead = true
    let metadata = ParliamentMetadata(header)
    self.metadata = metadata
    speakers = [:]
    common = [metadata.title, metadata.date, metadata.body]
    common += ["term", "session", "meeting", "sitting", "agenda"].map { metadata.meeting($0) }
    common.append(metadata.subcorpus)
  }

  mutating func write(_ turn: Utterance, of header: Header, to output: ByteOutput) {
    guard let metadata else { return }
    let id = turn.who.first
    let speaker = speaker(id, header, metadata)
    let person = metadata.person(id)
    var row = [header.id, turn.id ?? ""] + common
    row += [turn.language, metadata.role(turn)] + speaker
    row += [turn.who.joined(separator: " "), metadata.name(turn), person?.sex ?? ""]
    // A year, as there.
    row.append(String(id.flatMap { header.people.details(of: $0)?.birth }?.prefix(4) ?? ""))
    row += [turn.start ?? "", turn.end ?? "", String(turn.words)]
    row.append(turn.paragraphs.map(\.text).joined(separator: " "))
    write(row, to: output)
  }

  /// From the membership to the orientation of the party.
  private mutating func speaker(
    _ id: String?, _ header: Header, _ metadata: ParliamentMetadata
  ) -> [String] {
    guard let id else { return Array(repeating: "", count: 6) }
    if let known = speakers[id] { return known }
    let parties = metadata.parties(id)
    let names =
      parties.isEmpty ? metadata.person(id)?.organizations ?? [] : parties.map(\.party.name)
    let columns = [
      metadata.membership(id), metadata.ministry(id),
      parties.map { $0.party.abbreviation ?? $0.id }.joined(separator: ";"),
      names.joined(separator: ";"), metadata.status(parties), metadata.orientation(parties),
    ]
    speakers[id] = columns
    return columns
  }

  private func write(_ row: [String], to output: ByteOutput) {
    for (index, value) in row.enumerated() {
      if index > 0 { output.write(UInt8(ascii: "\t")) }
      output.write(Self.oneLine(value))
    }
    output.write(UInt8(ascii: "\n"))
  }

  private static func oneLine(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 < 32 }) else { return value }
    return String(decoding: value.utf8.map { $0 < 32 ? 32 : $0 }, as: UTF8.self)
  }

  func finish(_ output: ByteOutput) {}
}
