public import LibXML
public import TEI
public import Transcript

/// Turns a transcript's bytes into TEI.
///
/// ```swift
/// let conversion = try Converter().convert(bytes, name: "interview.txt")
/// ```
public struct Converter: Sendable {
  public struct Options: Sendable {
    /// The source's encoding; found from its bytes where nil.
    public var encoding: SourceEncoding?
    /// `TEI/@xml:id`; as the corpus's configuration says, else made of the source's path, where
    /// nil.
    public var id: String?
    /// The id where neither is given, instead of that made of the path.
    var usualID: String?
    /// The source's path below the root of the run; its name where nil.
    public var path: String?
    public var reading = TranscriptReader.Options()
    public var publication = Header.Publication()
    /// Whether the ids of people begin with the file's, so that no two files of a corpus share
    /// one.
    public var peopleCarryFileID = false
    /// What people say of the transcripts.
    public var guidance = Guidance()
    /// The source's place among those of the run, from 1, for ids that tell it.
    public var number = 1

    public init() {}
  }

  public let options: Options

  public init(_ options: Options = Options()) {
    self.options = options
  }

  /// Reads a source: what it says of itself, who speaks, and every piece of its text.
  ///
  /// What people say of it is applied; of that what no longer matches is among the remarks of the
  /// reading, located in its own file.
  ///
  /// - Parameters:
  ///   - bytes: the source as it is on the disk.
  ///   - name: the source's path or name; it is not opened.
  public func read(_ bytes: [UInt8], name: String) throws(SourceError) -> Transcript {
    try read(bytes, name: name, digest: nil)
  }

  /// - Parameters:
  ///   - digest: SHA-256 of the bytes in lower-case hexadecimal, where it is known already.
  ///   - memory: what was made of the sources before.
  func read(
    _ bytes: [UInt8], name: String, digest: String?, memory: ReadingMemory = ReadingMemory()
  ) throws(SourceError) -> Transcript {
    let source = try Source(name: name, bytes: bytes, encoding: options.encoding, digest: digest)
    let path = options.path ?? name
    let reading = options.guidance.options(for: path, from: options.reading)
    var transcript = TranscriptReader(reading).read(source, with: memory)
    options.guidance.apply(to: &transcript, path: path)
    return transcript
  }

  /// Writes a transcript as TEI.
  ///
  /// - Throws: the failure of the output's receiver.
  public func write(_ transcript: Transcript, to output: ByteOutput) throws {
    var encoding = TranscriptEncoder.Options(version: verbatimVersion)
    let path = options.path ?? transcript.source.name
    encoding.id =
      options.id
      ?? options.guidance.identifier(of: transcript, path: path, number: options.number)
      ?? options.usualID
    encoding.sourcePath = options.path
    encoding.publication = options.guidance.publication(options.publication)
    encoding.peopleCarryFileID = options.peopleCarryFileID
    try TranscriptEncoder(encoding).encode(transcript, to: output)
  }

  /// Reads a source and writes it as TEI, both in memory.
  public func convert(_ bytes: [UInt8], name: String) throws(SourceError) -> Conversion {
    let transcript = try read(bytes, name: name)
    // Memory does not refuse bytes.
    let tei = ByteOutput.collecting { output in try? write(transcript, to: output) }
    return Conversion(tei: tei, transcript: transcript)
  }
}

/// A transcript and the TEI made of it.
public struct Conversion: Sendable {
  /// TEI P5 in UTF-8.
  public let tei: [UInt8]
  public let transcript: Transcript
}
