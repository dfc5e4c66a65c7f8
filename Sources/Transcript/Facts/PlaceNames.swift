/// Names of places that datelines give without saying that they are places.
enum PlaceNames {
  /// Whether a folded name, given by its hash, is that of a well-known city.
  static func isCity(_ name: UInt64) -> Bool { cities.contains(name) }

  /// Whether a folded name, given by its hash, is that of a country, or of a state or province
  /// that is written behind a city.
  static func isRegion(_ name: UInt64) -> Bool {
    countries.contains(name) || states.contains(name)
  }

  static func isCountry(_ name: UInt64) -> Bool { countries.contains(name) }

  /// Whether a folded word, given by its hash, names a kind of room, building or seat (`Room`,
  /// `Ministry`, `Rathaus`).
  static func isSite(_ word: UInt64) -> Bool { sites.contains(word) }

  /// Whether ideographs or syllables end like the name of a room, building or district.
  static func endsLikePlace(_ name: String) -> Bool {
    placeEndings.contains { name.hasSuffix($0) && name.count > $0.count }
  }

  /// Whether a Germanic word is a compound with a kind of room or building (`Pressesaal`).
  static func isCompoundSite(_ word: String) -> Bool {
    word.utf8.count > 6 && word.ends(withAnyOf: compoundEndings)
  }

  private static let placeEndings = [
    "室", "厅", "廳", "館", "馆", "堂", "院", "ホール", "センター", "市", "県", "縣", "县", "町", "村", "鎮",
    "镇", "區", "区", "省", "州", "郡", "府", "島", "岛", "宮", "宫", "大学", "大學", "시", "군", "구", "읍",
    "동", "관", "실", "룸", "홀", "청사", "센터",
    "中心", "大楼", "大樓", "大厦", "大廈", "广场", "廣場", "酒店", "饭店", "飯店", "会场", "會場", "会場", "官邸",
    "庁舎", "本部",
  ]

  private static let compoundEndings = [
    "saal", "haus", "halle", "zimmer", "raum", "zentrum", "zaal", "huis", "gebouw", "huset",
    "salen",
    "gården", "hallen", "talo", "sali", "halla", "palais", "rummet", "rommet",
  ]

  private static let sites = FoldedWords(
    "oda odası salonu dairesi sál sálu sali salão salón salone hus huset haus saalbau halle stadthalle rådhus rådhuset "
      + "kommune kaupungintalo talo sali dům dom domu kulturní kultúrny kultury культуры зала палата "
      + "centro centrum центр центр merkezi μέγαρο teatro teatr театр kino cinema beurs stadhuis "
      + "amphithéâtre amphi ville ayuntamiento câmara municipio comune urząd radnice obec râul casa "
      + "primăria városháza terem ház ayuntamiento pleno_municipal tollhuset tullhuset folkets "
      + "مركز مسرح מרכז היכל केंद्र भवन trung_tâm hội_trường phòng gedung balai aula ruang 회의실 "
      + "브리핑룸 회관 센터 강당 청사 극장 문화회관 "
      + "room hall building house hotel palace ministry office chamber chambers center centre studio "
      + "studios theater theatre auditorium library university college school church embassy "
      + "consulate residence mansion airport station base capitol courthouse court pavilion lawn "
      + "garden club institute museum headquarters stadium arena plaza square campus lobby suite "
      + "street avenue road kantei teien kaikan saal rathaus kanzleramt schloss landtag reichstag "
      + "haus hotel universität botschaft gebäude palais hôtel salle ministère élysée matignon "
      + "ambassade mairie université siège assemblée palacio palácio palazzo casa salón sala "
      + "ministerio ministério ministero embajada moncloa quirinale chigi universidad universidade "
      + "università sede edificio edifício zaal gebouw paleis stadhuis ministerie дворец кремль зал "
      + "дом министерство посольство университет здание pałac sejm ministerstwo hrad palác palača "
      + "palata zgrada sarayı salonu bakanlığı μέγαρο αίθουσα υπουργείο قصر قاعة فندق مقر מלון בית "
      + "אולם משרד חדר בניין אודיטוריום "
      + "aboard volo vuelo flight airplane plane avion avión hangar ship barracks quay harbour pier "
      + "cathedral basilica chapel mosque synagogue monastery abbey castle fortress villa estate ranch "
      + "hemicycle rotunda amphitheater amphitheatre gymnasium gallery bookshop café cafe "
      + "ambasada ambasciata embaixada nagykövetség suurlähetystö ambassaden ambassade посольство "
      + "πρεσβεία büyükelçiliği سفارة سفارت שגרירות dutabesar ubalozi đại_sứ kedutaan "
      + "ukumbi bilik kompleks plaza istana stadion lapangan kampus kantor sekretariat pejabat "
      + "adliyesi gerichtssaal 법정 "
      + "salen rummet huset byggnaden bygningen lokal lokalen místnost místnosti zasedačka budova "
      + "sněmovna sněmovny miestnosť sála gmach budynek pałacu pokój dvorana vijećnica soba sejna "
      + "zgrada palača дворана сала будинок будинку палац приміщення кімната будівля адміністрація "
      + "здание здании помещение комната кабинет дворец сграда hémicycle préfecture amphithéâtre "
      + "hemiciclo auditorio auditório plenário auditorium αίθουσα κτίριο κτήριο αμφιθέατρο binası "
      + "evi palatul clădirea huone huoneisto épület ruangan hội_trường القاعة مبنى مكتب مجلس تالار ساختمان"
  )

