import Testing

@testable import RelaxNG

@Suite struct CompactSyntaxTests {
  @Test(arguments: [
    ("empty", "<empty/>"),
    ("notAllowed", "<notAllowed/>"),
    ("text", "<text/>"),
    ("(text)", "<text/>"),
    ("x", "<ref name='x'/>"),
    ("\\text", "<ref name='text'/>"),
    ("parent x", "<parentRef name='x'/>"),
    ("text?", "<optional><text/></optional>"),
    ("text*", "<zeroOrMore><text/></zeroOrMore>"),
    ("text+", "<oneOrMore><text/></oneOrMore>"),
    ("(text?)*", "<zeroOrMore><optional><text/></optional></zeroOrMore>"),
    ("x, y, z", "<group><ref name='x'/><ref name='y'/><ref name='z'/></group>"),
    ("x | y*", "<choice><ref name='x'/><zeroOrMore><ref name='y'/></zeroOrMore></choice>"),
    (
      "x & (y, z)",
      "<interleave><ref name='x'/><group><ref name='y'/><ref name='z'/></group></interleave>"
    ),
    ("mixed { x }", "<mixed><ref name='x'/></mixed>"),
    ("list { x+ }", "<list><oneOrMore><ref name='x'/></oneOrMore></list>"),
    ("grammar { start = x }", "<grammar><start><ref name='x'/></start></grammar>"),
    ("external \"a.rng\"", "<externalRef href='a.rng'/>"),
  ])
  func patterns(schema: String, tree: String) throws {
    #expect(try compact("element e { \(schema) }").outline == element(tree))
  }

  @Test(arguments: [
    ("\"a\"", "<value>a</value>"),
    ("'a' ~ \"b\" ~ '''c'd\n\"e'''", "<value>abc'd\n\"e</value>"),
    ("\"\"", "<value/>"),
    ("string \"a\"", "<value datatypeLibrary='' type='string'>a</value>"),
    ("token", "<data datatypeLibrary='' type='token'/>"),
    ("xsd:date", "<data datatypeLibrary='\(XMLSchemaLibrary.uri)' type='date'/>"),
    ("xsd:int '1'", "<value datatypeLibrary='\(XMLSchemaLibrary.uri)' type='int'>1</value>"),
    (
      "xsd:string { length = \"1\" pattern = \".\" }",
      "<data datatypeLibrary='\(XMLSchemaLibrary.uri)' type='string'>"
        + "<param name='length'>1</param><param name='pattern'>.</param></data>"
    ),
    (
      "token - (\"a\" | \"b\")",
      "<data datatypeLibrary='' type='token'><except><choice><value>a</value><value>b</value>"
        + "</choice></except></data>"
    ),
  ])
  func dataAndValues(schema: String, tree: String) throws {
    #expect(try compact("element e { \(schema) }").outline == element(tree))
  }

  private func element(_ content: String) -> String {
    "<element><name>e</name>\(content)</element>"
  }

  @Test(arguments: [
    ("u", "<name>u</name>"),
    ("element", "<name>element</name>"),
    ("\\element", "<name>element</name>"),
    ("p:u", "<name ns='urn:p'>u</name>"),
    ("xml:u", "<name ns='http://www.w3.org/XML/1998/namespace'>u</name>"),
    ("i:u", "<name>u</name>"),
    ("*", "<anyName/>"),
    ("p:*", "<nsName ns='urn:p'/>"),
    ("u | p:u", "<choice><name>u</name><name ns='urn:p'>u</name></choice>"),
    ("* - u", "<anyName><except><name>u</name></except></anyName>"),
    (
      "u | (p:* - (p:a | p:b))",
      "<choice><name>u</name><nsName ns='urn:p'><except><choice><name ns='urn:p'>a</name>"
        + "<name ns='urn:p'>b</name></choice></except></nsName></choice>"
    ),
  ])
  func nameClasses(schema: String, tree: String) throws {
    let declarations = "namespace p = \"urn:p\" namespace i = inherit "
    let outline = try compact(declarations + "element \(schema) { empty }").outline
    #expect(outline == "<element>\(tree)<empty/></element>")
  }

