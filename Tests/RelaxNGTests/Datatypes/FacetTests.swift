import Testing

@testable import RelaxNG

@Suite struct FacetTests {
  @Test(arguments: [
    ("string", ["length=1"], ["a", "é", "😀"], ["", "ab", "e\u{301}"]),
    ("token", ["minLength=2", "maxLength=3"], ["ab", " abc "], ["a", "abcd"]),
    ("hexBinary", ["length=2"], ["0f0f"], ["0f"]),
    ("base64Binary", ["length=1"], ["AA==", "A A = ="], ["AAA="]),
    ("NMTOKENS", ["length=2"], [" a  b "], ["a", "a b c"]),
    ("anyURI", ["maxLength=2"], ["éé"], ["ééé"]),
    ("string", ["maxLength=99999999999999999999"], ["a"], []),
    ("string", ["pattern=a.*", "pattern=.*b"], ["ab", "a-b"], ["a", "b"]),
    ("token", ["pattern=a b"], [" a   b "], ["ab"]),
    ("boolean", ["pattern=[01]"], ["1"], ["true"]),
    ("decimal", ["totalDigits=3"], ["999", "1.50", "001.23"], ["1000", "1.234"]),
    ("decimal", ["fractionDigits=1"], ["10.50", "1"], ["0.01"]),
    ("integer", ["minInclusive=3", "maxExclusive=9"], ["3", "8", "+05"], ["2", "9"]),
    (
      "integer", ["maxInclusive=123456789012345678901234567890"],
      ["123456789012345678901234567890", "-1"], ["123456789012345678901234567891"]
    ),
    ("decimal", ["minExclusive=-1.5"], ["-1.49", "0"], ["-1.5", "-2"]),
    ("double", ["minInclusive=0"], ["0", "-0", "INF"], ["-1", "NaN"]),
    ("float", ["maxInclusive=INF"], ["INF", "1"], ["NaN"]),
  ])
  func lengthsPatternsAndNumbers(
    type: String, parameters: [String], good: [String], bad: [String]
  ) throws {
    try check(type, parameters, good, bad)
  }

  @Test(arguments: [
    (
      "date", ["minInclusive=2022-05-23"],
      ["2022-05-23", "2022-05-24Z", "2022-05-25+09:00"], ["2022-05-22", "2022-05-23Z"]
    ),
    ("date", ["maxInclusive=2022-05-23Z"], ["2022-05-22", "2022-05-23Z"], ["2022-05-23"]),
    (
      "time", ["minInclusive=12:00:00Z"], ["13:00:00+01:00"],
      ["13:00:00+02:00", "12:00:00", "24:00:00Z"]
    ),
    ("gMonth", ["minInclusive=--05"], ["--05", "--06Z"], ["--04", "--05Z"]),
    ("gDay", ["maxExclusive=---05"], ["---04"], ["---05", "---06"]),
    ("gYear", ["minInclusive=-0044"], ["-0044", "2022"], ["-0045"]),
    ("duration", ["minInclusive=P1M"], ["P1M", "P31DT1S", "P32D"], ["P30D", "P31D", "P28D"]),
    ("duration", ["maxExclusive=P1M"], ["P27D", "-P1Y"], ["P28D", "P30D", "P1M"]),
    ("duration", ["minInclusive=P1Y"], ["P12M", "P367D"], ["P365D", "P366D"]),
  ])
  func datesAndTimesAreOrderedAsFarAsTheyCanBe(
    type: String, parameters: [String], good: [String], bad: [String]
  ) throws {
    try check(type, parameters, good, bad)
  }

  private func check(
    _ type: String, _ parameters: [String], _ good: [String], _ bad: [String]
  ) throws {
    let datatype = try restricted(type, parameters)
    for value in good { #expect(datatype.allows(value), "\(type) \(parameters): “\(value)”") }
    for value in bad { #expect(!datatype.allows(value), "\(type) \(parameters): “\(value)”") }
  }

  private func restricted(_ type: String, _ parameters: [String]) throws -> any Datatype {
    try XMLSchemaLibrary().datatype(
      named: type,
      parameters: parameters.map { parameter in
        let parts = parameter.split(separator: "=", maxSplits: 1)
        return DatatypeParameter(name: String(parts[0]), value: String(parts[1]))
      })
  }

  @Test(arguments: [
    ("string", ["length=-1"], 0), ("string", ["length=1.0"], 0), ("string", ["size=1"], 0),
    ("integer", ["length=3"], 0), ("QName", ["length=3"], 0), ("gDay", ["length=3"], 0),
    ("string", ["minInclusive=a"], 0), ("boolean", ["totalDigits=1"], 0),
    ("decimal", ["totalDigits=0"], 0), ("date", ["totalDigits=1"], 0),
    ("string", ["whiteSpace=collapse"], 0), ("string", ["enumeration=a"], 0),
    ("integer", ["minInclusive=1.5"], 0), ("byte", ["maxInclusive=1000"], 0),
    ("integer", ["minInclusive=3", "maxInclusive=2"], 1),
    ("token", ["minLength=1", "pattern=[", "maxLength=2"], 1),
  ])
  func aWrongParameterIsNamed(type: String, parameters: [String], index: Int) {
    let error = #expect(throws: DatatypeError.self) { try restricted(type, parameters) }
    #expect(error?.parameter == index)
  }

  @Test(arguments: [
    ("date", [], "a date such as 2022-05-23"),
    ("ENTITY", [], "the name of an unparsed entity that the document type declares"),
    ("boolean", [], "“true”, “false”, “1” or “0”"),
    ("nonNegativeInteger", [], "a whole number from 0 up such as 12"),
    ("token", ["pattern=\\S+"], "text without white space"),
    ("token", ["pattern=a+"], "text that matches the pattern “a+”"),
    ("string", ["length=1"], "text of exactly 1 character"),
    (
      "decimal", ["minInclusive= 0 ", "maxExclusive=1", "fractionDigits=2"],
      "a decimal number with at most 2 digits behind the point, at least 0 and below 1"
    ),
  ])
  func aDatatypeSaysWhatItExpects(type: String, parameters: [String], words: String) throws {
    #expect(try restricted(type, parameters).expectation == words)
  }

  @Test func aWrongPatternIsExplained() {
    let error = #expect(throws: DatatypeError.self) { try datatype("token", "pattern=a{2") }
    #expect(
      error?.message
        == "the pattern “a{2” is wrong at its character 4: a quantity is written {n}, {n,} or "
        + "{n,m}; here “}” was expected")
  }
}
