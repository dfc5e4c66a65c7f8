/// A datatype of XML Schema with the facets that restrict it.
struct RestrictedDatatype<Space: ValueSpace>: Sendable {
  let space: Space
  private(set) var facets = Facets<Space.Value>()
  /// The facets' patterns, and whether there are other facets: what most values need, kept where
  /// no generic code is needed to reach it.
  private var patterns: [RegularExpression] = []
  private var hasOtherFacets = false

  init(_ space: Space) {
    self.space = space
  }

  var expectation: String {
    let (kind, example) = space.explanation
    guard !facets.isEmpty else { return example.map { "\(kind) such as \($0)" } ?? kind }
    return kind + facets.words(unit: space.unitOfLength ?? "")
  }

  func allows(_ value: Span<UInt8>, context: borrowing NamespaceBindings) -> Bool {
    space.whiteSpace.withNormalized(value) { text in
      guard space.contains(text, context) else { return false }
      for pattern in patterns where !pattern.matches(text) { return false }
      return !hasOtherFacets || meetsOtherFacets(text)
    }
  }

  func equal(
    _ left: Span<UInt8>, context leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, context rightContext: borrowing NamespaceBindings
  ) -> Bool {
    space.whiteSpace.withNormalized(left) { left in
      space.whiteSpace.withNormalized(right) { right in
        space.equal(left, leftContext, right, rightContext)
      }
    }
  }

  private func meetsOtherFacets(_ text: Span<UInt8>) -> Bool {
    if !facets.lengths.isEmpty {
      let length = space.length(of: text)
      for facet in facets.lengths where !facet.kind.allows(length, facet.count) { return false }
    }
    guard !facets.needsNoValue else { return true }
    guard let value = space.value(of: text) else { return false }
    for bound in facets.bounds where !bound.kind.allows(space.order(value, bound.value)) {
      return false
    }
    guard let digits = space.digits(of: value) else { return true }
    return digits.total <= facets.totalDigits ?? .max
      && digits.fraction <= facets.fractionDigits ?? .max
  }

  // MARK: - Parameters

  /// Adds a parameter's restriction.
  mutating func restrict(by parameter: DatatypeParameter, of name: String) throws(DatatypeError) {
    defer {
      patterns = facets.patterns
      hasOtherFacets = !facets.lengths.isEmpty || !facets.needsNoValue
    }
    if parameter.name == "pattern" {
      facets.patterns.append(try pattern(parameter))
    } else if let kind = Facets<Space.Value>.Length(rawValue: parameter.name) {
      guard space.unitOfLength != nil else { throw notApplicable(parameter, to: name) }
      facets.lengths.append((kind, try number(parameter, least: 0)))
    } else if let kind = Facets<Space.Value>.Bound(rawValue: parameter.name) {
      guard space.isOrdered else { throw notApplicable(parameter, to: name) }
      facets.bounds.append((kind, try bound(parameter, of: name), trimmed(parameter.value)))
    } else if parameter.name == "totalDigits" || parameter.name == "fractionDigits" {
      try restrictDigits(by: parameter, of: name)
    } else {
      throw unknown(parameter, of: name)
    }
  }

  private mutating func restrictDigits(
    by parameter: DatatypeParameter, of name: String
  ) throws(DatatypeError) {
    guard space is DecimalSpace else { throw notApplicable(parameter, to: name) }
    if parameter.name == "totalDigits" {
      facets.totalDigits = min(facets.totalDigits ?? .max, try number(parameter, least: 1))
    } else {
      facets.fractionDigits = min(facets.fractionDigits ?? .max, try number(parameter, least: 0))
    }
  }

  private func pattern(_ parameter: DatatypeParameter) throws(DatatypeError) -> RegularExpression {
    do {
      return try RegularExpression(parameter.value)
    } catch {
      throw DatatypeError(
        "the pattern “\(parameter.value)” is wrong at its character \(error.offset + 1): "
          + error.message)
    }
  }

  private func number(_ parameter: DatatypeParameter, least: Int) throws(DatatypeError) -> Int {
    let digits = Array(parameter.value.utf8)
    let text = digits.span
    let range = WhiteSpace.collapse.withNormalized(text) { text -> Int? in
      var index = 0
      _ = text.take("+", at: &index)
      let digits = text.takeDigits(at: &index)
      guard index == text.count, !digits.isEmpty else { return nil }
      return text.number(in: digits, limit: 1_000_000_000_000_000)
    }
    guard let range, range >= least else {
      throw DatatypeError(
        "the parameter “\(parameter.name)” is a whole number from \(least) up, not "
          + "“\(parameter.value)”")
    }
    return range
  }

  /// A bound must itself be allowed by the datatype as restricted so far.
  private func bound(
    _ parameter: DatatypeParameter, of name: String
  ) throws(DatatypeError) -> Space.Value {
    let bytes = Array(parameter.value.utf8)
    let value = space.whiteSpace.withNormalized(bytes.span) { space.value(of: $0) }
    guard let value, allows(bytes.span, context: NamespaceBindings()) else {
      throw DatatypeError(
        "the parameter “\(parameter.name)” is a value of the datatype “\(name)”, \(expectation), "
          + "not “\(parameter.value)”")
    }
    return value
  }

  private func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return WhiteSpace.collapse.withNormalized(bytes.span) { $0.text }
  }

  private func notApplicable(_ parameter: DatatypeParameter, to name: String) -> DatatypeError {
    DatatypeError(
      "the datatype “\(name)” has no parameter “\(parameter.name)”, only \(applicable)")
  }

  private func unknown(_ parameter: DatatypeParameter, of name: String) -> DatatypeError {
    switch parameter.name {
    case "enumeration":
      DatatypeError("“enumeration” is no parameter: list the values as “value” patterns instead")
    case "whiteSpace":
      DatatypeError("“whiteSpace” is no parameter: each datatype has its own treatment of it")
    default:
      DatatypeError(
        "there is no parameter “\(parameter.name)”; the datatype “\(name)” has \(applicable)")
    }
  }

  /// The parameters that the datatype has, in words.
  private var applicable: String {
    var names = ["“pattern”"]
    if space.unitOfLength != nil { names += ["“length”", "“minLength”", "“maxLength”"] }
    if space.isOrdered {
      names += ["“minInclusive”", "“minExclusive”", "“maxInclusive”", "“maxExclusive”"]
    }
    if space is DecimalSpace { names += ["“totalDigits”", "“fractionDigits”"] }
    guard let last = names.popLast(), !names.isEmpty else { return "“pattern”" }
    return names.joined(separator: ", ") + " and " + last
  }
}
