import Diagnostics
import Testing

@testable import Validation

@Suite struct LinkRuleTests {
  private let tei = "xmlns=\"http://www.tei-c.org/ns/1.0\""

  private func findings(_ content: String, known: KnownIdentifiers? = nil) throws -> [String] {
    var options = ValidationOptions()
    options.schema = .noSchema
    return try Validator(options: options, known: known)
      .validate(DocumentInput(name: "t", bytes: Array("<TEI \(tei)>\(content)</TEI>".utf8)))
      .map { "\($0.severity.rawValue) \($0.id): \($0.message)" }
  }

  @Test(arguments: [
    "<u who='#p'/><person xml:id='p'/>", "<u who=' #p\n#q '/><person xml:id='p'/><org xml:id='q'/>",
    "<person xml:id=' p '/><u who='#p'/>", "<person xml:id='é'/><u who='#%C3%A9'/>",
    "<u who='p'/>", "<u corresp='other.xml#p'/>", "<u corresp='#'/>", "<u n='#p'/>",
    "<u corresp='#xpath(//p)'/>", "<when xml:id='t'/><u start='#t' end='#t'/>",
    "<x xmlns='urn:x' who='#p'/>",
  ])
  func pointersThatLeadSomewhereOrElsewhereAreGood(content: String) throws {
    #expect(try findings(content) == [])
  }

  @Test func aPointerWithoutTargetIsAnErrorWhereTheFileHasSuchEntries() throws {
    #expect(
      try findings("<person xml:id='adam'/><u who='#eve'/>") == [
        "error unresolved-pointer: “#eve” in who leads to no person of this file"
      ])
  }

  @Test func withoutSuchEntriesAllAreOneWarning() throws {
    #expect(
      try findings("<u who='#a #b'/><u who='#a'/><u ana='#x' who='#c'/>") == [
        "warning external-pointer: 5 pointers, the first of them “#a” in who, lead to entries "
          + "that this file does not have"
      ])
    #expect(
      try findings("<u who='#a'/>") == [
        "warning external-pointer: “#a” in who leads to entries that this file does not have"
      ])
  }

  @Test func oneTargetIsToldOfOnceWithItsCount() throws {
    #expect(
      try findings("<u next='#a'/><u next='#a'/><u prev='#a #b'/>") == [
        "error unresolved-pointer: “#a” in next leads to no element of this file (3 times)",
        "error unresolved-pointer: “#b” in prev leads to no element of this file",
      ])
  }

  @Test func idsOfOtherFilesAreKnown() throws {
    var known = KnownIdentifiers()
    try known.add(
      DocumentInput(name: "root", bytes: Array("<TEI \(tei)><person xml:id='p'/></TEI>".utf8)))
    #expect(try findings("<u who='#p'/>", known: known) == [])
    #expect(
      try findings("<u who='#q'/>", known: known) == [
        "error unresolved-pointer: “#q” in who leads to no person"
      ])
  }

  @Test func everyRepeatedIdIsFound() throws {
    #expect(
      try findings("<u xml:id='a'/><u xml:id='a'/><u xml:id='b'/><u xml:id='a'/>").count == 2)
  }

  @Test func manyForwardPointersNeedNoRoomForever() throws {
    let pointers = (0..<20_000).map { "<u xml:id='u\($0)' next='#u\($0 + 1)'/>" }.joined()
    #expect(try findings(pointers + "<u xml:id='u20000'/>") == [])
    #expect(try findings(pointers).count == 1)
  }

  @Test func aSetOfIdsRemembersWhereEachWasFirst() {
    var set = IdentifierSet()
    let hashes = (1...10_000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    for (index, hash) in hashes.enumerated() { #expect(set.insert(hash, at: index) == nil) }
    for (index, hash) in hashes.enumerated() { #expect(set.insert(hash, at: 0) == index) }
    #expect(set.count == hashes.count)
    #expect(!set.contains(1))
    set.removeAll()
    #expect(set.count == 0 && !set.contains(hashes[0]))
  }
}
