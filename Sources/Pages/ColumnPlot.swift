/// Vertical columns in order, over an axis with labels where they have room.
struct ColumnPlot {
  let figure: Figure

  private static let plotWidth = 600
  private static let plotHeight = 200
  private static let left = 52
  private static let bottom = 34
  private static let top = 12

  func write(_ html: HTMLWriter) {
    let height = Self.top + Self.plotHeight + Self.bottom
    figure.openDrawing(html, width: Self.left + Self.plotWidth + 8, height: height)
    writeScale(html)
    let count = max(1, figure.rows.count)
    for (index, row) in figure.rows.enumerated() {
      let start = Self.left + index * Self.plotWidth / count
      let end = Self.left + (index + 1) * Self.plotWidth / count
      let length = row.value * Self.plotHeight / figure.greatest
      html.open(
        "rect",
        [
          ("class", "bar"), ("x", "\(start + 1)"),
          ("y", "\(Self.top + Self.plotHeight - length)"),
          ("width", "\(max(1, end - start - 2))"), ("height", "\(length)"),
        ])
      html.close("rect")
      if index % labelStep == 0 {
        text(row.label, x: (start + end) / 2, y: height - 12, anchor: "middle", html)
      }
    }
    html.close("svg")
  }

  /// Every so many columns carry a label, so that none runs into the next.
  private var labelStep: Int {
    let longest = figure.rows.map(\.label.count).max() ?? 1
    let fitting = max(1, Self.plotWidth / (longest * 8 + 12))
    return max(1, (figure.rows.count + fitting - 1) / fitting)
  }

  private func writeScale(_ html: HTMLWriter) {
    for (value, y) in [
      (figure.greatest, Self.top), (figure.greatest / 2, Self.top + Self.plotHeight / 2),
      (0, Self.top + Self.plotHeight),
    ] {
      html.open(
        "line",
        [
          ("class", "axis"), ("x1", "\(Self.left)"), ("x2", "\(Self.left + Self.plotWidth)"),
          ("y1", "\(y)"), ("y2", "\(y)"),
        ])
      html.close("line")
      text("\(value)", x: Self.left - 8, y: y + 4, anchor: "end", html)
    }
  }

  private func text(_ text: String, x: Int, y: Int, anchor: String, _ html: HTMLWriter) {
    html.element(
      "text", [("x", "\(x)"), ("y", "\(y)"), ("text-anchor", anchor)], text: text)
  }
}
