import Testing

@testable import RelaxNG

@Suite struct DatatypeTests {
  @Test(arguments: [
    ("string", ["", " a\n b "], []),
    ("normalizedString", ["a\tb"], []),
    ("token", [" a  b "], []),
    ("language", ["en", "pt-BR", "x-any", "zh-Hant-TW", " de-1996 "], ["", "en_GB", "e1", "en-"]),
    ("Name", ["u", "tei:u", ":u", "é"], ["", "1u", "-u", "a b"]),
    ("NCName", ["u", "_1", "a.b-c", "é", "a·"], ["", "1u", "tei:u", "·a", "a b", "a\u{3400}"]),
    ("ID", ["u1"], ["1u", "a b"]),
    ("IDREF", ["u1"], ["#u1"]),
    ("IDREFS", ["u1", " u1  u2 "], ["", " ", "u1 2"]),
    ("NMTOKEN", ["1", "-", ":", "é"], ["", "a b", "!"]),
    ("NMTOKENS", ["1 2"], ["", "a,b"]),
    ("ENTITY", [], ["figure"]),
    ("ENTITIES", [], ["figure"]),
    ("boolean", ["true", "false", "1", " 0 "], ["", "TRUE", "yes"]),
    ("QName", ["u", "p:u", "xml:id"], ["", "z:u", ":u", "u:", "p:q:u", "p:1"]),
    ("NOTATION", ["u", "p:u"], ["z:u"]),
  ])
  func namesAndTexts(type: String, good: [String], bad: [String]) throws {
    try check(type, good, bad)
  }

  @Test(arguments: [
    ("decimal", ["0", "-1.50", "+.5", "1.", "00"], ["", ".", "+", "1e3", "1,5", "1 2"]),
    ("integer", ["0", "-007", "+123456789012345678901234567890"], ["", "1.", "1.0", "-"]),
    ("nonPositiveInteger", ["0", "-0", "+0", "-9"], ["1"]),
    ("negativeInteger", ["-1"], ["0", "-0"]),
    ("nonNegativeInteger", ["-0", "0", "123456789012345678901234567890"], ["-1", "1.5"]),
    ("positiveInteger", ["1", "+01"], ["0"]),
    ("long", ["9223372036854775807", "-9223372036854775808"], ["9223372036854775808"]),
    ("int", ["2147483647", "-2147483648"], ["2147483648", "-2147483649"]),
    ("short", ["32767", "-32768"], ["32768"]),
    ("byte", ["127", "-128", "0000127"], ["128", "-129"]),
    ("unsignedLong", ["18446744073709551615"], ["18446744073709551616", "-1"]),
    ("unsignedInt", ["4294967295"], ["4294967296"]),
    ("unsignedShort", ["65535"], ["65536"]),
    ("unsignedByte", ["255"], ["256", "999999999999999999999999999999999999999999999"]),
    (
      "float", ["1", "-.5", "1.E5", "1e+3", "INF", "-INF", "NaN"], ["", "+INF", "1e", "0x1", "nan"]
    ),
    ("double", ["1E400"], ["1d", "e5", "1e1.5"]),
  ])
  func numbers(type: String, good: [String], bad: [String]) throws {
    try check(type, good, bad)
  }

  @Test(arguments: [
    (
      "date",
      [
        "2022-05-23", "2022-05-23Z", "2022-05-23+09:00", "-0044-03-15", "12022-01-01",
        "2020-02-29", "2000-02-29", "-0005-02-29", "2022-05-23-14:00",
      ],
      [
        "2022-5-23", "2022-02-29", "1900-02-29", "2022-13-01", "2022-04-31", "0000-01-01",
        "02022-01-01", "+2022-01-01", "2022-05-23+14:01", "2022-05-23z", "23.5.2022", "",
      ]
    ),
    (
      "time",
      ["18:38:00", "18:38:00.250", "24:00:00", "23:59:60", "18:38:00+09:00"],
      ["18:38", "6:38:00", "25:00:00", "24:00:01", "18:60:00", "18:38:00.", "18:38:61"]
    ),
    (
      "dateTime", ["2022-05-23T18:38:00", "2022-05-23T24:00:00", "2022-05-23T18:38:00.5Z"],
      ["2022-05-23", "2022-05-23 18:38:00", "2022-05-23T18:38"]
    ),
    ("gYear", ["2022", "-0044", "12022", "2022Z"], ["22", "0000", "02022"]),
    ("gYearMonth", ["2022-05", "2022-05Z"], ["2022-13", "2022-5", "2022"]),
    ("gMonth", ["--05", "--05+09:00"], ["--13", "--5", "05"]),
    ("gMonthDay", ["--05-23", "--02-29"], ["--02-30", "--04-31"]),
    ("gDay", ["---23", "---31Z"], ["---32", "---0", "---00"]),
    (
      "duration",
      ["P1Y2M3DT4H5M6.7S", "PT1S", "-P1D", "P0D", "P99999999999999999999Y"],
      ["P", "PT", "P1YT", "1Y", "P1M1Y", "P1S", "PT1.S", "P1.5D", "P1W", "+P1D", "P 1Y", "-1D"]
    ),
  ])
  func datesAndTimes(type: String, good: [String], bad: [String]) throws {
    try check(type, good, bad)
  }

