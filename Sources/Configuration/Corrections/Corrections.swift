public import Diagnostics
public import Transcript

/// What people have decided about how the transcripts of a directory are to be read, and who in
/// them is the same person.
///
/// Written by `inspect`, edited by people, applied to each transcript after it is read.
public struct Corrections: Hashable, Sendable {
  /// What is to be believed of one label.
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
    /// False where it is no label but speech; nil where nothing was decided.
    public var isLabel: Bool?
    /// Where the entry stands in the file of corrections.
    public var place: SourceLocation?

    public init(label: String, place: SourceLocation? = nil) {
      self.label = label
      self.place = place
    }

    /// Whether anything was decided.
    var isDecided: Bool {
      isLabel != nil || person != nil || name != nil || role != nil || isGroup != nil
    }
  }

  /// What a line is.
  public enum LineKind: String, Sendable, CaseIterable {
    case speech, label, heading, header, narrative, comment, furniture, event
  }

  /// What one line is to be read as.
  public struct Line: Hashable, Sendable {
    /// From 1.
    public var number: Int
    /// The line's first words, by which it is known again.
    public var text: String
    /// Nil where it stays what it is.
    public var kind: LineKind?
    /// Of a line that is an event.
    public var event: EventType?
    /// Who speaks from this line on, whatever its label; an NCName.
    public var person: String?
    /// The name of a person who is new.
    public var name: String?
    /// Where the entry stands in the file of corrections.
    public var place: SourceLocation?

    public init(number: Int, text: String, kind: LineKind? = nil, place: SourceLocation? = nil) {
      self.number = number
      self.text = text
      self.kind = kind
      self.place = place
    }

    /// Whether anything was decided.
    var isDecided: Bool { kind != nil || person != nil }
  }

  /// What is to be corrected in one transcript.
  public struct File: Hashable, Sendable {
    /// Below the directory, parts joined by `/`.
    public var path: String
    /// BCP 47.
    public var language: String?
    /// False where all speech is to be anonymous.
    public var hasLabels = true
    /// How labels are set off; nil where it is found from the text.
    public var layout: LabelLayout?
    public var paragraphs: ParagraphLayout?
    public var labels: [Label] = []
    public var lines: [Line] = []
    /// Where the entry stands in the file of corrections.
    public var place: SourceLocation?

    public init(path: String, place: SourceLocation? = nil) {
      self.path = path
      self.place = place
    }
  }

  /// Somebody who speaks in several files.
  public struct Person: Hashable, Sendable {
    /// An NCName.
    public var id: String
    public var name: String?
    public var role: Participant.Role?
    /// The entries in the files that are this person and nobody else, as `path.xml#id`.
    public var entries: [String] = []
    /// Where the entry stands in the file of corrections.
    public var place: SourceLocation?
  }

  /// The path of the file of corrections, for messages.
  public var name: String
  public private(set) var files: [File] = []
  /// Who is the same person in several files.
  public var people: [Person] = []
  private var indexes: [String: Int] = [:]

  public init(name: String) {
    self.name = name
  }

  /// Adds a transcript, behind those that are there.
  public mutating func add(_ file: File) {
    indexes[file.path] = files.count
    files.append(file)
  }

  /// What was decided about a file.
  public func file(_ path: String) -> File? {
    indexes[path].map { files[$0] }
  }

  /// How many of the labels' and lines' first words are written down.
  static let textLength = 60
}
