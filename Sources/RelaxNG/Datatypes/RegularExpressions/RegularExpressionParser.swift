/// Reads a regular expression as XML Schema defines it (Part 2, appendix F): always anchored,
/// without groups to refer back to, with class subtraction.
struct RegularExpressionParser {
  /// How deep parentheses and brackets may stand in each other.
  static let depthLimit = 200

  /// How many instructions an expression may come to, its repetitions written out.
  static let sizeLimit = 40_000

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0
  private var numbers: [CharacterClass: Int] = [:]
  /// The classes met, each once, in the order of their numbers.
  private(set) var classes: [CharacterClass] = []
  private let marksGroups: Bool
  /// Pairs of parentheses met.
  private(set) var groupCount = 0

  /// - Parameter marksGroups: whether parentheses stay in the structure.
  init(_ text: String, marksGroups: Bool = false) {
    scalars = Array(text.unicodeScalars)
    self.marksGroups = marksGroups
  }

  mutating func parse() throws(RegularExpressionError) -> RegularExpressionNode {
    let node = try parseChoice()
    guard node.size <= Self.sizeLimit else { throw tooLarge(at: 0) }
    guard let stray = current else { return node }
    throw error(
      stray == ")"
        ? "this “)” closes nothing; write “\\)” for the character itself" : misplaced(stray))
  }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func error(_ message: String, at offset: Int? = nil) -> RegularExpressionError {
    RegularExpressionError(offset: offset ?? index, message: message)
  }

  private func tooLarge(at offset: Int) -> RegularExpressionError {
    error(
      "the expression's repetitions, written out, come to more than 10,000 characters; limit a "
        + "value's length by the parameters minLength and maxLength", at: offset)
  }

  private func misplaced(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "?", "*", "+": "“\(scalar)” has nothing before it to repeat"
    default: "“\(scalar)” stands for itself only as “\\\(scalar)”"
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    index += 1
    return true
  }

  // MARK: - Expressions

