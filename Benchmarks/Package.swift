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
  targets: [
    .target(name: "CPty", cSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(name: "benchmarks", dependencies: ["CPty"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
