// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "binome",
  products: [
    .executable(name: "binome", targets: ["binome"]),
    // For the measurements, which are a package of their own.
    .library(name: "Casework", targets: ["Casework"]),
    .library(name: "Registry", targets: ["Registry"]),
    .library(name: "Exchange", targets: ["Exchange"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    .target(name: "Casework", swiftSettings: strict),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .target(
      name: "Registry",
      dependencies: [
        "Casework", "CSodium", "CPostgres", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "CPaper", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(
      name: "CWorkbook", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(
      name: "Exchange",
      dependencies: [
        "Casework", "CPaper", "CWorkbook", .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict),
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CTerminal"], swiftSettings: strict),
    .target(name: "Demo", dependencies: ["Casework"], swiftSettings: strict),
    .target(
      name: "Desk", dependencies: ["Casework", "Registry", "Exchange", "Terminal"],
      swiftSettings: strict),
    .executableTarget(
      name: "binome",
      dependencies: [
        "Casework", "Registry", "Exchange", "Terminal", "Demo", "Desk",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: [
        "Casework", "CTerminal", .product(name: "CustomDump", package: "swift-custom-dump"),
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "CaseworkTests", dependencies: ["Casework", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "RegistryTests",
      dependencies: [
        "Registry", "CSodium", "Demo", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "TestSupport"],
      exclude: ["Samples", "Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "CTerminal", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "DemoTests", dependencies: ["Demo", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DeskTests",
      dependencies: ["Desk", "Demo", "Exchange", "Registry", "Terminal", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "BinomeTests", dependencies: ["binome", "Demo", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
