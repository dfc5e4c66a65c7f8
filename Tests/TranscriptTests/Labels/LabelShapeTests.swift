import Testing

@testable import Transcript

@Suite struct LabelShapeTests {
  @Test(arguments: [
    ("MARLOWE", LabelShape.Case.capitals), ("Mr. MARLOWE", .capitals), ("Ann Marlowe", .title),
    ("d'Aubreville", .title), ("the harbour", .lower), ("記者", .uncased), ("А. Б. Волкова", .title),
  ])
  func aLabelIsWrittenAsMostOfItsWordsAre(label: String, letterCase: LabelShape.Case) {
    #expect(LabelShape(label).letterCase == letterCase)
  }

  @Test func wordsOfSentencesAreNoNames() {
    let shape = LabelShape("She told the harbour committee")
    #expect(shape.sentenceWords == 1)
    #expect(shape.plainWords == 3)
    #expect(shape.lastName.isEmpty)
  }

  @Test func aNameEndsBeforeWhatIsSaidOfIt() {
    let office = LabelShape("Ann Marlowe, Minister for Fisheries")
    #expect(office.words == 2)
    #expect(office.length == 5)
    #expect(office.hasRole && office.hasQualifier && !office.hasForename)
    #expect(office.lastName == "marlowe")
    let place = LabelShape("Ms. TEAL (Harrow)")
    #expect(place.words == 2)
    #expect(place.endsInBracket && place.hasHonorific)
    let inverted = LabelShape("Marlowe, Ann")
    #expect(inverted.hasForename)
  }

  @Test(arguments: ["Scene 2", "Agenda", "13 May 2021", "Ort", "日時"])
  func namesOfFieldsAreKnown(label: String) {
    #expect(LabelShape(label).isField)
  }

  @Test(arguments: [
    ("Speaker 1", true), ("spk00", true), ("MARLOWE", false), ("Speaker 1044", false),
  ])
  func aNumberMayStandForAName(label: String, isNumbered: Bool) {
    #expect(LabelShape(label).isNumbered == isNumbered)
  }

  @Test func aReaderOfManyLabelsReadsEachAsIfItWereAlone() {
    let labels = ["Mr. TEAL", "TEAL", "Mr.", "Teal, who said", "the Chair", "Q", "Mr. TEAL"]
    var reader = LabelShapeReader()
    let together = labels.map { label in
      Array(label.utf8).withUnsafeBufferPointer { reader.shape(of: $0) }
    }
    for (label, shape) in zip(labels, together) {
      #expect(String(describing: shape) == String(describing: LabelShape(label)), "\(label)")
    }
  }

  @Test(arguments: ["Scène III", "Act 2", "Kapitel IV"])
  func whatCountsIsAField(heading: String) {
    #expect(LabelShape(heading).isField)
    #expect(!LabelShape("Henry IV").isField)
  }
}
