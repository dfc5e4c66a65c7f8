import Diagnostics
import LibXML
import Testing

@testable import Validation

@Suite struct ReferenceCheckTests {
  private func ids(_ text: String, program: String? = nil) throws -> [String] {
    var options = ValidationOptions()
    options.engine = .libxml2
    options.referenceProgram = program
    return try Fixtures.validate(text, options: options).map(\.id)
  }

  @Test func bothEnginesHoldTheSameTranscriptsToBeValid() throws {
    #expect(try ids(Fixtures.transcript) == [])
  }

  @Test(arguments: MistakeTests.grammar)
  func bothEnginesHoldTheSameTranscriptsToBeInvalid(mistake: Mistake) throws {
    let (text, start, _) = Fixtures.marked(try mistake.document())
    var options = ValidationOptions()
    options.engine = .libxml2
    let findings = try Fixtures.validate(text, options: options)
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.id == "libxml2" && $0.location != nil })
    #expect(start != nil)
  }

  @Test func theRulesBesideTheGrammarAreCheckedWithBothEngines() throws {
    let text = Fixtures.transcript.replacing("who=\"#AdaGreen\"", with: "who=\"#Nobody\"")
    #expect(try ids(text) == ["unresolved-pointer"])
  }

  @Test func anAnswerIsReadAsItIsWritten() {
    let answer = ReferenceCheck.Answer(
      schemaProblems: [.init(line: 3, message: "a  b")], problems: [.init(line: 0, message: "")])
    #expect(ReferenceCheck.parse(ReferenceCheck.text(of: answer)) == answer)
    #expect(ReferenceCheck.parse(Array("D 1 half".utf8)) == nil)
    #expect(ReferenceCheck.parse([]) == nil)
  }

  @Test(arguments: ["/bin/true", "/bin/false", "/nowhere/at/all"])
  func aChildThatDoesNotAnswerIsAFailure(program: String) {
    let failure = #expect(throws: ValidationFailure.self) {
      try ids(Fixtures.transcript, program: program)
    }
    #expect(failure?.message.contains("libxml2 could not check") == true)
  }

  @Test func otherSchemaLanguagesAreReadByLibXML2() {
    let dtd = "<!ELEMENT a (b)><!ELEMENT b EMPTY>"
    let xsd = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:complexType>
      <xs:sequence><xs:element name="b"/></xs:sequence></xs:complexType></xs:element></xs:schema>
      """
    for (schema, language) in [(dtd, ReferenceSchema.Language.documentType), (xsd, .xmlSchema)] {
      func problems(_ document: String) -> Int {
        ReferenceCheck.answer(
          Array(schema.utf8), language: language, document: Array(document.utf8)
        ).problems.count
      }
      #expect(problems("<a><b/></a>") == 0)
      #expect(problems("<a>\n<c/></a>") > 0)
    }
  }
}
