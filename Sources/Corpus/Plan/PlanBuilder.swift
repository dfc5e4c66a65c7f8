internal import Diagnostics
internal import SystemPackage

extension Plan {
  /// Finds the inputs, and what cannot go well, before anything is written.
  ///
  /// - Parameters:
  ///   - inputs: files, directories, or `-`.
  ///   - manifest: a file that lists more, a path a line or zero-terminated; `-` is standard input.
  /// - Throws: where the manifest cannot be read. What is wrong with one input is in its entry.
  public init(
    inputs: [BytePath], manifest: BytePath? = nil, options: PlanOptions
  ) throws(FileFailure) {
    var builder = PlanBuilder(options)
    for input in inputs { builder.add(input) }
    if let manifest { try builder.add(manifest: manifest) }
    self = builder.finish()
  }
}

/// Gathers a plan's inputs and checks them against each other.
private struct PlanBuilder {
  private let options: PlanOptions
  private let known: [FileEnding]
  private let outputs: FileStatus.Identity?
  private var roots: [Plan.Root] = []
  private var paths = PathList()
  private var problems: [Diagnostic] = []
  private var notes: [Diagnostic] = []
  /// Outputs that have names of their own, by path.
  private var ownOutputs: [[UInt8]: [UInt8]] = [:]

  init(_ options: PlanOptions) {
    self.options = options
    known = options.selection.extensions.compactMap { FileEnding($0.utf8) }
    outputs = options.outputDirectory.flatMap { try? FileStatus(of: $0).identity }
  }

  mutating func add(_ input: BytePath) {
    if input.bytes.elementsEqual("-".utf8) {
      paths.append("stdin".utf8, in: [], root: number(of: .standardInput))
      return
    }
    do throws(Errno) {
      if try FileStatus(of: input).kind == .directory {
        addDirectory(input)
      } else {
        addFile(input)
      }
    } catch {
      problems.append(Diagnostic(FileFailure("open", input.string, error)))
      addFile(input, problem: problems.count - 1)
    }
  }

  mutating func add(manifest: BytePath) throws(FileFailure) {
    let root = options.manifestRoot ?? BytePath("")
    let absolute = number(of: .directory(BytePath("/")))
    let relative = number(of: .directory(isCurrent(root) ? BytePath("") : root))
    try Manifest.forEachLine(of: manifest) { line, lineNumber in
      let isAbsolute = line.first == BytePath.slash
      if let path = Manifest.relative(line) {
        paths.append(path, in: [], root: isAbsolute ? absolute : relative)
      } else {
        let text = String(decoding: line, as: UTF8.self)
        problems.append(.leadsOut(text, manifest: manifest.string, line: lineNumber))
        paths.append(line, in: [], root: relative, problem: problems.count - 1)
      }
    }
  }

  private mutating func addFile(_ file: BytePath, problem: Int? = nil) {
    let directory = file.bytes.contains(BytePath.slash) ? file.directory : BytePath("")
    paths.append(file.name, in: [], root: number(of: .directory(directory)), problem: problem)
  }

  private mutating func addDirectory(_ directory: BytePath) {
    let root = isCurrent(directory) ? BytePath("") : withoutLastSlash(directory)
    var walk = DirectoryWalk(selection: options.selection, outputs: outputs)
    let rootNumber = number(of: .directory(root))
    walk.walk(root, number: rootNumber)
    let found = walk.findings
    paths.append(found.paths, problemsFrom: problems.count)
    problems += found.problems
    notes += found.notes.sorted { ($0.file ?? "") < ($1.file ?? "") }
    if let note = Diagnostic.passedOver(found.passedOver, root: directory.string) {
      notes.append(note)
    }
  }

  private func isCurrent(_ directory: BytePath) -> Bool {
    directory.isEmpty || directory.bytes.elementsEqual(".".utf8)
      || directory.bytes.elementsEqual("./".utf8)
  }

  private func withoutLastSlash(_ directory: BytePath) -> BytePath {
    var trimmed = directory.bytes
    while trimmed.last == BytePath.slash { trimmed.removeLast() }
    return trimmed.isEmpty ? directory : BytePath(bytes: trimmed)
  }

  private mutating func number(of root: Plan.Root) -> Int {
    if let known = roots.firstIndex(of: root) { return known }
    roots.append(root)
    return roots.count - 1
  }

  mutating func finish() -> Plan {
    if options.naming == nil { nameByWholePath() }
    paths.sort()
    dropDoubles()
    var suffixes: [[UInt8]: Int] = [:]
    if let naming = options.naming {
      nameOutputs()
      if !ownOutputs.isEmpty || !paths.differAtFirstSight(known: known, naming: naming) {
        checkOutputs()
        suffixes = self.suffixes()
      }
      checkInputs()
    }
    if let shard = options.shard { paths.keep { shard.contains($1) } }
    return Plan(
      paths: paths, roots: roots, naming: options.naming, known: known, problems: problems,
      ownOutputs: ownOutputs, idSuffixes: suffixes, notes: notes, shard: options.shard)
  }

  /// Without outputs a file is known by its whole path, which differs also between roots.
  private mutating func nameByWholePath() {
    var whole = PathList()
    let empty = roots.count
    for (index, item) in paths.items.enumerated() {
      let problem = item.problem < 0 ? nil : Int(item.problem)
      if case .directory(let root) = roots[Int(item.root)] {
        let path = root.appending(paths.path(index))
        whole.append(path.bytes, in: [], root: empty, problem: problem)
      } else {
        whole.append(paths.path(index), in: [], root: Int(item.root), problem: problem)
      }
    }
    roots.append(.directory(BytePath("")))
    paths = whole
  }

