public import Corpus
public import Validation

extension KnownIdentifiers {
  /// The ids of files that the texts of a corpus may point to, such as its root and its lists.
  ///
  /// - Throws: a `FileFailure` where one cannot be read.
  public init(files: [BytePath]) throws {
    self.init()
    for path in files {
      try add(DocumentInput(name: path.string) { try InputFile.forEachChunk(of: path, $0) })
    }
  }
}
