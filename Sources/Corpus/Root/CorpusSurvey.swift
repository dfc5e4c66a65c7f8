internal import Diagnostics
internal import LibXML

/// What is known of a corpus while its files are read.
struct CorpusSurvey {
  /// A text, and where the root includes it.
  struct Component {
    var path: BytePath
    var inclusion: CorpusFile.Inclusion
  }

  private static let deepest = 16

  private let root: BytePath
  private let folder: BytePath
  /// Where the folder really is: nothing outside it is read.
  private let realFolder: [UInt8]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var components: [Component] = []
  private(set) var shared: [BytePath] = []
  /// Whether a text could not be read as a whole.
  private var isIncomplete = false
  /// Texts read so far.
  private(set) var read = 0
  private var rootFile = CorpusFile()
  private var claims: [CorpusFile.Claim] = []
  private var persons: [(person: CorpusFile.Person, path: BytePath)] = []
  private var elements: [String: Int] = [:]
  private var undeclared: [String: (count: Int, path: BytePath)] = [:]
  /// Who has an id.
  private var owners: [String: BytePath] = [:]
  /// The people of texts that Verbatim wrote, by id.
  private var ownPeople: [String: BytePath] = [:]
  private var sharedPeople: (count: Int, first: (id: String, owner: BytePath, path: BytePath)?) =
    (0, nil)
  private var reached: Set<[UInt8]> = []
  /// Those of the file that the last finding is in.
  private var lines: (path: BytePath, index: LineIndex)?

  init(root: BytePath) {
    self.root = root
    folder = root.directory
    realFolder = root.directory.real ?? Array(root.directory.bytes)
  }

  // MARK: The root and its lists

  mutating func readRoot() throws(FileFailure) {
    rootFile = try CorpusFileReader.read(root)
    if let real = root.real { reached.insert(real) }
    shared.append(root)
    guard rootFile.element == "teiCorpus" else {
      add(
        "no-corpus-root", "its root element is “\(rootFile.element)”, not “teiCorpus”", in: root,
        at: 0, hint: "name the file that includes the texts")
      return
    }
    takeShared(rootFile, of: root, depth: 0)
  }

  /// Takes a file that texts may point into, and follows what it includes.
  private mutating func takeShared(_ file: CorpusFile, of path: BytePath, depth: Int) {
    takeIdentifiers(file, of: path)
    claims += depth == 0 ? file.claims : []
    persons += file.persons.map { ($0, path) }
    for problem in file.problems.prefix(1) { add(problem, in: path) }
    for inclusion in file.inclusions {
      guard let target = resolve(inclusion, from: path) else {
        isIncomplete = true
        continue
      }
      if depth == 0, !inclusion.isInHeader {
        components.append(Component(path: target, inclusion: inclusion))
        continue
      }
      guard depth < Self.deepest else {
        add(
          "inclusion-too-deep", "inclusions are nested more than \(Self.deepest) deep", in: path,
          at: inclusion.offset)
        continue
      }
      shared.append(target)
      do throws(FileFailure) {
        takeShared(try CorpusFileReader.read(target), of: target, depth: depth + 1)
      } catch {
        diagnostics.append(Diagnostic(error))
      }
    }
  }

  /// The file that an inclusion names, if it may be read.
  private mutating func resolve(
    _ inclusion: CorpusFile.Inclusion, from file: BytePath
  ) -> BytePath? {
    guard let relative = URIReference.relativePath(inclusion.reference), !relative.isEmpty else {
      add(
        "inclusion-not-local", "“\(inclusion.reference)” is no path below the root's folder",
        in: file, at: inclusion.offset, hint: "include files of the corpus by relative paths")
      return nil
    }
    let directory = file.directory
    let isHere = directory.bytes.elementsEqual(".".utf8)
    let path = isHere ? BytePath(bytes: relative) : directory.appending(relative)
    guard let real = path.real else {
      add(
        "missing-component", "“\(inclusion.reference)” is missing", in: file,
        at: inclusion.offset, hint: "add the file, or take its xi:include out")
      return nil
    }
    guard real.starts(with: realFolder + [BytePath.slash]) else {
      add(
        "inclusion-not-local",
        "“\(inclusion.reference)” lies outside the root's folder; it is not read",
        in: file, at: inclusion.offset, hint: "move it into the corpus")
      return nil
    }
    guard reached.insert(real).inserted else {
      add(
        "included-twice", "“\(inclusion.reference)” is included already, or includes itself",
        in: file, at: inclusion.offset, hint: "take one of the xi:include out")
      return nil
    }
    return path
  }

  // MARK: The texts

  mutating func take(_ result: Result<CorpusFile, FileFailure>, of path: BytePath) {
    read += 1
    switch result {
    case .failure(let failure):
      isIncomplete = true
      diagnostics.append(Diagnostic(failure))
    case .success(let file): take(file, of: path)
    }
  }

  private mutating func take(_ file: CorpusFile, of path: BytePath) {
    for problem in file.problems.prefix(1) {
      isIncomplete = true
      add(problem, in: path)
    }
    if file.element != "TEI", file.element != "teiCorpus" {
      add(
        "no-text", "its root element is “\(file.element)”, not “TEI”", in: path, at: 0,
        hint: "include lists in the root's header")
    }
    if file.id.isEmpty {
      add(
        "no-text-id", "its root element has no xml:id", in: path, at: 0, severity: .warning,
        hint: "give each text an id of its own")
    }
    takeIdentifiers(file, of: path)
    elements.merge(file.elements) { $0 + $1 }
    if let language = file.language, !rootFile.languages.contains(language) {
      undeclared[language, default: (0, path)].count += 1
    }
  }

