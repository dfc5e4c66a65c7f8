extension EventWords {
  /// What a voice or a body does beside speaking.
  static let voices: [Row] = [
    (
      .vocal, "exclamat",
      """
      atmet|zögert|überlegt|denkt nach|exclam|gasp|sigh|groan|moan.|moans.|cough|sneez|sniff|clears throat|clearing throat|clears his throat
      clears her throat|clear throat|sob.|sobs.|sobbing|cry.|cries.|crying.|weep|tears up|whoop|cheer|ooh.|aah.|ouch.
      yawn|hiccup|burp|grunt|inhale|exhale|breath|pant.|pants.|panting|shudder|seufz|hustet|räuspert|weint|raunen|schluchz
      jubel|soupir|tousse|pleure|sanglot|tose.|suspir|llora|sollo|plora.|tosse.|chora|sospira|piange|zucht|hoest|huilt
      suckar|sukker|hostar|hoster|gråter|græder|huokaa|yskii|itkee|köhib|ohkab|kaszl|wzdych|westchn|płacz|kašel|kašle
      pláče|vzdych|plače|kašlja|uzdiše|кашл|вздых|вздох|плач|плаче|плачет|зітха|въздиш|βήχ|αναστεν|öksür|ağl|iç çek
      köhög|sóhaj|tuse.|tușește|oftează|plânge|سعال|بكاء|يبكي|تنهد|שיעול|בוכה|אנחה|سرفه|گریه|रोते|खांस|কাশি|ไอ.|ร้องไห้
      khóc|batuk|menangis|咳|嘆|叹|哭|泣|ため息|歓声|기침|한숨|울음|울먹|rewr
      """
    ),
    (
      .vocal, "speaking",
      """
      sing.|sings.|singing.|chant|recit|prays.|praying.|prayer|in unison|speaking.|speaks.|talking.|conversation
      indistinct chatter|chatter|humm|whistl|toast|singt|spricht|gesang|gebet|betet|chante|prière|parle.|canta.|cantan
      rezando|oración|habla.|fala.|parla.|preghiera|canto.|zingt|gebed|sjunger|synger|bön.|bønn|laulaa|rukoilee|laulab
      śpiewa|modlitwa|zpívá|modlitba|molitva|pjeva|peva|поет|поёт|поют|молит|говорит|співа|пее.|τραγουδ|προσευχ|şarkı
      dua.|énekel|imádság|cântă|rugăciune|këndon|غناء|صلاة|دعاء|שירה|שר.|תפילה|سرود|دعا.|प्रार्थना|গান|ร้องเพลง|hát.
      doa.|menyanyi|唱|歌|祈|念經|국기에|노래|기도|swear|sworn.|oath administered|takes the oath|took the oath
      """
    ),
    (
      .vocal, "question",
      """
      asks question|asks a question|off-mic question|question off|question inaudible|inaudible question|question from
      question is|no microphone
      """
    ),
    (
      .vocal, "signal",
      """
      bell of the|klopft|pfeif|siffl|silba|fischia|zwischenpfiff
      """
    ),
    (
      .kinesic, "signal",
      "klubbar|klubbslag|hamert|hamerslag|koputtaa|gong.|gavel|sounds gavel|raps gavel|strikes gavel|glockenzeichen|coup de maillet|mazazo|martillazo|ketok palu|의사봉|木槌"
    ),
    (
      .kinesic, "ringing",
      """
      bell.|bells.|rings.|ringing.|ring.|phone|telephone|cell phone|mobile phone|telefon|glocke|klingel|sonnerie
      timbre suena|suena el timbre|soa a campa|campainha|campan|sirena|dzwonek|dzwoni|zvon|zvoní|звон|звън|дзвон|κουδούν|zil sesi|zil çal|csengő|csenget
      clopoțel|soneri|جرس|הטלפון|घंटी|鐘|鈴|電話|ベル|전화벨|종소리
      """
    ),
    (
      .kinesic, "playback",
      """
      video.|video clip|video play|videotape|audio clip|audio play|audio.|playing.|begin video|end video|begin audio
      end audio|begin clip|end clip|film.|film clip|film shown|clip.|clip play|soundbite|recording play|tape play
      slide show|einspieler|einspielung|videoeinspielung|videozuspielung|filmeinspielung|tonband|vidéo|extrait|diffusion d
      proyecc|se proyecta|se reproduce|exibição|projeç|proiezione|viene proiettat|filmpje|videoinslag|filmklipp
      videoklip|video näyt|odtworz|projekc|projekce|přehrá|демонстр|видео|відео|προβολή|film gösteri|vetítés|lejátsz
      proiecț|عرض فيديو|תשדיר|סרטון|پخش|播放|影片|短片|ビデオ|映像|영상|동영상
      """
    ),
    (
      .kinesic, "gesture",
      """
      fait un signe|opine|acquiesce|を示す|nod.|nods|nodding|shak|gestur|shrug|points.|points to|pointing|indicat|raises hand|raises his hand|raises her hand
      show of hands|raise hand|waves.|waving|bows.|bowing|hands up|thumbs|snaps fingers|salut|handshake|nickt|schüttelt
      zeigt auf|winkt|hebt die hand|handzeichen|hoche|fait un geste|fait signe|geste.|asiente|niega con|señala|gesto
      acena|aponta|annuisce|knikt|wijst|nickar|nikker|pekar|peker|nyökkää|noogutab|kiwa|wskazuje|przikyw
      přikyvuje|kývá|kýve|pokyv|kima|klima|кивает|кива|показыва|жест|киває|κουνά|γνέφει|başını|el işaret|bólint|mutat.
      dă din cap|arată spre|يومئ|יד.|מהנהן|اشاره|इशारा|点头|點頭|搖頭|摇头|举手|舉手|うなず|挙手|会釈|고개|손을|거수
      """
    ),
    (
      .kinesic, "smiling",
      """
      s úsměvem|smil|grin|lächel|schmunzel|sourit|sourire.|sonrí|somriu|sorri|sorrid|glimlach|ler.|smiler|hymyil|naerat|uśmiech
      usmí|usmev|osmijeh|osmeh|nasmij|осмех|улыб|усмих|усміх|χαμογ|gülümse|mosoly|zâmb|buzëqesh|يبتسم|ابتسام|מחייך|לبخند
      मुस्कु|微笑|微笑み|미소
      """
    ),
    (
      .kinesic, "noise",
      """
      knock|bang.|bangs.|banging|thud|clang|clatter|crash|slam|footsteps|typing.|rustl|static.|feedback|beep|buzz
      click.|clicks.|clicking|clop|whop|squeak|creak|splash|thump|boom.|booms.|wind.|wind blow|rain.|rain fall|thunder
      explosion|gunshot|gunfire|siren|engine.|engine rev|door.|doors.|horn.|horns.|honk|barking|dog bark|birds|klopfen|knall|krach
      explosión|disparo|golpe|tiro.|colpo|schot.|dörr|smäll|wystrzał|výstřel|pucanj|выстрел|стук
      взрыв|удар.|постріл|πυροβολισμ|silah|lövés|împușc|إطلاق نار|انفجار|ירי|شلیک|धमाका|銃声|爆発|敲門|敲门|총성
      """
    ),
  ]
}
