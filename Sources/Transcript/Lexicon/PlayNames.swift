/// Tells a play by the heads of its acts and scenes: `ACT II`, `Zweiter Aufzug`, `Действие первое`.
struct PlayNames {
  let text: Text

  func isPlay(_ lines: [Line]) -> Bool {
    lines.prefix(400).contains { !$0.isBlank && isHead($0.text) }
  }

  /// An act or a scene and its number, and nothing else.
  private func isHead(_ line: Range<Int>) -> Bool {
    guard line.count <= 48, line.count >= 4, mayHavePart(line) else { return false }
    let words = text.string(line).lowercased().split { " \t.,:#*_[]()".contains($0) }
    guard (2...4).contains(words.count) else { return false }
    return words.contains { Self.parts.contains($0) }
      && words.allSatisfy { Self.parts.contains($0) || Self.isNumber($0) }
      && words.contains(where: Self.isNumber)
  }

  /// Two to four words, and an act or a scene among them.
  private func mayHavePart(_ line: Range<Int>) -> Bool {
    var words = 0
    var hasPart = false
    var start = line.lowerBound
    for index in line.lowerBound...line.upperBound
    where index == line.upperBound || Self.dividers.contains(text[index]) {
      if start < index {
        words += 1
        guard words <= 4 else { return false }
        hasPart = hasPart || Self.parts.contains(start..<index, of: text)
      }
      start = index + 1
    }
    return hasPart && words >= 2
  }

  private static let dividers = ASCIISet(" \t.,:#*_[]()")

  private static func isNumber(_ word: Substring) -> Bool {
    word.count <= 2 && word.allSatisfy(\.isNumber) || word.allSatisfy { "ivxl".contains($0) }
      || ordinals.contains(word)
  }

  private static let parts = WordSet(
    """
    act scene acte scène tableau akt aufzug auftritt szene bild acto escena jornada cuadro atto
    scena quadro ato cena bedrijf toneel tooneel akten scenen handling scéna výstup dějství
    jednání odsłona obraz действие явление картина акт сцена дія ява яви felvonás jelenet perde
    sahne πράξη σκηνή näytös kohtaus
    """)

  private static let ordinals = WordSet(
    """
    one two three four five six first second third fourth fifth the premier première deuxième
    seconde troisième quatrième cinquième erster erste erstes zweiter zweite zweites dritter
    dritte drittes vierter vierte fünfter fünfte primero primera segundo segunda tercero tercera
    cuarto cuarta quinto quinta primo prima secondo seconda terzo terza quarto quarta primeiro
    primeira terceiro terceira eerste tweede derde vierde vijfde första andra tredje fjärde
    femte første andet annen pierwszy pierwsza drugi druga trzeci trzecia czwarty piąty první
    druhý druhá třetí čtvrtý pátý druhé первое второе третье четвертое четвёртое пятое первая
    вторая третья первый второй третий перша друга третя четверта п'ята birinci ikinci üçüncü
    ensimmäinen toinen kolmas első második harmadik πρώτη δεύτερη τρίτη
    """)
}
