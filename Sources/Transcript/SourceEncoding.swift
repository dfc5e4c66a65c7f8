/// The character encodings of sources.
public enum SourceEncoding: Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian, windows1252
  /// Another one, by the name that the user gave, known to the system's `iconv`.
  case named(String)
}
