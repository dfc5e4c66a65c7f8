import Corpus
import Diagnostics
import FoundationEssentials
import Testing

@Suite struct CorpusRootTests {
  private func text(
    _ id: String, year: Int, people: [(id: String, name: String)], turns: Int = 2
  ) -> String {
    let list = people.map {
      "<person xml:id=\"\($0.id)\"><persName>\($0.name)</persName>"
        + "<affiliation><orgName>Green Party</orgName></affiliation></person>"
    }
    let speech = (1...turns).map {
      "<u xml:id=\"\(id).u\($0)\" who=\"#\(people[0].id)\"><seg>two words</seg></u>"
    }
    return """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="\(id)" xml:lang="en"><teiHeader>
      <fileDesc><titleStmt><title>\(id)</title></titleStmt>
      <publicationStmt><publisher>x</publisher></publicationStmt>
      <sourceDesc><bibl><title level="s">Debates</title>
      <date when="\(year)-03-04">\(year)</date></bibl></sourceDesc></fileDesc>
      <encodingDesc><appInfo><application ident="verbatim" version="1"><label>V</label>
      </application></appInfo></encodingDesc>
      <profileDesc><langUsage><language ident="en">English</language></langUsage>
      <particDesc><listPerson>\(list.joined())</listPerson></particDesc>
      <settingDesc><setting><date when="\(year)-03-04">\(year)</date></setting></settingDesc>
      </profileDesc></teiHeader>
      <text><body><div>\(speech.joined(separator: "\n"))</div></body></text></TEI>
      """
  }

  private func fill(_ top: String) throws {
    let adler = (id: "AdlerEva", name: "<surname>ADLER</surname> <forename>Eva</forename>")
    let other = (id: "EvaAdler", name: "Eva Adler")
    let short = (id: "Brandt", name: "Brandt")
    try put(text("b.two", year: 2001, people: [adler, short]), at: top + "/b/two.xml")
    try put(text("a.one", year: 2003, people: [other, short], turns: 3), at: top + "/a/one.xml")
    try put(text("zero", year: 2002, people: [short]), at: top + "/zero.xml")
    try put("<listPerson xmlns=\"http://www.tei-c.org/ns/1.0\"/>", at: top + "/people.xml")
  }

  private func build(
    _ top: String, by grouping: CorpusOptions.Grouping = .folder, workers: Int = 2
  ) throws -> String {
    var options = CorpusOptions(version: "1")
    options.grouping = grouping
    options.workers = workers
    let builder = CorpusBuilder(folder: BytePath(top), name: "corpus.xml", options: options)
    _ = try builder.build(isSynced: false)
    return String(decoding: try InputFile.bytes(of: top + "/corpus.xml"), as: UTF8.self)
  }

  private func check(_ top: String) throws -> [Diagnostic] {
    try CorpusCheck(root: BytePath(top + "/corpus.xml")).run().diagnostics
  }

