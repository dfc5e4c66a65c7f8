internal import LibXML

/// The attributes that hold a file's inner ids, without their numbers: its own id, a full stop, and
/// what is counted.
struct NumberedIDs {
  let turn: AttributeStem
  let segment: AttributeStem
  let time: AttributeStem
  let next: AttributeStem
  let previous: AttributeStem
  let start: AttributeStem
  let end: AttributeStem
  let synch: AttributeStem
  let since: AttributeStem

  init(file: String) {
    turn = AttributeStem("xml:id", "\(file).u")
    segment = AttributeStem("xml:id", "\(file).seg")
    time = AttributeStem("xml:id", "\(file).t")
    next = AttributeStem("next", "#\(file).u")
    previous = AttributeStem("prev", "#\(file).u")
    start = AttributeStem("start", "#\(file).t")
    end = AttributeStem("end", "#\(file).t")
    synch = AttributeStem("synch", "#\(file).t")
    since = AttributeStem("since", "#\(file).t")
  }
}
