/// The words by which labels are known, in the languages of parliaments, courts and newsrooms.
///
/// All in lower case, without full stops.
enum LabelWords {
  /// First words of a letter's address, which a colon follows too: `Dear Sir:`.
  static let salutations = WordSet(
    """
    dear geehrte geehrter geehrtes verehrte verehrter liebe lieber sehr cher chère chers chères
    estimado estimada estimados estimadas querido querida prezado prezada prezados gentile gentili
    egregio spettabile geachte bästa kära kære kjære hyvä szanowny szanowna szanowni vážený vážená
    vážení poštovani štovani poštovana spoštovani stimate stimată stimați tisztelt kedves değerli
    saygıdeğer virðulegi virðulegur virðulega hæstvirtur hæstvirti hæstvirta háttvirtur háttvirti
    arvoisa arvoisat lugupeetud austatud gerbiamas gerbiama gerbiami gerbiamieji godātais godātā
    godātie cienījamais cienījamā cienījamie kính уважаемый уважаемая уважаемые шановний шановна шановні
    """)

  /// Stand before or behind a person's name.
  static let honorifics = WordSet(
    """
    sen rep gov amb capt cllr
    mr mrs ms miss mx messrs dr prof professor sir dame lord lady hon honourable honorable rev
    reverend madam madame mister esq fr father sister brother
    m mme mlle mm me maître monsieur mademoiselle
    sr sra srs sras srta don doña señor señora señores señorita senyor senyora
    senhor senhora senhores dra dom dona
    sig sigra signor signora signore on onorevole dott dottor dottoressa avv
    herr frau abg hr
    heer mevrouw dhr mevr mw
    fru fröken frøken
    pan pani panie pán paní poseł posłanka poslanec poslankyně
    господин госпожа г-н г-жа товарищ депутат пан пані гн гжа
    gospodin gospođa gospa gospod gđa g-đa
    κύριος κυρία κος κα κ κυριοσ
    sayın bay bayan
    domnul doamna dl dna domnule
    herra rouva edustaja
    úr asszony
    shri smt shrimati kumari dato datuk tan haji bapak ibu pak bu ông bà
    السيد السيدة الدكتور الدكتورة الأستاذ الشيخ معالي سعادة
    מר גב' גברת ד"ר פרופ' ח"כ הרב אדון
    श्री श्रीमती सुश्री डॉ माननीय आदरणीय জনাব বেগম ডা ডঃ
    जी پروفیسر جناب محترمہ سرکار حجت‌الاسلام مهندس ბატონი ქალბატონი պարոն տիկին տիար
    د أ السيدات السادة النائبة الوزيرة الأخ الأخت دولة فخامة
    آقای خانم دکتر
    """)

  /// Articles that stand before an honorific or an office.
  static let articles = WordSet(
    "the an a el la los las lo le l les der die das den de het il i gli o os as um uma een den det")

