import Entities
import Foundation
import Testing

@testable import Interchange

@Suite("Titles put aside among rows") struct LoneTitleTests {
  @Test func `are taken back where someone says so, and it is said`() throws {
    let rows = "verbatim;profil\nMidi;\nOn attend;un maçon\nTrop;une élue\nSource : Léa;\n"
    let aside = try taken("v.csv", rows)
    #expect(aside.dossier.verbatim.count == 2)
    #expect(aside.diagnosis.noticed.map(\.option) == ["--lone-titles"])
    var choices = SheetChoices()
    choices.takesTitles = true
    let file = SourceFile(name: "v.csv", bytes: Data(rows.utf8), choices: choices)
    let whole = try read(try file.grids())
    #expect(whole.dossier.verbatim.count == 4)
    #expect(whole.diagnosis.noticed.map(\.fact) == [.titlesTaken([2, 5])])
  }
}
