internal import Corpus
internal import Diagnostics
internal import LibXML
internal import Pages

/// Writes the pages that stand above the transcripts' own.
struct SiteWriter {
  let site: BytePath
  let isSynced: Bool

  mutating func write(title: String, results: [FileResult], inputs: Plan) throws {
    var entries: [CorpusEntry] = []
    var files: [BytePath] = []
    for result in results {
      guard let path = result.outputPath, result.status != .failed else { continue }
      let page = site.appending(path)
      guard let summary = TranscriptSummary(page: try InputFile.bytes(of: page)) else { continue }
      let entry = CorpusEntry(
        page: SitePath.url(path.utf8), summary: summary, findings: result.diagnostics)
      entries.append(entry)
      files.append(page)
      if !entry.findings.isEmpty {
        let tei = try InputFile.bytes(of: inputs.entry(result.index).input)
        let lines = LinesPage(entry, tei: tei)
        try put(page.string.dropLast(5) + ".lines.html") { lines.write(to: $0) }
      }
    }
    try writePeople(entries, files)
    try put(site.appending("index.html").string) {
      IndexPage(title: title, entries: entries).write(to: $0)
    }
  }

  /// A person's page is made of the turns in the transcripts' pages, one after the other.
  private func writePeople(_ entries: [CorpusEntry], _ files: [BytePath]) throws {
    var appearances: [String: [(entry: Int, speaker: Int)]] = [:]
    for (index, entry) in entries.enumerated() {
      for (number, speaker) in entry.summary.speakers.enumerated() {
        guard let key = speaker.key, speaker.turns > 0 else { continue }
        appearances[key, default: []].append((index, number))
      }
    }
    try Directory.create(site.appending("people"))
    for (key, places) in appearances.sorted(by: { $0.key < $1.key }) {
      let first = entries[places[0].entry].summary
      try put(site.appending(PersonPage.path(of: key)).string) { output in
        let page = PersonPage(
          output, name: first.speakers[places[0].speaker].name, language: first.language)
        for place in places {
          let bytes = try InputFile.bytes(of: files[place.entry])
          page.transcript(entries[place.entry])
          page.turns(at: entries[place.entry].summary.speakers[place.speaker].places, of: bytes)
        }
        page.finish()
      }
    }
  }

  /// Writes a page unless it stands there already.
  private func put(_ path: String, _ body: (ByteOutput) throws -> Void) throws {
    let page = PageFile(BytePath(path), durability: isSynced ? .synced : .unsynced)
    let output = ByteOutput { try page.write($0) }
    try body(output)
    try output.finish()
    try page.finish()
  }
}
