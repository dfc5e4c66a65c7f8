/// The names of the days of the week.
enum WeekdayNames {
  /// 1 for Monday to 7 for Sunday; nil for other words. The word is folded.
  ///
  /// - Parameter word: its hash.
  static func weekday(_ word: UInt64) -> Int? { index[word] }

  /// Japanese and Chinese weekdays by their one character (`水`, `三`).
  static func ideographic(_ word: String) -> Int? { ideographs[word] }

  /// Vietnamese counts them, but for Sunday: `thứ hai`, `chủ nhật`. The words are folded.
  static func vietnamese(_ first: HeaderToken, _ second: HeaderToken) -> Int? {
    switch (first.text, second.text) {
    case ("thu", let count): counts.firstIndex(of: count).map { $0 + 1 }
    case ("chu", "nhat"): 7
    default: nil
    }
  }

  private static let counts = ["hai", "ba", "tu", "nam", "sau", "bay"]

  private static let ideographs = [
    "月": 1, "火": 2, "水": 3, "木": 4, "金": 5, "土": 6, "一": 1, "二": 2, "三": 3, "四": 4,
    "五": 5, "六": 6, "日": 7, "天": 7,
  ]

  private static let index = WordTable(
    table.flatMap { table in
      table.fields(between: "|").enumerated().flatMap { number, names in
        names.fields(between: ",").map { (LetterFold.hash(ofField: $0), number + 1) }
      }
    })

  private static let table: [String] = [
    "monday,mon|tuesday,tue,tues|wednesday,wed|thursday,thu,thur,thurs|friday,fri|saturday,sat|"
      + "sunday,sun",
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "montag,mo|dienstag,di|mittwoch,mi|donnerstag,do|freitag,fr|samstag,sonnabend,sa|sonntag,so",
    "lunes,luns|martes|miércoles,mércores|jueves,xoves|viernes,venres|sábado|domingo",
    "segunda|terça|quarta|quinta|sexta|sábado|domingo",
    "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    "dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge",
    "astelehena|asteartea|asteazkena|osteguna|ostirala|larunbata|igandea",
    "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    "mandag,måndag,mandagen,måndagen|tirsdag,tisdag,tirsdagen,tisdagen|onsdag,onsdagen|"
      + "torsdag,torsdagen|fredag,fredagen|lørdag,lördag,lørdagen,lördagen|"
      + "søndag,söndag,søndagen,söndagen",
    "mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur",
    "maanantai,maanantaina|tiistai,tiistaina|keskiviikko,keskiviikkona|torstai,torstaina|"
      + "perjantai,perjantaina|lauantai,lauantaina|sunnuntai,sunnuntaina",
    "esmaspäev,esmaspäeval|teisipäev,teisipäeval|kolmapäev,kolmapäeval|neljapäev,neljapäeval|"
      + "reede,reedel|laupäev,laupäeval|pühapäev,pühapäeval",
    "pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena",
    "pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis",
    "poniedziałek|wtorek|środa,środę|czwartek|piątek|sobota,sobotę|niedziela,niedzielę",
    "pondělí,pondelok|úterý,utorok|středa,středu,streda,stredu|čtvrtek,štvrtok|pátek,piatok|"
      + "sobota,sobotu|neděle,neděli,nedeľa,nedeľu",
    "ponedeljek,ponedjeljak,ponedeljak|torek,utorak|sreda,srijeda,srijedu,sredo|četrtek,četvrtak|"
      + "petek,petak|sobota,subota,subotu|nedelja,nedjelja,nedjelju",
    "понедељак|уторак|среда,среду|четвртак|петак|субота|недеља",
    "понеделник|вторник|сряда|четвъртък|петък|събота|неделя",
    "понедельник|вторник|среда,среду|четверг|пятница,пятницу|суббота,субботу|воскресенье",
    "понеділок|вівторок|середа,середу|четвер|п'ятниця,п'ятницю|субота,суботу|неділя,неділю",
    "δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή",
    "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    "luni|marți,marţi|miercuri|joi|vineri|sâmbătă|duminică",
    "hétfő,hétfőn|kedd,kedden|szerda,szerdán|csütörtök,csütörtökön|péntek,pénteken|"
      + "szombat,szombaton|vasárnap",
    "senin|selasa|rabu|kamis|jumat,jum'at|sabtu|minggu",
    "isnin|selasa|rabu|khamis|jumaat|sabtu|ahad",
    "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
    "lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo",
    "понеделник|вторник|среда|четврток|петок|сабота|недела",
    "панядзелак|аўторак|серада,сераду|чацвер|пятніца,пятніцу|субота,суботу|нядзеля,нядзелю",
    "hënë,hënën|martë,martën|mërkurë,mërkurën|enjte,enjten|premte,premten|shtunë,shtunën|diel,dielën",
    "luain|máirt|céadaoin|déardaoin|haoine|sathairn|domhnaigh",
    "ორშაბათი,ორშაბათს|სამშაბათი,სამშაბათს|ოთხშაბათი,ოთხშაბათს|ხუთშაბათი,ხუთშაბათს|პარასკევი,პარასკევს|"
      + "შაბათი,შაბათს|კვირა,კვირას",
    "երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ|կիրակի",
    "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
    "সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার",
    "วันจันทร์,วันจันทร์ที่|วันอังคาร,วันอังคารที่|วันพุธ,วันพุธที่|วันพฤหัสบดี,วันพฤหัสบดีที่|วันศุกร์,วันศุกร์ที่|"
      + "วันเสาร์,วันเสาร์ที่|วันอาทิตย์,วันอาทิตย์ที่",
    "الإثنين,الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    "دوشنبه|سه‌شنبه,سهشنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه",
    "שני|שלישי|רביעי|חמישי|שישי|שבת|ראשון",
    "सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
    "월요일|화요일|수요일|목요일|금요일|토요일|일요일",
  ]
}
