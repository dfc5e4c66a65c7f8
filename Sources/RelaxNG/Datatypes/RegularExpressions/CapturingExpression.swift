/// A regular expression of XML Schema (Part 2, appendix F) that tells what its groups stand for, as
/// TEI's `matchPattern` needs it.
///
/// It stands for whole values only. Of several ways to match, the one is taken that gives each
/// quantifier, from the left, as much as can be.
package struct CapturingExpression: Sendable {
  /// Why a text is no such expression.
  package struct Failure: Error, Hashable, Sendable {
    /// A clause in lower case without a full stop.
    package var message: String
  }

  /// Scalars of a value that is tried.
  static let lengthLimit = 500

  /// Steps after which no more ways are tried: there may be more than anybody can wait for.
  static let stepLimit = 20_000

  /// How deep the tries stand in each other.
  static let depthLimit = 3000

  private let node: RegularExpressionNode
  private let classes: [CharacterClass]
  package let groupCount: Int

  package init(_ source: String) throws(Failure) {
    var parser = RegularExpressionParser(source, marksGroups: true)
    do throws(RegularExpressionError) {
      node = try parser.parse()
    } catch {
      throw Failure(message: error.message)
    }
    classes = parser.classes
    groupCount = parser.groupCount
  }

  /// What the groups stand for, that of number 1 first; nil for a group that took no part. Nil
  /// where the expression does not stand for the value.
  ///
  /// - Throws: where that takes more steps than the limits allow.
  package func groups(in value: String) throws(Failure) -> [Substring?]? {
    let indices = Array(value.unicodeScalars.indices) + [value.endIndex]
    guard indices.count <= Self.lengthLimit else {
      throw Failure(message: "the value is longer than \(Self.lengthLimit) characters")
    }
    var attempt = Attempt(
      scalars: Array(value.unicodeScalars), classes: classes,
      groups: Array(repeating: nil, count: groupCount))
    let isMatched = attempt.match(node, at: 0) { attempt, end in end == attempt.scalars.count }
    guard !attempt.isExhausted else {
      throw Failure(message: "the expression has too many ways to match the value")
    }
    guard isMatched else { return nil }
    return attempt.groups.map { range in
      range.map { value[indices[$0.lowerBound]..<indices[$0.upperBound]] }
    }
  }

  /// One value, and the groups on the way that is tried.
  private struct Attempt {
    typealias Rest = (inout Attempt, Int) -> Bool

    let scalars: [Unicode.Scalar]
    let classes: [CharacterClass]
    var groups: [Range<Int>?]
    private var steps = 0
    private var depth = 0
    /// Whether the limits ended the tries.
    private(set) var isExhausted = false

    init(scalars: [Unicode.Scalar], classes: [CharacterClass], groups: [Range<Int>?]) {
      self.scalars = scalars
      self.classes = classes
      self.groups = groups
    }

    /// Matches a node from an index on, and what follows it by `rest`.
    mutating func match(_ node: RegularExpressionNode, at start: Int, then rest: Rest) -> Bool {
      depth += 1
      defer { depth -= 1 }
      guard mayGoOn() else { return false }
      switch node {
      case .empty: return rest(&self, start)
      case .scalar(let number): return takes(number, at: start) && rest(&self, start + 1)
      case .sequence(let parts): return match(parts[...], at: start, then: rest)
      case .choice(let parts):
        for part in parts where match(part, at: start, then: rest) { return true }
        return false
      case .group(let number, let body):
        return match(body, at: start) { attempt, end in
          let before = attempt.groups[number - 1]
          attempt.groups[number - 1] = start..<end
          if rest(&attempt, end) { return true }
          attempt.groups[number - 1] = before
          return false
        }
      case .repetition(.scalar(let number), let least, let most):
        return matchRun(of: number, least, most, at: start, then: rest)
      case .repetition(let body, let least, let most):
        return matchRepetition(of: body, least, most, at: start, then: rest)
      }
    }

    private mutating func mayGoOn() -> Bool {
      steps += 1
      if steps > CapturingExpression.stepLimit || depth > CapturingExpression.depthLimit {
        isExhausted = true
      }
      return !isExhausted
    }

    private func takes(_ number: Int, at index: Int) -> Bool {
      index < scalars.count && classes[number].contains(scalars[index])
    }

    private mutating func match(
      _ parts: ArraySlice<RegularExpressionNode>, at start: Int, then rest: Rest
    ) -> Bool {
      guard let first = parts.first else { return rest(&self, start) }
      return match(first, at: start) { attempt, end in
        attempt.match(parts.dropFirst(), at: end, then: rest)
      }
    }

    /// Scalars of one class, as many as can be, then fewer.
    private mutating func matchRun(
      of number: Int, _ least: Int, _ most: Int?, at start: Int, then rest: Rest
    ) -> Bool {
      let limit = most.map { min(scalars.count, start + min($0, scalars.count)) } ?? scalars.count
      var end = start
      while end < limit, takes(number, at: end) { end += 1 }
      while end - start >= least {
        guard mayGoOn() else { return false }
        if rest(&self, end) { return true }
        end -= 1
      }
      return false
    }

    private mutating func matchRepetition(
      of body: RegularExpressionNode, _ least: Int, _ most: Int?, at start: Int, then rest: Rest
    ) -> Bool {
      if most != 0 {
        let isMatched = match(body, at: start) { attempt, end in
          // A round that takes nothing adds nothing, but counts.
          guard end > start || least > 0 else { return false }
          return attempt.matchRepetition(
            of: body, max(0, least - 1), most.map { $0 - 1 }, at: end, then: rest)
        }
        if isMatched { return true }
      }
      return least == 0 && rest(&self, start)
    }
  }
}
