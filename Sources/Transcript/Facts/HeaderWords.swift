/// Words that tell what a line of front matter is.
enum HeaderWords {
  /// Kinds of talk and of text: words that titles have.
  static let genres = FoldedWords(
    "aussprache rozprava dibattito müzakere vita överläggning pressträff incontro tavola pyöreä "
      + "press conference conferences briefing briefings interview interviews transcript transcripts "
      + "transcription hearing hearings session sitting meeting meetings minutes debate debates "
      + "call speech speeches address remarks statement statements testimony deposition talk lecture "
      + "podcast episode dialogue conversation roundtable seminar workshop symposium summit forum "
      + "evidence proceedings report panel history trial argument arguments committee council congress q&a "
      + "deb discussion webinar keynote inquiry plenary notes town_hall "
      + "pressekonferenz pressekonferenzen regierungspressekonferenz pressestatement "
      + "pressestatements mitschrift niederschrift protokoll plenarprotokoll wortprotokoll sitzung "
      + "sitzungsprotokoll interview gespräch rede ansprache vortrag debatte anhörung vernehmung "
      + "unterrichtung kurzprotokoll stenografischer stenographischer bericht "
      + "conférence entretien discours débat audition séance compte rendu procès-verbal allocution "
      + "déclaration réunion point point-presse interview transcription intervention "
      + "rueda conferencia entrevista discurso comparecencia sesión sesiones pleno acta diario "
      + "transcripción intervención declaraciones reunión coloquio charla "
      + "coletiva conferência discurso entrevista sessão ata reunião audiência debate transcrição "
      + "conferenza stampa intervista discorso seduta resoconto audizione verbale trascrizione "
      + "dibattito riunione "
      + "persconferentie toespraak verslag vergadering debat gesprek handelingen notulen "
      + "presskonferens pressträff pressemøde pressekonferanse referat protokoll möte møte debatt tal "
      + "lehdistötilaisuus pöytäkirja haastattelu puhe istunto täysistunto "
      + "konferencja prasowa wywiad posiedzenie sprawozdanie stenogram stenograficzne protokół "
      + "przemówienie debata wysłuchanie "
      + "tisková konference konferencia tlačová rozhovor schůze schůzí zasedání rokovanie zápis "
      + "stenozáznam beseda projev novinarska konferencija konferenca intervju sjednica seja "
      + "zapisnik govor razgovor rasprava "
      + "пресс-конференция конференция интервью стенограмма заседание заседания выступление беседа "
      + "брифинг протокол речь встреча стенограма засідання інтерв'ю виступ прес-конференція "
      + "интервю заседание пресконференция реч изказване интервју седница конференција разговор "
      + "συνέντευξη πρακτικά συνεδρίαση ομιλία συζήτηση δήλωση "
      + "basın toplantısı konuşması röportaj söyleşi tutanak tutanağı görüşme birleşim "
      + "conferință interviu ședință ședința stenograma discurs declarație dezbatere "
      + "sajtótájékoztató interjú ülés jegyzőkönyv beszéd napló "
      + "محضر جلسة الجلسة مؤتمر حوار مقابلة كلمة خطاب نص لقاء ندوة بيان "
      + "נאום ראיון ישיבה ישיבת פרוטוקול מסיבת תמלול דיון "
      + "साक्षात्कार बैठक भाषण वार्ता phỏng_vấn họp_báo phát_biểu biên_bản wawancara konferensi pidato "
      + "история історія historia samtal setkání spotkanie vyprávění výsledky "
      + "wyniki итоги resultados risultati résultats results rapport ergebnisse presentación "
      + "présentation presentazione apresentação zeitzeugengespräch bürgerversammlung "
      + "pressebriefing "
      + "availability "
      + "hansard débats debatten auditions audizioni interrogazioni colloquy fireside teleconference gaggle presser earnings "
      + "audience procès colloque échange dialogue interrogatoire rencontre causerie "
      + "sitzungen tagung befragung diskussion podiumsdiskussion stenogramm streitgespräch "
      + "doppelinterview unterredung verhandlungen "
      + "taquigráfica taquigráfico taquigráficas taquigráficos estenográfica estenográfico diálogo "
      + "audiencia conversatorio conversación ponencia taquigrafía "
      + "diário notas conversa palestra pronunciamento depoimento oitiva "
      + "stenografico stenografici sommario colloquio udienza dialogo convegno conversazione "
      + "sessió sessions diari compareixença roda acta "
      + "handeling rondetafelgesprek hoorzitting commissiedebat rede lezing verhoor vraaggesprek "
      + "interpellationsdebatt frågestund intervju samtal anförande utfrågning sammanträde "
      + "snabbprotokoll forhandlinger samtale høring folketingstidende stortingstidende "
      + "pressekonferanse ordskifte spørretime umræður þingfundur viðtal ræða blaðamannafundur "
      + "keskustelu kyselytunti tiedotustilaisuus puheenvuoro keskustelutilaisuus "
      + "sēde sēdes sēžu stenogrammas "
      + "istung stenogramm kõne pressikonverents arutelu vestlus stenogramma intervija saruna "
      + "posėdis posėdžio posėdžiai stenograma pokalbis "
      + "posiedzenia rozmowa dyskusja przesłuchanie zapis wykład konferencji "
      + "stenoprotokol stenografický stenografická stenografické jednání výslech přednáška debata "
      + "schôdza schôdze stenografický tlačovka prednáška vystúpenie "
      + "ülésnap országgyűlési meghallgatás kerekasztal beszélgetés "
      + "stenogramă conferința interviul dezbateri dezbaterile discuție audiere convorbire "
      + "стенографски протокол пленарно дневник изслушване разговор обсъждане стенографске белешке "
      + "стенографски белешки стенографически sednica sednice sjednice fonogram transkript "
      + "стенограми magnetogram pogovor seje novinarska tiskovna stenografske beleške "
      + "seanca seancë procesverbal intervistë mbledhja fjalimi bisedë "
      + "συνεδριάσεως συνεδριάσεων συνέντευξη τύπου διάλογος ακρόαση "
      + "duruşma oturum oturumu birleşimi mülakat açıklaması "
      + "стенограми розмова зустріч виступ дебати слухання промова стенограми діалог "
      + "стенографический стенографическая лекция допрос беседы обсуждение слушания дебаты "
      + "пресс-брифинг диалог разговор сессия "
      + "სხდომა სხდომის ინტერვიუ ოქმი სტენოგრამა նիստ նիստի հարցազրույց արձանագրություն "
      + "مضبطة مداولات مناقشة تصريحات حديث ملتقى مصاحبه گفتگو گفت‌وگو جلسه مشروح مذاکرات نشست "
      + "سخنرانی انٹرویو تقریر اجلاس مباحثہ דברי שימוע שיחה הרצאה "
      + "वाद-विवाद कार्यवाही संवाददाता सम्मेलन सत्र संवाद "
      + "penyata rasmi persidangan mesyuarat temubual sidang ucapan diskusi persidangan "
      + "majadiliano mkutano mahojiano hotuba kikao taarifa "
      + "대담 좌담 토론회 청문회 기자간담회 본회의 강연 "
      + "keterangan sambutan arahan pernyataan transkrip "
      + "rapat risalah 기자회견 기자회견문 브리핑 인터뷰 회의록 연설 담화 간담회 회의")

