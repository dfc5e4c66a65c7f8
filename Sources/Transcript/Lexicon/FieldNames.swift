/// Words before a colon that name a field of a document's head, or a heading, never a speaker.
enum FieldNames {
  /// The whole label, or its words before a number.
  static func contains(_ label: String) -> Bool { phrases.contains(label) }

  static func contains(_ label: ArraySlice<UInt8>) -> Bool { phrases.contains(label) }

  /// First words of headings that count: `Scene 1`, `Item 3`.
  static func begins(_ word: String) -> Bool { counted.contains(word) }

  /// First words of the headings of a film's scenes.
  static func opensScene(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 9 && sceneStarts.contains(String(decoding: word, as: UTF8.self))
  }

  /// Last words of headings such as `Full transcript`.
  static func endsKind(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 9 && word.count <= 30 && kinds.contains(String(decoding: word, as: UTF8.self))
  }

  /// First words of a court's headings: `Cross-examination by Mr. Hill`.
  static func examines(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 6 && word.count <= 20
      && examinations.contains(String(decoding: word, as: UTF8.self))
  }

  /// First words of a line that says who presides.
  static func presides(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 9 && word.count <= 14
      && presidencies.contains(String(decoding: word, as: UTF8.self))
  }

  /// Whether a label that begins with a word may be a field or a heading, whatever follows.
  ///
  /// - Parameter hash: of the word in small letters of ASCII.
  static func mayOpen(_ hash: UInt64) -> Bool { openings[hash: hash] != nil }

  private static let openings = ComparableWords<Bool>([
    .init(true) { counted.list }, .init(true) { sceneStarts.list },
    .init(true) { examinations.list }, .init(true) { presidencies.list },
    .init(true) { ["by", "before"] },
  ])

  /// As `endsKind`.
  ///
  /// - Parameter hash: of the word in small letters of ASCII.
  static func mayEnd(_ hash: UInt64) -> Bool { kinds.contains(hash: hash) }

  /// As `contains`.
  ///
  /// - Parameter hash: of the whole label in small letters of ASCII.
  static func contains(hash: UInt64) -> Bool { phrases.contains(hash: hash) }

  /// No field's name has more words.
  static let mostWords = phrases.mostWords

  private static let presidencies = WordSet(
    "présidence presidencia presidência presidenza presidència presidency")

  private static let examinations = WordSet(
    """
    direct redirect re-direct cross recross re-cross examination cross-examination examined
    cross-examined re-examination re-examined reexamination direct-examination
    recross-examination re-cross-examination redirect-examination questioned questioning questions
    further interrogatoire contre-interrogatoire ré-interrogatoire
    """)

  private static let sceneStarts = WordSet("int ext int/ext ext/int i/e est innen außen инт нат")

  private static let kinds = WordSet(
    """
    transcript transcripts transcription mitschrift wortprotokoll transkript transcripción
    transcrição trascrizione transcriptie stenogram стенограмма стенограма
    conference conférence conferencia conferenza pressekonferenz interview entrevista intervista
    """)

  private static let counted = WordSet(
    """
    sessió sesión sessão séance
    scene act chapter part section tape side session item agenda appendix annex exhibit figure
    table page volume vol no number issue article clause step day round topic theme unit lesson
    sak sag ärende asia track segment reel disc cassette slide panel bill order
    scène acte chapitre partie section séance annexe point article tome
    escena acto capítulo parte sección sesión anexo punto artículo tomo
    cena ato seção sessão anexo ponto artigo scena atto capitolo sezione seduta allegato articolo
    szene akt kapitel teil abschnitt sitzung anlage punkt artikel tagesordnungspunkt top zp band
    drucksache scène bedrijf hoofdstuk deel vergadering bijlage agendapunt
    scen akt kapitel del bilaga punkt §
    scena akt rozdział część punkt posiedzenie bod schůze schôdza
    сцена акт глава часть раздел заседание приложение пункт статья явление действие
    """)

