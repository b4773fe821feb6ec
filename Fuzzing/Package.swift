// swift-tools-version: 6.2
import PackageDescription

/// As in the package that is fuzzed.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Targets get pointers from libFuzzer, and have no `main`.
let fuzzed: [SwiftSetting] = Array(strict.dropFirst()) + [.unsafeFlags(["-parse-as-library"])]

/// A fuzz target: a library that `run` links with libFuzzer, which has the `main`.
func target(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, path: "Targets/\(name)", swiftSettings: fuzzed)
}

/// The modules of `Sources` are links to those of the package above, so that targets see what is `package` in them.
let package = Package(
  name: "fuzzing",
  products: ["html", "encodings", "containers", "query", "segment"].map {
    .library(name: "fuzz-\($0)", type: .static, targets: [$0])
  },
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .target(name: "CHardware"),
    .target(name: "Storage", dependencies: ["CHardware"], swiftSettings: strict),
    .target(name: "DutchText", swiftSettings: strict),
    .target(
      name: "Ingestion", dependencies: ["CLibXML2", "CZlib", "DutchText"], swiftSettings: strict),
    .target(name: "Index", dependencies: ["CHardware", "Storage"], swiftSettings: strict),
    .target(
      name: "Search", dependencies: ["CHardware", "DutchText", "Index"], swiftSettings: strict),
    .target(name: "Quotes", dependencies: ["DutchText"], swiftSettings: strict),
    .target(
      name: "VindplaatsKit",
      dependencies: ["DutchText", "Index", "Ingestion", "Quotes", "Search", "Storage"],
      swiftSettings: strict),
    target("FuzzSupport", ["DutchText", "Ingestion"]),
    target("FuzzIndex", ["FuzzSupport", "VindplaatsKit"]),
    target("html", ["FuzzSupport", "Ingestion"]),
    target("encodings", ["FuzzSupport", "Ingestion"]),
    target("containers", ["CZlib", "FuzzSupport", "Ingestion"]),
    target("query", ["DutchText", "FuzzIndex", "FuzzSupport", "Index", "Search", "VindplaatsKit"]),
    target("segment", ["FuzzIndex", "FuzzSupport", "Index", "Storage", "VindplaatsKit"]),
  ]
)
