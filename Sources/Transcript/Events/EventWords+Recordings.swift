extension EventWords {
  /// What a recording has beside voices, and what it has not.
  static let recordings: [Row] = [
    (
      .incident, "sound",
      """
      music|song plays|song.|jingle|theme plays|theme song|theme music|national anthem|noise|sound.|sounds.|sound of
      sound effect|background nois|geräusch|musik|hymne|nationalhymne|musique|bruit|hymne nationale|générique|música
      himno|ruido|sonido|sintonía|hino|hino nacional|ruído|som.|som de|vinheta|musica|inno.|inno nazionale|rumore|suono
      muziek|geluid|volkslied|ljud|lyd.|lyd av|lyd af|nationalsång|nasjonalsang|tónlist|hljóð|musiikki|ääni
      kansallislaul|muusika|heli.|mūzika|skaņa|muzika|garsas|triukšmas|muzyka|dźwięk|hymn|hudba|zvuk|hymna|znělka|glasba
      himna|zvok|šum.|glazba|buka|химна|музика|звук|бука|музык|гимн|гудок|гімн|музичн|химн|μουσική|ήχος|ύμνος|müzik
      istiklal marşı|musiqi|zene|zaj.|himnusz|muzică|zgomot de|imnul|sunet|muzikë|mużika|ceol|cerddoriaeth|musika
      موسيقى|نشيد|النشيد الوطني|מוזיקה|מוסיקה|המנון|רעש|موسیقی|سرود ملی|موسیقی|संगीत|राष्ट्रगान|धुन|সঙ্গীত|இசை|เสียงดนตรี|ดนตรี
      âm nhạc|tiếng nhạc|nhạc.|musik|muzik|lagu kebangsaan|tugtog|muziki|მუსიკა|երաժշտ|музыка|хөгжим|音樂|音乐|音楽|國歌|国歌
      奏樂|奏乐|雜音|杂音|効果音|음악|애국가|잡음|소음|♪|♫
      """
    ),
    (
      .gap, "inaudible",
      """
      inaudib|unintelligib|indiscernib|indistinguishab|indecipherab|indistinct|unclear|crosstalk|cross talk|cross-talk
      overlapping|simultaneous|multiple speakers|speaking simultaneously|talking over|speaks over|off mic|off-mic|off-mike|speaking off|speaks off|talking off
      off mike|microphone off|mic off|no audio|audio gap|audio drop|audio cut|audio lost|audio break|break in audio
      break in the audio|lost audio|technical.|garbled|muffled|break in recording|recording gap|tape gap|blank.|missing.
      incompreens|desligamento automático|recording stops|no response|no audible|no verbal|tonstörung
      unverständlich|akustisch nicht|nicht verstehbar|mikrofon aus|ohne mikro|ton fällt|durcheinander|inaudible
      incompréhensible|inintelligible|hors micro|micro coupé|propos hors|passage inaudible|ininteligible|inintel·ligible
      inaudible.|no se oye|no se entiende|no se percib|fuera de micrófono|sin micrófono|hablan a la vez|ininteligível
      inaudível|fora do microfone|corte de som|sobreposiç|falam ao mesmo|incomprensibile|inudibil|fuori microfono
      voci sovrapposte|parole incompr|onverstaanbaar|niet te verstaan|buiten de microfoon|door elkaar|ohörbart|otydligt
      uhørbar|uhørlig|utydelig|ikke hørbar|óheyrilegt|heyrist ekki|ógreinilegt|epäselvä|ei kuulu|ei saa selvää|kuulmatu
      arusaamatu|nav dzirdams|nedzirdam|neskaidrs|negirdim|neaišk|niesłyszaln|niezrozumi|wypowiedź poza|poza mikrofonem
      nieczyteln|nesrozumiteln|není slyšet|nezřetel|mimo mikrofon|nezrozumiteľn|nepočuteľn|nerazumljiv|ni slišati
      nerazločno|ne čuje|nečujn|izvan mikrofona|не чује|неразумљив|нерозбірлив|не чути|без мікрофона|неразборчив|не слышн
      нечленоразд|без микрофона|микрофон откл|вне микрофона|плохо слышно|не се чува|неясно|не се разбира|изключен микрофон
      неразбирлив|незразумел|δεν ακούγεται|ακατάληπτ|εκτός μικροφώνου|anlaşılmıyor|anlaşılmayan|duyulmuyor|mikrofon kapa
      eşidilmir|nem hallható|érthetetlen|nem érthető|mikrofon nélkül|neinteligibil|nu se aude|neclar|în afara microfonului
      pa kuptueshme|nuk dëgjohet|ma jinstemax|dothuigthe|aneglur|ezin da ulertu|غير مسموع|غير واضح|كلام غير|صوت غير
      לא ברור|לא נשמע|נאמר ללא|מדברים יחד|לא נקלט|نامفهوم|شنیده نمی|ناقابل سماعت|अस्पष्ट|अश्रव्य|অস্পষ্ট|தெளிவில்லாத|ไม่ได้ยิน
      ฟังไม่ชัด|nghe không rõ|không rõ|không nghe|tidak jelas|tidak terdengar|tak jelas|tidak dengar|hindi marinig|haisikiki
      გაურკვევ|անհասկան|естілмейді|тодорхойгүй|聽不清|听不清|聽不到|听不到|無法辨識|无法辨识|模糊不清|聴取不能|聞き取れ|聞き取り不能
      聴き取れ|判別不能|不明瞭|マイク外|불분명|들리지|청취불능|청취 불능|알아들을 수 없|마이크 꺼
      """
    ),
    (
      .gap, "foreign",
      """
      foreign language|in foreign|speaks in foreign|speaking foreign|foreign.|speaking in foreign|non-english
      speaks french|speaks spanish|speaks arabic|speaks chinese|speaks russian|speaks german|speaks japanese|speaking french
      speaking spanish|speaking arabic|speaking chinese|speaking russian|speaking german|speaks in french|speaks in spanish
      speaks in arabic|speaking in|speaks in|in native language|fremdsprach|spricht englisch|spricht französisch
      langue étrangère|parle en|en langue|en inglés|en francés|idioma extranjero|língua estrangeira|em inglês
      lingua straniera|in inglese|vreemde taal|främmande språk|fremmed språk|obcy język|w języku|cizí jazyk|na anglickom
      strani jezik|на иностранном|на английском|говорит по|іноземн|чужд език|ξένη γλώσσα|yabancı dil|idegen nyelv
      limbă străină|لغة أجنبية|בשפה|באנגלית|زبان خارجی|विदेशी भाषा|bahasa asing|外語|外语|外国語|외국어
      """
    ),
    (
      .gap, "editorial",
      """
      redact|omitted|omission|deleted|deletion|cut.|excerpt ends|gekürzt|auslassung|coupure|passage supprimé|omitido
      se omite|supresión|omissis|omesso|weggelaten|utelämn|utelatt|udeladt|wykreślono|pominięto|vypuštěno|vynecháno
      izostavljeno|пропуск|купюра|опущено|пропущено|παραλείπ|kivonat|kihagy|omis.|محذوف|נמחק|حذف|略|省略|中略|後略|중략|생략|…
      """
    ),
  ]
}
