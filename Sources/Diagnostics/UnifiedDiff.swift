/// Edits as a unified diff with three lines of context.
///
/// Source: POSIX, `diff -u`. Lines end with LF, whatever else a file calls a line.
struct UnifiedDiff {
  private static let context = 3

  private let original: [UInt8]
  private let edits: [Fix.Edit]
  /// Where each line begins.
  private let starts: [Int]

  /// Neighbouring lines that change, with their edits.
  private struct Block {
    var lines: Range<Int>
    var edits: Range<Int>
  }

  init(original: [UInt8], edits: [Fix.Edit]) {
    self.original = original
    self.edits = edits
    var starts = [0]
    for (index, byte) in original.enumerated() where byte == 10 && index + 1 < original.count {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  func bytes(name: String) -> [UInt8] {
    var result = Array("--- \(name)\n+++ \(name)\n".utf8)
    var shift = 0
    for hunk in hunks() { result += bytes(of: hunk, shift: &shift) }
    return result
  }

  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func blocks() -> [Block] {
    var blocks: [Block] = []
    for (index, edit) in edits.enumerated() {
      let first = line(of: edit.range.lowerBound)
      // An edit that takes a line end away joins the next line.
      let last = line(of: edit.range.upperBound)
      if let block = blocks.last, block.lines.upperBound >= first {
        blocks[blocks.count - 1].lines =
          block.lines
          .lowerBound..<max(
            last + 1, block.lines.upperBound)
        blocks[blocks.count - 1].edits = block.edits.lowerBound..<index + 1
      } else {
        blocks.append(Block(lines: first..<last + 1, edits: index..<index + 1))
      }
    }
    return blocks
  }

  /// Blocks whose context would touch stand in one hunk.
  private func hunks() -> [[Block]] {
    var hunks: [[Block]] = []
    for block in blocks() {
      if let last = hunks.last?.last,
        block.lines.lowerBound - last.lines.upperBound <= 2 * Self.context
      {
        hunks[hunks.count - 1].append(block)
      } else {
        hunks.append([block])
      }
    }
    return hunks
  }

  private func bytes(of hunk: [Block], shift: inout Int) -> [UInt8] {
    guard let first = hunk.first, let last = hunk.last else { return [] }
    let start = max(0, first.lines.lowerBound - Self.context)
    let end = min(starts.count, last.lines.upperBound + Self.context)
    var body: [UInt8] = []
    var position = start
    var added = 0
    var removed = 0
    for block in hunk {
      for line in position..<block.lines.lowerBound { body += marked(" ", lines(line..<line + 1)) }
      let old = lines(block.lines)
      let new = AppliedFixes.bytes(old, edits: edits[block.edits])
      removed += block.lines.count
      added += Self.split(new[...]).count
      body += marked("-", old) + marked("+", new[...])
      position = block.lines.upperBound
    }
    for line in position..<end { body += marked(" ", lines(line..<line + 1)) }
    let count = end - start
    let header = "@@ -\(start + 1),\(count) +\(start + 1 + shift),\(count - removed + added) @@\n"
    shift += added - removed
    return Array(header.utf8) + body
  }

  /// The bytes of lines, with their ends.
  private func lines(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let end = range.upperBound < starts.count ? starts[range.upperBound] : original.count
    return original[starts[range.lowerBound]..<end]
  }

  private static func split(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 10).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }

  private func marked(_ mark: String, _ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Self.split(bytes).flatMap { line in
      mark.utf8 + line
        + (line.last == 10 ? [] : Array("\n\\ No newline at end of file\n".utf8))
    }
  }
}
