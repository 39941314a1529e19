import Entities
import Foundation
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@Suite("What is typed, and what only a sheet may mean") struct TypedAsItIsTests {
  private static let failures = [
    "#REF!", "#N/A", "#VALEUR!", "#DIV/0!", "#NOM?", "#NAME?", "#NUL!", "#CALC!",
  ]

  @Test(arguments: failures)
  func `words that look like a failed formula are words, through every export`(words: String)
    throws
  {
    let bench = try Bench()
    _ = try bench.workshop.write([
      TypedRow(.verbatim, cells: ["words": words, "notes": words, "themes": words])
    ])
    let kept = try bench.workshop.workspace.contents()
    #expect(kept.verbatim.first?.words == words && kept.verbatim.first?.notes == words)
    for format in ExportFormat.allCases {
      let files = try bench.workshop.export(
        as: format, named: "c.\(format.rawValue)", scratch: .temporaryDirectory
      ).files.map { SourceFile(name: $0.name, bytes: $0.bytes) }
      #expect(try bench.workshop.take(files).changesNothing, "\(format)")
      let other = try Bench()
      _ = try other.workshop.take(files)
      #expect(
        try other.workshop.workspace.contents().verbatim.map(\.words) == [words], "\(format)")
    }
  }

  @Test func `a failed formula in separated values of others is still told`() throws {
    #expect(throws: ImportRefusal.self) {
      try Bench().take("verbatim.csv", "mots;notes\nUn mot;#N/A\n")
    }
  }

  @Test(arguments: ["  Salle des fêtes ", "\u{feff}Salle", "Sal\u{ad}le\u{ad}", "Salle\u{200b}"])
  func `a place and a profile made because they are named are called as was typed`(name: String)
    throws
  {
    let bench = try Bench()
    _ = try bench.workshop.write([
      TypedRow(.verbatim, cells: ["words": "Un", "place": name, "profile": "un\(name)"])
    ])
    let contents = try bench.workshop.workspace.contents()
    #expect(contents.places.first?.name.utf8.elementsEqual(name.utf8) == true)
    #expect(contents.profiles.first?.name.utf8.elementsEqual("un\(name)".utf8) == true)
    // Named again, it is the same one.
    _ = try bench.workshop.write([
      TypedRow(.verbatim, cells: ["words": "Deux", "place": name, "profile": "un\(name)"])
    ])
    let after = try bench.workshop.workspace.contents()
    #expect(after.places.count == 1 && after.profiles.count == 1)
  }

  @Test func `what a sheet holds around a name is nobody's`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "mots;lieu\nUn;  Salle \nDeux;Salle\n")
    #expect(try bench.workshop.workspace.contents().places.map(\.name) == ["Salle"])
  }
}
