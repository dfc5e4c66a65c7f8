/// What a field of front matter is about (`Date:`, `Ort:`, `日時：`).
enum FieldName: Hashable, Sendable {
  case title, series, session, date, time, dateAndTime, place, city, country, publisher, author
  case media, identifier, language
  /// What the talk is about: a title where there is no other.
  case subject
  /// Who was there, or who speaks: a list, never a speaker's label.
  case participants
  /// One person in a part (`Interviewer: …`): the same words label turns elsewhere.
  case person
  /// Any other field: topics, status, duration, links.
  case other

  /// The field of a folded name without its colon; nil where it is no known field.
  static func named(_ name: String) -> FieldName? { index[WordHash.value(of: name)] }

  /// The field that a line's words name.
  ///
  /// - Parameter range: the words, without the colon.
  static func named(_ text: [UInt8], in range: Range<Int>) -> FieldName? {
    guard range.count <= 80 else { return nil }
    return named(HeaderTokenizer.tokens(of: text, in: range)[...])
  }

  /// The field that words name.
  static func named(_ tokens: ArraySlice<HeaderToken>) -> FieldName? { index[hash(of: tokens)] }

  /// The hash of `folded`.
  static func hash(of tokens: ArraySlice<HeaderToken>) -> UInt64 {
    var hash = WordHash()
    for token in tokens where token.kind != .mark || token.isMark("-") {
      if token.isApart, !hash.isEmpty, !token.standsAlone { hash.add(UInt8(ascii: " ")) }
      for byte in token.text.utf8 { hash.add(byte) }
    }
    return hash.value
  }

