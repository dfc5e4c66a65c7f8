import Foundation
import Testing

/// The system refuses a call, as strace makes it do: the exit is right, the message names what was
/// tried and on what, every file is whole, and the next run makes it good.
@Suite(.enabled(if: Trace.isPossible, "strace cannot run here"))
struct FaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var command: String
    var call: String
    var error: String
    var status: Int32
    /// What the message says; empty where there is nothing to say.
    var says: String
    /// The path that the call concerns.
    var path: String?
    /// Words of the call, as strace shows it, where it concerns no path known before.
    var mark: String?

    init(
      _ command: String, _ call: String, _ error: String, on place: String, _ status: Int32,
      _ says: String
    ) {
      self.command = command
      self.call = call
      self.error = error
      self.status = status
      self.says = says
      // strace finds the calls of a path, but not those that give a file a name.
      if place == FaultTests.part || call == "rename" { mark = place } else { path = place }
    }

    var testDescription: String { "\(command): \(call) of \(path ?? mark ?? "") gives \(error)" }
  }

  /// How the name of a file ends that is being written.
  private static let part = ".verbatim-part"
  private static let one = "convert talk.txt -o out.xml"
  private static let many = "convert talks -o out --jobs 1"
  private static let valid = "validate tei --jobs 1"
  private static let build = "corpus build tei --root root.xml --jobs 1"
  private static let site = "corpus report tei -o site --jobs 1"
  private static let text = "export tei/0/talk-0.xml --to text -o out.txt"
  private static let source = "export tei/0/talk-0.xml --to source -o out.txt"

  static let oneFile = [
    Fault(
      one, "openat", "EACCES", on: "talk.txt", 1, "cannot open “talk.txt”: Permission denied"),
    Fault(one, "openat", "EMFILE", on: "talk.txt", 1, "cannot open “talk.txt”: Too many open"),
    Fault(one, "read", "EIO", on: "talk.txt", 1, "cannot read “talk.txt”: Input/output error"),
    Fault(one, "openat", "ENOSPC", on: part, 3, "cannot create “out.xml”: No space left"),
    Fault(one, "openat", "EACCES", on: part, 3, "cannot create “out.xml”: Permission denied"),
    Fault(one, "flock", "EIO", on: part, 3, "cannot create “out.xml”: Input/output error"),
    Fault(one, "flock", "ENOLCK", on: part, 0, ""),
    Fault(one, "write", "ENOSPC", on: part, 3, "cannot write “out.xml”: No space left"),
    Fault(one, "write", "EIO", on: part, 3, "cannot write “out.xml”: Input/output error"),
    Fault(one, "fsync", "EIO", on: part, 3, "cannot sync “out.xml”: Input/output error"),
    Fault(one, "fsync", "ENOSPC", on: part, 3, "cannot sync “out.xml”: No space left"),
    Fault(one, "close", "EDQUOT", on: part, 3, "cannot write “out.xml”: Disk quota exceeded"),
    Fault(one, "rename", "EACCES", on: part, 3, "cannot replace “out.xml”: Permission denied"),
    Fault(one, "fsync", "EIO", on: ".", 3, "cannot sync “.”: Input/output error"),
    Fault(text, "read", "EIO", on: "tei/0/talk-0.xml", 1, "cannot read “tei/0/talk-0.xml”"),
    Fault(text, "write", "ENOSPC", on: part, 3, "cannot write “out.txt”: No space left"),
    Fault(text, "rename", "EIO", on: part, 3, "cannot replace “out.txt”: Input/output error"),
    Fault(source, "openat", "EMFILE", on: "tei/0/talk-0.xml", 1, "cannot open “tei/0/talk-0.xml”"),
    Fault(source, "fsync", "EIO", on: part, 3, "cannot sync “out.txt”: Input/output error"),
    Fault(
      "validate tei/0/talk-0.xml", "read", "EIO", on: "tei/0/talk-0.xml", 1,
      "cannot read “tei/0/talk-0.xml”: Input/output error"),
    Fault(
      "validate tei/0/talk-0.xml --schema any.rnc", "openat", "EACCES", on: "any.rnc", 2,
      "cannot read the schema “any.rnc”"),
  ]

  static let directories = [
    Fault(
      many, "openat", "EACCES", on: "talks/1/talk-4.txt", 1,
      "talks/1/talk-4.txt: error: cannot open:"),
    Fault(
      many, "openat", "EMFILE", on: "talks/1/talk-4.txt", 1,
      "talks/1/talk-4.txt: error: cannot open:"),
    Fault(
      many, "read", "EIO", on: "talks/1/talk-4.txt", 1, "talks/1/talk-4.txt: error: cannot read:"),
    Fault(many, "openat", "EACCES", on: "talks/1", 1, "talks/1: error: cannot read the directory:"),
    Fault(
      many, "getdents64", "EIO", on: "talks/1", 1, "talks/1: error: cannot read the directory:"),
    Fault(many, "mkdir", "EACCES", on: "out", 3, "cannot make the directory “out”"),
    Fault(many, "mkdir", "EACCES", on: "out/1", 1, "out/1: error: cannot make the directory:"),
    Fault(many, "mkdir", "ENOSPC", on: "out/1", 3, "cannot make the directory “out/1”: No space"),
    Fault(many, "openat", "ENOSPC", on: part, 3, ".xml”: No space left"),
    Fault(many, "write", "ENOSPC", on: part, 3, ".xml”: No space left"),
    Fault(many, "fsync", "EIO", on: part, 3, ".xml”: Input/output error"),
    Fault(
      many, "rename", "EACCES", on: "out/1/talk-4.xml", 1,
      "out/1/talk-4.xml: error: cannot replace:"),
    Fault(many, "rename", "ENOSPC", on: "out/1/talk-4.xml", 3, "cannot replace “out/1/talk-4.xml”"),
    Fault(many, "fsync", "EIO", on: "out/1", 3, "cannot sync “out/1”: Input/output error"),
    Fault(many, "flock", "EIO", on: "out/.verbatim/lock", 3, "cannot lock “out/.verbatim/lock”"),
    Fault(
      many, "openat", "EACCES", on: "out/.verbatim/lock", 3, "cannot open “out/.verbatim/lock”"),
    Fault(many, "write", "ENOSPC", on: "out/.verbatim/journal", 3, "write “out/.verbatim/journal”"),
    Fault(many, "fsync", "EIO", on: "out/.verbatim/journal", 3, "sync “out/.verbatim/journal”"),
    // The first of a directory is opened by its whole path.
    Fault(
      valid, "openat", "EACCES", on: "tei/1/talk-1.xml", 1, "tei/1/talk-1.xml: error: cannot open:"),
    // The first look at what is known from the run before fails alone, or all that is read does.
    Fault(valid, "pread64", "EIO", on: "tei/1/talk-4.xml", 0, ""),
    Fault(
      valid, "pread64,read", "EIO", on: "tei/1/talk-4.xml", 1,
      "tei/1/talk-4.xml: error: cannot read:"),
    Fault(valid, "getdents64", "EIO", on: "tei/1", 1, "tei/1: error: cannot read the directory:"),
    Fault(
      "export tei --to text -o txt --jobs 1", "rename", "EACCES", on: "txt/1/talk-4.txt", 1,
      "txt/1/talk-4.txt: error: cannot replace:"),
    Fault(
      "export tei --to text -o txt --jobs 1", "write", "ENOSPC", on: part, 3, "No space left"),
    Fault(build, "read", "EIO", on: "tei/1/talk-4.xml", 1, "tei/1/talk-4.xml: error: cannot read:"),
    Fault(build, "getdents64", "EIO", on: "tei/1", 1, "tei/1: error: cannot read the directory:"),
    Fault(build, "write", "ENOSPC", on: part, 3, "cannot write “tei/root.xml”: No space left"),
    Fault(build, "rename", "EIO", on: part, 3, "cannot replace “tei/root.xml”"),
    Fault(site, "read", "EIO", on: "tei/1/talk-4.xml", 1, "tei/1/talk-4.xml: error: cannot read:"),
    Fault(
      site, "openat", "EACCES", on: "tei/1/talk-4.xml", 1, "tei/1/talk-4.xml: error: cannot open:"),
    Fault(site, "mkdir", "EACCES", on: "site/people", 3, "cannot make the directory “site/people”"),
    Fault(site, "fsync", "EIO", on: "site", 3, "cannot sync “site”: Input/output error"),
    Fault(site, "write", "ENOSPC", on: part, 3, "”: No space left"),
  ]

  @Test(arguments: oneFile + directories)
  func aCallThatFailsIsToldAndLeavesFilesWhole(fault: Fault) throws {
    let arguments = fault.command.split(separator: " ").map(String.init)
    // The linker opens many files: only many talks make more of it.
    let workshop = try Workshop(talks: fault.call == "openat" && fault.mark != nil ? 90 : 12)
    defer { workshop.remove() }
    let whole = try workshop.undisturbed(arguments)
    let result = try workshop.run(arguments, failing: fault)
    #expect(result.status == fault.status, "\(result.errors)\(result.text)")
    if !fault.says.isEmpty {
      #expect((result.errors + result.text).contains(fault.says), "\(result.errors)")
    }
    if fault.status == 0 { #expect(try workshop.files() == whole) }
    for (path, bytes) in try workshop.files() {
      #expect(!path.hasSuffix(Self.part), "\(path) is left")
      // An index of fewer files than there are is whole nonetheless.
      let isSummary = path.hasPrefix("site/")
      #expect(
        isSummary || [workshop.before[path], whole[path]].contains(bytes), "\(path) is neither")
    }
    #expect(try Command.run(arguments, in: workshop.path).status == 0)
    #expect(try workshop.files() == whole)
  }

  @Test(arguments: [
    (one, "openat", "talk.txt"), (one, "read", "talk.txt"), (one, "fstat", "talk.txt"),
    (one, "openat", part), (one, "flock", part), (one, "fstat", part), (one, "write", part),
    (one, "fsync", part), (one, "close", part), (one, "openat", "."), (one, "fsync", "."),
    (many, "openat", "talks/1/talk-4.txt"), (many, "read", "talks/1/talk-4.txt"),
    (many, "getdents64", "talks/1"), (many, "fsync", "out/1"), (many, "write", part),
    (valid, "read", "tei/1/talk-4.xml"), (build, "write", part), (site, "fsync", "site/people"),
  ])
  func anInterruptedCallIsMadeAgain(command: String, call: String, place: String) throws {
    let arguments = command.split(separator: " ").map(String.init)
    let workshop = try Workshop(talks: 12)
    defer { workshop.remove() }
    let whole = try workshop.undisturbed(arguments)
    let fault = Fault(command, call, "EINTR", on: place, 0, "")
    let result = try workshop.run(arguments, failing: fault, isOnce: true)
    #expect(result.status == 0, "\(result.errors)\(result.text)")
    #expect(try workshop.files() == whole)
  }
}

