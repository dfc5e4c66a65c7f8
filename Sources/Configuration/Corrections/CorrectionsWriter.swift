internal import Diagnostics
public import Transcript

/// Writes what was found in a directory's transcripts as a file that people can correct.
public struct CorrectionsWriter: Sendable {
  private var text =
    """
    # How the transcripts were read. Change what is wrong and pass this file to
    # `verbatim convert --corrections`. Labels of a file with the same person are one person;
    # `is-label: false` makes a label speech; lines without `is` stay as they were read.
    version: 1

    """
  private var hasFiles = false

  public init() {}

  /// Adds a transcript; call it in the order of the paths.
  ///
  /// - Parameter path: below the directory, parts joined by `/`.
  public mutating func add(_ transcript: Transcript, path: String) {
    if !hasFiles { text += "files:\n" }
    hasFiles = true
    text += "  \(YAMLText.quoted(path)):\n"
    text += "    # read as: \(comment(transcript.reading.layout))\n"
    text += "    language: \(YAMLText.quoted(transcript.language))\n"
    text += "    layout: automatic\n"
    addLabels(transcript)
    addLines(transcript)
  }

  /// The file's text.
  public var yaml: String { hasFiles ? text : text + "files: {}\n" }

  private func comment(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  private mutating func addLabels(_ transcript: Transcript) {
    guard !transcript.reading.labels.isEmpty else { return }
    text += "    labels:\n"
    for label in transcript.reading.labels {
      text += "      - label: \(YAMLText.quoted(label.label))\n"
      text += "        turns: \(label.count)\n"
      text += "        sure: \(Int((label.confidence * 100).rounded()))\n"
      guard let index = label.participant, transcript.participants.indices.contains(index) else {
        text += "        is-label: false\n"
        continue
      }
      let participant = transcript.participants[index]
      text += "        person: \(YAMLText.quoted(participant.id))\n"
      if let name = participant.names.first?.text, name != label.label {
        text += "        name: \(YAMLText.quoted(name))\n"
      }
      if let role = participant.role { text += "        role: \(role.rawValue)\n" }
      if participant.isGroup { text += "        group: true\n" }
    }
  }

  private mutating func addLines(_ transcript: Transcript) {
    let lines = SourceLines(transcript.source.text)
    var isFirst = true
    for remark in transcript.reading.remarks {
      guard let place = remark.location, let range = lines.range(of: place.line) else { continue }
      if isFirst { text += "    lines:\n" }
      isFirst = false
      text += "      - line: \(place.line)\n"
      text += "        text: \(YAMLText.quoted(lines.start(of: range)))\n"
      text += "        because: \(YAMLText.quoted(remark.message))\n"
    }
  }
}
