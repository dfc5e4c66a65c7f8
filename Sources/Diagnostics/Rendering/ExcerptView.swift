/// A line of the input as it is shown, and the line of carets under it.
struct ExcerptView {
  let line: String
  let marks: String

  /// - Parameters:
  ///   - columns: the columns of the line to mark; at least one is marked.
  ///   - width: how many cells are free for the line.
  init(_ excerpt: Excerpt, columns: Range<Int>, width: Int) {
    let cells = Self.cells(of: excerpt)
    let first = min(max(columns.lowerBound - excerpt.column, 0), cells.count)
    let last = min(max(columns.upperBound - excerpt.column, first), cells.count)
    let window = Self.window(of: cells, from: first, to: last, width: max(width, 20))
    let cutsStart = window.lowerBound > 0 || excerpt.column > 1
    let cutsEnd = window.upperBound < cells.count || excerpt.isCut
    line =
      (cutsStart ? "…" : "") + cells[window].map(\.text).joined() + (cutsEnd ? "…" : "")
    let indent = cells[window.lowerBound..<first].reduce(cutsStart ? 1 : 0) { $0 + $1.width }
    let marked = cells[first..<min(last, window.upperBound)].reduce(0) { $0 + $1.width }
    marks =
      String(repeating: " ", count: indent) + String(repeating: "^", count: max(marked, 1))
  }

  private static func cells(of excerpt: Excerpt) -> [DisplayScalar] {
    var cell = 0
    return excerpt.text.unicodeScalars.map { scalar in
      let shown = DisplayScalar(scalar, atCell: cell)
      cell += shown.width
      return shown
    }
  }

  /// The part of the line that is shown: all of it if it fits, else what stands around the place.
  private static func window(
    of cells: [DisplayScalar], from first: Int, to last: Int, width: Int
  ) -> Range<Int> {
    var total = 0
    for cell in cells { total += cell.width }
    guard total > width else { return 0..<cells.count }
    let before = cells[..<first].reduce(0) { $0 + $1.width }
    let marked = cells[first..<last].reduce(0) { $0 + $1.width }
    var start = 0
    if before + marked > width - 2 {
      var room = max(width / 3, width - 2 - marked - width / 4)
      room = min(room, width / 2)
      start = first
      while start > 0, room - cells[start - 1].width >= 0 {
        start -= 1
        room -= cells[start].width
      }
    }
    var end = start
    var room = width - 2
    while end < cells.count, room - cells[end].width >= 0 {
      room -= cells[end].width
      end += 1
    }
    return start..<max(end, min(first, cells.count))
  }
}
