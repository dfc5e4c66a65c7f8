extension EventWords {
  /// How a sitting goes on: it opens, stops, votes and closes.
  static let proceedings: [Row] = [
    (
      .incident, "break",
      """
      break.|breaks.|break for|recess|adjourn|lunch|luncheon|off the record|discussion off
      pause in proceeding|whereupon
      suspend|sitting suspended|short break|commercial break|coffee break|proceedings concluded
      end of session
      unterbrech|unterbrochen|sitzung unterbrochen|mittagspause|kaffeepause|schluss der sitzung|schluss:
      suspension
      séance suspendue|la séance est|interruption de séance|receso|se suspende|se interrumpe
      se levanta la sesión
      se reanuda|descanso|se suspèn|recés|intervalo|suspensa|interrompida|encerra|levanta-se a sess
      sospesa|sospensione
      seduta è|la seduta|pausa lavori|schors|vergadering wordt|pauze|ajourner|paus för|avslutad
      mötet avslut|møtet hevet
      mødet udsat|mødet slut|hlé.|fundi sliti|tauko|istunto keskey|vaheaeg|istungi lõpp|pārtraukum
      pertrauk|przerwa
      zakończenie|přestávka|přeruše|jednání přer|prestávka|prerušen|odmor|prekinitev|prekid|stanka|pauza u
      прекид|пауза у
      прекинат|перерыв|перерва|почивка|прекъсва|заседание закры|заседание прер|засідання закри|διακόπτεται
      διακοπή της
      λύεται|ara veril|kapanma saati|fasilə|szünet|az ülés vége|pauză|suspendat|ndërprer|pushim|briseadh
      egwyl
      استراحة|رفعت الجلسة|رفع الجلسة|علقت الجلسة|הפסקה|הישיבה ננעלה|הישיבה הופסקה|تنفس|جلسه پایان|وقفہ
      स्थगित|विराम
      মুলতবি|พักการประชุม|ปิดประชุม|nghỉ giải lao|rapat ditutup|rehat|jeda|ditangguh|pahinga|mapumziko
      შესვენებ|ընդմիջ
      үзіліс|завсарлага|休息|休會|休会|休憩|散會|散会|閉会|閉會|暫停會議|暂停会议|會議暫停|정회|산회|휴식|휴게|폐회|tape change
      end of tape|end of side|end tape|side a.|side b.
      introduction.|sponsor message|sponsor break|sponsor.|advertis|ad break|station break|intermission
      interval.
      interlude|end of part|end of video|end of interview|end of audio|short recess|brief recess
      back on the record|on the record|off record|beratungspause|mittagessen|pause von|pause bis|ende der
      fin de la séance|fin de l'entretien|suspension de|reprise à|la séance reprend|pause déjeuner
      pause publicitaire|página musical|cuarto intermedio|pausa publicitaria|hora de|receso a|se abre un
      es reprèn
      aixeca la sessió|intervalo comercial|suspende-se|encerra-se|reinicia|pausa pubblicitaria|fine della
      sospesa alle|ripresa alle|pauze van|schorsing|einde van|reclame|paus.|uppehåll|reklampaus|pause.
      opphold
      udsættelse|fundarhlé|hlé á|mainostauko|tauko.|keskeytys|istungi katkest|vaheaja|reklaam|reklāma
      pēc pārtraukum|pārtrauk|pertrauka|po pertraukos|reklama.|po przerwie|reklama|po přestávce|přestávk
      přerušen
      po prerušení|prerušenie|prestávk|premor|odmor.|po odmoru|nakon stanke|poslije stanke|posle pauze
      nakon pauze
      nastavak sednice|nastavljen|reklame|почивк|след почивк|след прекъс|рекламна пауза|по паузата|пауза.
      открито в|закрито в|рекламн|после перерыва|перерыв на|реклама|після перерви|оголошується перерва
      μετά τη διακοπή|διάλειμμα|διαφημ|λήξη|öğle arası|reklam arası|reklam.|fasile|szünet után|reklámszünet
      szünet:|după pauză|pauza de|publicitate|pas pushimit|ndërpritet|toriad|etenaldi|atsedenaldi|فاصل
      فاصل إعلاني
      استراحة قصيرة|نهاية|انتهى|תום|סוף|פרסומות|הפסקת|پایان|آگهی|میان‌برنامه|तबादला|মধ্যাহ্ন|বিরতি|இடைவேளை
      విరామం
      พักเบรก|โฆษณา|เลิกประชุม|เริ่มประชุม|giải lao|tạm dừng|kết thúc|quảng cáo|jeda iklan|iklan|skors
      diskors
      istirahat|rehat sebentar|ditempohkan|mapumziko ya|tangazo|komersyo|patalastas|რეკლამა|გამოცხად|գովազդ
      жарнама|зар сурталчилгаа|廣告|广告|中場休息|茶歇|午休|休憩時間|暫時休憩|小休止|ｃｍ|閉廷|休廷|광고|쉬는|회의중지|계속개의|속개
      """
    ),
    (
      .incident, "pause",
      """
      pause.|pauses.|pausing|pauza.|paus.|long pause|short pause|brief pause|pausa.|pausa prol|silence
      silent|moment of silence
      minute of silence|minute's silence|schweig|stille.|stille im|gedenkminute|moment de silence
      une minute de silence
      silencio|un minuto de silencio|minut de silenci|silenci|silêncio|um minuto de silêncio|silenzio
      un minuto di silenzio
      stilte|tystnad|tyst minut|stillhet|stilhed|þögn|hiljaisuus|hiljainen hetki|vaikus|leinaseisak|klusum
      tyla.|tylos
      cisza|chwila ciszy|minuta ciszy|ticho|minuta ticha|tišina|minuta molka|minuta šutnje|minut ćutanja
      тишина|минута
      минутом ћутања|ћутање|едноминутно мълчание|мълчание|пауза.|тиша|хвилина мовчання|хвилиною мовчання
      мовчан|σιγή
      παύση|sessizlik|saygı duruşu|sükut|csend|néma|liniște|moment de reculegere|reculegere|heshtje|tost.
      munud o dawelwch
      isiltasun|صمت|دقيقة صمت|שתיקה|דקת דומייה|דממה|سکوت|خاموشی|मौन|নীরবতা|மௌன|ความเงียบ|เงียบ|im lặng
      phút mặc niệm
      hening|mengheningkan cipta|diam.|katahimikan|kimya|დუმილ|լռություն|沉默|静默|靜默|默哀|停頓|停顿|默禱|黙祷|黙とう|沈黙|침묵
      묵념|묵상
      pause
      pause in the|long silence|short silence|silences|silently|stillness|denkpause|pausiert|stockend
      lange pause
      kurze pause|stilles|silences.|pause longue|temps de silence|recueillement|silencio prolongado
      pausa larga
      guarda silencio|breve pausa|callan|silenci.|pausa llarga|silêncio.|pausa longa|calado|pausa breve
      silenzio.
      tace.|stil.|lange stilte|denkt na|tystnad.|lång paus|taust|taushed|stille i|þagnar|þögn.|pitkä tauko
      on hiljaa|vaikib|klusē|ilgstoša|tylėjimas|tylos minut|cisza.|milknie|dłuższa|odmlka|odmlčí|mlčí
      ticho v
      chvíľa|daljši premor|tajac|tišina.|мълчи|дълга пауза|ћути|тајац|молчит|долгая|тишина в|мовчить
      довга пауза
      σιωπ|σιωπή|παύση.|sessizlik.|susar|suskun|csönd|hallgat|tăcere|tace|liniște.|heshtje.|ciúnas
      tawelwch|isilik
      صامت|يصمت|سكت|שותק|שקט|دمی سکوت|سکوت کوتاه|चुप|खामोश|নিস্তব্ধ|சிறிது நேரம்|మౌనం|นิ่งเงียบ|หยุด|ngừng
      im lặng.|lặng|terdiam|hening cipta|senyap|mengheningkan|kimya.|tahimik|tigil|პაუზა|սպասում|үнсіз
      чимээгүй
      沉默不語|靜默片刻|一瞬の|間。|絶句|しばし|정적|묵묵|말없이|머뭇
      """
    ),
    (
      .incident, "action",
      """
      vote taken|voting.|votes.|vote.|vote on|roll call|roll was called|ayes|noes|division on|abstimmung
      namentliche abstimmung|scrutin|vote à|mise aux voix|votación|votacio|votação|submetid|votazione
      segue la votazione
      stemming|votering|omröstning|afstemning|avstemning|atkvæða|äänestys|hääletus|balsošan|balsavim
      głosowani|hlasován
      hlasovan|glasovan|glasanj|гласан|гласуван|голосован|голосуван|галасаван|ψηφοφορία|oylama|oylanır
      səsvermə|szavaz
      supus la vot|votare|votim|vótáil|pleidlais|bozketa|تصويت|הצבעה|رأی‌گیری|رائے شماری|मतदान|ভোট
      வாக்கெடுப்பு|ลงคะแนน
      biểu quyết|pemungutan suara|undian|botohan|კენჭისყრ|քվեարկ|дауыс бер|санал хураалт|表決|表决|投票|採決|採決を
      표결|투표
      open session|private session|closed session|in camera|opened the meeting|opened the sitting
      meeting opened|called to order|sitting opened|sitting resumed|on resuming|beginn der sitzung|beginn:
      séance ouverte|la séance est ouverte|la séance est reprise
      la seduta comincia|la seduta inizia|la seduta riprende|la seduta è aperta|la seduta è ripresa
      se abre la sesión|se reanuda la|comincia alle|inizia alle|jednání pokrač|jednání zaháj|schůze pokrač
      schůze zaháj|początek posiedzenia|početak sjednice|开会|開議|開会|開會|再開|继续开会|繼續開會|개의|개회|속개
      division.|a vote|voted|question put|question proposed|adopted.|agreed.|carried.|motion agreed
      motion carried
      motion lost|motion negatived|resolution adopted|put to the vote|ballot|tellers|abstimmungsergebnis
      stimmabgabe|auszählung|wahlgang|adopté.|adoptée.|rejeté.|il est procédé|vote à main|scrutin public
      résultat du vote|consultation.|assentiment.|la votación|votación nominal|votación económica
      resulta afirmativ|resulta negativ|asentimiento.|se aprueba|se practica|se vota|es vota|votació
      votação nominal|procede-se|aprovad|rejeitad|pausa para votação|si vota|la camera approva
      appello nominale
      votazioni|in stemming|hoofdelijke|gestemd|aangenomen|verworpen|rösträkning|votering.|afstemningen
      avstemningen|vedtatt|forkastet|atkvæðagreiðsl|samþykkt|äänestettiin|hyväksyttiin|hääletamin|hääletati
      balsojums|balsojam|balsuojama|pritarta|balsavo|głosowanie|głosują|przyjęto|hlasuje|hlasování č
      hlasuje se
      schváleno|hlasuje.|schválen|glasuje|glasovalo|sprejeto|izglasovan|usvojen|гласува|гласување|прието
      приема се
      усвојен|голосують|голосуют|голосування|проголосова|принято|прийнято|ψηφίζ|κυρώθηκε|oylamaya|kabul edil
      reddedil|səs verir|szavaznak|elfogad|votează|se votează|vot electronic|u votua|miratohet|votáil
      cuireadh
      pleidleisi|bozkatu|اقتراع|موافق|الموافقة|تمت الموافقة|נמנעים|בעד.|אושר|התקבלה|رای گیری|رأی|اخذ رأی
      منظور|ووٹ
      स्वीकृत|पारित|মতদান|গৃহীত|நிறைவேற|ఆమోద|ลงมติ|เห็นชอบ|bỏ phiếu|thông qua|disetujui|setuju.
      usul dikemuka
      masalah dikemuka|diputuskan|belah bahagian|pengundian|hoja ili|hoja ime|kuafikiwa|kura.|pinagtibay
      კენჭი
      მიღებულია|ընդունվ|қабылда|表決結果|付表決|無異議|无异议|起立多数|起立総員|賛成者|挙手多数|全会一致|異議の有無|가결|부결|거수표결|개표|재청
      """
    ),
    (
      .incident, "editorial",
      """
      идёт перевод|идет перевод|sic.|emphasis added|spelled phonetically|spelling.|translated.
      through interpreter|via interpreter
      through translator|end of|beginning of|continues.|continued.|cont.|transcriber|translator's note
      editor|as spoken
      anm d|anmerkung|note de|n d t|n de la|n. d|nota del|nota do|nota da|noot van|red. anm|přepis|примеч
      прим.|σημ.
      """
    ),
  ]
}
