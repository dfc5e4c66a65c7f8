/// Words that sentences have and names do not: pronouns, auxiliaries, conjunctions, question words.
enum SentenceWords {
  private static let words = WordSet(
    """
    i you he she it we they me him us them my your his her its our their this that these those
    is are was were be been am do does did have has had will would can could should may might must
    not but because if when where what who whom whose which why how let lets let's there here
    i'm i've i'll it's that's don't we're you're they're
    je tu il elle nous vous ils elles on mon ton son notre votre leur leurs ce cette ces c'est cela
    est sont était ai as avons avez ont pas mais parce que qui quoi quand comment pourquoi si ça
    yo tú él ella nosotros ustedes ellos ellas mi su nuestro este esta estos eso esto es son fue ha
    han hay no pero porque cuando cómo qué quién si me te se le
    eu ele ela nós vocês eles elas meu minha seu sua isto isso é são foi tem não mas porque quando
    io tu lui lei noi voi loro mio suo questo questa è sono era hai abbiamo non ma perché quando
    che chi come
    ich du er sie es wir ihr mich dich uns euch mein dein sein unser euer dies dieser diese dieses
    ist sind war waren bin habe haben hat hatte wird werden kann können soll muss nicht aber weil
    wenn was wer wie wo warum doch noch schon auch sich ihnen man dass daß
    ik jij hij zij wij jullie mijn uw ons dit dat deze is zijn was heeft hebben niet maar omdat als
    wat wie hoe waarom er
    jag du han hon vi ni de det den min din vår detta är var har inte men eftersom när vad vem hur
    jeg du han hun vi de det min din vår vor dette er var har ikke men fordi når hva hvad hvem
    ja ty on ona my wy oni mój jest są był nie ale bo kiedy co kto jak to się
    já vy oni můj je jsou byl není ale protože když co kdo jak se
    я ты он она мы вы они мой твой наш ваш это эта этот эти был была были не но потому если когда
    что кто как мне нам вам их его её ви він вона ми вони це не але якщо коли що хто
    εγώ εσύ αυτός εμείς εσείς είναι ήταν δεν αλλά όταν τι ποιος
    ben sen biz siz onlar bu şu değil ama çünkü ne kim nasıl
    én te ő mi ti ők ez az nem de mert ha mit ki hogyan
    هو هي أنا نحن هم أنت هذا هذه ذلك التي الذي لا ما لم لن كان كانت إن أن لكن من أي كل شيء واحد
    זה זאת הוא היא אני אנחנו הם אתה לא כן של על את אבל כי אם מה מי איך למה דבר אחד אחת שלי
    kasih yang saya kami kita tidak ini itu dengan untuk sudah akan bisa apa begini
    eu tu el noi voi ei acest este sunt nu dar pentru că ce cine cum
    """)

  /// Characters that clauses of Chinese and Japanese have and names do not.
  static let uncased = Set("はがをにもでった的了是在不我你他她们們这這那吗呢吧".unicodeScalars)

  /// Words of a sentence in one language that are forenames in another.
  private static let names = WordSet(
    "ben will may ella han sen ty vi min du su tu lo ma son mark grace faith hope dan don mina ana"
      + " kim bo ai ale ons dat lei che lui bu te mi se bin ona")

  /// With capitals throughout, such a word begins a name: `Ben Hill`.
  static func areNames(_ word: some StringProtocol, _ letterCase: LabelShape.Case) -> Bool {
    letterCase == .title && names.contains(word)
  }

  /// As `areNames`, however the rest is written.
  ///
  /// - Parameter hash: of a word in small letters of ASCII.
  static func mayBeName(_ hash: UInt64) -> Bool { names.contains(hash: hash) }

  /// All of them.
  static var list: [Substring] { words.list }
}
