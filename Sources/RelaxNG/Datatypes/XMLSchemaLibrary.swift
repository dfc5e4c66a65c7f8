/// The datatypes of XML Schema.
///
/// Source: XML Schema Part 2: Datatypes, second edition; where it leaves a doubt, what validators
/// of RELAX NG agree on.
struct XMLSchemaLibrary: DatatypeLibrary {
  static let uri = "http://www.w3.org/2001/XMLSchema-datatypes"

  func datatype(
    named name: String, parameters: [DatatypeParameter]
  ) throws(DatatypeError) -> any Datatype {
    if let (space, idKind) = Self.text(named: name) {
      return try restricted(space, idKind, name, parameters)
    }
    if let (space, idKind) = Self.list(named: name) {
      return try restricted(space, idKind, name, parameters)
    }
    if let space = Self.number(named: name) {
      return try restricted(space, .none, name, parameters)
    }
    if let space = Self.calendar(named: name) {
      return try restricted(space, .none, name, parameters)
    }
    switch name {
    case "boolean": return try restricted(BooleanSpace(), .none, name, parameters)
    case "float": return try restricted(FloatingSpace(isSingle: true), .none, name, parameters)
    case "double": return try restricted(FloatingSpace(isSingle: false), .none, name, parameters)
    case "duration": return try restricted(DurationSpace(), .none, name, parameters)
    case "hexBinary": return try restricted(BinarySpace.hexadecimal, .none, name, parameters)
    case "base64Binary": return try restricted(BinarySpace.base64, .none, name, parameters)
    case "QName", "NOTATION":
      return try restricted(QualifiedNameSpace(), .none, name, parameters)
    default: throw DatatypeError("XML Schema has no datatype “\(name)”")
    }
  }

  private func restricted<Space: ValueSpace>(
    _ space: Space, _ idKind: IDKind, _ name: String, _ parameters: [DatatypeParameter]
  ) throws(DatatypeError) -> any Datatype {
    var datatype = RestrictedDatatype(space)
    for (index, parameter) in parameters.enumerated() {
      do {
        try datatype.restrict(by: parameter, of: name)
      } catch {
        throw DatatypeError(error.message, parameter: index)
      }
    }
    return XMLSchemaDatatype(datatype, idKind: idKind)
  }

  private static func text(named name: String) -> (TextSpace, IDKind)? {
    switch name {
    case "string": (.string, .none)
    case "normalizedString": (.normalizedString, .none)
    case "token": (.token, .none)
    case "language": (.language, .none)
    case "Name": (.name, .none)
    case "NCName": (.ncName, .none)
    case "NMTOKEN": (.nmtoken, .none)
    case "ID": (.ncName, .id)
    case "IDREF": (.ncName, .idref)
    case "ENTITY": (.entity, .none)
    case "anyURI": (.anyURI, .none)
    default: nil
    }
  }

  private static func list(named name: String) -> (ListSpace, IDKind)? {
    switch name {
    case "NMTOKENS": (ListSpace(item: .nmtoken), .none)
    case "IDREFS": (ListSpace(item: .ncName), .idrefs)
    case "ENTITIES": (ListSpace(item: .entity), .none)
    default: nil
    }
  }

  private static func number(named name: String) -> DecimalSpace? {
    switch name {
    case "decimal": DecimalSpace()
    case "integer": DecimalSpace(integers: .min ... .max)
    case "nonPositiveInteger": DecimalSpace(integers: .min...0)
    case "negativeInteger": DecimalSpace(integers: .min ... -1)
    case "nonNegativeInteger": DecimalSpace(integers: 0 ... .max)
    case "positiveInteger": DecimalSpace(integers: 1 ... .max)
    case "long": DecimalSpace(integers: Int128(Int64.min)...Int128(Int64.max))
    case "int": DecimalSpace(integers: Int128(Int32.min)...Int128(Int32.max))
    case "short": DecimalSpace(integers: Int128(Int16.min)...Int128(Int16.max))
    case "byte": DecimalSpace(integers: Int128(Int8.min)...Int128(Int8.max))
    case "unsignedLong": DecimalSpace(integers: 0...Int128(UInt64.max))
    case "unsignedInt": DecimalSpace(integers: 0...Int128(UInt32.max))
    case "unsignedShort": DecimalSpace(integers: 0...Int128(UInt16.max))
    case "unsignedByte": DecimalSpace(integers: 0...Int128(UInt8.max))
    default: nil
    }
  }

  private static func calendar(named name: String) -> CalendarSpace? {
    switch name {
    case "dateTime": .dateTime
    case "date": .date
    case "time": .time
    case "gYear": .gYear
    case "gYearMonth": .gYearMonth
    case "gMonth": .gMonth
    case "gMonthDay": .gMonthDay
    case "gDay": .gDay
    default: nil
    }
  }
}
