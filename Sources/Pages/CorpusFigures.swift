/// The plots of a corpus, from the summaries of its transcripts.
struct CorpusFigures {
  let entries: [CorpusEntry]

  private var summaries: [TranscriptSummary] { entries.map(\.summary) }

  /// Speakers shown in a plot; the rest is in the list of people.
  private static let shown = 20

  var all: [Figure] {
    [
      speakers(
        id: "speakers-turns", title: "Turns by speaker", head: "Turns", count: \.turns),
      speakers(
        id: "speakers-words", title: "Words by speaker", head: "Words", count: \.words),
      overTime(id: "time-turns", title: "Turns over time", head: "Turns", count: \.turns),
      overTime(id: "time-words", title: "Words over time", head: "Words", count: \.words),
      lengths, validation,
    ].filter { !$0.rows.isEmpty }
  }

  private func speakers(
    id: String, title: String, head: String, count: (TranscriptSummary.Speaker) -> Int
  ) -> Figure {
    var totals: [String: (name: String, value: Int)] = [:]
    for speaker in summaries.flatMap(\.speakers) {
      totals[speaker.key ?? speaker.name, default: (speaker.name, 0)].value += count(speaker)
    }
    let ranked = totals.sorted { ($1.value.value, $0.key) < ($0.value.value, $1.key) }
    let rows = ranked.prefix(Self.shown).map { Figure.Row(label: $1.name, value: $1.value) }
    let others = ranked.count - rows.count
    let rest = others > 0 ? " \(others) further speakers are not drawn." : ""
    return Figure(
      id: id, title: title,
      description: "The \(rows.count) speakers with the most \(head.lowercased()), in all "
        + "transcripts together.\(rest)",
      labelHead: "Speaker", valueHead: head, form: .bars, rows: rows)
  }

  /// By month where the corpus spans at most two years, else by year.
  private func overTime(
    id: String, title: String, head: String, count: (TranscriptSummary) -> Int
  ) -> Figure {
    let dated = summaries.filter { $0.date != nil }
    let years = Set(dated.compactMap { $0.date?.prefix(4) })
    let length = years.count <= 2 ? 7 : 4
    var totals: [String: Int] = [:]
    for summary in dated {
      totals[String(summary.date?.prefix(length) ?? ""), default: 0] += count(summary)
    }
    let undated = summaries.count - dated.count
    let rest = undated > 0 ? " \(undated) transcripts without a date are left out." : ""
    return Figure(
      id: id, title: title,
      description: "\(head) in the transcripts of each \(length == 7 ? "month" : "year").\(rest)",
      labelHead: length == 7 ? "Month" : "Year", valueHead: head, form: .columns,
      rows: totals.sorted { $0.key < $1.key }.map { Figure.Row(label: $0.key, value: $0.value) })
  }

  private var lengths: Figure {
    var counts = Array(repeating: 0, count: TranscriptSummary.lengthLimits.count + 1)
    for summary in summaries {
      for (place, count) in summary.lengths.enumerated() { counts[place] += count }
    }
    let rows = counts.enumerated().map { place, count in
      Figure.Row(label: Self.lengthLabel(place), value: count)
    }
    return Figure(
      id: "lengths", title: "How long turns are",
      description: "Turns by their number of words.", labelHead: "Words", valueHead: "Turns",
      form: .columns, rows: counts.contains { $0 > 0 } ? rows : [])
  }

  private static func lengthLabel(_ place: Int) -> String {
    let limits = TranscriptSummary.lengthLimits
    if place == 0 { return "0–\(limits[0] - 1)" }
    if place == limits.count { return "\(limits[place - 1])+" }
    return "\(limits[place - 1])–\(limits[place] - 1)"
  }

  private var validation: Figure {
    let bad = entries.count { $0.hasErrors }
    let doubtful = entries.count { !$0.findings.isEmpty && !$0.hasErrors }
    return Figure(
      id: "validation", title: "Validation",
      description: "Transcripts by what validation found in them.", labelHead: "State",
      valueHead: "Transcripts", form: .bars,
      rows: [
        Figure.Row(label: "valid", value: entries.count - bad - doubtful),
        Figure.Row(label: "valid, with warnings", value: doubtful),
        Figure.Row(label: "with errors", value: bad),
      ])
  }
}
