import Testing

@testable import Transcript

@Suite("Titles and days")
struct TitleTests {
  private func fact(_ kind: Fact.Kind, _ text: String) throws -> String? {
    try PlainText(text).transcript.facts.first { $0.kind == kind }?.value
  }

  private static let talk = """


    Ada Lund: Good morning. Why do boats not lie?

    Bo Lo: Because they float.

    Ada Lund: Do they?

    Bo Lo: They do, as a rule.
    """

  @Test(
    "a title stands before the paragraph that tells of the talk, and between no fields",
    arguments: [
      (
        "Boats: a short history",
        """
        3 May 2010

        Boats: a short history

        (Quay TV) Two days are left until the fleet goes out. What do those think of it who stay \
        behind, and what do those who go? We ask about that today, as every year, on the quay.

        The whole interview with Ms. Lund can be seen on Quay TV.
        """
      ),
      (
        "The speeches of Ada Lund",
        """
        The speeches of Ada Lund

        Chamber: The House of Quays
        Reply / Answer: To the member for the North
        Number and pages of the Record of Sessions 143, 3.635
        Matter: The fleet
        """
      ),
      (
        "786: It's a quay!",
        """
        Transcript

        786: It's a quay!

        Note: made for the ear.
        """
      ),
      (
        "Harbour 12: the fleet",
        """
        Ugrás a tartalomhoz Lépj a menübe

        Harbour 12: the fleet
        """
      ),
    ])
  func place(_ title: String, _ head: String) throws {
    #expect(try fact(.title, head + Self.talk) == title)
  }

  @Test("a clock's time at the head of a list of contents is no episode's number")
  func contents() throws {
    let head = "The fleet goes out\n\n08:23 Ministers on the quay\n11:40 The north"
    #expect(try fact(.title, head + Self.talk) == "The fleet goes out")
  }

  @Test("a long title of one sentence is no paragraph, however it ends")
  func long() throws {
    let title =
      "Interview de Mme Ada Lund, secrétaire d'État, porte-parole du Gouvernement, à Radio Quai le "
      + "28 août 2018, sur la démission du ministre des ports, les priorités du budget pour 2019 en "
      + "faveur du travail et l'élection de la présidente des quais."
    #expect(try fact(.title, title + "\n\nPrononcé le" + Self.talk) == title)
  }

  @Test(
    "the day in the title comes before that on which the page was put up, if that is soon after",
    arguments: [
      ("13 May 2010\n\nTalk on the quay of 12 May 2010", "2010-05-12"),
      ("05/17/2010 | Ann\n\nTalk on the quay\n\nTalk on the quay 12 May 2010", "2010-05-12"),
      ("8 May 2010\n\nTalk on the victory of 8 May 1945", "2010-05-08"),
      ("12 May 2010\n\nTalk before the meeting of 13 May 2010", "2010-05-12"),
    ])
  func day(_ head: String, _ day: String) throws {
    #expect(try fact(.date, head + Self.talk) == day)
  }

  @Test(
    "a day stands beside how long the recording is, and behind the name of its field",
    arguments: [
      ("Talk on the quay\nMay 13, 2021 | 36 min 31 sec", "2021-05-13"),
      ("Talk on the quay\nDATUM VYSÍLÁNÍ: 28. 11. 1999", "1999-11-28"),
      ("Talk on the quay\n1 Dec. 45", "1945-12-01"),
      ("Intervista al molo\nDel 09/01/96", "1996-01-09"),
      ("Gespräch am Kai\n21.08.18", "2018-08-21"),
      ("18.3715   Rat   1720   19. September 2018\n\nTalk on the quay", "2018-09-19"),
      ("---\ntitle: Talk on the quay\npublish_date: '2025-10-10'\n---", "2025-10-10"),
    ])
  func dates(_ head: String, _ day: String) throws {
    #expect(try fact(.date, head + Self.talk) == day)
  }

  @Test(
    "numbers of other kinds are no days",
    arguments: [
      "Talk on the quay\n1.2.10 The fleet", "Talk on the quay\n12 May 45 boats", "Song 3/4/98",
    ])
  func noDates(_ head: String) throws {
    #expect(try fact(.date, head + Self.talk) == nil)
  }

  @Test("the day of a press release stands at its end, where no other is said")
  func closing() throws {
    let end = "\n\n12 May 2010\n\nNNNN\n"
    #expect(try fact(.date, "Talk on the quay" + Self.talk + end) == "2010-05-12")
    #expect(try fact(.date, "Talk on the quay\n3 May 2010" + Self.talk + end) == "2010-05-03")
    let told = "\n\nAda Lund: That was on 12 May 2010, was it not?\n"
    #expect(try fact(.date, "Talk on the quay" + Self.talk + told) == nil)
  }

  @Test("the name of a field is no place")
  func fieldName() throws {
    let head = "Talk on the quay\nFirst Shown: 28. 11. 1999" + Self.talk
    #expect(try fact(.place, head) == nil)
    #expect(try fact(.city, head) == nil)
  }

  @Test("a site stands behind its word in the brackets of a Japanese dateline")
  func site() throws {
    let text = """
      港湾大臣閣議後記者会見の概要

      (平成21年2月17日(火)8時48分～8時52分　場所:会館内)

      記者：灯台はまだ立っていますか。

      大臣：はい、立っています。

      記者：今後はいかがでしょうか。

      大臣：これからも立ちます。
      """
    #expect(try fact(.place, text) == "会館内")
    #expect(try fact(.date, text) == "2009-02-17")
  }
}
