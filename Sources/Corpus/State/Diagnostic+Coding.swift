internal import Diagnostics

extension ByteEncoder {
  mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.id)
    add(diagnostic.severity.rawValue)
    add(diagnostic.source.rawValue)
    add(diagnostic.message)
    add(diagnostic.file) { $0.add($1) }
    add(diagnostic.location) { $0.add($1) }
    add(diagnostic.end) { $0.add($1) }
    add(diagnostic.hint) { $0.add($1) }
    add(diagnostic.excerpt) { encoder, excerpt in
      encoder.add(excerpt.text)
      encoder.add(excerpt.column)
      encoder.add(excerpt.isCut ? 1 : 0)
    }
    add(diagnostic.fix) { encoder, fix in
      encoder.add(fix.title)
      encoder.add(each: fix.edits) { encoder, edit in
        encoder.add(edit.range.lowerBound)
        encoder.add(edit.range.upperBound)
        encoder.add(edit.replacement)
      }
    }
  }

  private mutating func add(_ location: SourceLocation) {
    add(location.line)
    add(location.column)
  }
}

extension ByteDecoder {
  mutating func diagnostic() -> Diagnostic {
    let id = text()
    let severity = Diagnostic.Severity(rawValue: text()) ?? .error
    let source = Diagnostic.Source(rawValue: text()) ?? .reading
    var diagnostic = Diagnostic(id: id, severity: severity, source: source, message: text())
    diagnostic.file = optional { $0.text() }
    diagnostic.location = optional { $0.location() }
    diagnostic.end = optional { $0.location() }
    diagnostic.hint = optional { $0.text() }
    diagnostic.excerpt = optional { decoder in
      Excerpt(text: decoder.text(), column: decoder.number(), isCut: decoder.number() == 1)
    }
    diagnostic.fix = optional { decoder in
      Fix(decoder.text(), edits: decoder.each { $0.edit() })
    }
    return diagnostic
  }

  private mutating func location() -> SourceLocation {
    SourceLocation(line: number(), column: number())
  }

  private mutating func edit() -> Fix.Edit {
    let start = number()
    let end = number()
    return Fix.Edit(start..<max(start, end), text())
  }
}
