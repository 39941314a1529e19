import Entities
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
      try workspace.erase(Reference(.person, 1), namesOut: .everywhere, by: "", at: noon)
      let contents = try workspace.contents()
      #expect(contents.places.map(\.name) == ["Agence de Saint-Rémi"])
      #expect(
        contents.verbatim.map(\.words) == ["À Saint-Rémi, […] attend.", "[…] est à SAINT-RÉMI."])
      try workspace.close()
    }
  }

  @Test func `erasing Anne leaves Anne-Cécile, who is someone else, however she is written`() throws
  {
    try inFolder { folder in
      let workspace = try workspace(
        folder, name: "Anne", place: "Bourg",
        words: ["Anne et Anne-Cécile", "anne cécile", "A\u{AD}nne"])
      try workspace.perform("import", by: "", at: noon) { draft in
        _ = try draft.save(
          Person(
            id: workspace.mint.make(), reference: Reference(.person, 2), name: "Anne-Cécile"))
      }
      #expect(try workspace.foreseen(Reference(.person, 1)).naming.map(\.handle).count == 2)
      try workspace.erase(Reference(.person, 1), namesOut: .everywhere, by: "", at: noon)
      #expect(
        try workspace.contents().verbatim.map(\.words)
          == ["[…] et Anne-Cécile", "anne cécile", "[…]"])
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
      try workspace.erase(Reference(.person, 1), namesOut: .everywhere, by: "", at: noon)
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
      #expect(
        Set(contents.verbatim.map(\.words)) == [
          "Avec [PE-01], hier ; […].", "Avec […], hier ; […].",
        ])
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

  @Test func `a name that two people bear is taken out of the texts chosen, one by one`() throws {
    try inFolder { folder in
      let words = ["Léa arrive.", "Léa repart.", "Léa revient."]
      let workspace = try workspace(folder, name: "Léa", place: "Bourg", words: words)
      try workspace.perform("write", by: "", at: noon) {
        try $0.save(
          Person(id: workspace.mint.make(), reference: Reference(.person, 2), name: "Léa"))
      }
      let foreseen = try workspace.foreseen(Reference(.person, 1))
      #expect(foreseen.shared == ["Léa"] && foreseen.names.isEmpty)
      #expect(foreseen.naming.map(\.handle) == ["V-0001", "V-0002", "V-0003"])
      #expect(foreseen.naming.map(\.isShared) == [true, true, true])
      let copy = folder.appending(path: "b.etabli")
      try workspace.copy(to: copy, by: "", at: noon)
      let key = foreseen.naming[1].key
      let erasure = try workspace.erase(
        Reference(.person, 1), namesOut: .only([key]), by: "", at: noon)
      #expect(erasure.unnamed == 1 && erasure.sharedNames == ["Léa"])
      let left = ["Léa arrive.", "[…] repart.", "Léa revient."]
      #expect(try workspace.contents().verbatim.map(\.words) == left)
      // A copy that did not know does the same, and no more.
      let other = try Workspace.open(at: copy, mint: mint(9), today: day)
      _ = try other.merge(workspace, by: "", at: noon, today: day)
      #expect(try other.contents().verbatim.map(\.words) == left)
      #expect(try other.contents().people.map(\.reference) == [Reference(.person, 2)])
      try other.close()
      try workspace.close()
    }
  }

  @Test func `all texts at once never means those about someone else of that name`() throws {
    try inFolder { folder in
      let workspace = try workspace(
        folder, name: "Léa", place: "Bourg", words: ["Léa arrive.", "Léo repart."])
      try workspace.perform("write", by: "", at: noon) {
        try $0.save(
          Person(id: workspace.mint.make(), reference: Reference(.person, 2), name: "Léa"))
      }
      try workspace.erase(Reference(.person, 1), namesOut: .everywhere, by: "", at: noon)
      #expect(try workspace.contents().verbatim.map(\.words) == ["Léa arrive.", "Léo repart."])
      try workspace.close()
    }
  }

  @Test func `it goes from the headings of foreign columns and from who did what, where chosen`()
    throws
  {
    try inFolder { folder in
      let workspace = try workspace(folder, name: "Quintilde", place: "Bourg", words: ["Un mot."])
      let verbatim = try workspace.contents().verbatim[0]
      try workspace.perform("write", by: "Équipe de Quintilde", at: noon) { draft in
        try draft.note("très bien", under: "Avis de Quintilde", of: verbatim)
      }
      try workspace.perform("write", by: "Quintilde", at: noon) { draft in
        try draft.save(Place(id: workspace.mint.make(), name: "Ailleurs"))
      }
      let foreseen = try workspace.foreseen(Reference(.person, 1))
      #expect(foreseen.naming.map(\.handle) == ["V-0001", "authors"])
      #expect(foreseen.naming[1].passages == ["Équipe de Quintilde"])
      let erasure = try workspace.erase(
        Reference(.person, 1), namesOut: .everywhere, by: "", at: noon)
      #expect(erasure.naming.isEmpty && erasure.unnamed == 2)
      #expect(try workspace.contents().notes.map(\.heading) == ["Avis de […]"])
      #expect(Set(try workspace.acts().map(\.by)) == ["", "Équipe de […]"])
      try workspace.close()
      for end in ["", "-wal"] {
        let bytes = (try? Data(contentsOf: folder.appending(path: "a.etabli\(end)"))) ?? Data()
        #expect(bytes.range(of: Data("Quintilde".utf8)) == nil)
      }
    }
  }

  @Test func `someone erased twice is told to be erased`() throws {
    try inFolder { folder in
      let workspace = try workspace(folder, name: "Rémi", place: "Bourg", words: [])
      let acts = { try workspace.acts().count }
      try workspace.erase(Reference(.person, 1), by: "", at: noon)
      let count = try acts()
      #expect(try workspace.erase(Reference(.person, 1), by: "", at: noon).isEmpty)
      #expect(try acts() == count)
      #expect(try workspace.read { try $0.wasErased(Reference(.person, 1)) })
      #expect(try !workspace.read { try $0.wasErased(Reference(.person, 2)) })
      #expect(throws: WorkspaceFault.self) { try workspace.foreseen(Reference(.person, 2)) }
      try workspace.close()
    }
  }

  @Test func `a saint written with a space is a place, and addresses go with the name in them`()
    throws
  {
    try inFolder { folder in
      let workspace = try workspace(
        folder, name: "Marie-Zoé", place: "Bourg",
        words: [
          "À Saint Marie-Zoé on attend", "Écrire à marie.zoe@exemple.fr",
          "ou mariezoe.durand@exemple.fr", "ou zoemarie@exemple.fr",
        ])
      try workspace.erase(Reference(.person, 1), namesOut: .everywhere, by: "", at: noon)
      #expect(
        try workspace.contents().verbatim.map(\.words) == [
          "À Saint Marie-Zoé on attend", "Écrire à […]", "ou […]", "ou zoemarie@exemple.fr",
        ])
      try workspace.close()
    }
  }

  @Test func `a copy without names says of nobody what may be an ordinary word`() throws {
    try inFolder { folder in
      let workspace = try workspace(
        folder, name: "Jean-Noël", place: "Bourg",
        words: ["Jean-Noël est venu", "On embauche avant Noël", "jean-noël encore"])
      let url = folder.appending(path: "b.etabli")
      try workspace.copy(to: url, withoutNames: true, by: "", at: noon)
      let copy = try Workspace.open(at: url, mint: mint(), today: Day(2026, 1, 1)!)
      #expect(
        try copy.contents().verbatim.map(\.words) == [
          "[PE-01] est venu", "On embauche avant […]", "[…] encore",
        ])
      try copy.close()
      try workspace.close()
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(
        names.filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }.count == 2, "\(names)")
    }
  }
}

