import Foundation
import Testing

/// `Sources/README.md` is read by whoever adds something: what it says is checked against the house.
@Suite("The guide to the rooms") struct GuideTests {
  private static let guide = Result {
    try String(contentsOf: Room.root.appending(path: "Sources/README.md"), encoding: .utf8)
  }
  private var guide: String { get throws { try Self.guide.get() } }

  private static let recipes = [
    "Add a field to an entity", "Add an entity", "Add a page", "Add a print", "Add a sentence",
  ]

  /// What a text says between backquotes, in order.
  private func quoted(_ text: some StringProtocol) -> [String] {
    String(text).matches(of: /`([^`\n]+)`/).map { String($0.1) }
  }

  private func isPath(_ words: String) -> Bool {
    words.contains("/") && !words.contains(" ") && words.contains(/^(Sources|Tests|Assets|Kits)\//)
  }

  @Test func `every file it names exists`() throws {
    let paths = quoted(try guide).filter(isPath)
    #expect(paths.count > 30)
    for path in paths {
      let url = Room.root.appending(path: path)
      #expect(FileManager.default.fileExists(atPath: url.path), "\(path)")
    }
  }

  @Test func `each recipe has its steps, and each step what it names, where it says`() throws {
    let parts = try guide.components(separatedBy: "\n## ")
    for recipe in Self.recipes {
      let part = try #require(parts.first { $0.hasPrefix(recipe + "\n") }, "\(recipe)")
      let steps = part.components(separatedBy: "\n").reduce(into: [String]()) { steps, line in
        if line.contains(/^\d+\.\s/) {
          steps.append(line)
        } else if line.hasPrefix("   "), let last = steps.popLast() {
          steps.append(last + "\n" + line)
        }
      }
      #expect(steps.count >= 3, "\(recipe)")
      for step in steps {
        #expect(quoted(step).contains(where: isPath), "\(step)")
        // « in `file`: `words` »: the words are in the file.
        for match in step.matches(of: /`([^`\n]+)`(?::|,)\s+`([^`\n]+)`/) {
          let (path, words) = (String(match.1), String(match.2))
          guard isPath(path), !isPath(words) else { continue }
          let text = try String(contentsOf: Room.root.appending(path: path), encoding: .utf8)
          #expect(text.contains(words), "\(recipe): \(path) does not hold \(words)")
        }
      }
    }
  }

  @Test func `its table says of each room what it may import, as the package does`() throws {
    let rooms = try Room.all().filter(\.isProduct)
    let names = Set(rooms.map(\.name))
    let rows = try guide.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      row.split(separator: "|", omittingEmptySubsequences: false).map { quoted($0) }
    }
    #expect(rows.compactMap { $0[1].first }.sorted() == names.sorted())
    for row in rows {
      let room = try #require(rooms.first { $0.name == row[1].first })
      #expect(row[2].sorted() == room.needs.intersection(names).sorted(), "\(room.name)")
    }
  }

  @Test func `the map of rooms that newcomers see first is true`() throws {
    let readme = try String(contentsOf: Room.root.appending(path: "README.md"), encoding: .utf8)
    let rows = readme.split(separator: "\n").filter { $0.contains(/^\| `[A-Z]\w+` \|/) }
    let told = Set(rows.compactMap { quoted($0).first })
    #expect(told == Set(try Room.all().filter(\.isProduct).map(\.name)))
  }
}
