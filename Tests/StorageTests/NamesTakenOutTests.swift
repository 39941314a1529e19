import Foundation
import People
import Testing

@testable import Storage

@Suite("Names taken out of other people's words") struct NamesTakenOutTests {
  /// Someone, a place and words that hold names.
  private func workspace(_ folder: URL, name: String, place: String, words: [String]) throws
    -> Workspace
  {
    let workspace = try Workspace.create(
      at: folder.appending(path: "a.etabli"), title: "Essai", mint: mint(), at: noon)
    try workspace.perform("import", by: "", at: noon) { draft in
      try draft.save(
        Person(id: workspace.mint.make(), reference: Reference(.person, 1), name: name))
      try draft.save(Place(id: workspace.mint.make(), name: place))
      for (number, text) in words.enumerated() {
        try draft.save(
          Verbatim(
            id: workspace.mint.make(), reference: Reference(.verbatim, number + 1), words: text))
      }
    }
    return workspace
  }

  @Test func `erasing Rémi leaves Saint-Rémi as it is`() throws {
    try inFolder { folder in
      let workspace = try workspace(
        folder, name: "Rémi", place: "Agence de Saint-Rémi",
        words: ["À Saint-Rémi, Rémi attend.", "RÉMI est à SAINT-RÉMI."])
      try workspace.erase(Reference(.person, 1), by: "", at: noon)
      let contents = try workspace.contents()
      #expect(contents.places.map(\.name) == ["Agence de Saint-Rémi"])
      #expect(
        contents.verbatim.map(\.words) == ["À Saint-Rémi, […] attend.", "[…] est à SAINT-RÉMI."])
      try workspace.close()
    }
  }

  @Test func `a name that changed its case is taken out in each`() throws {
    try inFolder { folder in
      let workspace = try workspace(
        folder, name: "nadia", place: "Bourg", words: ["nadia, Nadia et NADIA"])
      var person = try workspace.contents().people[0]
      person.name = "Nadia"
      try workspace.perform("write", by: "", at: noon) { [person] in _ = try $0.save(person) }
      try workspace.erase(Reference(.person, 1), by: "", at: noon)
      #expect(try workspace.contents().verbatim.map(\.words) == ["[…], […] et […]"])
      try workspace.close()
    }
  }

  @Test func `a copy without names holds none, however they are written`() throws {
    try inFolder { folder in
      let written = [
        "Éloïse-Mélusine", "ÉLOÏSE-MÉLUSINE", "Eloise-Melusine", "ELOISE-MELUSINE",
        "Éloïse Mélusine", "éloïse-mélusine", "Eloi\u{308}se-Me\u{301}lusine", "Éloïse",
      ]
      let workspace = try workspace(
        folder, name: "Éloïse-Mélusine", place: "Sainte-Éloïse",
        words: written.map { "Avec \($0), hier ; +44 20 7946 0958." })
      let url = folder.appending(path: "b.etabli")
      try workspace.copy(to: url, withoutNames: true, by: "", at: noon)
      let copy = try Workspace.open(at: url, mint: mint(3), today: day)
      let contents = try copy.contents()
      #expect(Set(contents.verbatim.map(\.words)) == ["Avec [PE-01], hier ; […]."])
      #expect(contents.places.map(\.name) == ["Sainte-Éloïse"])
      try copy.close()
      for end in ["", "-wal"] {
        let bytes = (try? Data(contentsOf: URL(filePath: url.path + end))) ?? Data()
        for name in written {
          #expect(bytes.range(of: Data("Avec \(name)".utf8)) == nil, "\(name)")
        }
      }
      try workspace.close()
    }
  }
}
