/// The words by which sources call what people do, by function, the commonest of a language first.
///
/// All in small letters. A word is known with an ending of up to four letters, since languages
/// inflect; in scripts without blanks anywhere.
struct FunctionWords: Sendable {
  static let standard = FunctionWords()

  /// A word found in a text.
  struct Found: Hashable {
    var function: Function
    /// The place of the word in the table.
    var rank: Int
    /// The word as the text writes it, without its ending.
    var range: Range<Int>
  }

  private struct Word: Sendable {
    var function: Function
    var rank: Int
  }

  private var words = PhraseTable<Word>()

  private init() {
    var rank = 0
    for (function, words) in Self.table {
      for word in words.fields(between: "\n", "|") {
        self.words.add(
          Array(word.utf8), longestEnding: 4, Word(function: function, rank: rank))
        rank += 1
      }
    }
  }

  /// The function that a label or office is the word for.
  func function(of label: String) -> Function? {
    let bytes = label.smallBytes
    guard !bytes.isEmpty, let entry = words.longest(at: 0, in: bytes),
      bytes.count - entry.bytes.count <= 2
    else { return nil }
    return entry.value.function
  }

  /// The words of functions in a range, in order.
  func find(in range: Range<Int>, of text: Text) -> [Found] {
    let bytes = text.small(range)
    // Places differ where a small letter takes other bytes than its capital.
    guard bytes.count == range.count else { return [] }
    return bytes.withText { find(in: bytes, $0, at: range.lowerBound) }
  }

  /// - Parameters:
  ///   - small: the same bytes as text.
  ///   - offset: where they begin.
  private func find(in bytes: [UInt8], _ small: Text, at offset: Int) -> [Found] {
    var found: [Found] = []
    var index = 0
    var isWordStart = true
    while index < bytes.count {
      let (value, length) = small.scalar(index)
      if isWordStart || Letters.isUnspaced(value), let entry = words.longest(at: index, in: bytes) {
        let start = offset + index
        found.append(
          Found(
            function: entry.value.function, rank: entry.value.rank,
            range: start..<start + entry.bytes.count))
        index += entry.bytes.count
        isWordStart = false
        continue
      }
      isWordStart = !Letters.isLetter(value)
      index += length
    }
    return found
  }

