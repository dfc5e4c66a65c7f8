/// What the words of a label look like, apart from where it stands.
struct LabelShape: Sendable {
  enum Case: UInt8, Sendable {
    case capitals, title, lower, uncased, mixed
  }

  var letterCase = Case.mixed
  /// Words of the name: what is said of it behind a comma or in brackets is left out.
  var words = 0
  /// Articles and particles among them.
  var littleWords = 0
  /// Words of the whole label, with what is said of the name.
  var length = 0
  var characters = 0
  /// Words in small letters that are neither particles nor offices.
  var plainWords = 0
  /// Words in small letters behind an office, which may be its ministry's.
  var officeWords = 0
  /// Words that sentences have and names do not.
  var sentenceWords = 0
  /// Words in capitals at the start, of two letters or more.
  var leadingCapitals = 0
  /// The last word of the name, folded; empty where the label has words of a sentence.
  var lastName = ""
  /// The name before brackets and commas, folded; empty where nothing stands behind it.
  var lead = ""
  /// What stands behind the name tells how or to whom it is said.
  var isDirected = false
  var meaning: GroupLabels.Meaning?
  var hasHonorific = false
  var hasRole = false
  var hasPreposition = false
  /// A surname with one or two initials before or behind it: `Hill A. B.`.
  var hasInitials = false
  /// Two initials or more with a surname in small letters: `A.B. Hill`.
  var hasTwoInitials = false
  /// A forename, a surname in capitals, and what is said of them.
  var hasCapitalSurname = false
  /// The same name twice, as where a picture and its caption give it: `Photo of Ann Hill Ann Hill`.
  var isNamedTwice = false
  /// An office and a name in capitals with a colon between: `CHAIR: HILL`.
  var hasOfficeAndName = false
  /// `Surname, Forename`.
  var hasForename = false
  var hasQualifier = false
  var hasOddMarks = false
  var hasLetters = false
  /// The name of an element of HTML.
  var isMarkup = false
  /// A party or place in brackets ends the label.
  var endsInBracket = false
  /// Words follow a dash behind the bracket: `Hill (Ind) - Thank you`.
  var goesOnBehindBracket = false
  /// A sentence's end is its last character.
  var endsInStop = false
  /// A comma or a dash is its last character.
  var isOpenEnded = false
  var endsInSaying = false
  /// In a script without capitals: ends as clauses do.
  var endsLikeVerb = false
  /// A telephone number in the place of a name.
  var isPhone = false
  /// `From Name to Everyone`, as chats log it.
  var isAddressed = false
  /// In a script without capitals: an office and a name, and nothing behind them.
  var isWholeName = false
  /// In a script that writes vowels as signs of their own, as those of India and Thailand do.
  var hasVowelSigns = false
  /// Nothing but honorifics, such as `Mr.`.
  var isIncomplete = false
  /// Begins as the address of a letter does: `Dear Sir`.
  var isSalutation = false
  /// Thanks or bids somebody: `Gracias, señora presidenta`.
  var thanks = false
  /// A sentence ends within it.
  var hasInnerStop = false
  var isField = false
  var isDiscourse = false
  /// Ends in a number, such as `Speaker 1`, or is a code, such as `spk00`.
  var isNumbered = false
  var isSingleLetter = false
  var beginsSmall = false
  /// Its first word is in small letters, be it an honorific or an office, and no abbreviation.
  var opensSmall = false

  init() {}

  /// Of a label by itself; `LabelShapeReader` reads many.
  init(_ label: String) {
    var reader = LabelShapeReader()
    self = Array(label.utf8).withUnsafeBufferPointer { reader.shape(of: $0) }
  }

  /// The label in lower case with single blanks, without full stops.
  static func fold(_ label: String) -> String {
    var folded: [UInt8] = []
    guard label.utf8.allSatisfy({ $0 < 0x80 }) else { return foldAny(label) }
    foldASCII(label.utf8, into: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  static func fold(_ label: ArraySlice<UInt8>, into folded: inout [UInt8]) {
    if label.allSatisfy({ $0 < 0x80 }) {
      foldASCII(label, into: &folded)
    } else {
      folded += foldAny(String(decoding: label, as: UTF8.self)).utf8
    }
  }

  private static func foldASCII(_ label: some Sequence<UInt8>, into folded: inout [UInt8]) {
    var isPending = false
    for byte in label {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "*"): break
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): isPending = true
      default:
        if isPending, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
        isPending = false
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
  }

  private static func foldAny(_ label: String) -> String {
    label.lowercased().filter { $0 != "." && $0 != "*" }
      .split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0 == "\u{3000}" || $0 == "\n" }
      .joined(separator: " ")
  }
}
