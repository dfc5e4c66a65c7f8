/// Words with a capital that stand before names in titles and belong to no name.
enum FrontWords {
  private static let words = WordSet(
    """
    representatives senators members deputies messrs delegates interview interviews
    conference press briefing speech statement address remarks transcript with by
    of and additional oral history library meeting minutes session hearing debate the a an for on at
    entretien discours entrevista discurso rede gespräch pressekonferenz intervista
    """)

  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Who presides, and the fields that say who that is.
  static let chairs = WordSet(
    """
    president chair chairman chairwoman chairperson speaker président présidente presidente presidenta
    präsident präsidentin vorsitzende vorsitzender voorzitter الرئيس رئيس председательствующий
    головуючий голова председатель председател przewodniczący przewodnicząca marszałek wicemarszałek
    předseda předsedkyně předsedající predseda predsednik predsedavajući ordförande talmannen puhemies
    başkan preşedinte președinte πρόεδρος προεδρεύων יו"ר היו"ר 主席 議長 의장 위원장
    """)
  static let chairFields = WordSet(
    """
    presidency presiding chair chairman chairperson présidence presidencia presidência presidenza
    vorsitz leitung voorzitter الرئاسة председательствует головує председатель יו"ר 主席 議長 의장
    """)
}
