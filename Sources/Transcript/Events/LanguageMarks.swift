/// What stands alone in brackets where a record goes over into another language: `[English]`,
/// `[Traducción]`.
enum LanguageMarks {
  /// - Parameter words: without their brackets.
  static func contains(_ words: String) -> Bool {
    words.utf8.count <= 32 && marks.contains(words.lowercased())
  }

  private static let marks = PhraseSet(
    """
    english|french|german|spanish|portuguese|italian|russian|arabic|chinese|mandarin|japanese|korean
    inuktitut|cree|welsh|irish|gaelic|maori|translation|interpretation|original english|original french
    in english|in french|in german|in spanish|in russian|in arabic|in chinese|français|anglais|allemand
    espagnol|traduction|texte|en français|en anglais|deutsch|englisch|französisch|übersetzung
    auf englisch|auf deutsch|auf französisch|español|inglés|francés|traducción|en inglés|en francés
    en español|português|inglês|francês|espanhol|tradução|em inglês|em espanhol|italiano|inglese
    francese|spagnolo|tedesco|traduzione|in inglese|in francese|in spagnolo|in italiano|in tedesco
    nederlands|engels|frans|duits|vertaling|in het frans|in het nederlands|in het duits|svenska|engelska
    på engelska|på svenska|ruotsiksi|suomeksi|englanniksi|polski|angielski|tłumaczenie|po angielsku
    anglicky|německy|překlad|po anglicky|preklad|русский|английский|перевод|на английском|на русском
    українська|англійська|переклад|англійською|αγγλικά|ελληνικά|μετάφραση|türkçe|ingilizce|çeviri
    عربي|بالإنجليزية|بالفرنسية|ترجمة|עברית|אנגלית|תרגום|हिन्दी|अंग्रेज़ी|अनुवाद|英語|日本語|中文|英文|翻譯
    翻译|通訳|영어|한국어|통역|bahasa inggris|bahasa melayu|bahasa malaysia|terjemahan|kiswahili
    """)
}
