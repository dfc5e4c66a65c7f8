/// Somebody who speaks in a corpus, with sums over its transcripts.
struct CorpusPerson {
  var key: String
  var name: String
  var descriptions: [String]
  var transcripts: Int
  var turns: Int
  var words: Int

  /// The person's page, relative to the site's root.
  var page: String { PersonPage.path(of: key) }

  /// In order of their names, then of their keys.
  static func all(in summaries: [TranscriptSummary]) -> [CorpusPerson] {
    var people: [String: CorpusPerson] = [:]
    for speaker in summaries.flatMap(\.speakers) {
      var person =
        people[speaker.key]
        ?? CorpusPerson(
          key: speaker.key, name: speaker.name, descriptions: [], transcripts: 0, turns: 0,
          words: 0)
      person.transcripts += 1
      person.turns += speaker.turns
      person.words += speaker.words
      if !speaker.description.isEmpty, !person.descriptions.contains(speaker.description) {
        person.descriptions.append(speaker.description)
      }
      people[speaker.key] = person
    }
    return people.values.sorted { ($0.name, $0.key) < ($1.name, $1.key) }
  }
}
