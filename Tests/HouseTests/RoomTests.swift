import Foundation
import Testing

@Suite("The rooms of the house") struct RoomTests {
  @Test func `a room imports only what its entry in the package names`() throws {
    let rooms = try Room.all()
    let names = Set(rooms.flatMap { [$0.name] + $0.needs })
    #expect(rooms.count == 13)
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

  @Test func `no row of a file is read by what ends the program where it holds something else`()
    throws
  {
    for room in try Room.all() where room.needs.contains("GRDB") || room.name == "Storage" {
      for file in room.sources {
        let text = try String(contentsOf: file, encoding: .utf8)
        guard text.contains("import GRDB") else { continue }
        for line in text.split(separator: "\n") where !line.contains("try ") {
          let found = line.firstMatch(of: /(?:\brow|\$0)\??\[(?:"|\d)/)
          #expect(found == nil, "\(file.lastPathComponent): \(line)")
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

  /// Each line of the manifest that reads `room("Paper", ["Words"])`, over one line or several.
  static func all() throws -> [Room] {
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    return manifest.matches(of: /room\(\s*"(\w+)",\s*\[([^\]]*)\]/).map { match in
      let needs = match.2.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      let packages = [
        "grdb": "GRDB", "yams": "Yams", "hummingbird": "Hummingbird",
        "hummingbirdCore": "HummingbirdCore", "mustache": "Mustache", "crypto": "Crypto",
        "logging": "Logging", "nio": "NIOCore", "http": "HTTPTypes",
      ]
      return Room(name: String(match.1), needs: Set(needs.map { packages[$0] ?? $0 }))
    }
  }
}
