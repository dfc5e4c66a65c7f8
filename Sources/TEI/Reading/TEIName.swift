internal import LibXML

/// The elements that mean something to the reader, by their names in TEI.
enum TEIName: String, CaseIterable {
  case tei = "TEI"
  case teiCorpus, teiHeader, text, standOff, include
  // The header.
  case fileDesc, titleStmt, title, meeting, author, extent, measure, publicationStmt, publisher
  case idno, availability, licence, sourceDesc, bibl, ref, recordingStmt, recording, media, p
  case tagUsage, application, language, listPerson, listOrg, person, personGrp, org
  case persName, surname, forename, roleName, addName, nameLink, affiliation, orgName, sex, birth
  case setting, xenoData, when, timeline, event, term, taxonomy, category, catDesc, relation, state
  // The text.
  case body, div, div1, div2, div3, div4, div5, div6, div7, u, sp, annotationBlock
  case speaker, seg, ab, l, head, note, fw, pb, lb, anchor, desc
  case vocal, kinesic, incident, gap, pause, writing, stage
  case w, pc, c
  case date, time, name
}

/// Knows the `TEIName` of a parser's names, and its names for attributes.
final class TEIVocabulary {
  private static let byName: [String: TEIName] = Dictionary(
    uniqueKeysWithValues: TEIName.allCases.map { ($0.rawValue, $0) })

  private let names: NameTable
  // Unchecked, since names are looked up one after the other.
  @exclusivity(unchecked) private var known: [TEIName??] = []
  let id: NameID
  let language: NameID
  let type: NameID
  let who: NameID
  let start: NameID
  let end: NameID
  let next: NameID
  let previous: NameID
  let analysis: NameID
  let number: NameID
  let lineBreak: NameID
  let synch: NameID
  let when: NameID
  let reason: NameID
  let join: NameID

  init(_ names: NameTable) {
    self.names = names
    let xml = "http://www.w3.org/XML/1998/namespace"
    id = names.id("id", namespace: xml)
    language = names.id("lang", namespace: xml)
    type = names.id("type")
    who = names.id("who")
    start = names.id("start")
    end = names.id("end")
    next = names.id("next")
    previous = names.id("prev")
    analysis = names.id("ana")
    number = names.id("n")
    lineBreak = names.id("break")
    synch = names.id("synch")
    when = names.id("when")
    reason = names.id("reason")
    join = names.id("join")
  }

  /// Nil for elements of no meaning to the reader, or of other namespaces; files without a
  /// namespace are read as TEI.
  func name(_ id: NameID) -> TEIName? {
    if id.index < known.count, let name = known[id.index] { return name }
    while known.count <= id.index { known.append(nil) }
    let name = Self.name(of: names[id])
    known[id.index] = .some(name)
    return name
  }

  private static func name(of name: ExpandedName) -> TEIName? {
    switch name.namespace {
    case "http://www.tei-c.org/ns/1.0", "":
      name.local == TEIName.include.rawValue ? nil : byName[name.local]
    case "http://www.w3.org/2001/XInclude":
      name.local == TEIName.include.rawValue ? .include : nil
    default: nil
    }
  }

  func local(_ id: NameID) -> String { names[id].local }

  /// `@from` and `@to`, or the one day of `@when`.
  func period(of tag: borrowing StartTag) -> Period {
    let day = value("when", of: tag)
    return Period(from: value("from", of: tag) ?? day, to: value("to", of: tag) ?? day)
  }

  /// The attribute of a local name without namespace.
  func attribute(_ local: String) -> NameID { names.id(local) }
}
