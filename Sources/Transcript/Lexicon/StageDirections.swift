/// First words of what a play says of a speaker behind the name: `Hill, aside.`, `HILL, à Anne.`
enum StageDirections {
  /// - Parameter word: in lower case, without full stops.
  static func begins(_ word: String) -> Bool {
    words.contains(word) || isParticiple(Array(word.utf8)[...])
  }

  static func begins(_ word: ArraySlice<UInt8>) -> Bool {
    words.contains(word) || isParticiple(word)
  }

  /// `s'asseyant`, `troussant sa robe`, `ridendo`, `llorando`: what one does in speaking.
  private static func isParticiple(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 6
      && (word.suffix(3).elementsEqual("ndo".utf8) || word.suffix(3).elementsEqual("ant".utf8))
  }

  /// Verbs with which a line of a play begins that tells who comes or goes.
  static func movesOn(_ word: String) -> Bool { moves.contains(word) }

  private static let moves = WordSet(
    """
    enter enters re-enter exit exits exeunt manet entre entrent sort sortent auftritt treten tritt
    entra entran entrano sale salen esce escono entram sai saem op af wchodzi wchodzą wychodzi
    wychodzą vstoupí vejde odejde входит входят уходит уходят выходит выходят входить входять
    виходить виходять
    """)

  private static let words = WordSet(
    """
    aside to apart within without off offstage above below still again softly aloud singing reading
    entering rising kneeling laughing weeping coming going crossing running turning looking taking
    à au aux bas haut seul seule part lui se s'en tout en riant pleurant entrant sortant s'approchant
    apercevant voyant lisant beiseite für zu zur zum leise laut allein ab tritt singt liest lacht
    ruft erschrocken lachend weinend aparte al a hacia solo sola entrando saliendo dentro leyendo
    riendo llorando fra piano forte tra leggendo ridendo entrando ad alla allo à parte consigo rindo
    lendo ter zijde tegen afzijdig avsides till för sig til for na stronie do ze cicho głośno stranou
    k ke tiše в сторону тихо громко про себя входя вставая смеясь плача кричит читает к вбік тихо до
    """)
}