  /// Offices and parts that people speak in.
  static let roles = WordSet(
    """
    president vice-president vicepresident speaker chair chairman chairwoman chairperson
    chairlady chairing presiding minister secretary undersecretary senator representative
    congressman congresswoman congressperson delegate deputy ambassador judge justice magistrate
    clerk court counsel witness reporter question answer interviewer interviewee moderator host
    co-host anchor correspondent operator narrator announcer caller commissioner governor mayor
    king queen prince princess duke director officer executive ceo cfo coo cto analyst manager
    chancellor premier prime attorney solicitor prosecutor defendant plaintiff petitioner
    respondent appellant bailiff registrar usher juror foreperson facilitator presenter panelist
    panellist participant respondent student teacher doctor nurse patient therapist client
    interpreter translator spokesperson spokesman spokeswoman press media journalist audience
    member members councillor councilor alderman trustee treasurer vice senior general admiral
    colonel captain lieutenant sergeant major commander comptroller examiner arbitrator tribunal
    leader whip rapporteur convener convenor taoiseach tánaiste ceann comhairle
    voice-over editor producer guest expert speaker1 rector dean pastor bishop pope
    opératrice opérateur operador operadora operatore operatrice operátor operatör operatorin
    operaattori оператор operatorka オペレーター 接线员
    citizen soldier messenger servant gentleman lady lord nurse officer
    président présidente vice-président vice-présidente ministre secrétaire député députée
    sénateur sénatrice rapporteur rapporteure commissaire journaliste question réponse
    intervenant intervenante animateur animatrice procureur juge témoin greffier avocat maire
    presidente presidenta vicepresidente vicepresidenta ministro ministra secretario secretaria
    diputado diputada senador senadora portavoz consejero consejera alcalde alcaldesa periodista
    pregunta respuesta entrevistador entrevistadora entrevistado moderador moderadora relator
    relatora juez jueza fiscal testigo letrado presentador presentadora
    vice-presidente secretário secretária deputado deputada jornalista pergunta resposta
    entrevistadora moderador orador oradora juiz juíza locutor apresentador
    presidentessa segretario sottosegretario relatore deputato senatore giornalista domanda
    risposta intervistatore intervistatrice moderatore conduttore giudice sindaco
    präsident präsidentin vizepräsident vizepräsidentin bundespräsident bundeskanzler
    bundeskanzlerin kanzler bundesminister bundesministerin minister ministerin staatssekretär
    staatssekretärin staatsminister staatsministerin sts vors vorsitzende vorsitzender
    abgeordnete abgeordneter senator senatorin berichterstatter berichterstatterin frage
    zusatzfrage zusatz antwort moderator moderatorin sprecher sprecherin interviewerin
    richter richterin zeuge zeugin zuruf journalist journalistin bürgermeister landesrat
    bundesrat nationalrat landeshauptmann alterspräsident schriftführer bundesaussenminister
    voorzitter staatssecretaris vraag antwoord premier wethouder burgemeester raadslid
    talman talmannen statsråd statsrådet statsminister statsministern utrikesminister
    justitieminister finansminister anf ålderspresidenten
    formand formanden næstformand statsministeren ministeren president presidenten statsråden
    stortingspresidenten forseti ráðherra
    puhemies varapuhemies ministeri pääministeri eduskunta esimies
    marszałek wicemarszałek minister przewodniczący przewodnicząca senator sekretarz premier
    prezes prezydent wiceprzewodniczący sprawozdawca dziennikarz pytanie odpowiedź prowadzący
    předseda předsedkyně místopředseda místopředsedkyně ministr ministryně senátor senátorka
    zpravodaj zpravodajka předsedající poslanec prezident novinář otázka odpověď
    predseda predsedníčka podpredseda podpredsedníčka minister poslankyňa otázka odpoveď
    predsednik predsednica podpredsednik podpredsednica potpredsjednik potpredsjednica
    predsjednik predsjednica ministar ministrica ministrica poslanec poslanka poslanik zastupnik
    zastupnica novinar novinarka pitanje odgovor vprašanje odgovor sekretar državni
    председательствующий председатель президент министр премьер-министр вопрос ответ
    корреспондент журналист ведущий ведущая депутат секретарь спикер докладчик сенатор судья
    свидетель прокурор адвокат реплика зам заместитель глава губернатор обвинитель защитник
    потерпевший потерпевшая подсудимый подсудимая истец ответчик эксперт слушатель слушательница
    телезритель радиослушатель интервьюер респондент оппонент рецензент соискатель
    позивач відповідач обвинувачений захисник слухач головуючий голова міністр запитання відповідь ведучий ведуча прем'єр-міністр кореспондент
    председател председателка министър въпрос отговор водещ заместник-председател докладчик
    председник председница потпредседник министар посланик новинар питање одговор
    председавач претседател
    πρόεδρος προεδρος προεδρεύων προεδρευων προεδρεύουσα αντιπρόεδρος υπουργός υπουργος
    υφυπουργος βουλευτης δημοσιογραφος εκπροσωπος πρωθυπουργος αντιπροεδρος γραμματεας
    υφυπουργός βουλευτής δημοσιογράφος ερώτηση απάντηση γραμματέας
    başkan baskan bakan bakanı soru cevap başbakan cumhurbaşkanı muhabir sunucu üye
    elnöke alelnöke minisztere államtitkára jegyzője igazgatója képviselője vezetője főtitkára
    elnök alelnök miniszter államtitkár jegyző kérdés válasz riporter miniszterelnök
    lletrat lletrada letrado letrada
    președinte președintele vicepreședinte ministru ministrul secretar întrebare răspuns
    reporter moderator deputat domnul
    spīkers speaker ministrs esimees aseesimees minister pirmininkas pirmininkė ministras
    presidenta conseller consellera diputat diputada lehendakaria jauna
    الرئيس رئيس الرئيسة وزير الوزير النائب نائب سؤال جواب المذيع الصحفي المقرر الأمين العضو
    المتحدث المحاور الضيف الكاتب
    יו"ר היו"ר יושב-ראש יושבת-ראש שר השר השרה שרת סגן מזכיר מזכירת ראש קריאה קריאות שאלה תשובה
    מנחה מראיין שופט עד דובר היועץ היועצת
    अध्यक्ष सभापति प्रश्न उत्तर मंत्री सवाल जवाब संचालक उपाध्यक्ष सदस्य महोदय
    پرسش پاسخ رئیس وزیر خبرنگار مجری منشی نماینده سخنگو میزبان صحافی صدر اسپیکر مترجم
    সঞ্চালক উপস্থাপক মন্ত্রী স্পিকার সভাপতি প্রশ্ন উত্তর সাংবাদিক
    ประธาน รัฐมนตรี พิธีกร ผู้ดำเนินรายการ ผู้สัมภาษณ์ ผู้ให้สัมภาษณ์ ผู้สื่อข่าว นักข่าว โฆษก ถาม ตอบ
    தலைவர் அமைச்சர் நெறியாளர் செய்தியாளர் கேள்வி பதில் ప్రశ్న జవాబు
    თავმჯდომარე მინისტრი წამყვანი ჟურნალისტი პრეზიდენტი დეპუტატი კითხვა პასუხი
    նախագահող նախագահ նախարար վարչապետ լրագրող հաղորդավար պատգամավոր հարց պատասխան
    ጥያቄ መልስ ጋዜጠኛ ሰብሳቢ
    specjalista ekspert doradca przedstawiciel przedstawicielka kierownik dyrektor wiceprezes
    legislator poseł senatorka rzecznik expert ředitel vedoucí náměstek pewawancara narasumber
    sứ trưởng tướng biểu báo sĩ sư đốc
    hỏi đáp bộ chủ tịch ketua menteri presiden wartawan tanya jawab
    comte vicomte baron baronne marquis duc graf freiherr fürst conde vizconde marqués duque visconde
    marquês barão barone marchese visconte граф князь барон viscount
    קריין קריינית narrateur narratrice narrador narradora narratore narratrice erzähler erzählerin
    marshal sheriff ombudsman superintendent provost archbishop cardinal adviser advisor
    coordinator lawyer barrister
    strategist founder co-founder
    préfet préfète sous-préfet conseiller conseillère échevin échevine bourgmestre directeur
    directrice présentateur
    présentatrice auditeur auditrice porte-parole chancelier gouverneur ambassadeur
    ambassadrice avocate intervieweur
    interviewé interviewée médiateur médiatrice
    concejal concejala gobernador gobernadora embajador embajadora directora abogado abogada
    procurador magistrado
    magistrada oyente
    prefeito prefeita vereador vereadora governador governadora embaixador embaixadora
    porta-voz diretor diretora advogado
    advogada entrevistada mediador mediadora apresentadora
    assessore assessora consigliere consigliera prefetto governatore ambasciatore portavoce
    direttore direttrice avvocato
    difensore conduttrice intervistato intervistata moderatrice sottosegretaria
    oberbürgermeister oberbürgermeisterin bürgermeisterin landrat landrätin stadtrat
    stadträtin ministerpräsident
    ministerpräsidentin regierungssprecher regierungssprecherin regierungsrat regierungsrätin
    botschafter botschafterin
    landesrätin nationalrätin bundesrätin ständerat ständerätin kantonsrat kantonsrätin
    rechtsanwalt
    rechtsanwältin staatsanwalt staatsanwältin pressesprecher pressesprecherin
    vorstandsvorsitzender finanzvorstand
    leiter leiterin direktor direktorin
    kamerlid woordvoerder woordvoerster schepen commissaris griffier advocaat getuige rechter
    presentator presentatrice
    fractievoorzitter
    kommunalråd talesperson talesman borgarråd finansborgarråd landshövding pressekreterare
    statssekreterare borgmästare
    borgmester ordfører statssekretær utenriksminister ordförande riksdagsledamot
    programledare programleder
    infrastrukturminister
    esindaja pārstāvis pārstāve atstovas atstovė przedstawiciel przedstawicielka
    kansanedustaja pormestari valtuutettu puheenjohtaja varapuheenjohtaja toimittaja
    haastattelija haastateltava
    burmistrz wojewoda starosta radny radna wójt wiceminister wiceprezydent rzeczniczka
    posłanka adwokat prokurator sędzia
    świadek dziennikarka redaktor
    primátor primátorka hejtman hejtmanka starostka mluvčí náměstkyně radní zastupitel
    zastupitelka moderátor moderátorka
    redaktorka poslankyně hovorca
    župan gradonačelnik gradonačelnica glasnogovornik glasnogovornica sudac svjedok odvjetnik
    мэр вице-премьер пресс-секретарь замминистра начальник директор руководитель представитель
    ректор проректор декан академик политолог экономист историк обозреватель главред редактор
    посол уполномоченный
    модератор речник речниця заступник заступниця директорка представник суддя свідок
    кмет говорител
    δήμαρχος εκπρόσωπος πρωθυπουργός συντονιστής
    vali sözcü sözcüsü müsteşar müsteşarı müdür müdürü büyükelçi büyükelçisi milletvekili
    avukat savcı tanık gazeteci
    moderatör
    polgármester szóvivő műsorvezető képviselő bíró tanú ügyvéd
    primar primarul guvernator prefect judecător procuror martor prezentator
    المدير رئيسة الوزيرة الناطق السفير المحافظ القاضي الشاهد مذيع صحفي مراسل محلل
    דוברת ראשת מנכ"ל מנכ"לית סמנכ"ל שופטת עורך כתב כתבת יועץ חבר חברת
    رئیس‌جمهور معاون سخنگوی استاندار شهردار دادستان قاضی شاهد وکیل گزارشگر
    प्रधानमंत्री मुख्यमंत्री राज्यपाल सचिव प्रवक्ता पत्रकार न्यायाधीश गवाह
    gubernur bupati walikota jaksa penanya gabenor
    """)