  private static let phrases = PhraseSet(
    """
    date|dates|time|times|place|location|venue|where|when|subject|subjects|topic|topics|main topics
    theme|themes|title|event|creator|creators|contributor|contributors|depositor|participants|attendees|present|absent|apologies|in attendance|attendance
    remote attendees|in-person attendees|attending|members present|also present|members absent
    speakers|panelists|panellists|moderators|presenter|presenters|author|authors|by|from|to|cc|bcc
    re|ref|reference|source|sources|url|link|links|website|web|email|e-mail|phone|tel|telephone|fax
    address|contact|contacts|copyright|license|licence|publisher|published|published by|posted|posted by|posted on|updated|aired|air date
    released|release|recorded|recording|recording date|transcript|transcription|transcribed|transcribed by
    transcript by|transcriber|translated by|translation|edited by|editor|language|languages|duration
    length|file|filename|file name|format|version|id|episode|season|series|show|program|programme
    channel|station|network|tags|tag|keywords|keyword|category|categories|abstract|summary|description
    note|notes|notice|agenda|minutes|contents|table of contents|index|background|introduction|conclusion
    conclusions|conclusion/resolution|resolution|resolutions|proposal|proposals|proposed resolution|decision|decisions|action|actions
    action item|action items|action points|next steps|next meeting|todo|to do|outcome|outcomes|motion
    vote|votes|votes for|votes against|ayes|noes|yeas|nays|in favour|in favor|against|abstentions|abstaining
    results|result|status|stage|case|case no|case number|docket|docket no|court|judge name|room|project
    highlight|highlights|byline|load-date|dateline|headline|collection|repository|call number|accession number|interview|interview date|interview no|interview with
    interviewed by|interviewee name|interviewers|interviewees|date of interview|place of interview
    date of birth|place of birth|born|occupation|age|sex|gender|nationality|company|ticker|exchange
    symbol|event date|event type|quarter|fiscal year|about|dial-in|conference id|operator instructions
    executives|analysts|company participants|conference call participants|corporate participants
    called to order|meeting called to order|adjourned|adjournment|start|end|started|ended|begin|opened|closed
    start time|end time|meeting date|meeting time|host name|hosts|guests|cast|credits|music|sound
    upload|uploads|uploaded by|embed size|meeting duration|meeting date/time|photo|photos|caption|image|video|audio|download|share|print|facebook|twitter|whatsapp|linkedin|x|instagram
    telegram|youtube|rss|more|read more|see also|related|disclaimer|warning|key|legend|glossary|motion|quorum
    members|prepared remarks|questions and answers|question and answer session|call participants
    question-and-answer session|q&a session|moved by|seconded by|moved|seconded|date sent|sent|lines|message-id
    for plaintiff|for plaintiffs|for the plaintiff|for the plaintiffs|for defendant|for defendants
    for the defendant|for the defendants|for petitioner|for the petitioner|for respondent
    for the respondent|for appellant|for appellee|for the people|for the state|for the government
    for the united states|appearances|appearance|of counsel|counsel for plaintiff
    counsel for defendant|attorney for plaintiff|attorney for defendant|reported by|court reporter
    采访人|口述人|整理人|记录人|採訪人|整理|记录|in the matter of|in re|thread status|impressum|imprint|colophon|mentions légales|show notes|episode notes|section name|volume no|sitting no|sitting date|parliament no|session no|mps speaking|ảnh|foto|zdjęcie|фото
    newsgroups|chairs|note taker|note takers|minute taker|scribe|scribes|editor's note|editorial note
    note de la rédaction|ndlr|nota de la redacción|nota da redação|nota della redazione|anmerkung der redaktion
    examination|direct examination|cross-examination|cross examination|redirect examination|recross-examination
    examination by|vernehmung|zeugenvernehmung|interrogatoire|interrogatorio|przesłuchanie|výslech|verhoor|förhör
    lời tòa soạn|lời toà soạn|kl|klo|klokken|interpretation|sponsors|sponsor|witnesses|staff|staff present|guests present|presiding|remarks|comment
    lieu|lieux|heure|heures|sujet|sujets|thème|thèmes|titre|objet|présents|présent|absents|excusés|excusé
    participants|auteur|auteurs|source|mots-clés|résumé|ordre du jour|sommaire|durée|langue|traduction
    vos questions|contact|contacts|téléphone|courriel|adresse|présidence|secrétariat|étaient présents
    émission|chaîne|diffusion|publié le|mis en ligne|intervenants|journalistes|vote|pour|contre
    personajes|personas|personagens|personnages|personaggi|personen|dramatis personae|characters
    osoby|действующие лица|дійові особи
    fecha|hora|lugar|asunto|asuntos|tema|temas|título|presentes|asistentes|ausentes|participantes|autor
    autora|fuente|resumen|orden del día|sumario|duración|idioma|traducción|contacto|teléfono|correo
    dirección|intervienen|expediente|sesión|punto|votación|a favor|en contra|abstenciones
    data|local|assunto|assuntos|pauta|participantes|autor|fonte|resumo|ordem do dia|sumário|duração|idioma
    ora|luogo|oggetto|argomento|argomenti|titolo|presenti|assenti|partecipanti|autore|fonte|sommario
    ordine del giorno|durata|lingua|traduzione
    datum|zeit|uhrzeit|ort|thema|themen|titel|betreff|teilnehmer|teilnehmerinnen|teilnehmende|anwesend
    anwesende|abwesend|entschuldigt|sprecher|sprecherinnen|sprecherinnen und sprecher|redner|autor|autoren
    quelle|quellen|stichwörter|zusammenfassung|tagesordnung|inhalt|dauer|sprache|übersetzung|kontakt
    telefon|adresse|beginn|ende|schluss|sitzung|protokoll|drucksache|drucksachen|pressekonferenz|mitschrift
    herausgeber|redaktion|interview|sendung|sender|stand|hier|überweisungsvorschlag|abstimmung|ergebnis
    schluss der sitzung|schluß der sitzung|ende der sitzung|beginn der sitzung|unterbrechung der sitzung
    fin de la séance|fine della seduta|inizio della seduta|fin de la sesión|fim da sessão|início da sessão
    meeting adjourned|hearing adjourned|aanvang|sluiting|koniec posiedzenia|początek posiedzenia
    tijd|plaats|locatie|onderwerp|onderwerpen|titel|aanwezig|aanwezigen|afwezig|verder aanwezig|afwezig met kennisgeving|verslag|deelnemers|auteur|bron
    samenvatting|agenda|inhoud|duur|taal|vertaling|aan de orde
    tid|plats|ämne|ämnen|titel|närvarande|deltagare|författare|källa|sammanfattning|dagordning|språk
    dato|sted|emne|emner|tittel|tilstede|til stede|deltakere|deltagere|forfatter|kilde|sammendrag|dagsorden
    aika|paikka|aihe|aiheet|otsikko|läsnä|osallistujat|lähde|yhteenveto
    data|czas|godzina|miejsce|temat|tematy|tytuł|obecni|uczestnicy|autor|źródło|streszczenie|porządek obrad
    datum|čas|místo|téma|témata|název|přítomni|účastníci|autor|zdroj|shrnutí|program|miesto|téma|prítomní
    vrijeme|mjesto|tema|teme|naslov|prisutni|sudionici|izvor|dnevni red|kraj|vreme|mesto|prisotni
    дата|время|место|тема|темы|заголовок|присутствовали|участники|автор|источник|резюме|повестка дня
    стадия рассмотрения|фрагмент стенограммы|вопрос повестки|стенограмма|заседание|перевод|язык|телефон
    голосование|результат|результаты голосования|за|против|воздержалось|адрес|публикация|рубрика
    час|місце|теми|присутні|учасники|джерело|порядок денний|результати голосування
    време|място|присъстващи|участници|източник|дневен ред|местo|присутни|учесници|извор
    kapanma saati|açılma saati|kâtip üyeler|birleşim|oturum|ημερομηνία|ώρα|τόπος|θέμα|θέματα|παρόντες|πηγή|tarih|saat|yer|konu|konular|katılanlar|kaynak
    název pořadu|datum vysílání|kanál|stopáž|pořad|host|hosté|moderuje|v reportážích|délka|nazwa programu|data emisji|kanał|czas trwania|gość|goście|prowadzi|program
    sendedatum|gast|gäste|moderation|konto|iban|bic|paypal|spenden|account|donate|support|invités|invité|animateur|durée totale|invitado|invitados|conduce|convidado|convidados|apresentação|ospite|ospiti|conduzione|kesto|längd|varighet|varighed
    dátum|időpont|helyszín|téma|témák|jelen vannak|forrás|data|ora|locul|tema|subiect|prezenți|sursa
    data|hora|lloc|tema|temes|assistents|font|resum|ordre del dia|eguna|lekua|gaia
    التاريخ|الوقت|المكان|الموضوع|الرئاسة|تمثيل الحكومة|الحضور|المشاركون|المصدر|جدول الأعمال|العنوان|الحاضرون
    الغائبون|الجلسة|تاريخ|مكان|زمان|موضوع|حاضرین|منبع
    תאריך|שעה|מקום|נושא|נושאים|נוכחים|משתתפים|מקור|סדר היום|סדר-היום|כותרת|רשמה|רשם|רישום|חברי הוועדה
    מוזמנים|בעד|נגד|נמנעים|הצבעה|מנהלת הוועדה|היועצת המשפטית|ייעוץ משפטי|רישום פרלמנטרי|קצרנית
    日期|時間|时间|地點|地点|主題|主题|標題|标题|題目|题目|與會者|与会者|出席|出席者|列席|缺席|來源|来源|作者|摘要
    議程|议程|語言|语言|電話|电话|地址|記錄|记录|出席議員|缺席議員|列席秘書|列席秘书|出席政府官員|列席人員|紀錄|主講
    日時|場所|議題|件名|出典|出席者|欠席者|参加者|要旨|言語|担当|連絡先|議事日程|日程|案件|題名|テーマ|時刻|開会|閉会
    일시|날짜|시간|장소|주제|제목|참석자|참석|불참|출처|작성자|요약|안건|언어|전화|주소|의사일정
    会場|会场|會場|開催日時|開催場所|更新日|公開日|掲載日|記録作成|作成者|保存日時|配布資料|資料|於|会議名|事務局出席者
    主題曲|案由|案号|會議主題|会议主题|会议时间|会议地点|会议议题|参会人员|參會人員|主办|主辦|承办|关键词|關鍵詞|文字记录|文字記錄|日期时间|编辑|編輯|责任编辑|責任編輯|原标题|嘉宾介绍
    회의일시|회의장소|일자|방송|방송일|방송일시|진행|대담|출연|제보|저장한 날짜|키워드|편집|사진|영상|촬영|등록일|등록|수정|담당부서|배포
    ведущие|гости|гость программы|выпуск|эфир|дата эфира|время выхода в эфир|место проведения|состав|секретарь заседания|состав суда|ключевые слова|фото|видео|текст
    ведучі|гості|дата проведення|місце проведення|водещи|гости на предаването|гости у студију|датум|извори|присутни су
    παρουσίαση|καλεσμένοι|ημερομηνία μετάδοσης|φωτογραφία|καλεσμένος|επιμέλεια|ημερήσια διάταξη
    مقدم الحلقة|ضيوف الحلقة|ضيف الحلقة|تاريخ الحلقة|الضيوف|تقديم|إعداد|حاوره|حاورها|حاورته|أجرى الحوار|ملاحظة|تاريخ النشر|کلیدواژه|تاریخ|زمان|مکان|عکس|گفتگو از|خبرگزاری
    נכחו|נכחו חברי הוועדה|חברי הכנסת|מנהל הוועדה|רשמת פרלמנטרית|רשם פרלמנטרי|קצרנות|תמלול|צילום|עריכה|מאת|תאריך פרסום
    तिथि|स्रोत|अतिथि|সময়|তারিখ|স্থান|বিষয়|সূত্র|วันที่|เวลา|สถานที่|หัวข้อ|ที่มา|ผู้เข้าร่วม|თარიღი|ადგილი|თემა|წყარო|ամսաթիվ|վայր|թեմա|աղբյուր
    दिनांक|समय|स्थान|विषय|उपस्थित|स्रोत|ngày|thời gian|địa điểm|chủ đề|thành phần|nguồn|tanggal|waktu
    tempat|topik|peserta|hadir|sumber
    """)
}
