internal import RelaxNG

/// The abbreviations of pointers that headers declare in `prefixDef`.
///
/// Source: TEI P5, section 17.2.3, "Using Abbreviated Pointers".
struct PrefixTable: Sendable {
  /// What an abbreviated pointer stands for.
  enum Expansion: Equatable {
    /// Of each declaration whose pattern fits, in order.
    case pointers([String])
    /// No pattern fits.
    case noMatch
    /// It would take too long to say.
    case unknown
    case undeclared
  }

  private struct Definition: Sendable {
    var pattern: CapturingExpression
    var replacement: [Part]
  }

  /// A piece of a replacement.
  private enum Part: Sendable {
    case text(String)
    /// All of the value.
    case whole
    /// What the group of an index stands for.
    case group(Int)
  }

  private var definitions: [String: [Definition]] = [:]
  /// Prefixes of which a pattern could not be read.
  private var unreadable: Set<String> = []

  var isEmpty: Bool { definitions.isEmpty && unreadable.isEmpty }

  /// - Returns: why the pattern is no regular expression; nil where it is one.
  mutating func declare(prefix: String, pattern: String, replacement: String) -> String? {
    do throws(CapturingExpression.Failure) {
      let expression = try CapturingExpression(Self.unanchored(pattern))
      definitions[prefix, default: []].append(
        Definition(
          pattern: expression,
          replacement: Self.parts(of: replacement, groupCount: expression.groupCount)))
      return nil
    } catch {
      unreadable.insert(prefix)
      return error.message
    }
  }

  /// Takes over the declarations of another file, behind those of this one.
  mutating func add(_ other: PrefixTable) {
    definitions.merge(other.definitions) { $0 + $1 }
    unreadable.formUnion(other.unreadable)
  }

  func knows(_ prefix: String) -> Bool {
    definitions[prefix] != nil || unreadable.contains(prefix)
  }

  /// - Parameter value: what follows the prefix and its colon.
  func expansion(of value: String, prefix: String) -> Expansion {
    if unreadable.contains(prefix) { return .unknown }
    guard let definitions = definitions[prefix] else { return .undeclared }
    var pointers: [String] = []
    for definition in definitions {
      do throws(CapturingExpression.Failure) {
        guard let groups = try definition.pattern.groups(in: value) else { continue }
        pointers.append(Self.joined(definition.replacement, value, groups))
      } catch {
        return .unknown
      }
    }
    return pointers.isEmpty ? .noMatch : .pointers(pointers)
  }

  /// An expression of XML Schema stands for whole values; some write its ends all the same, as
  /// other dialects need them.
  private static func unanchored(_ pattern: String) -> String {
    var pattern = pattern[...]
    if pattern.hasPrefix("^") { pattern.removeFirst() }
    if pattern.hasSuffix("$"), !pattern.hasSuffix("\\$") { pattern.removeLast() }
    return String(pattern)
  }

  /// Takes a replacement apart: `$1` is the first group, `$0` the whole, `\$` a dollar sign.
  ///
  /// Of the digits so many make the number as there are groups for (XPath Functions, `replace`).
  private static func parts(of replacement: String, groupCount: Int) -> [Part] {
    var parts: [Part] = []
    var text = ""
    var rest = replacement[...]
    while let scalar = rest.unicodeScalars.first {
      rest.unicodeScalars.removeFirst()
      if scalar == "\\", let next = rest.unicodeScalars.first, next == "$" || next == "\\" {
        rest.unicodeScalars.removeFirst()
        text.unicodeScalars.append(next)
      } else if scalar == "$", var number = digit(rest) {
        rest.unicodeScalars.removeFirst()
        while let next = digit(rest), number > 0, number * 10 + next <= groupCount {
          number = number * 10 + next
          rest.unicodeScalars.removeFirst()
        }
        parts.append(.text(text))
        text = ""
        if number <= groupCount { parts.append(number == 0 ? .whole : .group(number - 1)) }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return parts + [.text(text)]
  }

  private static func joined(
    _ parts: [Part], _ value: String, _ groups: [Substring?]
  ) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .whole: result += value
      case .group(let index): result += groups[index] ?? ""
      }
    }
    return result
  }

  private static func digit(_ text: Substring) -> Int? {
    guard let scalar = text.unicodeScalars.first, ("0"..."9").contains(scalar) else { return nil }
    return Int(scalar.value) - 48
  }
}