/// A folder with inputs and outputs of each kind, in which commands are run and disturbed.
struct Workshop {
  private let folder: URL
  /// The files by their paths, as they were made.
  let before: [String: [UInt8]]

  var path: String { folder.path }

  init(talks: Int) throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: UUID().uuidString)
    for number in 0..<talks {
      let talk = "Talk \(number)\n\nMs. Eva Adler: Good morning.\n\nMr. Karl Brandt: And to you.\n"
      try Self.write(talk, to: folder.appending(path: "talks/\(number % 3)/talk-\(number).txt"))
    }
    try Self.write(
      "ANN: Shall we begin?\nBEN: We shall.\nANN: Then let us.\n",
      to: folder.appending(path: "talk.txt"))
    try Self.write("an older file", to: folder.appending(path: "out.xml"))
    try Self.write("an older file", to: folder.appending(path: "out.txt"))
    try Self.write(
      "start = any any = element * { attribute * { text }*, (text | any)* }",
      to: folder.appending(path: "any.rnc"))
    try Command.run(["convert", "talks", "-o", "tei", "--quiet"], in: folder.path)
    try FileManager.default.removeItem(at: folder.appending(path: "tei/.verbatim"))
    before = try Self.files(in: folder)
  }

  private static func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// All files but those of the run's own books.
  func files() throws -> [String: [UInt8]] { try Self.files(in: folder) }

  private static func files(in folder: URL) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where !path.contains("/.verbatim/") {
      files[path] = (try? Data(contentsOf: folder.appending(path: path))).map { [UInt8]($0) }
    }
    return files
  }

  /// What a command makes of the folder; the folder is as before.
  func undisturbed(_ arguments: [String]) throws -> [String: [UInt8]] {
    #expect(try Command.run(arguments, in: path).status == 0)
    let files = try files()
    try restore()
    return files
  }

  private func restore() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    for (path, bytes) in before {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  /// Runs a command with a call that fails.
  ///
  /// - Parameter isOnce: whether the call goes well when it is made again.
  func run(_ arguments: [String], failing fault: FaultTests.Fault, isOnce: Bool = false) throws
    -> Command
  {
    // `fstat` is `newfstatat` without a path on this architecture, and itself on others.
    let calls = fault.call == "fstat" ? "?fstat,?newfstatat" : fault.call
    var options = ["-f", "-qq", "-y", "-s", "300", "-e", "trace=\(calls)"]
    var injection = "inject=\(calls):error=\(fault.error)"
    if let path = fault.path {
      options += ["-P", folder.appending(path: path).path, "-P", path]
      if isOnce { injection += ":when=1" }
      return try run(arguments, options + ["-o", "/dev/null", "-e", injection])
    }
    let log = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: log) }
    let mark = try #require(fault.mark)
    // The journal is written by the clock, so that another call may come at the place.
    for _ in 0..<10 {
      let when = ":when=\(try place(of: fault, calls, arguments))"
      try restore()
      let result = try run(arguments, options + ["-o", log.path, "-e", injection + when])
      let failed = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
        .filter { $0.contains("(INJECTED)") }
      if failed.contains(where: { $0.contains(mark) }) { return result }
      try restore()
    }
    throw Missed(mark: mark)
  }

  /// No run came to the marked call at the place that was worked out.
  private struct Missed: Error {
    var mark: String
  }

  private func run(_ arguments: [String], _ options: [String]) throws -> Command {
    try Command.run(
      options + [Command.path] + arguments, in: path, executable: "/usr/bin/strace",
      environment: ["SWIFT_BACKTRACE": "enable=no"])
  }

  /// The how-manieth of its thread's calls the marked one is. strace counts for each thread, so it
  /// is one that no other thread comes to.
  private func place(of fault: FaultTests.Fault, _ calls: String, _ arguments: [String]) throws
    -> Int
  {
    let log = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: log) }
    try Command.run(
      ["-f", "-qq", "-y", "-s", "300", "-o", log.path, "-e", "trace=\(calls)", Command.path]
        + arguments, in: path, executable: "/usr/bin/strace")
    var made: [Substring: [Substring]] = [:]
    for line in try String(contentsOf: log, encoding: .utf8).split(separator: "\n") {
      let call = line.drop { $0 != " " }.drop { $0 == " " }
      // Not the end of a call that another came between.
      guard call.contains("("), call.first?.isLetter == true else { continue }
      made[line.prefix { $0 != " " }, default: []].append(call)
    }
    let mark = try #require(fault.mark)
    let places = made.compactMap { thread, lines in
      let others = made.filter { $0.key != thread }.map(\.value.count).max() ?? 0
      return lines.indices.first { $0 >= others && lines[$0].contains(mark) }.map { $0 + 1 }
    }
    return try #require(places.min(), "no such call is made")
  }
}
