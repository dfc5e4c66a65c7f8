/// In which folder each document's corpus lies: files beside a document are read only below it.
public struct CorpusFolders: Sendable {
  private let rootFolder: String?
  /// Directories that were named as inputs, each with a slash at its end; the longest first.
  private let directories: [String]

  /// - Parameters:
  ///   - root: the corpus's root file, whose directory is then the folder of all.
  ///   - directories: the directories that were named as inputs.
  public init(root: String? = nil, directories: [String] = []) {
    rootFolder = root.map { root in
      guard let slash = root.lastIndex(of: "/") else { return "." }
      return slash == root.startIndex ? "/" : String(root[..<slash])
    }
    self.directories = directories.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
      .sorted { $0.utf8.count > $1.utf8.count }
  }

  /// The folder of a document; nil is its own directory.
  public func folder(of path: String) -> String? {
    if let rootFolder { return rootFolder }
    if let directory = directories.first(where: { path.hasPrefix($0) }) { return directory }
    let isHere = directories.contains("./") && !path.hasPrefix("/") && !path.hasPrefix("../")
    return isHere ? "." : nil
  }
}
