/// The media type of a recording (`media/@mimeType`), by the extension of its name.
package struct MediaType: Hashable {
  package let name: String

  package var isVideo: Bool { name.hasPrefix("video/") }

  /// Nil where the extension is none that is known.
  package init?(fileName: String) {
    let path = fileName.prefix { $0 != "?" && $0 != "#" }
    guard let dot = path.lastIndex(of: "."),
      let name = Self.names[path[path.index(after: dot)...].lowercased()]
    else { return nil }
    self.name = name
  }

  private static let names: [String: String] = [
    "aac": "audio/aac", "aif": "audio/aiff", "aiff": "audio/aiff", "flac": "audio/flac",
    "m4a": "audio/mp4", "mp3": "audio/mpeg", "oga": "audio/ogg", "ogg": "audio/ogg",
    "opus": "audio/ogg", "wav": "audio/wav", "weba": "audio/webm", "wma": "audio/x-ms-wma",
    "avi": "video/x-msvideo", "m4v": "video/mp4", "mkv": "video/x-matroska",
    "mov": "video/quicktime", "mp4": "video/mp4", "mpeg": "video/mpeg", "mpg": "video/mpeg",
    "ogv": "video/ogg", "webm": "video/webm", "wmv": "video/x-ms-wmv",
  ]
}