  /// Kinds of talk after which rooms are named (`Salle de presse`, `Conference Centre`).
  static let roomGenres = FoldedWords(
    "press presse prensa imprensa stampa pers tisková tiskový tlačová prasowa prasowej briefing "
      + "conference conferences meeting council committee basın пресс прес conferencias conférences "
      + "conferências hearing court session")

  /// Words for many talks, or for where they are kept: names of series.
  static let collections = FoldedWords(
    "conferences briefings transcripts interviews speeches hearings debates remarks proceedings "
      + "statements minutes archive archives collection library newsroom releases podcasts episodes "
      + "history histories records historia histoire geschichte история історія historie ιστορία "
      + "pressekonferenzen mitschriften interviews reden protokolle debatten archiv zeitzeugenarchiv "
      + "pressemitteilungen dokumente gespräche "
      + "conférences discours entretiens déclarations débats auditions archives communiqués "
      + "transcriptions comptes "
      + "ruedas conferencias entrevistas discursos intervenciones comparecencias declaraciones "
      + "sesiones archivo archivos debates transcripciones "
      + "coletivas conferências entrevistas discursos debates memória arquivo atas transcrições "
      + "intervenções "
      + "conferenze interviste discorsi resoconti sedute archivio memoria dibattiti trascrizioni "
      + "dichiarazioni "
      + "persconferenties toespraken verslagen handelingen gesprekken debatten archief "
      + "presskonferenser pressträffar tal intervjuer protokoll pressemøder taler referater møder "
      + "pressekonferanser intervjuer taler arkiv arkivet "
      + "tiedotustilaisuudet puheet haastattelut arkisto pöytäkirjat kõned intervjuud arhiiv "
      + "konferencje wywiady przemówienia debaty archiwum stenogramy sprawozdania "
      + "konference rozhovory projevy zápisy stenozáznamy archív paměť pamäť rozhovory prejavy "
      + "zápisnice konferencije intervjui govori zapisnici razgovori arhiv arhiva govori "
      + "пресс-конференции интервью стенограммы выступления заседания архив беседы брифинги "
      + "пресконференції стенограми виступи засідання архів бесіди брифінги інтерв'ю "
      + "пресконференции интервюта стенограми речи изказвания конференције интервјуи говори "
      + "συνεντεύξεις ομιλίες πρακτικά αρχείο toplantıları röportajlar konuşmalar tutanaklar arşivi "
      + "arşiv conferințe interviuri discursuri stenograme arhivă interjúk beszédek jegyzőkönyvek "
      + "sajtótájékoztatók archívum مؤتمرات مقابلات خطابات محاضر أرشيف حوارات נאומים ראיונות "
      + "פרוטוקולים ארכיון תמלולים 아카이브 fonti geschiedenis testimonios "
      + "testemunhos testimonianze témoignages tanıklıklar relacje")

