/// The words of events by type, a row a type; `|` and line ends part the beginnings of words.
enum EventWords {
  static let table: [(EventType.Element, String, String)] = [
    (
      .kinesic, "applause",
      """
      applau|clap|ovation|standing ovation|cheers and applause|loud applause|beifall|applaus|lebhafter beifall
      langanhaltender beifall|anhaltender beifall|vives acclamations|acclamation|vifs applaud|aplau|palmas|applausi
      bijval|geroffel op de bankjes|applåd|klapp|taputuk|oklask|brawa|burzliwe oklaski|potlesk|ploskanje|pljesak
      aplauz|аплодисмент|аплодира|овац|ръкопляск|оплески|пљескање|χειροκροτ|alkış|taps|tapsvihar|aplod|تصفيق
      מחיאות כפיים|کف زدن|तालियाँ|ताली|vỗ tay|tepuk tangan|鼓掌|掌聲|掌声|拍手|박수|txalo|desk thump|thumping of desks
      """
    ),
    (
      .vocal, "laughter",
      """
      laugh|chuckl|giggl|lacht|lachen|gelächter|heiterkeit|allgemeine heiterkeit|rires|rire|sourires|risas|risa
      ríe|se ríe|riem|risos|riso|rindo|risate|risata|ride|ilarità|gelach|hilariteit|skratt|latter|munterhet|naurua
      śmiech|wesołość|smích|smiech|smijeh|smeh|смех|смее|смеется|смеётся|оживление|сміх|γέλ|gülüş|gülme|derültség|nevet
      râs|rîs|ضحك|צחוק|צוחק|خنده|हँसी|हंसी|cười|tawa|tertawa|笑聲|笑声|眾笑|众笑|笑|大笑|웃음|barre
      """
    ),
    (
      .vocal, "interruption",
      """
      interrupt|interjection|heckl|zuruf|zwischenruf|gegenruf|weitere zurufe|gegenrufe|interruption|exclamations sur
      interrupcion|interrupción|interrumpe|protestas|protesta|protesto|interrupç|interrompe|interruzione|commenti|proteste
      interruptie|onderbre|avbrott|avbryt|głos z sali|głosy z sali|głosy|dzwonek przerw|výkřiky|výkriky|dobacivanje
      upadica|шум|реплик|выкрик|с места|прерыва|вигук|реплики|διακοπ|laf atma|közbeszól|közbekiált|întrerup|vociferări
      قطع|מקריא|קריאת|קריאות ביניים|插話|插话|打斷|打断|发言する者|発言する者|野次|고성|장내소란|소란|hear hear|hear, hear
      """
    ),
    (
      .vocal, "shouting",
      """
      shout|scream|yell|howl|boo|jeer|cries of|cri |crient|huées|buh|rufe|geschrei|gritos|abucheos|gritando|vaias
      urla|grida|fischi|okrzyki|krzyk|pískot|křik|криК|крик|свист|выкрики|φωνές|bağır|kiabál|strigă|صراخ|צעקות|喊|叫
      """
    ),
    (
      .vocal, "exclamat",
      """
      exclam|gasp|sigh|groan|moan|cough|sneez|sniff|clears throat|clearing throat|clear throat|sob|cry|crying|weep
      tears up|whoop|cheer|ooh|aah|ouch|yawn|hiccup|burp|grunt|seufz|hustet|räuspert|weint|raunen|soupir|tousse|pleure
      rumeurs|tose|suspir|llora|tosse|sospira|piange|zucht|hoest|huil|suckar|hostar|kaszl|wzdych|płacz|kašel|pláče
      кашл|вздых|вздох|плач|плаче|βήχ|öksür|ağl|köhög|sóhaj|tuse|سعال|بكاء|שיעול|בוכה|咳|嘆|叹|哭|泣|ため息|기침|한숨|울음
      rewr
      """
    ),
    (
      .vocal, "murmuring",
      """
      murmur|mumbl|whisper|mutter|unruhe|gemurmel|flüster|mouvements|murmures|chuchot|rumores|murmullo|sussurr|burburinho
      mormor|brusio|rumori|geroezemoes|fluister|sorl|uro i salen|gwar|poruszenie|szept|šum v sál|ruch v|šepka|žamor
      мърмор|гул|шёпот|шепот|гомін|θόρυβος|mırılt|gürültü|zaj|moraj|zgomote|ضجيج|רחש|低語|低语|議論紛紛|ざわ|웅성
      """
    ),
    (
      .vocal, "speaking",
      """
      sing|chant|recit|pray|speaking|speaks|in unison|talking|indistinct chatter|chatter|humm|whistl|singt|spricht|chante
      parle en|canta|rezando|habla|fala|parla|canto|zingt|sjunger|śpiewa|zpívá|поет|поёт|поют|молит|говорит|τραγουδ|şarkı
      énekel|cântă|غناء|שירה|שר|唱|歌|祈|노래|swear|oath administered|takes the oath|prayer
      """
    ),
    (.vocal, "question", "asks question|off-mic question|question off|question inaudible"),
    (
      .vocal, "signal", "bell of the|gavel|klopft|pfeif|siffl|silba|fischia|sounds gavel|raps gavel"
    ),
    (
      .kinesic, "ringing",
      "bell|ring|phone|telefon|glocke|sonnerie|timbre suena|campan|dzwonek|zvon|звон|звън|zil sesi|csengő|電話|전화벨|鈴"
    ),
    (
      .kinesic, "playback",
      """
      video|audio clip|audio playing|playing|begin video|end video|begin audio|end audio|film|clip|soundbite
      recording play|tape play|einspieler|videoeinspielung|tonband|vidéo|extrait|diffusion|proyecc|se proyecta|exibição
      proiezione|filmpje|projekce|демонстр|видео|відео|προβολή|film gösteri|vetítés|播放|影片|ビデオ|映像|영상
      """
    ),
    (
      .kinesic, "gesture",
      """
      nod|shak|gestur|shrug|points|pointing|indicat|raises hand|show of hands|raise hand|wave|bows|hands up|thumbs
      nickt|schüttelt|zeigt|winkt|hebt die hand|handzeichen|hoche|fait un geste|geste|asiente|niega con|señala|gesto
      acena|aponta|annuisce|indica|knikt|wijst|nickar|pekar|kiwa|wskazuje|přikyvuje|kývá|кивает|показыва|жест|κουνά
      bólint|mutat|点头|點頭|搖頭|摇头|举手|舉手|うなず|挙手|고개|손을
      """
    ),
    (
      .kinesic, "smiling",
      "smil|grin|lächel|schmunzel|sourit|sonrí|sorri|sorrid|glimlach|ler|uśmiech|usmí|улыб|усмих|χαμογ|gülümse|mosoly|zâmb|微笑|미소"
    ),
    (
      .kinesic, "noise",
      "knock|bang|thud|clang|clatter|crash|slam|footsteps|typing|rustl|static|feedback|beep|buzz|click|clop|whop|squeak|creak|splash|thump|boom|wind|rain|thunder|explosion|gunshot|barking|dog bark|klopfen"
    ),
    (
      .incident, "sound",
      """
      music|song plays|noise|sound|geräusch|musik|musique|bruit|música|ruido|ruído|musica|rumore|muziek|geluid|ljud|lyd
      muzyka|dźwięk|hudba|zvuk|glazba|музык|звук|μουσική|müzik|zene|muzică|موسيقى|מוזיקה|רעש|音樂|音乐|音楽|음악
      """
    ),
    (
      .incident, "leaving",
      """
      leaves|leave the|left the|exit|walks out|withdraw|departs|verlässt|verlassen|quitte|quittent|sort de|abandona|sale de
      se retira|se ausenta|deixa o|retira-se|abbandona|lascia l'aula|esce|verlaat|lämnar|forlater|opuszcza|odchází
      odlazi|napušta|покида|уходит|вышел|вышла|залишає|αποχωρ|salonu terk|elhagyja|părăsește|يغادر|יוצא|עוזב|離席|离席|退席|退場|返回座位|퇴장
      """
    ),
    (
      .incident, "entering",
      """
      enters|enter the|arrives|joins the|returns to|walks in|takes the chair|took the chair|betritt|trifft ein|entre|arrive
      prend place|entra|ocupa la|llega|chega|assume|arriva|assume la presidenza|komt binnen|anländer|wchodzi|przychodzi
      vchází|ulazi|входит|прибыва|заходить|εισέρχ|salona gir|belép|intră|يدخل|נכנס|入場|入席|進入|进入|입장|站起來|站起来
      """
    ),
    (
      .incident, "break",
      """
      break|recess|adjourn|lunch|luncheon|off the record|discussion off|pause in proceeding|whereupon|suspend|commercial break
      unterbrech|sitzung unterbrochen|mittagspause|suspension|séance suspendue|la séance est|receso|se suspende|se interrumpe
      intervalo|suspensa|sospesa|sospensione|schorsing|ajournering|przerwa|přestávka|prekid|stanka|перерыв|перерва|почивка
      διακόπτεται|ara verildi|szünet|pauză|استراحة|הפסקה|休息|休會|休会|休憩|暫停會議|정회|휴식|tape change|end of tape|side a|side b
      """
    ),
    (
      .incident, "pause",
      "pause|pausa|paus|silence|long pause|moment of silence|schweig|stille|silencio|silêncio|silenzio|stilte|tystnad|cisza|ticho|тишина|пауза|минута молчания|σιγή|sessizlik|csend|liniște|صمت|שתיקה|沉默|静默|靜默|默哀|黙祷|沈黙|침묵|묵념"
    ),
    (
      .incident, "editorial",
      """
      sic|emphasis added|ph|phonetic|sp?|spelled phonetically|spelling|translated|through interpreter|via interpreter
      end of|beginning of|continues|continued|transcriber|translator's note|editor|anm d|note de|n d t|nota del|nota do
      """
    ),
    (
      .incident, "action",
      """
      stands|rises|sits|hands|shows|showing|opens|closes|picks|puts|takes|gives|looks|turns|walks|moves|switch|holds up
      displays|reads|writes|signs|operator instructions|technical difficult|abgeschaltet|das mikrofon|meldet sich|zeigt
      erhebt|erheben|setzt sich|überreicht|hält|se lève|se lèvent|montre|remet|se levanta|se ponen|muestra|entrega|hace
      levanta|mostra|entrega|si alza|si leva|mostra|staat op|toont|reser sig|visar|wstaje|pokazuje|povstává|ukazuje|ustaje
      встает|встаёт|встают|показывает|вручает|сигурно|σηκών|ayağa|feláll|se ridică|יקום|起立|宣誓|派發|收集|監票|報告|起身|기립
      """
    ),
    (
      .gap, "inaudible",
      """
      inaudib|unintelligib|indiscernib|indecipherab|unclear|crosstalk|cross talk|cross-talk|overlapping|off mic|off-mic
      no audio|audio gap|audio drop|technical|garbled|indistinct|muffled|unverständlich|akustisch nicht|mikrofon aus
      inaudible|incompréhensible|hors micro|inintelligible|ininteligible|inaudible|no se oye|ininteligível|inaudível
      fora do microfone|incomprensibile|fuori microfono|onverstaanbaar|ohörbart|uhørlig|epäselvää|niesłyszaln|wypowiedź poza
      nesrozumitelné|mimo mikrofon|nerazumljivo|неразборчиво|не слышно|нерозбірливо|нечленоразд|δεν ακούγεται|anlaşılmıyor
      nem hallható|neinteligibil|غير مسموع|غير واضح|לא ברור|לא נשמע|נאמ|نامفهوم|聽不清|听不清|聴取不能|聞き取れ|불분명|들리지
      """
    ),
    (
      .gap, "foreign",
      "foreign language|in foreign|speaks in french|speaking foreign|speaking in|speaks in|speaks spanish|speaks french|speaks arabic|non-english|fremdsprach|langue étrangère|en inglés|idioma extranjero|на иностранном|外語|外语|外国語|외국어"
    ),
    (
      .gap, "editorial",
      "redacted|omitted|deleted|cut|gekürzt|coupure|omitido|omissis|wykreślono|пропуск|купюра|略|省略|중략|…|..."
    ),
  ]
}
