/// The letters by which languages of one script are told apart.
enum LanguageLetters {
  /// BCP 47, in the order of the table.
  static let languages: [String] = table.map(\.0)

  /// Places in `languages` of those that write a letter in lower case and few others do.
  @inline(__always)
  static func languages(of letter: Unicode.Scalar) -> [Int] {
    letter.value < limit ? common[Int(letter.value)] : rare[letter] ?? []
  }

  /// The place in `languages` of a language of `StopWords`.
  static func place(ofStopWords index: Int) -> Int? { places[index] }

  private static let places = StopWords.languages.map { languages.firstIndex(of: $0) }

  private static let limit: UInt32 = 0x700

  private static let common: [[Int]] = (0..<limit).map { value in
    Unicode.Scalar(value).flatMap { rare[$0] } ?? []
  }

  private static let rare: [Unicode.Scalar: [Int]] = {
    var letters: [Unicode.Scalar: [Int]] = [:]
    for (place, (_, list)) in table.enumerated() {
      for letter in list.unicodeScalars { letters[letter, default: []].append(place) }
    }
    return letters
  }()

  /// Letters with marks, and letters that few languages of a script have.
  private static let table: [(String, String)] = [
    ("fr", "àâçéèêëîïôùûœ"), ("de", "äöüß"), ("es", "áéíóúñ¿¡ü"), ("pt", "ãõáéíóúâêôçà"),
    ("gl", "áéíóúñ"), ("ca", "àèéíòóúçïü"), ("it", "àèéìòù"), ("ro", "ăâîșțşţ"), ("nl", "ëïé"),
    ("af", "ëêôû"), ("sv", "åäöé"), ("da", "åæøé"), ("nb", "åæøé"), ("nn", "åæøé"),
    ("is", "áðéíóúýþæö"), ("fi", "äö"), ("et", "äöüõšž"), ("hu", "áéíóöőúüű"), ("pl", "ąćęłńóśźż"),
    ("cs", "áčďéěíňóřšťúůýž"), ("sk", "áäčďéíĺľňóôŕšťúýž"), ("sl", "čšž"), ("hr", "čćđšž"),
    ("sr-Latn", "čćđšž"), ("bs", "čćđšž"), ("sq", "ëç"), ("lt", "ąčęėįšųūž"),
    ("lv", "āčēģīķļņšūž"), ("tr", "çğıöşü"), ("az", "çəğıöşü"), ("eu", "ñ"), ("ga", "áéíóú"),
    ("cy", "âêîôŵŷ"), ("mt", "ċġħż"), ("vi", "ăâđêôơưàảãáạằắặầấậèéẹềếệìíòóọồốộờớợùúụừứựỳýôốộễểửữ"),
    ("eo", "ĉĝĥĵŝŭ"), ("ru", "ыэъё"), ("uk", "іїєґ"), ("be", "іўыэё"), ("bg", "ъщ"),
    ("mk", "ѓќѕљњџј"),
    ("sr-Cyrl", "ђћљњџј"), ("kk", "әғқңөұүһі"), ("ky", "ңөү"), ("mn", "өү"), ("fa", "پچژگکی"),
    ("ur", "پچگکیٹڈڑںےہھ"), ("ar", "ةىكيأإؤئ"), ("ps", "ټډړښځڅېۍ"), ("yi", "װױײ"),
    ("mr", "ळ"), ("hi", "ँ"), ("ne", "ँ"),
  ]
}
