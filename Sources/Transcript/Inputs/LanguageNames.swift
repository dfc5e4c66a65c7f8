/// Language codes and names that inputs state, as BCP 47.
enum LanguageNames {
  /// The tag of a code of two or three letters, or of an English name; nil for other words.
  static func tag(_ name: String) -> String? {
    let lower = name.lowercased()
    if let short = codes[lower] { return short }
    let parts = name.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ $0 | 0x20 >= 97 && $0 | 0x20 <= 122 }),
      parts.dropFirst().allSatisfy(isSubtag)
    else { return nil }
    let language = codes[first.lowercased()] ?? first.lowercased()
    return ([language] + parts.dropFirst().map(String.init)).joined(separator: "-")
  }

  /// One to eight letters and digits.
  private static func isSubtag(_ part: Substring) -> Bool {
    (1...8).contains(part.utf8.count)
      && part.utf8.allSatisfy { $0 >= 48 && $0 <= 57 || $0 | 0x20 >= 97 && $0 | 0x20 <= 122 }
  }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for entry in table.split(separator: " ") {
      let names = entry.split(separator: ",").map(String.init)
      for name in names.dropFirst() { codes[name] = names[0] }
    }
    return codes
  }()

  /// BCP 47 first, then ISO 639-3 and 639-2 codes and the English name.
  private static let table =
    "en,eng,english fr,fra,fre,french de,deu,ger,german es,spa,spanish pt,por,portuguese "
    + "it,ita,italian nl,nld,dut,dutch sv,swe,swedish da,dan,danish nb,nob,norwegian no,nor "
    + "nn,nno fi,fin,finnish et,est,estonian lv,lav,latvian lt,lit,lithuanian pl,pol,polish "
    + "cs,ces,cze,czech sk,slk,slo,slovak sl,slv,slovenian hr,hrv,croatian sr,srp,serbian "
    + "bs,bos,bosnian mk,mkd,mac,macedonian bg,bul,bulgarian ru,rus,russian uk,ukr,ukrainian "
    + "be,bel,belarusian el,ell,gre,greek tr,tur,turkish ro,ron,rum,romanian hu,hun,hungarian "
    + "sq,sqi,alb,albanian ca,cat,catalan gl,glg,galician eu,eus,baq,basque ga,gle,irish "
    + "cy,cym,wel,welsh is,isl,ice,icelandic mt,mlt,maltese ar,ara,arabic he,heb,hebrew "
    + "fa,fas,per,persian ur,urd,urdu hi,hin,hindi bn,ben,bengali ta,tam,tamil te,tel,telugu "
    + "th,tha,thai vi,vie,vietnamese id,ind,indonesian ms,msa,may,malay ja,jpn,japanese "
    + "ko,kor,korean zh,zho,chi,cmn,chinese,mandarin yue,cantonese ka,kat,geo,georgian "
    + "hy,hye,arm,armenian sw,swa,swahili af,afr,afrikaans la,lat,latin eo,epo,esperanto"
}
