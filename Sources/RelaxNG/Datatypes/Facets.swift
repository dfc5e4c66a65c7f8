/// What restricts a datatype: the parameters of a `data` pattern, all of which must hold.
///
/// Source: XML Schema Part 2, section 4.3; Guidelines for using W3C XML Schema Datatypes with
/// RELAX NG.
struct Facets<Value: Sendable>: Sendable {
  var lengths: [(kind: Length, count: Int)] = []
  var patterns: [RegularExpression] = []
  var bounds: [(kind: Bound, value: Value, text: String)] = []
  var totalDigits: Int?
  var fractionDigits: Int?

  enum Length: String, Sendable {
    case exactly = "length"
    case least = "minLength"
    case most = "maxLength"

    func allows(_ length: Int, _ count: Int) -> Bool {
      switch self {
      case .exactly: length == count
      case .least: length >= count
      case .most: length <= count
      }
    }

    var words: String {
      switch self {
      case .exactly: "exactly"
      case .least: "at least"
      case .most: "at most"
      }
    }
  }

  enum Bound: String, Sendable {
    case minInclusive, minExclusive, maxInclusive, maxExclusive

    func allows(_ order: ValueOrder?) -> Bool {
      switch self {
      case .minInclusive: order == .greater || order == .equal
      case .minExclusive: order == .greater
      case .maxInclusive: order == .less || order == .equal
      case .maxExclusive: order == .less
      }
    }

    var words: String {
      switch self {
      case .minInclusive: "at least"
      case .minExclusive: "above"
      case .maxInclusive: "at most"
      case .maxExclusive: "below"
      }
    }
  }

  var isEmpty: Bool {
    lengths.isEmpty && patterns.isEmpty && needsNoValue
  }

  /// Whether only the text is looked at.
  var needsNoValue: Bool { bounds.isEmpty && totalDigits == nil && fractionDigits == nil }

  /// The facets in words, to stand behind what the datatype itself is.
  ///
  /// - Parameter unit: what lengths count, in the singular.
  func words(unit: String) -> String {
    func count(_ count: Int, _ unit: String) -> String {
      "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
    var phrases = lengths.map { " of \($0.kind.words) \(count($0.count, unit))" }
    if let totalDigits { phrases.append(" with at most \(count(totalDigits, "digit"))") }
    switch fractionDigits {
    case nil: break
    case 0?: phrases.append(" without a fraction")
    case let digits?: phrases.append(" with at most \(count(digits, "digit")) behind the point")
    }
    phrases += patterns.map { " " + PatternWords.words(for: $0.source) }
    let limits = bounds.map { "\($0.kind.words) \($0.text)" }
    return phrases.joined(separator: " and")
      + (limits.isEmpty ? "" : ", " + limits.joined(separator: " and "))
  }
}