  @Test(arguments: [
    ("element u { attribute a { text } }", "<name>u</name>", "<name ns=''>a</name>"),
    (
      "default namespace = \"urn:d\" element u { attribute a { text } }",
      "<name ns='urn:d'>u</name>", "<name ns=''>a</name>"
    ),
    (
      "default namespace p = \"urn:d\" element u { attribute p:a { text } }",
      "<name ns='urn:d'>u</name>", "<name ns='urn:d'>a</name>"
    ),
    (
      "default namespace = inherit element u { attribute a { text } }", "<name>u</name>",
      "<name ns=''>a</name>"
    ),
    (
      "namespace default = 'urn:' ~ 'd' element default:u { attribute a { text } }",
      "<name ns='urn:d'>u</name>", "<name ns=''>a</name>"
    ),
  ])
  func declarationsSayWhichNamespaceANameIsIn(schema: String, name: String, attribute: String)
    throws
  {
    #expect(
      try compact(schema).outline
        == "<element>\(name)<attribute>\(attribute)<text/></attribute></element>")
  }

  @Test(arguments: [
    ("", ""),
    ("start = x", "<start><ref name='x'/></start>"),
    ("x |= y", "<define name='x' combine='choice'><ref name='y'/></define>"),
    ("start &= y", "<start combine='interleave'><ref name='y'/></start>"),
    ("\\start = y", "<define name='start'><ref name='y'/></define>"),
    (
      "div { start = x div { x = y } }",
      "<div><start><ref name='x'/></start><div><define name='x'><ref name='y'/></define></div></div>"
    ),
    ("include \"a.rnc\"", "<include href='a.rnc'/>"),
    (
      "include \"a.rnc\" { start = x div { y = z } }",
      "<include href='a.rnc'><start><ref name='x'/></start><div><define name='y'>"
        + "<ref name='z'/></define></div></include>"
    ),
    (
      "start = x y = z", "<start><ref name='x'/></start><define name='y'><ref name='z'/></define>"
    ),
  ])
  func grammars(schema: String, tree: String) throws {
    let expected = tree.isEmpty ? "<grammar/>" : "<grammar>\(tree)</grammar>"
    #expect(try compact(schema).outline == expected)
  }

  @Test(arguments: [
    ("", ""), ("default namespace = \"urn:d\" ", " ns='urn:d'"),
    ("default namespace = \"\" ", " ns=''"), ("default namespace = inherit ", ""),
  ])
  func aFileReferredToInheritsTheDefaultNamespace(declaration: String, ns: String) throws {
    #expect(
      try compact(declaration + "include \"a\"").outline
        == "<grammar><include href='a'\(ns)/></grammar>")
    #expect(try compact(declaration + "external \"a\"").outline == "<externalRef href='a'\(ns)/>")
  }

  @Test func aFileReferredToInheritsThatOfAPrefix() throws {
    let schema = "namespace p = \"urn:p\" start = external \"a\" inherit = p"
    #expect(
      try compact(schema).outline
        == "<grammar><start><externalRef href='a' ns='urn:p'/></start></grammar>")
  }

  @Test func aValueKnowsThePrefixesInScope() throws {
    let schema =
      "namespace p = \"urn:p\" default namespace = \"urn:d\" element e { xsd:QName \"p:x\" }"
    let value = try #require(try compact(schema).children.last)
    #expect(value.surroundings.namespaces.namespace(of: "p") == "urn:p")
    #expect(value.ns == "urn:d")
  }

  @Test(arguments: [
    "## About the schema\nelement e { text }",
    "element e { ## About the text\n ## on two lines\n text }",
    "# A comment \u{2013} of no consequence\nelement e { text } # and another",
    "namespace a = \"urn:a\" [ a:b = \"c\" ] element e { text }",
    "namespace a = \"urn:a\" [ a:b = \"c\" d [ e = \"f\" \"g\" ~ 'h' a:i [ ] ] ] element e { text }",
    "namespace a = \"urn:a\" element e { text >> a:b [ \"c\" ] >> d [ ] }",
    "namespace a = \"urn:a\" element [ a:b = \"c\" ] e >> d [ ] { [ a:b = \"c\" ] ([] text) }",
  ])
  func annotationsAreLeftOut(schema: String) throws {
    #expect(try compact(schema).outline == "<element><name>e</name><text/></element>")
  }

  @Test func annotationElementsStandBetweenComponents() throws {
    let schema = """
      namespace a = "urn:a"
      a:title [ "A grammar" ]
      ## The start
      start = x
      \\div [ ]
      [ a:b = "c" ] x = text
      """
    #expect(
      try compact(schema).outline
        == "<grammar><start><ref name='x'/></start><define name='x'><text/></define></grammar>")
  }

  @Test(arguments: [
    "\\x{65}lement e { \\x{74}ext }", "element \\xxx{65} { text }", "\u{FEFF}element e { text }",
    "element\r\ne\r{\ntext\t}",
  ])
  func escapesAndLineEndsAreReadFirst(schema: String) throws {
    #expect(try compact(schema).outline == "<element><name>e</name><text/></element>")
  }

  @Test func anEscapedLineFeedEndsNoLiteral() throws {
    #expect(
      try compact("element e { \"a\\x{A}b\" }").outline
        == "<element><name>e</name><value>a\nb</value></element>")
    #expect(
      try compact("element e { '''a\r\nb''' }").outline
        == "<element><name>e</name><value>a\nb</value></element>")
  }

  @Test(arguments: [true, false])
  func utf16IsDecoded(isBigEndian: Bool) throws {
    let bytes = "\u{FEFF}element é { text }".utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
    #expect(try compact(bytes).outline == "<element><name>é</name><text/></element>")
  }
}
