/// Which datatype a schema asks for.
struct DatatypeKey: Hashable {
  var library: String
  var name: String
  var parameters: [DatatypeParameter] = []
}

/// What makes two `data` or `value` patterns equal.
struct ValueKey: Hashable {
  var datatype: DatatypeKey
  var except: PatternID?
  var value: String?
  var namespaces: NamespaceBindings?
}

extension SchemaCompiler {
  func dataPattern(
    _ element: SchemaElement, _ context: SchemaContext
  ) throws(SchemaProblem) -> PatternID {
    let parameters = element.children.filter { $0.kind == .param }
    let key = DatatypeKey(
      library: context.datatypeLibrary, name: element.type ?? "",
      parameters: parameters.map { DatatypeParameter(name: $0.name ?? "", value: $0.text) })
    let datatype = try datatype(
      key, at: element.place, parameterPlaces: parameters.map(\.place))
    var except = PatternID.notAllowed
    if let element = element.children.last, element.kind == .except {
      except = store.choice(try all(element.children, context.entering(element)))
    }
    return add(
      ValueDefinition(datatype: datatype, restriction: .data(except: except)),
      ValueKey(datatype: key, except: except))
  }

  func valuePattern(
    _ element: SchemaElement, _ context: SchemaContext
  ) throws(SchemaProblem) -> PatternID {
    // Without a type it is a token of the built-in library (section 4.4).
    let key =
      element.type.map { DatatypeKey(library: context.datatypeLibrary, name: $0) }
      ?? DatatypeKey(library: "", name: "token")
    let datatype = try datatype(key, at: element.place, parameterPlaces: [])
    var namespaces = NamespaceBindings()
    if datatype.needsContext {
      namespaces = element.surroundings.namespaces
      namespaces.declare("", context.ns)
    }
    let value = Array(element.text.utf8)
    guard datatype.allows(value.span, context: namespaces) else {
      throw SchemaProblem(
        "bad-value",
        "“\(element.text)” is no value of the datatype “\(key.name)”; expected "
          + datatype.expectation, at: element.place)
    }
    return add(
      ValueDefinition(datatype: datatype, restriction: .value(value, context: namespaces)),
      ValueKey(
        datatype: key, value: element.text,
        namespaces: datatype.needsContext ? namespaces : nil))
  }

  private func add(_ definition: ValueDefinition, _ key: ValueKey) -> PatternID {
    if let index = valueIndices[key] { return store.value(index) }
    valueIndices[key] = values.count
    values.append(definition)
    return store.value(values.count - 1)
  }

  private func datatype(
    _ key: DatatypeKey, at place: SchemaPlace, parameterPlaces: [SchemaPlace]
  ) throws(SchemaProblem) -> any Datatype {
    if let known = datatypes[key] { return known }
    guard let library = DatatypeLibraries.library(key.library) else {
      throw SchemaProblem(
        "unknown-datatype-library", "the datatype library “\(key.library)” is not known",
        hint: "known is http://www.w3.org/2001/XMLSchema-datatypes", at: place)
    }
    do {
      let datatype = try library.datatype(named: key.name, parameters: key.parameters)
      datatypes[key] = datatype
      return datatype
    } catch {
      let index = error.parameter ?? -1
      throw SchemaProblem(
        "bad-datatype", error.message,
        at: parameterPlaces.indices.contains(index) ? parameterPlaces[index] : place)
    }
  }
}