  private mutating func parseChoice() throws(RegularExpressionError) -> RegularExpressionNode {
    var branches = [try parseBranch()]
    while take("|") { branches.append(try parseBranch()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func parseBranch() throws(RegularExpressionError) -> RegularExpressionNode {
    var pieces: [RegularExpressionNode] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      let atom = try parseAtom(scalar)
      pieces.append(try parseQuantifier(of: atom))
    }
    switch pieces.count {
    case 0: return .empty
    case 1: return pieces[0]
    default: return .sequence(pieces)
    }
  }

  private mutating func parseAtom(
    _ scalar: Unicode.Scalar
  ) throws(RegularExpressionError) -> RegularExpressionNode {
    switch scalar {
    case "(":
      let start = index
      try enter()
      groupCount += 1
      let number = groupCount
      let inner = try parseChoice()
      guard take(")") else { throw error("this “(” is never closed", at: start) }
      depth -= 1
      return marksGroups ? .group(number, inner) : inner
    case "[":
      return numbered(try parseClassExpression())
    case "\\":
      return numbered(try parseEscape().set)
    case ".":
      index += 1
      return numbered(.dot)
    case "?", "*", "+", "{", "}", "]":
      throw error(misplaced(scalar))
    default:
      index += 1
      return numbered(CharacterClass(scalar))
    }
  }

  private mutating func enter() throws(RegularExpressionError) {
    depth += 1
    guard depth <= Self.depthLimit else {
      throw error("more than \(Self.depthLimit) brackets stand in each other here")
    }
    index += 1
  }

  private mutating func numbered(_ set: CharacterClass) -> RegularExpressionNode {
    if let number = numbers[set] { return .scalar(number) }
    numbers[set] = classes.count
    classes.append(set)
    return .scalar(classes.count - 1)
  }

  // MARK: - Quantifiers

  private mutating func parseQuantifier(
    of atom: RegularExpressionNode
  ) throws(RegularExpressionError) -> RegularExpressionNode {
    switch current {
    case "?":
      index += 1
      return .repetition(atom, least: 0, most: 1)
    case "*":
      index += 1
      return .repetition(atom, least: 0, most: nil)
    case "+":
      index += 1
      return .repetition(atom, least: 1, most: nil)
    case "{":
      index += 1
      return try parseQuantity(of: atom)
    default:
      return atom
    }
  }

  private mutating func parseQuantity(
    of atom: RegularExpressionNode
  ) throws(RegularExpressionError) -> RegularExpressionNode {
    let start = index
    let least = try parseNumber()
    var most: Int? = least
    if take(",") { most = current == "}" ? nil : try parseNumber() }
    guard take("}") else {
      throw error("a quantity is written {n}, {n,} or {n,m}; here “}” was expected")
    }
    if let most, most < least {
      throw error("the quantity's lower bound \(least) is above its upper bound \(most)", at: start)
    }
    let repetition = RegularExpressionNode.repetition(atom, least: least, most: most)
    guard repetition.size <= Self.sizeLimit else { throw tooLarge(at: start - 1) }
    return repetition
  }

  /// A number; one that is too large for any use stays just that.
  private mutating func parseNumber() throws(RegularExpressionError) -> Int {
    let start = index
    var number = 0
    while let scalar = current, ("0"..."9").contains(scalar) {
      number = min(number * 10 + Int(scalar.value - 48), 1_000_000_000)
      index += 1
    }
    guard index > start else {
      throw error("a quantity is written {n}, {n,} or {n,m}; here a digit was expected")
    }
    return number
  }

  // MARK: - Classes

  /// `[…]`, from its bracket on (productions 11 to 19).
  private mutating func parseClassExpression() throws(RegularExpressionError) -> CharacterClass {
    let start = index
    try enter()
    let isInverted = take("^")
    var set = CharacterClass.empty
    var isFirst = true
    while let scalar = current, scalar != "]" || isFirst {
      if scalar == "-", !isFirst, peek(1) == "[" {
        index += 1
        return try finishSubtraction(isInverted ? set.inverted : set, from: start)
      }
      set = set.union(try parseMember(isFirst: isFirst))
      isFirst = false
    }
    guard take("]") else { throw error("this “[” is never closed", at: start) }
    depth -= 1
    return isInverted ? set.inverted : set
  }

  private mutating func finishSubtraction(
    _ set: CharacterClass, from start: Int
  ) throws(RegularExpressionError) -> CharacterClass {
    let subtracted = try parseClassExpression()
    guard take("]") else {
      throw error("a subtracted class is the last in its brackets; here “]” was expected")
    }
    depth -= 1
    return set.subtracting(subtracted)
  }

  private func peek(_ distance: Int) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  /// A scalar, an escape or a range. A hyphen is itself as the first or last member.
  private mutating func parseMember(
    isFirst: Bool
  ) throws(RegularExpressionError) -> CharacterClass {
    let start = index
    let lower = try parseBound(mayBeHyphen: isFirst || peek(1) == "]")
    guard current == "-", let next = peek(1), next != "]", next != "[" else { return lower.set }
    index += 1
    let upper = try parseBound(mayBeHyphen: false)
    guard let first = lower.single, let last = upper.single else {
      throw error("a range goes from one character to another, not to a class", at: start)
    }
    guard first <= last else {
      throw error("the range \(first)-\(last) goes backwards", at: start)
    }
    return CharacterClass(ranges: [first.value...last.value])
  }

  private mutating func parseBound(
    mayBeHyphen: Bool
  ) throws(RegularExpressionError) -> (set: CharacterClass, single: Unicode.Scalar?) {
    guard let scalar = current else { throw error("the class ends too early: “]” was expected") }
    switch scalar {
    case "\\":
      return try parseEscape()
    case "[", "]":
      throw error("inside brackets “\(scalar)” stands for itself only as “\\\(scalar)”")
    case "-" where !mayBeHyphen:
      throw error("a hyphen between other members stands for itself only as “\\-”")
    default:
      index += 1
      return (CharacterClass(scalar), scalar)
    }
  }

  // MARK: - Escapes

  private mutating func parseEscape() throws(RegularExpressionError)
    -> (set: CharacterClass, single: Unicode.Scalar?)
  {
    let start = index
    index += 1
    guard let letter = current else { throw error("nothing follows the “\\”", at: start) }
    index += 1
    switch letter {
    case "n": return (CharacterClass("\n"), "\n")
    case "r": return (CharacterClass("\r"), "\r")
    case "t": return (CharacterClass("\t"), "\t")
    case "\\", "|", ".", "?", "*", "+", "(", ")", "{", "}", "-", "[", "]", "^":
      return (CharacterClass(letter), letter)
    case "p": return (try parseProperty(), nil)
    case "P": return (try parseProperty().inverted, nil)
    default:
      if let set = CharacterClass.multiple(letter) { return (set, nil) }
      let isLetter = letter.isASCII && letter.properties.isAlphabetic
      throw error(
        isLetter || ("0"..."9").contains(letter)
          ? "“\\\(letter)” is not in XML Schema's expressions"
          : "“\(letter)” needs no “\\” before it, and may not have one", at: start)
    }
  }

  private mutating func parseProperty() throws(RegularExpressionError) -> CharacterClass {
    guard take("{") else { throw error("a property is written \\p{Lu}; here “{” was expected") }
    let start = index
    while let scalar = current, scalar != "}" { index += 1 }
    var name = ""
    name.unicodeScalars.append(contentsOf: scalars[start..<index])
    guard take("}") else { throw error("this “{” is never closed", at: start - 1) }
    if name.hasPrefix("Is") {
      if let block = CharacterClass(block: String(name.dropFirst(2))) { return block }
      throw error("there is no block of Unicode named “\(name.dropFirst(2))”", at: start)
    }
    guard let categories = CategorySet(named: name) else {
      throw error(
        "there is no category “\(name)”: categories are such as L, Lu, Nd or Zs, blocks such as "
          + "IsBasicLatin", at: start)
    }
    return CharacterClass(categories: categories)
  }
}
