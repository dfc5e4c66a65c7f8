/// A word of ASCII letters, apostrophes and hyphens, a number, or whatever else stands between blanks.
struct ClauseWord {
  enum Kind {
    case small, capital, number, unknown
  }

  var kind = Kind.unknown
  var kinds: LabelWord.Kinds = []
  /// Of the letters in small letters; 0 of what has other characters.
  var hash: UInt64 = 0
  var letters = 0
  var capitals = 0
  /// Has marks that no name has, or is a year.
  var isOdd = false
  var hasHyphen = false
  var hasStop = false
  var hasColon = false
  /// A bracket, dash or the like: whether the words behind belong to the name cannot be told.
  var isOpen = false
  var end: Int
}