  /// Parts of an exchange: they name who speaks only where little else stands with them.
  static let exchanges = WordSet(
    """
    question questions answer answers réponse réponses pregunta preguntas respuesta respuestas
    pergunta perguntas resposta respostas domanda domande risposta risposte frage fragen antwort
    antworten zusatzfrage vraag vragen antwoord fråga svar spørsmål spørgsmål kysymys vastaus pytanie
    pytania odpowiedź otázka odpověď odpoveď pitanje odgovor vprašanje вопрос вопросы ответ питання
    запитання відповідь въпрос отговор питање одговор ερώτηση απάντηση soru cevap kérdés válasz
    întrebare răspuns سؤال جواب שאלה תשובה پرسش پاسخ प्रश्न उत्तर hỏi đáp tanya jawab
    """)

  /// Bodies that a member speaks for: a place behind a name begins with them.
  static let bodies = WordSet(
    """
    party group caucus committee faction commission ministry department office
    groupe parti commission ministère grupo partido comisión ministerio comissão gruppo partito
    fraktion gruppe partei ausschuss ministerium fractie partij parti klub klubu strana poslanecký
    фракция фракції группа партия комитет министерство парламентская група партія klub stranka
    """)

  /// Ends of clauses in scripts without capitals.
  static let uncasedVerbs: [String] = [
    "니다", "습니다", "는데", "하여", "지만", "면서", "하고", "이다", "했다", "한다", "어요", "아요", "까요",
    "した", "です", "ます", "ました", "という", "ない", "では", "には", "とは", "すると", "ように", "ました",
    "こと", "もの", "って", "った", "説", "说", "說", "道", "是", "為", "为", "問道", "表示", "指出", "认为",
    "認為", "如下", "強調", "强调", "清楚", "简单", "簡單", "简短", "明确", "回答是", "告诉我", "قال",
    "قالت", "تقول", "يقول", "أقول", "سألت", "سألته", "أجابت", "أجاب", "لي", "اقول", "التالي",
    "التالية",
    "الآتي", "كالتالي", "أكثر", "واضح", "قصير", "قصيرة", "بسيطة", "بسيط", "אמר", "אמרה", "אומר",
    "אומרת",
    "אומרים", "שאל", "שאלתי", "אותו", "ענתה", "ענה", "הבא", "הבאה", "ברור", "פשוטה", "פשוט", "קצרה",
    "קצר",
    "גם", "כך", "כי",
  ]

