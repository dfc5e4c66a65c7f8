/// Names under which tables and JSON give speech, who speaks, and when, in many languages.
enum SpeechFields {
  enum Part: CaseIterable, Sendable {
    case text, speaker, start, end, office
  }

  /// How well a name fits a part, the least number best; nil where it does not.
  ///
  /// A name that is in the list as a whole comes before a compound, such as `utterance_text` or
  /// `memberName`.
  static func rank(of name: some StringProtocol, as part: Part) -> Int? {
    let words = words(of: name)
    guard !words.isEmpty, words.count <= 4 else { return nil }
    if let rank = ranks[part]?[words.joined(separator: " ")] { return rank }
    guard words.count > 1, let last = words.last else { return nil }
    switch part {
    case .text:
      return ranks[.text]?[last].map { $0 + 1000 }
    case .speaker:
      guard words.dropLast().contains(where: people.contains) || people.contains(last) else {
        return nil
      }
      return people.contains(last) || namings.contains(last) ? 1000 + words.count : nil
    case .start, .end:
      guard clocks.contains(where: words.contains) else { return nil }
      let edge = part == .start ? ["start", "begin", "from", "in"] : ["end", "stop", "to", "out"]
      return edge.contains(where: words.contains) ? 1000 : nil
    case .office:
      if people.contains(words[0]), ranks[.office]?[last] != nil { return 1000 }
      guard ranks[.office]?[words[0]] != nil, !nonOffices.contains(last) else { return nil }
      return 1000 + words.count
    }
  }

  /// The words of a name, folded; `_`, `-`, brackets and a capital within divide them.
  static func words(of name: some StringProtocol) -> [String] {
    if name.isASCII { return plainWords(of: name) }
    var spaced = ""
    var wasSmall = false
    for scalar in name.unicodeScalars {
      let isCapital = scalar.properties.isUppercase
      if isCapital, wasSmall { spaced += " " }
      wasSmall = scalar.properties.isLowercase && !scalar.properties.isUppercase
      spaced.unicodeScalars.append(dividers.contains(scalar) ? " " : scalar)
    }
    return LetterFold.fold(spaced).fields(between: " ").map(String.init)
  }

