/// The scripts that tell languages apart.
enum Script: Int, Sendable, CaseIterable {
  case latin, cyrillic, greek, arabic, hebrew, devanagari, bengali, tamil, telugu, thai, georgian
  case armenian, khmer, lao, myanmar, ethiopic, sinhala, gujarati, gurmukhi, kannada, malayalam
  case han, kana, hangul

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x531...0x58A: self = .armenian
    case 0x5D0...0x5F2: self = .hebrew
    case 0x620...0x6D3, 0x6FA...0x6FF, 0x750...0x77F: self = .arabic
    case 0x900...0x963, 0x970...0x97F: self = .devanagari
    case 0x980...0x9E3: self = .bengali
    case 0xA00...0xA7F: self = .gurmukhi
    case 0xA80...0xAFF: self = .gujarati
    case 0xB80...0xBFF: self = .tamil
    case 0xC00...0xC7F: self = .telugu
    case 0xC80...0xCFF: self = .kannada
    case 0xD00...0xD7F: self = .malayalam
    case 0xD80...0xDFF: self = .sinhala
    case 0xE00...0xE4F: self = .thai
    case 0xE80...0xEFF: self = .lao
    case 0x1000...0x109F: self = .myanmar
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: self = .georgian
    case 0x1200...0x137F: self = .ethiopic
    case 0x1780...0x17FF: self = .khmer
    case 0x3040...0x30FF, 0xFF66...0xFF9D: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
    default: return nil
    }
  }

  /// The language, where the script is that of one that people transcribe.
  var onlyLanguage: String? {
    switch self {
    case .greek: "el"
    case .bengali: "bn"
    case .tamil: "ta"
    case .telugu: "te"
    case .thai: "th"
    case .georgian: "ka"
    case .armenian: "hy"
    case .khmer: "km"
    case .lao: "lo"
    case .myanmar: "my"
    case .ethiopic: "am"
    case .sinhala: "si"
    case .gujarati: "gu"
    case .gurmukhi: "pa"
    case .kannada: "kn"
    case .malayalam: "ml"
    default: nil
    }
  }

  /// The script of each language that is not written in Latin letters.
  static let languages: [String: Script] = {
    var languages: [String: Script] = [:]
    for language in ["ru", "uk", "be", "bg", "mk", "sr-Cyrl", "kk", "ky", "mn"] {
      languages[language] = .cyrillic
    }
    for language in ["ar", "fa", "ur", "ps"] { languages[language] = .arabic }
    for language in ["he", "yi"] { languages[language] = .hebrew }
    for language in ["hi", "mr", "ne"] { languages[language] = .devanagari }
    languages["el"] = .greek
    return languages
  }()
}
