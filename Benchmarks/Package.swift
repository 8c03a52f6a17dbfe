// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// A package of its own: whoever builds binome does not build this.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "binome", path: "..")],
  targets: [
    .target(name: "CPty", cSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "CPty", .product(name: "Casework", package: "binome"),
        .product(name: "Registry", package: "binome"),
        .product(name: "Exchange", package: "binome"),
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
