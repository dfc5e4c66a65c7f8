/// A pattern of values, laid out for checking strings: classes, so that nothing is copied.
final class ValueCheck: Sendable {
  enum Kind: Sendable {
    case anything
    case value(ValueDefinition)
    /// Tokens of one kind, as many as there are.
    case tokens(ValueCheck, allowsNone: Bool)
    /// A list whose content is the pattern of a number.
    case list(PatternID)
    case choice([ValueCheck])
    case nothing

    fileprivate var isWorthKeeping: Bool {
      switch self {
      case .anything, .nothing: false
      case .value(let definition):
        definition.datatype.idKind != .id && !definition.datatype.needsContext
      case .tokens(let token, _): token.isWorthKeeping
      case .choice(let checks): checks.allSatisfy(\.isWorthKeeping)
      case .list: false
      }
    }

    fileprivate var allowsPlainNames: Bool {
      switch self {
      case .anything: true
      case .value(let definition): definition.allowsPlainNames
      case .tokens(let token, _): token.allowsPlainNames
      case .choice(let checks): checks.contains(where: \.allowsPlainNames)
      case .list, .nothing: false
      }
    }
  }

  let kind: Kind
  /// Whether white space alone will do whatever `kind` says (RELAX NG, section 6.2.6).
  let allowsSpace: Bool
  /// Whether every string will do.
  var isAnything: Bool {
    if case .anything = kind { true } else { false }
  }

  /// Whether the answer for a value is always the same and may be asked for again.
  let isWorthKeeping: Bool

  /// Whether every plain name will do (`XMLNames.isPlainName`).
  let allowsPlainNames: Bool

  private init(_ kind: Kind, allowsSpace: Bool) {
    self.kind = kind
    self.allowsSpace = allowsSpace
    isWorthKeeping = kind.isWorthKeeping
    allowsPlainNames = kind.allowsPlainNames
  }

  /// The checks for all values of attributes, and for the values in elements, of a grammar: for
  /// each pattern its check or none.
  static func all(
    in store: PatternStore, attributes: [AttributeDefinition], values: [ValueDefinition]
  ) -> [ValueCheck?] {
    var builder = Builder(store: store, values: values)
    for attribute in attributes { _ = builder.check(for: attribute.value) }
    for (index, pattern) in store.patterns.enumerated()
    where pattern.kind == .value || pattern.kind == .list {
      _ = builder.check(for: PatternID(rawValue: Int32(index)))
    }
    return builder.checks
  }

  private struct Builder {
    let store: PatternStore
    let values: [ValueDefinition]
    var checks: [ValueCheck?]

    init(store: PatternStore, values: [ValueDefinition]) {
      self.store = store
      self.values = values
      checks = [ValueCheck?](repeating: nil, count: store.patterns.count)
    }

    mutating func check(for id: PatternID) -> ValueCheck {
      if let known = checks[id.index] { return known }
      let check = ValueCheck(kind(of: id), allowsSpace: store.isNullable(id))
      checks[id.index] = check
      return check
    }

    private mutating func kind(of id: PatternID) -> Kind {
      let pattern = store[id]
      switch pattern.kind {
      case .text: return .anything
      case .value:
        let definition = values[Int(pattern.first)]
        return definition.allowsAnything ? .anything : .value(definition)
      case .list: return list(of: PatternID(rawValue: pattern.first))
      case .choice: return .choice(store.alternatives(of: id).map { check(for: $0) })
      case .oneOrMore: return .choice([check(for: PatternID(rawValue: pattern.first))])
      case .group, .interleave:
        // One of the two is the value, the other must be able to be empty (section 7.2).
        let pair = [pattern.first, pattern.second].map { PatternID(rawValue: $0) }
        let able = zip(pair, pair.reversed()).filter { store.isNullable($1) }.map(\.0)
        return .choice(able.map { check(for: $0) })
      case .notAllowed, .empty, .element, .attribute: return .nothing
      }
    }

    private mutating func list(of content: PatternID) -> Kind {
      let alternatives = store.alternatives(of: content)
      guard let repeated = alternatives.last, store[repeated].kind == .oneOrMore,
        alternatives.allSatisfy({ $0 == .empty || $0 == repeated })
      else { return .list(content) }
      let token = PatternID(rawValue: store[repeated].first)
      guard store.alternatives(of: token).allSatisfy({ store[$0].kind == .value }) else {
        return .list(content)
      }
      return .tokens(check(for: token), allowsNone: store.isNullable(content))
    }
  }
}
