internal import Diagnostics
internal import LibXML

/// The pointers of a document that lead to other files or are abbreviated by a declared prefix.
///
/// Each target is followed once: what leads somewhere is forgotten, what does not is kept until
/// the document ends, since its prefix may be declared, or its target come, further on.
struct RemotePointers {
  private struct Use {
    var kind: PointerKind
    var attribute: NameID?
    var token: String
    var pointer: RemotePointer
    var range = 0..<0
    /// The file that it stands in.
    var document: String
    var hash: UInt64
    var trail: Trail
    /// What `revision` was when it was followed.
    var revision: Int
    var count = 1
  }

  /// What comes of following a pointer.
  private enum Outcome {
    case good
    /// In the document itself; what it stands for.
    case noSuchID(String)
    /// In another file; its name, and what it stands for.
    case noSuchRemoteID(file: String, pointer: String, hasEntries: Bool)
    case missingFile(String)
    case unreadableFile(String)
    case outside(String)
    case noMatch(prefix: String)
    case undeclared(prefix: String)
  }

  /// What came of following a pointer.
  private struct Trail {
    var outcome: Outcome
    /// Whether that stays so: no id of the document itself could change it.
    var isSettled = true
  }

  /// Files whose ids a document holds on to; the others are asked of `neighbours` each time.
  private static let followedLimit = 64

  let neighbours: NeighbourFiles?
  private let rootPrefixes: PrefixTable?
  private var prefixes = PrefixTable()
  private var uses: [Use] = []
  /// By a token's hash its number in `uses`; -1 for what led somewhere.
  private var seen = IdentifierSet()
  private var pruneAt = 4096
  private var followed: [String: NeighbourFile.Content] = [:]
  private var places: [String: LocalFile.Place] = [:]
  /// Files, there or not, on which the findings depend.
  private(set) var dependencies: Set<String> = []
  private var folder: String?
  private var hasBase = false
  /// How often what references mean has changed.
  private var revision = 0

  init(neighbours: NeighbourFiles?, rootPrefixes: PrefixTable?) {
    self.neighbours = neighbours
    self.rootPrefixes = rootPrefixes
  }

  /// - Parameter folder: where files may be read, without links; nil reads none.
  mutating func begin(folder: String?) {
    self = RemotePointers(neighbours: neighbours, rootPrefixes: rootPrefixes)
    self.folder = neighbours == nil ? nil : folder
    if let rootPrefixes { prefixes.add(rootPrefixes) }
  }

  /// Says that `xml:base` moves what relative references mean: they are not followed.
  mutating func noteBase() {
    hasBase = true
    revision += 1
  }

  mutating func declare(
    prefix: String, pattern: String, replacement: String
  ) -> String? {
    revision += 1
    return prefixes.declare(prefix: prefix, pattern: pattern, replacement: replacement)
  }

  // MARK: Pointers

  /// Counts a target that was met before.
  mutating func knows(_ hash: UInt64) -> Bool {
    guard let index = seen.value(of: hash) else { return false }
    if index >= 0 { uses[index].count += 1 }
    return true
  }

  /// Takes a target that is met for the first time.
  ///
  /// - Parameter isLocal: whether an id is one of the document, or of its corpus.
  /// - Returns: whether it leads nowhere so far, so that `keep` is to be called.
  mutating func add(
    _ token: String, _ pointer: RemotePointer, hash: UInt64, kind: PointerKind, document: String,
    isLocal: (UInt64) -> Bool
  ) -> Bool {
    guard !knows(hash) else { return false }
    let trail = follow(token, pointer, kind, document, isLocal)
    if case .good = trail.outcome {
      _ = seen.insert(hash, at: -1)
      return false
    }
    if uses.count >= pruneAt { prune(isLocal) }
    _ = seen.insert(hash, at: uses.count)
    uses.append(
      Use(
        kind: kind, token: token, pointer: pointer, document: document, hash: hash,
        trail: trail, revision: revision))
    return true
  }

  /// Says where the target stands that was added last.
  mutating func keep(at range: Range<Int>, attribute: NameID) {
    uses[uses.count - 1].range = range
    uses[uses.count - 1].attribute = attribute
  }

