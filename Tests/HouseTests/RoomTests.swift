import Foundation
import Testing

/// The rooms and the arrows between them, as the package describes them.
private struct House: Decodable {
  struct Room: Decodable {
    let name: String
    let path: String
    let type: String
    let target_dependencies: [String]?
    let product_dependencies: [String]?
    let sources: [String]
  }
  let targets: [Room]

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func read() throws -> House {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "package", "--package-path", root.path, "--scratch-path",
      FileManager.default.temporaryDirectory.appending(path: "etabli-describe").path,
      "describe", "--type", "json",
    ]
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(House.self, from: data)
  }
}

@Suite("The rooms of the house") struct RoomTests {
  @Test func `a room imports only what its entry in the package names`() throws {
    let house = try House.read()
    let names = Set(house.targets.map(\.name))
    for room in house.targets where room.path.hasPrefix("Sources/") && room.type != "system-target"
    {
      let allowed = Set((room.target_dependencies ?? []) + (room.product_dependencies ?? []))
      for source in room.sources {
        let file = House.root.appending(path: room.path).appending(path: source)
        for module in try imports(of: file) where names.contains(module) || module == "GRDB" {
          #expect(allowed.contains(module), "\(room.path)/\(source) imports \(module)")
        }
      }
    }
  }

  @Test func `no type is named like a room`() throws {
    let house = try House.read()
    let names = Set(house.targets.map(\.name))
    for room in house.targets where room.path.hasPrefix("Sources/") {
      for source in room.sources {
        let file = House.root.appending(path: room.path).appending(path: source)
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        for match in text.matches(of: /(?:struct|class|enum|actor|protocol) ([A-Z]\w*)/) {
          #expect(!names.contains(String(match.1)), "\(room.path)/\(source): \(match.1)")
        }
      }
    }
  }

  private func imports(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place < 3, words.count > place + 1 else {
        return nil
      }
      return String(words[words.count - 1])
    }
  }
}
