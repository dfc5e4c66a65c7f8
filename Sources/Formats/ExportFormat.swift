/// The formats that a TEI file can be exported to.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// `Label: paragraph`, as people read it.
  case text
  /// All of it, and it can be converted to the same TEI again.
  case json
  /// A page to read: self-contained, without a request.
  case html
}
