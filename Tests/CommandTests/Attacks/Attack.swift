import Foundation
import Testing

/// A call of the command with something made to break it, and how it has to end.
struct Attack: Sendable, CustomTestStringConvertible {
  var name: String
  /// The exits that are right: a bomb may be understood, or refused as too large.
  var statuses: Set<Int32>
  /// Where the first finding stands.
  var line: Int?
  /// What the message says.
  var says: String?
  /// Of wall clock, and generous: a build without optimisation, on a machine that is busy.
  var seconds = 60
  /// Of address space.
  var megabytes = 600
  /// The ends of the paths that may be opened beside those of the call.
  var mayOpen: [String] = []
  /// The file that is fed to the call, in its folder.
  var standardInput: String?
  /// Makes what the call needs in a folder, and gives its arguments.
  var prepare: @Sendable (AttackFolder) throws -> [String]

  init(
    _ name: String, _ statuses: Set<Int32>, line: Int? = nil, says: String? = nil,
    prepare: @escaping @Sendable (AttackFolder) throws -> [String]
  ) {
    self.name = name
    self.statuses = statuses
    self.line = line
    self.says = says
    self.prepare = prepare
  }

  /// The same within other bounds.
  func within(seconds: Int = 60, megabytes: Int = 600) -> Attack {
    var attack = self
    attack.seconds = seconds
    attack.megabytes = megabytes
    return attack
  }

  /// The same, with files that may be opened.
  func opening(_ names: String...) -> Attack {
    var attack = self
    attack.mayOpen = names
    return attack
  }

  /// The same, fed a file of its folder.
  func fed(_ name: String) -> Attack {
    var attack = self
    attack.standardInput = name
    return attack
  }

  var testDescription: String { name }

  /// Whether the attacks are as large as can be: it takes minutes and gigabytes of disk.
  static let isFull = ProcessInfo.processInfo.environment["VERBATIM_LARGE_ATTACKS"] != nil

  /// A number of pieces that a build without optimisation copes with; ten times as many where the
  /// attacks are large.
  static func many(_ count: Int) -> Int { isFull ? count * 10 : count }

  /// Carries it out.
  func expectItIsMet() throws {
    let folder = try AttackFolder()
    defer { folder.remove() }
    let arguments = try prepare(folder)
    let input = try standardInput.map { try folder.bytes(of: $0) } ?? []
    let result = try Confined.run(
      arguments, input: input, in: folder.path, seconds: seconds, megabytes: megabytes,
      isWatched: true)
    AttackTable.add(self, result)
    let told = result.errors + String(decoding: result.output.prefix(10_000), as: UTF8.self)
    #expect(statuses.contains(result.status), "exit \(result.status): \(told)")
    if let line { #expect(result.findings.first?.line == line, "\(told)") }
    if let says { #expect(told.contains(says), "\(told)") }
    #expect(result.seconds < Double(seconds))
    if let used = result.megabytes, !Confined.isSanitized { #expect(used < megabytes) }
    for opened in result.opened {
      let path =
        opened.hasPrefix(folder.path + "/")
        ? String(opened.dropFirst(folder.path.utf8.count + 1)) : opened
      let isNamed =
        arguments.contains { $0 == path || path.hasPrefix($0 + "/") }
        || mayOpen.contains { path.hasSuffix($0) }
        || path.hasSuffix(".verbatim-part") || path == "."
      #expect(isNamed, "\(path) is opened")
    }
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(!files.contains { $0.hasSuffix(".verbatim-part") })
  }
}

/// Where an attack is made.
struct AttackFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  var path: String { url.path }

  func remove() { try? FileManager.default.removeItem(at: url) }

  func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appending(path: name)))
  }

  /// Writes a file.
  ///
  /// - Returns: its name.
  func file(_ name: String, _ text: String...) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.joined().utf8).write(to: file)
    return name
  }

  func file(_ name: String, bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: url.appending(path: name))
    return name
  }

  /// Writes a file of a length in which a piece is repeated between a beginning and an end; by
  /// pieces, so that it may be larger than memory.
  func file(_ name: String, begin: String, _ piece: String, megabytes: Int, end: String) throws
    -> String
  {
    let file = url.appending(path: name)
    try Data(begin.utf8).write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try handle.seekToEnd()
    let megabyte = Data(String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8)
    for _ in 0..<megabytes { try handle.write(contentsOf: megabyte) }
    try handle.write(contentsOf: Data(end.utf8))
    return name
  }

  /// Makes a file that holds nothing and is said to be long.
  func hole(_ name: String, bytes: UInt64) throws -> String {
    let file = url.appending(path: name)
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try handle.truncate(atOffset: bytes)
    return name
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appending(path: name).path, withDestinationPath: target)
  }

  /// A schema that allows everything.
  func schemaForAnything() throws -> String {
    try file("any.rnc", "start = any any = element * { attribute * { text }*, (text | any)* }")
  }
}

/// The attacks that were carried out, a line each, in the file that `VERBATIM_ATTACK_TABLE` names.
enum AttackTable {
  private static let path = ProcessInfo.processInfo.environment["VERBATIM_ATTACK_TABLE"]

  static func add(_ attack: Attack, _ result: Confined) {
    guard let path, let file = FileHandle(forWritingAtPath: path) else { return }
    defer { try? file.close() }
    let memory = result.megabytes.map(String.init) ?? ""
    let seconds = (result.seconds * 100).rounded() / 100
    let line = "\(attack.name)\t\(result.status)\t\(seconds)\t\(memory)\n"
    // One write at the end of the file: tests run side by side.
    _ = try? file.seekToEnd()
    try? file.write(contentsOf: Data(line.utf8))
  }
}
