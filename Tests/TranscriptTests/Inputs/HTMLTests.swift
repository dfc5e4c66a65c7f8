import Testing

@testable import Transcript

@Suite("HTML")
struct HTMLTests {
  private func page(_ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><title>Site</title><style>p { color: red }</style></head><body>
    <nav><a href="/">Home</a></nav>
    <h1>Press Conference by Minister Ada Lund</h1>
    <p class="date">21 July 2022</p>
    \(body)
    <script>var x = "<p>no</p>";</script>
    </body></html>
    """
  }

  private let expected = [
    "Ann: How many people are affected?", "Bo: Most of them & more.", "Ann: I see.",
    "Bo: The rule is applied — differently.",
  ]

  @Test("bold names, definitions, tables and preformatted text are read")
  func forms() throws {
    let bold = page(
      """
      <p><b>Ann:</b> How many people are   affected?</p>
      <p><b>Bo:</b> Most of them &amp; more.</p><p><b>Ann:</b> I see.</p>
      <p><b>Bo:</b> The rule is applied &#8212; differently.</p>
      """)
    let table = page(
      """
      <table><tr><td>Ann</td><td>How many people are affected?</td></tr>
      <tr><td>Bo</td><td>Most of them &amp; more.</td></tr><tr><td>Ann</td><td>I see.</td></tr>
      <tr><td>Bo</td><td>The rule is applied &mdash; differently.</td></tr></table>
      """)
    let preformatted = page(
      """
      <pre>
      Ann: How many people are affected?

      Bo: Most of them &amp; more.

      Ann: I see.

      Bo: The rule is applied &mdash; differently.
      </pre>
      """)
    for text in [bold, table, preformatted] {
      let reading = try TestReading(text)
      #expect(reading.turns == expected)
      #expect(reading.violations.isEmpty)
      #expect(reading.fact(.title) == "Press Conference by Minister Ada Lund")
      #expect(reading.fact(.date) == "2022-07-21")
      #expect(reading.words(of: .furniture).contains("Home"))
    }
  }

  @Test(
    "broken pages lose no word",
    arguments: [
      "<html><p>lost words <!-- and more lost words", "<p>lost words<br>lost words</p><p>lost",
      "<html><script>lost words", "<html><nav>lost words", "<html><title>lost words",
      "<html><a href=\"x>lost words</a> lost words", "<html><td><<>>< lost words & lost;",
      "<html><b>lost words</b", "<html></p></p></table>lost words</nav></pre>",
    ])
  func broken(_ text: String) throws {
    let reading = try TestReading(text)
    #expect(reading.violations.isEmpty)
    let kept = reading.transcript.items.filter { $0.length > 0 }.map { reading.words($0) }.joined()
    #expect(kept.contains("lost"))
  }

  @Test("many openings without ends are read in linear time")
  func hostile() throws {
    for piece in ["<!--", "<a ", "<p title=\"", "&", "<b>"] {
      let text = "<html><p>" + String(repeating: piece, count: 40_000)
      #expect(try TestReading(text).violations.isEmpty)
    }
  }

  @Test(
    "classes, attributes and print that sets names off tell who speaks",
    arguments: [
      { (name: String, text: String) in
        "<p><span class=\"speaker\">\(name)</span> <span class=\"time\">00:12</span> \(text)</p>"
      },
      { "<div class=\"turn-speaker\">\($0)</div><div class=\"turn-text\">\($1)</div>" },
      { "<p data-speaker=\"\($0)\">\($1)</p>" },
      { "<p><em>\($0)</em> \($1)</p>" },
      { "<p><u>\($0)</u>: \($1)</p>" },
    ] as [@Sendable (String, String) -> String])
  func marked(_ turn: @Sendable (String, String) -> String) throws {
    let body = page(
      turn("Ann", "How many people are affected?") + turn("Bo", "Most of them &amp; more.")
        + turn("Ann", "I see.") + turn("Bo", "The rule is applied — differently."))
    let reading = try TestReading(body)
    #expect(reading.turns == expected)
    #expect(reading.violations.isEmpty)
  }

  @Test("a time in an element before the name belongs to neither name nor words")
  func timeBeforeName() throws {
    let rows = [
      ("00:01", "Ann Dee", "Welcome."), ("00:04", "Bo Lund", "Glad to be here."),
      ("00:06", "Ann Dee", "So."),
    ]
    .map { time, name, words in
      "<div><span class=\"ts\">\(time)</span><span class=\"speaker\">\(name)</span>"
        + "<span class=\"text\">\(words)</span></div>"
    }
    let reading = try TestReading("<html><body>\(rows.joined())</body></html>")
    #expect(reading.turns == ["Ann Dee: Welcome.", "Bo Lund: Glad to be here.", "Ann Dee: So."])
    #expect(reading.words(of: .timestamp) == ["00:01", "00:04", "00:06"])
    #expect(reading.violations.isEmpty)
  }
}
