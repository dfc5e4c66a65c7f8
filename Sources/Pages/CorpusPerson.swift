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
  static func all(in entries: [CorpusEntry]) -> [CorpusPerson] {
    var people: [String: CorpusPerson] = [:]
    for speaker in entries.flatMap(\.summary.speakers) {
      guard let key = speaker.key, speaker.turns > 0 else { continue }
      var person =
        people[key]
        ?? CorpusPerson(
          key: key, name: speaker.name, descriptions: [], transcripts: 0, turns: 0,
          words: 0)
      person.transcripts += 1
      person.turns += speaker.turns
      person.words += speaker.words
      if !speaker.description.isEmpty, !person.descriptions.contains(speaker.description) {
        person.descriptions.append(speaker.description)
      }
      people[key] = person
    }
    return people.values.sorted { ($0.name, $0.key) < ($1.name, $1.key) }
  }
}
