internal import Diagnostics
internal import SystemPackage

/// Finds the inputs below a directory, each directory once, whatever links lead to it.
///
/// What is hidden is left out. A symbolic link to a directory is followed after all that is there
/// without links, so that a file keeps its own path where it has one.
struct DirectoryWalk {
  /// What was found.
  struct Findings {
    var paths = PathList()
    var problems: [Diagnostic] = []
    var notes: [Diagnostic] = []
    /// How many files were passed over for their ending; nil is for names without one.
    var passedOver: [FileEnding?: Int] = [:]
  }

  private let selection: FileSelection
  private let isByEndingAlone: Bool
  private let known: [FileEnding]
  /// Where the outputs go: not looked into.
  private let outputs: FileStatus.Identity?
  private(set) var findings = Findings()
  /// The directories that were read, by their paths below the root.
  private var visited: [FileStatus.Identity: [UInt8]] = [:]
  private var links: [(path: [UInt8], target: FileStatus.Identity)] = []

  init(selection: FileSelection, outputs: FileStatus.Identity?) {
    self.selection = selection
    isByEndingAlone = selection.isByEndingAlone
    self.outputs = outputs
    known = selection.extensions.compactMap { FileEnding($0.utf8) }
  }

  /// Reads all directories from a root down.
  ///
  /// - Parameters:
  ///   - root: empty is the current directory.
  ///   - number: the root's, for the list of paths.
  mutating func walk(_ root: BytePath, number: Int) {
    visited = [:]
    links = []
    descend(into: [], root: root, number: number)
    var next = 0
    while next < links.count {
      links[next...].sort { $0.path.lexicographicallyPrecedes($1.path) }
      let link = links[next]
      next += 1
      if let earlier = visited[link.target] {
        report(link.path, leadingTo: earlier, root: root, number: number)
      } else {
        descend(into: link.path, root: root, number: number)
      }
    }
  }

  private mutating func descend(into start: [UInt8], root: BytePath, number: Int) {
    var open = [start]
    while let directory = open.popLast() {
      let path = directory.isEmpty ? root : root.appending(directory)
      let place = path.isEmpty ? BytePath(".") : path
      do throws(Errno) {
        let identity = try FileStatus(of: place).identity
        guard visited[identity] == nil else { continue }
        visited[identity] = directory
        if identity == outputs, !directory.isEmpty {
          findings.notes.append(.outputsAmongInputs(path.string))
          continue
        }
        let firstFile = findings.paths.count
        let firstDirectory = open.count
        try Directory.forEachEntry(of: place) { name, kind in
          guard name.first != UInt8(ascii: ".") else { return }
          add(name, kind, in: directory, root: root, number: number, open: &open)
        }
        // In order as far as it goes: little is left for the whole list's order to be mended.
        findings.paths.sort(from: firstFile)
        open[firstDirectory...].sort { $1.lexicographicallyPrecedes($0) }
      } catch {
        fail(directory, root: number, .init(FileFailure("read the directory", path.string, error)))
      }
    }
  }

  private mutating func add(
    _ name: UnsafeRawBufferPointer, _ kind: FileStatus.Kind?, in directory: [UInt8],
    root: BytePath, number: Int, open: inout [[UInt8]]
  ) {
    if kind == .regular {
      addFile(name, in: directory, root: number)
      return
    }
    let path = join(directory, name)
    if kind == .directory {
      open.append(path)
      return
    }
    let full = root.appending(path)
    do throws(Errno) {
      let isLink = try FileStatus(of: full, followsLinks: false).kind == .symbolicLink
      let status = try FileStatus(of: full)
      switch status.kind {
      case .regular: addFile(name, in: directory, root: number)
      case .directory where isLink: links.append((path, status.identity))
      case .directory: open.append(path)
      case .symbolicLink, .other: findings.notes.append(.notAFile(full.string))
      }
    } catch {
      fail(path, root: number, .init(FileFailure("follow", full.string, error)))
    }
  }

  private mutating func addFile(
    _ name: UnsafeRawBufferPointer, in directory: [UInt8], root: Int
  ) {
    let ending = FileEnding(ofName: name)
    let path = isByEndingAlone ? [] : join(directory, name)
    if selection.contains(path[...], ending: ending, known: known) {
      findings.paths.append(name, in: directory, root: root)
    } else if selection.including.isEmpty, !selection.leavingOut.contains(path) {
      findings.passedOver[ending, default: 0] += 1
    }
  }

  /// A link to a directory that was read already.
  private mutating func report(
    _ link: [UInt8], leadingTo earlier: [UInt8], root: BytePath, number: Int
  ) {
    let path = root.appending(link).string
    let target = (earlier.isEmpty ? root : root.appending(earlier)).string
    let isLoop = earlier.isEmpty || link.starts(with: earlier + [BytePath.slash])
    if isLoop {
      fail(link, root: number, .linkLoop(path, target: target))
    } else {
      findings.notes.append(.readAlready(path, target: target))
    }
  }

  private mutating func fail(_ path: [UInt8], root: Int, _ problem: Diagnostic) {
    findings.problems.append(problem)
    findings.paths.append(path, in: [], root: root, problem: findings.problems.count - 1)
  }

  private func join(_ directory: [UInt8], _ name: UnsafeRawBufferPointer) -> [UInt8] {
    directory.isEmpty ? Array(name) : directory + [BytePath.slash] + name
  }
}