  /// Forgets what leads somewhere since.
  private mutating func prune(_ isLocal: (UInt64) -> Bool) {
    var open: [Use] = []
    for use in uses {
      if case .good = followAgain(use, isLocal) { continue }
      open.append(use)
    }
    uses = open
    seen.removeAll()
    for (index, use) in uses.enumerated() { _ = seen.insert(use.hash, at: index) }
    pruneAt = max(4096, uses.count * 2)
  }

  // MARK: Where they lead

  /// What comes of a pointer now, where that may have changed.
  private mutating func followAgain(_ use: Use, _ isLocal: (UInt64) -> Bool) -> Outcome {
    use.trail.isSettled && use.revision == revision
      ? use.trail.outcome
      : follow(use.token, use.pointer, use.kind, use.document, isLocal).outcome
  }

  private mutating func follow(
    _ token: String, _ pointer: RemotePointer, _ kind: PointerKind, _ document: String,
    _ isLocal: (UInt64) -> Bool
  ) -> Trail {
    guard case .abbreviated(let length) = pointer else {
      return Trail(outcome: follow(token, kind, document, isLocal))
    }
    let prefix = String(decoding: token.utf8.prefix(length), as: UTF8.self)
    let value = String(decoding: token.utf8.dropFirst(length + 1), as: UTF8.self)
    switch prefixes.expansion(of: value, prefix: prefix) {
    case .unknown: return Trail(outcome: .good)
    case .noMatch: return Trail(outcome: .noMatch(prefix: prefix))
    case .undeclared: return Trail(outcome: .undeclared(prefix: prefix))
    case .pointers(let pointers):
      var trail: Trail?
      for pointer in pointers {
        let outcome = follow(pointer, kind, document, isLocal)
        if case .good = outcome { return Trail(outcome: .good) }
        trail = trail ?? Trail(outcome: outcome)
        if case .noSuchID = outcome { trail?.isSettled = false }
      }
      return trail ?? Trail(outcome: .good)
    }
  }

  /// Follows a reference that is written out.
  private mutating func follow(
    _ reference: String, _ kind: PointerKind, _ document: String, _ isLocal: (UInt64) -> Bool
  ) -> Outcome {
    guard let sign = reference.utf8.firstIndex(of: UInt8(ascii: "#")) else { return .good }
    let path = String(reference[..<sign])
    let fragment = Array(reference.utf8[sign...].dropFirst())
    guard !fragment.isEmpty, !fragment.contains(UInt8(ascii: "(")) else { return .good }
    let hash = IdentifierSet.hash(fragment.span.percentDecoded.span)
    if path.isEmpty { return isLocal(hash) ? .good : .noSuchID(reference) }
    guard let folder, let neighbours, !hasBase, Self.isXML(path) else { return .good }
    switch place(of: path, in: document, below: folder) {
    case .elsewhere: return .good
    case .outside: return .outside(path)
    case .missing(let missing):
      dependencies.insert(missing)
      return .missingFile(path)
    case .inside(let real):
      dependencies.insert(real)
      let content = followed[real] ?? neighbours.file(real)
      if followed.count >= Self.followedLimit { followed.removeAll() }
      followed[real] = content
      if content.ids.contains(hash) { return .good }
      guard content.isWhole else { return .unreadableFile(path) }
      return .noSuchRemoteID(
        file: path, pointer: reference, hasEntries: content.entries.contains(kind))
    }
  }

  private mutating func place(
    of path: String, in document: String, below folder: String
  ) -> LocalFile.Place {
    let key = "\(document)\n\(path)"
    if let known = places[key] { return known }
    let place = LocalFile.place(of: path, from: document, below: folder)
    places[key] = place
    return place
  }

  /// Whether a fragment means an id: that depends on the kind of file (RFC 3986, section 3.5).
  private static func isXML(_ path: String) -> Bool {
    let path = path.lowercased()
    return [".xml", ".tei", ".odd"].contains { path.hasSuffix($0) }
  }

  // MARK: The end

  /// How findings are told.
  struct Manner {
    /// Whether every pointer must lead somewhere: the file is ours, or its corpus is known.
    var isStrict: Bool
    /// The kinds of entries that the document has.
    var entries: Set<PointerKind>
    var isRootKnown: Bool
    var attributeName: (NameID) -> String
  }

  mutating func finish(
    _ manner: Manner, isLocal: (UInt64) -> Bool, findings: inout FindingList
  ) {
    var groups = FindingGroups()
    for use in uses {
      let outcome = followAgain(use, isLocal)
      tell(use, outcome, manner, &groups)
    }
    for finding in groups.findings { findings.add(finding) }
  }

