import Testing

@testable import Transcript

@Suite struct ClauseReaderTests {
  private static let words = [
    "we", "that", "They", "house", "harbour", "built", "minister", "Minister", "Mr.", "On", "on",
    "of",
    "the", "The", "A", "HILL", "Hill", "HILL-TEAL", "mills.", "bridges.", "e.g.", "because",
    "party",
    "2019", "12", "4,", "and,", "it,", ",but", "(rising)", "[4]", "(aside)", "(Ind", "re\nturn",
    "May", "4", "-", "–", "and/or", "d'Orme",
    "’tis",
    "don't", "co-host", "thanks", "transcript", "Item", "scene", "é", "Zoë", "мы", "は", "members",
    "present", "question", "doctor", "ministry", "I", "A.", "J.", "Hill", "Ann", "spk00", "x:y",
    "“so", "§",
    "said",
  ]

  private static let separators: [LabelForm.Separator] = [
    .colon, .stop, .stopDash, .dash, .gap, .bracket, .lineEnd, .bar, .chevron, .glued, .blank,
  ]

  @Test func nothingSpeaksMoreForANameThanForItsBestShape() {
    var random = Generator(seed: 11)
    var reader = LabelShapeReader()
    var found = 0
    for _ in 0..<12_000 {
      let count = 2 + random.below(9)
      let label = (0..<count).map { _ in Self.words[random.below(Self.words.count)] }
        .joined(separator: random.below(12) == 0 ? "  " : " ")
      let isTimed = random.below(2) == 0
      Array(label.utf8).withText { text in
        let model = LabelModel(text: text)
        guard let best = ClauseReader(text: text).bestShape(of: 0..<text.count) else { return }
        found += 1
        let shape = reader.shape(of: text.bytes.buffer)
        #expect(!shape.isField, "\(label)")
        for opening in LabelForm.Opening.allCases {
          for separator in Self.separators where separator != .bracket {
            let form = LabelForm(opening: opening, separator: separator, isTimed: isTimed)
            let most = model.most(of: best, form: form)
            let total = model.total(of: shape, form: form)
            #expect(total <= most + 0.001, "\(label): \(form.description)")
          }
        }
      }
    }
    #expect(found > 2_000)
  }

  @Test(arguments: [
    "Mr. Hill", "HILL, Minister of Health", "By the way that we came", "Item 4 that we had",
    "From Ann to everyone that we know", "members present",
    "Full notes that we have of the transcript",
  ])
  func ofNamesAndWhatMayBeAFieldNothingIsTold(label: String) {
    Array(label.utf8).withText { text in
      #expect(ClauseReader(text: text).bestShape(of: 0..<text.count) == nil)
    }
  }

  @Test func theWordsOfASentenceAreCounted() {
    Array("we went to the house, that they had built".utf8).withText { text in
      let shape = ClauseReader(text: text).bestShape(of: 0..<text.count)
      #expect(shape?.sentenceWords == 5)
      #expect(shape?.opensSmall == true)
      #expect(shape?.hasHonorific == false)
    }
  }
}
