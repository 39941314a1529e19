// swift-tools-version: 6.2
import PackageDescription

/// What every room of the house is built with.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Rooms are made fast even where tests run them: pages, prints and searches are most of what the
/// tests do.
let brisk: [SwiftSetting] = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A C library from Debian, one folder each under `Sources/C`.
func library(_ name: String, pkgConfig: String? = nil, debian: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/C/\(name)", pkgConfig: pkgConfig, providers: [.apt([debian])])
}

/// A room and its tests. The arrows between rooms are drawn here and nowhere else.
func room(
  _ name: String, _ needs: [Target.Dependency], testedWith: [Target.Dependency] = [],
  setAside: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: needs, swiftSettings: brisk),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name), "Support"] + needs + testedWith,
      exclude: setAside, swiftSettings: house),
  ]
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let testClient: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let http: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")

let libraries: [Target] = [
  library("CHyphen", debian: "libhyphen-dev"),
  library("CStemmer", debian: "libstemmer-dev"),
  library("CPango", pkgConfig: "pangocairo", debian: "libpango1.0-dev"),
  library("CCairo", pkgConfig: "cairo-ft", debian: "libcairo2-dev"),
  library("CRsvg", pkgConfig: "librsvg-2.0", debian: "librsvg2-dev"),
  library("CPixbuf", pkgConfig: "gdk-pixbuf-2.0", debian: "libgdk-pixbuf-2.0-dev"),
  library("CQPDF", pkgConfig: "libqpdf", debian: "libqpdf-dev"),
  library("CQrencode", pkgConfig: "libqrencode", debian: "libqrencode-dev"),
  library("CSQLite", debian: "libsqlite3-dev"),
  library("CArchive", pkgConfig: "libarchive", debian: "libarchive-dev"),
  library("CZlib", pkgConfig: "zlib", debian: "zlib1g-dev"),
  library("CXlsxwriter", pkgConfig: "xlsxwriter", debian: "libxlsxwriter-dev"),
  library("CIcal", pkgConfig: "libical", debian: "libical-dev"),
]

let rooms: [[Target]] = [
  room("Words", ["CHyphen", "CStemmer"]),
  room("People", ["Words"]),
  room("Atelier", ["People", "Words"]),
  room("Reciprocity", ["People", "Words"]),
  room("Entities", ["Atelier", "Reciprocity", "People"]),
  room("Paper", ["Words"]),
  room("Press", ["Atelier", "Reciprocity", "People", "Paper", "Words"]),
  room(
    "Ink",
    ["Paper", "Words", "CCairo", "CPango", "CRsvg", "CPixbuf", "CQPDF", "CQrencode"]),
  room(
    "Interchange",
    [
      "Entities", "Atelier", "Reciprocity", "People", "Words", yams, "CArchive", "CXlsxwriter",
      "CIcal",
    ],
    testedWith: ["Readers"]),
  room("Kits", ["Interchange", "Press", "Paper", "Atelier", "People", "Words", yams]),
  room(
    "Storage",
    ["Entities", "Atelier", "Reciprocity", "People", "Words", grdb, crypto, "CSQLite"],
    setAside: ["Old"]),
  room(
    "Workbench",
    [
      "Entities", "Storage", "Interchange", "Kits", "Press", "Ink", "Paper", "Atelier",
      "Reciprocity", "People", "Words",
    ], testedWith: [grdb]),
  room(
    "Site",
    [
      "Workbench", "Entities", "Storage", "Interchange", "Atelier", "Reciprocity", "People",
      "Words", hummingbird, hummingbirdCore, mustache, crypto, logging, nio, http, "CZlib",
    ], testedWith: [testClient, grdb]),
]

/// Throws bytes at the readers; only there when asked for, as its libraries are built otherwise.
let fuzz: [Target] =
  Context.environment["FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "Thrower", dependencies: ["Readers"], path: "Tests/Fuzz/Thrower",
      swiftSettings: house + [.unsafeFlags(["-parse-as-library"])])
  ]

let others: [Target] =
  [
    .testTarget(name: "HouseTests", swiftSettings: house),
    .target(
      name: "Support", dependencies: ["Paper", "Words", "CArchive"], path: "Tests/Support",
      swiftSettings: house),
    .executableTarget(
      name: "Command",
      dependencies: [
        "Site", "Workbench", "Storage", "Interchange", "Paper", "Atelier", "People", "Words",
        arguments,
      ],
      swiftSettings: house),
    .executableTarget(
      name: "Bench",
      dependencies: [
        "Storage", "Ink", "Atelier", "Paper", "People", "Words", hummingbird, logging,
      ],
      path: "Tests/Benchmarks/Bench", swiftSettings: house),
    .target(
      name: "Readers",
      dependencies: ["Interchange", "Kits", "Press", "Paper", "Words", "Support"],
      path: "Tests/Fuzz/Readers", swiftSettings: house),
    .testTarget(
      name: "ReplayTests", dependencies: ["Readers"], path: "Tests/Fuzz/Replay",
      swiftSettings: house),
  ] + fuzz

/// The whole house; where `ROOMS=Paper,Press` names some rooms, these with what they stand on and
/// their own tests, so that a small change is tried in a moment.
func standing(_ all: [Target]) -> [Target] {
  guard let asked = Context.environment["ROOMS"] else { return all }
  var (needed, waiting) = (Set<String>(), asked.split(separator: ",").map(String.init))
  waiting += waiting.map { $0 + "Tests" }
  while let name = waiting.popLast() {
    guard needed.insert(name).inserted else { continue }
    for target in all where target.name == name {
      for case .byNameItem(let name, _) in target.dependencies { waiting.append(name) }
    }
  }
  return all.filter { needed.contains($0.name) }
}

let targets = standing(libraries + rooms.flatMap { $0 } + others)

let package = Package(
  name: "etabli",
  platforms: [.macOS(.v15)],
  products: targets.contains { $0.name == "Command" }
    ? [.executable(name: "etabli", targets: ["Command"])] : [],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
  ],
  targets: targets,
  swiftLanguageModes: [.v6]
)
