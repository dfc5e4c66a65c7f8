/// Divides the characters of a schema into tokens.
///
/// Source: RELAX NG Compact Syntax, annex A.2.5.
struct CompactTokenizer {
  private let characters: CompactCharacters
  private var index: Int

  init(_ characters: CompactCharacters) {
    self.characters = characters
    index = characters.start
  }

  /// The next token; at the end always the one that says so.
  mutating func next() throws(SchemaProblem) -> CompactToken {
    try skipSpace()
    let start = index
    guard let scalar = try peek() else { return CompactToken(kind: .end, offset: start) }
    switch scalar {
    case "#": return try documentation()
    case "\"", "'": return try literal(quote: scalar)
    case "\\":
      index += 1
      return CompactToken(
        kind: .identifier, text: try name(after: "the “\\” that protects a name"), offset: start)
    case "|", "&":
      try advance()
      let isAssignment = try take("=")
      return sign(isAssignment ? "\(scalar)=" : "\(scalar)", at: start)
    case ">":
      try advance()
      guard try take(">") else { throw unexpected(">", at: start) }
      return sign(">>", at: start)
    case "=", "{", "}", "(", ")", "[", "]", ",", "?", "*", "+", "-", "~":
      try advance()
      return sign("\(scalar)", at: start)
    default:
      guard XMLName.isStart(scalar.value) else { throw unexpected(scalar, at: start) }
      return try word()
    }
  }

  private func sign(_ text: String, at offset: Int) -> CompactToken {
    CompactToken(kind: .sign, text: text, offset: offset)
  }

  private func unexpected(_ scalar: Unicode.Scalar, at offset: Int) -> SchemaProblem {
    characters.problem(
      "schema-syntax", "the character “\(scalar)” has no meaning here", at: offset)
  }

  // MARK: - Characters

  private func peek() throws(SchemaProblem) -> Unicode.Scalar? {
    try characters.character(at: index)?.scalar
  }

  private mutating func advance() throws(SchemaProblem) {
    index = try characters.character(at: index)?.end ?? index
  }

  private mutating func take(_ scalar: Unicode.Scalar) throws(SchemaProblem) -> Bool {
    guard try peek() == scalar else { return false }
    try advance()
    return true
  }

  /// Takes `scalar` three times, or nothing.
  private mutating func takeThree(_ scalar: Unicode.Scalar) throws(SchemaProblem) -> Bool {
    let start = index
    for _ in 0..<3 {
      guard try take(scalar) else {
        index = start
        return false
      }
    }
    return true
  }

  // MARK: - White space and comments

  private mutating func skipSpace() throws(SchemaProblem) {
    while let scalar = try peek() {
      switch scalar {
      case " ", "\t", "\n", "\r": try advance()
      case "#":
        guard try !isDocumentation() else { return }
        while let scalar = try peek(), scalar != "\n", scalar != "\r" { try advance() }
      default: return
      }
    }
  }

  /// Whether the comment that begins here begins with two number signs.
  private func isDocumentation() throws(SchemaProblem) -> Bool {
    guard let first = try characters.character(at: index), first.scalar == "#" else {
      return false
    }
    let second = try characters.character(at: first.end)
    return second?.scalar == "#"
  }

  /// One line of documentation; its text is of no use to a validator.
  private mutating func documentation() throws(SchemaProblem) -> CompactToken {
    let start = index
    while let character = try characters.character(at: index), character.scalar != "\n" {
      index = character.end
    }
    return CompactToken(kind: .documentation, offset: start)
  }

  // MARK: - Words

  private mutating func word() throws(SchemaProblem) -> CompactToken {
    let start = index
    let first = try name(after: "this place")
    let afterName = index
    if try take(":") {
      if try take("*") {
        return CompactToken(kind: .namespaceWildcard, prefix: first, offset: start)
      }
      if let scalar = try peek(), XMLName.isStart(scalar.value) {
        let local = try name(after: "“\(first):”")
        return CompactToken(kind: .qualifiedName, text: local, prefix: first, offset: start)
      }
      throw unexpected(":", at: afterName)
    }
    let kind: CompactToken.Kind = CompactToken.keywords.contains(first) ? .keyword : .identifier
    return CompactToken(kind: kind, text: first, offset: start)
  }

  private mutating func name(after place: String) throws(SchemaProblem) -> String {
    var name = ""
    while let scalar = try peek(),
      name.isEmpty ? XMLName.isStart(scalar.value) : XMLName.isPart(scalar.value)
    {
      name.unicodeScalars.append(scalar)
      try advance()
    }
    guard !name.isEmpty else {
      throw characters.problem("schema-syntax", "a name was expected after \(place)", at: index)
    }
    return name
  }

  // MARK: - Literals

  private mutating func literal(quote: Unicode.Scalar) throws(SchemaProblem) -> CompactToken {
    let start = index
    let isLong = try takeThree(quote)
    if !isLong { try advance() }
    var text = ""
    while let character = try characters.character(at: index) {
      if character.scalar == quote {
        guard isLong else {
          index = character.end
          return CompactToken(kind: .literal, text: text, offset: start)
        }
        if try takeThree(quote) {
          return CompactToken(kind: .literal, text: text, offset: start)
        }
      } else if character.isLineEnd, !isLong {
        break
      }
      text.unicodeScalars.append(character.scalar)
      index = character.end
    }
    let quotes = String(repeating: Character(quote), count: isLong ? 3 : 1)
    var problem = characters.problem(
      "schema-syntax", "the literal is not closed: \(quotes) was expected", at: start)
    if !isLong { problem.hint = "a literal of several lines stands between three quotes" }
    throw problem
  }
}
