/// What kind of conversation a transcript is of, as its head says.
enum Occasion: Sendable {
  case press, interview, testimony

  /// The kind whose words come first in a text in small letters; nil where none does.
  static func first(in bytes: [UInt8]) -> Occasion? {
    bytes.withText { first(in: $0, bytes) }
  }

  private static func first(in text: Text, _ bytes: [UInt8]) -> Occasion? {
    var index = 0
    var isWordStart = true
    while index < bytes.count {
      let (value, length) = text.scalar(index)
      // In scripts without capitals words are joined to others.
      if isWordStart || Letters.isUncased(value), let entry = words.longest(at: index, in: bytes) {
        return entry.value
      }
      isWordStart = !Letters.isLetter(value)
      index += length
    }
    return nil
  }

  private static let words: PhraseTable<Occasion> = {
    var words = PhraseTable<Occasion>()
    for (occasion, phrases) in table {
      for phrase in phrases.fields(between: "\n", "|") { words.add(Array(phrase.utf8), occasion) }
    }
    return words
  }()

  private static let table: [(Occasion, String)] = [
    (
      .press,
      """
      press conference|news conference|press briefing|media briefing|press availability|media availability
      press stakeout|doorstop|press gaggle|press encounter|daily briefing|department briefing|remarks to the press
      remarks to the media|questions from the press|conférence de presse|point de presse|point presse
      rueda de prensa|conferencia de prensa|roda de premsa|conferência de imprensa|coletiva de imprensa|entrevista coletiva
      conferenza stampa|pressekonferenz|pressebriefing|presseunterrichtung|pressestatement|persconferentie|presskonferens
      pressträff|pressekonferanse|pressebrief|pressemøde|blaðamannafund|lehdistötilaisuu|tiedotustilaisuu
      pressikonverents|preses konference|spaudos konferencij|konferencja prasowa|konferencji prasowej|tisková konference
      tiskové konference|tlačová konferenc|tlačová besed|novinarska konferenc|konferencija za novinare
      konferencija za medije|конференција за новинаре|прес-конференц|пресконференц|пресс-конференц|брифинг
      подход к прессе|συνέντευξη τύπου|συνέντευξης τύπου|basın toplantısı|basın açıklaması|mətbuat konfrans|sajtótájékoztató
      conferință de presă|conferinţă de presă|conferința de presă|konferencë për shtyp|prentsaurreko|مؤتمر صحفي|مؤتمر صحافي
      المؤتمر الصحفي|إحاطة صحفية|ندوة صحفية|מסיבת עיתונאים|תדרוך|کنفرانس خبری|نشست خبری|پریس کانفرنس|प्रेस वार्ता
      प्रेस कॉन्फ्रेंस|संवाददाता सम्मेलन|সংবাদ সম্মেলন|แถลงข่าว|họp báo|konferensi pers|jumpa pers|sidang media|sidang akhbar
      記者會|记者会|新聞發布會|新闻发布会|新聞發佈會|記者招待會|记者招待会|吹風會|吹风会|記者会見|会見|ぶら下がり|기자회견|기자간담회|브리핑
      """
    ),
    (
      .interview,
      """
      interview|oral history|conversation with|in conversation|entretien|entrevista|intervista|gespräch|gesprek met
      vraaggesprek|intervju|samtale med|haastattelu|intervij|interviu|wywiad|rozmowa z|rozmowa|rozhovor|razgovor s
      интервью|інтерв'ю|інтерв’ю|интервю|интервју|беседа с|розмова з|συνέντευξη|röportaj|söyleşi|mülakat|müsahibə|interjú
      beszélgetés|intervist|elkarrizketa|مقابلة|حوار مع|لقاء مع|ריאיון|ראיון|שיחה עם|مصاحبه|گفتگو|گفت‌وگو|انٹرویو|साक्षात्कार
      इंटरव्यू|সাক্ষাৎকার|สัมภาษณ์|phỏng vấn|wawancara|temu bual|temubual|panayam|mahojiano|ინტერვიუ|հարցազրույց|сұхбат|ярилцлага
      訪談|访谈|專訪|专访|採訪|采访|口述歷史|口述历史|インタビュー|聞き書き|オーラルヒストリー|대담|인터뷰|면담|구술
      """
    ),
    (
      .testimony,
      """
      deposition|deponent|direct examination|cross-examination|cross examination|examination before|examination of
      sworn statement|witness statement|trial transcript|déposition de|audition du témoin|interrogatoire
      vernehmung|zeugenaussage|declaración testifical|interrogatorio|depoimento de|inquirição|testimonianza|deposizione
      getuigenverhoor|vittnesförhör|zeznani|przesłuchani|výslech|saslušanje|допрос|показания свидетел|протокол допроса
      tanık ifade|tanúvallomás|audierea martor|استجواب|شهادة|עדות|חקירת|証人尋問|証言|證人訊問|증인신문
      """
    ),
  ]
}
