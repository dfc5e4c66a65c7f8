/// Words with which people turn to each other.
enum Courtesies {
  /// Words of thanking and bidding: they stand in speech, and never in the name of who speaks.
  static let thanks = WordSet(
    """
    thank thanks please merci gracias gràcies gracies grazas obrigado obrigada danke bedankt dank
    grazie tack takk tak kiitos kiitoksia tänan aitäh paldies ačiū dėkoju děkuji děkuju ďakujem
    dziękuję dziękujemy proszę prosím prosim hvala izvolite izvolte molim köszönöm köszönjük
    mulțumesc mulţumesc multumesc mulțumim faleminderit teşekkür teşekkürler buyurun værsgo
    благодаря благодарим спасибо благодарю пожалуйста дякую дякуємо хвала изволите
    ευχαριστώ ευχαριστούμε شكرا תודה
    """)

  /// Thanks that begin a sentence in scripts without blanks.
  static let uncasedThanks = ["谢谢", "謝謝", "感谢", "感謝", "多谢", "多謝", "ありがと", "감사", "고맙"]

  /// First words of an address: `Panie Marszałku!`, `Señorías, …`.
  static let addresses = WordSet(
    """
    mr mrs madam madame dear ladies colleagues friends monsieur mesdames messieurs mme chers
    señor señora señorías señores senyor senyora senyores senyories senhor senhora senhores sr sra
    srs sr.ª signor signora signori onorevoli onorevole colleghi herr frau meine verehrte liebe
    voorzitter mevrouw meneer collega's formand herre fru hr president arvoisa arvoisat hyvät
    panie pani panowie szanowny szanowna szanowni wysoka pane paní vážený vážená vážené vážení
    poštovani poštovane poštovana spoštovani spoštovane spoštovana tisztelt kedves domnule doamnă
    stimate stimați stimată sayın değerli godātie cienījamie gerbiami gerbiamas lugupeetud
    уважаемый уважаемые уважаемая уважаеми уважаема шановний шановні шановна поштовани коллеги
    κύριε κυρία κυρίες αγαπητοί سيدي السيد אדוני גברתי כבוד
    """)
}
