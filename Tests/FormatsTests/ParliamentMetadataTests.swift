import Formats
import TEI
import Testing

/// ParlaMint's columns, as far as a corpus knows them, on the day of the text.
@Suite struct ParliamentMetadataTests {
  private static let root = """
    <teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><encodingDesc><classDecl>
    <taxonomy xml:id="types"><desc xml:lang="sv"><term>Talare</term></desc>
    <desc xml:lang="en"><term>Types of speakers</term></desc>
    <category xml:id="chair"><catDesc xml:lang="sv"><term>Ordförande</term></catDesc>
    <catDesc xml:lang="en"><term>Chairperson</term>: leads</catDesc></category></taxonomy>
    <taxonomy xml:id="sub"><desc xml:lang="en"><term>Subcorpora</term></desc>
    <category xml:id="reference"><catDesc xml:lang="en"><term>Reference</term></catDesc></category>
    </taxonomy>
    <taxonomy xml:id="leg"><desc xml:lang="en"><term>Legislature</term></desc>
    <category xml:id="parla.bi"><catDesc xml:lang="en"><term>Bicameralism</term></catDesc>
    <category xml:id="parla.lower"><catDesc xml:lang="en"><term>Lower house</term></catDesc>
    </category></category></taxonomy></classDecl></encodingDesc><profileDesc><particDesc><listOrg>
    <org xml:id="House" role="parliament"><orgName full="yes">The House</orgName></org>
    <org xml:id="Gov" role="government"><orgName full="yes">The Government</orgName></org>
    <org xml:id="party.R" role="politicalParty"><orgName full="yes">Red Party</orgName>
    <orgName full="abb">RP</orgName><state type="politicalOrientation" ana="#orientation.L"/></org>
    <org xml:id="party.B" role="politicalParty"><orgName full="yes">Blue Party</orgName>
    <orgName full="abb">BP</orgName></org>
    <listRelation><relation name="coalition" mutual="#party.R" from="2019-01-01" to="2020-06-30"/>
    <relation name="opposition" active="#party.R" passive="#Gov" from="2020-07-01"/>
    </listRelation></listOrg><listPerson>
    <person xml:id="Ann"><persName><forename>Ann</forename><surname>Lund</surname></persName>
    <sex value="F"/><birth when="1970-02-03"/>
    <affiliation role="member" ref="#House" from="2018-09-01"/>
    <affiliation role="member" ref="#party.B" to="2019-12-31"/>
    <affiliation role="member" ref="#party.R" from="2020-01-01"/>
    <affiliation role="minister" ref="#Gov" from="2020-03-01" to="2020-03-31"/></person>
    <person xml:id="Guest"><persName>Otto</persName></person>
    </listPerson></particDesc></profileDesc></teiHeader></teiCorpus>
    """

  private func row(on day: String, who: String) throws -> [String: String] {
    let tei = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="t" xml:lang="en" ana="#parla.sitting #reference">
      <teiHeader><fileDesc><titleStmt><title type="main">Corpus, sitting 4</title>
      <title type="sub">Sitting 4</title>
      <meeting n="12" ana="#parla.lower #parla.term">Term XII</meeting>
      <meeting n="4" ana="#parla.lower #parla.sitting">Fourth sitting</meeting></titleStmt></fileDesc>
      <profileDesc><settingDesc><setting><date when="\(day)">\(day)</date></setting></settingDesc>
      </profileDesc></teiHeader><text><body><div>
      <u xml:id="u1" who="#\(who)" ana="#chair"><seg>Two words.</seg></u></div></body></text></TEI>
      """
    let people = People(bytes: Array(Self.root.utf8))
    let table = String(
      decoding: try Export.bytes(Array(tei.utf8), to: .tsv, people: people).bytes, as: UTF8.self)
    let rows = table.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return Dictionary(zip(rows[0], rows[1]), uniquingKeysWith: { $1 })
  }

  @Test func aTextIsToldInTheCorpussOwnTerms() throws {
    let row = try row(on: "2020-02-01", who: "Ann")
    #expect(row["Title"] == "Sitting 4")
    #expect(row["Body"] == "Lower house")
    #expect(row["Term"] == "12")
    #expect(row["Sitting"] == "4")
    #expect(row["Session"] == "")
    #expect(row["Subcorpus"] == "Reference")
  }

  @Test func aSpeakerIsToldAsOnThatDay() throws {
    let row = try row(on: "2020-02-01", who: "Ann")
    #expect(row["Speaker_role"] == "Chairperson")
    #expect(row["Speaker_MP"] == "MP")
    #expect(row["Speaker_minister"] == "notMinister")
    #expect(row["Speaker_party"] == "RP")
    #expect(row["Speaker_party_name"] == "Red Party")
    #expect(row["Party_status"] == "Coalition")
    #expect(row["Party_orientation"] == "orientation.L")
    #expect(row["Speaker_name"] == "Lund, Ann")
    #expect(row["Speaker_gender"] == "F")
    #expect(row["Speaker_birth"] == "1970")
    #expect(row["Words"] == "2")
  }

  static let days: [(day: String, party: String, status: String, mp: String, minister: String)] = [
    ("2018-01-01", "BP", "", "notMP", "notMinister"),
    ("2019-05-01", "BP", "", "MP", "notMinister"),
    ("2020-03-15", "RP", "Coalition", "MP", "Minister"),
    ("2020-07-01", "RP", "Opposition", "MP", "notMinister"),
  ]

  @Test(arguments: days)
  func timesChangeWhatSomebodyIs(
    day: (day: String, party: String, status: String, mp: String, minister: String)
  ) throws {
    let row = try row(on: day.day, who: "Ann")
    #expect(row["Speaker_party"] == day.party)
    #expect(row["Party_status"] == day.status)
    #expect(row["Speaker_MP"] == day.mp)
    #expect(row["Speaker_minister"] == day.minister)
  }

  @Test func whatIsNotKnownIsEmpty() throws {
    let guest = try row(on: "2020-02-01", who: "Guest")
    #expect(guest["Speaker_MP"] == "notMP")
    #expect(guest["Speaker_party"] == "")
    let nobody = try row(on: "2020-02-01", who: "Nobody")
    #expect(nobody["Speaker_MP"] == "")
    #expect(nobody["Speaker_name"] == "Nobody")
  }
}
