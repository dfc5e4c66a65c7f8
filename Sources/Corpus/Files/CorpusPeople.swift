public import TEI

/// Finds the participants that a corpus's root lists for its files.
public enum CorpusPeople {
  /// Bytes of a root that show what it is.
  private static let headSize = 1 << 14

  /// The participants that a root lists, or includes from files beside it.
  public static func people(ofRoot path: String) throws(FileFailure) -> People {
    People(bytes: try InputFile.bytes(of: path), resolver: resolver(beside: path))
  }

  /// The participants of the corpus that a TEI file belongs to: its root is a `teiCorpus` in the
  /// file's directory or the one above, whose name begins the file's name. None where there is
  /// no such file.
  public static func people(for path: String) -> People {
    guard path != "-" else { return People() }
    let file = BytePath(path)
    for directory in [file.directory, BytePath(file.directory.string + "/..")] {
      for root in roots(of: stem(path), in: directory) where isRoot(root) {
        if let people = try? people(ofRoot: root) { return people }
      }
    }
    return People()
  }

  /// Reads what a file includes: a file beside it or below, never one elsewhere.
  public static func resolver(beside path: String) -> TEIReader.Resolver {
    let directory = BytePath(path).directory.string
    return { href in
      let isLocal =
        !href.isEmpty && !href.hasPrefix("/") && !href.contains(":") && !href.contains("\\")
        && !href.split(separator: "/").contains("..")
      guard isLocal else { return nil }
      return try? InputFile.bytes(of: directory + "/" + href)
    }
  }

  /// Files of a directory that may be the root of a file's corpus, the longest name first.
  private static func roots(of stem: String, in directory: BytePath) -> [String] {
    guard let entries = try? Directory.entries(of: directory) else { return [] }
    let names = entries.map { String(decoding: $0.name, as: UTF8.self) }
    let roots = names.filter { name in
      name.hasSuffix(".xml") && stem.hasPrefix(name.dropLast(4)) && name.count - 4 < stem.count
    }
    return roots.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
      .map { directory.string + "/" + $0 }
  }

  private static func isRoot(_ path: String) -> Bool {
    var head: [UInt8] = []
    try? InputFile.forEachChunk(of: path) { bytes in
      bytes.withUnsafeBufferPointer { head.append(contentsOf: $0.prefix(headSize)) }
      return head.count < headSize
    }
    return String(decoding: head, as: UTF8.self).contains("<teiCorpus")
  }

  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".xml") ? String(name.dropLast(4)) : name
  }
}
