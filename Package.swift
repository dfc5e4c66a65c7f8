// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Verbatim",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Verbatim", targets: ["Verbatim"]),
    .executable(name: "verbatim", targets: ["VerbatimCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "Diagnostics"),
    .target(name: "LibXML", dependencies: ["CLibXML2", "Diagnostics"]),
    .target(name: "RelaxNG", dependencies: ["LibXML", "Diagnostics"]),
    .target(name: "Words", exclude: ["make-table.py"]),
    .target(
      name: "Transcript",
      dependencies: [
        "LibXML", "Diagnostics", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Configuration",
      dependencies: [
        "Transcript", "LibXML", "Diagnostics", .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "TEI",
      dependencies: [
        "Transcript", "Words", "LibXML", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Formats", dependencies: ["Pages", "TEI", "Transcript", "Words", "LibXML"]),
    .target(
      name: "Pages",
      dependencies: [
        "TEI", "Transcript", "Words", "LibXML", "Diagnostics",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "BundledSchemas", path: "Schemas",
      exclude: [
        "README.md", "build", "odd", "odd-chapters.xml", "transcript.odd", "transcript.rnc",
        "transcript.rng", "transcript.schema.json",
      ],
      sources: ["BundledSchemas.swift", "TranscriptSchema.swift"]),
    .target(
      name: "Validation",
      dependencies: [
        "RelaxNG", "Transcript", "TEI", "Words", "LibXML", "BundledSchemas", "Diagnostics",
      ]),
    .target(
      name: "Corpus",
      dependencies: [
        "Configuration", "Formats", "TEI", "Transcript", "LibXML", "Diagnostics",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .target(
      name: "Verbatim",
      dependencies: [
        "Configuration", "Corpus", "Validation", "Formats", "TEI", "Transcript", "LibXML",
        "Diagnostics",
      ]),
    .executableTarget(
      name: "VerbatimCommand",
      dependencies: [
        "Verbatim", "Configuration", "Corpus", "Formats", "Pages", "Validation", "TEI",
        "Transcript", "LibXML", "Diagnostics",
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "LibXMLTests", dependencies: ["LibXML"]),
    .testTarget(name: "RelaxNGTests", dependencies: ["TestSupport", "RelaxNG"]),
    .testTarget(name: "WordsTests", dependencies: ["TestSupport", "Words"]),
    .testTarget(name: "TranscriptTests", dependencies: ["TestSupport", "Transcript"]),
    .testTarget(name: "ConfigurationTests", dependencies: ["TestSupport", "Configuration"]),
    .testTarget(name: "TEITests", dependencies: ["TestSupport", "TEI"], exclude: ["Fixtures"]),
    .testTarget(
      name: "FormatsTests", dependencies: ["TestSupport", "Formats"], exclude: ["Fixtures"]),
    .testTarget(
      name: "BundledSchemasTests",
      dependencies: ["TestSupport", "BundledSchemas", "Validation", "Diagnostics"],
      exclude: ["random-documents"]),
    .testTarget(name: "ValidationTests", dependencies: ["TestSupport", "Validation"]),
    .testTarget(
      name: "PagesTests",
      dependencies: ["Pages", "TEI", "LibXML", .product(name: "Crypto", package: "swift-crypto")]),
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "TestSupport", "Corpus", "Diagnostics",
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .testTarget(name: "VerbatimTests", dependencies: ["TestSupport", "Verbatim"]),
    .testTarget(name: "CommandTests", dependencies: ["TestSupport", "VerbatimCommand"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