  private func tell(
    _ use: Use, _ outcome: Outcome, _ manner: Manner, _ groups: inout FindingGroups
  ) {
    let attribute = use.attribute.map { manner.attributeName($0) } ?? ""
    let subject = "“\(use.token)” in \(attribute)"
    func stands(for pointer: String) -> String {
      pointer == use.token ? "\(subject)" : "\(subject) stands for “\(pointer)”, which"
    }
    let must = manner.isStrict || use.kind == .element
    func add(
      _ id: String, _ key: String, isError: Bool, _ one: String,
      many: @escaping (Int) -> String, hint: String
    ) {
      groups.add(
        id, key: key, isError: isError, one: one, many: many, hint: hint, range: use.range,
        count: use.count)
    }
    let times = { (one: String) in { (count: Int) in "\(one) (\(count) times)" } }
    switch outcome {
    case .good: break
    case .noSuchID(let pointer):
      let isError = must || manner.entries.contains(use.kind)
      let one =
        "\(stands(for: pointer)) leads to no \(use.kind.target)"
        + (manner.isRootKnown ? "" : " of this file")
      guard isError else {
        return add(
          "external-pointer", "", isError: false,
          "\(stands(for: pointer)) leads to an entry that this file does not have",
          many: {
            "\($0) pointers by prefixes, the first of them \(subject), lead to entries that this "
              + "file does not have"
          }, hint: "name the file that has them with --root")
      }
      add(
        "unresolved-pointer", use.token, isError: true, one, many: times(one),
        hint: use.kind.remedy)
    case .noSuchRemoteID(let file, let pointer, let hasEntries):
      let one = "\(stands(for: pointer)) leads to no \(use.kind.target) of “\(file)”"
      guard must || hasEntries else {
        return add(
          "external-pointer", file, isError: false, one,
          many: {
            "\($0) pointers, the first of them \(subject), lead to nothing that “\(file)” has"
          }, hint: "add what is missing to “\(file)”, or correct the pointers")
      }
      add(
        "unresolved-pointer", use.token, isError: true, one, many: times(one),
        hint: "add it to “\(file)”, or correct the pointer")
    case .missingFile(let file):
      add(
        "missing-file", manner.isStrict ? file : "", isError: manner.isStrict,
        "\(subject) leads to “\(file)”, which is not there",
        many: {
          "\($0) pointers, the first of them \(subject), lead to “\(file)”"
            + (manner.isStrict ? ", which is not there" : " and other places where no file is")
        }, hint: "add the file, or correct the pointer")
    case .unreadableFile(let file):
      add(
        "unreadable-file", file, isError: false,
        "\(subject) was not followed: “\(file)” cannot be read as XML",
        many: {
          "\($0) pointers, the first of them \(subject), were not followed: “\(file)” cannot be "
            + "read as XML"
        }, hint: "validate “\(file)” to see what is wrong with it")
    case .outside(let file):
      add(
        "pointer-outside-root", "", isError: false,
        "\(subject) was not followed: “\(file)” lies outside the folder that may be read",
        many: {
          "\($0) pointers, the first of them \(subject), were not followed: they lead outside the "
            + "folder that may be read"
        }, hint: "name the corpus's root with --root, or validate its folder as a whole")
    case .noMatch(let prefix):
      add(
        "unmatched-prefix", prefix, isError: manner.isStrict,
        "\(subject) fits no matchPattern of the prefix “\(prefix)”",
        many: {
          "\($0) pointers, the first of them \(subject), fit no matchPattern of the prefix "
            + "“\(prefix)”"
        }, hint: "correct the pointer, or the prefixDef")
    case .undeclared(let prefix):
      // Without any declaration the colon may mean anything.
      guard !prefixes.isEmpty else { return }
      add(
        "undeclared-prefix", prefix, isError: false,
        "\(subject) has the prefix “\(prefix)”, which no prefixDef declares",
        many: {
          "\($0) pointers, the first of them \(subject), have the prefix “\(prefix)”, which no "
            + "prefixDef declares"
        },
        hint: manner.isRootKnown
          ? "declare it in listPrefixDef"
          : "declare it in listPrefixDef, or name the file that does with --root")
    }
  }
}
