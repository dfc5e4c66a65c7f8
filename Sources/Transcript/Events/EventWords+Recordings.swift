extension EventWords {
  /// What a recording has beside voices, and what it has not.
  static let recordings: [Row] = [
    (
      .incident, "sound",
      """
      music|song plays|song.|jingle|theme plays|theme song|theme music|national anthem|noise|sound.
      sounds.|sound of
      sound effect|background nois|geräusch|musik|hymne|nationalhymne|musique|bruit|hymne nationale
      générique|música
      himno|ruido|sonido|sintonía|hino|hino nacional|ruído|som.|som de|vinheta|musica|inno.|inno nazionale
      rumore|suono
      muziek|geluid|volkslied|ljud|lyd.|lyd av|lyd af|nationalsång|nasjonalsang|tónlist|hljóð|musiikki|ääni
      kansallislaul|muusika|heli.|mūzika|skaņa|muzika|garsas|triukšmas|muzyka|dźwięk|hymn|hudba|zvuk|hymna
      znělka|glasba
      himna|zvok|šum.|glazba|buka|химна|музика|звук|бука|музык|гимн|гудок|гімн|музичн|химн|μουσική|ήχος
      ύμνος|müzik
      istiklal marşı|musiqi|zene|zaj.|himnusz|muzică|zgomot de|imnul|sunet|muzikë|mużika|ceol|cerddoriaeth
      musika
      موسيقى|نشيد|النشيد الوطني|מוזיקה|מוסיקה|המנון|רעש|موسیقی|سرود ملی|موسیقی|संगीत|राष्ट्रगान|धुन|সঙ্গীত
      இசை|เสียงดนตรี|ดนตรี
      âm nhạc|tiếng nhạc|nhạc.|musik|muzik|lagu kebangsaan|tugtog|muziki|მუსიკა|երաժշտ|музыка|хөгжим|音樂|音乐
      音楽|國歌|国歌
      奏樂|奏乐|雜音|杂音|効果音|음악|애국가|잡음|소음|♪|♫
      intro music|outro|instrumental|guitar|violin|choir|ambient|♬|orchestr|jingle.|titelmelodie|orgel
      klavier
      bruitage|générique de|orgue|chanson|cortina musical|canción|suena la|melodía|cançó|vinheta.|canção
      trilha
      canzone|jingel|liedje|musikk|söngur|laulua|muusikaline|dziesma|muzikos|daina|piosenk|dżingiel|znělk
      píseň
      pieseň|pesem|pesma|песма|песен|мелодия|песня|пісня|мелодія|τραγούδι|μελωδία|şarkı|jenerik|zenei|dallam
      cântec|këngë|amhrán|abesti|أغنية|مقطوعة|أنشود|שיר.|ניגון|آهنگ|ترانه|गीत|গান.|பாடல்|పాట|เพลง|bài hát
      irama
      nyimbo|სიმღერ|երգ|ән.|дуу|奏國歌|片頭|片尾|配樂|歌曲|曲。|主題歌|ジングル|노래|배경음악|효과음|drums|drumming|piano.|tunnusmusiikki
      kjenningsmel
      """
    ),
    (
      .gap, "inaudible",
      """
      inaudib|unintelligib|indiscernib|indistinguishab|indecipherab|indistinct|unclear|crosstalk
      cross talk|cross-talk
      overlapping|simultaneous|multiple speakers|speaking simultaneously|talking over|speaks over|off mic
      off-mic|off-mike|speaking off|speaks off|talking off
      off mike|microphone off|mic off|no audio|audio gap|audio drop|audio cut|audio lost|audio break
      break in audio
      break in the audio|lost audio|technical.|garbled|muffled|break in recording|recording gap|tape gap
      blank.|missing.
      incompreens|desligamento automático|recording stops|no response|no audible|no verbal|tonstörung
      unverständlich|akustisch nicht|nicht verstehbar|mikrofon aus|ohne mikro|ton fällt|durcheinander
      inaudible
      incompréhensible|inintelligible|hors micro|micro coupé|propos hors|passage inaudible|ininteligible
      inintel·ligible
      inaudible.|no se oye|no se entiende|no se percib|fuera de micrófono|sin micrófono|hablan a la vez
      ininteligível
      inaudível|fora do microfone|corte de som|sobreposiç|falam ao mesmo|incomprensibile|inudibil
      fuori microfono
      voci sovrapposte|parole incompr|onverstaanbaar|niet te verstaan|buiten de microfoon|door elkaar
      ohörbart|otydligt
      uhørbar|uhørlig|utydelig|ikke hørbar|óheyrilegt|heyrist ekki|ógreinilegt|epäselvä|ei kuulu
      ei saa selvää|kuulmatu
      arusaamatu|nav dzirdams|nedzirdam|neskaidrs|negirdim|neaišk|niesłyszaln|niezrozumi|wypowiedź poza
      poza mikrofonem
      nieczyteln|nesrozumiteln|není slyšet|nezřetel|mimo mikrofon|nezrozumiteľn|nepočuteľn|nerazumljiv
      ni slišati
      nerazločno|ne čuje|nečujn|izvan mikrofona|не чује|неразумљив|нерозбірлив|не чути|без мікрофона
      неразборчив|не слышн
      нечленоразд|без микрофона|микрофон откл|вне микрофона|плохо слышно|не се чува|неясно|не се разбира
      изключен микрофон
      неразбирлив|незразумел|δεν ακούγεται|ακατάληπτ|εκτός μικροφώνου|anlaşılmıyor|anlaşılmayan|duyulmuyor
      mikrofon kapa
      eşidilmir|nem hallható|érthetetlen|nem érthető|mikrofon nélkül|neinteligibil|nu se aude|neclar
      în afara microfonului
      pa kuptueshme|nuk dëgjohet|ma jinstemax|dothuigthe|aneglur|ezin da ulertu|غير مسموع|غير واضح
      كلام غير|صوت غير
      לא ברור|לא נשמע|נאמר ללא|מדברים יחד|לא נקלט|نامفهوم|شنیده نمی|ناقابل سماعت|अस्पष्ट|अश्रव्य|অস্পষ্ট
      தெளிவில்லாத|ไม่ได้ยิน
      ฟังไม่ชัด|nghe không rõ|không rõ|không nghe|tidak jelas|tidak terdengar|tak jelas|tidak dengar
      hindi marinig|haisikiki
      გაურკვევ|անհասկան|естілмейді|тодорхойгүй|聽不清|听不清|聽不到|听不到|無法辨識|无法辨识|模糊不清|聴取不能|聞き取れ|聞き取り不能
      聴き取れ|判別不能|不明瞭|マイク外|불분명|들리지|청취불능|청취 불능|알아들을 수 없|마이크 꺼
      words missing|audio missing|audio problem|audio issue|bad connection|connection lost|line breaks
      poor audio
      microphone not|mic not|microphone muted|speaking over|speaking at once|speak at once|talk at once
      talking at once|overtalk|voices overlap|cross-chat|undecipherable|illegible|unrecognis|unrecogniz
      incomprehensib|no translation|not recorded|spoke off the record|without microphone|ohne mikrofon
      mikrofon nicht|unv.|unverst.|reden durcheinander|gleichzeitig|nicht zu verstehen|tonausfall
      parlent en même temps|coupure du son|micro fermé|sans micro|voix superposées|mots inaudibles
      problème technique|inaud.|se corta|hablan al mismo tiempo|no se escucha|audio defectuoso|se apaga el
      micrófono apagado|fuera de mic|voces superpuestas|inaud|no s'entén|fora de micròfon|intel·lig
      parlen alhora
      fora do mic|microfone desligado|corte do som|falha no áudio|interrupção do som|som cortado
      vozes sobrepost
      impercet|impercept|audio disturbato|microfono spento|parlano insieme|inintelligib|voci accavallate
      microfoon uit|spreken door elkaar|geluid valt|onhoorbaar|mikrofonen av|talar samtidigt|i munnen på
      hörs inte
      mikrofon avstäng|taler samtidig|snakker i munnen|uden mikrofon|uten mikrofon|utydeleg|talað samtímis
      hljóðnemi|puhuvat päällekkäin|mikrofoni ei|mikrofoni kiinni|päällekkäis|mikrofon ei|räägivad korraga
      ei ole kuulda|mikrofons nav|runā vienlaikus|neuzklaus|mikrofonas|kalba ne per|mówią jednocześnie
      niewyraź
      bez mikrofonu|wyłączony mikrofon|mikrofon wyłącz|mluví současně|mimo mikrofón|nezrozumit|nesrozum
      vypnutý mikrofón|nie je počuť|nie je rozumieť|izklop mikrofon|izključen mikrofon|govorijo hkrati
      nerazločn
      isključen mikrofon|isključen|bez mikrofona|govore uglas|ne čuje se|nije uključen|говорят едновременно
      без микрофон|искључен микрофон|микрофонот|говорят одновременно|отключён микрофон|отключен микрофон
      микрофон не|неразб.|нрзб|говорять одночасно|вимкнен|нерозб|μιλούν ταυτόχρονα|δεν ακούστηκε
      χωρίς μικρόφωνο
      mikrofon dışı|anlaşılma|duyulma|karşılıklı konuş|aynı anda|mikrofon kapatıl|mikrofonsuz|aydın deyil
      mikrofon nem|egyszerre beszél|nem hallatsz|nu se înțelege|vorbesc simultan|neinteligib|pa mikrofon
      të pakuptueshme|flasin njëkohësisht|doiléir|annealladwy|mikrofonorik gabe|itzalita|ulertezina
      تداخل أصوات
      غير مفهوم|صوت مقطوع|انقطاع|بدون ميكروفون|מיקרופון|לא מובן|דיבורים יחד|قطع صدا|خارج از میکروفن|نامشخص
      ناقابل فہم|अश्राव्य|सुनाई नहीं|অশ্রুত|শোনা যায়নি|கேட்கவில்லை|వినబడ|เสียงขาด|ไม่ชัดเจน|พูดพร้อมกัน
      ไม่มีเสียง|mất tiếng|nói cùng lúc|nghe không|suara tidak|suara terputus|suara kurang|tanpa mikrofon
      berbicara bersamaan|mikrofon mati|pembesar suara|tidak dapat didengar|bila kipaza|wanaongea pamoja
      hindi maintindihan|sabay-sabay|ბუნდოვან|არ ისმის|մկրտ|լսելի չէ|ойлгомжгүй|есту мүмкін|未開麥|麥克風|收音不清
      聲音中斷|音频中断
      同時發言|同时说话|不清楚|未开麦|録音不明|同時に|重なり|音声途切|マイクなし|동시에|음성 끊|마이크 없이|꺼짐|microfon oprit|microfon închis
      """
    ),
    (
      .gap, "foreign",
      """
      foreign language|in foreign|speaks in foreign|speaking foreign|foreign.|speaking in foreign
      non-english
      speaks french|speaks spanish|speaks arabic|speaks chinese|speaks russian|speaks german
      speaks japanese|speaking french
      speaking spanish|speaking arabic|speaking chinese|speaking russian|speaking german|speaks in french
      speaks in spanish
      speaks in arabic|speaking in|speaks in|in native language|fremdsprach|spricht englisch
      spricht französisch
      langue étrangère|parle en|en langue|en inglés|en francés|idioma extranjero|língua estrangeira
      em inglês
      lingua straniera|in inglese|vreemde taal|främmande språk|fremmed språk|obcy język|w języku
      cizí jazyk|na anglickom
      strani jezik|на иностранном|на английском|говорит по|іноземн|чужд език|ξένη γλώσσα|yabancı dil
      idegen nyelv
      limbă străină|لغة أجنبية|בשפה|באנגלית|زبان خارجی|विदेशी भाषा|bahasa asing|外語|外语|外国語|외국어
      in welsh|in irish|in gaelic|spoke in|spoken in|through an interpreter|speaks hebrew|speaks portuguese
      speaks italian|speaks korean|speaks ukrainian|speaks polish|speaks dutch|speaking hebrew
      speaking italian
      speaking portuguese|speaks native|auf englisch|auf französisch|spricht spanisch|spricht russisch
      en anglais
      s'exprime en|habla en|interviene en|en lengua|em francês|em espanhol|fala em|parla in|in francese
      in tedesco
      in spagnolo|in het engels|in het frans|på engelska|på engelsk|englanniksi|inglise keeles|angļu valodā
      angliškai|po angielsku|v angličtině|po anglicky|v angličtine|v angleščini|na engleskom|на англійськ
      на английски|на енглеском|στα αγγλικά|i̇ngilizce|angolul|în engleză|anglisht|بالإنجليزية|بالفرنسية
      به انگلیسی|अंग्रेजी में|ইংরেজিতে|ภาษาอังกฤษ|tiếng anh|dalam bahasa|kwa kiingereza|inglés.|英語で|用英語
      英语发言|以英語
      영어로
      """
    ),
    (
      .gap, "editorial",
      """
      redact|omitted|omission|deleted|deletion|cut.|excerpt ends|gekürzt|auslassung|coupure
      passage supprimé|omitido
      se omite|supresión|omissis|omesso|weggelaten|utelämn|utelatt|udeladt|wykreślono|pominięto|vypuštěno
      vynecháno
      izostavljeno|пропуск|купюра|опущено|пропущено|παραλείπ|kivonat|kihagy|omis.|محذوف|נמחק|حذف|略|省略|中略
      後略|중략|생략|…
      """
    ),
  ]
}
