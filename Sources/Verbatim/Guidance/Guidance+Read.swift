internal import Configuration
public import Corpus
public import Diagnostics

extension Guidance {
  /// Reads `corpus.yaml`, what it names, and a file of corrections.
  ///
  /// - Parameters:
  ///   - corrections: goes before the corrections that the configuration names.
  ///   - configuration: the path of `corpus.yaml`; nil for none.
  /// - Returns: the findings say what is wrong and where. With errors among them the guidance is
  ///   not to be used.
  /// - Throws: a `FileFailure` where a file cannot be read.
  public static func read(
    corrections: BytePath? = nil, configuration: BytePath? = nil
  ) throws(FileFailure) -> (guidance: Guidance, findings: [Diagnostic]) {
    var guidance = Guidance()
    var findings: [Diagnostic] = []
    if let path = configuration {
      guidance.files.append(path)
      let (found, problems) = CorpusConfiguration.read(try text(of: path), name: path.string)
      findings += problems
      guidance.configuration = found
      if let people = found?.people {
        let table = path.directory.appending(people)
        guidance.files.append(table)
        let bytes = try bytes(of: table, namedBy: "people", in: found, &findings)
        if let bytes {
          let (people, problems) = PeopleTable.read(bytes, name: shown(table))
          findings += problems
          guidance.people = people
        }
      }
      if corrections == nil, let named = found?.corrections {
        let named = path.directory.appending(named)
        guidance.files.append(named)
        if let bytes = try bytes(of: named, namedBy: "corrections", in: found, &findings) {
          guidance.add(corrections: bytes, name: shown(named), &findings)
        }
      }
    }
    if let path = corrections {
      guidance.files.append(path)
      guidance.add(corrections: try InputFile.bytes(of: path), name: path.string, &findings)
    }
    return (guidance, findings)
  }

  private mutating func add(
    corrections bytes: [UInt8], name: String, _ findings: inout [Diagnostic]
  ) {
    let (found, problems) = Corrections.read(String(decoding: bytes, as: UTF8.self), name: name)
    corrections = found
    findings += problems
  }

  private static func text(of path: BytePath) throws(FileFailure) -> String {
    String(decoding: try InputFile.bytes(of: path), as: UTF8.self)
  }

  /// The bytes of a file that the configuration names; a finding where it is not there.
  private static func bytes(
    of path: BytePath, namedBy key: String, in configuration: CorpusConfiguration?,
    _ findings: inout [Diagnostic]
  ) throws(FileFailure) -> [UInt8]? {
    do {
      return try InputFile.bytes(of: path)
    } catch {
      findings.append(
        Diagnostic(
          id: "unreadable-file", source: .reading, message: "\(error)",
          file: configuration?.name, location: configuration?.places[key],
          hint: "“\(key)” is a path from the directory of this file"))
      return nil
    }
  }

  /// A path without a `./` before it.
  private static func shown(_ path: BytePath) -> String {
    let text = path.string
    return text.hasPrefix("./") ? String(text.dropFirst(2)) : text
  }
}
