/// Horizontal bars, one a row, the value behind each.
struct BarPlot {
  let figure: Figure

  private static let rowHeight = 24
  private static let labelWidth = 200
  private static let barWidth = 380
  private static let valueWidth = 80

  func write(_ html: HTMLWriter) {
    let width = Self.labelWidth + Self.barWidth + Self.valueWidth
    figure.openDrawing(html, width: width, height: figure.rows.count * Self.rowHeight + 8)
    for (index, row) in figure.rows.enumerated() {
      let top = index * Self.rowHeight + 4
      let length = row.value * Self.barWidth / figure.greatest
      text(
        PlotText.shortened(row.label, to: 26), x: Self.labelWidth - 8, y: top + 16, anchor: "end",
        html)
      html.open(
        "rect",
        [
          ("class", "bar"), ("x", "\(Self.labelWidth)"), ("y", "\(top + 3)"),
          ("width", "\(max(length, row.value > 0 ? 1 : 0))"),
          ("height", "\(Self.rowHeight - 6)"),
        ])
      html.close("rect")
      text(
        "\(row.value)", x: Self.labelWidth + length + 6, y: top + 16, anchor: "start", html)
    }
    html.close("svg")
  }

  private func text(_ text: String, x: Int, y: Int, anchor: String, _ html: HTMLWriter) {
    html.element(
      "text", [("x", "\(x)"), ("y", "\(y)"), ("text-anchor", anchor)], text: text)
  }
}

/// Texts that fit into a drawing.
enum PlotText {
  /// Cut at so many characters, with an ellipsis.
  static func shortened(_ text: String, to limit: Int) -> String {
    text.count <= limit ? text : text.prefix(limit - 1) + "…"
  }
}