  /// Ends of uncased names that tell an office or a courtesy.
  static let uncasedRoles: [String] = [
    "主席", "副主席", "議長", "副議長", "議員", "委員", "委員長", "代理主席", "全委會主席", "總統", "总统",
    "總理", "总理", "首相", "大臣", "長官", "局長", "局长", "司長", "司长", "部長", "部长", "外長", "外长",
    "秘書", "秘书", "秘書長", "秘书长", "發言人", "发言人", "記者", "记者", "主持人", "先生", "女士", "小姐",
    "董事长", "總經理", "总经理", "代表", "委员", "议员", "专家", "嘉宾", "来宾", "來賓", "观众", "網友",
    "网友", "学生", "學生", "老师", "老師", "审判长", "审判员", "書記員", "书记员", "原告", "被告", "代理人",
    "教授", "博士", "律師", "律师", "法官", "證人", "证人", "檢察官", "问", "問", "答", "問題", "问题", "质问",
    "質問", "回答", "司会", "司會", "参考人", "參考人", "公述人", "政府参考人", "知事", "市長", "市长", "町長",
    "村長", "次官", "課長", "参事官", "審議官", "理事", "理事長", "会長", "社長", "総裁", "院長", "君", "氏",
    "事務局", "座長", "会長代理", "部会長", "分科会長", "幹事社", "専門員", "主査", "係長", "主任", "弁護士",
    "さん", "様", "聞き手", "話し手", "インタビュアー", "アナウンサー", "キャスター", "レポーター", "通訳", "翻译",
    "의장", "부의장", "의원", "위원장", "위원", "장관", "차관", "총리", "대통령", "대변인", "기자", "앵커", "사회자",
    "진행자", "질문", "답변", "질의", "답", "국장", "실장", "교수", "변호사", "검사", "판사", "증인", "통역", "시장",
    "도지사", "직무대행", "대행", "소위원장", "부위원장", "간사", "사무관", "팀장", "과장", "주무관", "위원님", "단장", "본부장", "대표",
    "대표이사", "소장", "총장",
    "교사", "학생", "캐스터", "특파원", "평론가", "씨", "전문위원", "수석전문위원", "후보자", "처장", "청장", "원장", "리포터", "아나운서",
  ]

