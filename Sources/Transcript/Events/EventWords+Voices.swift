extension EventWords {
  /// What a voice or a body does beside speaking.
  static let voices: [Row] = [
    (
      .vocal, "exclamat",
      """
      atmet|zögert|überlegt|denkt nach|exclam|gasp|sigh|groan|moan.|moans.|cough|sneez|sniff|clears throat
      clearing throat|clears his throat
      clears her throat|clear throat|sob.|sobs.|sobbing|cry.|cries.|crying.|weep|tears up|whoop|cheer|ooh.
      aah.|ouch.
      yawn|hiccup|burp|grunt|inhale|exhale|breath|pant.|pants.|panting|shudder|seufz|hustet|räuspert|weint
      raunen|schluchz
      jubel|soupir|tousse|pleure|sanglot|tose.|suspir|llora|sollo|plora.|tosse.|chora|sospira|piange|zucht
      hoest|huilt
      suckar|sukker|hostar|hoster|gråter|græder|huokaa|yskii|itkee|köhib|ohkab|kaszl|wzdych|westchn|płacz
      kašel|kašle
      pláče|vzdych|plače|kašlja|uzdiše|кашл|вздых|вздох|плач|плаче|плачет|зітха|въздиш|βήχ|αναστεν|öksür
      ağl|iç çek
      köhög|sóhaj|tuse.|tușește|oftează|plânge|سعال|بكاء|يبكي|تنهد|שיעול|בוכה|אנחה|سرفه|گریه|रोते|खांस
      কাশি|ไอ.|ร้องไห้
      khóc|batuk|menangis|咳|嘆|叹|哭|泣|ため息|歓声|기침|한숨|울음|울먹|rewr
      exclaims|gasps|sighing|wheez|sniffl|snort|swallows|tearful|tears.|voice break|voice crack|chokes up
      cries softly|crying|laughs nervously|hesitat|stöhnt|schnief|weinen|räuspern|husten|seufzen|gähnt
      stockt
      soupire|toux|reniflement|larmes|s'éclaircit|hésitation|s’éclaircit|bâille|llanto|tos.|suspiro|carraspe
      se emociona|solloz|titube|tossos|sospir|pigarr|choro|emociona-se|soluç|hesita|tosse|si schiarisce
      pianto
      singhiozz|kucht|snikt|schraapt|aarzelt|harkel|snyft|hostning|kremt|græd|nøler|tøver|hikst|hóst
      andvarp|grát
      huokau|yskä|itku|rykä|köhatab|nutab|klepo|nopūšas|dūsauja|verkia|kaszel|szloch|odchrząk|wzrusz|kašlání
      vzdech|pláč|odkašl|zaváhá|kašeľ|kašelj|vzdih|jok.|uzdah|kašalj|въздишк|плач.|хлипа|уздах|кашља
      кашель|схлип
      зітхан|откашл|всхлип|рыда|αναστεναγμ|βήχει|κλάμα|λυγμ|öksürük|iç çekiş|ağlıyor|hıçkır|öskür|köhögés
      sírás
      sóhajt|sír.|oftat|plâns|tusea|kollë|psherëtim|qan.|casacht|osna|peswch|ochenaid|eztul|hasperen|سعل
      تنهيد
      نحيب|يتنحنح|בכי|נאנח|מכחכח|آه.|بغض|هق هق|सिसक|आह भर|দীর্ঘশ্বাস|কান্না|เสียงไอ|ถอนหายใจ|สะอื้น|thở dài
      nghẹn ngào|hắng giọng|helaan napas|menghela|terisak|terbatuk|mengeluh|kikohozi|anapumua|analia|ubo.
      buntong
      ხველ|ხვნეშ|հազ|հառաչ|哽咽|抽泣|清嗓|嘆氣|叹气|咳嗽|哭泣|咳払い|咳。|涙|嗚咽|吐息|탄식|훌쩍|흐느|헛기침
      """
    ),
    (
      .vocal, "speaking",
      """
      sing.|sings.|singing.|chant|recit|prays.|praying.|prayer|in unison|speaking.|speaks.|talking.
      conversation
      indistinct chatter|chatter|humm|whistl|toast|singt|spricht|gesang|gebet|betet|chante|prière|parle.
      canta.|cantan
      rezando|oración|habla.|fala.|parla.|preghiera|canto.|zingt|gebed|sjunger|synger|bön.|bønn|laulaa
      rukoilee|laulab
      śpiewa|modlitwa|zpívá|modlitba|molitva|pjeva|peva|поет|поёт|поют|молит|говорит|співа|пее.|τραγουδ
      προσευχ|şarkı
      dua.|énekel|imádság|cântă|rugăciune|këndon|غناء|صلاة|دعاء|שירה|שר.|תפילה|سرود|دعا.|प्रार्थना|গান
      ร้องเพลง|hát.
      doa.|menyanyi|唱|歌|祈|念經|국기에|노래|기도|swear|sworn.|oath administered|takes the oath|took the oath
      fortsetzend|fortfahrend|continuing.|resuming.|poursuivant|continuando|proseguendo|vervolgend
      fortsättande
      pokračuje.|kontynuując|продолжая|продолжает|продовжує|продължава|folytatja|continuând|devamla
      συνεχίζ|sings|hums|recites|reads aloud|reading aloud|in chorus|chorus|call and response|unison
      to interpreter
      conferring|confers|sworn in|affirmed.|duly sworn|vereidigt|singen|alle:|im chor|gebets|prête serment
      serment
      chantent|chant.|prie.|en chœur|rezo.|juramento|se canta|cantan el|a coro|presta juramento|jura.
      in coro
      giuramento|eed.|belofte|bidt|zingen|sjung|i kör|eið|bæn|laulu|kuorossa|vanne.|laulva|dzied|zvērest
      gieda
      meld|priesaik|śpiewają|chórem|przysięg|ślubow|zpěv|zpívají|sborově|modlí|přísah|slib.|sľub|prisega
      poje
      v zboru|zaklet|pjevaju|u glas|пеят|клетва|хорово|певање|пеене|заклетв|присяг|хором|молебен|спів
      співають
      клятв|όρκ|εν χορώ|προσευχή|yemin|and içme|dua ediyor|hep birlikte|eskü|kórus|énekl|jurământ|cântec
      lutje
      betim|paidir|gweddi|otoitz|زين.|أدى اليمين|يتلو|تلاوة|קורא.|שבועה|ברכה|تلاوت|سوگند|قسم‌|تلاوت قرآن
      शपथ|वंदे
      শপথ|তেলাওয়াত|பிரார்த்தனை|ప్రమాణ|สวด|ปฏิญาณ|tuyên thệ|cầu nguyện|sumpah|bacaan|bernyanyi|membaca doa
      kiapo
      wimbo|dalangin|awit|panunumpa|ფიცი|ლოცვ|երդ|աղոթ|ант бер|朗誦|朗读|朗讀|齊聲|齐声|唱國歌|合唱|斉唱|朗読|祈り|합창|낭독
      """
    ),
    (
      .vocal, "question",
      """
      asks question|asks a question|off-mic question|question off|question inaudible|inaudible question
      question from
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
      """
      klubbar|klubbslag|hamert|hamerslag|koputtaa|gong.|gavel|sounds gavel|raps gavel|strikes gavel
      glockenzeichen|coup de maillet|mazazo|martillazo|ketok palu|의사봉|木槌
      bangs the gavel|knocks gavel|strikes the gavel|gavels|hammerschlag|klopft mit|coups de maillet
      golpe de mazo
      golpe de martillo|malhete|martelada|colpo di martello|martelletto|voorzittershamer|hamerklop
      ordförandeklubba|klubbeslag|puhemies koputtaa|nuija|koputt|haamri|plaktuk|uderza laską|uderzenie laski
      kladívk|kladiv|lupa batićem|čekić|чукче|молоток|молотк|σφυρί|çekiç|kalapács|ketuk|ketukan palu|palu.
      gõ búa
      敲槌|落槌|法槌|타봉|gong|kello soi|laską|āmura
      """
    ),
    (
      .kinesic, "ringing",
      """
      bell.|bells.|rings.|ringing.|ring.|phone|telephone|cell phone|mobile phone|telefon|glocke|klingel
      sonnerie
      timbre suena|suena el timbre|soa a campa|campainha|campan|sirena|dzwonek|dzwoni|zvon|zvoní|звон|звън
      дзвон|κουδούν|zil sesi|zil çal|csengő|csenget
      clopoțel|soneri|جرس|הטלפון|घंटी|鐘|鈴|電話|ベル|전화벨|종소리
      chimes|buzzer|alarm|ringtone|clock strikes|division bells|glockenzeichen gebend
      glocke des|sonnette|cloche|carillon|alarme|campanilla|toque de|timbre.|suena|campana|sineta|toca o
      sirene
      campanell|suona il|squilla|rinkel|gaat de bel|ringer.|ringning|klocka|klokke|klokken ringer|bjall
      bjöllu
      hringir|soitto|kello.|helin|kell.|zvans|zvana|zvanij|skamb|skambut|gongas|dzwon|zvonek|zvonění
      předsedající zvoní|zvonenie|gongu|zaznie|zvonec|pozvoni|zvoni|звънец|звъни|звоно|ѕвоно|звонок|звонит
      дзвінок
      дзвонить|κουδουν|κτυπάει το|zil.|zilin|csöng|sună telefon|zile.|txirrin|رنين|الجرس|دق الجرس|هاتف
      צלצול|צלצל
      פעמון|زنگ|घण्टी|घंटी बज|ঘণ্টা|மணி ஒலி|గంట|กริ่ง|ระฆัง|ออด|chuông|loceng|lonceng|bel berbunyi|bunyi bel
      kengele|kampana|ზარი|զանգ|қоңырау|хонх|按鈴|按铃|響鈴|响铃|鐘響|铃声|鈴聲|ベルが|着信音|벨소리
      """
    ),
    (
      .kinesic, "playback",
      """
      video.|video clip|video play|videotape|audio clip|audio play|audio.|playing.|begin video|end video
      begin audio
      end audio|begin clip|end clip|film.|film clip|film shown|clip.|clip play|soundbite|recording play
      tape play
      slide show|einspieler|einspielung|videoeinspielung|videozuspielung|filmeinspielung|tonband|vidéo
      extrait|diffusion d
      proyecc|se proyecta|se reproduce|exibição|projeç|proiezione|viene proiettat|filmpje|videoinslag
      filmklipp
      videoklip|video näyt|odtworz|projekc|projekce|přehrá|демонстр|видео|відео|προβολή|film gösteri
      vetítés|lejátsz
      proiecț|عرض فيديو|תשדיר|סרטון|پخش|播放|影片|短片|ビデオ|映像|영상|동영상
      plays video|plays clip|plays audio|shows slide|slide.|slides.|powerpoint|presentation shown
      exhibit shown
      screen shar|trailer|film wird|video wird|abspiel|folie|diapositive|on diffuse|vidéo projetée
      diapositiva
      se exhibe|se muestra un video|reproducc|exibe|vídeo.|vídeo exib|reprodução|apresentação de slides
      slide
      si proietta|filmato|afspelen|fragment wordt|uppspel|film visas|bildvisning|afspiller|spiller av
      myndband
      diaesitys|videon|videoklipp|demonstrē|rodom|wyświetl|prezentacja mult|promítá|promítání|prezentác
      premieta
      predvaja|predvajan|prikazuje se|emituje se|прожекц|видеоклип|пушта|показ відео|відеоролик|видеоролик
      слайд
      προβάλλε|βίντεο|gösterim|video oynat|vetít|se proiectează|shfaqet|تقرير مسجل|شريط مسجل|مقطع|شريط
      نهاية الشريط|عرض|הקרנה|קטע וידאו|מצגת|نمایش فیلم|ویدئو|वीडियो|ভিডিও|วิดีโอ|คลิป|trình chiếu
      chiếu video
      pemutaran|tayangan|video dimainkan|onyesho|播出|投影|資料提示|スライド|動画|再生|상영|자료화면|자료 화면
      """
    ),
    (
      .kinesic, "gesture",
      """
      fait un signe|opine|acquiesce|を示す|nod.|nods|nodding|shak|gestur|shrug|points.|points to|pointing
      indicat|raises hand|raises his hand|raises her hand
      show of hands|raise hand|waves.|waving|bows.|bowing|hands up|thumbs|snaps fingers|salut|handshake
      nickt|schüttelt
      zeigt auf|winkt|hebt die hand|handzeichen|hoche|fait un geste|fait signe|geste.|asiente|niega con
      señala|gesto
      acena|aponta|annuisce|knikt|wijst|nickar|nikker|pekar|peker|nyökkää|noogutab|kiwa|wskazuje|przikyw
      přikyvuje|kývá|kýve|pokyv|kima|klima|кивает|кива|показыва|жест|киває|κουνά|γνέφει|başını|el işaret
      bólint|mutat.
      dă din cap|arată spre|يومئ|יד.|מהנהן|اشاره|इशारा|点头|點頭|搖頭|摇头|举手|舉手|うなず|挙手|会釈|고개|손을|거수
      nods in|shakes head|shakes his|shakes her|holds up|raises his|mimes|mimics|air quotes|crosses himself
      hand on heart|kopfschütteln|kopfnicken|zuckt|deutet|macht eine|gestik|zeigt auf die|hochhalt|hochhält
      hält ein|hausse les|secoue la|lève la main|montre du doigt|gestes|acquiescement|asiente con|niega
      se encoge
      levanta la mano|gesticula|hace un gesto|abana|balança a|faz um gesto|levanta a mão|scuote|alza la mano
      fa cenno|gesticola|schudt|gebaart|skakar|rycker|viftar|trækker på|rister|hrista|kinkar|pudistaa
      elehtii
      viittoo|raputab|kehitab|pamāj|parāda|linkteli|gestas|kręci|potakuje|wzrusza|gestykul|kroutí|krčí
      gestikul
      pokývá|krúti|odkima|prikima|odmahu|клима|сочи|маха с|помаха|показва|жестикул|пожима|разводит
      качает головой
      киває головою|хитає|γνεύει|κουνάει|χειρονομ|omuz silk|baş sallar|kafasını|legyint|bólogat|megvonja
      ridică din umeri|gesticuleaz|tund kokën|أومأ|يلوح|يشير|يهز|מנענע|מצביע|מניד|سر تکان|सिर हिला|মাথা নেড়
      தலையசை|พยักหน้า|ส่ายหน้า|gật đầu|lắc đầu|giơ tay|mengangguk|menggeleng|angkat tangan|menunjuk
      anatikisa
      tumango|თავს|գլխով|бас изе|点点头|揮手|挥手|鞠躬|手勢|手势|首を|頷|お辞儀|指さ|한숨|끄덕|손짓|가리키|들어 보이|demonstrating.
      """
    ),
    (
      .kinesic, "smiling",
      """
      s úsměvem|smil|grin|lächel|schmunzel|sourit|sourire.|sonrí|somriu|sorri|sorrid|glimlach|ler.|smiler
      hymyil|naerat|uśmiech
      usmí|usmev|osmijeh|osmeh|nasmij|осмех|улыб|усмих|усміх|χαμογ|gülümse|mosoly|zâmb|buzëqesh|يبتسم
      ابتسام|מחייך|לبخند
      मुस्कु|微笑|微笑み|미소
      smiles|smiling|schmunzelt|lächelt|grinst|sourire|souriant|sonrisa|sonriendo|somrient|sorriso|sorrindo
      sorride|sorridendo|glimlacht|lachje|ler mot|smilende|brosir|hymy|muigab|smaida|šypso|úsměv|usmívá
      usmiev
      nasmeh|osmjeh|смешка|усмив|насмешк|посміх|χαμόγελ|gülümser|mosolyog|zâmbește|zâmbind|مبتسم|ابتسم
      מחייכת
      لبخند|मुस्कुरा|মুচকি|புன்னகை|ยิ้ม|mỉm cười|tersenyum|senyum|tabasamu|ngiti|ღიმილ|ժպտ|ほほ笑|ほほえ|笑み|빙그레
      """
    ),
    (
      .kinesic, "noise",
      """
      knock|bang.|bangs.|banging|thud|clang|clatter|crash|slam|footsteps|typing.|rustl|static.|feedback
      beep|buzz
      click.|clicks.|clicking|clop|whop|squeak|creak|splash|thump|boom.|booms.|wind.|wind blow|rain.
      rain fall|thunder
      explosion|gunshot|gunfire|siren|engine.|engine rev|door.|doors.|horn.|horns.|honk|barking|dog bark
      birds|klopfen|knall|krach
      explosión|disparo|golpe|tiro.|colpo|schot.|dörr|smäll|wystrzał|výstřel|pucanj|выстрел|стук
      взрыв|удар.|постріл|πυροβολισμ|silah|lövés|împușc|إطلاق نار|انفجار|ירי|شلیک|धमाका|銃声|爆発|敲門|敲门|총성
      loud noise|noise off|crackl|drops.|glass break|clink|applause of rain|helicopter|traffic|lärm von
      geräusche
      quietschen|rascheln|bruit de|claquement|craquement|ruido de|golpes|barulho|batida|estrondo|rumore di
      bussa
      schianto|gekraak|geklop|lawaai|gestommel|skrammel|bankar|brak|prask|støy|larm|dunk|skruð|kolahd|kolina
      koputus|kolin|troksn|brākšķ|trakš|hałas|trzask|hluk.|klepání|klopkanie|buchot|ropot|trkanje|почуква
      трясък
      шум от|тропа|лупа|грохот|треск|скрип|гуркіт|стукіт|θόρυβος από|χτύπ|çarpma|gürültülü ses|kopogás|zörej
      csattan|bubuit|zgomot de|trosnit|trokitje|krisje|ضوضاء من|دوي|דפיקה|רעש של|پارازیت|खटखट|சத்தம்
      เสียงเคาะ
      เสียงดัง|tiếng động|tiếng gõ|bunyi|suara gaduh|ketukan|mlio|katok|კაკუნ|աղմկոտ|敲桌|拍桌|噪音|物音|雑音|쿵|소음
      """
    ),
  ]
}
