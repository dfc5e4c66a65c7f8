import Diagnostics
import Testing
import Validation

@Suite struct ValueRuleTests {
  private func messages(_ content: String) throws -> [String] {
    var options = ValidationOptions()
    options.schema = .noSchema
    return try Fixtures.validate(
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'>\(content)</TEI>", options: options
    ).map { "\($0.severity.rawValue) \($0.id): \($0.message)" }
  }

  @Test(arguments: [
    "<u xml:lang='ja'/>", "<language ident='en'/><u xml:lang='en-GB'/>",
    "<language ident='en-US'/><language ident='JA'/><u xml:lang='ja'/><u xml:lang=''/>",
  ])
  func declaredLanguagesAreGoodAndSoIsAllWhereNoneIsDeclared(content: String) throws {
    #expect(try messages(content) == [])
  }

  @Test func aLanguageThatIsNotDeclaredIsToldOfOnce() throws {
    let uses = "<language ident='en'/><u xml:lang='eng'/><u xml:lang='eng'/>"
    let message = "undeclared-language: the language “eng” is not declared in langUsage (2 times)"
    #expect(try messages(uses) == ["warning \(message)"])
    #expect(try messages("<application ident='verbatim'/>" + uses) == ["error \(message)"])
  }

  @Test(arguments: [
    "from='2015' to='2015-03-01'", "from='2015-03-01' to='2015'", "from='2015' to='2015'",
    "notBefore='2014-12-31' notAfter='2015-01-01'", "from='tomorrow' to='2015'", "to='2015'",
  ])
  func periodsThatEndAfterTheyBeginAreGood(attributes: String) throws {
    #expect(try messages("<date \(attributes)/>") == [])
  }

  @Test func aPeriodThatEndsBeforeItBeginsIsAnError() throws {
    #expect(
      try messages("<date from='2015-03' to='2014-12-31'/><date notAfter='1999' notBefore='2000'/>")
        == [
          "error dates-out-of-order: “2014-12-31” in to is before “2015-03” in from",
          "error dates-out-of-order: “1999” in notAfter is before “2000” in notBefore",
        ])
  }
}
