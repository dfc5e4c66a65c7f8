/// Labels under which several people may speak, with the role that the words themselves tell.
enum GroupLabels {
  struct Meaning: Hashable, Sendable {
    var isGroup: Bool
    var role: Participant.Role?
  }

  /// What a label's words, in lower case without full stops, say; nil for any other label.
  static func meaning(of label: String) -> Meaning? {
    meanings[stem(of: label)]
  }

  /// - Parameter label: as above, in UTF-8.
  static func meaning(of label: ArraySlice<UInt8>) -> Meaning? {
    guard let last = label.last, last >= 0x30, last <= 0x39 else { return meanings[label] }
    return meaning(of: String(decoding: label, as: UTF8.self))
  }

  /// Whether a label without a number means a group or a part.
  ///
  /// - Parameter hash: of the whole label in small letters of ASCII.
  static func contains(hash: UInt64) -> Bool { meanings[hash: hash] != nil }

  /// No such label has more words.
  static let mostWords =
    [press, answers, audience, questions, anonymous, moderators, interpreters]
    .map(\.mostWords).max() ?? 0

  private static let meanings = ComparableWords<Meaning>([
    .init(Meaning(isGroup: true, role: .press)) { press.list },
    .init(Meaning(isGroup: false, role: .principal)) { answers.list },
    .init(Meaning(isGroup: true, role: .audience)) { audience.list },
    .init(Meaning(isGroup: true, role: nil)) { questions.list },
    .init(Meaning(isGroup: true, role: nil)) { anonymous.list },
    .init(Meaning(isGroup: false, role: .moderator)) { moderators.list },
    .init(Meaning(isGroup: false, role: .interpreter)) { interpreters.list },
  ])

  /// Whether a label stands for a question, whoever asks it.
  static func isQuestion(_ label: String) -> Bool { questions.contains(label) }

  private static let questions = PhraseSet(
    """
    q|question|questions|questioner|the questioner|p|pregunta|preguntas|pregunta.|pergunta|perguntas|domanda|domande|d
    f|frage|fragen|vraag|vragen|fråga|frågor|spørsmål|spørgsmål|kysymys|küsimus|jautājums|klausimas|pytanie|otázka
    pitanje|vprašanje|вопрос|вопросы|питання|запитання|въпрос|питање|прашање|пытанне|ερώτηση|ερωτηση|soru|sual
    kérdés|k|întrebare|î|pyetje|mistoqsija|ceist|cwestiwn|galdera|س|سؤال|שאלה|ש|پرسش|سوال|प्रश्न|प्र|প্রশ্ন|கேள்வி|ప్రశ్న
    คำถาม|ถาม|hỏi|câu hỏi|tanya|soalan|pertanyaan|tanong|swali|კითხვა|հարց|сұрақ|асуулт|問|问|问题|問題|質問|提問|提问|問い
    질문|질의|문|ጥያቄ|السؤال|सवाल|――|——|──
    """)

  /// `question 4` and `question4` are a question: the number counts them.
  private static func stem(of label: String) -> String {
    guard label.utf8.last.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false else { return label }
    let digits = label.utf8.reversed().prefix { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x20 }.count
    let stem = String(label.utf8.dropLast(digits)) ?? label
    // `P1` is one of several participants.
    return digits <= 4 && stem.utf8.count >= 3 ? stem : label
  }

  private static let press = PhraseSet(
    """
    reporter|reporters|the reporter|press|the press|media|the media|journalist|journalists|correspondent
    unidentified reporter|unidentified journalist|another reporter|unknown reporter|female reporter
    male reporter|question from the press|news reporter|media representative|press corps
    journaliste|journalistes|la presse|presse|un journaliste|une journaliste
    periodista|periodistas|prensa|medios|la prensa|jornalista|jornalistas|imprensa|repórter
    giornalista|giornalisti|stampa|reporter journalist|journalistin|journalisten|presse|zusatzfrage
    zusatz|journalist(in)|verslaggever|pers|journalisten|dziennikarz|dziennikarka|novinář|novinářka
    novinar|novinarka|novinári|журналист|журналистка|корреспондент|корр|пресса|журналіст|кореспондент
    журналистка|новинар|новинарка|δημοσιογράφος|δημοσιογραφοσ|gazeteci|muhabir|újságíró|jurnalist|ziarist
    صحفي|صحافي|الصحفي|سؤال صحفي|עיתונאי|כתב|خبرنگار|पत्रकार|phóng viên|wartawan
    saatetoimittaja|toimittaja|ajakirjanik|žurnālists|žurnalistas|gazetar|kazetaria|صحفية|מגיש|সাংবাদিক
    ผู้สื่อข่าว|นักข่าว|nhà báo|pemberita|ჟურნალისტი|լրագրող|тілші|сэтгүүлч|記者|记者|記者問|媒体|媒體|기자|기자들|취재진|ጋዜጠኛ|المراسل|幹事社|質問者|صحافی
    """)