@Suite("Names inside drawings") struct DrawnTextTests {
  private func without(_ name: String, _ drawing: String) -> String {
    DrawnText(drawing).rewritten {
      Scrub(replacements: [name: Scrub.cut], isFolded: true)($0)
    }
  }

  @Test(arguments: [
    "<svg><text>Atelier de Zo&#233;</text></svg>", "<svg><text>Zo&#xE9;</text></svg>",
    "<svg><text><![CDATA[chez Zoé & co]]></text></svg>",
    "<svg><text><tspan>Zo</tspan><tspan>é</tspan></text></svg>",
    "<svg><g id=\"zoe\" data-name='Zoé'><title>Zoé</title></g></svg>",
    "<svg><!-- de Zoé --><path d=\"M0 0\"/></svg>",
  ])
  func `are taken out however they are written`(drawing: String) {
    let plain = without("Zoé", drawing)
    #expect(plain.contains("[…]"), "\(plain)")
    #expect(!plain.localizedStandardContains("zoé") && !plain.contains("&#233;"), "\(plain)")
  }

  @Test func `a drawing without them stays as it is`() {
    let drawing =
      "<svg viewBox=\"0 0 4 2\"><text><tspan>Vil</tspan><tspan>le</tspan> &amp; &#169;</text></svg>"
    #expect(without("Zoé", drawing).contains("<tspan>Vil</tspan><tspan>le</tspan> &amp; "))
    #expect(
      without("Zoé", "<image href=\"data:image/png;base64,zoe=\"/>")
        == "<image href=\"data:image/png;base64,zoe=\"/>")
  }
}
