/// Zone abbreviations with one meaning.
enum TimeZones {
  /// The offset of a folded abbreviation. An empty one says that the zone is named without a
  /// fixed offset (`ET`).
  static func offset(_ word: String) -> String? { offsets[word] }

  private static let offsets: [String: String] = [
    "utc": "Z", "gmt": "Z", "est": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00",
    "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "akdt": "-08:00",
    "hst": "-10:00", "cet": "+01:00", "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00",
    "eet": "+02:00", "eest": "+03:00", "wet": "Z", "msk": "+03:00", "мск": "+03:00",
    "jst": "+09:00", "kst": "+09:00", "hkt": "+08:00", "aest": "+10:00", "aedt": "+11:00",
    "acst": "+09:30", "awst": "+08:00", "nzst": "+12:00", "nzdt": "+13:00", "sast": "+02:00",
    "et": "", "ct": "", "mt": "", "pt": "", "cst": "", "bst": "", "ist": "", "eastern": "",
    "central": "", "pacific": "", "mountain": "",
  ]
}
