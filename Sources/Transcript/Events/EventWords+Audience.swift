extension EventWords {
  /// What those who listen do.
  static let audience: [Row] = [
    (
      .kinesic, "applause",
      """
      applau|تشویق|clapping.|claps.|clap.|handclap|ovation|standing ovation|cheers and applause|loud applause|desk thump
      thumping of desks|beifall|applaus|klatsch|lebhafter beifall|langanhaltender beifall|anhaltender beifall
      vives acclamations|acclamation|vifs applaud|aplau|ovaci|ovaç|palmas.|bijval|handgeklap|geroffel op de bankjes
      applåd|handklapp|bifall|klapp|klapsalve|håndklap|lófatak|lófaklapp|taputuk|suosionosoit|aplod|aplaus|käteplagin
      aplaudē|plojim|ploja.|oklask|brawa|burzliwe oklaski|potlesk|potlesku|tleská|tlieska|ploskanj|aplavz|pljesak|pljesk
      aplauz|аплодисмент|аплодира|аплодир|овац|рукоплеск|ръкопляск|ракоплеск|оплески|аплауз|пљеск|апладысмент|воплескі
      χειροκροτ|επευφημ|alkış|alqış|taps.|tapsol|tapsvihar|duartrokit|ċapċip|bualadh bos|cymeradwyaeth|txalo
      تصفيق|يصفق|מחיאות כפיים|מחיאת כפיים|کف زدن|تشویق حضار|تالیاں|तालियाँ|तालियां|ताली|करतल|मेजों की थपथपाहट|করতালি|হাততালি
      கைதட்ட|కరతాళ|చప్పట్లు|เสียงปรบมือ|ปรบมือ|vỗ tay|tiếng vỗ tay|tepuk tangan|tepukan|palakpak|makofi|ტაში|აპლოდისმენტ
      ծափ|қол шапалақ|ду қол|алга таш|鼓掌|掌聲|掌声|拍手|박수
      """
    ),
    (
      .vocal, "laughter",
      """
      il rit|elle rit|rit.|pobavení|laugh|chuckl|giggl|snicker|lacht.|lachen.|lachend|gelächter|heiterkeit|allgemeine heiterkeit|rires|rire.|sourires
      hilarité|risas|risa.|risita|ríe.|ríen.|se ríe|hilaridad|carcajad|rialles|riu.|riem|risos|riso.|rindo|gargalhad
      hilariedade|risate|risata|ride.|ridono|ilarità|gelach|hilariteit|skratt|munterhet|munterhed|latter.|ler.|hlátur
      hlær|naurua|nauraa|naurahtaa|naer.|naerab|smiekli|smejas|juokas|juokiasi|juoko|śmiech|wesołość|śmieje|smích
      směje|veselost|smiech|smeje|veselosť|smijeh|smije se|smeh.|смех.|смеха.|смехом|смее|смеет|смеёт|оживление|хохот
      веселост|сміх|сміє|пожвавлення|смях|γέλ|γελά|gülüş|gülme|güler|kahkaha|derültség|nevet|râs.|râsete|râde|rîs.
      ilaritate|qesh|daħk|gáire|chwerthin|barre.|ضحك|يضحك|צחוק|צוחק|צחקוק|خنده|می‌خندد|قہقہہ|ہنسی|हँसी|हंसी|ठहाका|হাসি
      சிரிப்பு|నవ్వు|หัวเราะ|เสียงหัวเราะ|cười.|tiếng cười|tawa.|tertawa|ketawa|gelak|tawanan|kicheko|vicheko|სიცილ|ծիծաղ
      күлкі|инээд|笑聲|笑声|眾笑|众笑|哄堂大笑|大笑|笑|웃음|일동 웃음
      """
    ),
    (
      .vocal, "interruption",
      """
      interrupt|interject|interjection|heckl|uproar|commotion|disorder in|disturbance|zuruf|zwischenruf|gegenruf
      weitere zurufe|anhaltende zurufe|gegenrufe|widerspruch bei|interruption|protestations|brouhaha|exclamations sur
      exclamations.|une voix|un député|plusieurs voix|des voix|interrupcion|interrupción|interrumpe|protestas|protesta.
      voces.|un señor diputado|una señora diputada|avalot|protestes|protesto|contraprotesto|vozes.|apartes|interrupç
      interrompe|interruzion|commenti.|commenti del|proteste|una voce|voci.|interruptie|onderbre|rumoer|avbrott|avbryt
      afbryd|tilrop|tilråb|mellemråb|välihuut|välihuuto|vahelehüü|starpsauc|no zāles|šūksni|balsai iš sal|replika|replik
      głos z|głosy z|głosy.|glas z|glas iz|glasovi iz|výkřik|hlas z|hlasy z|hlasy ze|hlas ze|výkrik|medklic|oglašanje
      dobaciv|dobacuje|upadica|upadaju|шум.|шум в|реплик|выкрик|с места|из зала|прерыва|возглас|голос из|голоса из
      голос із|голоси із|голос з місця|шум у|вигук|із залу|викрики|реплики|възглас|шум и|от залата|добаци|упадица
      глас от|глас из|διακοπ|διαμαρτυρ|laf at|söz kes|gürültüler|közbeszól|közbekiált|întrerup|vociferări|voce din
      voci din|rumoare|ndërhyr|briseadh isteach|torri ar draws|مقاطعة|قطع|أصوات من|ضجة|קריאות ביניים|קריאת ביניים|קריאה
      קריאות|קריאת|מקריא|همهمه|مداخلت|شور|व्यवधान|शोर|বাধা|গণ্ডগোল|இடையூறு|ประท้วง|interupsi|gangguan|kelele|ხმაური
      աղմուկ|插話|插话|打斷|打断|喧嘩|喧哗|場內騷動|发言する者|発言する者|と呼ぶ者|呼ぶ者あり|野次|ヤジ|議場騒然|하는 의원
      고성|장내소란|장내 소란|소란|hear hear|hear, hear|bravo|très bien|muy bien|muito bem|zustimmung|widerspruch
      allgemeine zustimmung|assentiment|dénégation|marques d'approbation|marques d’approbation|asentimiento|denegación
      tumulto|manifestação d|manifestações d|congratulazioni|richiami del|голоса с мест|felzúdul|の声あり|声あり
      """
    ),
    (
      .vocal, "shouting",
      """
      shout|scream|yell|howl|boo.|booing|boos.|jeer|cries of|cri.|cris.|crient|huées|buh|rufe.|rufe von|geschrei
      gritos|grita.|abucheos|gritando|vaias|apupos|urla.|grida.|fischi.|boegeroep|burop|buande|okrzyki|krzyk|pískot
      křik|krik.|vika.|povici|крик|свист|выкрики|вигуки|φωνές|κραυγ|bağır|kiabál|strigă|huidu|thirrje
      screadach|صراخ|هتاف|צעקות|צועק|فریاد|نعرے|चिल्ला|नारे|চিৎকার|โห่|hò hét|teriak|sorakan|sigaw|喊|叫|叫囂|叫嚣
      怒号|고함|야유
      """
    ),
    (
      .vocal, "murmuring",
      """
      rozmowy na sali|murmur|mumbl|whisper|mutter|unruhe|gemurmel|flüster|mouvements|murmures|chuchot|rumeurs|rumores|rumor.|murmullo
      murmuri|sussurr|burburinho|mormor|brusio|rumori|geroezemoes|fluister|sorl.|uro i sal|viskar|hvisker|kliður|hälinä
      supina|müra|sosina|troksnis|šurmul|gwar|poruszenie|szept|šum v sál|ruch v|hluk v|šepká|nemir|šušk|žamor|graja
      жамор|мърмор|шум в залата|гул.|шёпот|шепот|гомін|шепіт|θόρυβος|ψίθυρ|mırılt|gürültü|uğultu|fısılt|zaj.|moraj
      suttog|zgomot|murmur|zhurmë|monabhar|ضجيج|همس|همهمة|רחש|רעש באולם|זמزمه|پچ پچ|सुगबुगाहट|গুঞ্জন|เสียงพึมพำ|xì xào
      rì rầm|bisik|ბუტბუტ|低語|低语|議論紛紛|议论纷纷|竊竊私語|ざわ|どよめき|ささや|웅성|수군
      """
    ),
  ]
}