  /// Words with single blanks where the source has any; ideographs without.
  static func folded(_ tokens: ArraySlice<HeaderToken>) -> String {
    var name: [UInt8] = []
    for token in tokens where token.kind != .mark || token.isMark("-") {
      if token.isApart, !name.isEmpty, !token.standsAlone { name.append(UInt8(ascii: " ")) }
      name.append(contentsOf: token.text.utf8)
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static let index = WordTable(
    table.flatMap { field, names in LetterFold.hashes(of: names).map { ($0, field) } })

  private static let table: [(FieldName, String)] = [
    (
      .title,
      "judul tajuk kichwa ชื่อเรื่อง სათაური վերնագիր тақырыбы нэр naslov_oddaje "
        + "naslov_emisije заглавие_на titlu_emisiune fyrirsögn שם_התוכנית "
        + "název_pořadu nazwa_programu program_name sendungstitel "
        + "title titel titre título titulo titolo títol tytuł titul název nadpis naslov "
        + "naziv заголовок название заглавие назва τίτλος başlık titlu cím rubrik "
        + "tittel overskrift otsikko pealkiri nosaukums pavadinimas tiêu_đề judul "
        + "العنوان عنوان כותרת शीर्षक 題名 タイトル 表題 標題 标题 题目 題目 제목 meeting_title "
        + "name_of_meeting episode folge épisode episodio interview_title 会議名 会议名称 會議名稱 "
        + "회의명"
    ),
    (
      .subject,
      "subject betreff objet asunto oggetto event veranstaltung événement evento "
        + "вопрос тема 件名 onderwerp ämne emne aihe temat předmět sujet assunto topik "
        + "konu θέμα subiect tárgy thema thème"
    ),
    (
      .series,
      "rancangan kipindi รายการ emisija emisiune emisiunea oddaja emissão relació ohjelma "
        + "saade raidījums laida pořad relácia audycja εκπομπή 방송 תוכנית برنامه البرنامج "
        + "कार्यक्रम "
        + "series reihe serie série seria podcast programme program sendung émission "
        + "programa programma передача программа show 番組 番組名 节目 節目 프로그램 collection "
        + "project sammlung"
    ),
    (
      .session,
      "session sitzung séance sesión sessão seduta sessió zasedání zasadnutie seja "
        + "sjednica заседание засідання συνεδρίαση oturum birleşim ședința ülés "
        + "istungjärk möte møte hearing meeting réunion reunión reunião riunione "
        + "posiedzenie الجلسة ישיבה 会議 會議 회의 회차 wp legislature wahlperiode législature "
        + "legislatura plenarprotokoll sitting"
    ),
    (
      .date,
      "pub_date pubdate date_published published_at published_on airdate fecha_publicacion "
        + "fecha_publicación data_publicação data_de_publicação recorded_at "
        + "datum_vysílání datum_vysielania data_emisji data_audycji дата_эфира дата_выхода "
        + "дата_ефіру date_de_diffusion fecha_de_emisión data_di_trasmissione "
        + "data_da_transmissão sändningsdatum udsendelsesdato zenddatum uitzenddatum meeting_date/time "
        + "celse_tarihi duruşma_tarihi toplantı_tarihi yayın_tarihi hari/tanggal hari_tanggal "
        + "thời_gian ngày_đăng tarehe tarikh วันที่ თარიღი ամսաթիվ күні огноо sitting_date "
        + "datum_konání dátum_konania data_posiedzenia data_ședinței datum_sjednice datum_sednice "
        + "датум_седнице дата_на дата_заседания дата_засідання kelt ajankohta toimumisaeg päev "
        + "laiks diena fecha_de_la_sesión fecha_de_publicación data_da_reunião data_della_seduta "
        + "date_de_la_réunion date_de_publication sendetermin gesendet_am vergaderdatum "
        + "mötesdatum møtedato mødedato fundardagur प्रसारण_तिथि তারিখ تاریخ התאריך "
        + "date datum data fecha dátum dato dátumas kuupäev päivämäärä päiväys datums "
        + "kuupaev дата датум ημερομηνία tarih dată tanggal ngày تاريخ التاريخ תאריך "
        + "दिनांक तारीख 日付 日期 年月日 開催日 날짜 일자 interview_date date_of_interview "
        + "recording_date publish_date upload_date date_recorded recorded recorded_on date_of_recording "
        + "meeting_date date_of_meeting hearing_date air_date broadcast_date "
        + "original_air_date aired event_date day tag jour dia día giorno published "
        + "publication_date publish_date upload_date release_date sendedatum aufnahmedatum interviewdatum sitzungsdatum "
        + "date_de_l'entretien date_d'enregistrement date_de_la_séance "
        + "fecha_de_la_entrevista fecha_de_grabación data_da_entrevista "
        + "data_dell'intervista дата_проведения дата_записи дата_интервью 収録日 取材日 録音日 "
        + "会见日期 采访日期 held_on date_held data_wywiadu"
    ),
    (
      .dateAndTime,
      "when wann quand cuándo quando termin date_and_time date/time datetime "
        + "date_time datum_und_zeit datum_und_uhrzeit date_et_heure fecha_y_hora "
        + "data_e_hora data_e_ora дата_и_время дата_і_час ημερομηνία_και_ώρα zeitpunkt "
        + "日時 日時等 開催日時 時間地點 日时 일시 開議日期 date_&_time"
    ),
    (
      .time,
      "time uhrzeit zeit heure hora ora tijd tid godzina čas vrijeme vreme время "
        + "час ώρα saat oră aika klokkeslæt start start_time begin beginn begins "
        + "started startzeit starttid anfang début comienzo inicio início inizio "
        + "aanvang aanvangstijd начало początek začátek začiatok začetak početak "
        + "pocetak kellonaika waktu giờ الوقت وقت الساعة שעה समय 時間 时间 時刻 開始 開始時刻 開会 시간 "
        + "시각 개의 convened called_to_order opening commencement_time beginn_der_sitzung"
    ),
    (
      .place,
      "duruşma_yeri toplantı_yeri tempat_pelaksanaan mahali สถานที่ ადგილი վայր орны газар "
        + "místo_konání miesto_konania miejsce_posiedzenia mjesto_održavanja mesto_održavanja "
        + "locul_desfășurării lugar_de_celebración lugar_de_la_reunión local_da_reunião "
        + "luogo_della_riunione lieu_de_la_réunion sitzungsort vergaderplaats mötesplats møtested "
        + "mødested fundarstaður kokouspaikka toimumiskoht vieta_un স্থান مقام محل המיקום "
        + "place location venue where ort veranstaltungsort tagungsort wo lieu lieux "
        + "endroit lugar luogo lloc local plaats locatie plats sted paikka koht vieta "
        + "miejsce místo miesto mjesto mesto место місце місто място τόπος τοποθεσία "
        + "yer loc locul helyszín hely staður staðsetning tempat địa_điểm nơi المكان "
        + "مكان מקום स्थान 場所 会場 開催場所 地点 地點 장소 room raum salle sala zaal saal sal "
        + "place_of_interview interview_location location_of_interview "
        + "recording_location place_of_recording lieu_de_l'entretien "
        + "lugar_de_la_entrevista local_da_entrevista interviewort aufnahmeort "
        + "место_проведения meeting_place held_at meeting_location address adresse"
    ),
    (
      .city,
      "city stadt ville ciudad città cidade ciutat miasto město mesto grad город "
        + "місто град πόλη şehir oraș város stad by kaupunki linn 都市 城市 도시 مدينة עיר"
    ),
    (
      .country,
      "country land pays país paese kraj země страна країна χώρα ülke țară ország "
        + "maa 国 國家 国家 국가 بلد"
    ),
    (
      .publisher,
      "publisher source quelle herausgeber verlag éditeur editor_responsable "
        + "editorial editore editora fuente fonte bron källa kilde lähde źródło zdroj "
        + "izvor vir източник источник джерело πηγή kaynak sursă forrás المصدر מקור 出典 "
        + "来源 來源 출처 organization organisation organizer organiser veranstalter "
        + "organisateur 主催 company unternehmen broadcaster sender"
    ),
    (
      .author,
      "протокол_вёл протокол_вела протокол_вів записал записала protokollführung zapsal zapsala "
        + "spisał spisała registró redactó verbalizzante "
        + "author autor auteur autore autora transcriber transcribed_by transcript_by "
        + "transcription transcription_by transcripteur transkription transkribiert_von "
        + "transcrit_par transcriptor transcripción transcrição trascrizione "
        + "transcriptie протоколист стенограф protokoll protokollführer protokollant "
        + "minute_taker minutes_by scribe note_taker notes_by secretary secrétaire "
        + "schriftführer 記録 記録者 作成者 记录人 記錄 기록 by von par por de edited_by reported_by"
    ),
    (
      .media,
      "media audio video recording recording_url audio_file video_file mp3 youtube "
        + "url link links aufnahme aufzeichnung enregistrement grabación gravação "
        + "registrazione opname vidéo file filename file_name datei fichier archivo "
        + "fájl файл источник_видео 動画 音声 视频 录音"
    ),
    (
      .identifier,
      "id identifier signatur cote signatura call_number reference reference_number "
        + "aktenzeichen docket docket_no case_no case_number no nr number nummer "
        + "drucksache document document_number accession_number record_id interview_id "
        + "番号 编号 編號 번호"
    ),
    (
      .language,
      "language sprache langue idioma lingua llengua taal språk sprog kieli keel "
        + "valoda kalba język jazyk jezik язык мова език γλώσσα dil limbă nyelv bahasa "
        + "ngôn_ngữ اللغة שפה भाषा 言語 语言 語言 언어"
    ),
    (
      .participants,
      "participants participant attendees attendance present in_attendance absent "
        + "apologies regrets speakers speaker_list panel panelists panellists guests "
        + "hosts members witnesses executives analysts company_participants "
        + "conference_call_participants call_participants corporate_participants cast "
        + "teilnehmer teilnehmende teilnehmerinnen_und_teilnehmer anwesend anwesende "
        + "entschuldigt abwesend sprecher redner gäste participants_présents présents "
        + "présent absents excusés intervenants invités asistentes participantes "
        + "presentes ausentes invitados ponentes participanti partecipanti presenti "
        + "assenti ospiti deelnemers aanwezig aanwezigen afwezig sprekers deltagare "
        + "närvarande deltagere til_stede läsnä osallistujat osalejad uczestnicy obecni "
        + "goście účastníci přítomni prítomní sudionici prisutni učesnici участники "
        + "присутствовали присутствуют участвуют ведущие гости учасники присутні "
        + "συμμετέχοντες παρόντες katılımcılar katılanlar participanți prezenți "
        + "résztvevők jelenlévők jelen_vannak peserta thành_phần người_tham_dự "
        + "المشاركون الحاضرون الحضور الضيوف נוכחים משתתפים חברי_הוועדה מוזמנים उपस्थित "
        + "प्रतिभागी 出席者 参加者 出席 出席委員 列席秘書 出席議員 缺席議員 列席議員 列席政府官員 出席人员 参加人员 嘉宾 與會者 참석자 출석 "
        + "참가자 출연"
    ),
    (
      .person,
      "interviewer interviewers interviewee interviewees narrator informant "
        + "moderator moderators host guest gast interviewerin befragte befragter "
        + "interviewter interviewte invité invitée enquêteur enquêté invitado "
        + "entrevistador entrevistadora entrevistado entrevistada intervistatore "
        + "intervistato ospite ведущий гость 聞き手 話し手 語り手 司会 主持人 受访者 采访者 진행 presenter "
        + "chair chairman chairperson vorsitz vorsitzender présidence presidencia "
        + "presidenza"
    ),
    (
      .other,
      "topic topics main_topics agenda subjects themen thema themenübersicht "
        + "tagesordnung ordre_du_jour thèmes thème temas orden_del_día ordem_do_dia "
        + "ordine_del_giorno argomenti porządek_obrad program_rokování повестка_дня "
        + "порядок_денний ημερήσια_διάταξη gündem ordinea_de_zi napirend onderwerpen "
        + "dagordning dagsorden 主な議題 議題 议题 議程 议程 안건 jadual duration dauer durée "
        + "duración duração durata duur længde kesto długość délka продолжительность "
        + "länge length runtime time_elapsed status version draft copyright rights "
        + "restrictions licence license category categories kategorie catégorie tags "
        + "keywords stichworte schlagwörter mots-clés palabras_clave słowa_kluczowe "
        + "ключевые_слова キーワード 关键词 關鍵詞 summary abstract zusammenfassung résumé resumen "
        + "resumo riassunto description beschreibung contents inhalt inhaltsverzeichnis "
        + "table_of_contents sommaire índice indice notes note anmerkung remarque nota "
        + "примечание стадия_рассмотрения фрагмент_стенограммы kind_of_document kontakt "
        + "contact phone telefon tel fax email e-mail website web share facebook "
        + "twitter whatsapp linkedin telegram page seite datei_version created updated "
        + "last_updated modified opened uploaded downloads transcript "
        + "transcription_status تمثيل_الحكومة الرئاسة جدول_الأعمال סדר_היום "
        + "situation activities room_layout recording_quality "
        + "questions_by conclusion conclusions decision decisions action_items "
        + "next_steps about genre format software encoding equipment quality"
    ),
  ]
}
