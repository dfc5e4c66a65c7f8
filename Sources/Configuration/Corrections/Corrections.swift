public import Transcript

/// What people have decided about how the transcripts of a directory are to be read.
///
/// Written by `inspect`, edited by people, applied to each transcript after it is read.
public struct Corrections: Hashable, Sendable {
  public struct Label: Hashable, Sendable {
    /// As written, without punctuation around it.
    public var label: String
    /// Whose label it is: labels of one file with the same person are one participant. An NCName.
    public var person: String?
    /// The person's name, where it is another than the label's.
    public var name: String?
    public var role: Participant.Role?
    /// A label under which several may speak.
    public var isGroup: Bool?
    /// False where it is no label but speech.
    public var isLabel = true
    /// The line in the file of corrections.
    public var line: Int

    public init(label: String, line: Int = 0) {
      self.label = label
      self.line = line
    }
  }

  /// What a line is.
  public enum LineKind: String, Sendable, CaseIterable {
    case speech, label, heading, header, narrative, comment, furniture
  }

  public struct Line: Hashable, Sendable {
    /// From 1.
    public var number: Int
    /// The line's first words, by which it is known again.
    public var text: String
    /// Nil where nothing was decided.
    public var kind: LineKind?
    /// The line in the file of corrections.
    public var line: Int

    public init(number: Int, text: String, kind: LineKind? = nil, line: Int = 0) {
      self.number = number
      self.text = text
      self.kind = kind
      self.line = line
    }
  }

  public struct File: Hashable, Sendable {
    /// Below the directory, parts joined by `/`.
    public var path: String
    /// BCP 47.
    public var language: String?
    /// False where all speech is to be anonymous.
    public var hasLabels = true
    public var labels: [Label] = []
    public var lines: [Line] = []
    /// The line in the file of corrections.
    public var line: Int

    public init(path: String, line: Int = 0) {
      self.path = path
      self.line = line
    }
  }

  /// The path of the file of corrections, for messages.
  public var name: String
  public var files: [File]

  public init(name: String, files: [File] = []) {
    self.name = name
    self.files = files
  }

  /// How many of the labels' and lines' first words are written down.
  static let textLength = 60
}
