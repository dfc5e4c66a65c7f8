internal import Diagnostics
public import Transcript

/// The text of a file of corrections: what `inspect` writes, and what people have made of it.
public struct CorrectionsText: Sendable {
  /// Up to the line of `files:`.
  public private(set) var head: String
  /// What people have, by path in the order of the file; each ends with a line end.
  public private(set) var entries: [(path: String, text: String)] = []
  /// What stands behind the entries.
  public private(set) var tail = ""

  /// A file without entries.
  public init() {
    head = Self.explanation
  }

  /// Takes a file apart, so that more entries can be added and those that are there stay as people
  /// have written them.
  ///
  /// - Returns: nil where entries do not begin on lines of their own, as `inspect` writes them.
  public init?(_ text: String, of corrections: Corrections) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func joined(_ range: Range<Int>) -> String {
      let text = lines[range].joined(separator: "\n")
      // Behind the last line end there is no line.
      let isWhole = range.upperBound == lines.count && lines.last == ""
      return range.isEmpty || isWhole ? text : text + "\n"
    }
    let key = lines.firstIndex { $0.hasPrefix("files:") }
    guard let first = corrections.files.first else {
      // Nothing but a head: what says that there are no files goes.
      let others = lines.filter { !$0.hasPrefix("files:") }
      head = others.joined(separator: "\n")
      if !head.hasSuffix("\n"), !head.isEmpty { head += "\n" }
      head += "files:\n"
      return
    }
    guard let key, let start = first.place?.line, start > key + 1 else { return nil }
    head = joined(0..<start - 1)
    let end =
      lines[start...].firstIndex { line in
        guard let letter = line.first else { return false }
        return letter != " " && letter != "#" && letter != "\r"
      } ?? lines.count
    var starts = corrections.files.compactMap { $0.place?.line }.map { $0 - 1 }
    guard starts.count == corrections.files.count, zip(starts, starts.dropFirst()).allSatisfy(<),
      let last = starts.last, last < end
    else { return nil }
    starts.append(end)
    for (index, file) in corrections.files.enumerated() {
      entries.append((file.path, joined(starts[index]..<starts[index + 1])))
    }
    tail = joined(end..<lines.count)
  }

  private static let explanation =
    """
    # How the transcripts were read. Change what is wrong, and pass this file to
    # `verbatim convert --corrections`. `verbatim inspect --write` adds entries for files that have
    # none and leaves the others as they are; take an entry out to have it written anew.
    #
    # layout      how labels are set off: automatic, no-labels, or as “read as” tells it, such as
    #             "label: text", "label. text", "[label] text" or "label alone on its line"
    # paragraphs  automatic, lines, blocks (between blank lines), wrapped or double-spaced
    # labels      labels of a file with the same person are one person; two persons for one label:
    #             give the lines where it is the other one a person below; role is one of press,
    #             moderator, principal, interpreter, audience, other; group: true for a label under
    #             which several speak; is-label: false makes a label speech, true makes it one,
    #             and what was said to be doubtful about it is settled
    # lines       is: speech, label, heading, header, narrative, comment, furniture or event (then
    #             event: kinesic applause, vocal laughter, incident entering, gap inaudible …);
    #             person: whoever speaks from this line on; without both the line stays as it is
    #
    # Who is one person in several files is said under `people`, for `verbatim corpus build`:
    #   people:
    #     - person: AnnaBerg
    #       name: Anna Berg
    #       entries: ["a.xml#Anna", "2020/b.xml#AnnaBerg"]
    version: 1
    files:

    """

  /// The entry of a transcript as it was read.
  ///
  /// - Parameters:
  ///   - transcript: as it was read, without corrections.
  ///   - path: below the directory, parts joined by `/`.
  public static func entry(of transcript: Transcript, path: String) -> String {
    var text = "  \(YAMLText.quoted(path)):\n"
    text +=
      "    # read as: \(comment(transcript.reading.layout)); \(transcript.turns.count) turns\n"
    text += "    language: \(YAMLText.quoted(transcript.language))\n"
    text += "    layout: automatic\n"
    text += "    paragraphs: automatic\n"
    return text + labels(of: transcript) + lines(of: transcript)
  }

  private static func comment(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  private static func labels(of transcript: Transcript) -> String {
    var seen: Set<String> = []
    // One that is a label in one form and refused in another is a label.
    let labels =
      transcript.reading.labels.filter { $0.participant != nil }
      + transcript.reading.labels.filter { $0.participant == nil }
    var text = ""
    for label in labels where seen.insert(LabelDecisions.key(label.label)).inserted {
      text += "      - label: \(YAMLText.quoted(label.label))\n"
      text += "        turns: \(label.count)\n"
      text += "        sure: \(Int((label.confidence * 100).rounded()))\n"
      guard let index = label.participant, transcript.participants.indices.contains(index) else {
        text += "        # not taken for a speaker: with “is-label: true” it is one\n"
        continue
      }
      let participant = transcript.participants[index]
      text += "        person: \(YAMLText.quoted(participant.id))\n"
      if let name = participant.names.first?.text, name != label.label {
        text += "        name: \(YAMLText.quoted(name))\n"
      }
      if let role = participant.role { text += "        role: \(role.rawValue)\n" }
      if participant.isGroup { text += "        group: true\n" }
      if !participant.evidence.isEmpty {
        let reasons = participant.evidence.joined(separator: "; ")
        text += "        because: \(YAMLText.quoted(reasons))\n"
      }
    }
    return text.isEmpty ? "" : "    labels:\n" + text
  }

  private static func lines(of transcript: Transcript) -> String {
    let places = transcript.reading.remarks.filter { $0.location != nil }
    guard !places.isEmpty else { return "" }
    let lines = SourceLines(transcript.source.text)
    var text = ""
    for remark in places {
      guard let place = remark.location, let range = lines.range(of: place.line) else { continue }
      text += "      - line: \(place.line)\n"
      text += "        text: \(YAMLText.quoted(lines.start(of: range)))\n"
      text += "        because: \(YAMLText.quoted(remark.message))\n"
    }
    return text.isEmpty ? "" : "    lines:\n" + text
  }
}
