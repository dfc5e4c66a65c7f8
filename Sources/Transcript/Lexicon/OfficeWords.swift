/// Words of the names of offices, beside the office itself: `for Foreign Affairs`, `Acting`.
enum OfficeWords {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = WordSet(
    """
    foreign affairs state finance financial defence defense interior home justice health education
    environment energy trade commerce industry economy economic transport labour labor agriculture
    fisheries culture science technology treasury budget development security communities housing
    employment social welfare youth sports women equality planning digital climate infrastructure
    acting deputy assistant associate former under parliamentary permanent private shadow opposition
    majority minority national federal republic house senate assembly parliament committee council
    board department office ministry cabinet government party group press white news chief first
    second third staff spokesman new united nations union european commission
    white-house pro tempore operations operating executive investor relations
    affaires étrangères finances intérieur défense justice santé éducation écologie économie budget
    travail culture général générale adjoint adjointe délégué déléguée chargé chargée premier première
    asuntos exteriores economía hacienda interior defensa justicia sanidad educación trabajo primero
    primera segundo segunda general gobierno congreso senado mesa grupo parlamentario
    estado negócios estrangeiros finanças saúde educação primeiro primeira geral governo
    affari esteri interno economia salute istruzione difesa giustizia
    finanzen auswärtigen inneren verteidigung justiz gesundheit bildung wirtschaft arbeit umwelt
    verkehr landwirtschaft bundestages landtages erster erste zweiter zweite
    buitenlandse zaken financiën binnenlandse volksgezondheid
    spraw zagranicznych finansów zdrowia obrony narodowej sprawiedliwości
    иностранных дел финансов обороны внутренних здравоохранения образования юстиции экономического
    развития государственной думы федерации российской первый второй транспорта культуры труда сельского
    хозяйства природных ресурсов энергетики связи строительства науки спорта транспорту освіти культури
    оборони фінансів економіки infrastruktury środowiska rolnictwa edukacji nauki kultury sportu cyfryzacji
    rozwoju pracy klimatu rodziny dopravy zdravotnictví školství vnitra obrany financí průmyslu zemědělství
    kultury práce vekili yardımcısı
    הכנסת הוועדה ועדת הממשלה המדינה המשפטי המשפטית הכללי הכללית החוץ הביטחון האוצר הפנים החינוך הבריאות
    """)
}
