import Foundation

/// A target of ours, as the package describes itself.
struct Room: Decodable {
  let name: String
  /// From the package's folder.
  let path: String
  private let type: String
  private let targets: [String]?
  private let products: [String]?

  private enum CodingKeys: String, CodingKey {
    case name, path, type
    case targets = "target_dependencies"
    case products = "product_dependencies"
  }

  var needs: Set<String> { Set((targets ?? []) + (products ?? [])) }
  var isProduct: Bool { path.hasPrefix("Sources/") }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  var sources: [URL] {
    let folder = Room.root.appending(path: path)
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  }

  static func all() throws -> [Room] { try described.get() }

  /// Asked once: it takes a second. The tests themselves run while the package's lock is held.
  private static let described = Result {
    struct Package: Decodable { let targets: [Room] }
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["swift", "package", "--ignore-lock", "describe", "--type", "json"]
    process.currentDirectoryURL = root
    (process.standardOutput, process.standardError) = (pipe, FileHandle.nullDevice)
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let all = try JSONDecoder().decode(Package.self, from: bytes).targets
    return all.filter { $0.type != "system-target" }
  }
}