  private mutating func takeIdentifiers(_ file: CorpusFile, of path: BytePath) {
    for identifier in file.identifiers {
      // A text of ours that stands alone lists its speakers itself, and points to its own list.
      if file.isOwn, file.element == "TEI", identifier.isOfPerson {
        noteOwnPerson(identifier.value, of: path)
        continue
      }
      guard let owner = owners[identifier.value], owner != path else {
        owners[identifier.value] = path
        continue
      }
      add(
        "id-in-two-files", "the id “\(identifier.value)” is also that of an element in “\(owner)”",
        in: path, at: identifier.offset, hint: "rename one of the two, and what points to it")
    }
  }

  private mutating func noteOwnPerson(_ id: String, of path: BytePath) {
    guard let owner = ownPeople[id] else {
      ownPeople[id] = path
      return
    }
    guard owner != path else { return }
    sharedPeople.count += 1
    if sharedPeople.count == 1 { sharedPeople.first = (id, owner, path) }
  }

  // MARK: The whole

  mutating func finish() {
    checkCounts()
    checkPersons()
    checkLanguages()
    checkOwnPeople()
    checkListing()
    let order = Dictionary(
      ([root] + components.map(\.path)).enumerated().map { ($1.string, $0) },
      uniquingKeysWith: { first, _ in first })
    diagnostics = diagnostics.enumerated().sorted { left, right in
      let leftKey = (order[left.element.file ?? ""] ?? .max, left.element.file ?? "")
      let rightKey = (order[right.element.file ?? ""] ?? .max, right.element.file ?? "")
      if leftKey != rightKey { return leftKey < rightKey }
      let start = SourceLocation(line: 0, column: 0)
      let places = (left.element.location ?? start, right.element.location ?? start)
      return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
    }.map(\.element)
  }

  private mutating func checkCounts() {
    // Counts say nothing where texts are missing.
    guard !isIncomplete else { return }
    for claim in claims {
      let count = elements[claim.element] ?? 0
      guard count != claim.count else { continue }
      add(
        "wrong-corpus-count",
        "the header says that there are \(claim.count) “\(claim.element)”; the texts have \(count)",
        in: root, at: claim.offset, source: .counts, hint: "write occurs=\"\(count)\"")
    }
  }

  private mutating func checkPersons() {
    var known: [String: CorpusFile.Person] = [:]
    for (person, path) in persons where !person.name.isEmpty {
      let words = person.name.lowercased().split { !$0.isLetter && !$0.isNumber }
      // One word alone is shared by many.
      guard words.count > 1 else { continue }
      let key = words.sorted().joined(separator: " ")
      guard let earlier = known[key] else {
        known[key] = person
        continue
      }
      add(
        "person-listed-twice", "“\(person.name)” is listed as “\(earlier.id)” too", in: path,
        at: person.offset, severity: .warning,
        hint: "make one entry of the two, unless they are two people of one name")
    }
  }

  private mutating func checkLanguages() {
    guard !rootFile.languages.isEmpty else { return }
    for (language, use) in undeclared.sorted(by: { $0.key < $1.key }) {
      add(
        "undeclared-language",
        "\(use.count) text\(use.count == 1 ? " is" : "s are") in “\(language)”, which the root's "
          + "langUsage does not list (the first: “\(use.path)”)", in: root, at: 0,
        severity: .warning, hint: "add <language ident=\"\(language)\"/>")
    }
  }

  /// Says once that texts of ours cannot stand in one document as they are.
  private mutating func checkOwnPeople() {
    guard let first = sharedPeople.first else { return }
    let count = sharedPeople.count
    add(
      "shared-person-id",
      "\(count) \(count == 1 ? "id of a person stands" : "ids of people stand") in more than one "
        + "text (the first: “\(first.id)” in “\(first.owner)” and “\(first.path)”)",
      in: root, at: 0, severity: .note,
      hint: "each text is right alone; to expand the root into one document, convert with "
        + "--corpus-ids")
  }

  /// Finds texts in the folder that the root does not reach.
  private mutating func checkListing() {
    guard
      let plan = try? Plan(
        inputs: [folder], options: PlanOptions(selection: FileSelection(extensions: ["xml"])))
    else { return }
    for index in 0..<plan.count {
      let path = plan.entry(index).input
      guard let real = path.real, !reached.contains(real),
        let file = try? CorpusFileReader.read(path), file.element == "TEI"
      else { continue }
      add(
        "unlisted-component", "the root does not include this text", in: path, at: 0,
        severity: .warning, hint: "add an xi:include for it, or move it out of the folder")
    }
  }

  // MARK: Findings

  private mutating func add(
    _ id: String, _ message: String, in file: BytePath, at offset: Int,
    severity: Diagnostic.Severity = .error, source: Diagnostic.Source = .links,
    hint: String? = nil
  ) {
    var diagnostic = Diagnostic(
      id: id, severity: severity, source: source, message: message, file: file.string, hint: hint)
    // Lines are counted only where there is something to say.
    if lines?.path != file {
      lines = (file, LineIndex((try? InputFile.bytes(of: file)) ?? []))
    }
    if let lines = lines?.index { diagnostic.place(at: offset..<offset, in: lines) }
    diagnostics.append(diagnostic)
  }

  private mutating func add(_ problem: ParserProblem, in file: BytePath) {
    add(
      problem.id, problem.message, in: file, at: problem.offset, source: .xml, hint: problem.hint)
  }
}
