/// A rule of those that TEI's schemas carry in Schematron, checked here natively.
///
/// Schemas/README.md says which rules there are and which are not checked.
///
/// Source: `constraintSpec` of TEI P5's specifications, as `tei_all` 2.5.0 and 4.12.0 have them.
enum TEIConstraint: Int, CaseIterable {
  case whenAlone, fromNotBefore, toNotAfter, targetLang, schemeVersion, subtype, calendar
  case spanToFollows, addSpan, damageSpan, delSpan, generatedByInPost
  case ptrTarget, refTarget, rtTarget, rtFrom, rtTo
  case spanTargetFrom, spanTargetTo, spanToFrom, spanOneTarget
  case linkTargets, joinTargets, shiftNew, nestedS
  case relationName, relationMutual, relationPassive
  case glossLabels, relatedItem, quotation, lineGroup
  case pInP, pInL, abInL, lInL, lgInL, divInL, divInP

  /// How the ids of a schema's patterns name it, in one version of TEI or another.
  var marks: [String] {
    switch self {
    case .whenAlone: ["att-datable-w3c-when"]
    case .fromNotBefore: ["att-datable-w3c-from"]
    case .toNotAfter: ["att-datable-w3c-to"]
    case .targetLang: ["targetLang-targetLang", "targetLang-constraint-targetLang"]
    case .schemeVersion: ["schemeVersionRequiresScheme"]
    case .subtype: ["subtypeTyped"]
    case .calendar: ["calendar_attr_on_empty_element", "calendar-constraint-calendar"]
    case .spanToFollows: ["spanTo-points-to-following", "spanTo-constraint-spanTo-2"]
    case .addSpan: ["addSpan-requires-spanTo", "addSpan-constraint-spanTo"]
    case .damageSpan: ["damageSpan-requires-spanTo", "damageSpan-constraint-spanTo"]
    case .delSpan: ["delSpan-requires-spanTo", "delSpan-constraint-spanTo"]
    case .generatedByInPost: ["CMC_generatedBy_within_post"]
    case .ptrTarget: ["ptrAtts"]
    case .refTarget: ["refAtts"]
    case .rtTarget: ["rt-target-not-span"]
    case .rtFrom: ["rt-from-rt-from"]
    case .rtTo: ["rt-to-rt-to"]
    case .spanTargetFrom: ["span-target-from", "span-constraint-targetfrom"]
    case .spanTargetTo: ["span-targetto", "span-constraint-targetto"]
    case .spanToFrom: ["span-tonotfrom", "span-constraint-tonotfrom"]
    case .spanOneTarget: ["span-tofrom", "span-constraint-tofrom"]
    case .linkTargets: ["linkTargets3"]
    case .joinTargets: ["joinTargets3"]
    case .shiftNew: ["shiftNew"]
    case .nestedS: ["noNestedS"]
    case .relationName: ["ref-or-key-or-name"]
    case .relationMutual: ["relation-active-mutual", "relation-constraint-activemutual"]
    case .relationPassive: ["relation-active-passive", "relation-constraint-activepassive"]
    case .glossLabels: ["gloss-list-must-have-labels"]
    case .relatedItem: ["targetorcontent1"]
    case .quotation: ["quotationContents"]
    case .lineGroup: ["atleast1oflggapl"]
    case .pInP: ["abstractModel-structure-p-in-ab-or-p"]
    case .pInL: ["abstractModel-structure-p-in-l"]
    case .abInL: ["abstractModel-structure-ab-in-l"]
    case .lInL: ["abstractModel-structure-l-in-l"]
    case .lgInL: ["abstractModel-structure-lg-in-l"]
    case .divInL: ["abstractModel-structure-div-in-l"]
    case .divInP: ["abstractModel-structure-div-in-ab-or-p"]
    }
  }
}

/// The rules that a schema carries, of those that are checked.
struct TEIConstraints: Equatable, Sendable {
  private var bits: UInt64 = 0

  init(_ constraints: [TEIConstraint] = []) {
    for constraint in constraints { bits |= 1 << UInt64(constraint.rawValue) }
  }

  var isEmpty: Bool { bits == 0 }

  func contains(_ constraint: TEIConstraint) -> Bool {
    bits >> UInt64(constraint.rawValue) & 1 == 1
  }

  /// Finds the rules by the ids of a schema's Schematron patterns, in either syntax of RELAX NG.
  init(inSchema schema: [UInt8]) {
    let constraints = Self.patternIDs(in: schema).withUnsafeBufferPointer { ids in
      TEIConstraint.allCases.filter { constraint in
        constraint.marks.contains {
          ByteRanges.first(of: Array($0.utf8), in: ids, from: 0) != nil
        }
      }
    }
    self.init(constraints)
  }

  private static let schematron = Array("http://purl.oclc.org/dsdl/schematron".utf8)

  /// The ids of all patterns, a line each.
  private static func patternIDs(in schema: [UInt8]) -> [UInt8] {
    schema.withUnsafeBufferPointer { bytes in
      guard ByteRanges.first(of: schematron, in: bytes, from: 0) != nil else { return [] }
      let pattern = Array("pattern".utf8)
      var ids: [UInt8] = []
      var index = 0
      while let start = ByteRanges.first(of: pattern, in: bytes, from: index) {
        index = start + pattern.count
        if let id = id(in: bytes, from: index) { ids += bytes[id] + [10] }
      }
      return ids
    }
  }

  /// Where the value of `id` stands in the tag, or the annotation, that goes on here.
  private static func id(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var index = start
    let limit = min(bytes.count, start + 1000)
    while index + 2 < limit, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "]") {
      let isName =
        bytes[index] <= 32 && bytes[index + 1] == UInt8(ascii: "i")
        && bytes[index + 2] == UInt8(ascii: "d")
      guard isName else {
        index += 1
        continue
      }
      index += 3
      while index < limit, bytes[index] <= 32 || bytes[index] == UInt8(ascii: "=") { index += 1 }
      guard index < limit, bytes[index] == 34 || bytes[index] == 39 else { continue }
      let end = bytes[(index + 1)..<limit].firstIndex(of: bytes[index]) ?? limit
      return index + 1..<end
    }
    return nil
  }
}