  private static let anonymous = PhraseSet(
    """
    unidentified|unidentified speaker|unidentified male
    unidentified female|unidentified man|unidentified woman|unidentified voice|unidentified person
    unidentified participant|unidentified member|unidentified caller|unidentified child|unidentified boy
    unidentified girl|unidentified analyst|unidentified unknown|unknown|unknown speaker|unknown male
    unknown female|unknown attendee|unknown participant|unknown analyst|male speaker|female speaker
    male voice|female voice|man|woman|voice|voices|all|several|several voices|multiple speakers|both
    various speakers|speakers|participants|everyone|together|group|chorus|crowd|male|female|inaudible speaker
    an hon member|an honourable member|some hon members|some honourable members|hon members|hon member
    an hon senator|some hon senators|honourable members|hon senators|members|member|senators|opposition members
    une voix dans la salle|voix dans la salle|stimme aus dem publikum|stimme aus dem saal|una voz en la sala
    voz en la sala|voz na sala|uma voz na sala|una voce dalla sala|voce dalla sala|stem uit de zaal
    röst från salen|röst i salen|stemme fra salen|ääni salista|hlas ze sálu|hlas zo sály|glas iz dvorane
    salondan bir ses|hang a teremből|o voce din sală|din sală|voice from the floor|a voice from the floor
    à droite|a droite|à gauche|a gauche|au centre|à l'extrême gauche|à l'extrême droite|voix diverses
    plusieurs voix|voix nombreuses|de toutes parts|un membre|plusieurs membres
    a destra|a sinistra|al centro|dai banchi|links|rechts|von der linken|von der rechten
    government members|several hon members|an opposition member|interjection|interjections|men|women
    varios|todos|voces|desconocido|vários|vozes|voci|tutti|più voci|question du public|une voix|un député|une députée|des députés|voix|des voix|plusieurs voix
    tous|inconnu|zwischenfrage|zuruf|zurufe|unbekannt|alle|mehrere|onbekend|allen|okänd|alla|ukjent|ukendt
    tuntematon|kaikki|tundmatu|głos z sali|głosy z sali|wszyscy|všichni|neznámý|hlas|hlas z pléna|svi|nepoznat
    glas iz dvorane|из зала|с места|реплика|голос из зала|голоса из зала|реплика из зала|выкрик из зала|шум в зале|в
    із залу|з місця|голос із залу|голоси із залу|глас|гласове|από το ακροατήριο|bir ses|közbeszólás|voce din sală
    voci din sală|أصوات|صوت|קריאה|קריאות|פ|صدا|眾議員|众议员|全体|일동
    """)

  private static let answers = PhraseSet(
    """
    a|answer|answers|r|réponse|respuesta|resposta|risposta|antwort|antwoord|svar|vastaus|vastus|atbilde|atsakymas
    odpowiedź|odpověď|odpoveď|odgovor|ответ|о|відповідь|адказ|отговор|одговор|απάντηση|cevap|cavab|válasz|răspuns|përgjigje
    tweġiba|freagra|ateb|erantzuna|ج|جواب|תשובה|ת|پاسخ|उत्तर|उ|উত্তর|பதில்|జవాబు|คำตอบ|ตอบ|đáp|trả lời|jawab|jawaban|jawapan
    sagot|jibu|პასუხი|պատասխան|жауап|хариулт|答|回答|答え|答覆|답변|답|መልስ|الجواب|الإجابة|जवाब
    """)

  private static let audience = PhraseSet(
    """
    audience|audience member|audience members|member of the audience|participant from the floor|from the floor
    the audience|caller|public|le public|público|pubblico|publikum|zuschauer|salle|la salle|dans la salle
    viewer|listener|crowd member|聴衆|观众|觀眾|청중|방청객|зал|публика
    """)

  private static let moderators = PhraseSet(
    """
    opératrice|opérateur|operador|operadora|operatore|operatrice|operátor|operatör|оператор|operaattori
    moderator|the moderator|facilitator|operator|host|the host|mc|emcee|chair|chairman|chairwoman|chairperson
    the chair|the chairman|the chairperson|modérateur|modératrice|animateur|animatrice|moderador|moderadora
    presentador|presentadora|moderatore|conduttore|moderatorin|gesprächsleitung|ведущий|ведущая|модератор
    ведучий|ведуча|водещ|voditelj|prowadzący|prowadząca|moderátor|sunucu|المذيع|مدير الجلسة|מנחה
    ordstyrer|ordförande|møteleder|mødeleder|puheenjohtaja|juontaja|esimees|saatejuht|vedėjas|pirmininkas|pirmininkė|sēdes vadītājs|sēdes vadītāja|vadītājs
    elnök|műsorvezető|levezető elnök|moderatör|παρουσιαστής|συντονιστής|водитељ|председавајући
    moderues|مقدم البرنامج|رئيس الجلسة|مجری|संचालक|ผู้ดำเนินรายการ|người dẫn chương trình|pembawa acara|tuan yang di-pertua|puan yang di-pertua|yang di-pertua|tuan pengerusi|puan pengerusi|pengerusi|ketua rapat|ketua sidang
    წამყვანი|վարող|жүргізуші|хөтлөгч|主持人|主持|司会|司会者|司會|진행|사회자|진행자|사회|앵커|میزبان|مدير الحوار
    সঞ্চালক|উপস্থাপক|พิธีกร|நெறியாளர்
    """)

  private static let interpreters = PhraseSet(
    """
    interpreter|the interpreter|translator|interprète|l'interprète|intérprete|intérpretes|interprete
    dolmetscher|dolmetscherin|tolk|tłumacz|tłumaczka|tlumočník|переводчик|переводчица|перекладач|преводач
    tulkki|tõlk|tulks|vertėjas|tlmočník|tolmač|tumač|преводилац|διερμηνέας|tolmács|interpret|tercüman|مترجم|המתורגמן|מתורגמן|翻译|翻譯|通訳|통역|통역사
    """)
}
