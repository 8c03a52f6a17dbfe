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
    // C, not Swift: the floor is the least that a program with a list on ncurses costs.
    .executableTarget(
      name: "CFloor",
      cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CPty", cSettings: [.treatAllWarnings(as: .error)]),
    // Depends on CFloor only so that both are built, side by side, by one `swift run`.
    .executableTarget(
      name: "benchmarks", dependencies: ["CFloor", "CPty"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
