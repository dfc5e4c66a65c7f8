internal import Diagnostics
public import Transcript

/// How a source was read, for people: the layout, what the source says of itself and where, every
/// label with how sure it is, and on demand what each line is.
public struct Inspection: Sendable {
  private let transcript: Transcript
  private let lines: LineIndex

  public init(_ transcript: Transcript) {
    self.transcript = transcript
    lines = LineIndex(transcript.source.text)
  }

  /// The report, lines ended by line feeds.
  ///
  /// - Parameter hasLines: whether each line's reading is told too.
  public func text(hasLines: Bool = false) -> String {
    var sections = [summary, facts, labels, people].filter { !$0.isEmpty }
    if hasLines { sections.append(lineReadings) }
    return sections.joined(separator: "\n")
  }

  private var summary: String {
    let reading = transcript.reading
    return TextTable(
      rows: [
        ["source", transcript.source.name],
        [
          "encoding",
          transcript.source.encoding.name
            + (transcript.source.hasByteOrderMark ? " with byte order mark" : ""),
        ],
        ["language", transcript.language],
        ["layout", reading.layout],
        ["confidence", percentage(reading.confidence)],
        ["turns", "\(transcript.turns.count)"],
        ["doubtful lines", "\(reading.remarks.count { $0.severity == .warning })"],
      ]
    ).text
  }

  private var facts: String {
    guard !transcript.facts.isEmpty else { return "" }
    return TextTable(
      head: ["header", "value", "line", "certainty", "evidence"],
      rows: transcript.facts.map { fact in
        [
          fact.kind.rawValue, fact.value,
          fact.range.map { "\(lines.location(of: $0.lowerBound).line)" } ?? "",
          fact.certainty.rawValue, fact.evidence,
        ]
      }
    ).text
  }

  private var labels: String {
    guard !transcript.reading.labels.isEmpty else { return "" }
    return TextTable(
      head: ["label", "turns", "sure", "participant", "because of"],
      rows: transcript.reading.labels.map { label in
        let features = label.features.filter { $0.weight != 0 }
          .sorted { (abs($1.weight), $0.name) < (abs($0.weight), $1.name) }
        let shown = features.prefix(3).map { "\($0.name) \(signed($0.weight))" }
        return [
          label.label, "\(label.count)", percentage(label.confidence),
          label.participant.map { transcript.participants[$0].id } ?? "none",
          shown.joined(separator: ", "),
        ]
      }
    ).text
  }

  private var people: String {
    guard !transcript.participants.isEmpty else { return "" }
    return TextTable(
      head: ["participant", "role", "names", "described as", "held to be one because"],
      rows: transcript.participants.map { participant in
        [
          participant.id + (participant.isGroup ? " (several)" : ""),
          participant.role?.rawValue ?? "",
          participant.names.map(\.text).joined(separator: " = "),
          (participant.offices + participant.organizations).joined(separator: ", "),
          participant.evidence.joined(separator: "; "),
        ]
      }
    ).text
  }

  /// Each line of the source that is not blank, with what its parts are.
  private var lineReadings: String {
    var rows: [[String]] = []
    var item = 0
    let items = transcript.items.filter { $0.length > 0 && $0.kind != .lineBreak }
    for number in 1...max(1, lines.lineCount) {
      let range = lines.range(ofLine: number)
      while item < items.count, items[item].range.upperBound <= range.lowerBound { item += 1 }
      var kinds: [String] = []
      var next = item
      while next < items.count, items[next].range.lowerBound < range.upperBound {
        let kind = name(of: items[next])
        if kinds.last != kind { kinds.append(kind) }
        next += 1
      }
      guard !kinds.isEmpty else { continue }
      let text = String(decoding: transcript.source.text[range], as: UTF8.self)
      rows.append([
        "\(number)", kinds.joined(separator: " + "),
        DisplayText(text.filter { !$0.isNewline }).cut(to: 72).text,
      ])
    }
    return TextTable(head: ["line", "read as", "text"], rows: rows).text
  }

  private func name(of item: Item) -> String {
    switch item.kind {
    case .event:
      let type = EventType.all[Int(item.value)]
      return "\(type.element) \(type.type)"
    case .furniture: return "furniture \((Furniture(rawValue: item.value) ?? .notice).name)"
    case .text: return "speech"
    default: return "\(item.kind)"
    }
  }

  private func percentage(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private func signed(_ weight: Double) -> String {
    let tenths = Int((weight * 10).rounded())
    return "\(tenths < 0 ? "−" : "+")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
