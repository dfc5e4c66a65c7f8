import Testing

@testable import Transcript

@Suite("Roles")
struct RoleTests {
  /// Id, role and offices of each participant, in a line.
  private func roles(_ text: String) throws -> [String] {
    try PlainText(text).transcript.participants.map { person in
      "\(person.id) \(person.role?.rawValue ?? "-") \(person.offices.joined(separator: "/"))"
    }
  }

  @Test("are told by fields whose value is in capitals")
  func capitals() throws {
    #expect(
      try roles(
        """
        Transcript of a broadcast

        MODERATOR: LUZ ARCE
        INVITAT: RAMÓN PRAT

        Luz Arce: Where were you born?

        Ramón Prat: At the harbour, in a small house.

        Luz Arce: And then?

        Ramón Prat: Then we went to the city.
        """) == ["LuzArce moderator MODERATOR", "RamónPrat - INVITAT"])
  }

  @Test("are told of a surname alone in Korean")
  func surname() throws {
    let found = try roles(
      """
      *앵커 : 양하늘 부장

      양 : 오늘 부두가 열렸습니다. 감회가 남다르시죠?

      관 : 그렇습니다. 오래 기다렸습니다.

      양 : 앞으로의 계획은 무엇입니까?

      관 : 배를 더 띄우겠습니다.
      """)
    #expect(found.first?.hasSuffix("moderator 앵커") == true)
    #expect(found.last?.hasSuffix("앵커") == false)
  }

  @Test("in an interview are told by the head, in the source's own words")
  func interview() throws {
    #expect(
      try roles(
        """
        Oral History Interview with
        Ann B. Dee
        by C. Orr

        This transcript was edited by the interviewee.

        ORR: Where were you born?

        DEE: In Port Elder, in a house by the harbour wall.

        ORR: And when was that?

        DEE: In the winter of the great flood.
        """) == ["COrr moderator ", "AnnBDee principal interviewee"])
  }

  @Test("in an interview are told by fields, whatever the language")
  func fields() throws {
    #expect(
      try roles(
        """
        Entrevista de historia oral
        Entrevistadora: Luz Arce
        Entrevistado: Ramón Prat

        Arce: ¿Dónde nació usted?
        Prat: Nací en el puerto, en una casa pequeña.
        Arce: ¿Y después?
        Prat: Después nos fuimos a la ciudad.
        """) == ["LuzArce moderator Entrevistadora", "RamónPrat principal Entrevistado"])
  }

  @Test("in an interview of two are told by who asks")
  func conduct() throws {
    #expect(
      try roles(
        """
        Интервью газете «Берег»

        Лунд: Когда построили мост?
        Орлова: Мост построили давно, ещё до войны, и с тех пор его никто не красил.
        Лунд: Почему?
        Орлова: Денег не было, а потом все привыкли к ржавчине.
        """) == ["Лунд moderator ", "Орлова principal "])
  }

  @Test("of questions and answers are the occasion's")
  func exchange() throws {
    #expect(
      try roles(
        """
        DEPOSITION OF ANN DEE
        The witness was sworn.
        Q. Where do you live?
        A. In Port Elder, by the harbour.
        Q. Since when have you lived there?
        A. Since the flood.
        Q. Did you see the wall on that day?
        A. I saw it in the morning.
        MR. LO: Objection.
        Q. You may answer. What did it look like?
        A. It was wet, and it leaned.
        Q. Did anybody else see it?
        A. My brother did.
        """
      ).first { $0.hasPrefix("A ") || $0.hasPrefix("AnnDee") }?.hasSuffix("principal witness")
        == true)
    #expect(
      try roles(
        """
        2020年3月2日，外交部发言人林岸主持例行记者会。
        问：大桥什么时候修好？
        答：大桥明年修好。
        问：费用由谁承担？
        答：由市里承担。
        """
      ).first == "问 press 记者")
  }

  @Test("are offices that the front gives before a name, behind it or below it")
  func offices() throws {
    #expect(
      try roles(
        """
        Remarks by Deputy Minister Ann Dee, with Bo Lund, director of the harbour, and others
        Eva Quill
        Department Spokesperson

        DEE: Thank you for coming.

        LUND: The wall is sound.

        QUILL: We have time for two questions.

        DEE: One, perhaps.
        """) == [
          "AnnDee - Deputy Minister", "BoLund - director of the harbour",
          "EvaQuill - Department Spokesperson",
        ])
  }

  @Test("have the right person behind a number or a manner of speaking in the label")
  func labels() throws {
    let reading = try PlainText(
      """
      Q1 Chair: Welcome. Could you introduce yourselves?
      Paul Orr: I am the chief executive of the harbour.
      Q2 Chair: And when will the wall be painted?
      Paul Orr: In the spring.
      Chair: Thank you.
      Question (spoke in French): And the ferry?
      Paul Orr: The ferry too.
      Question: Really?
      Paul Orr: Yes.
      """)
    #expect(reading.transcript.participants.map(\.id) == ["Chair", "PaulOrr", "Question"])
  }

  @Test("are what the user says of a label or office")
  func own() throws {
    let source = try Source(
      name: "quiz.txt", bytes: Array("Quizmaster: Ready?\nAnn Dee: Yes.\nQuizmaster: Go!\n".utf8))
    let reader = TranscriptReader(.init(roles: ["quizmaster": .moderator]))
    #expect(reader.read(source).participants.map(\.role) == [.moderator, nil])
  }

  @Test("are those of the front's spelling where a label was poorly scanned")
  func scanned() throws {
    let people = try PlainText(
      """
      נוכחים
      יושב-ראש הכנסת דן לביא
      מאיר שקד

      יושב-ראש הכנ0ת דו לביא
      אני פותח את הישיבה ועובר מיד להצבעה על ההצעה.

      מאיר שקד
      אני מבקש לדעת מי יטפל עכשיו בחוק החדש.
      """
    ).transcript.participants
    #expect(people.first?.offices.contains("יושב-ראש הכנסת") == true)
  }

  @Test(
    "of who presides are told by the head",
    arguments: [
      (
        "The committee met at 9 a.m., Hon. Ann B. Dee (Chair of the committee) presiding.",
        "The Chair.", "Ann B. Dee", "Chair of the committee"
      ),
      (
        "PRESIDENZA DEL VICEPRESIDENTE RUGGERO MALTA", "PRESIDENTE.", "RUGGERO MALTA",
        "VICEPRESIDENTE"
      ),
      (
        "Présidence de Mme Odile Guern, vice-présidente", "La présidente.", "Odile Guern",
        "vice-présidente"
      ),
      (
        "Веде засідання Голова Приморської Ради БЕРЕГ О.О.", "ГОЛОВА.", "БЕРЕГ О.О",
        "Голова Приморської Ради"
      ),
    ])
  func presiding(head: String, label: String, name: String, office: String) throws {
    let people = try PlainText(
      """
      \(head)

      \(label) We shall begin with the report of the harbour office.

      Ms. LUND. I thank the Chair for the floor.

      \(label) Please go on.
      """
    ).transcript.participants
    #expect(people[0].names[0].text == name)
    #expect(people[0].offices.contains(office))
  }

  @Test("of an office whose holder the title names are told by it")
  func officeInTitle() throws {
    #expect(
      try roles(
        """
        Entrevista concedida pelo Presidente da República, Ramiro Prado, na chegada ao porto

        Jornalista: Boa noite, presidente. Como foi o dia?

        Presidente: Foi muito bom o dia. Tivemos duas reuniões.

        Jornalista: E amanhã?

        Presidente: Amanhã voltamos para casa.
        """) == ["Jornalista press ", "RamiroPrado moderator Presidente da República"])
  }
}
