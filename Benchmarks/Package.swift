// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Benchmarks",
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .executableTarget(name: "sax-parse", dependencies: ["CLibXML2"]),
  ],
  swiftLanguageModes: [.v6]
)