  /// Takes out what was named twice: equal paths below one root.
  private mutating func dropDoubles() {
    let doubles = paths.items.indices.dropFirst().filter { index in
      paths.items[index].root == paths.items[index - 1].root
        && paths.path(index) == paths.path(index - 1)
    }
    guard !doubles.isEmpty else { return }
    notes += doubles.map { .listedTwice(string(Array(paths.path($0)))) }
    let left = Set(doubles)
    paths.keep { index, _ in !left.contains(index) }
  }
}

// MARK: - What must differ

extension PlanBuilder {
  /// Finds outputs that would be one file.
  private mutating func checkOutputs() {
    var register = NameRegister(capacity: paths.count)
    for index in 0..<paths.count where paths.items[index].problem < 0 {
      let output = output(index)
      let name = NameRegister.Name(folding: output)
      let owner = register.claim(name, for: index) { other in
        NameRegister.Name(folding: self.output(other)) == name
      }
      guard let owner else { continue }
      fail(index, .collision(display(index), with: display(owner), output: string(output)))
      if paths.items[owner].problem < 0 {
        let output = string(self.output(owner))
        fail(owner, .collision(display(owner), with: display(index), output: output))
      }
    }
    checkDirectories(register)
  }

  /// Finds outputs that would stand where others need a directory.
  private mutating func checkDirectories(_ register: NameRegister) {
    var last: ArraySlice<UInt8> = []
    for index in 0..<paths.count {
      let path = paths.path(index)
      guard let slash = path.lastIndex(of: BytePath.slash), path[..<slash] != last else {
        continue
      }
      last = path[..<slash]
      var directory = last
      while true {
        let name = NameRegister.Name(folding: Array(directory))
        let owner = register.owner(of: name) { other in
          NameRegister.Name(folding: self.output(other)) == name
        }
        if let owner, paths.items[owner].problem < 0 {
          fail(owner, .directoryCollision(display(owner), output: string(output(owner))))
        }
        guard let slash = directory.lastIndex(of: BytePath.slash) else { break }
        directory = directory[..<slash]
      }
    }
  }

  /// Finds outputs that would replace an input.
  private mutating func checkInputs() {
    guard let outputDirectory = options.outputDirectory, let top = outputDirectory.real else {
      return
    }
    for (number, root) in roots.enumerated() {
      guard case .directory(let directory) = root,
        let place = directory.real,
        place == top || place.starts(with: top + [BytePath.slash])
      else { continue }
      let prefix = place.dropFirst(top.count + 1)
      for index in 0..<paths.count where paths.items[index].problem < 0 {
        let output = output(index)
        let below = prefix.isEmpty ? output[...] : output.dropFirst(prefix.count + 1)
        guard prefix.isEmpty || output.starts(with: prefix + [BytePath.slash]),
          let input = find(below, root: number)
        else { continue }
        fail(index, .overwritesInput(display(index), input: display(input)))
      }
    }
  }

  private func find(_ path: ArraySlice<UInt8>, root: Int) -> Int? {
    var low = 0
    var high = paths.count
    while low < high {
      let middle = (low + high) / 2
      if paths.path(middle).lexicographicallyPrecedes(path) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < paths.count, paths.path(low) == path {
      if Int(paths.items[low].root) == root { return low }
      low += 1
    }
    return nil
  }

  /// Numbers for the files whose identifier another before them has.
  private func suffixes() -> [[UInt8]: Int] {
    var register = NameRegister(capacity: paths.count)
    var suffixes: [[UInt8]: Int] = [:]
    for index in 0..<paths.count {
      var number: Int?
      while true {
        let id = id(index, number)
        let owner = register.claim(.ascii(id), for: index) { other in
          self.id(other, suffixes[Array(paths.path(other))]) == id
        }
        if owner == nil { break }
        number = (number ?? 1) + 1
      }
      if let number { suffixes[Array(paths.path(index))] = number }
    }
    return suffixes
  }

  private func id(_ index: Int, _ number: Int?) -> [UInt8] {
    FileIdentifier.bytes(ofPath: paths.path(index), number: number)
  }

  /// Asks for the names of outputs; those that are as usual take no memory.
  private mutating func nameOutputs() {
    guard let ownName = options.ownName, let naming = options.naming else { return }
    for index in 0..<paths.count where paths.items[index].problem < 0 {
      guard case .directory(let root) = roots[Int(paths.items[index].root)] else { continue }
      let path = paths.path(index)
      guard let name = ownName(root.appending(path)) else { continue }
      let usual = naming.output(for: path, known: known)
      let slash = usual.lastIndex(of: BytePath.slash).map { $0 + 1 } ?? 0
      if !usual[slash...].elementsEqual(name) { ownOutputs[Array(path)] = usual[..<slash] + name }
    }
  }

  private func output(_ index: Int) -> [UInt8] {
    if !ownOutputs.isEmpty, let own = ownOutputs[Array(paths.path(index))] { return own }
    return options.naming?.output(for: paths.path(index), known: known) ?? []
  }

  private mutating func fail(_ index: Int, _ problem: Diagnostic) {
    problems.append(problem)
    paths.setProblem(problems.count - 1, of: index)
  }

  /// The path of an input as the user would write it.
  private func display(_ index: Int) -> String {
    guard case .directory(let root) = roots[Int(paths.items[index].root)] else { return "-" }
    return root.appending(paths.path(index)).string
  }

  private func string(_ path: [UInt8]) -> String { String(decoding: path, as: UTF8.self) }
}
