public import Diagnostics

/// Checks a corpus as a whole: what no file shows alone.
///
/// Its root and all that it includes, and what those include, are read; nothing outside the
/// folder of the root is, and nothing from the network. Components are missing or not listed,
/// ids are used twice, one person is listed twice, a header's counts are not those of the texts,
/// a language is not declared (TEI P5, 4.4; XInclude 1.0).
public struct CorpusCheck: Sendable {
  /// What was found.
  public struct Findings: Sendable {
    /// In the order of the files and of their places.
    public var diagnostics: [Diagnostic] = []
    /// The texts, in the order in which the root includes them.
    public var components: [BytePath] = []
    /// The root, and the lists and taxonomies that it includes: the files whose ids the texts may
    /// point to.
    public var shared: [BytePath] = []
  }

  private let root: BytePath
  private let workers: Int

  /// - Parameter root: a file whose root element is `teiCorpus`.
  public init(root: BytePath, workers: Int? = nil) {
    self.root = root
    self.workers = max(1, workers ?? Threads.processorCount)
  }

  /// The files of a folder, not those below it, whose root element is `teiCorpus`.
  public static func roots(in folder: BytePath) -> [BytePath] {
    let names = ((try? Directory.entries(of: folder)) ?? []).map(\.name)
    let folder = folder.bytes.elementsEqual(".".utf8) ? BytePath("") : folder
    return names.filter { $0.suffix(4).elementsEqual(".xml".utf8) }
      .map { folder.appending($0) }.sorted()
      .filter { (try? CorpusFileReader.read($0))?.element == "teiCorpus" }
  }

  /// The root, and the lists and taxonomies that it includes: the files whose ids the texts may
  /// point to.
  ///
  /// - Throws: a `FileFailure` where the root cannot be read.
  public func sharedFiles() throws(FileFailure) -> [BytePath] {
    var survey = CorpusSurvey(root: root)
    try survey.readRoot()
    return survey.shared
  }

  /// Reads all files.
  ///
  /// - Throws: a `FileFailure` where the root cannot be read. What is wrong with another file is
  ///   a finding.
  public func run(progress: (Int) -> Void = { _ in }) throws -> Findings {
    var survey = CorpusSurvey(root: root)
    try survey.readRoot()
    let components = survey.components
    var index = 0
    try OrderedPipeline<BytePath, (BytePath, Result<CorpusFile, FileFailure>)>(
      workers: workers, window: 256
    ).run(
      next: {
        guard index < components.count else { return nil }
        defer { index += 1 }
        return components[index].path
      },
      makeWork: {
        { path in
          do throws(FileFailure) {
            return (path, .success(try CorpusFileReader.read(path)))
          } catch {
            return (path, .failure(error))
          }
        }
      },
      deliver: { path, result in
        survey.take(result, of: path)
        progress(survey.read)
        return true
      })
    survey.finish()
    return Findings(
      diagnostics: survey.diagnostics, components: components.map(\.path),
      shared: survey.shared)
  }
}
