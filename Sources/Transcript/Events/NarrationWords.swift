/// How those who take minutes write what happens: their formulas, by type.
///
/// `|` and line ends part the formulas, which a paragraph begins with; one that ends in `$` is the
/// whole paragraph. `…` stands for up to ten words, `/` parts alternatives, and a word that ends
/// in `*` is the beginning of one.
enum NarrationWords {
  struct Row {
    var element: EventType.Element
    var type: String
    /// Those who preside say the same: it is narration only where it gives an hour or stands
    /// before all speech.
    var isSpokenToo = false
    var formulas: String
  }

  static let table: [Row] = [
    Row(
      element: .incident, type: "action",
      formulas: """
        question put|question … put and agreed|question … agreed to|question … negatived|question proposed
        question again proposed|question resolved|question so resolved|question accordingly|question ordered
        motion/motions/amendment/amendments/clause/clauses/schedule/schedules/resolution … agreed to
        motion/motions/amendment/amendments … negatived/carried/defeated/lost/withdrawn/rejected/adopted
        amendment by leave withdrawn|amendment made|amendments made
        clause/clauses/schedule … ordered to stand
        bill … read a/the first/second/third time|bill read|bill reported|bill presented|bill passed
        bill ordered|bill committed|leave granted|leave not granted|resolved in the affirmative/negative
        debate adjourned|debate resumed|debate interrupted|consideration resumed|ordered to lie
        the house/committee/senate/assembly/council/dáil/seanad/chamber/parliament/knesset divided
        a/the division was called|a division was/being called|division called|a party vote was called
        a personal vote was|on the question … put
        the … clerk … read|the … clerk … called|the … clerk … proceeded|the … clerk … designated
        the … clerk … announced|the … clerk … administered|the … secretary read the
        the … secretary called the roll
        the … reading clerk … read|the legislative clerk|the assistant legislative clerk|the bill clerk
        the vote was taken|a vote was taken|the question was taken
        a recorded vote was|a voice vote was|a roll-call vote was|the yeas and nays were
        there was no objection|a motion to reconsider … was
        the motion/amendment/amendments … was/were agreed/adopted/rejected/carried/defeated
        the roll was called|a quorum was|a quorum being|prayer $|prayers $|prayers read|the prayer … was
        the chaplain … offered|the pledge of allegiance was|the national anthem was
        the oath was administered
        the witness … was … sworn|the witness was shown|the witness … sworn|witness … sworn $
        the interpreter … was … sworn|… having been … duly sworn
        honourable/government/opposition/several/an/some … members/member/senators/senator … rose/rising
        … interjecting|honourable/government/opposition/several … members/senators … interjecting
        … indicated assent/dissent|… nodded assent|… rose in his/her place|… rose to her/his feet
        the meeting was called to order|the meeting was opened|the hearing was called|the session was opened
        the house/senate/committee/subcommittee/council/assembly/board/commission/court/tribunal … met at/pursuant
        the house/senate/committee/council/assembly/board/commission/court … was called to order
        the house/senate/committee/council/assembly/board/court/tribunal … reconvened/resumed
        the meeting/hearing/session/sitting … resumed/reconvened|sitting resumed|on resuming|after recess
        the agenda was adopted|the minutes … were … approved|the draft … was adopted|it was so decided $
        it was so agreed $|agreed to $|the programme was adopted

        vors/vorsitzende/vorsitzender/präsident/präsidentin/moderator/moderatorin … eröffnet … und
        vors/vorsitzende/vorsitzender … eröffnet/begrüßt/schließt/verliest/unterbricht
        der/die präsident/präsidentin/vorsitzende/alterspräsident … eröffnet/begrüßt/schließt/verliest
        der/die … schriftführer/schriftführerin … verliest|die pressekonferenz beginnt/endet
        es folgt die abstimmung|es folgt eine/die namentliche|namentliche abstimmung $|abstimmung $
        die abstimmung ergibt/ergab|die abgeordneten erheben sich

        l'amendement/l'article/l'ensemble/les … mis aux voix|l'amendement/l'article … n'est pas adopté
        l'article/l'ensemble/l'amendement/les … est/sont … adopté/adoptés/adoptée/adoptées $
        la proposition/motion … est/n'est … adoptée|il est procédé|il en est ainsi décidé
        l'incident est clos
        le/la secrétaire … donne lecture|le greffier … lit|le scrutin a lieu|il est donné lecture
        il est fait ainsi|assentiment $|le témoin prête serment

        efectuada la votación|sometid* a votación|se procede a la votación|se procede a votar
        realizada la votación|practicada la votación|verificada la votación|el señor/la señora … da lectura
        se da lectura|se guarda un minuto|era la … de la tarde/mañana/noche/madrugada $
        eran las … de la tarde/mañana/noche/madrugada $|eran las … horas $
        siendo las … se levanta/abre/suspende
        se reanuda la sesión a|se abre la sesión a|puestos en pie|previa votación|se realiza la votación
        s'obre la sessió|la sessió s'obre|la sessió es reprèn|la sessió comença|feta la votació
        es procedeix a la votació

        submetid* à/a votação|procedeu-se à|procede-se à|eram … horas $|eram … horas e … minutos $
        é aprovad* por|é lido|é lida|são lidos|entra em discussão|posto a votos
        reabre-se a sessão|é reaberta a sessão|abre-se a sessão às|a sessão é/foi aberta/reaberta
        fazem-se soar|faz soar|presta o compromisso|guarda-se um minuto|a câmara guardou

        segue/seguono la/le votazione/votazioni|si procede alla votazione
        la camera/il senato/l'aula … approva $
        la seduta/riunione inizia/comincia/riprende/ricomincia|i lavori iniziano/riprendono/cominciano
        l'emendamento/l'articolo/la mozione … è … approvat*|messo/messa ai voti
        il/la segretario/segretaria … dà lettura
        così rimane stabilito

        in stemming komt/komen|de beraadslaging wordt|de algemene beraadslaging|aldus besloten $
        aldus wordt besloten
        de … motie/wetsvoorstel/amendement … wordt … aangenomen/verworpen
        het wetsvoorstel … wordt … aangenomen
        de vergadering wordt … hervat|het incident is gesloten|de leden … verheffen zich

        kammaren biföll/avslog/beslutade/beslöt|överläggningen var|talmannen … återupptog
        förhandlingarna återupptogs
        sammanträdet återupptogs|kammaren bordlade|votering $|komiteens innstilling … ble|innstillingen ble
        … tok her over president*|… overtok her president*|presidenten … klubbet
        forslaget … ble … vedtatt/forkastet
        forslaget … vedtoges/forkastedes|hermed sluttede|lovforslaget gik|lovforslaget … vedtoges
        forhandlingen sluttet
        keskustelu päättyi|keskustelu päättyy|yleiskeskustelu päättyi|äänestys $
        asian käsittely päättyi/keskeytettiin|istuntoa jatkettiin|hääletus $|istungi algus|istungit juhatab

        początek posiedzenia|posiedzenie otwarto|posiedzenie rozpoczęto|na posiedzeniu przewodniczą
        głosowanie $
        jednání/schůze/schôdza … zahájen*/otvoren*|hlasování $|hlasovanie $|proběhlo hlasování
        seja se je začela|sjednica je započela/počela/nastavljena|седница је почела/настављена
        sednica je počela/nastavljena
        гласували … за/народни|заседанието се открива|идёт голосование|идет голосование
        результаты голосования
        звучит … гимн|проголосовало|председательствует|председательствовал|головував|йде голосування
        лунає … гімн
        засідання розпоч*|заседание началось|заседание возобнов*|вносится на голосование

        στο σημείο αυτό|açılma saati|oylama yapıldı|oylamaya geçildi|az elnöki széket|az ülés … kezdőd*
        a szavazás eredménye|szavazás $|ședința a început|şedinţa a început|lucrările … au fost conduse
        supus la vot
        افتتحت الجلسة|بدأت الجلسة|استؤنفت الجلسة|جرى التصويت|وقف أعضاء|تلا الأمين|אושר $|הצבעה על|הצבעה $
        הצבעה מס*
        ההצעה … נתקבלה|ההצעה … לא נתקבלה|הצעת … נתקבלה|המלצת … נתקבלה|החוק … נתקבל|ההסתייגות … נתקבלה/נדחתה
        तत्पश्चा*|प्रस्ताव स्वीकृत|रपट पढ़ी|rapat dibuka pukul|rapat dilanjutkan|mesyuarat dimulakan
        mesyuarat disambung

        pursuant to standing order|resolved that|resolved accordingly|ordered that|agreed to accordingly
        bill accordingly|several … stood up in their places|members stood up|loud consultations $
        hon members … stood up|the house resolved itself|the house/assembly/chamber observed|members observed|the witness was affirmed
        the jury was sworn|beginn der sitzung … uhr $|fortsetzung der … um … uhr
        die sitzung wird … wieder aufgenommen
        wiederaufnahme der sitzung|der antrag/gesetzentwurf wird … angenommen/abgelehnt|mise aux voix
        l'ordre du jour … est adopté|reprise de la séance|reprise à|consultation $|asentimiento $|se vota y
        resulta afirmativa|resulta negativa|se practica la votación|se toma votación|votan por
        se procede a tomar
        se incorpora al recinto|así lo hace $|así se hace $|izada la bandera|óbrese a sesión
        suspéndese a sesión
        retómase a sesión|procédese á votación|iniciada às|suspensa às|reaberta às|encerrada às
        levanta-se a reunião
        o sr/a sra … procede à leitura|il presidente … suona|si passa alla votazione
        daartoe wordt/is … besloten
        overeenkomstig … besloten $|conform … besloten $|aldus is besloten|de vergadering wordt geopend om
        in stemming kom*|eduskunta hyväksyi/hyväksyy/hylkäsi|täysistunto avattiin|täysistuntoa jatket*
        puhetta johti
        äänestystulos|ensimmäinen/toinen/ainoa käsittely päättyi|sihteeri … lukee|talmannen … ställde
        beslut fattades
        beslut skulle fattas|kammaren beslutade|ålderspresidenten … övertog|mødet åbnet kl*|mødet genoptaget
        forhandlingen … udsat|møtet starta/startet/satt/åpnet kl*|votering i sak|etter at det var ringt
        fundur settur
        fundur hefst|gert var hlé|umræðu frestað|atkvæðagreiðsl* $|frumvarpið … samþykkt|istungi rakend*
        hääletustulemus*|sēdi vada|balsojums $|posėdis prasid*|posėdžio pradžia|užsiregistravo … balsavo
        bendru sutarimu $|zebrani/posłowie … wstają|posiedzeniu przewodniczą|powrót na posiedzenie
        wznowienie posiedzenia|předsedající … zvoní|prezentácia a hlasovanie $|otvorenie rokovania
        po prerušení rokovania $|po přerušení $|po přestávce $|zaznievanie gongu|az ülés/ülésnap … folytat*
        megtörténik $|jelzésre $|nincs jelentkező $|ședința/şedinţa a reînceput|după pauză $
        se intonează imnul
        lucrările au început|открито в|след почивката $|интонира се|седницата започна
        седници/седница председава
        sednici/sjednici predsedava/predsjedava|sednica/sjednica je nastavljena|početak sednice/sjednice
        intoniranje himne|intonira se himna|nakon stanke $|posle/poslije/nakon pauze $|sejo vodi
        seja se je nadaljevala|nadaljevanje seje|seanca/mbledhja filloi/fillon|pas pushimit $
        στην αθήνα σήμερα
        αθήνα σήμερα|μετά τη διακοπή $|μετα τη διακοπη $|κωδωνοκρουσίες|belirli gün/günde|… celse açıldı $
        duruşmaya/oturuma … devam olundu/edildi|duruşmaya/oturuma … başlandı|açık yargılamaya
        yapılan yoklamada
        birleşim/oturum açıldı|kâtip … okudu|після перерви $|звучить державний|лунає державний
        заседание открыто
        заседание открывает/ведет/ведёт|после перерыва $|заседание продолжено|звучит … музыка
        секретарь … докладывает
        суд удаляется|суд возвращается|تحت رئاسة|عقدت الجلسة|عادت الجلسة|قام الأمين|وقف الأعضاء|הישיבה נפתחה
        הישיבה התחדשה|הישיבה נמשכה|सभा … समवेत|सदन की कार्यवाही|सभा की कार्यवाही|اجلاس … شروع
        sidang/rapat/persidangan dibuka/dimulai/dilanjutkan/diskors/ditutup pukul|ketuk palu
        mesyuarat/dewan … dimulakan/disambung … pukul|usul dikemuka|masalah dikemuka|doa $
        tuan/puan yang di-pertua … mempengerusikan|hoja ilitolewa|hoja iliamuliwa|hapa wabunge
        kikao kilianza
        bunge lilianza|cuireadh an cheist|cuireadh agus|chuaigh an … ar fionraí|cyfarfu'r
        dechreuodd y cyfarfod
        เริ่มประชุม*|เปิดประชุม*|พักการประชุม*
        """),
    Row(
      element: .incident, type: "break",
      formulas: """
        sitting suspended|proceedings suspended|proceedings … concluded|house adjourned
        the house/senate/committee/council/assembly/dáil/seanad/chamber/parliament … adjourned at/until/till/accordingly
        the lok/rajya sabha … adjourned/re-assembled/met
        the legislative assembly/council … adjourned at/until/till
        adjourned accordingly|adjourned at
        the meeting/hearing/session/sitting/proceedings/deposition … was/were adjourned
        the meeting/hearing/session/sitting/proceedings/deposition … was/were suspended/concluded/closed/recessed
        the meeting/committee/council/assembly/house/senate/court rose/adjourned at/until/accordingly
        the meeting/committee/council/assembly/house/senate/court rose/adjourned $|committee adjourned
        committee rose
        whereupon|a … recess was taken|recess taken|recess $|a luncheon recess|the luncheon recess
        lunch break $
        a … break was taken|brief recess|short recess|off the record $|discussion off the record
        a discussion was held off
        end of transcript|end of interview|end of recording|end of tape|end of audio|interview ends
        recording ends
        recording begins|tape ends|beginning of tape|end of side|the interview was interrupted
        interview concludes
        commercial break $|break $

        die sitzung wird/wurde/ist von|die sitzung … unterbrochen|sitzungsunterbrechung|unterbrechung von
        schluss/schluß/ende … uhr $|schluss der sitzung|schluß der sitzung|ende der sitzung
        unterbrechung der sitzung|ende der pressekonferenz
        la réunion/séance débute/commence à|la séance … suspendue/levée/reprise/ouverte à
        la séance est suspendue pendant
        la réunion/séance … s'achève à|la réunion/séance … prend fin|la réunion/séance … se termine
        la séance s'achève
        se suspende la sesión|se interrumpe la sesión|se levanta la sesión a|la sesión se suspende/levanta
        la sessió se suspèn|s'aixeca la sessió a|a sessão é/foi suspensa/encerrada|suspende-se a sessão
        encerra-se a sessão
        levanta-se a sessão|é suspensa a sessão|é encerrada a sessão
        la seduta … sospesa|la seduta termina|la riunione termina|i lavori terminano
        de vergadering wordt … geschorst|schorsing van|sluiting … uur|sammanträdet ajournerades
        mötet ajournerades|mötet avslutades|sammanträdet avslutades
        kammaren åtskildes|møtet hevet|møtet avbrutt|mødet udsat|mødet sluttet|fundi slitið
        istunto keskeytettiin
        istunto päättyi|täysistunto päättyi|istungi lõpp|istung lõppes|przerwa w posiedzeniu
        koniec posiedzenia
        posiedzenie zakończono|jednání/schůze … přerušen*/ukončen*/skončil*|schôdza … prerušen*/ukončen*
        seja se je končala|seja je bila prekinjena|sjednica je … prekinuta/završena/zaključena|stanka nakon
        sednica je … prekinuta/završena/zaključena|седница је … прекинута/завршена/закључена|після перерви
        перерва $
        перерыв $|после перерыва|заседание закры*|заседание прерв*|заседание объяв*|засідання закри*
        заседанието се закрива
        kapanma saati|birleşime … ara|szünet $|az ülésnap/ülés … végződ*|ședința s-a încheiat
        şedinţa s-a încheiat|pauză $
        رفعت الجلسة|علقت الجلسة|انتهت الجلسة|הישיבה ננעלה|הישיבה הופסקה|जलसा|लोक/राज्य सभा … स्थगित
        सभा … स्थगित
        rapat ditutup pukul|rapat diskors|mesyuarat ditangguhkan

        the house adjourned/rose at|the sitting was suspended|sitting … closed at|sitzungsende
        ende der sitzung um
        die sitzung wurde … geschlossen|schluss der vernehmung|suspension de la séance|fin de la réunion
        fin de la séance|se pasa a cuarto intermedio|finaliza la sesión|se hace un receso|remata a sesión
        s'aixeca la sessió|encerrou-se a|la seduta … sospesa alle|la riunione … sospesa/termina|sluiting $
        mødet hævet
        møtet ble/blei/vart hevet/heva|møtet heva|fundi frestað|fundarhlé $
        täysistunto lopetettiin/keskeytettiin
        istungi lõpetam*|istung lõppenud|sēdi slēdz|sēde … slēgta|posėdžio pabaiga|pertrauka $
        zakończenie posiedzenia
        zamknięcie posiedzenia|přestávka $|prestávka $|prerušenie rokovania|skončenie schôdze
        rokovanie … skončil*
        szünet … $|az elnök … berekeszt*|lucrările s-au încheiat|закрито в|почивка $
        седницата … прекина/заврши
        prekid sednice/sjednice|kraj sednice/sjednice|seja se je … prekinila|seanca/mbledhja … mbyll*
        διακοπή $
        duruşmaya … ara verildi|oturuma … ara verildi|… ara verildi $|celse kapatıldı
        birleşim/oturum kapandı
        засідання … закрито/завершено|объявлен перерыв|заседание окончено/прервано/завершено|استراحة $
        הפסקה $
        הישיבה הסתיימה|جلسه … پایان|اجلاس … ملتوی|सभा … के लिए स्थगित|bunge liliahirishwa
        kikao kiliahirishwa
        kikao kilifungwa|mesyuarat/dewan ditangguhkan|daeth y cyfarfod|เลิกประชุม*|ปิดประชุม*
        """),
    Row(
      element: .incident, type: "entering",
      formulas: """
        … in the chair $|… took the chair $|the … took the chair|the speaker … took/resumed the chair
        the president … took the chair
        the jury entered|the jury returned|the witness took the stand|the witness resumed the stand
        … entered the room
        … takes the chair $|… prend place au fauteuil|… prend la présidence|ocupa la presidencia
        … ocupa la presidencia
        assume a presidência|… assume a presidência|assume la presidenza|… übernimmt den vorsitz
        """),
    Row(
      element: .incident, type: "leaving",
      formulas: """
        the jury left|the jury retired|the jury was excused|the witness was excused|the witness stood down
        the witness withdrew|witness excused|the witness left|… left the room $|… leaves the room $|exeunt
        abandona la presidencia|deixa a presidência
        """),
    Row(
      element: .incident, type: "action", isSpokenToo: true,
      formulas: """
        die sitzung ist/wird eröffnet|die sitzung wird|la séance est ouverte|la séance est reprise
        se abre la sesión|está abierta la sesión|está aberta a sessão|è aperta la seduta
        la seduta è aperta|la seduta
        de vergadering wordt/is geopend|sammanträdet inleddes|møtet … satt|mødet åbnet|istunto alkoi
        ședința este deschisă|the sitting/meeting/session/hearing opened/began/started
        the meeting/sitting/session is
        """),
    Row(
      element: .incident, type: "break", isSpokenToo: true,
      formulas: """
        die sitzung ist geschlossen|die sitzung wird geschlossen|la séance est levée|la séance est suspendue
        la séance|se levanta la sesión|la seduta è tolta|de vergadering is/wordt gesloten
        de vergadering wordt
        the committee/house/senate … stands/stand adjourned|meeting closed|meeting adjourned
        hearing adjourned
        """),
  ]

