/// The formats that a TEI file can be exported to.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// `Label: paragraph`, as people read it.
  case text
  /// All of it, and it can be converted to the same TEI again.
  case json
  /// An object of JSON a turn, a line each.
  case jsonl
  /// A table with a turn a row: ParlaMint's columns of metadata where they are known.
  case tsv
  /// Captions in WebVTT, of turns with times.
  case vtt
  /// Captions in SubRip, of turns with times.
  case srt
  /// Markdown.
  case md
  /// One token a line, for Sketch Engine and the Corpus Workbench.
  case vert
  /// CHAT, for CLAN and TalkBank.
  case chat
  /// A page to read: self-contained, without a request.
  case html

  /// The ending of a file's name, without the dot.
  public var ending: String {
    switch self {
    case .text: "txt"
    case .chat: "cha"
    default: rawValue
    }
  }
}
