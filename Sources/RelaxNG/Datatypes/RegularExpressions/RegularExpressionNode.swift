/// A regular expression's structure (XML Schema Part 2, appendix F).
indirect enum RegularExpressionNode: Hashable, Sendable {
  /// The empty string.
  case empty
  /// One scalar of the class of this number.
  case scalar(Int)
  case sequence([RegularExpressionNode])
  case choice([RegularExpressionNode])
  /// What stands in the parentheses of this number, counted from 1 by their opening; only where
  /// groups are asked for.
  case group(Int, RegularExpressionNode)
  /// `most` is nil where there is no upper bound.
  case repetition(RegularExpressionNode, least: Int, most: Int?)

  /// How many instructions it takes at most, at most `Int.max`.
  var size: Int {
    func product(_ left: Int, _ right: Int) -> Int {
      let (result, overflow) = left.multipliedReportingOverflow(by: right)
      return overflow ? .max : result
    }
    func sum(_ left: Int, _ right: Int) -> Int {
      let (result, overflow) = left.addingReportingOverflow(right)
      return overflow ? .max : result
    }
    switch self {
    case .empty, .scalar: return 1
    case .sequence(let parts): return parts.reduce(1) { sum($0, $1.size) }
    case .choice(let parts): return parts.reduce(1) { sum($0, sum($1.size, 2)) }
    case .group(_, let body): return body.size
    case .repetition(let body, let least, let most):
      return product(sum(body.size, 2), max(1, most ?? sum(least, 1)))
    }
  }
}
