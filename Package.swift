// swift-tools-version: 6.2
import PackageDescription

/// Every source target: strict memory safety, warnings as errors, explicit imports.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Test targets: the same without strict memory safety, which `#expect` expansions trip over.
let tested: [SwiftSetting] = Array(strict.dropFirst())

let package = Package(
  name: "vindplaats",
  products: [
    .library(name: "VindplaatsKit", targets: ["VindplaatsKit"]),
    .executable(name: "vindplaats", targets: ["vindplaats"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CHardware"),
    .target(name: "Storage", dependencies: ["CHardware"], swiftSettings: strict),
    .target(name: "DutchText", swiftSettings: strict),
    .target(
      name: "Ingestion", dependencies: ["CLibXML2", "CZlib", "DutchText"], swiftSettings: strict),
    .target(name: "Index", dependencies: ["CHardware", "Storage"], swiftSettings: strict),
    .target(
      name: "Search", dependencies: ["CHardware", "DutchText", "Index"], swiftSettings: strict),
    .target(name: "Quotes", dependencies: ["DutchText"], swiftSettings: strict),
    .target(name: "Evaluation", swiftSettings: strict),
    .target(
      name: "VindplaatsKit",
      dependencies: ["DutchText", "Index", "Ingestion", "Quotes", "Search", "Storage"],
      swiftSettings: strict),
    .executableTarget(
      name: "vindplaats",
      dependencies: [
        "Evaluation", "VindplaatsKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Index", "Search", "Storage", "VindplaatsKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks", exclude: ["README.md", "peers", "quality", "thresholds"],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: tested),
    .target(
      name: "IndexTestSupport", dependencies: ["Index", "Storage", "TestSupport"],
      path: "Tests/IndexTestSupport", swiftSettings: tested),
    .testTarget(
      name: "IndexTests", dependencies: ["Index", "IndexTestSupport", "Storage", "TestSupport"],
      swiftSettings: tested),
    .testTarget(
      name: "StorageTests", dependencies: ["CHardware", "Storage", "TestSupport"],
      swiftSettings: tested),
    .testTarget(
      name: "DutchTextTests", dependencies: ["CorpusSupport", "DutchText", "TestSupport"],
      swiftSettings: tested),
    .testTarget(
      name: "IngestionTests", dependencies: ["CZlib", "Ingestion", "TestSupport"],
      swiftSettings: tested),
    .testTarget(
      name: "SearchTests",
      dependencies: [
        "CHardware", "DutchText", "Index", "IndexTestSupport", "Search", "Storage", "TestSupport",
      ],
      swiftSettings: tested),
    .testTarget(
      name: "QuotesTests", dependencies: ["CorpusSupport", "DutchText", "Quotes", "TestSupport"],
      swiftSettings: tested),
    .testTarget(
      name: "VindplaatsKitTests",
      dependencies: [
        "CorpusSupport", "DutchText", "Index", "Ingestion", "TestSupport", "VindplaatsKit",
      ],
      swiftSettings: tested),
    .testTarget(
      name: "CommandTests", dependencies: ["Index", "Storage", "TestSupport", "vindplaats"],
      exclude: ["Articles", "Copies", "Golden"], swiftSettings: tested),
    .target(name: "CorpusSupport", path: "Tests/CorpusSupport", swiftSettings: tested),
    .testTarget(name: "CorpusTests", dependencies: ["CorpusSupport"], swiftSettings: tested),
    .testTarget(name: "BenchmarksTests", dependencies: ["benchmarks"], swiftSettings: tested),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "TestSupport"], swiftSettings: tested),
  ]
)
