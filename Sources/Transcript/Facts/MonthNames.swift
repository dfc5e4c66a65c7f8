/// The names of the months, as they are written in dates.
enum MonthNames {
  /// The month of a folded word, or of two words with a blank between; nil for others.
  ///
  /// - Parameter language: decides for the few names that differ between languages.
  static func month(_ word: String, language: String) -> Int? {
    month(WordHash.value(of: word), language: language)
  }

  /// - Parameter word: its hash.
  static func month(_ word: UInt64, language: String) -> Int? {
    guard let month = months[word] else { return nil }
    return month == 11 && differing.contains(word) && southern.contains(language) ? 10 : month
  }

  /// Whether names of two words begin with a word, given by its hash.
  static func begins(_ word: UInt64) -> Bool { firstWords.contains(word) }

  /// The month of the solar Hijri calendar.
  ///
  /// - Parameter word: its hash.
  static func persianMonth(_ word: UInt64) -> Int? { persian[word] }

  private static let months = index(table)
  private static let persian = index([persianTable])

  private static let firstWords = FoldedWords(
    table.flatMap { $0.fields(between: "|", ",") }.compactMap { name in
      name.utf8.contains(UInt8(ascii: "_")) ? String(name.fields(between: "_")[0]) : nil
    }.joined(separator: " "))

  /// November, but October in the south of the Slavic languages.
  private static let differing = FoldedWords("listopad listopada list")
  private static let southern: Set<String> = ["hr", "bs", "sh"]

  private static func index(_ tables: [String]) -> WordTable<Int> {
    WordTable(
      tables.flatMap { table in
        table.fields(between: "|").enumerated().flatMap { number, names in
          names.fields(between: ",").map { (LetterFold.hash(ofField: $0), number + 1) }
        }
      })
  }

  private static let persianTable =
    "فروردین|اردیبهشت|خرداد|تیر|مرداد,امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"

