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

  /// What a name means; case, `_` and `-` do not matter.
  static func meaning(of name: ArraySlice<UInt8>) -> Meaning? {
    guard name.count <= 24 else { return nil }
    let letters = name.filter { $0 != 95 && $0 != 45 && $0 != 32 }.map { $0 | 0x20 }
    return table[letters]
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
      "text utterance transcript content displaytext sentence caption speech dialogue dialog line "
        + "message body paragraph value utf8 texte texto testo quote words statement turn")
    add(.word, "punctuatedword word token")
    add(
      .speaker,
      "speaker speakername speakerlabel speakerid participant participantname role who user "
        + "username author sender character person from name displayname channel actor sprecher "
        + "locuteur hablante spk")
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
