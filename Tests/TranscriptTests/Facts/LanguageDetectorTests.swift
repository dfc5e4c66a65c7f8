import Testing

@testable import Transcript

@Suite("Language")
struct LanguageDetectorTests {
  private func language(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return LanguageDetector().language(of: bytes, in: [0..<bytes.count])
  }

  @Test(
    "a few sentences tell the language",
    arguments: [
      ("en", "Thank you for coming. We will begin with the question that was left open last week."),
      ("fr", "Je vous remercie d'être venus. Nous allons commencer par la question de la semaine."),
      ("de", "Ich danke Ihnen für das Kommen. Wir beginnen mit der Frage, die noch offen ist."),
      (
        "es",
        "Muchas gracias por venir. Vamos a empezar con la pregunta que quedó pendiente el lunes."
      ),
      (
        "pt",
        "Muito obrigado por terem vindo. Não vamos começar já com a questão que ficou em aberto."
      ),
      (
        "gl",
        "Moitas grazas a todos por vir. Imos comezar coa pregunta que quedou pendente, pero non é a única."
      ),
      (
        "ca",
        "Moltes gràcies per venir. Començarem amb la pregunta que va quedar pendent, però hi ha més temes."
      ),
      (
        "it",
        "Vi ringrazio di essere venuti. Cominciamo con la domanda che è rimasta aperta la settimana scorsa."
      ),
      (
        "ro",
        "Vă mulțumesc că ați venit. Începem cu întrebarea care a rămas deschisă și apoi vom discuta."
      ),
      (
        "nl",
        "Dank u wel voor uw komst. We beginnen met de vraag die vorige week niet is beantwoord."
      ),
      (
        "sv",
        "Tack för att ni har kommit. Vi börjar med frågan som inte blev besvarad förra veckan."
      ),
      (
        "da",
        "Tak fordi I er kommet. Vi begynder med det spørgsmål, der ikke blev besvaret af nogen."
      ),
      ("nb", "Takk for at dere kom. Vi begynner med det spørsmålet som ikke ble besvart av noen."),
      ("nn", "Takk for at de kom. Vi byrjar med det spørsmålet som ikkje vart svara på frå nokon."),
      (
        "is",
        "Takk fyrir að koma. Við byrjum á þeirri spurningu sem ekki var svarað í síðustu viku."
      ),
      (
        "fi",
        "Kiitos että tulitte. Aloitetaan kysymyksestä, joka on vielä auki, mutta se ei ole ainoa."
      ),
      (
        "et", "Aitäh, et te tulite. Alustame küsimusest, mis on veel lahtine, aga see ei ole ainus."
      ),
      (
        "hu",
        "Köszönöm, hogy eljöttek. Azzal a kérdéssel kezdjük, amely még nyitott, de nem ez az egyetlen."
      ),
      (
        "pl",
        "Dziękuję, że państwo przyszli. Zaczniemy od pytania, które jest jeszcze otwarte, ale nie tylko."
      ),
      ("cs", "Děkuji, že jste přišli. Začneme otázkou, která je ještě otevřená, ale není jediná."),
      (
        "sk",
        "Ďakujem, že ste prišli. Začneme otázkou, ktorá je ešte otvorená, ale nie je jediná. Aj tú sme mali."
      ),
      (
        "sl",
        "Hvala, da ste prišli. Začeli bomo z vprašanjem, ki je še odprto, vendar ni edino, ker imamo več tem."
      ),
      (
        "hr",
        "Hvala što ste došli. Počet ćemo s pitanjem koje je prije ostalo otvoreno, gdje uvijek treba vrijeme."
      ),
      (
        "sr-Latn",
        "Hvala što ste došli. Počećemo sa pitanjem koje je pre ostalo otvoreno, gde uvek treba vreme."
      ),
      (
        "lt",
        "Ačiū, kad atėjote. Pradėsime nuo klausimo, kuris dar yra atviras, bet jis nėra vienintelis."
      ),
      (
        "lv",
        "Paldies, ka atnācāt. Sāksim ar jautājumu, kas vēl nav atbildēts, bet tas nav vienīgais."
      ),
      (
        "tr",
        "Geldiğiniz için çok teşekkürler. Geçen hafta açık kalan bir soru ile başlayacağız ama bu tek değil."
      ),
      (
        "eu",
        "Eskerrik asko etortzeagatik. Irekita geratu zen galderarekin hasiko gara, baina ez da bakarra izan."
      ),
      ("vi", "Cảm ơn các bạn đã đến. Chúng ta sẽ bắt đầu với câu hỏi còn lại của tuần trước."),
      (
        "id",
        "Terima kasih sudah datang. Kita akan mulai dengan pertanyaan yang belum dijawab pada minggu ini."
      ),
      (
        "ru",
        "Спасибо, что пришли. Мы начнём с вопроса, который ещё открыт, но это не единственный вопрос."
      ),
      ("uk", "Дякую, що прийшли. Ми почнемо з питання, яке ще відкрите, але це не єдине питання."),
      (
        "bg",
        "Благодаря, че дойдохте. Ще започнем с въпроса, който още е открит, но това не е единственият."
      ),
      (
        "mk",
        "Благодарам што дојдовте. Ќе почнеме со прашањето кое уште е отворено, но тоа не е единствено."
      ),
      (
        "sr-Cyrl", "Хвала што сте дошли. Почећемо са питањем које је још отворено, али није једино."
      ),
      ("el", "Σας ευχαριστώ που ήρθατε. Θα αρχίσουμε με την ερώτηση που έμεινε ανοιχτή."),
      ("ar", "شكرا لكم على الحضور. سنبدأ من السؤال الذي لم نجب عنه في هذا الأسبوع."),
      (
        "fa",
        "از شما برای آمدن سپاسگزارم. با این پرسش که باز مانده است آغاز می کنیم و آن را پاسخ می دهیم."
      ),
      ("he", "תודה לכם על שבאתם. נתחיל עם השאלה שלא נענתה, אבל היא לא היחידה."),
      ("hi", "आने के लिए धन्यवाद। हम उस सवाल से शुरू करेंगे जो पिछले हफ्ते रह गया था।"),
      ("th", "ขอบคุณที่มา เราจะเริ่มด้วยคำถามที่ค้างอยู่จากสัปดาห์ที่แล้ว"),
      ("ja", "お越しいただきありがとうございます。先週残った質問から始めたいと思います。"),
      ("ko", "와 주셔서 감사합니다. 지난주에 남은 질문부터 시작하겠습니다."),
      ("zh-Hans", "感谢各位的到来。我们从上周还没有回答的问题开始，请记者提问。"),
      ("zh-Hant", "感謝各位的到來。我們從上週還沒有回答的問題開始，請記者提問。"),
    ])
  func sentences(_ expected: String, _ text: String) {
    #expect(language(text) == expected)
  }

  @Test("too little text tells nothing", arguments: ["", "OK.", "12:30", "Zz qx", "ほ"])
  func thin(_ text: String) {
    #expect(language(text) == "und")
  }

  @Test("bytes that are no text do no harm")
  func garbage() {
    let bytes: [UInt8] = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
    #expect(LanguageDetector().language(of: bytes, in: [0..<bytes.count]) == "und")
  }
}
