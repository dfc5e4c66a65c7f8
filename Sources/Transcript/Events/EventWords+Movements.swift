extension EventWords {
  /// Who comes and goes, and what is done.
  static let movements: [Row] = [
    (
      .incident, "leaving",
      """
      leaves.|leaves the|leave the|left the|exit.|exits.|exeunt|walks out|walk out|walked out|withdraw|departs|departed
      steps down|stands down|vacates the chair|verlässt|verlassen|geht ab|quitte|quittent|sort de|sortent|abandona
      sale de|salen.|se retira|se ausenta|surt.|abandonen|deixa a|deixa o|retira-se|abandona a|abbandona|lascia l
      esce.|escono|verlaat|verlaten|gaat af|lämnar|forlater|forlader|går ut|poistuu|lahkub|atstāj|išeina|opuszcza
      wychodzi|odchází|opouští|odchádza|zapušča|odhaja|odlazi|napušta|напушта|напуска|покида|уходит|вышел|вышла|удаля
      залишає|виходить|αποχωρ|εξέρχ|salondan ayrıl|salonu terk|ayrılır|elhagyja|távozik|părăsește|părăseşte|iese.
      largohet|imithe|يغادر|غادر|خرج|انسحب|יוצא|יצא|עוזב|خارج|रवाना|बहिर्गमन|সভাকক্ষ ত্যাগ|ออกจาก|rời khỏi|meninggalkan
      keluar dari|umalis|ტოვებ|離席|离席|退席|退場|退场|返回座位|離開|离开|離場|퇴장|이석
      """
    ),
    (
      .incident, "entering",
      """
      enter.|enters.|enters the|entered.|entered the|enter the|arrives.|arrived.|arrives at|joins the|joined the|joins.|returns to
      walks in|takes the chair|took the chair|in the chair|assumes the chair|takes his seat|takes her seat|takes the stand
      takes the witness|resumes the stand|betritt|trifft ein|tritt ein|tritt auf|übernimmt den vorsitz|entrent
      arrive.|arrivent|prend place|prend la présidence|prend le fauteuil|au fauteuil|entra.|entran.|ocupa la
      ocupa el|llega.|ocupa la presidencia|chega.|assume a|ocupa a presid|toma assento|arriva.|entrano
      assume la presidenza|komt binnen|binnenkomt|komt op|voorzitterschap over|anländer|kommer in|kommer inn|kommer ind
      inträder|overtar president|saapuu|astuu|siseneb|saabub|ienāk|įeina|wchodzi|przychodzi|przewodnictwo|vchází
      přichází|ujímá se|předsednictv|vstupuje|prichádza|vstopi|pride.|ulazi|dolazi|председава|улази|влиза|заема|входит
      прибыва|вошел|вошла|занимает место|место председател|заходить|займає|εισέρχ|προεδρική έδρα|salona gir|girer.|belép
      megérkezik|elnöki széket|intră|sosește|preia conducerea|hyn|hyri|يدخل|دخل|وصل|تولى رئاسة|נכנס|נכנסת|מגיע|وارد|प्रवेश
      पीठासीन|সভাপতির আসন|เข้ามา|bước vào|memasuki|masuk ke|mengambil alih|pumasok|შემოდის|入場|入席|進入|进入|着席
      委員長席に着|入室|입장|착석|站起來|站起来
      """
    ),
    (
      .incident, "action",
      """
      stands.|stands up|standing.|rises.|rise.|rose.|rose in|sits.|sits down|hands.|hands over|shows.|showing.|opens.
      closes.|handing.|document handed|time expired|extension of time
      picks up|puts.|takes.|gives.|looks.|turns.|walks.|moves.|switch|holds up|displays|reads.|reading from
      writes.|writing.|signs.|sign.|drinks|pours|operator instructions|technical difficult|indicated assent
      indicated dissent|members rising|the members rising|assembly rising|abgeschaltet|das mikrofon|mikrofon otomatik|mikrofonu kapat|meldet sich|zeigt.
      zeigt ein|erhebt|erheben|setzt sich|überreicht|hält.|hält ein|glückwünsche|se lève|se lèvent|se rassoi|montre
      remet.|s'interrompt|s’interrompt|un temps.|pide la palabra|piden la palabra|muestra un|muestra una|se levanta|s'aixeca|se ponen|se pone|puestos en pie|en pie|mostra.|levanta.|levanta-se
      de pé|si alza|si leva|si levano|in piedi|staat op|staan op|toont|reser sig|visar|rejser sig|reiser seg
      seisomaan|tõusevad|pieceļas|atsistoja|wstaje|wstają|pokazuje|na stojąco|povstává|povstanou|ukazuje|ukazuje.
      vstoje|ustaje|ustaju|stojeći|устају|стои прав|изправя|встает|встаёт|встают|стоя|показывает|вручает|сигурно
      встає|вручає|σηκών|όρθι|ayağa|feláll|felállnak|se ridică|în picioare|ngrihet|وقف|وقوف|يقف|קם.|יקום|עומדים|ایستاد
      खड़े|উঠে দাঁড়|ยืนขึ้น|đứng dậy|berdiri|起立|宣誓|派發|派发|收集|監票|监票|報告|举手表决|点名|點名|點票|起身|기립|선서
      """
    ),
  ]
}
