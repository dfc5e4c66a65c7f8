/// The commonest words of languages, which tell them apart.
enum StopWords {
  /// The languages of which a word is one of the commonest.
  struct Entry: Sendable {
    /// Where the languages' indexes stand in `lists`.
    var languages: Range<Int>
    /// What the word says for each of them: less, the more they are.
    var weight: Double
  }

  /// Where words are found, by the hashes of their small letters.
  struct Index: @unchecked Sendable {
    let entries: WordTable<Entry>
    // Unchecked: this is written once and never freed.
    /// Indexes into `languages`, one list behind the other.
    let lists: UnsafePointer<UInt8>
  }

  static let languages: [String] = table.map(\.0)
  /// The script of each language.
  static let scripts: [Script] = languages.map { Script.languages[$0, default: .latin] }

  static let found: Index = {
    var languages: [UInt64: [UInt8]] = [:]
    for (number, entry) in table.enumerated() {
      for word in entry.1.fields(between: " ") {
        languages[WordHash.value(of: word), default: []].append(UInt8(number))
      }
    }
    var lists: [UInt8] = []
    let entries = languages.map { word, numbers in
      lists += numbers
      let range = lists.count - numbers.count..<lists.count
      return (key: word, value: Entry(languages: range, weight: 1 / Double(numbers.count + 1)))
    }
    let start = UnsafeMutablePointer<UInt8>.allocate(capacity: lists.count)
    start.initialize(from: lists, count: lists.count)
    return Index(entries: WordTable(entries), lists: start)
  }()

