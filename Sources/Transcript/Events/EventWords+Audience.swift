extension EventWords {
  /// What those who listen do.
  static let audience: [Row] = [
    (
      .kinesic, "applause",
      """
      applau|تشویق|clapping.|claps.|clap.|handclap|ovation|standing ovation|cheers and applause
      loud applause|desk thump
      thumping of desks|beifall|applaus|klatsch|lebhafter beifall|langanhaltender beifall
      anhaltender beifall
      vives acclamations|acclamation|vifs applaud|aplau|ovaci|ovaç|palmas.|bijval|handgeklap
      geroffel op de bankjes
      applåd|handklapp|bifall|klapp|klapsalve|håndklap|lófatak|lófaklapp|taputuk|suosionosoit|aplod|aplaus
      käteplagin
      aplaudē|plojim|ploja.|oklask|brawa|burzliwe oklaski|potlesk|potlesku|tleská|tlieska|ploskanj|aplavz
      pljesak|pljesk
      aplauz|аплодисмент|аплодира|аплодир|овац|рукоплеск|ръкопляск|ракоплеск|оплески|аплауз|пљеск
      апладысмент|воплескі
      χειροκροτ|επευφημ|alkış|alqış|taps.|tapsol|tapsvihar|duartrokit|ċapċip|bualadh bos|cymeradwyaeth|txalo
      تصفيق|يصفق|מחיאות כפיים|מחיאת כפיים|کف زدن|تشویق حضار|تالیاں|तालियाँ|तालियां|ताली|करतल
      मेजों की थपथपाहट|করতালি|হাততালি
      கைதட்ட|కరతాళ|చప్పట్లు|เสียงปรบมือ|ปรบมือ|vỗ tay|tiếng vỗ tay|tepuk tangan|tepukan|palakpak|makofi
      ტაში|აპლოდისმენტ
      ծափ|қол шапалақ|ду қол|алга таш|鼓掌|掌聲|掌声|拍手|박수
      acclaim|bravissimo|tepuk|aplaudi|qarsak|қарсак|чапчек|кол чабуу|全場鼓掌|热烈鼓掌|熱烈鼓掌|長時間鼓掌|喝彩|喝采|拍手起|박수갈채
      vigelegele|hongera makofi|applausi|applausen|klap.|klapper|klappar|klappen|ploja|oklaski|gromki
      бурные аплодисмент|продолжительные аплодисмент|бурхливі оплески|ракопляск|aplauzi|aplauze|ծափողջ
      ծափահար
      تصفيق حاد|صلوات|کف حضار|मेज थपथपा|হর্ষধ্বনি|টেবিল চাপড়|đứng dậy vỗ tay
      """
    ),
    (
      .vocal, "laughter",
      """
      il rit|elle rit|rit.|pobavení|laugh|chuckl|giggl|snicker|lacht.|lachen.|lachend|gelächter|heiterkeit
      allgemeine heiterkeit|rires|rire.|sourires
      hilarité|risas|risa.|risita|ríe.|ríen.|se ríe|hilaridad|carcajad|rialles|riu.|riem|risos|riso.|rindo
      gargalhad
      hilariedade|risate|risata|ride.|ridono|ilarità|gelach|hilariteit|skratt|munterhet|munterhed|latter.
      ler.|hlátur
      hlær|naurua|nauraa|naurahtaa|naer.|naerab|smiekli|smejas|juokas|juokiasi|juoko|śmiech|wesołość
      śmieje|smích
      směje|veselost|smiech|smeje|veselosť|smijeh|smije se|smeh.|смех.|смеха.|смехом|смее|смеет|смеёт
      оживление|хохот
      веселост|сміх|сміє|пожвавлення|смях|γέλ|γελά|gülüş|gülme|güler|kahkaha|derültség|nevet|râs.|râsete
      râde|rîs.
      ilaritate|qesh|daħk|gáire|chwerthin|barre.|ضحك|يضحك|צחוק|צוחק|צחקוק|خنده|می‌خندد|قہقہہ|ہنسی|हँसी
      हंसी|ठहाका|হাসি
      சிரிப்பு|నవ్వు|หัวเราะ|เสียงหัวเราะ|cười.|tiếng cười|tawa.|tertawa|ketawa|gelak|tawanan|kicheko
      vicheko|სიცილ|ծիծաղ
      күлкі|инээд|笑聲|笑声|眾笑|众笑|哄堂大笑|大笑|笑|웃음|일동 웃음
      laughs|laughing|laughter|chortl|guffaw|titter|hilarity|merriment|rire|hilarité générale
      sourires et rires
      rit aux éclats|erheiterung|schmunzeln|lachsalve|lacht auf|se ríen|hilaridades|carcajada|rialla
      riallada|ríem
      gargalhada|risinho|ilarit|ridacchia|sorride e ride|gegrinnik|gniffel|schatert|fniss|skrattar|gapskratt
      griner.|grin i salen|ler højt|latter i|humring|hlátrasköll|nauru|hekott|hihit|naerupah|naljatl|irvina
      smejošs|smejoties|juokas salėje|rozbawieni|śmieje się|chichot|smích v|smějí|veselí|smiech v|pobaveni
      smejo
      smejejo|krohot|smijeh u|smeh u|smej.|смеење|смеа|смях в|весели|смешки|хихик|посмія|сміх у|γέλωτες
      γελωτ|γέλιο
      γελάει|γέλια|gülüşmeler|gülerek|gülmələr|nevet.|nevetés|derül|hohote|amuzament|të qeshura|qeshje
      chwertha
      barreak|algara|ضحكات|يضحكون|ضاحكا|قهقه|צוחקת|צוחקים|חיוך וצחוק|خنده حضار|خندیدن|قہقہے|हँसते|हंसते
      হাস্য
      சிரிக்க|నవ్వుతూ|ขำ|เสียงฮา|bật cười|cả hội trường cười|disambut tawa|ketawa besar|gelak ketawa|gerr.
      riuh tawa|anacheka|wanacheka|kichekesho|jilmay|kulgi|кулги|күлүү|күлді|инээ|全場大笑|哄笑|哄堂|笑い|爆笑|苦笑|失笑
      会場笑|長笑|폭소
      실소|웃으며|웃는
      """
    ),
    (
      .vocal, "interruption",
      """
      interrupt|interject|interjection|intervention.|heckl|uproar|commotion|disorder in|disturbance|zuruf|zwischenruf
      gegenruf
      weitere zurufe|anhaltende zurufe|gegenrufe|widerspruch bei|interruption|protestations|brouhaha
      exclamations sur
      exclamations.|une voix|un député|plusieurs voix|des voix|interrupcion|interrupción|interrumpe
      protestas|protesta.
      voces.|un señor diputado|una señora diputada|avalot|protestes|protesto|contraprotesto|vozes.|apartes
      interrupç
      interrompe|interruzion|commenti.|commenti del|proteste|una voce|voci.|interruptie|onderbre|rumoer
      avbrott|avbryt
      afbryd|tilrop|tilråb|mellemråb|välihuut|välihuuto|vahelehüü|starpsauc|no zāles|šūksni|balsai iš sal
      replika|replik
      głos z|głosy z|głosy.|glas z|glas iz|glasovi iz|výkřik|hlas z|hlasy z|hlasy ze|hlas ze|výkrik
      medklic|oglašanje
      dobaciv|dobacuje|upadica|upadaju|шум.|шум в|реплик|выкрик|с места|из зала|прерыва|возглас|голос из
      голоса из
      голос із|голоси із|голос з місця|шум у|вигук|із залу|викрики|реплики|възглас|шум и|от залата|добаци
      упадица
      глас от|глас из|διακοπ|διαμαρτυρ|laf at|söz kes|gürültüler|közbeszól|közbekiált|întrerup|vociferări
      voce din
      voci din|rumoare|ndërhyr|briseadh isteach|torri ar draws|مقاطعة|قطع|أصوات من|ضجة|קריאות ביניים
      קריאת ביניים|קריאה
      קריאות|קריאת|מקריא|همهمه|مداخلت|شور|व्यवधान|शोर|বাধা|গণ্ডগোল|இடையூறு|ประท้วง|interupsi|gangguan
      kelele|ხმაური
      աղմուկ|插話|插话|打斷|打断|喧嘩|喧哗|場內騷動|发言する者|発言する者|と呼ぶ者|呼ぶ者あり|野次|ヤジ|議場騒然|하는 의원
      고성|장내소란|장내 소란|소란|hear hear|hear, hear|bravo|très bien|muy bien|muito bem|zustimmung|widerspruch
      allgemeine zustimmung|assentiment|dénégation|marques d'approbation|marques d’approbation
      asentimiento|denegación
      tumulto|manifestação d|manifestações d|congratulazioni|richiami del|голоса с мест|felzúdul|の声あり|声あり
      loud consultation|consultations.|points of order|hon. members:|oh, oh|order, order|voices.|cries from
      voice from|voices from|calls from|heckling|jeers from|rumblings|zurufe von|lachen und zurufe|rufe:
      anhaltende unruhe|lärm.|tumult.|interpellation.|vives protestations|protestation|exclamations
      exclamation
      bruit.|rires et exclamations|nombreuses interruptions|claquements de pupitres|dialogan
      voces en|voces desde|voces de fondo|manifestaciones en|hablan varios|varios señores diputados
      varios diputados|pifias|protestan|alboroto|gritería|remor de veus|veus.|veus de fons|protestes.
      avalots
      aldarull|vozes d|vozes na|manifestação|manifestações|apoiado|algazarra|contestação|protestos d
      rumor de voces|voci di|voci dai|dai banchi|rumoreggia|clamori|vivaci|proteste dei|onderbreking
      samenspraak
      protest van|rumoer in|kreet|utrop|inrop|rop från|mellanrop|avbruten|tilråb fra|uro.|uro i|indblanding
      tilrop fra|gripið fram í|frammíkall|framíköll|ölvuhróp|välihuutoja|huuto.|huutoa|vastalause|vahelehüüd
      vahele hüü|hüütakse|hüüd saalist|hääl saalist|hääled saalist|starpsaucien|balss no|balsis no|šalkoņa
      balsas iš|balsai salėje|balsai iš|šūksniai|replika iš|głosy na|głos na|okrzyki z|protesty|gwizdy
      zakłóc
      výkřiky|výkřik z|protesty.|hlasy.|hlas z pléna|reakcia z|reakcie z|reakce z|vyrušov|vyrušeni|námietk
      medklici|oglašanj|negodov|upadice|upadanje|dobacivanje|dobacuju|glasovi|галама|протест|протести
      реакция|реакции|дюдюк|апострофир|от място|дофрл|доброш|врева|жамор|гълчава|репліки|викрик|вигуки з
      гамір
      протестують|голос с места|выкрики с|шум, выкрики|недовольств|возмущен|οχλοβο|θόρυβος στην|διαμαρτυρίες
      φωνή από|φωνές από|κωδωνοκρουσί|sıralarından|sataşma|itiraz|gürültü|müdahale|yerdən|replika atır
      közbeszólás
      közbekiáltás|zúgás|felzúdulás|bekiabál|din sală|vociferăr|rumoare în|gălăgie|proteste din|huiduieli
      discuții în sală|ndërhyrje|zhurmë në|pa rend|cur isteach|gearradh isteach|torri ar|zarata|oihuak|هرج
      مقاطع|احتجاج|اعتراض|همهم|ضوضاء|أصوات متداخلة|تداخل في|فوضى|لغط|מהומה|רעש.|קריאה מ|מפריע|התפרצות
      اعتراض نمایندگان|سر و صدا|شورشرابہ|टोका|टोकाटाकी|हंगामा|शोरगुल|নৈরাজ্য|হট্টগোল|প্রতিবাদ|கூச்சல்
      గందరగోళం
      เสียงโห่|ขัดจังหวะ|ท้วงติง|ngắt lời|ồn ào|phản đối|disampuk|menyampuk|sampuk|dewan riuh|riuh.
      riuh rendah
      hujan interupsi|gaduh|mwingilia|taarifa ya|sumingit|ingay|აყვირებ|შეძახილ|ყვირის|ընդհատ|վանկարկ
      աղաղակ|шу.
      дабыр|起哄|鼓譟|鼓噪|喧嘩聲|場內嘈雜|插言|離座發言|議場内騒然|不規則発言|発言取り消|異議なし|異議あり|議事進行|呼び、|호응|항의|아우성|술렁|remor.|remor de
      """
    ),
    (
      .vocal, "shouting",
      """
      shout|scream|yell|howl|boo.|booing|boos.|jeer|cries of|cri.|cris.|crient|huées|buh|rufe.|rufe von
      geschrei
      gritos|grita.|abucheos|gritando|vaias|apupos|urla.|grida.|fischi.|boegeroep|burop|buande|okrzyki
      krzyk|pískot
      křik|krik.|vika.|povici|крик|свист|выкрики|вигуки|φωνές|κραυγ|bağır|kiabál|strigă|huidu|thirrje
      screadach|صراخ|هتاف|צעקות|צועק|فریاد|نعرے|चिल्ला|नारे|চিৎকার|โห่|hò hét|teriak|sorakan|sigaw|喊|叫|叫囂|叫嚣
      怒号|고함|야유
      jeering|jeers|booed|hisses|hissing|chants.|catcall|rufe aus|buhrufe|pfiffe|zwischenpfiffe|clameur|huée
      sifflets|siffle|griterío|abuche|rechifla|silbatina|vítores|vaia.|assobios|fischi|urla|fluitconcert
      boe-geroep|busvisslingar|buhrop|pipekonsert|buuaus|vislausoja|švilpim|svilpieni|nepasitenkinimo
      buczenie
      skandow|gwizd|pískání|bučení|piskot|skandov|zvižd|zviždanje|звижд|свирк|скандир|улюлюк|κραυγές
      αποδοκιμ|yuh
      yuhala|ıslık|fütty|fujjol|fluierături|huiduieli|fërshëllim|صفير|تكبير|תרועות|קריאות בוז|تکبیر|नारेबाजी
      स्लोगन|স্লোগান|கோஷம்|నినాదాలు|ตะโกน|bersorak|sorak|teriakan|laung|vifijo|hiyawan|ყიჟინა|歡呼|欢呼|嘘聲|嘘声
      呐喊|吶喊|歓声
      怒声|함성|환호
      """
    ),
    (
      .vocal, "murmuring",
      """
      rozmowy na sali|murmur|mumbl|whisper|mutter|unruhe|gemurmel|flüster|mouvements|murmures|chuchot
      rumeurs|rumores|rumor.|murmullo
      murmuri|sussurr|burburinho|mormor|brusio|rumori|geroezemoes|fluister|sorl.|uro i sal|viskar|hvisker
      kliður|hälinä
      supina|müra|sosina|troksnis|šurmul|gwar|poruszenie|szept|šum v sál|ruch v|hluk v|šepká|nemir|šušk
      žamor|graja
      жамор|мърмор|шум в залата|гул.|шёпот|шепот|гомін|шепіт|θόρυβος|ψίθυρ|mırılt|gürültü|uğultu|fısılt
      zaj.|moraj
      suttog|zgomot|murmur|zhurmë|monabhar|ضجيج|همس|همهمة|רחש|רעש באולם|זמزمه|پچ پچ|सुगबुगाहट|গুঞ্জন
      เสียงพึมพำ|xì xào
      rì rầm|bisik|ბუტბუტ|低語|低语|議論紛紛|议论纷纷|竊竊私語|ざわ|どよめき|ささや|웅성|수군
      murmurs|hum of voices|hubbub|buzz of|getuschel|raunen|gemurre|bewegung|mouvements divers|rumeurs.
      remous
      brouhaha sur|rumoreo|rumor en|murmullos|burburinhos|zunzum|mormorio|brusii|gemompel|sorl|småprat
      småsnakk
      mumlen|summen|kliður í|puheensorina|supinaa|jutukõmin|sahin|čuksti|šalko|murmė|šurmulys|szmer|pomruk
      hluk v sále|šum v sále|šumění|ruch v sále|šumenie|šepot|pogovarjanj|medsebojno|negodovanj|žagor
      жагор|гълчав
      гул в|ропот|перешёпт|гомін у|ψιθυρ|βοή|uğultular|mırıltılar|zsongás|morajlás|mozgolód
      rumoare.|murmur în|pëshpërit|zurrumurru|همهمات|وشوش|לחשושים|רחש באולם|پچ‌پچ|खुसर|গুনগুন|ซุบซิบ
      xôn xao|kasak
      dengung|minong|bulungan|შუში|շշուկ|鼓譟聲|竊笑|騷動|骚动|ざわつ|ざわめ|どよめ
      """
    ),
  ]
}