  @Test func theRootIncludesTheTextsAndCountsThem() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      let root = try build(top)
      let order = ["a/one.xml", "b/two.xml", "zero.xml"].map { "<xi:include href=\"\($0)\"/>" }
      let places = order.map { root.firstRange(of: $0)?.lowerBound }
      #expect(!places.contains(nil))
      #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
      #expect(!root.contains("people.xml"))
      #expect(root.contains("<measure unit=\"words\" quantity=\"14\">"))
      #expect(root.contains("<tagUsage gi=\"u\" occurs=\"7\"/>"))
      #expect(root.contains("<date from=\"2001-03-04\" to=\"2003-03-04\">"))
      #expect(root.contains("<title type=\"main\">Debates</title>"))
      #expect(try build(top) == root)
    }
  }

  @Test func textsComeInTheOrderOfTheirYears() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      let root = try build(top, by: .year)
      let places = ["b/two.xml", "zero.xml", "a/one.xml"].map {
        root.firstRange(of: $0 + "\"")?.lowerBound
      }
      #expect(places.compactMap(\.self).count == 3)
      #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
      #expect(root.contains("<!-- 2001: 1 texts -->"))
    }
  }

  @Test func whoHasTheSameFullNameIsOnePerson() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      let root = try build(top)
      #expect(root.split(separator: "<person ").count == 3)
      #expect(root.contains("corresp=\"a/one.xml#EvaAdler b/two.xml#AdlerEva\""))
      #expect(root.contains("<note type=\"evidence\">the same full name in 2 texts</note>"))
      #expect(root.contains("xml:id=\"corpus.Brandt\" cert=\"low\""))
      #expect(root.contains("<org xml:id=\"corpus.org.GreenParty\">"))
    }
  }

  @Test(arguments: [1, 2, 8])
  func theRootDoesNotDependOnTheNumberOfWorkers(workers: Int) throws {
    try withTemporaryDirectory { top in
      for number in 0..<40 {
        let person = (id: "P\(number % 7)", name: "Person Number\(number % 7)")
        try put(
          text("t\(number)", year: 2000 + number % 5, people: [person]),
          at: top + "/\(number % 3)/t\(number).xml")
      }
      #expect(try build(top, workers: workers) == build(top, workers: 1))
    }
  }

  @Test func whatWasBuiltIsGood() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      _ = try build(top)
      let found = try check(top)
      #expect(found.map(\.id) == ["shared-person-id"])
      #expect(found.map(\.severity) == [.note])
      #expect(found.first?.message.hasPrefix("2 ids of people stand") == true)
    }
  }

  @Test func whatIsWrongWithTheWholeIsFound() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      _ = try build(top)
      try FileManager.default.removeItem(atPath: top + "/zero.xml")
      try put(
        text("b.two", year: 2001, people: [(id: "X", name: "X")]).replacing(
          "xml:lang=\"en\"", with: "xml:lang=\"fr\""), at: top + "/a/one.xml")
      try put(text("new", year: 2001, people: [(id: "X", name: "X")]), at: top + "/new.xml")
      let found = try check(top).filter { $0.severity != .note }
      #expect(
        found.map(\.id).sorted() == [
          "id-in-two-files", "missing-component", "undeclared-language", "unlisted-component",
        ])
      let missing = try #require(found.first { $0.id == "missing-component" })
      #expect(missing.file == top + "/corpus.xml")
      #expect(missing.excerpt?.text.contains("zero.xml") == true)
    }
  }

  @Test func countsThatAreNotThoseOfTheTextsAreFound() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      _ = try build(top)
      let small = text("zero", year: 2002, people: [(id: "Brandt", name: "Brandt")], turns: 1)
      try put(small, at: top + "/zero.xml")
      let found = try check(top).filter { $0.severity != .note }
      #expect(found.map(\.id) == ["wrong-corpus-count", "wrong-corpus-count"])
      #expect(found.map(\.hint) == ["write occurs=\"6\"", "write occurs=\"6\""])
    }
  }

  @Test(
    arguments: [
      ("../outside.xml", "inclusion-not-local"),
      ("http://example.org/x.xml", "inclusion-not-local"),
      ("/etc/hostname", "inclusion-not-local"), ("corpus.xml", "included-twice"),
      ("link.xml", "inclusion-not-local"), ("", "inclusion-not-local"),
      ("no%2fsuch.xml", "missing-component"),
    ])
  func nothingOutsideTheFolderIsRead(reference: String, id: String) throws {
    try withTemporaryDirectory { top in
      try put("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"x\"/>", at: top + "/outside.xml")
      try put("", at: top + "/in/there")
      try FileManager.default.createSymbolicLink(
        atPath: top + "/in/link.xml", withDestinationPath: "../outside.xml")
      try put(
        """
        <teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:id="c">
        <include xmlns="http://www.w3.org/2001/XInclude" href="\(reference)"/></teiCorpus>
        """, at: top + "/in/corpus.xml")
      let found = try CorpusCheck(root: BytePath(top + "/in/corpus.xml")).run()
      #expect(found.diagnostics.map(\.id).filter { $0 != "unlisted-component" } == [id])
      #expect(found.diagnostics.first?.location?.line == 2)
      #expect(found.components == [])
    }
  }
}
