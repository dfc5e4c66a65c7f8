internal import Diagnostics

/// A table in plain text: columns as wide as their cells, aligned as a terminal shows them.
struct TextTable {
  var head: [String] = []
  var rows: [[String]]

  /// A cell is cut at so many cells of the terminal, except in the last column.
  private static let widest = 48

  var text: String {
    let all = (head.isEmpty ? rows : [head] + rows).map { row in
      row.enumerated().map { column, cell in
        let shown = DisplayText(cell)
        return column < row.count - 1 ? shown.cut(to: Self.widest) : shown
      }
    }
    let columns = all.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      all.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
    return all.map { line($0, widths: widths) + "\n" }.joined()
  }

  private func line(_ cells: [DisplayText], widths: [Int]) -> String {
    var line = ""
    for (cell, width) in zip(cells, widths) {
      line += cell.text + String(repeating: " ", count: width - cell.width + 2)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