  private static let states = FoldedWords(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm "
      + "ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc d.c d.c. alabama alaska arizona "
      + "arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois "
      + "indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota "
      + "mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york "
      + "north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina "
      + "south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin "
      + "wyoming calif mass fla penn tenn conn mich wash colo ont que ontario quebec québec alberta "
      + "manitoba saskatchewan british_columbia nova_scotia new_brunswick nsw new_south_wales "
      + "victoria queensland tasmania bayern hessen sachsen brandenburg scotland wales "
      + "northern_ireland england catalonia bavaria")

  private static let countries = FoldedWords(
    "afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain "
      + "bangladesh belarus belgium bolivia bosnia botswana brazil brunei bulgaria cambodia "
      + "cameroon canada chile china colombia congo costa_rica croatia cuba cyprus czech_republic "
      + "czechia denmark ecuador egypt el_salvador estonia ethiopia fiji finland france gabon "
      + "georgia germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran "
      + "iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan "
      + "laos latvia lebanon liberia libya lithuania luxembourg malaysia mali malta mexico moldova "
      + "monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands "
      + "the_netherlands new_zealand nicaragua niger nigeria north_korea north_macedonia norway oman "
      + "pakistan palau panama paraguay peru philippines poland portugal qatar romania russia rwanda "
      + "samoa saudi_arabia senegal serbia singapore slovakia slovenia somalia south_africa "
      + "south_korea republic_of_korea south_sudan spain sri_lanka sudan sweden switzerland syria "
      + "taiwan tajikistan tanzania thailand tunisia turkey türkiye turkmenistan uganda ukraine "
      + "united_arab_emirates uae united_kingdom uk u.k united_states usa u.s.a u.s uruguay "
      + "uzbekistan vatican venezuela vietnam viet_nam yemen zambia zimbabwe "
      + "deutschland österreich schweiz frankreich italien spanien belgien niederlande russland "
      + "allemagne autriche suisse espagne italie belgique royaume-uni etats-unis chine japon "
      + "españa francia alemania italia méxico brasil perú reino_unido estados_unidos portugal "
      + "svizzera nederland belgië polska česko slovensko slovenija hrvatska srbija suomi sverige "
      + "norge danmark ísland magyarország românia россия украина беларусь казахстан україна "
      + "българия србија ελλάδα κύπρος")

