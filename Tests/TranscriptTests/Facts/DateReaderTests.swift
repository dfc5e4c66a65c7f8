import Testing

@testable import Transcript

@Suite("Dates")
struct DateReaderTests {
  private func dates(_ text: String, _ language: String = "und") -> [FoundDate] {
    let bytes = Array(text.utf8)
    return DateReader(
      tokens: HeaderTokenizer.tokens(of: bytes, in: 0..<bytes.count), language: language
    ).dates()
  }

  @Test(
    "a date is read in the forms of many languages",
    arguments: [
      ("Monday, May 23, 2022", "2022-05-23"),
      ("Wednesday, September 26, 2007, 4:07 p.m.", "2007-09-26"),
      ("the 26th day of September, 2007", "2007-09-26"), ("16 July 1964", "1964-07-16"),
      ("Sept. 16th, 2015", "2015-09-16"), ("16-Sep-2015", "2015-09-16"),
      ("2015-09-16T10:00:00Z", "2015-09-16"), ("2015/09/16", "2015-09-16"),
      ("令和2(2020)年3月5日(木)", "2020-03-05"), ("平成25年（2013年）1月28日", "2013-01-28"),
      ("檀紀 四二八○(一九四七)年 三月 二十七日", "1947-03-27"), ("2013(平成25)年1月28日", "2013-01-28"),
      ("20150916", "2015-09-16"), ("16.9.2015", "2015-09-16"), ("28. 8. 2018", "2018-08-28"),
      ("16.IX.2015", "2015-09-16"), ("12–14 March 2012", "2012-03-12"),
      ("March 12-14, 2012", "2012-03-12"), ("May 2012", "2012-05"),
      ("1er mars 2012", "2012-03-01"), ("le mardi 14 août 2012", "2012-08-14"),
      ("4. Februar 2018", "2018-02-04"), ("Montag, den 27. August 2018", "2018-08-27"),
      ("27. Jänner 2018", "2018-01-27"), ("28 de noviembre de 2014", "2014-11-28"),
      ("3 de março de 2011", "2011-03-03"), ("quarta-feira, 3 de março de 2010", "2010-03-03"),
      ("1º maggio 2010", "2010-05-01"), ("14 d'octubre de 2017", "2017-10-14"),
      ("26 september 2007", "2007-09-26"), ("den 3 maj 2010", "2010-05-03"),
      ("3. toukokuuta 2010", "2010-05-03"), ("3. mai 2010", "2010-05-03"),
      ("2010. gada 3. maijs", "2010-05-03"), ("2010 m. gegužės 3 d.", "2010-05-03"),
      ("3 maja 2010 r.", "2010-05-03"), ("3. května 2010", "2010-05-03"),
      ("3. septembra 2010", "2010-09-03"), ("28 сентября 2007 года", "2007-09-28"),
      ("28 вересня 2007 року", "2007-09-28"), ("3 май 2010 г.", "2010-05-03"),
      ("3. маја 2010", "2010-05-03"), ("3 Μαΐου 2010", "2010-05-03"),
      ("3 Mayıs 2010 Pazartesi", "2010-05-03"), ("3 mai 2010", "2010-05-03"),
      ("2010. május 3.", "2010-05-03"), ("2010ko maiatzaren 3a", "2010-05-03"),
      ("السبت 28 سبتمبر 1991", "1991-09-28"), ("٢٨ سبتمبر ١٩٩١", "1991-09-28"),
      ("28 أيلول/سبتمبر 1991", "1991-09-28"), ("3 كانون الثاني 2010", "2010-01-03"),
      ("13 ביולי 1998", "1998-07-13"), ("۱۴ خرداد ۱۳۹۵", "2016-06-03"),
      ("1395/03/14", "2016-06-03"), ("3 मई 2010", "2010-05-03"),
      ("3 พฤษภาคม พ.ศ. 2553", "2010-05-03"), ("ngày 3 tháng 5 năm 2010", "2010-05-03"),
      ("3 Mei 2010", "2010-05-03"), ("2012年11月16日", "2012-11-16"),
      ("２０１２年１１月１６日（金）", "2012-11-16"), ("二〇一二年十一月十六日", "2012-11-16"),
      ("平成24年11月16日", "2012-11-16"), ("令和元年五月一日", "2019-05-01"),
      ("昭和二十二年五月三日", "1947-05-03"), ("中華民國101年10月10日", "2012-10-10"),
      ("2012年 10月 10日", "2012-10-10"), ("2012년 11월 16일", "2012-11-16"),
      ("2012년 11월 16일(금)", "2012-11-16"), ("11月18日至21日2012年5月3日至5日", "2012-05-03"),
    ])
  func forms(_ text: String, _ expected: String) {
    #expect(dates(text).first?.date(nil)?.text == expected, "\(text)")
  }

  @Test(
    "numbers that are no date are none",
    arguments: [
      "10.10.10.10", "2.3.4", "F1Q09 5/31/08", "January", "31 February 2010", "99.99.2010",
      "may 5 of them", "room 2010", "1-800-555-2010", "vol 698 cc1420-1", "3/4", "12:30",
      "0.0.2010",
    ])
  func noDates(_ text: String) {
    #expect(dates(text).isEmpty, "\(text)")
  }

  @Test("the month's name follows the language where languages differ")
  func listopad() {
    #expect(dates("3. listopada 2010", "hr").first?.date(nil)?.text == "2010-10-03")
    #expect(dates("3 listopada 2010", "pl").first?.date(nil)?.text == "2010-11-03")
  }

  @Test("numbers alone are ordered by evidence only")
  func order() throws {
    let date = try #require(dates("8/10/2022").first)
    #expect(date.date(nil) == nil)
    #expect(date.date(.monthFirst)?.text == "2022-08-10")
    #expect(date.date(.dayFirst)?.text == "2022-10-08")
    #expect(dates("8/13/2022").first?.date(nil)?.text == "2022-08-13")
    #expect(dates("Wednesday 8/10/2022").first?.date(nil)?.text == "2022-08-10")
    let shown = dates("8/10/2022 and 8/13/2022")
    #expect(DateOrder.order(of: shown, language: "en", words: []) == .monthFirst)
    #expect(DateOrder.order(of: [date], language: "en", words: []) == nil)
    #expect(DateOrder.order(of: [date], language: "fr", words: []) == .dayFirst)
    #expect(DateOrder.order(of: [date], language: "en", words: ["nasdaq"]) == .monthFirst)
  }

  @Test("the weekday belongs to the date")
  func weekday() throws {
    let found = try #require(dates("on Monday, May 23, 2022 at").first)
    #expect(found.weekday == 1)
    #expect(found.tokens == 1..<7)
    #expect(dates("2022年5月23日（月）").first?.weekday == 1)
    #expect(dates("2022年5月23日星期一").first?.weekday == 1)
  }

  @Test("any bytes are survived", arguments: 0..<40)
  func garbage(_ seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    let pieces = [
      "3", "2010", "年", "月", "May", ".", "/", " ", "第", "十", "昭和", "p.m.", ":", "\u{FFFD}", "é",
      "السبت", "99999999999999999999", "-", "de", "Monday", ",", "元",
    ]
    var text = ""
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    let bytes = Array(text.utf8)
    let tokens = HeaderTokenizer.tokens(of: bytes, in: 0..<bytes.count)
    for found in DateReader(tokens: tokens, language: "und").dates() {
      #expect(found.tokens.upperBound <= tokens.count)
    }
    for found in TimeReader(tokens: tokens).times() {
      #expect(found.tokens.upperBound <= tokens.count && !found.tokens.isEmpty)
    }
  }
}