  /// Honorifics and ranks written together with the name behind them.
  static let uncasedHonorifics: [String] = [
    "นาย", "นาง", "น.ส.", "ดร.", "คุณ", "ท่าน", "พล.อ.", "พล.ท.", "พล.ต.", "พล.ร.อ.", "พล.อ.อ.",
    "พล.ต.อ.", "พล.ต.ท.", "พล.ต.ต.", "พ.อ.", "พ.ต.อ.", "พ.ต.ท.", "ร.อ.", "ร.ต.อ.", "ว่าที่", "ศ.",
    "รศ.", "ผศ.", "ศาสตราจารย์", "พลเอก", "พลโท", "พลตรี", "พันเอก", "หม่อม", "ม.ร.ว.", "ท่าน", "ທ່ານ",
    "ນາງ", "លោក", "ឯកឧត្តម", "အရှင်", "ဦး", "ဒေါ်", "ဒေါက်တာ",
  ]

  /// Written small inside names and offices.
  static let particles = WordSet(
    """
    of the for and in to at on pro tempore tem with from by de la du des le les l d da do dos das e
    y i u und der die den dem des zu zur zum von van vom für im am beim te ter ten op het een del
    della delle degli dei di al el los las en a à au aux och för i og for til af ja sekä dla w z
    na do ds o pro při ve za v a și pentru din al ai cu по на и в с при за о об от для та і з у до
    από και του της των για στο ve ile için bin ibn bint abu al- es és
    """)

  /// Particles that stand in names and hardly begin what is said.
  static let nameParticles = WordSet("da de do das dos del di du van von der den ter la le bin ibn")

  /// Particles that stand in titles and clauses but not in names.
  static let prepositions = WordSet(
    """
    for in to at on with from by and about into over avec pour dans sur chez par et con para por en
    sobre com em per su für im am mit bei zum zur auf aus und voor met op in bij om och för på med i
    og w na do z o dla v na o pro s k и в на по за о от для с у та з для και για με στο ve ile için
    """)

