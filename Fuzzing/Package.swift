// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "Verbatim", path: "..")],
  targets: [
    .target(name: "Laws", dependencies: [.product(name: "Verbatim", package: "Verbatim")])
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings `main`, so each program is a C function that hands its bytes to a law.
for name in ["text", "tei", "schema", "json", "inputs", "lossless"] {
  package.targets.append(.executableTarget(name: name, dependencies: ["Laws"]))
}
