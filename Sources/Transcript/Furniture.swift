/// What a piece of page furniture is: the closed list of `fw/@type`.
public enum Furniture: Int32, Sendable, CaseIterable {
  case navigation, header, footer, pageNumber, notice

  /// The value of `fw/@type`.
  public var name: String {
    switch self {
    case .navigation: "navigation"
    case .header: "header"
    case .footer: "footer"
    case .pageNumber: "pageNum"
    case .notice: "notice"
    }
  }
}
