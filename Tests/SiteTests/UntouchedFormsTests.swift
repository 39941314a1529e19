import Atelier
import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Words

@testable import Site
@testable import Workbench

@Suite("A form saved untouched") struct UntouchedFormsTests {
  @Test(
    "writes nothing and makes no act, for rows of every table of the sample",
    arguments: TableKind.allCases.filter { $0.letters != nil })
  func untouched(table: TableKind) async throws {
    let knock = try Knock()
    let workspace = knock.workshop.workspace
    let (before, acts) = (try workspace.contents(), try workspace.acts().count)
    // Every row in `make thorough`; here the first, the last and one in five.
    let all = before.table(of: table, in: .french).rows.compactMap(\.first)
    let isWhole = ProcessInfo.processInfo.environment["THOROUGH"] != nil
    let rows = all.indices.filter { isWhole || $0 % 5 == 0 || $0 == all.count - 1 }.map { all[$0] }
    #expect(!rows.isEmpty)
    for reference in rows {
      let path = "/write/\(table.rawValue)/\(reference)"
      let page = try await knock.ask(path).body
      let form = try #require(BrowsedForm.all(in: page).first { $0.action == path })
      let answer = try await knock.ask(path, by: .post, form: form.encoded)
      #expect(answer.status == 303, "\(reference)")
    }
    #expect(try workspace.acts().count == acts)
    #expect(try workspace.contents() == before)
  }

  @Test func `writes nothing of any part of a prototype either`() async throws {
    let knock = try Knock()
    let workspace = knock.workshop.workspace
    let acts = try workspace.acts().count
    for prototype in try workspace.contents().prototypes {
      let path = "/prototypes/\(prototype.reference)"
      let forms = BrowsedForm.all(in: try await knock.ask(path).body)
      for part in PrototypePart.allCases {
        let form = try #require(forms.first { $0.action == "\(path)/\(part.rawValue)" })
        let answer = try await knock.ask(form.action, by: .post, form: form.encoded)
        #expect(answer.status == 303, "\(form.action)")
      }
    }
    #expect(try workspace.acts().count == acts)
  }

  @Test func `says that nothing changed, whatever commas its words and lists hold`() async throws {
    let knock = try Knock(withSample: false)
    let files = [
      ("lieux.csv", "nom\n\"Gare, quai 2\"\nNantes\n"),
      ("profils.csv", "profil\n\"une aide, à domicile\"\n"),
      (
        "verbatim.csv",
        "verbatim;profil;lieu;thèmes\n\"On tourne en rond, vraiment\";\"une aide, à domicile\";"
          + "\"Gare, quai 2\";\"accueil, suivi; délais\"\nDeux.;;;\"accueil, suivi;\"\n"
      ),
      ("prototypes.csv", "nom;lieux\nUn;\"Nantes; Gare, quai 2\"\n"),
      ("etonnements.csv", "titre;verbatim\n\"Un, deux\";\"V-0001, V-0002\"\n"),
    ]
    _ = try knock.workshop.take(files.map { SourceFile(name: $0, bytes: Data($1.utf8)) })
    let workspace = knock.workshop.workspace
    let before = try workspace.contents()
    #expect(before.verbatim.map(\.themes) == [["accueil, suivi", "délais"], ["accueil, suivi"]])
    #expect(before.astonishments[0].verbatim == before.verbatim.map(\.id))
    for path in ["verbatim/V-0001", "verbatim/V-0002", "prototypes/P-01", "astonishments/E-01"] {
      let page = try await knock.ask("/write/" + path).body
      let form = try #require(BrowsedForm.all(in: page).first { $0.action == "/write/" + path })
      let answer = try await knock.ask(form.action, by: .post, form: form.encoded)
      let place = try #require(answer.headers[.location])
      #expect(try await knock.ask(place).body.contains("Rien n’a changé"), "\(path)")
    }
    #expect(try workspace.contents() == before)
  }
}
