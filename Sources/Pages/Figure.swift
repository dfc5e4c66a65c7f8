/// A plot with its data: what is drawn, and the same as a table.
struct Figure {
  struct Row {
    var label: String
    var value: Int
  }

  enum Form {
    /// One bar a row, from the left; for names.
    case bars
    /// One column a row, in order; for time and for lengths.
    case columns
  }

  /// An HTML id, unique on the page.
  var id: String
  var title: String
  /// One sentence: what is counted, and what stands out.
  var description: String
  /// The heads of the table's two columns.
  var labelHead: String
  var valueHead: String
  var form: Form
  var rows: [Row]

  func write(_ html: HTMLWriter) {
    html.open("figure", [("id", id)])
    switch form {
    case .bars: BarPlot(figure: self).write(html)
    case .columns: ColumnPlot(figure: self).write(html)
    }
    html.raw("<figcaption>")
    html.element("strong", text: title + ". ")
    html.text(description)
    html.raw(
      "</figcaption><details><summary>The data as a table</summary><div class=\"scroll\" tabindex=\"0\">"
    )
    writeTable(html)
    html.raw("</div></details></figure>\n")
  }

  private func writeTable(_ html: HTMLWriter) {
    html.raw("<table>")
    html.element("caption", text: title)
    html.raw("<thead><tr>")
    html.element("th", [("scope", "col")], text: labelHead)
    html.element("th", [("scope", "col"), ("class", "number")], text: valueHead)
    html.raw("</tr></thead><tbody>")
    for row in rows {
      html.raw("<tr>")
      html.element("th", [("scope", "row")], text: row.label)
      html.element("td", [("class", "number")], text: "\(row.value)")
      html.raw("</tr>")
    }
    html.raw("</tbody></table>")
  }

  /// Opens the drawing: a picture with a name and a description (SVG Accessibility API Mappings).
  func openDrawing(_ html: HTMLWriter, width: Int, height: Int) {
    html.open(
      "svg",
      [
        ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"), ("height", "\(height)"),
        ("role", "img"), ("aria-labelledby", "\(id)-title \(id)-description"),
        ("xmlns", "http://www.w3.org/2000/svg"),
      ])
    html.element("title", [("id", "\(id)-title")], text: title)
    html.element("desc", [("id", "\(id)-description")], text: description)
  }

  var greatest: Int { max(1, rows.map(\.value).max() ?? 1) }
}
