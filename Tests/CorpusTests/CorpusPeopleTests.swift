import Corpus
import TEI
import Testing
import Transcript

@Suite struct CorpusPeopleTests {
  private static let root = """
    <teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude">
      <teiHeader><profileDesc><particDesc>
        <xi:include href="Talks-people.xml"/><xi:include href="../outside.xml"/>
      </particDesc></profileDesc></teiHeader>
      <xi:include href="Talks_1.xml"/>
    </teiCorpus>
    """

  private static func list(_ id: String) -> String {
    """
    <listPerson xmlns="http://www.tei-c.org/ns/1.0">
      <person xml:id="\(id)"><persName><surname>Bell</surname><forename>Ann</forename></persName></person>
    </listPerson>
    """
  }

  @Test(arguments: ["Talks_1.xml", "2020/Talks_2020.xml"])
  func theRootThatAFileBelongsToNamesItsSpeakers(file: String) throws {
    try withTemporaryDirectory { parent in
      let folder = parent + "/corpus"
      try put(Self.root, at: folder + "/Talks.xml")
      try put(Self.list("a"), at: folder + "/Talks-people.xml")
      try put(Self.list("b"), at: parent + "/outside.xml")
      try put("<TEI/>", at: folder + "/Tal.xml")
      try put("<TEI/>", at: folder + "/" + file)
      var found = CorpusPeople()
      let people = found.people(for: folder + "/" + file)
      #expect(people["a"]?.names.first?.text == "Ann Bell")
      #expect(people["b"] == nil)
    }
  }

  @Test func standardInputBelongsToNoCorpus() {
    var found = CorpusPeople()
    #expect(found.people(for: "-").isEmpty)
  }
}