  /// Those who meet, and the countries that they are of: what a record is of rather than its title.
  static let bodies = FoldedWords(
    "committee council congress forum panel inquiry parliament assembly senate house commons lords "
      + "representatives chamber legislature legislative nations court tribunal commission office ministry "
      + "department directorate cabinet bureau press secretary spokesperson service "
      + "embassy republic kingdom state federation "
      + "parlement assemblée sénat chambre conseil cour ministère république commission "
      + "parlament bundestag bundesrat nationalrat landtag senat kammer gericht gemeinderat stadtrat "
      + "ministerium bundesministerium bundesregierung staatskanzlei republik kanton "
      + "parlamento asamblea senado cámara diputados congreso consejo tribunal ministerio república "
      + "honorable assembleia câmara deputados ministério senato camera deputati consiglio "
      + "ministero repubblica corte generalitat congrés consell "
      + "kamer eerstekamer tweedekamer raad ministerie riksdag riksdagen storting stortinget "
      + "folketing folketinget alþingi lagting eduskunta riigikogu saeima seimas regering regjeringen "
      + "sejm rzeczypospolita rzeczypospolitej izba ministerstwo kancelaria sněmovna sněmovny senát "
      + "republika republiky rada národná národní parlamentu országgyűlés magyarország parlamentul "
      + "deputaților senatul guvernul ministerul skupština sabor zbor državni vlada kuvendi "
      + "парламент сенат дума рада верховная верховна государственная державна министерство "
      + "міністерство республика република республіка собрание събрание собрание скупштина влада "
      + "федерация βουλή ελλήνων δημοκρατία υπουργείο κοινοβούλιο meclisi cumhuriyeti bakanlığı "
      + "mahkemesi millet პარლამენტი պարլամենտ ազգային ժողով "
      + "مجلس الشعب النواب الشيوخ البرلمان الجمهورية جمهورية وزارة المملكة مجلس شورای "
      + "כנסת הכנסת מדינת משרד ממשלת संसद लोक राज्य सभा मंत्रालय dewan rakyat negara mahkamah "
      + "parlamentu sejmu senatu skupštine sabora národní poslanecké camerei senatului seimo eduskunnan "
      + "országgyűlésének riigikogus folketingets stortingets riksdagens парламента сената думы думи "
      + "ради собрания събранието скупштине βουλής κοινοβουλίου meclis parlamentosu "
      + "republik parlimen kementerian majelis bunge jamhuri 국회 대한민국 위원회 법원 의회")

  /// The same in scripts without blanks.
  static let ideographicGenres = FoldedPhrases([
    "委員會", "紀錄", "公報", "會議", "速記", "訪談", "專訪", "質詢", "公听会", "公聽會", "聆訊", "庭审",
    "国会", "國會",
    "會", "会見", "发布会", "吹风会", "见面会", "通气会", "会议", "会談", "会谈", "談話", "谈话", "講話", "讲话", "記者", "记者",
    "採訪", "采访",
    "訪問", "访谈", "专访", "演說", "演说", "演説", "発言", "讨论", "論壇", "论坛", "紀要", "纪要", "議事録",
    "会議録", "記録", "記錄", "记录", "概要", "質疑", "答问", "答問", "实录", "實錄", "インタビュー", "シンポジウム",
    "スピーチ", "ブリーフィング", "対談", "座談", "座谈", "委員会", "委员会", "本会議", "聞き書き", "講演", "挨拶",
  ])

