import Entities
import Foundation
import People
import Testing
import Words

@testable import Interchange

@Suite("Cells that say to read again what stands above") struct DittoTests {
  private func taken(_ text: String, in language: Language = .french) throws -> Dossier {
    var choices = SheetChoices()
    choices.language = language
    let (grids, complaints) = [
      SourceFile(name: "verbatim.csv", bytes: Data(text.utf8), choices: choices)
    ].grids()
    #expect(complaints.isEmpty)
    return try Dossier().merging(grids, mint: counting()).dossier
  }

  @Test(arguments: ["idem", "Idem.", "〃", "''", "same as above", "comme au-dessus"])
  func `stand for it where a thing or a date is named`(mark: String) throws {
    let dossier = try taken(
      "verbatim;profil;lieu;date\nUn;un maire;Bourg;24/10/2017\n"
        + "Deux;\(mark);\(mark);\(mark)\nTrois;\(mark);Val;\(mark)\nIdem;;;\n")
    #expect(dossier.profiles.map(\.name) == ["un maire"])
    #expect(dossier.places.map(\.name) == ["Bourg", "Val"])
    let profile = dossier.profiles.first?.id
    #expect(dossier.verbatim.map(\.profile) == [profile, profile, profile, nil])
    #expect(dossier.verbatim.map(\.when)[0...2].allSatisfy { $0 == dossier.verbatim[0].when })
    // Nobody guesses what an empty cell says, nor changes anyone's words.
    #expect(dossier.verbatim[3].words == "Idem" && dossier.verbatim[3].place == nil)
  }

  @Test func `bars part the cells of a file`() throws {
    let dossier = try taken("verbatim|profil|lieu\nUn, deux|un maire|Bourg\nTrois|un maire|Val\n")
    #expect(dossier.verbatim.map(\.words) == ["Un, deux", "Trois"])
    #expect(dossier.places.map(\.name) == ["Bourg", "Val"])
  }
}
