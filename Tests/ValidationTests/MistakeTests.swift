import Diagnostics
import Testing
import Validation

@Suite struct MistakeTests {
  static let grammar: [Mistake] = [
    Mistake(
      "unknown-element", "<head>Briefing on the budget</head>",
      "⟦<heat⟧>Briefing on the budget</heat>", "“heat” is no element of the schema, in “div”",
      hint: "did you mean “head”: a heading?", fix: "head"),
    Mistake(
      "misplaced-element", "<seg xml:id=\"budget.seg2\">No.</seg>",
      "<seg xml:id=\"budget.seg2\">No.</seg>⟦<head⟧>No.</head>",
      "“head” is not allowed here in “u”", hint: "“head”: a heading"),
    Mistake(
      "attribute-not-allowed", "who=\"#AdaGreen\"", "⟦whoo⟧=\"#AdaGreen\"",
      "“u” has no attribute “whoo”", hint: "did you mean “who”?", fix: "who"),
    Mistake(
      "missing-attribute", "<seg xml:id=\"budget.seg2\">", "⟦<seg⟧>",
      "“seg” lacks the attribute “xml:id”",
      hint: "an identifier that is unique in the document"),
    Mistake(
      "invalid-attribute-value", "<kinesic type=\"laughter\">", "<kinesic type=\"⟦laughtr⟧\">",
      "“laughtr” is no value of “type” on “kinesic”", hint: "did you mean “laughter”?",
      fix: "laughter"),
    Mistake(
      "invalid-attribute-value", "when=\"2024-03-01\"", "when=\"⟦1 March 2024⟧\"",
      "“1 March 2024” is no value of “when” on “date”", hint: "expected a date"),
    Mistake(
      "text-not-allowed", "<note type=\"speaker\">Reporter:</note>", "⟦Reporter:⟧ <pb/>",
      "text is not allowed here in “div”", hint: "allowed here: "),
    Mistake(
      "missing-element",
      "<langUsage><language ident=\"en\">English</language></langUsage>\n"
        + "      <particDesc>", "⟦<particDesc⟧>",
      "before “particDesc”, “langUsage” is missing in “profileDesc”",
      hint: "“langUsage”: the languages that are spoken"),
    Mistake(
      "incomplete-element", "<desc>(Laughter.)</desc></kinesic>", "⟦</kinesic>⟧",
      "“kinesic” ends without “desc”", hint: "“desc”: the words of the source"),
  ]

  static let rules: [Mistake] = [
    Mistake(
      "duplicate-id", "xml:id=\"budget.u2\"", "xml:id=\"⟦budget.u1⟧\"",
      "“budget.u1” is already the xml:id of another element",
      hint: "it was first given to the element at line 58, column 9"),
    Mistake(
      "unresolved-pointer", "who=\"#AdaGreen\"", "who=\"#Reporter ⟦#AdaGren⟧\"",
      "“#AdaGren” in who leads to no person of this file", hint: "did you mean “#AdaGreen”?"),
    Mistake(
      "unresolved-pointer", "start=\"#budget.t1\"", "start=\"⟦#budget.t9⟧\"",
      "“#budget.t9” in start leads to no point of the timeline of this file"),
    Mistake(
      "unresolved-pointer", "since=\"#budget.t0\"", "since=\"⟦#nothing⟧\"",
      "“#nothing” in since leads to no point of the timeline of this file",
      hint: "add the point to the timeline, or correct the pointer"),
    Mistake(
      "unresolved-pointer", "who=\"#AdaGreen\"", "who=\"#AdaGreen\" next=\"⟦#budget.u3⟧\"",
      "“#budget.u3” in next leads to no element of this file"),
    Mistake(
      "wrong-count", "quantity=\"2\">2", "quantity=\"⟦3⟧\">3",
      "measure says 3 turns, the text has 2",
      fix: "2"),
    Mistake(
      "wrong-count", "quantity=\"10\">10", "quantity=\"⟦9⟧\">9",
      "measure says 9 words, the text has 10", fix: "10"),
    Mistake(
      "wrong-count", "gi=\"seg\" occurs=\"3\"", "gi=\"seg\" occurs=\"⟦1⟧\"",
      "tagUsage says that seg occurs 1 time, the text has 3", fix: "3"),
  ]

  static let syntax: [Mistake] = [
    Mistake("tag-mismatch", "No.</seg>", "No.</sec>⟦⟧", "seg"),
    Mistake("undeclared-entity", "No.", "&nbsp;⟦⟧No.", "nbsp"),
    Mistake("unclosed-element", "\n</TEI>\n", "⟦⟧", "TEI"),
    Mistake("invalid-character", "No.", "⟦⟧\u{1}No.", ""),
  ]

  @Test func theTranscriptWithoutMistakesHasNoFindings() throws {
    #expect(try Fixtures.validate(Fixtures.transcript) == [])
  }

  @Test(arguments: grammar + rules)
  func oneMistakeIsFoundOnceWhereItIs(mistake: Mistake) throws {
    let (text, start, end) = Fixtures.marked(try mistake.document())
    let findings = try Fixtures.validate(text)
    #expect(findings.map(\.id) == [mistake.id], "\(findings.map(\.message))")
    let finding = try #require(findings.first)
    #expect(finding.message.contains(mistake.message), "\(finding.message)")
    #expect(finding.location == start)
    #expect(finding.end == end)
    if let hint = mistake.hint {
      #expect(finding.hint?.contains(hint) == true, "\(finding.hint ?? "no hint")")
    }
  }

  @Test(arguments: syntax)
  func whatIsNotXMLIsFoundWhereItIs(mistake: Mistake) throws {
    let (text, start, _) = Fixtures.marked(try mistake.document())
    let finding = try #require(try Fixtures.validate(text).last)
    #expect(finding.id == mistake.id)
    #expect(finding.source == .xml)
    #expect(finding.location?.line == start?.line)
    #expect(finding.message.contains(mistake.message), "\(finding.message)")
  }

  @Test(arguments: (grammar + rules).filter { $0.fix != nil })
  func aFixMendsTheMistakeAndTouchesNothingElse(mistake: Mistake) throws {
    let text = Fixtures.marked(try mistake.document()).text
    let fixes = try Fixtures.validate(text).compactMap(\.fix)
    #expect(fixes.count == 1)
    let mended = AppliedFixes(fixes, to: Array(text.utf8))
    #expect(mended.count == 1)
    #expect(String(decoding: mended.bytes, as: UTF8.self) == Fixtures.transcript)
  }

  @Test func findingsComeInTheOrderOfTheirPlaces() throws {
    let text = Fixtures.transcript
      .replacing("quantity=\"2\"", with: "quantity=\"7\"")
      .replacing("who=\"#AdaGreen\"", with: "who=\"#Nobody\"")
      .replacing("type=\"laughter\"", with: "type=\"x\"")
    let findings = try Fixtures.validate(text)
    #expect(findings.map(\.id) == ["wrong-count", "invalid-attribute-value", "unresolved-pointer"])
    #expect(findings.compactMap(\.location) == findings.compactMap(\.location).sorted())
  }

  @Test func noMoreErrorsAreLookedForThanAskedFor() throws {
    var options = ValidationOptions()
    options.maximumErrors = 2
    let text = Fixtures.transcript.replacing("<seg xml:id", with: "<segg xml:id")
      .replacing("</seg>", with: "</segg>")
    #expect(try Fixtures.validate(text, options: options).count == 2)
  }
}