  /// Words of a line that says when the document was made, not when people spoke.
  static let documentDates = FoldedWords(
    "updated modified version opened printed copyright accessed retrieved revised published "
      + "uploaded created downloaded archived posted effective expires born birth stand "
      + "aktualisiert veröffentlicht geändert gedruckt mis_à_jour publié publicado actualizado "
      + "pubblicato aggiornato опубликовано обновлено изменено 更新 掲載 公開 发布 發布 게시 수정 approved "
      + "einreichungsdatum eingereicht dépôt déposé submitted deposited presentata depositata "
      + "released issued filed due next")

  /// Those of `documentDates` that say when a text or a recording came out.
  static let publicationDates = FoldedWords(
    "published posted released uploaded veröffentlicht publié publiée publicado publicada "
      + "pubblicato pubblicata gepubliceerd publicerad publicerat publisert udgivet julkaistu "
      + "opublikowano zveřejněno publikováno опубликовано опубліковано публикувано δημοσιεύτηκε "
      + "yayınlanma 掲載 公開 发布 發布 게시")

  /// Words that lead to the day of speech.
  static let datesOfSpeech = FoldedWords(
    "aired recorded broadcast taped held filmed conducted interviewed given delivered convened "
      + "date dated on am vom gehalten aufgenommen gesendet enregistré diffusé le celebrada "
      + "celebrado grabado emitido realizada realizado gravado tenuta tenutosi registrato "
      + "hållet gehouden nagrane odbyło конференция состоялось записано المنعقدة يوم المنعقد "
      + "開催 収録 実施 召开 召開 举行 舉行 录制 de_fecha")

  /// Parts of the day, which stand beside a date.
  static let dayParts = FoldedWords(
    "morning forenoon afternoon evening night nachmittag vormittag abend morgen vormittags nachmittags "
      + "abends matin après-midi soir mañana tarde noche manhã noite mattina pomeriggio sera ochtend "
      + "namiddag middag avond förmiddag eftermiddag kväll formiddag ettermiddag kveld aamupäivä "
      + "iltapäivä rano popołudnie wieczór dopoledne odpoledne doobeda popoludní délelőtt délután "
      + "утро день вечер утром днем вечером ранок вечір πρωί απόγευμα sabah öğleden sonra "
      + "午前 午後 上午 下午 오전 오후 صباحا مساء בוקר ערב")

  /// Units of how long a recording is.
  static let spans = FoldedWords(
    "min mins minute minutes sec secs second seconds h hr hrs hour hours m s std stunde stunden "
      + "minuten sekunden heure heures secondes minutos segundos hora horas minuti secondi ore "
      + "минут минуты мин секунд сек час часов хвилин dakika saniye perc 分 秒 時間 小时 小時 분 초 시간")

  /// What a body does at an hour: `The House met at 11 a.m.`
  static let acts = FoldedWords(
    "met meets sat sits opened opens begins began commenced commences resumed resumes adjourned "
      + "convened called started starts ended ends beginnt begann endet eröffnet commence débute "
      + "reprend comienza empieza termina começa inizia comincia riprende zahájeno zahájena ukončeno "
      + "rozpoczęto rozpoczęcie początek koniec начало начинается окончание початок кінець")

  /// Words between the parts of a dateline.
  static let connectives = FoldedWords(
    "godz klo kl saat время година час hodin hod óra lúc at in on the le la les den der die das dem il lo el al à a de del della di du des do da dos "
      + "das of for and und et y e i o u w v ve at um il the to kl uhr aired recorded live from "
      + "date held time local approximately about circa approx beginning starting в во на om op på "
      + "em no na nos nas zu zum zur am im von van het een i w z ze dne dňa dnia")

  /// The end of a line that goes on in the next.
  static let openEnds = FoldedWords(
    "with of by and the a an to for in on at from between mit von und der die das des dem den für "
      + "zu zum zur im am avec de du des et la le les pour par sur con del de la las los y para por "
      + "sobre com do da dos das e di della dei delle per tra fra van met en het voor z ze o w i na "
      + "с и в на о об для между за к от")

  static let navigation = FoldedWords(
    "home back top print share menu search login english japanese french german spanish chinese "
      + "korean russian arabic portuguese italian français deutsch español italiano português "
      + "русский 日本語 中文 english 한국어 العربية facebook twitter whatsapp linkedin telegram email pdf "
      + "download subscribe skip navigation contents next previous drucken teilen imprimer partager "
      + "imprimir compartir enviar stampa condividi печать version share_this follow category "
      + "sdílet vytisknout tisk zpět paylaş yazdır dön listeye zurück übersicht zur teilen retour "
      + "liste partager imprimer volver lista compartir imprimir voltar partilhar torna condividi "
      + "delen afdrukken terug dela skriv_ut tillbaka del skriv udskriv tilbage jaa tulosta takaisin "
      + "udostępnij drukuj powrót zdieľať tlačiť späť deli natisni podijeli ispiši natrag сподели "
      + "печат назад поделиться распечатать назад_к_списку поділитися друк до_списку κοινοποίηση "
      + "εκτύπωση πίσω distribuie tipărește înapoi megosztás nyomtatás vissza مشاركة طباعة رجوع "
      + "שתף הדפסה חזרה साझा_करें प्रिंट chia_sẻ in bagikan cetak kembali 공유 인쇄 목록 목록으로 전체기사")

