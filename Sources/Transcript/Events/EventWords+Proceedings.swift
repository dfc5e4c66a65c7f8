extension EventWords {
  /// How a sitting goes on: it opens, stops, votes and closes.
  static let proceedings: [Row] = [
    (
      .incident, "break",
      """
      break.|breaks.|break for|recess|adjourn|lunch|luncheon|off the record|discussion off|pause in proceeding|whereupon
      suspend|sitting suspended|short break|commercial break|coffee break|proceedings concluded|end of session
      unterbrech|unterbrochen|sitzung unterbrochen|mittagspause|kaffeepause|schluss der sitzung|schluss:|suspension
      séance suspendue|la séance est|interruption de séance|receso|se suspende|se interrumpe|se levanta la sesión
      se reanuda|descanso|se suspèn|recés|intervalo|suspensa|interrompida|encerra|levanta-se a sess|sospesa|sospensione
      seduta è|la seduta|pausa lavori|schors|vergadering wordt|pauze|ajourner|paus för|avslutad|mötet avslut|møtet hevet
      mødet udsat|mødet slut|hlé.|fundi sliti|tauko|istunto keskey|vaheaeg|istungi lõpp|pārtraukum|pertrauk|przerwa
      zakończenie|přestávka|přeruše|jednání přer|prestávka|prerušen|odmor|prekinitev|prekid|stanka|pauza u|прекид|пауза у
      прекинат|перерыв|перерва|почивка|прекъсва|заседание закры|заседание прер|засідання закри|διακόπτεται|διακοπή της
      λύεται|ara veril|kapanma saati|fasilə|szünet|az ülés vége|pauză|suspendat|ndërprer|pushim|briseadh|egwyl
      استراحة|رفعت الجلسة|رفع الجلسة|علقت الجلسة|הפסקה|הישיבה ננעלה|הישיבה הופסקה|تنفس|جلسه پایان|وقفہ|स्थगित|विराम
      মুলতবি|พักการประชุม|ปิดประชุม|nghỉ giải lao|rapat ditutup|rehat|jeda|ditangguh|pahinga|mapumziko|შესვენებ|ընդմիջ
      үзіліс|завсарлага|休息|休會|休会|休憩|散會|散会|閉会|閉會|暫停會議|暂停会议|會議暫停|정회|산회|휴식|휴게|폐회|tape change
      end of tape|end of side|end tape|side a.|side b.
      """
    ),
    (
      .incident, "pause",
      """
      pause.|pauses.|pausing|pauza.|paus.|long pause|short pause|brief pause|pausa.|pausa prol|silence|silent|moment of silence
      minute of silence|minute's silence|schweig|stille.|stille im|gedenkminute|moment de silence|une minute de silence
      silencio|un minuto de silencio|minut de silenci|silenci|silêncio|um minuto de silêncio|silenzio|un minuto di silenzio
      stilte|tystnad|tyst minut|stillhet|stilhed|þögn|hiljaisuus|hiljainen hetki|vaikus|leinaseisak|klusum|tyla.|tylos
      cisza|chwila ciszy|minuta ciszy|ticho|minuta ticha|tišina|minuta molka|minuta šutnje|minut ćutanja|тишина|минута
      минутом ћутања|ћутање|едноминутно мълчание|мълчание|пауза.|тиша|хвилина мовчання|хвилиною мовчання|мовчан|σιγή
      παύση|sessizlik|saygı duruşu|sükut|csend|néma|liniște|moment de reculegere|reculegere|heshtje|tost.|munud o dawelwch
      isiltasun|صمت|دقيقة صمت|שתיקה|דקת דומייה|דממה|سکوت|خاموشی|मौन|নীরবতা|மௌன|ความเงียบ|เงียบ|im lặng|phút mặc niệm
      hening|mengheningkan cipta|diam.|katahimikan|kimya|დუმილ|լռություն|沉默|静默|靜默|默哀|停頓|停顿|默禱|黙祷|黙とう|沈黙|침묵|묵념|묵상
      pause
      """
    ),
    (
      .incident, "action",
      """
      vote taken|voting.|votes.|vote.|vote on|roll call|roll was called|ayes|noes|division on|abstimmung
      namentliche abstimmung|scrutin|vote à|mise aux voix|votación|votacio|votação|submetid|votazione|segue la votazione
      stemming|votering|omröstning|afstemning|avstemning|atkvæða|äänestys|hääletus|balsošan|balsavim|głosowani|hlasován
      hlasovan|glasovan|glasanj|гласан|гласуван|голосован|голосуван|галасаван|ψηφοφορία|oylama|oylanır|səsvermə|szavaz
      supus la vot|votare|votim|vótáil|pleidlais|bozketa|تصويت|הצבעה|رأی‌گیری|رائے شماری|मतदान|ভোট|வாக்கெடுப்பு|ลงคะแนน
      biểu quyết|pemungutan suara|undian|botohan|კენჭისყრ|քվեարկ|дауыс бер|санал хураалт|表決|表决|投票|採決|採決を|표결|투표
      open session|private session|closed session|in camera|opened the meeting|opened the sitting
      meeting opened|called to order|sitting opened|sitting resumed|on resuming|beginn der sitzung|beginn:|séance ouverte|la séance est ouverte|la séance est reprise
      la seduta comincia|la seduta inizia|la seduta riprende|la seduta è aperta|la seduta è ripresa
      se abre la sesión|se reanuda la|comincia alle|inizia alle|jednání pokrač|jednání zaháj|schůze pokrač|schůze zaháj|początek posiedzenia|početak sjednice|开会|開議|開会|開會|再開|继续开会|繼續開會|개의|개회|속개
      """
    ),
    (
      .incident, "editorial",
      """
      идёт перевод|идет перевод|sic.|emphasis added|ph.|phonetic|sp.|spelled phonetically|spelling.|translated.|through interpreter|via interpreter
      through translator|end of|beginning of|continues.|continued.|cont.|transcriber|translator's note|editor|as spoken
      anm d|anmerkung|note de|n d t|n de la|n. d|nota del|nota do|nota da|noot van|red. anm|přepis|примеч|прим.|σημ.
      """
    ),
  ]
}
