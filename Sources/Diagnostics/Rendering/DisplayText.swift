/// A text as a terminal shows it on one line: how wide it is, and nothing in it that steers.
package struct DisplayText {
  private let scalars: [DisplayScalar]
  /// Cells.
  package let width: Int

  package init(_ string: String) {
    var cell = 0
    scalars = string.unicodeScalars.map { scalar in
      let shown = DisplayScalar(scalar, atCell: cell)
      cell += shown.width
      return shown
    }
    width = cell
  }

  private init(_ scalars: [DisplayScalar]) {
    self.scalars = scalars
    width = scalars.reduce(0) { $0 + $1.width }
  }

  package var text: String { scalars.map(\.text).joined() }

  /// At most so many cells wide; an ellipsis stands for what is cut.
  package func cut(to limit: Int) -> DisplayText {
    guard width > limit else { return self }
    var kept: [DisplayScalar] = []
    var cell = 0
    for scalar in scalars {
      if cell + scalar.width > limit - 1 { break }
      kept.append(scalar)
      cell += scalar.width
    }
    return DisplayText(kept + [DisplayScalar("…")])
  }
}
