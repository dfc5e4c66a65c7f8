internal import LibXML
internal import TEI
internal import Transcript

/// A turn a row, columns divided by tabs: ParlaMint's columns of metadata where they are known,
/// then times, the number of words, and the text.
///
/// Tabs and line ends within a value are blanks.
struct TableFormat: UtteranceFormat {
  static let holdsEvents = false

  static let columns = [
    "Text_ID", "ID", "Title", "Date", "Term", "Session", "Meeting", "Sitting", "Agenda", "Lang",
    "Speaker_role", "Speaker_party_name", "Speaker_ID", "Speaker_name", "Speaker_gender",
    "Speaker_birth", "Start", "End", "Words", "Text",
  ]

  let losses: [ExportLoss] = []
  private var hasHead = false
  /// What is the same for all turns of a file.
  private var common: [String] = []

  mutating func begin(_ header: Header, to output: ByteOutput) {
    if !hasHead { write(Self.columns, to: output) }
    hasHead = true
    let kinds = ["term", "session", "meeting", "sitting", "agenda"]
    let sessions = kinds.map { kind in
      header.sessions.filter { $0.value == kind || (kind == "session" && $0.value.isEmpty) }
        .map(\.text).joined(separator: "; ")
    }
    common = [header.title.text, header.dates.first?.value ?? ""] + sessions
  }

  mutating func write(_ turn: Utterance, of header: Header, to output: ByteOutput) {
    let speaker = turn.who.first
    let person = speaker.flatMap { id in
      header.participants.first { $0.id == id } ?? header.people[id]
    }
    let details = speaker.flatMap { header.people.details(of: $0) }
    var row = [header.id, turn.id ?? ""]
    row += common
    row += [turn.language, turn.role ?? person?.role?.rawValue ?? ""]
    row += [person?.organizations.joined(separator: "; ") ?? "", turn.who.joined(separator: " ")]
    row += [turn.speaker, details?.sex ?? "", details?.birth ?? ""]
    row += [turn.start ?? "", turn.end ?? "", String(turn.words)]
    row.append(turn.paragraphs.map(\.text).joined(separator: " "))
    write(row, to: output)
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
