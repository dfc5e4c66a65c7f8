public import Configuration
public import Corpus
internal import TEI
internal import Transcript

/// What people say of transcripts beside the transcripts: what was read wrongly, what no text
/// tells, and who is who.
public struct Guidance: Sendable {
  public var corrections: Corrections?
  public var configuration: CorpusConfiguration?
  public var people: PeopleTable?
  /// The files that it was read from.
  public internal(set) var files: [BytePath] = []

  public init() {}

  /// The choices for reading a file.
  ///
  /// - Parameter path: below the directory, parts joined by `/`.
  func options(
    for path: String, from options: TranscriptReader.Options
  ) -> TranscriptReader.Options {
    corrections?.options(for: path, from: options) ?? options
  }

  /// Changes a transcript as people say; what no longer matches becomes a remark, located in the
  /// file of corrections.
  func apply(to transcript: inout Transcript, path: String) {
    if transcript.language == "und", let language = configuration?.language {
      transcript.language = language
    }
    let stale = corrections?.apply(to: &transcript, path: path) ?? []
    people?.apply(to: &transcript)
    transcript.reading.remarks += stale
  }

  /// The publication as the configuration has it, where the options leave it open.
  func publication(_ options: Header.Publication) -> Header.Publication {
    var publication = options
    publication.publisher = publication.publisher ?? configuration?.publisher
    publication.handle = publication.handle ?? configuration?.handle
    if publication.licence == nil, publication.licenceTarget == nil {
      publication.licence = configuration?.licence?.text
      publication.licenceTarget = configuration?.licence?.target
    }
    return publication
  }

  /// The id that the configuration gives a file; nil where it has no pattern, or the pattern needs
  /// a date and the transcript has none.
  func identifier(of transcript: Transcript, path: String, number: Int) -> String? {
    let date = transcript.facts.first { $0.kind == .date }?.value
    return configuration?.ids?.identifier(path: path, date: date, number: number)
  }

  /// Whether a file may have settings of its own.
  var differsByFile: Bool { corrections != nil || configuration != nil }

  /// All that decides the result for a file, in a fixed order.
  func settings(for path: String, number: Int) -> [String] {
    var parts = corrections?.decisions(for: path) ?? []
    guard let configuration else { return parts }
    let publication = publication(Header.Publication())
    parts += [
      "configuration", configuration.language ?? "", publication.publisher ?? "",
      publication.handle ?? "", publication.licence ?? "", publication.licenceTarget ?? "",
    ]
    if let ids = configuration.ids {
      parts.append("ids \(ids.pattern)")
      if ids.usesNumber { parts.append("\(number)") }
    }
    return parts
  }
}
