public import TEI

/// Finds the participants that a corpus's root lists for its files, and remembers them.
public struct CorpusPeople {
  /// Bytes of a root that show what it is.
  private static let headSize = 1 << 14

  /// The participants of each root met; nil for files that are none.
  private var roots: [String: People?] = [:]

  public init() {}

  /// The participants that a root lists, or includes from files beside it.
  public static func people(ofRoot path: String) throws(FileFailure) -> People {
    People(bytes: try InputFile.bytes(of: path), resolver: resolver(beside: path))
  }

  /// Reads what a file includes: a regular file beside it or below, never one elsewhere, also
  /// where a link leads there.
  public static func resolver(beside path: String) -> TEIReader.Resolver {
    let directory = BytePath(path).directory
    return { href in
      guard let relative = URIReference.relativePath(href), !relative.isEmpty else { return nil }
      let file = directory.appending(relative)
      guard let folder = directory.real, let real = file.real,
        real.starts(with: folder == [BytePath.slash] ? folder : folder + [BytePath.slash]),
        (try? FileStatus(of: file))?.kind == .regular
      else { return nil }
      return try? InputFile.bytes(of: file)
    }
  }

  /// The participants of the corpus that a TEI file belongs to: its root is a `teiCorpus` in the
  /// file's directory or the one above, whose name begins the file's name, as `Talks.xml` does
  /// that of `Talks_2020-01.xml`. None where there is no such file.
  public mutating func people(for path: String) -> People {
    guard path != "-" else { return People() }
    let directory = BytePath(path).directory.string
    for name in Self.rootNames(for: path) {
      for root in ["\(directory)/\(name)", "\(directory)/../\(name)"] {
        if let people = people(root: root) { return people }
      }
    }
    return People()
  }

  private mutating func people(root path: String) -> People? {
    if let known = roots[path] { return known }
    let people = Self.isRoot(path) ? try? Self.people(ofRoot: path) : nil
    roots[path] = .some(people)
    return people
  }

  /// What stands before each sign in the file's name, the longest first, with the endings that
  /// a root may have.
  private static func rootNames(for path: String) -> [String] {
    let name = path.split(separator: "/").last ?? ""
    let endings = name.hasSuffix(".ana.xml") ? [".ana.xml", ".xml"] : [".xml"]
    let signs = name.indices.reversed().filter { index in
      index > name.startIndex && !name[index].isLetter && !name[index].isNumber
    }
    return signs.flatMap { sign in endings.map { name[..<sign] + $0 } }.filter { $0 != name }
  }

  private static func isRoot(_ path: String) -> Bool {
    guard (try? FileStatus(of: BytePath(path)))?.kind == .regular else { return false }
    var head: [UInt8] = []
    try? InputFile.forEachChunk(of: path) { bytes in
      bytes.withUnsafeBufferPointer { head.append(contentsOf: $0.prefix(headSize)) }
      return head.count < headSize
    }
    return String(decoding: head, as: UTF8.self).contains("<teiCorpus")
  }
}
