import Diagnostics
import Testing
import Validation

@Suite struct CountRuleTests {
  private func messages(
    header: String, text: String, isOurs: Bool = true
  ) throws -> [String] {
    var options = ValidationOptions()
    options.schema = .noSchema
    let application = isOurs ? "<application ident='verbatim' version='1'/>" : ""
    let document = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>\(header)\(application)</teiHeader>
      <text><body><div>\(text)</div></body></text></TEI>
      """
    return try Fixtures.validate(document, options: options).map(\.message)
  }

  private func words(_ text: String, are count: Int) throws -> Bool {
    try messages(
      header: "<extent><measure unit='words' quantity='\(count)'/></extent>",
      text: "<u><seg>\(text)</seg></u>") == []
  }

  @Test(arguments: [
    ("", 0), ("one", 1), ("don’t stop", 2), ("two<lb/>words", 2), ("two<pb n='3'/>words", 2),
    ("one<anchor/>word", 1), ("three <note>not these</note> words here", 3),
    ("<vocal><desc>not these</desc></vocal>two words", 2), ("日本", 2), ("a<fw>x y</fw>b", 2),
    ("three</seg><seg>small</seg></u><u><seg>words", 3),
  ])
  func wordsAreThoseOfTheSegments(text: String, count: Int) throws {
    #expect(try words(text, are: count))
    #expect(try words(text, are: count + 1) == false)
  }

  @Test func wordsOutsideOfTurnsAreNotCounted() throws {
    #expect(
      try messages(
        header: "<extent><measure unit='words' quantity='1'/></extent>",
        text: "<head>no</head><note>no</note><seg>no</seg><u>no <seg>yes</seg></u>") == [])
  }

  @Test func measureIsComparedInFilesOfOursOnly() throws {
    let header = "<extent><measure unit='turns' quantity='5'/></extent>"
    #expect(try messages(header: header, text: "<u/>", isOurs: false) == [])
    #expect(
      try messages(header: header, text: "<u/>") == ["measure says 5 turns, the text has 1"])
  }

  @Test func tagUsageIsComparedEverywhere() throws {
    let header = """
      <namespace name='http://www.tei-c.org/ns/1.0'><tagUsage gi='u' occurs='2'/>
      <tagUsage gi='text' occurs='1'/><tagUsage gi='gap' occurs='4'/></namespace>
      <namespace name='urn:other'><tagUsage gi='u' occurs='9'/></namespace>
      """
    for isOurs in [true, false] {
      #expect(
        try messages(header: header, text: "<u/><u/>", isOurs: isOurs) == [
          "tagUsage says that gap occurs 4 times, the text has 0"
        ])
    }
  }

  @Test func aCorpusRootsOwnCountsAreNotThoseOfOneText() throws {
    let document = """
      <teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
      <namespace name='http://www.tei-c.org/ns/1.0'><tagUsage gi='u' occurs='99'/></namespace>
      </teiHeader><TEI><teiHeader/><text><u/></text></TEI></teiCorpus>
      """
    var options = ValidationOptions()
    options.schema = .noSchema
    #expect(try Fixtures.validate(document, options: options) == [])
  }

  @Test func aNumberThatIsTooLongIsLeftToTheGrammar() throws {
    let number = String(repeating: "9", count: 50)
    #expect(
      try messages(
        header: "<measure unit='turns' quantity='\(number)'/>", text: "<u/>") == [])
  }
}