  /// Ends of lines that give an hour or a body and what it does, in scripts without blanks.
  static let uncased: [(type: String, ends: [String])] = [
    (
      "action",
      [
        "開議", "開会", "再開", "開會", "会議を開く", "開始開會", "繼續開會", "继续开会", "恢復", "會議開始", "会议开始",
        "개의", "개회", "속개",
      ]
    ),
    (
      "break",
      [
        "休憩", "散会", "閉会", "延会", "散會", "休會", "休会", "閉會", "暫停", "結束", "结束", "休息", "산회",
        "정회", "폐회", "회의중지", "회의 중지",
      ]
    ),
  ]

  /// What such lines begin with.
  static let uncasedStarts = [
    "午前", "午後", "上午", "下午", "中午", "會議", "会议", "立法會", "主席宣布", "主席宣佈", "오전", "오후",
  ]

  /// Whether words are somebody's own: narration has no first person and addresses nobody.
  static func isOwn(_ words: String) -> Bool {
    Array(words.utf8).withText { isOwn($0, words) }
  }

  private static func isOwn(_ text: Text, _ words: String) -> Bool {
    var isCapitals: Bool?
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, isPart(text[index]) { index += 1 }
      if index == start {
        index += 1
        continue
      }
      if index == start + 1, text[start] == UInt8(ascii: "I") {
        isCapitals = isCapitals ?? words.isCapitals
        if isCapitals == false { return true }
      } else if index - start <= 24 {
        if own.contains(text.string(start..<index).lowercased()) { return true }
      }
    }
    return text.bytes.contains { $0 >= 0xE3 } && ownUncased.contains { words.contains($0) }
  }

  /// Letters, apostrophes and all beyond ASCII.
  private static func isPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Letters.isLetter(UInt32(byte)) || byte == UInt8(ascii: "'")
  }

  private static let own = WordSet(
    """
    i'm i’m i've i’ve i'll i’ll i'd i’d we we're we’re we've we’ve we'll we’ll you your yours my mine our ours
    me us let's let’s ich wir mich mir uns unser unsere mein meine ihnen je j'ai j’ai nous vous mon ma notre
    votre vos yo nosotros nosotras mi nuestro nuestra usted ustedes nós você vocês meu minha nosso nossa io
    noi voi mio mia nostro nostra ik wij mijn ons jullie jag vi mitt vår vårt jeg vår vores minä minun
    meidän mój moja nasz nasza my wy já můj náš moj naš я мы вы мой моя наш наша нам вам мне ние аз моя ми ваш
    εγώ εμείς μας biz bizim benim én mi nekem nekünk meu nostru أنا نحن אני אנחנו אתם मैं हम मेरा आप saya kami
    kita tôi
    """)

  /// Whether words make a statement, as remarks do not; those in capitals are initials.
  static func states(_ words: String) -> Bool {
    words.utf8.split(separator: UInt8(ascii: " ")).contains { part in
      let word = String(Substring(part)).trimmed(of: ".,;:()[]–—")
      return (word.count < 2 || word != word.uppercased()) && verbs.contains(word.lowercased())
    }
  }

  /// Verbs and the like that statements have and remarks do not.
  private static let verbs = WordSet(
    """
    is are was were be been has have had does did can will would should may might must it this that not
    makes made means ist sind war waren hat haben wird kann das nicht est sont était c'est n'est pas
    es son está fue ha no era é são foi tem não è sono ha non het een niet är var inte er ikke jest nie
    je není это не est είναι δεν bir değil nem este nu
    """)

  private static let ownUncased = ["我", "私", "僕", "저는", "제가", "우리", "您", "你"]
}