  @Test(arguments: [
    ("hexBinary", ["", "0fB7"], ["0", "0g", "0f b7"]),
    ("base64Binary", ["", "VGV4dA==", "VGV4 dDE=", "VG V4"], ["A", "AA", "AB==", "====", "-_-_"]),
    (
      "anyURI",
      [
        "", "#u1", "a b", "http://example.org/é?q#f", "urn:x", "../a", "{x}", "http://[::1]:80/",
        "日本", "a/b:c", "%41", "mailto:a@b", "http:///", "?[x]",
      ],
      [
        "%", "%4", "%zz", "#a#b", ":a", "1a:b", "a:", "http:#a", "//", "http://", "a[b]",
        "http://[1::2::3]/", "http://[::1]a", "é:a",
      ]
    ),
  ])
  func binariesAndReferences(type: String, good: [String], bad: [String]) throws {
    try check(type, good, bad)
  }

  private func check(_ type: String, _ good: [String], _ bad: [String]) throws {
    let datatype = try datatype(type)
    for value in good { #expect(datatype.allows(value), "\(type): “\(value)”") }
    for value in bad { #expect(!datatype.allows(value), "\(type): “\(value)”") }
  }

  @Test(arguments: [
    ("boolean", "1", "true"), ("decimal", "1.0", "+1"), ("decimal", "-0", "0"),
    ("integer", "007", "7"), ("float", "0", "-0"), ("float", "NaN", "NaN"),
    ("double", "1e400", "INF"), ("date", "2022-05-23Z", "2022-05-23+00:00"),
    ("dateTime", "2022-05-23T24:00:00", "2022-05-24T00:00:00"),
    ("dateTime", "2022-05-23T12:00:00Z", "2022-05-23T21:00:00+09:00"),
    ("time", "24:00:00", "00:00:00"), ("duration", "P1Y", "P12M"), ("duration", "P1D", "PT24H"),
    ("hexBinary", "0f", "0F"), ("base64Binary", "VGV4", "VG V4"), ("QName", "p:u", "q:u"),
    ("token", " a  b", "a b"), ("normalizedString", "a\tb", "a b"), ("ID", " a", "a"),
  ])
  func someTextsMeanOneValue(type: String, left: String, right: String) throws {
    #expect(try datatype(type).equal(left, right))
  }

  @Test(arguments: [
    ("string", " a", "a"), ("decimal", "1.01", "1.1"), ("date", "2022-05-23", "2022-05-23Z"),
    ("dateTime", "2022-05-23T12:00:00.0000000001", "2022-05-23T12:00:00"),
    ("duration", "P1M", "P30D"), ("anyURI", "é", "%C3%A9"), ("QName", "u", "p:u"),
    ("language", "EN", "en"), ("normalizedString", "a b", "a  b"), ("double", "0.1", "0.10000001"),
  ])
  func othersDoNot(type: String, left: String, right: String) throws {
    #expect(try !datatype(type).equal(left, right))
  }

  @Test(arguments: ["anyType", "datetime", "", "Integer"])
  func anUnknownDatatypeIsNoDatatype(name: String) {
    let error = #expect(throws: DatatypeError.self) { try datatype(name) }
    #expect(error?.parameter == nil)
  }

  @Test(arguments: [
    ("ID", IDKind.id), ("IDREF", .idref), ("IDREFS", .idrefs), ("NCName", .none), ("date", .none),
  ])
  func idsAreKnownAsSuch(name: String, kind: IDKind) throws {
    #expect(try datatype(name).idKind == kind)
  }

  @Test(arguments: ["", "\u{0}", "\u{FFFD}", String(repeating: "9", count: 100_000)])
  func nothingStopsADatatype(value: String) throws {
    for type in ["integer", "date", "duration", "double", "anyURI", "NCName", "gDay", "IDREFS"] {
      _ = try datatype(type).allows(value)
    }
  }

  @Test(arguments: UInt8(33)...126)
  func aCharacterMayStandInALongNameWhereverItIs(character: UInt8) throws {
    let isPart =
      Character(Unicode.Scalar(character)).isLetter || "0123456789-._".utf8.contains(character)
    let type = try datatype("NCName")
    for position in 1..<20 {
      var name = Array("abcdefgh-0.9_ZAzyx01".utf8)
      name[position] = character
      #expect(type.allows(name.span, context: bindings) == isPart)
    }
  }

  @Test func bytesThatAreNoCharactersAreOnlyWrong() throws {
    let bytes: [UInt8] = [0xFF, 0xC3, 0x28, 0xF4, 0x90]
    #expect(try !datatype("NCName").allows(bytes.span, context: bindings))
    _ = try datatype("string", "pattern=.*\\p{L}").allows(bytes.span, context: bindings)
  }
}
