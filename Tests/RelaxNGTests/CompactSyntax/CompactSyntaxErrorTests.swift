import Testing

@testable import RelaxNG

@Suite struct CompactSyntaxErrorTests {
  @Test(arguments: [
    ("element e { }", 12, "a pattern was expected here, not “}”"),
    ("element e { text", 16, "“}” was expected here, not the end of the schema"),
    ("element e { text } text", 19, "the end of the schema was expected here, not “text”"),
    ("element e { a, b | c }", 17, "“,” and “|” cannot be mixed without parentheses"),
    ("element e { text?* }", 17, "“}” was expected here, not “*”"),
    ("element e { \"a\" \"b\" }", 16, "“}” was expected here, not a literal"),
    ("element a - b { text }", 10, "“{” was expected here, not “-”"),
    (
      "element * - a | b { text }", 8,
      "a wildcard with an exception (-) needs parentheses around it here"
    ),
    (
      "element e { token - \"a\" | text }", 12,
      "data with an exception (-) needs parentheses around it here"
    ),
    ("start [ ] = x", 6, "“=”, “|=” or “&=” was expected here, not “[”"),
    (
      "include \"a\" { include \"b\" }", 14,
      "“start”, “div” or a definition such as “name = …” was expected here, not “include”"
    ),
    ("element e { text };", 18, "the character “;” has no meaning here"),
    ("element e { \"a\nb\" }", 12, "the literal is not closed: \" was expected"),
    ("element e { '''a }", 12, "the literal is not closed: ''' was expected"),
    ("element e { \"\\x{}\" }", 13, "an escape is written \\x{3B1}, with hexadecimal digits"),
    ("element e { \"\\x{FFFE}\" }", 13, "the escape stands for no character of XML"),
    ("element e\u{1} { text }", 9, "the character U+1 is not allowed"),
    ("element p:e { text }", 8, "the prefix “p” is not declared"),
    ("element e { d:date }", 12, "the prefix “d” of a datatype is not declared"),
    ("namespace xmlns = \"x\" x = text", 10, "“xmlns” cannot be declared as a prefix"),
    (
      "namespace xml = \"x\" x = text", 10,
      "the prefix “xml”, and no other, stands for the namespace "
        + "http://www.w3.org/XML/1998/namespace"
    ),
    ("[ a = \"b\" ] x = text", 2, "an annotation attribute has a prefix here"),
    (
      "namespace a = \"urn:a\" [ a:b = \"c\" a:b = \"d\" ] x = text", 34,
      "the annotation attribute “a:b” is there twice"
    ),
    (
      "namespace r = \"http://relaxng.org/ns/structure/1.0\" [ r:a [ ] ] x = text", 54,
      "an annotation cannot be in RELAX NG's own namespace"
    ),
    (
      "namespace a = \"urn:a\" element e { text } >> a:b [ ]", 41,
      "no annotation can follow the whole schema"
    ),
    (
      "element e { text ## late\n }", 17,
      "“}” was expected here, not a documentation comment (##)"
    ),
  ])
  func whatIsWrongIsNamedAtItsPlace(schema: String, offset: Int, message: String) {
    let problem = #expect(throws: SchemaProblem.self) { try compact(schema) }
    #expect(problem?.message == message)
    #expect(problem?.place.offset == offset)
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    let bytes = Array("element e { \"".utf8) + [0xFF] + Array("\" }".utf8)
    let problem = #expect(throws: SchemaProblem.self) { try compact(bytes) }
    #expect(problem?.id == "schema-encoding")
  }

  @Test(arguments: ["(", "element e { ", "div { ", "element (", "x = grammar { x = "])
  func nestingWithoutEndIsRefused(opening: String) {
    let schema = String(repeating: opening, count: 50_000)
    #expect(throws: SchemaProblem.self) { try compact(schema) }
  }

  @Test func whateverIsCutOffIsRefusedOrReadWithoutHarm() {
    let schema = Array(
      """
      namespace a = "urn:\\x{61}" default namespace = "urn:d"
      datatypes d = "http://www.w3.org/2001/XMLSchema-datatypes"
      ## About
      [ a:b = "c" d [ "e" ] ] start = element (u | a:* - (a:b)) { x?, (y & z)*, d:int { a = "1" } }
      include 'a' inherit = a { x |= list { "a" ~ '''b''' } } div { y = mixed { parent z } }
      """.utf8)
    for count in 0..<schema.count { _ = try? compact(Array(schema[..<count])) }
    for index in schema.indices {
      var damaged = schema
      damaged[index] ^= 0x15
      _ = try? compact(damaged)
    }
  }

  @Test(arguments: [
    ("<grammar/>", false), ("  \n<!-- -->", false), ("start = x", true), ("", true),
    ("\u{FEFF}<grammar/>", false), ("\u{FEFF}## <x>\nstart = x", true),
  ])
  func theFirstCharacterTellsTheSyntax(schema: String, isCompact: Bool) {
    let bytes = Array(schema.utf8)
    #expect(CompactSchemaReader.canRead(bytes.span) == isCompact)
  }
}