  static let navigationPhrases = FoldedPhrases([
    "link to this", "alert me", "add to favourites", "sound on", "unmute", "listen live",
    "play audio", "watch live", "live stream", "aller directement", "aller au contenu",
    "activer le son", "ecouter", "en direct", "zum inhalt", "ton einschalten", "jetzt anhoren",
    "ir al contenido", "activar sonido", "escuchar", "en vivo", "ir para o conteudo", "ouvir agora",
    "ao vivo", "vai al contenuto", "attiva audio", "ascolta", "in diretta", "luister", "lyssna",
    "hopp til", "kuuntele", "siirry sisaltoon", "sluchaj", "posluchaj", "poslechnout", "pocuvat",
    "ввимкнути звук", "ввiмкнути", "прямий еф", "прямои эфир", "прямой эфир", "слушать", "слухати",
    "включить звук", "перейти к", "перейти до", "sesi ac", "canli yayin", "dinle", "asculta",
    "hallgassa", "ακουστε", "استمع", "البث المباشر", "האזינו", "שידור חי", "nghe bai", "dengarkan",
    "sunteti in sectiunea", "prima pagina", "versiunea pentru", "calendarul sedintelor",
    "return to", "back to", "skip to", "skip main", "main navigation", "click here", "opens in",
    "abre ventana", "neues fenster",
    "nouvelle fenetre", "zum seitenanfang", "to top", "main page", "top banner", "sign in",
    "przejdz do", "prejsit na", "preskocit na", "ga naar", "ga direct naar", "hoppa till",
    "gå til", "saltar al", "saltar para", "salta al", "aller a", "springe zu", "direkt zum",
    "toggle index", "search this transcript", "z wikizrodel", "da wikisource", "de wikisource",
    "aus wikisource", "from wikisource", "from wikipedia",
    "read more", "subscribe", "share this", "print this", "download the", "listen to",
    "ugras a tartalom", "pular para", "sari la continut", "icerige gec", "przejdz do tresci",
    "prejit k obsahu", "jdi na obsah", "preskoci na", "mine sisu juurde", "pereiti prie",
    "anar al contingut", "volver al menu", "към съдържанието", "μεταβαση στο", "바로가기", "跳到主要",
    "跳转到", "跳至", "本文へ", "コンテンツへ", "lompat ke", "langsung ke", "chuyen den noi dung",
    "anda di halaman",
  ])

  static let noticePhrases = FoldedPhrases([
    "provisional translation", "nicht autorisiert", "nieautoryzowan", "neautoriz", "unauthori",
    "не авторизован", "неавторизован", "غير مدقق", "non autorizzat", "no autorizad",
    "rush transcript", "copyright", "table of contents appears", "all rights reserved",
    "check against delivery", "embargo", "unofficial", "uncorrected", "not be in its final",
    "subject to final review", "draft transcript", "rough transcript", "lightly edited",
    "edited for", "automatically generated", "auto-generated", "machine generated",
    "generated by", "es gilt das gesprochene", "prononce fait foi", "unkorrigiert", "vorlaufig",
    "for reference purpose", "transcript is provided", "transcript was", "this is a transcript",
    "traduccion no oficial", "unrevised", "ej justerat", "ojusterat", "talade ordet", "ukorrigert",
    "ikke korrektur", "neautorizovan", "neprosel jazykovou", "neproslo jazykovou",
    "nie autoryzowan",
    "не правлен", "не выверен", "не перевірен", "стенограма не", "стенограмма не", "non rivisto",
    "testo non", "sin revisar", "sin correccion", "texto sin", "nao revisto", "sem revisao",
    "ongecorrigeerd", "niet gecorrigeerd", "non corrige", "texte non", "non relu", "duzeltilmemis",
    "未定稿", "速報版", "未校正", "未经", "未經", "仅供参考", "僅供參考", "검수", "정정 전", "غير منقح",
    "לא מוגה", "transcribed by", "仮訳", "for immediate release", "translated by",
  ])
}
