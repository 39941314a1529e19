import Foundation
import Testing

@Suite("The rooms of the house") struct RoomTests {
  @Test func `a room imports only what its entry in the package names`() throws {
    let rooms = try Room.all()
    let names = Set(rooms.flatMap { [$0.name] + $0.needs })
    for known in ["Words", "Site", "Command", "Bench", "Support", "WordsTests", "HouseTests"] {
      #expect(rooms.contains { $0.name == known }, "\(known)")
    }
    for room in rooms {
      #expect(!room.sources.isEmpty, "\(room.name)")
      for file in room.sources {
        for module in try imports(of: file) where names.contains(module) {
          #expect(
            room.needs.contains(module), "\(room.name)/\(file.lastPathComponent) imports \(module)")
        }
      }
    }
  }

  @Test func `every folder of sources is a room of the package`() throws {
    let rooms = try Room.all()
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Room.root.appending(path: "Sources").path
    ).filter { !$0.contains(".") && $0 != "C" }
    for folder in folders { #expect(rooms.contains { $0.name == folder }, "\(folder)") }
  }

  @Test func `an import is seen however it is written`() {
    let text = """
      import One
      public import Two
      @testable import Three
      internal import struct Four.Thing
      @preconcurrency public import Five
        import Six // said why
      let words = "import Seven"
      /// import Eight
      """
    #expect(imports(in: text) == ["One", "Two", "Three", "Four", "Five", "Six"])
  }

  @Test func `no type is named like a room`() throws {
    let rooms = try Room.all().filter { $0.isProduct }
    let names = Set(rooms.map(\.name))
    #expect(names.isSuperset(of: ["Words", "Site", "Command"]))
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
    for room in try Room.all() where room.isProduct && room.needs.contains("GRDB") {
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
    imports(in: try String(contentsOf: file, encoding: .utf8))
  }

  /// The modules that a file's lines name.
  private func imports(in text: String) -> [String] {
    let said =
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|func)\s+)?(\w+)/
    return text.split(separator: "\n").filter { $0.contains("import ") }
      .compactMap { $0.firstMatch(of: said).map { String($0.1) } }
  }
}
