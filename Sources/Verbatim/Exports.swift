// One import gives all that the library's users need.
@_exported import Configuration
@_exported import Diagnostics
@_exported import Formats
@_exported import LibXML
@_exported import TEI
@_exported import Transcript
@_exported import Validation
