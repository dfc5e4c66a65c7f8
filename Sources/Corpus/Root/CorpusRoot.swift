internal import Diagnostics
internal import LibXML
internal import TEI
internal import Transcript

/// A corpus's root in the making.
struct CorpusRoot {
  private struct Inclusion {
    var path: BytePath
    var year: String?
  }

  let id: String
  let options: CorpusOptions
  private let fallbackTitle: String
  private(set) var counts = Header.Counts()
  private var inclusions: [Inclusion] = []
  private var merger: PeopleMerger
  private(set) var uses = ListUse()
  private var languages: [String: Int] = [:]
  private var series: [String: Int] = [:]
  private var firstDate: String?
  private var lastDate: String?

  init(id: String, fallbackTitle: String, options: CorpusOptions) {
    self.id = id
    self.fallbackTitle = fallbackTitle
    self.options = options
    merger = PeopleMerger(corrections: options.corrections, people: options.people)
  }

  var texts: Int { inclusions.count }

  /// What people say of entries that no text has.
  var stale: [Diagnostic] { merger.stale }

  mutating func add(_ member: CorpusMember) {
    inclusions.append(Inclusion(path: member.path, year: member.year))
    counts.turns += member.counts.turns
    counts.words += member.counts.words
    counts.segments += member.counts.segments
    languages[member.header.language, default: 0] += 1
    for other in Set(member.header.languages) where other != member.header.language {
      languages[other, default: 0] += 0
    }
    for title in member.header.series { series[title.text, default: 0] += 1 }
    if let date = member.date {
      firstDate = min(firstDate ?? date, date)
      lastDate = max(lastDate ?? date, date)
    }
    uses.add(member.uses)
    merger.add(
      member.header.participants, of: URIReference.path(member.path), name: member.path.string,
      fileID: member.header.id)
  }

  /// The root's file, and the people in it with their ids there.
  func written() -> (bytes: [UInt8], people: [(id: String, person: PeopleMerger.Merged)]) {
    var people: [(id: String, person: PeopleMerger.Merged)] = []
    let bytes = ByteOutput.collecting { output in
      var writer = CorpusRootWriter(output)
      writer.write(self)
      people = writer.people
    }
    return (bytes, people)
  }

  // MARK: What is written

  /// The title that most texts have as their series; else the root's own name.
  var title: (text: String, isCertain: Bool) {
    if let title = options.title { return (title, true) }
    let most = series.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.map { ($0.key, $0.value == texts) } ?? (fallbackTitle, false)
  }

  var dates: (first: String, last: String)? {
    guard let firstDate, let lastDate else { return nil }
    return (firstDate, lastDate)
  }

  var language: String { languageTags.first ?? "und" }

  /// The language of most texts first.
  var languageTags: [String] {
    languages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  var people: [PeopleMerger.Merged] { merger.people }

  /// The texts in their groups; a group without a name is that of the folder of the root, or of
  /// the texts without a date.
  var groups: [(name: String, paths: [BytePath])] {
    var groups: [(name: String, paths: [BytePath])] = []
    for inclusion in ordered {
      let name =
        switch options.grouping {
        case .year: inclusion.year ?? ""
        case .folder:
          inclusion.path.name.count == inclusion.path.bytes.count
            ? "" : inclusion.path.directory.string
        }
      if groups.last?.name != name { groups.append((name, [])) }
      groups[groups.count - 1].paths.append(inclusion.path)
    }
    return groups
  }

  private var ordered: [Inclusion] {
    switch options.grouping {
    case .folder: inclusions
    case .year:
      inclusions.sorted { ($0.year ?? "~", $0.path) < ($1.year ?? "~", $1.path) }
    }
  }
}
