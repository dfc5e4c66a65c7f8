/// Speech that stands in lists without objects that name its parts.
///
/// Pairs (`["name", "text"]`), objects whose one member is named like the speaker
/// (`{"name": "text"}`), and two lists side by side (`"speaker": […], "utt": […]`).
struct JSONLists {
  private let document: JSONDocument
  private let meanings: JSONMeanings
  /// In the order of the text.
  private(set) var elements: [JSONSpeech.Element] = []

  /// Fewer are no conversation.
  private static let least = 4
  /// Longer strings are no names, in bytes.
  private static let longestName = 120

  init(_ document: JSONDocument, _ meanings: JSONMeanings) {
    self.document = document
    self.meanings = meanings
    var bytes = 0
    for node in document.nodes.indices {
      let found: [JSONSpeech.Element]
      switch document.nodes[node].kind {
      case .array: found = pairs(in: node) ?? keyed(in: node) ?? []
      case .object: found = sideBySide(in: node) ?? []
      case .string, .number, .word: continue
      }
      let size = found.reduce(0) { $0 + document.nodes[$1.text].range.count }
      if size > bytes {
        bytes = size
        elements = found
      }
    }
  }

  private func pairs(in list: Int) -> [JSONSpeech.Element]? {
    let entries = document.children(of: list)
    guard entries.count >= Self.least else { return nil }
    var found: [JSONSpeech.Element] = []
    for entry in entries {
      guard document.nodes[entry].kind == .array else { return nil }
      let parts = document.children(of: entry)
      guard parts.count == 2, isName(parts[0]), document.nodes[parts[1]].kind == .string else {
        return nil
      }
      found.append(JSONSpeech.Element(text: parts[1], speaker: parts[0]))
    }
    return recurs(found) ? found : nil
  }

  private func keyed(in list: Int) -> [JSONSpeech.Element]? {
    let entries = document.children(of: list)
    guard entries.count >= Self.least else { return nil }
    var found: [JSONSpeech.Element] = []
    for entry in entries {
      guard document.nodes[entry].kind == .object else { return nil }
      let members = document.children(of: entry)
      guard members.count == 1, document.nodes[members[0]].kind == .string,
        document.nodes[members[0]].key >= 0
      else { return nil }
      let name = Int(document.nodes[members[0]].key)
      guard isName(name), meanings.meaning(of: document.text[document.nodes[name].range]) == nil
      else { return nil }
      found.append(JSONSpeech.Element(text: members[0], speaker: name))
    }
    return recurs(found) ? found : nil
  }

  /// The members that are lists of as many strings, one of them the speakers', one the words.
  private func sideBySide(in object: Int) -> [JSONSpeech.Element]? {
    var texts: [Int]?
    var speakers: [Int]?
    for member in document.children(of: object) where document.nodes[member].kind == .array {
      let key = document.nodes[member].key
      guard key >= 0,
        let meaning = meanings.meaning(of: document.text[document.nodes[Int(key)].range])
      else { continue }
      let entries = document.children(of: member)
      guard entries.count >= Self.least else { continue }
      if meaning.part == .text, entries.allSatisfy({ document.nodes[$0].kind == .string }) {
        texts = texts ?? entries
      } else if meaning.part == .speaker, entries.allSatisfy(isName) {
        speakers = speakers ?? entries
      }
    }
    guard let texts, let speakers, texts.count == speakers.count else { return nil }
    return zip(texts, speakers).map { JSONSpeech.Element(text: $0, speaker: $1) }
  }

  private func isName(_ node: Int) -> Bool {
    let range = document.nodes[node].range
    return [.string, .number].contains(document.nodes[node].kind) && !range.isEmpty
      && range.count <= Self.longestName
  }

  /// Those who speak do so again.
  private func recurs(_ elements: [JSONSpeech.Element]) -> Bool {
    let names = Set(
      elements.compactMap { $0.speaker.map { document.text[document.nodes[$0].range] } })
    return names.count * 3 <= elements.count * 2
  }
}
