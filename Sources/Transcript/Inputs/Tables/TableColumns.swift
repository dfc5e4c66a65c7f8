/// Which column of a table is what, by the names in its first record or by what stands in it.
struct TableColumns: Hashable {
  var text: Int
  var speaker: Int?
  var start: Int?
  var end: Int?
  /// Whether the first record holds names.
  var hasNames: Bool

  /// Nil where the records are no table of speech.
  init?(_ records: [[DelimitedFile.Field]], of bytes: [UInt8]) {
    guard records.count >= 2, let first = records.first, first.count >= 2, first.count <= 64 else {
      return nil
    }
    let fitting = records.prefix(60).count { abs($0.count - first.count) <= 1 }
    guard fitting * 10 >= min(records.count, 60) * 9 else { return nil }
    if let named = Self.named(first, bytes) {
      self = named
    } else if let shown = Self.shown(records, bytes) {
      self = shown
    } else {
      return nil
    }
  }

  private init(text: Int, speaker: Int?, start: Int?, end: Int?, hasNames: Bool) {
    self.text = text
    self.speaker = speaker
    self.start = start
    self.end = end
    self.hasNames = hasNames
  }

  // MARK: By name

  private static func named(_ fields: [DelimitedFile.Field], _ bytes: [UInt8]) -> TableColumns? {
    let names = fields.map { field in
      LetterFold.fold(String(decoding: bytes[field.range], as: UTF8.self))
        .split { $0 == " " || $0 == "_" || $0 == "-" || $0 == "\"" || $0 == "\u{FEFF}" }
        .joined(separator: " ")
    }
    func column(_ words: [String]) -> Int? {
      for word in words {
        if let index = names.firstIndex(of: word) { return index }
      }
      return nil
    }
    guard let text = column(texts) else { return nil }
    let speaker = column(speakers)
    let start = column(starts)
    guard speaker != nil || start != nil else { return nil }
    return TableColumns(
      text: text, speaker: speaker, start: start, end: column(ends), hasNames: true)
  }

  private static func list(_ words: String) -> [String] {
    words.split(separator: " ").map {
      LetterFold.fold(String($0.map { $0 == "_" ? " " : $0 }))
    }
  }

  private static let texts = list(
    "text transcript utterance words speech content dialogue sentence message statement caption "
      + "transcription spoken_text texto texte testo tekst teksti textus metin szöveg κείμενο "
      + "transkript äußerung aussage wortlaut inhalt énoncé paroles propos discours enunciado "
      + "transcripción transcrição fala discurso contenido conteúdo trascrizione enunciato battuta "
      + "uitspraak inhoud yttrande replik ytring puheenvuoro lausuma wypowiedź treść promluva "
      + "výrok prehovor izjava besedilo govor tekst текст реплика высказывание содержание "
      + "висловлювання изказване изјава ifade konuşma replică szövege váltás النص الكلام טקסט דברים "
      + "वक्तव्य पाठ nội_dung lời ucapan teks isi 発言 発言内容 内容 本文 テキスト 內容 文本 文字 发言内容 發言內容 "
      + "说话内容 台词 텍스트 발언 내용 발화 대사 value line quote")

  private static let speakers = list(
    "speaker speaker_name name participant person who role actor character speaker_label "
      + "speaker_id user author sprecher sprecherin sprecher/in redner rednerin person locuteur "
      + "locutrice intervenant orateur interlocuteur hablante orador interlocutor ponente falante "
      + "interveniente parlante relatore oratore interlocutore spreker talare taler puhuja kõneleja "
      + "mówca rozmówca osoba mluvčí řečník hovoriaci rečník govorec govornik говорящий спикер "
      + "докладчик оратор участник мовець доповідач говорител оратор говорник ομιλητής konuşmacı "
      + "vorbitor beszélő felszólaló المتحدث المتكلم الاسم דובר דוברת वक्ता người_nói pembicara "
      + "話者 発言者 話し手 氏名 发言人 发言者 說話者 说话人 發言者 講者 화자 발언자 발화자 이름 "
      + "runātājs kalbėtojas spk")

  private static let starts = list(
    "start start_time starttime begin timestamp time start_(s) start_sec start_seconds from "
      + "timecode time_code in tc_in tc beginn zeit anfang début temps inicio tiempo início tempo "
      + "inizio tijd tid aika czas čas время час ώρα zaman idő الوقت זמן समय thời_gian waktu 時間 開始 "
      + "开始 時刻 시간 시작 start_ms")

  private static let ends = list(
    "end end_time endtime stop end_(s) end_sec end_seconds to out tc_out ende fin fim fine einde "
      + "slut slutt loppu koniec konec конец край кінець τέλος bitiş vége النهاية סוף 終了 结束 結束 끝 종료"
  )

  // MARK: By content

  /// A column of times, and the column with most of the text; a column of few short values that
  /// recur is the speaker's.
  private static func shown(
    _ records: [[DelimitedFile.Field]], _ bytes: [UInt8]
  ) -> TableColumns? {
    let sample = records.prefix(100)
    let width = sample.map(\.count).min() ?? 0
    guard sample.count >= 4, width >= 2 else { return nil }
    var times: [Int] = []
    var lengths = Array(repeating: 0, count: width)
    var values = Array(repeating: Set<ArraySlice<UInt8>>(), count: width)
    for column in 0..<width {
      var clocks = 0
      for record in sample {
        let cell = bytes[record[column].range]
        if cell.contains(UInt8(ascii: ":")) || cell.contains(UInt8(ascii: ".")),
          ClockTime.milliseconds(cell) != nil
        {
          clocks += 1
        }
        lengths[column] += cell.count
        values[column].insert(cell)
      }
      if clocks * 10 >= sample.count * 9 { times.append(column) }
    }
    guard let start = times.first else { return nil }
    let others = (0..<width).filter { !times.contains($0) }
    guard let text = others.max(by: { lengths[$0] < lengths[$1] }),
      lengths[text] >= 15 * sample.count
    else { return nil }
    let speaker = others.filter { $0 != text }.min { values[$0].count < values[$1].count }
    let recurs = speaker.map { column in
      values[column].count * 2 <= sample.count && lengths[column] > 0
        && lengths[column] <= 40 * sample.count
    }
    return TableColumns(
      text: text, speaker: recurs == true ? speaker : nil, start: start,
      end: times.dropFirst().first, hasNames: false)
  }
}