  private static let cities = FoldedWords(
    "abu_dhabi abuja accra addis_ababa adelaide algiers almaty amman amsterdam ankara antwerp "
      + "asunción athens atlanta auckland austin baghdad baku bali baltimore bangkok barcelona "
      + "basel beijing beirut belfast belgrade bergen berlin bern bilbao birmingham bogota bogotá "
      + "bologna bonn bordeaux boston brasilia brasília bratislava brazzaville brisbane bristol "
      + "brussels bucharest budapest buenos_aires busan cairo calgary cambridge canberra cape_town "
      + "caracas cardiff casablanca charlotte chennai chicago christchurch cleveland cologne colombo "
      + "copenhagen cork dakar dallas damascus dar_es_salaam darwin delhi denver detroit dhaka doha "
      + "dresden dubai dublin durban düsseldorf edinburgh edmonton florence frankfurt fukuoka geneva "
      + "genoa ghent glasgow gothenburg graz guangzhou guatemala_city hague the_hague haifa halifax "
      + "hamburg hanoi hanover harare havana helsinki hiroshima ho_chi_minh_city hobart hong_kong "
      + "honolulu houston hyderabad innsbruck islamabad istanbul izmir jakarta jeddah jerusalem "
      + "johannesburg kabul kampala kansas_city karachi kathmandu kharkiv khartoum kiev kyiv kigali "
      + "kingston kinshasa kobe kolkata kraków krakow kuala_lumpur kuwait_city kyoto la_paz lagos "
      + "lahore las_vegas lausanne leeds leipzig leuven lille lima lisbon liverpool ljubljana london "
      + "los_angeles luanda luxembourg lviv lyon madrid malmö manama manchester manila maputo "
      + "marseille mecca melbourne memphis mexico_city miami milan milwaukee minneapolis minsk "
      + "monterrey montevideo montreal montréal moscow mumbai munich muscat nagasaki nagoya nairobi "
      + "naples nashville new_delhi new_orleans new_york new_york_city newcastle nice nicosia "
      + "nuremberg oakland odessa osaka oslo ottawa oxford palermo palo_alto panama_city paris perth "
      + "philadelphia phnom_penh phoenix pittsburgh portland porto prague pretoria pyongyang quebec "
      + "quito rabat ramallah reykjavik reykjavík riga rio_de_janeiro riyadh rome rotterdam "
      + "sacramento saint_petersburg st_petersburg salt_lake_city salvador salzburg san_antonio "
      + "san_diego san_francisco san_jose san_juan san_salvador santiago santo_domingo sao_paulo "
      + "são_paulo sapporo sarajevo seattle sendai seoul seville shanghai sheffield shenzhen skopje "
      + "sofia split st_louis stockholm strasbourg stuttgart sydney taipei tallinn tampere tashkent "
      + "tbilisi tegucigalpa tehran tel_aviv the_hague thessaloniki tirana tokyo toronto toulouse "
      + "trieste tripoli tunis turin turku ulaanbaatar uppsala utrecht valencia valletta vancouver "
      + "venice vienna vilnius vladivostok warsaw washington wellington windhoek winnipeg wrocław "
      + "yangon yerevan yokohama zagreb zaragoza zurich zürich "
      + "wien köln münchen frankfurt_am_main hannover nürnberg genf brüssel bruxelles brussel genève "
      + "athènes londres moscou vienne pékin lisbonne varsovie rome bruselas ginebra moscú pequín "
      + "lisboa roma milano torino napoli firenze venezia bologna genova den_haag antwerpen gent "
      + "københavn göteborg helsingfors åbo warszawa gdańsk praha brno košice beograd novi_sad rijeka "
      + "maribor bucurești cluj-napoca iași sevilla málaga la_coruña santiago_de_compostela gasteiz "
      + "vitoria bilbo donostia ciudad_de_méxico москва санкт-петербург киев київ минск мінск софия "
      + "белград београд скопје астана алматы сочи αθήνα θεσσαλονίκη λευκωσία القاهرة بيروت دمشق "
      + "بغداد الرياض الجزائر تونس الرباط الدوحة ירושלים תל_אביב חיפה 東京 大阪 京都 名古屋 札幌 福岡 "
      + "横浜 神戸 広島 仙台 那覇 北京 上海 广州 深圳 南京 香港 台北 臺北 高雄 澳門 澳门 서울 부산 인천 대전 대구 "
      + "평양 hà_nội đà_nẵng istanbul ankara izmir bandung surabaya")
}