  /// A line for each language or group of close ones: twelve fields, each with every spelling and
  /// inflected form that dates use. Accents do not matter.
  private static let table: [String] = [
    // English
    "january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|"
      + "september,sept,sep|october,oct|november,nov|december,dec",
    // French
    "janvier,janv|février,fév,févr|mars|avril,avr|mai|juin|juillet,juil|août|septembre|octobre|"
      + "novembre|décembre,déc",
    // German
    "januar,jänner,jän|februar,feber|märz,mrz,mär|april|mai|juni|juli|august|september|"
      + "oktober,okt|november|dezember,dez",
    // Spanish, Galician, Asturian
    "enero,ene,xaneiro,xan,xineru|febrero,febreiro,febreru|marzo|abril,abr|mayo,maio,mayu|"
      + "junio,xuño,xunu|julio,xullo,xunetu|agosto,ago,agto|septiembre,setiembre,setembro,set|"
      + "octubre,outubro,ochobre|noviembre,novembro,payares|diciembre,dic,decembro,avientu",
    // Portuguese
    "janeiro|fevereiro,fev|março|abril|maio|junho|julho|agosto|setembro|outubro,out|novembro|"
      + "dezembro",
    // Italian
    "gennaio,gen,genn|febbraio,febbr|marzo|aprile|maggio,mag,magg|giugno,giu|luglio,lug,lugl|"
      + "agosto|settembre,sett|ottobre,ott|novembre|dicembre",
    // Catalan
    "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre,des",
    // Basque
    "urtarrila,urtarrilaren,urtarrilak|otsaila,otsailaren,otsailak|martxoa,martxoaren|"
      + "apirila,apirilaren|maiatza,maiatzaren|ekaina,ekainaren|uztaila,uztailaren|"
      + "abuztua,abuztuaren|iraila,irailaren|urria,urriaren|azaroa,azaroaren|"
      + "abendua,abenduaren",
    // Dutch, Afrikaans
    "januari,januarie|februari,februarie|maart,mrt|april|mei|juni,junie|juli,julie|"
      + "augustus|september|oktober|november|december,desember",
    // Danish, Norwegian, Swedish
    "januar,januari|februar,februari|marts,mars|april|maj,mai|juni|juli|august,augusti|september|"
      + "oktober|november|december,desember",
    // Icelandic, Faroese
    "janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember",
    // Finnish
    "tammikuu,tammikuuta,tammikuun|helmikuu,helmikuuta,helmikuun|maaliskuu,maaliskuuta,maaliskuun|"
      + "huhtikuu,huhtikuuta,huhtikuun|toukokuu,toukokuuta,toukokuun|kesäkuu,kesäkuuta,kesäkuun|"
      + "heinäkuu,heinäkuuta,heinäkuun|elokuu,elokuuta,elokuun|syyskuu,syyskuuta,syyskuun|"
      + "lokakuu,lokakuuta,lokakuun|marraskuu,marraskuuta,marraskuun|"
      + "joulukuu,joulukuuta,joulukuun",
    // Estonian
    "jaanuar,jaanuaril,jaanuari|veebruar,veebruaril,veebruari|märts,märtsil,märtsi|"
      + "aprill,aprillil,aprilli|mai,mail|juuni,juunil|juuli,juulil|august,augustil,augusti|"
      + "september,septembril,septembri|oktoober,oktoobril,oktoobri|"
      + "november,novembril,novembri|detsember,detsembril,detsembri",
    // Latvian
    "janvāris,janvārī,janvāra|februāris,februārī,februāra|marts,martā,marta|aprīlis,aprīlī,aprīļa|"
      + "maijs,maijā,maija|jūnijs,jūnijā,jūnija|jūlijs,jūlijā,jūlija|augusts,augustā,augusta|"
      + "septembris,septembrī,septembra|oktobris,oktobrī,oktobra|novembris,novembrī,novembra|"
      + "decembris,decembrī,decembra",
    // Lithuanian
    "sausis,sausio|vasaris,vasario|kovas,kovo|balandis,balandžio|gegužė,gegužės|birželis,birželio|"
      + "liepa,liepos|rugpjūtis,rugpjūčio|rugsėjis,rugsėjo|spalis,spalio|lapkritis,lapkričio|"
      + "gruodis,gruodžio",
    // Polish
    "styczeń,stycznia,styczniu,sty|luty,lutego,lutym|marzec,marca,marcu|kwiecień,kwietnia,kwietniu|"
      + "maj,maja,maju|czerwiec,czerwca,czerwcu|lipiec,lipca,lipcu|sierpień,sierpnia,sierpniu|"
      + "wrzesień,września,wrześniu|październik,października,październiku|"
      + "listopad,listopada,listopadzie|grudzień,grudnia,grudniu",
    // Czech
    "leden,ledna,lednu|únor,února,únoru|březen,března,březnu|duben,dubna,dubnu|květen,května,květnu|"
      + "červen,června,červnu|červenec,července,červenci|srpen,srpna,srpnu|září|říjen,října,říjnu|"
      + "listopad,listopadu|prosinec,prosince,prosinci",
    // Slovak
    "január,januára,januári|február,februára,februári|marec,marca,marci|apríl,apríla,apríli|"
      + "máj,mája,máji|jún,júna,júni|júl,júla,júli|august,augusta,auguste|"
      + "september,septembra,septembri|október,októbra,októbri|november,novembra,novembri|"
      + "december,decembra,decembri",
    // Slovenian
    "januar,januarja,januarju|februar,februarja,februarju|marec,marca,marcu|april,aprila,aprilu|"
      + "maj,maja,maju|junij,junija,juniju|julij,julija,juliju|avgust,avgusta,avgustu|"
      + "september,septembra,septembru|oktober,oktobra,oktobru|november,novembra,novembru|"
      + "december,decembra,decembru",
    // Croatian
    "siječanj,siječnja,siječnju|veljača,veljače,veljači|ožujak,ožujka,ožujku|"
      + "travanj,travnja,travnju|svibanj,svibnja,svibnju|lipanj,lipnja,lipnju|"
      + "srpanj,srpnja,srpnju|kolovoz,kolovoza,kolovozu|rujan,rujna,rujnu|"
      + "listopad,listopada,listopadu|studeni,studenoga,studenog,studenom|"
      + "prosinac,prosinca,prosincu",
    // Serbian and Bosnian in Latin letters
    "januar,januara|februar,februara|mart,marta|april,aprila|maj,maja|jun,juna,juni|jul,jula,juli|"
      + "avgust,avgusta,august,augusta|septembar,septembra|oktobar,oktobra|novembar,novembra|"
      + "decembar,decembra",
    // Serbian, Macedonian
    "јануар,јануара,јануари|фебруар,фебруара,февруари|март,марта|април,априла|мај,маја|"
      + "јун,јуна,јуни|јул,јула,јули|август,августа|септембар,септембра,септември|"
      + "октобар,октобра,октомври|новембар,новембра,ноември|децембар,децембра,декември",
    // Bulgarian
    "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
    // Russian
    "январь,января,январе,янв|февраль,февраля,феврале,фев|март,марта,марте|"
      + "апрель,апреля,апреле,апр|май,мая,мае|июнь,июня,июне|июль,июля,июле|август,августа,авг|"
      + "сентябрь,сентября,сентябре,сен,сент|октябрь,октября,октябре,окт|"
      + "ноябрь,ноября,ноябре,ноя,нояб|декабрь,декабря,декабре,дек",
    // Ukrainian
    "січень,січня,січні|лютий,лютого,лютому|березень,березня,березні|квітень,квітня,квітні|"
      + "травень,травня,травні|червень,червня,червні|липень,липня,липні|серпень,серпня,серпні|"
      + "вересень,вересня,вересні|жовтень,жовтня,жовтні|листопад,листопада,листопаді|"
      + "грудень,грудня,грудні",
    // Belarusian
    "студзень,студзеня|люты,лютага|сакавік,сакавіка|красавік,красавіка|май,мая,траўня|"
      + "чэрвень,чэрвеня|ліпень,ліпеня|жнівень,жніўня|верасень,верасня|кастрычнік,кастрычніка|"
      + "лістапад,лістапада|снежань,снежня",
    // Greek
    "ιανουάριος,ιανουαρίου,γενάρη,ιαν|φεβρουάριος,φεβρουαρίου,φλεβάρη,φεβ|μάρτιος,μαρτίου,μάρτη,μαρ|"
      + "απρίλιος,απριλίου,απρίλη,απρ|μάιος,μαΐου,μάη|ιούνιος,ιουνίου,ιούνη|"
      + "ιούλιος,ιουλίου,ιούλη|αύγουστος,αυγούστου|σεπτέμβριος,σεπτεμβρίου,σεπτέμβρη,σεπ|"
      + "οκτώβριος,οκτωβρίου,οκτώβρη,οκτ|νοέμβριος,νοεμβρίου,νοέμβρη,νοε|"
      + "δεκέμβριος,δεκεμβρίου,δεκέμβρη,δεκ",
    // Turkish
    "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
    // Azerbaijani
    "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr",
    // Romanian
    "ianuarie,ian|februarie|martie|aprilie|mai|iunie,iun|iulie,iul|august|septembrie|octombrie|"
      + "noiembrie,noi|decembrie",
    // Hungarian
    "január,januári|február,februári|március,márciusi,márc|április,áprilisi,ápr|május,májusi,máj|"
      + "június,júniusi,jún|július,júliusi,júl|augusztus,augusztusi|"
      + "szeptember,szeptemberi,szept|október,októberi|november,novemberi|december,decemberi",
    // Albanian
    "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor",
    // Maltese
    "jannar|frar|marzu|april|mejju|ġunju|lulju|awwissu|settembru|ottubru|novembru|diċembru",
    // Irish, Welsh
    "eanáir,ionawr|feabhra,chwefror|márta,mawrth|aibreán,ebrill|bealtaine,mai|meitheamh,mehefin|"
      + "iúil,gorffennaf|lúnasa,awst|meán_fómhair,medi|deireadh_fómhair,hydref|"
      + "samhain,tachwedd|nollaig,rhagfyr",
    // Indonesian, Malay, Swahili, Filipino
    "januari,enero|februari,pebruari,pebrero|maret,mac,machi,marso|april,aprili,abril|mei,mayo|"
      + "juni,jun,hunyo|juli,julai,hulyo|agustus,ogos,agosti,agosto|"
      + "september,septemba,setyembre|oktober,oktoba,oktubre|november,novemba,nobyembre|"
      + "desember,disember,desemba,disyembre",
    // Arabic: Egypt and the Gulf, the Maghreb, the Levant
    "يناير,جانفي,كانون_الثاني|فبراير,فيفري,شباط|مارس,آذار|أبريل,إبريل,أفريل,نيسان|مايو,ماي,أيار|"
      + "يونيو,يونيه,جوان,حزيران|يوليو,يوليه,جويلية,تموز|أغسطس,أوت,آب|سبتمبر,أيلول|"
      + "أكتوبر,اكتوبر,تشرين_الأول|نوفمبر,نونبر,تشرين_الثاني|ديسمبر,دجنبر,كانون_الأول",
    // Persian and Urdu names of the Gregorian months
    "ژانویه,جنوری|فوریه,فروری|مارس,مارچ|آوریل,اپریل|مه,مئی|ژوئن,جون|ژوئیه,جولای,جولائی|اوت,اگست|"
      + "سپتامبر,ستمبر|اکتبر,اکتوبر|نوامبر,نومبر|دسامبر,دسمبر",
    // Hebrew
    "ינואר|פברואר|מרץ,מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר",
    // Hindi, Marathi, Nepali
    "जनवरी,जानेवारी|फरवरी,फेब्रुवारी|मार्च|अप्रैल,एप्रिल|मई,मे|जून|जुलाई,जुलै|अगस्त,ऑगस्ट|"
      + "सितंबर,सितम्बर,सप्टेंबर|अक्टूबर,अक्तूबर,ऑक्टोबर|नवंबर,नवम्बर,नोव्हेंबर|"
      + "दिसंबर,दिसम्बर,डिसेंबर",
    // Bengali
    "জানুয়ারি,জানুয়ারী|ফেব্রুয়ারি,ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|"
      + "অক্টোবর|নভেম্বর|ডিসেম্বর",
    // Thai
    "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|"
      + "ธันวาคม",
    // Georgian
    "იანვარი,იანვარს|თებერვალი,თებერვალს|მარტი,მარტს|აპრილი,აპრილს|მაისი,მაისს|ივნისი,ივნისს|"
      + "ივლისი,ივლისს|აგვისტო,აგვისტოს|სექტემბერი,სექტემბერს|ოქტომბერი,ოქტომბერს|"
      + "ნოემბერი,ნოემბერს|დეკემბერი,დეკემბერს",
    // Armenian
    "հունվար,հունվարի|փետրվար,փետրվարի|մարտ,մարտի|ապրիլ,ապրիլի|մայիս,մայիսի|հունիս,հունիսի|"
      + "հուլիս,հուլիսի|օգոստոս,օգոստոսի|սեպտեմբեր,սեպտեմբերի|հոկտեմբեր,հոկտեմբերի|"
      + "նոյեմբեր,նոյեմբերի|դեկտեմբեր,դեկտեմբերի",
  ]
}