  private static let table: [(Function, String)] = [
    (
      .reporter,
      """
      reporter|journalist|correspondent|newsman|press corps|journaliste|periodista|reportero|jornalista|repórter
      giornalista|cronista|verslaggever|reporterin|journalistin|toimittaja|ajakirjanik|žurnālist|žurnalist|dziennikarz
      dziennikarka|novinář|novinar|журналист|корреспондент|журналіст|кореспондент|новинар|δημοσιογράφ|gazeteci|muhabir
      újságíró|jurnalist|ziarist|reporteri|gazetar|kazetari|صحفي|صحافي|مراسل|עיתונאי|כתב|خبرنگار|पत्रकार|संवाददाता|সাংবাদিক
      நிருபர்|ผู้สื่อข่าว|นักข่าว|phóng viên|nhà báo|wartawan|pemberita|mamamahayag|mwandishi|ჟურნალისტ|լրագրող|記者|记者|기자
      """
    ),
    (
      .witness,
      """
      witness|deponent|affiant|témoin|déposant|testigo|declarante|testimoni|testemunha|depoente|testimone|zeuge|zeugin
      getuige|vittne|vitne|vidne|todistaja|tunnistaja|liecinieks|liudytojas|świadek|svědek|svedok|svjedok|сведок
      свидетель|свідок|свидетел|сведок|μάρτυρα|μάρτυς|tanık|şahit|tanú|martor|dëshmitar|شاهد|الشاهد|गवाह|साक्षी
      সাক্ষী|พยาน|nhân chứng|saksi|證人|证人|証人|증인
      """
    ),
    (
      .examiner,
      """
      examining attorney|examining counsel|deposing attorney|cross-examiner|examiner|questioning attorney|vernehmungsbeamt
      examinateur|interrogador|следователь
      """
    ),
    (
      .interviewer,
      """
      interviewer|intervieweur|intervieweuse|entrevistador|intervistatore|intervistatrice|interviewerin|intervjuare
      intervjuer|haastattelija|intervjueerija|intervētājs|wywiadowca|ankieter|tazatel|intervjuer|anketar|интервьюер
      інтерв'юер|интервюиращ|συνεντευξιαστ|görüşmeci|röportajcı|mülakatçı|kérdező|riporter|intervievator|المحاور
      מראיין|مصاحبه‌کننده|مصاحبه کننده|साक्षात्कारकर्ता|người phỏng vấn|pewawancara|penemu bual|訪談者|访谈者|訪問者|採訪者|采访者|採訪人|采访人|访谈人
      聞き手|インタビュアー|인터뷰어|면담자|질문자
      """
    ),
    (
      .interviewee,
      """
      interviewee|narrator|informant|interviewé|interviewée|entrevistado|entrevistada|entrevistat|intervistato
      intervistata|befragte|interviewpartner|interviewte|geïnterviewde|intervjuad|intervjupersonen|intervjuobjekt
      haastateltava|intervjueeritav|respondent|rozmówca|dotazovaný|opýtaný|sugovornik|intervjuiran|интервьюируемый
      респондент|интервюиран|συνεντευξιαζόμεν|görüşülen|interjúalany|intervievat|الضيف|מרואיין|مصاحبه‌شونده|मेहमान
      người được phỏng vấn|narasumber|受訪者|受访者|被訪者|受访人|口述人|口述者|話し手|語り手|구술자|인터뷰이
      """
    ),
    (
      .host,
      """
      moderator|host|co-host|anchor|presenter|facilitator|emcee|master of ceremonies|animateur|animatrice|modérateur
      modératrice|présentateur|présentatrice|presentador|presentadora|moderador|moderadora|conductor del|apresentador
      apresentadora|mediador|conduttore|conduttrice|moderatore|moderatrice|moderatorin|gesprächsleitung|gastgeber
      presentator|gespreksleider|programledare|programleder|ordstyrer|studievært|juontaja|saatejuht|vadītājs|vedėjas
      prowadzący|prowadząca|moderátor|moderátorka|voditelj|voditeljica|водитељ|ведущий|ведущая|модератор|ведучий|ведуча
      водещ|παρουσιαστ|συντονιστ|sunucu|moderatör|műsorvezető|moderátora|prezentator|moderues|المذيع|مقدم البرنامج
      מנחה|مجری|संचालक|सूत्रधार|ผู้ดำเนินรายการ|người dẫn chương trình|pembawa acara|moderator acara|主持人|主持|司会者|司会
      キャスター|사회자|진행자|앵커
      """
    ),
    (
      .guest,
      """
      guest|invité|invitée|invitado|invitada|convidado|convidada|ospite|gast|gæst|gjest|vieras|külaline|gość|host pořadu
      гость|гостья|гіст|гост|καλεσμέν|konuk|vendég|invitat|ضيف|אורח|مهمان|ゲスト|嘉賓|嘉宾|게스트
      """
    ),
    (
      .chair,
      """
      chair|chairman|chairwoman|chairperson|presiding officer|vorsitzende|vorsitzender|vorsitz|sitzungsleitung
      voorzitter|ordförande|ordstyrar|møteleder|mødeleder|puheenjohtaja|esimees|sēdes vadītājs|pirmininkas
      przewodniczący|przewodnicząca|předsedající|predsedajúci|predsedujoči|predsjedavajući|председавајући
      председательствующий|головуючий|председателстващ|προεδρεύων|oturum başkanı|levezető elnök|elnök|președinte de ședință
      رئيس الجلسة|יושב-ראש|יושב ראש|יושבת-ראש|יו"ר|היו"ר|رئیس جلسه|अध्यक्षता|chủ tọa|ketua sidang|pengerusi|主席|委員長|議長|座長
      의장|위원장
      """
    ),
    (
      .interpreter,
      """
      interpreter|translator|interprète|intérprete|interprete|dolmetscher|tolk|tulkki|tõlk|tulks|vertėjas|tłumacz
      tlumočník|tlmočník|tolmač|tumač|преводилац|переводчик|перекладач|преводач|διερμηνέα|tercüman|tolmács|interpret
      مترجم|מתורגמן|दुभाषिया|phiên dịch|juru bahasa|penerjemah|翻譯|翻译|通訳|통역
      """
    ),
    (.callOperator, "operator|conference coordinator|opérateur|operador|operatore|оператор"),
  ]
}