  private static let table: [(String, String)] = [
    (
      "en",
      "the and to of that is was for with this have are be not you they we but at by from as it's "
        + "what there were which would will about their so been has when who if can do i he she don't "
        + "i'm yeah know think just going that's"
    ),
    (
      "fr",
      "le la les des et est une que qui dans pour pas sur vous nous il elle ce cette avec mais plus "
        + "par sont été était c'est ont aux du au je ça être comme tout fait avez leur où donc aussi "
        + "d'un qu'il n'est j'ai"
    ),
    (
      "de",
      "der die das und ist nicht zu den dem ein eine mit von auf für sich auch es wir sie ich dass "
        + "wird haben sind im aber wie bei oder nach was noch nur wenn aus einen einer werden hat "
        + "kann über zum zur diese mehr schon"
    ),
    (
      "es",
      "el los las que de en y no un una por con para es se lo como más pero su al del ha sus le "
        + "sobre este esta también muy todo hay cuando porque está son nos era ser fue señor usted "
        + "yo qué sí eso así gracias vamos aquí puede hacer tiene tenemos años gobierno usted ustedes"
    ),
    (
      "pt",
      "o os as que de não uma um para com em do da no na dos das por mais se ao foi muito como mas "
        + "também isso ele ela são está você eu é nós à há tem seu sua pela pelo já até nos então "
        + "senhor porque"
    ),
    (
      "gl",
      "o os as que de non unha un para con en do da no na dos das por máis se ao foi moi como pero "
        + "tamén grazas imos pode facer ten isto el ela son está vostede eu é nós á hai ten seu súa pola polo xa ata nos "
        + "entón señor porque galicia"
    ),
    (
      "ca",
      "el els les que de i no un una per amb és en del al la es ha són més però com aquest aquesta "
        + "també molt tot hi ens jo vostè perquè quan dels als ser està fer què això nosaltres "
        + "d'aquest s'ha"
    ),
    (
      "it",
      "il lo gli che di non un una per con è sono del della dei nel nella ma anche come più si ha "
        + "questo questa alla al dal le ed io mi ci perché cosa essere stato abbiamo hanno quando "
        + "signor così c'è delle degli"
    ),
    (
      "ro",
      "și în de la nu un o cu pe să este sunt că din pentru care mai am ai au fost acest această "
        + "dar sau după ce fi se lui ale domnul dumneavoastră foarte şi când noi cum"
    ),
    (
      "nl",
      "de het een en van ik is niet dat dit die in op te met voor zijn er maar aan om ook als bij "
        + "naar hebben heeft wij we ze u heb kan wat dan nog over worden wordt meer moet zou geen "
        + "heel deze"
    ),
    (
      "af",
      "die het en nie is van ons hulle vir met wat sy hy ek om dit aan in op dat 'n was sal kan "
        + "moet baie ook maar daar jy julle wees nou"
    ),
    (
      "sv",
      "och att det som en på är för av inte med den till ett om har jag vi men så från kan var ska "
        + "sig eller när vad man också ni detta över efter mycket finns här skulle mig bara"
    ),
    (
      "da",
      "og at det som en på er for af ikke med den til et om har jeg vi men så fra kan var skal sig "
        + "eller når hvad man også i dette over efter meget der her ville mig bare noget nogle "
        + "blev hvor været"
    ),
    (
      "nb",
      "og å det som en på er for av ikke med den til et om har jeg vi men så fra kan var skal seg "
        + "eller når hva man også dere dette over etter mye der her ville meg bare noe noen ble "
        + "hvor vært"
    ),
    (
      "nn",
      "og å det som ein på er for av ikkje med den til eit om har eg vi men så frå kan var skal seg "
        + "eller når kva dei også dette etter mykje der her vart noko nokon korleis vere"
    ),
    (
      "is",
      "og að það sem er á í ekki við um til fyrir með en því þetta af var hafa ég þeir þá hefur eru "
        + "svo hann þess verið frá þar vera eða hæstv herra"
    ),
    (
      "fi",
      "ja on ei se että hän oli ovat mutta tämä kun niin myös jos ole mitä sitä kuin nyt minä me "
        + "tai siitä olla sen joka tässä ne kanssa herra arvoisa vielä sitten hyvin"
    ),
    (
      "et",
      "ja on ei see et ta oli kui ka aga mis seda või siis ma me nii ning kes oma nad välja üks "
        + "selle olen olema meie kas ole väga saab proua aitäh"
    ),
    (
      "hu",
      "a az és hogy nem is egy ez azt meg de van volt csak ha már mert kell mi ki vagy ezt úgy "
        + "lesz itt ott nagyon most még minden lehet önök köszönöm tisztelt"
    ),
    (
      "pl",
      "i w nie na się że jest to z do o jak ale po co za tak czy od dla przez są było ten być może "
        + "już tym tego panie pan bardzo jako tylko które który jestem mamy proszę oraz"
    ),
    (
      "cs",
      "a v se na je že to s z do o i jako ale za po tak by pro jsem jsou není už který které bude "
        + "také jen když ne tady nebo bych pane děkuji byl bylo tento jeho která máme já ještě"
    ),
    (
      "sk",
      "a v sa na je že to s z do o aj ako ale za po tak by pre som sú nie už ktorý ktoré bude tiež "
        + "len keď ani tu alebo pán ďakujem bol bolo tento jeho ktorá máme ja ešte sme čo"
    ),
    (
      "sl",
      "in v je na da se za so ne ki to pa z tudi kot bi smo po od pri tako bo jih ali ker sem če "
        + "vse še samo lahko gospod hvala kaj jaz ni imamo zelo bil bila zaradi"
    ),
    (
      "hr",
      "i u je na da se za su ne koji to a s od kao bi smo po što te iz nije ili sam će koje tako bio "
        + "samo može ovo hvala gospodin tko gdje treba htio uopće tijekom prije uvijek također "
        + "poštovani zastupnik europske vrijeme"
    ),
    (
      "sr-Latn",
      "i u je na da se za su ne koji to a s od kao bi smo po što iz nije ili sam će koje tako bio "
        + "samo može ovo hvala gospodin ko gde treba hteo uopšte tokom pre uvek takođe poštovani "
        + "poslanik evropske vreme"
    ),
    (
      "bs",
      "i u je na da se za su ne koji to a s od kao bi smo po što iz nije ili sam će koje tako bio "
        + "samo može ovo hvala gospodin ko gdje treba htio uopće tokom prije uvijek također poštovani "
        + "poslanik evropske vrijeme"
    ),
    (
      "sq",
      "dhe në të e i për me një që nuk është u nga se ka ne do si por më ky kjo janë ai edhe kur "
        + "duke kam zoti faleminderit shumë"
    ),
    (
      "lt",
      "ir į kad yra ne su tai kaip bet dėl buvo iš ar jis aš mes tik labai jau apie būti kuris "
        + "gerbiamas ačiū šis man mums nuo per"
    ),
    (
      "lv",
      "un ir ka ar par no uz es tas nav kā bet arī mēs lai viņš jo ja vai šo tad ko bija paldies "
        + "tā kas ļoti cienījamais mums jau"
    ),
    (
      "tr",
      "ve bir bu da de için ile çok ne ama olarak daha var olan gibi ben o biz sonra kadar değil "
        + "her mi diye şey ki evet sayın bunu onun yok olduğu ya"
    ),
    (
      "az",
      "və bir bu da də üçün ilə çox nə amma olaraq daha var olan kimi mən o biz sonra qədər deyil "
        + "hər ki bəli cənab bunu onun yox"
    ),
    (
      "eu",
      "eta da ez bat du hori izan dira ere baina zen egin dut den dugu horren baino egiten gure "
        + "oso hau nahi zuen duen guztiak bere beste eskerrik jaun andrea"
    ),
    (
      "ga",
      "agus an na is tá ar le a go ní sé sin don ag bhí i mar leis atá air ach seo níl mé sí nach "
        + "ón gur"
    ),
    (
      "cy",
      "y yr a i yn o ar mae bod gan wedi ei am fod ni sydd hynny hefyd eu wrth ond fel yma oedd "
        + "chi fi ac nid iawn diolch"
    ),
    (
      "mt",
      "il li ta u ma dan din għal minn hija huwa kien fil biex jew kif meta anke jekk aktar għandu "
        + "hemm mhux kull bil"
    ),
    (
      "vi",
      "và là của có không cho được trong các một người những với này đã để tôi khi đến về từ ra "
        + "cũng như chúng ông rất nhiều thì ở việt"
    ),
    (
      "id",
      "yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke karena ada oleh "
        + "sudah kita bisa kami mereka adalah bapak lebih tersebut sebagai telah apa"
    ),
    (
      "ms",
      "yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke kerana ada oleh "
        + "sudah kita boleh kami mereka adalah tuan lebih tersebut sebagai telah apa yb ialah"
    ),
    (
      "tl",
      "ang ng sa na mga ay at hindi ko po ito siya kung para ako mo namin naman lang dahil niya "
        + "tayo kami yung iyong"
    ),
    (
      "sw",
      "na ya wa kwa ni katika la za kuwa hii hiyo kama lakini sana huo mimi sisi ambayo yake pia "
        + "huu cha vya hapa serikali bwana"
    ),
    (
      "eo",
      "la kaj de en estas ne mi vi ni ke por al pri sed kun tio kiu ĉi ĝi li ŝi estis oni tre ĉu"
    ),
    ("la", "et in est non ad cum ut sed quod qui quae esse sunt ex ab per hoc autem enim etiam"),
    (
      "ru",
      "и в не на что я с это как он но по к у мы из за то так вы от бы для же был уже если есть "
        + "нет мне только его ещё когда очень вот было они все можно тоже"
    ),
    (
      "uk",
      "і в не на що я з це як він але по до у ми із за та так ви від б для ж був вже якщо є немає "
        + "мені тільки його ще коли дуже ось було вони й щоб або цього"
    ),
    (
      "be",
      "і ў не на што я з гэта як ён але па да у мы са за ды так вы ад бы для ж быў ужо калі ёсць "
        + "няма мне толькі яго яшчэ вельмі вось было яны"
    ),
    (
      "bg",
      "и в не на че аз с това как той но по към у ние от за то така вие бих ако е са има няма ми "
        + "само му още когато много ето беше те ще да се който"
    ),
    (
      "mk",
      "и во не на дека јас со тоа како тој но по кон кај ние од за така вие би ако е се има нема "
        + "ми само му уште кога многу еве беше тие ќе да што кој"
    ),
    (
      "sr-Cyrl",
      "и у не на да је се за су који то а с од као би смо по што из није или сам ће које тако био "
        + "само може ово хвала господин ко где треба врло"
    ),
    (
      "kk",
      "және мен бұл бір үшін де да деп болып емес бар осы сол біз ол қазақстан туралы жоқ керек "
        + "болды еді"
    ),
    ("ky", "жана менен бул бир үчүн да деп болуп эмес бар ушул биз ал кыргыз жөнүндө жок керек"),
    ("mn", "ба нь энэ бол юм байна гэж тэр би бид монгол улсын их хурлын гэсэн байгаа"),
    ("el", "και το να του η της με που την από για δεν είναι θα"),
    (
      "ar",
      "في من على أن إلى هذا هذه التي الذي عن ما لا كان هو مع كل أو إن قد بين ذلك ولا كما بعد هل "
        + "نحن السيد"
    ),
    ("fa", "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می ما شما آقای باید شد"),
    ("ur", "اور کے میں کی ہے سے کو نے کا یہ ہیں پر کہ اس نہیں ہم تھا جو وہ بھی لیے"),
    ("ps", "او د په چې دا له سره هم ته نه کې یې"),
    ("he", "של את על לא אני זה הוא גם אבל מה כי אם יש היא אנחנו או כל עם אין"),
    ("yi", "און די איז אַז ניט האָט מיט פֿון אויף דאָס ער זיי געווען"),
    ("hi", "के में की है से को और का ने हैं पर यह कि नहीं भी एक इस लिए तो था हम जो"),
    ("mr", "आणि आहे या च्या मध्ये नाही आहेत ते हे की होते मी आम्ही काय"),
    ("ne", "र छ को मा लाई पनि यो गर्न भएको छन् हो हामी तपाईं"),
  ]
}
