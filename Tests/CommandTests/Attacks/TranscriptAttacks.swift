import Foundation

/// Transcripts with very much of one thing.
enum TranscriptAttacks {
  static let plain =
    [
      ("one line", "txt", "ANN: ", "word ", 400_000),
      ("empty lines", "txt", "", "\n", 200_000),
      ("lone carriage returns", "txt", "", "A: x\r", 20_000),
      ("form feeds", "txt", "", "A: x\n\u{C}", 20_000),
      ("blanks", "txt", "", " ", 1_000_000),
      ("tabs", "txt", "A:", "\t", 1_000_000),
      ("labels without speech", "txt", "", "a:\n", 20_000),
      ("colons", "txt", "", ":", 500_000),
      ("turns of one speaker", "txt", "", "Ann Hale: hello there\n", 10_000),
      ("open brackets", "txt", "A: ", "[", 500_000),
      ("open parentheses", "txt", "A: ", "(", 500_000),
      ("events in one turn", "txt", "A: ", "[laughter] ", 10_000),
      ("dates in one line", "txt", "", "May 23, 2022 ", 10_000),
      ("capitals", "txt", "", "MR SMITH ", 20_000),
      ("numbers", "txt", "", "12 ", 100_000),
      ("headings", "md", "", "# Heading\n", 10_000),
      ("emphasis", "md", "", "**", 200_000),
      ("page feet", "txt", "", "Page 2 of 9\nA: x\n", 10_000),
      ("direction marks", "txt", "A: ", "\u{202E}", 200_000),
      ("combining marks", "txt", "A: e", "\u{301}", 200_000),
      ("letters beyond the plane", "txt", "A: ", "\u{20BB7}", 100_000),
      ("quotes", "txt", "A: ", "\"", 500_000),
      ("escapes", "txt", "\"A\\nB\\n", "\\n", 100_000),
      ("ampersands", "txt", "A: ", "&amp;", 100_000),
    ].map(attack)

  static let structured =
    [
      ("elements in each other", "html", "<html><body>", "<div>", 100_000),
      ("attributes", "html", "<html><body><p ", "a=\"b\" ", 100_000),
      ("less-than signs", "html", "<html><body>", "<", 500_000),
      ("open comments", "html", "<html><body>", "<!--", 100_000),
      ("open scripts", "html", "<html><body><p>", "<script>", 100_000),
      ("open styles", "html", "<html><body><p>", "<style>x", 100_000),
      ("references", "html", "<html><body><p>", "&#x41;", 100_000),
      ("open references", "html", "<html><body><p>", "&", 500_000),
      ("rows", "html", "<html><body><table>", "<tr><td>ANN<td>x", 10_000),
      ("tables in each other", "html", "<html><body>", "<table><tr><td>", 20_000),
      ("columns", "csv", "speaker,text", ",x", 200_000),
      ("rows", "csv", "speaker,text\n", "A,x\n", 20_000),
      ("quotes", "csv", "speaker,text\nA,\"", "\"\"", 200_000),
      ("open quotes", "csv", "speaker,text\n", "A,\"x\n", 20_000),
      ("cues", "vtt", "WEBVTT\n\n", "00:01.000 --> 00:02.000\n<v A>x\n\n", 10_000),
      ("voices in a cue", "vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\n", "<v A>", 50_000),
      ("arrows", "vtt", "WEBVTT\n\n", "-->", 200_000),
      ("cues", "srt", "", "1\n00:00:01,000 --> 00:00:02,000\nA: x\n\n", 10_000),
      ("digits of a number", "srt", "", "9", 500_000),
      ("participants", "cha", "@UTF8\n@Begin\n@Participants:\tANN Ann X", ", BEN Ben Y", 20_000),
      (
        "lines of a turn", "cha", "@UTF8\n@Begin\n@Participants:\tANN Ann X\n*ANN:\t", "hi\n\t",
        50_000
      ),
      ("brackets", "cha", "@UTF8\n@Begin\n@Participants:\tANN Ann X\n*ANN:\t", "[", 200_000),
      ("headers", "cha", "@UTF8\n@Begin\n", "@ID:\teng|x|ANN|||||X|||\n", 20_000),
    ].map(attack)
    + [
      Attack("convert a file of 2 GB", [1], says: "with more than 1073741823 bytes") { folder in
        ["convert", try folder.hole("a.txt", bytes: 2_000_000_000), "-o", "a.xml"]
      },
      Attack("convert a folder with a file of 2 GB", [1], says: "with more than 1073741823 bytes") {
        folder in
        _ = try folder.file("talks/b.txt", "A: x\n\nB: y\n")
        _ = try folder.hole("talks/a.txt", bytes: 2_000_000_000)
        return ["convert", "talks", "-o", "tei"]
      }.opening("tei", "tei/.verbatim"),
      Attack("inspect a file of 2 GB", [1], says: "with more than 1073741823 bytes") { folder in
        ["inspect", try folder.hole("a.txt", bytes: 2_000_000_000)]
      },
      Attack("inspect a folder with a file of 2 GB", [1], says: "with more than 1073741823 bytes") {
        folder in
        _ = try folder.file("talks/b.txt", "A: x\n\nB: y\n")
        _ = try folder.hole("talks/a.txt", bytes: 2_000_000_000)
        return ["inspect", "talks", "--write", "a.yaml"]
      },
    ]

  @Sendable private static func attack(
    _ what: String, _ ending: String, _ begin: String, _ piece: String, _ count: Int
  ) -> Attack {
    let count = Attack.many(count)
    return Attack("convert \(ending): \(count) \(what)", [0]) { folder in
      let file = try folder.file("a.\(ending)", begin, String(repeating: piece, count: count), "\n")
      return ["convert", file, "-o", "a.xml", "--quiet"]
    }.within(seconds: 120, megabytes: 1200)
  }
}