  /// After these words a colon introduces what somebody said or lists.
  static let sayings = WordSet(
    """
    said says say saying asked asks ask asking told tells adds added wrote writes reads read
    replied answered following follows namely example instance is are was were that this be this
    include includes including because mean means simple clear question:answer think thinking
    follow as like
    dit disait disant ajouté répondu suivant suivante suivants suivantes savoir exemple est sont
    était que
    dijo dice diciendo preguntó siguiente siguientes ejemplo es son era que decir
    disse diz dizendo seguinte seguintes exemplo é são era que dizer
    ha detto dice dicendo seguente seguenti esempio è sono che
    sagte sagt sagen gesagt fragte lautet lauten folgendes folgende folgenden beispiel ist sind
    war dass daß heißt klar
    zei zegt gezegd volgende voorbeeld is zijn dat
    sade säger följande exempel är att sagde siger følgende eksempel er at sa sier
    odpowiedział odpowiedziała powiedziała zapytał zapytała odpověděl odpověděla řekla zeptal zeptala
    respondió contestó contestou respondeu perguntou rispose chiese antwortete erwiderte antwoordde
    vroeg svarade frågade svarede spurgte svarte spurte dedi sordu mondta kérdezte spus întrebat
    powiedział mówi następujące przykład jest są że řekl říká následující je jsou že
    сказал сказала говорит говорят говорил спросил следующее следующие например это что есть
    """)

  /// First words of sentences and lists that a colon or a stop often follows.
  static let discourse = PhraseSet(
    """
    first|second|third|fourth|firstly|secondly|thirdly|finally|lastly|one|two|three|then|next
    herra forseti|frú forseti|mevrouw de voorzitter|meneer de voorzitter
    note|nb|n.b|ps|p.s|example|for example|e.g|i.e|again|but|and|so|now|well|yes|no|ok|okay|yeah
    thank you|thanks|remember|why|because|however|therefore|listen|look|right|sure|oh|ah|um|uh
    also|still|indeed|of course|true|false|fact|warning|important|caution|remark|point|answer is
    question is|hello|hi|good morning|good afternoon|good evening|bye|goodbye|welcome|please
    sorry|what|who|when|where|how|which|it|i|we|you|they|he|she|that|this|there|here|yep|nope
    gràcies|gracies|moltes gràcies|köszönöm|mulțumesc|multumesc|hvala|zahvaljujem|dank u wel|tak|kiitos|dziękuję bardzo|děkuji|ďakujem|ευχαριστώ πολύ|teşekkürler|sağ olun
    atención|atenção|attenzione|let op|obs|huom|pozor|uwaga|pažnja|atenție|figyelem|dikkat|chú ý
    perhatian|observera|bemærk|poznámka|napomena|notă|megjegyzés|catatan|exemplo|ejemplo|esempio
    dokładnie|przesně|přesně|esattamente|exactement|exactamente|exatamente|genau|precies|precis
    exactly|correct|absolutely|great|good|hey|alright|all right|mm-hmm|mhm|uh-huh|wow|really
    premièrement|deuxièmement|d'abord|ensuite|enfin|donc|mais|oui|non|bon|voilà|merci|attention
    par exemple|remarque|c'est-à-dire|bref|bonjour|bien|alors|et|ou
    primero|segundo|tercero|luego|entonces|pero|sí|si|no|bueno|gracias|por ejemplo|nota|es decir
    buenos días|buenas tardes|y|o|claro
    primeiro|depois|então|mas|sim|não|bom|obrigado|obrigada|por exemplo|ou seja|bom dia
    primo|secondo|poi|allora|ma|sì|bene|grazie|ad esempio|cioè|buongiorno
    erstens|zweitens|drittens|erster|zweiter|zum beispiel|also|aber|und|ja|nein|gut|danke|das heißt
    hinweis|achtung|beispiel|nun|nämlich|so|dann|oder|kurz|konkret|guten tag|guten morgen
    ten eerste|ten tweede|maar|dus|ja|nee|goed|dank u|bijvoorbeeld|nota bene
    för det första|men|och|så|ja|nej|tack|till exempel|for det første|nei|takk|for eksempel
    po pierwsze|po drugie|ale|więc|tak|nie|dobrze|dziękuję|na przykład|za prvé|za druhé|tedy|ano|ne
    во-первых|во-вторых|в-третьих|например|но|и|да|нет|так|спасибо|итак|внимание|по-перше|по-друге
    πρώτον|δεύτερον|ναι|όχι|ευχαριστώ|birincisi|ikincisi|evet|hayır|örneğin
    第一|第二|第三|首先|其次|最後|最后|例如|比如|注|備註|备注|説明|说明|例|例えば|注意|はい|いいえ
    첫째|둘째|셋째|예|참고|주의|네|아니요
    أولا|ثانيا|ثالثا|مثلا|نعم|لا|شكرا|ראשית|שנית|כן|לא|תודה
    """)
}
