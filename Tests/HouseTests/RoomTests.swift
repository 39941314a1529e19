import Foundation
import Testing

@Suite("The rooms of the house") struct RoomTests {
  @Test func `a room imports only what its entry in the package names`() throws {
    let rooms = try Room.all()
    let names = Set(rooms.flatMap { [$0.name] + $0.needs })
    #expect(rooms.count > 8)
    for room in rooms {
      for file in room.sources {
        for module in try imports(of: file) where names.contains(module) {
          #expect(
            room.needs.contains(module), "\(room.name)/\(file.lastPathComponent) imports \(module)")
        }
      }
    }
  }

  @Test func `no type is named like a room`() throws {
    let rooms = try Room.all()
    let names = Set(rooms.map(\.name))
    for room in rooms {
      for file in room.sources {
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: /(?:struct|class|enum|actor|protocol) ([A-Z]\w*)/) {
          #expect(!names.contains(String(match.1)), "\(file.lastPathComponent): \(match.1)")
        }
      }
    }
  }

  private func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place < 3, words.count > place + 1 else {
        return nil
      }
      return String(words[words.count - 1])
    }
  }
}

/// A room under `Sources/`, as the package's manifest lists it.
private struct Room {
  let name: String
  let needs: Set<String>

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  var sources: [URL] {
    let folder = Room.root.appending(path: "Sources/\(name)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  }

  static func all() throws -> [Room] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["swift", "package", "--ignore-lock", "--package-path", root.path, "dump-package"]
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let package = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let targets = package?["targets"] as? [[String: Any]] ?? []
    return targets.filter { ["regular", "executable"].contains($0["type"] as? String) }
      .filter { $0["path"] == nil || $0["path"] is NSNull }
      .map { target in
        let needs = (target["dependencies"] as? [[String: Any]] ?? []).compactMap {
          ($0.values.first as? [Any])?.first as? String
        }
        return Room(name: target["name"] as? String ?? "", needs: Set(needs))
      }
  }
}