  private static func plainWords(of name: some StringProtocol) -> [String] {
    var words: [[UInt8]] = [[]]
    var wasSmall = false
    for byte in name.utf8 {
      let isCapital = byte &- 0x41 < 26
      let divides = byte == 0x20 || plainDividers.contains(byte)
      if divides || isCapital && wasSmall, words.last?.isEmpty == false { words.append([]) }
      if !divides { words[words.count - 1].append(isCapital ? byte | 0x20 : byte) }
      wasSmall = byte &- 0x61 < 26
    }
    return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static let plainDividers = ASCIISet("_-.\"'()[]:#\t")
  private static let dividers = Set("_-.\"'()[]:#\u{FEFF}\t\u{3000}".unicodeScalars)

  /// Words for somebody who speaks: with one of `namings` behind them they name a speaker.
  private static let people = Set(
    "speaker member participant person actor character author host guest talker orator".fields(
      between: " "
    ).map(String.init))

  /// Words for what is recorded: with `title`, `date` and the like behind them they say something
  /// of the whole.
  static let talks: Set<String> = [
    "debate", "interview", "episode", "meeting", "hearing", "session", "event", "conference",
    "podcast", "show", "video", "lecture", "sitting",
  ]

  private static let namings = Set(
    "name label id tag code title role full display".fields(between: " ").map(String.init))

  /// Behind a word for an office they name no office.
  private static let nonOffices = Set(
    "id code number no date url type start end time ms s sec x y".fields(between: " ")
      .map(String.init))

  private static let clocks = ["time", "timestamp", "ms", "s", "sec", "seconds", "timecode", "tc"]

  private static let ranks: [Part: [String: Int]] = {
    var ranks: [Part: [String: Int]] = [:]
    for part in Part.allCases {
      var table: [String: Int] = [:]
      for (index, word) in names(part).fields(between: " ", "\n").enumerated() {
        let name = words(of: word).joined(separator: " ")
        if table[name] == nil { table[name] = index }
      }
      ranks[part] = table
    }
    return ranks
  }()

  private static func names(_ part: Part) -> String {
    switch part {
    case .text: texts
    case .speaker: speakers
    case .start: starts
    case .end: ends
    case .office: offices
    }
  }

  private static let texts =
    """
    text transcript utterance words speech content dialogue sentence message statement caption
    transcription spoken_text said remark remarks response turn_text utt
    texto texte testo tekst teksti textus metin szöveg κείμενο
    transkript äußerung aussage wortlaut inhalt redebeitrag rede beitrag énoncé paroles propos
    discours réplique enunciado transcripción intervención transcrição fala intervenção discurso
    contenido conteúdo trascrizione enunciato battuta intervento uitspraak inhoud spreekbeurt
    yttrande anförande replik ytring innlegg puheenvuoro lausuma wypowiedź treść promluva
    výrok prehovor izjava besedilo govor tekst
    текст реплика реплики речь выступление высказывание содержание транскрипт расшифровка
    репліка промова виступ висловлювання зміст изказване реч говор изјава излагање
    ομιλία τοποθέτηση ifade konuşma replică intervenție szövege váltás felszólalás
    النص الكلام القول المداخلة نص متن گفتار گفته سخن متن_گفتار טקסט דברים תוכן נאום
    वक्तव्य पाठ कथन পাঠ্য বক্তব্য ข้อความ คำพูด เนื้อหา ტექსტი գրություն խոսք տեքստ
    nội_dung lời ucapan teks isi
    発言 発言内容 発話 発話内容 内容 本文 テキスト 文字起こし セリフ 台詞
    內容 文本 文字 发言内容 發言內容 发言 發言 说话内容 說話內容 台词 台詞 对话内容 转写 转写文本 原文
    텍스트 발언 발언내용 발언_내용 내용 발화 발화내용 발화_내용 대사 문장
    value line quote annotation
    """

  private static let speakers =
    """
    speaker speaker_name speaker_label name participant person who role actor character
    speaker_id user author member member_name participant_name talker
    sprecher sprecherin sprecher/in redner rednerin person locuteur locutrice intervenant
    intervenante orateur oratrice interlocuteur hablante orador oradora interlocutor ponente
    interviniente falante interveniente parlante relatore oratore interlocutore nome nombre nom
    spreker talare taler puhuja kõneleja mówca rozmówca osoba mluvčí řečník hovoriaci rečník
    govorec govornik
    говорящий спикер докладчик оратор участник выступающий имя фио персонаж кто
    мовець доповідач промовець учасник ім'я говорител говорник ομιλητής ομιλήτρια konuşmacı
    vorbitor beszélő felszólaló
    المتحدث المتكلم الاسم القائل گوینده سخنران نام مقرر
    דובר דוברת שם वक्ता बोलने_वाला নাম বক্তা ผู้พูด ชื่อ მოსაუბრე სპიკერი խոսնակ բանախոս
    người_nói pembicara
    話者 話者名 発言者 発言者名 話し手 氏名 名前 スピーカー
    发言人 发言者 说话者 說話者 说话人 說話人 發言人 發言者 講者 讲者 姓名 角色 人物
    화자 화자명 발언자 발언자명 발화자 말한이 이름 성명 참석자
    runātājs kalbėtojas spk tier
    """

  private static let starts =
    """
    start start_time starttime begin timestamp time start_s start_sec start_seconds from
    timecode time_code in tc_in tc beginn startzeit zeit anfang début temps inicio hora tiempo
    início tempo inizio tijd tid aika czas čas
    время начало час початок начало почеток ώρα έναρξη zaman idő
    الوقت البداية زمان شروع זמן התחלה समय সময় เวลา დრო ժամանակ thời_gian waktu
    時間 時刻 開始 開始時間 開始時刻 开始 开始时间 时间 发言时间 時間戳 时间戳
    시간 시작 시작시간 시작_시간 시각 start_ms
    """

  private static let ends =
    """
    end end_time endtime stop end_s end_sec end_seconds to out tc_out ende endzeit fin fim fine
    einde slut slutt loppu koniec konec конец окончание кінець край τέλος bitiş vége
    النهاية پایان סוף 終了 終了時間 終了時刻 结束 结束时间 結束 結束時間 끝 종료 종료시간 종료_시간 end_ms
    """

  private static let offices =
    """
    role position office function occupation job_title role_title rolle funktion amt rôle fonction poste
    cargo rol función puesto papel função ruolo carica incarico funzione functie rol roll befattning
    stilling verv rooli tehtävä roll amet stanowisko rola funkce role funkcia rola uloga funkcija
    dužnost vloga роль должность посада роль длъжност роля улога ιδιότητα ρόλος görev unvan tisztség
    szerep funcție المنصب الدور سمت نقش תפקיד पद भूमिका 役職 肩書 肩書き 職名 役割 职务 職務 职位 職位 身份
    직책 직위 직함 역할 jabatan peran chức_vụ vai_trò
    """
}
