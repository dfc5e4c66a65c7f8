extension EventWords {
  /// Who comes and goes, and what is done.
  static let movements: [Row] = [
    (
      .incident, "leaving",
      """
      leaves.|leaves the|leave the|left the|exit.|exits.|exeunt|walks out|walk out|walked out|withdraw
      departs|departed
      steps down|stands down|vacates the chair|verlässt|verlassen|geht ab|quitte|quittent|sort de|sortent
      abandona
      sale de|salen.|se retira|se ausenta|surt.|abandonen|deixa a|deixa o|retira-se|abandona a|abbandona
      lascia l
      esce.|escono|verlaat|verlaten|gaat af|lämnar|forlater|forlader|går ut|poistuu|lahkub|atstāj|išeina
      opuszcza
      wychodzi|odchází|opouští|odchádza|zapušča|odhaja|odlazi|napušta|напушта|напуска|покида|уходит|вышел
      вышла|удаля
      залишає|виходить|αποχωρ|εξέρχ|salondan ayrıl|salonu terk|ayrılır|elhagyja|távozik|părăsește
      părăseşte|iese.
      largohet|imithe|يغادر|غادر|خرج|انسحب|יוצא|יצא|עוזב|خارج|रवाना|बहिर्गमन|সভাকক্ষ ত্যাগ|ออกจาก|rời khỏi
      meninggalkan
      keluar dari|umalis|ტოვებ|離席|离席|退席|退場|退场|返回座位|離開|离开|離場|퇴장|이석
      leaves the room|left the room|left the chamber|leaves the chamber|hangs up|disconnect|call drop
      drops off
      signs off|gehen ab|geht hinaus|sortie|s'en va|s’en va|se levanta y se va|abandona la sala|se retiran
      surten
      sai da|saem|retiram-se|lascia la|si allontana|vertrekt|loopt weg|går.|lämnar salen|forlater salen
      gengur út
      poistuvat|lahkuv|pamet|iziet|palieka salę|opuszczają|odcházejí|odejde|odišiel|odíde|zapusti
      zapuščajo|odlaze
      napuštaju|напускат|излиза|излязо|напуштају|излегува|покидают|уходят|вышли|виходять|залишають|αποχωρεί
      εξέρχεται|çıkar.|çıkarlar|terk eder|kimegy|kivonul|iese din|ies din|pleacă|largohen|fágann|gadael
      joan da
      مغادرة|انسحاب|خروج|יוצאים|יצאה|עוזבת|خروج از|واک آؤٹ|वॉक आउट|ওয়াকআউট|வெளிநடப்பு|వాకౌట్|เดินออก
      bước ra
      keluar.|keluar ruang|waondoka|anaondoka|გადის|հեռան|залдан|離席而去|退庭|退室|退出|퇴청|나가
      """
    ),
    (
      .incident, "entering",
      """
      enter.|enters.|enters the|entered.|entered the|enter the|arrives.|arrived.|arrives at|joins the
      joined the|joins.|returns to
      walks in|takes the chair|took the chair|in the chair|assumes the chair|takes his seat|takes her seat
      takes the stand
      takes the witness|resumes the stand|betritt|trifft ein|tritt ein|tritt auf|übernimmt den vorsitz
      entrent
      arrive.|arrivent|prend place|prend la présidence|prend le fauteuil|au fauteuil|entra.|entran.|ocupa la
      ocupa el|llega.|ocupa la presidencia|chega.|assume a|ocupa a presid|toma assento|arriva.|entrano
      assume la presidenza|komt binnen|binnenkomt|komt op|voorzitterschap over|anländer|kommer in
      kommer inn|kommer ind
      inträder|overtar president|saapuu|astuu|siseneb|saabub|ienāk|įeina|wchodzi|przychodzi|przewodnictwo
      vchází
      přichází|ujímá se|předsednictv|vstupuje|prichádza|vstopi|pride.|ulazi|dolazi|председава|улази|влиза
      заема|входит
      прибыва|вошел|вошла|занимает место|место председател|заходить|займає|εισέρχ|προεδρική έδρα
      salona gir|girer.|belép
      megérkezik|elnöki széket|intră|sosește|preia conducerea|hyn|hyri|يدخل|دخل|وصل|تولى رئاسة|נכנס|נכנסת
      מגיע|وارد|प्रवेश
      पीठासीन|সভাপতির আসন|เข้ามา|bước vào|memasuki|masuk ke|mengambil alih|pumasok|შემოდის|入場|入席|進入|进入|着席
      委員長席に着|入室|입장|착석|站起來|站起来
      enters the room|comes in|dials in|joins call|joins by|re-enters|takes over the chair|in the chair.
      resumes the chair|presides|den vorsitz|vorsitz übernehm|kommt herein|entrée|arrivée de|fait son entrée
      reprend place|entra en|ingresa|llegan|toma asiento|asume la presidencia|entra a|entra na|entra in
      prende posto|neemt plaats|komt binnen.|träder in|tar plats|kommer ind.|tager sæde|kemur inn|gengur inn
      saapuvat|astub|ierodas|ienāk zālē|įeina į|wchodzą|obejmuje|přichází.|přebírá|vstoupí|ujal se
      prichádzajú
      prevzal|vstopijo|ulaze|preuzima|влизат|поема|улазе|презема|входят|вошли|заходять|зайшов|καταλαμβάνει
      εισέρχεται|girerler|yerini alır|bejön|bevonul|intră în|preia|hyjnë|tar éis|sartu|دخول|وصول|يدخلون
      נכנסים
      נכנסה|ورود|आगमन|প্রবেশ|நுழை|ప్రవేశ|เดินเข้า|bước lên|vào phòng|mempengerusikan|masuk.|waingia|aingia
      შედის
      մտնում|кірді|就座|入座|入庭|入廷|着座|入場する|출석|들어와
      """
    ),
    (
      .incident, "action",
      """
      stands.|stands up|standing.|rises.|rise.|rose.|rose in|sits.|sits down|hands.|hands over|shows.
      showing.|opens.
      closes.|handing.|document handed|time expired|extension of time
      picks up|puts.|takes.|gives.|looks.|turns.|walks.|moves.|switch|holds up|displays|reads.|reading from
      writes.|writing.|signs.|sign.|drinks|pours|operator instructions|technical difficult|indicated assent
      indicated dissent|members rising|the members rising|assembly rising|abgeschaltet|das mikrofon
      mikrofon otomatik|mikrofonu kapat|meldet sich|zeigt.
      zeigt ein|erhebt|erheben|setzt sich|überreicht|hält.|hält ein|glückwünsche|se lève|se lèvent
      se rassoi|montre
      remet.|s'interrompt|s’interrompt|un temps.|pide la palabra|piden la palabra|muestra un|muestra una
      se levanta|s'aixeca|se ponen|se pone|puestos en pie|en pie|mostra.|levanta.|levanta-se
      de pé|si alza|si leva|si levano|in piedi|staat op|staan op|toont|reser sig|visar|rejser sig|reiser seg
      seisomaan|tõusevad|pieceļas|atsistoja|wstaje|wstają|pokazuje|na stojąco|povstává|povstanou|ukazuje
      ukazuje.
      vstoje|ustaje|ustaju|stojeći|устају|стои прав|изправя|встает|встаёт|встают|стоя|показывает|вручает
      сигурно
      встає|вручає|σηκών|όρθι|ayağa|feláll|felállnak|se ridică|în picioare|ngrihet|وقف|وقوف|يقف|קם.|יקום
      עומדים|ایستاد
      खड़े|উঠে দাঁড়|ยืนขึ้น|đứng dậy|berdiri|起立|宣誓|派發|派发|收集|監票|监票|報告|举手表决|点名|點名|點票|起身|기립|선서
      stood up|members stood|bows.|crosses to|hands him|hands her|tables document|document tabled|moves to
      steht auf|erheben sich|trinkt|überreich|schreibt|se lève.|debout|les députés se lèvent|il boit
      distribue
      tend un|de pie|se pone de pie|se ponen de pie|puestos de pie|s'alça|dempeus|de pé.|levantam-se
      in piedi.
      beve|staan.|deelt|drinkt|overhandig|reser sig.|dricker|delar ut|rejser sig.|drikker|reiser seg.
      stendur
      standa.|nousee|nousevat|juo.|püsti|tõuseb|pieceļ|stojant|atsistoj|zebrani wstają|posłowie wstają
      wstać|pije.
      podává|povstávaj|vstane|vstávaj|pije|ustane|vstanejo|ustaju.|стават|изправ|пие|стоји|станува|встал
      встала
      пьёт|пьет|стоячи|підвод|п'є|όρθιοι|σηκώνεται|πίνει|ayakta|ayağa kalk|içer.|feláll.|iszik|felmutat
      ridică
      bea apă|ngrihen|seasann|sefyll|zutik|يشرب|وقوفا|יעמדו|שותה|برمی‌خیزد|ایستاده|खड़े होकर|দাঁড়িয়ে
      எழுந்து
      నిలబడి|ลุกขึ้น|ยืน|đứng lên|uống|bangun.|berdiri.|minum.|wasimama|asimama|tumayo|დგება|ոտքի|орнынан
      босч
      起立鼓掌|全體起立|全体起立|喝水|敬禮|敬礼|起立する|立ち上が|기립하|일어
      """
    ),
  ]
}
