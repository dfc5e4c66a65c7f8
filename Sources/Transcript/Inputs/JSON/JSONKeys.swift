/// Names of members by which transcripts in JSON give their parts.
enum JSONKeys {
  enum Part: UInt8, Sendable {
    case text, word, speaker, start, end, duration, title, date, language, place, series
  }

  struct Meaning: Sendable {
    var part: Part
    /// Higher is preferred where an object has several.
    var weight: Int
    /// The unit that the name states, in milliseconds; 0 where it states none.
    var unit: Int
  }

  /// What a name means; case, `_` and `-` do not matter, nor does a plural's `s`.
  static func meaning(of name: ArraySlice<UInt8>) -> Meaning? {
    guard name.count <= 60 else { return nil }
    let letters = name.filter { $0 != 95 && $0 != 45 && $0 != 32 }.map { $0 | 0x20 }
    if let known = table[letters] { return known }
    if letters.last == UInt8(ascii: "s"), let known = table[Array(letters.dropLast())] {
      return known
    }
    return otherMeaning(of: String(decoding: name, as: UTF8.self))
  }

  /// What a name of another language, or of several words, means.
  private static func otherMeaning(of name: String) -> Meaning? {
    let ranks = [SpeechFields.Part.text, .speaker, .start, .end].compactMap { part in
      SpeechFields.rank(of: name, as: part).map { (rank: $0, part: part) }
    }
    guard let best = ranks.min(by: { $0.rank < $1.rank }) else { return ofTalk(name) }
    // Somebody's name beside the speech is as good as `speaker`; all else is less than a known one.
    return switch best.part {
    case .text: Meaning(part: .text, weight: best.rank < 1000 ? 70 : 60, unit: 0)
    case .speaker: Meaning(part: .speaker, weight: 95, unit: 0)
    case .start: Meaning(part: .start, weight: 50, unit: 0)
    case .end: Meaning(part: .end, weight: 50, unit: 0)
    case .office: nil
    }
  }

  /// `hearing_title`, `episodeDate`: what names of two words say of the talk.
  private static func ofTalk(_ name: String) -> Meaning? {
    let words = SpeechFields.words(of: name)
    guard words.count == 2, SpeechFields.talks.contains(words[0]) else { return nil }
    switch words[1] {
    case "title": return Meaning(part: .title, weight: 50, unit: 0)
    case "date": return Meaning(part: .date, weight: 50, unit: 0)
    case "place", "location", "venue": return Meaning(part: .place, weight: 50, unit: 0)
    default: return nil
    }
  }

  private static let table: [[UInt8]: Meaning] = {
    var table: [[UInt8]: Meaning] = [:]
    func add(_ part: Part, _ names: String, unit: Int = 0) {
      for (index, name) in names.split(separator: " ").enumerated() {
        let key = Array(name.utf8)
        if table[key] == nil {
          table[key] = Meaning(part: part, weight: 100 - index, unit: unit)
        }
      }
    }
    add(
      .text,
      "text utterance transcript content displaytext display sentence caption speech dialogue "
        + "dialog line message body paragraph value utf8 texte texto testo quote words statement "
        + "turn utt spokentext")
    add(.word, "punctuatedword word token")
    add(
      .speaker,
      "speaker speakername speakerdisplayname speakerlabel speakerid speakertag participant participantname member "
        + "membername name displayname who username author sender character person actor role "
        + "user from spk channel")
    add(
      .start,
      "start starttime begin begintime startsec startseconds timestamp time offset startoffset "
        + "starts timecode onset in ts")
    add(.start, "startms tstartms starttimems offsetms starttimemillis offsetmilliseconds", unit: 1)
    add(.end, "end endtime stop stoptime endsec endseconds endoffset ends offset out")
    add(.end, "endms endtimems endtimemillis", unit: 1)
    add(.duration, "duration dur durationseconds length")
    add(.duration, "ddurationms durationms durationmilliseconds", unit: 1)
    add(.title, "title titel titre titulo headline meetingtitle topic subject")
    add(.date, "date datum fecha data meetingdate recordeddate recordingdate airdate publishdate")
    add(.language, "language lang languagecode locale")
    add(.place, "place location venue")
    add(.series, "series podcast show programme")
    return table
  }()
}
