import Atelier
import Entities
import Foundation
import People
import Testing
import Words

@testable import Interchange

@Suite("Figures that say two things") struct TwofoldFigureTests {
  @Test(arguments: [
    "1 2", "12 34", "1'200", "1’200", "3×5", "10^6", "12?", "12 et demi", "3 1/2", "1 2000",
  ])
  func `are refused rather than read by half`(text: String) {
    #expect(WrittenNumber(text) == nil, "\(text)")
  }

  @Test(arguments: [
    ("2 000", 2000.0, ""), ("12 345,5", 12345.5, ""), ("1,234,567", 1_234_567, ""),
    ("2 000 appels", 2000, "appels"), ("12 cafés", 12, "cafés"), ("2000", 2000, ""),
  ])
  func `are read whole where they say one`(text: String, value: Double, unit: String) {
    let read = WrittenNumber(text)
    #expect(read?.value == value && read?.unit == unit, "\(text)")
  }

  @Test func `what to write instead says the same number`() {
    guard case .figureThousands(_, let many, let few)? = WrittenNumber.unclear("1.200") else {
      return #expect(Bool(false))
    }
    #expect(many == "1200" && few == "1,2")
    #expect(WrittenNumber.unclear("3 1/2") == nil)
  }
}

@Suite("Lists of people that are called places") struct ContactsAsPlacesTests {
  private let contacts = """
    Nom;Prénom;Téléphone;Courriel
    Verdoyer;Paul;06 11 22 33 44;p@exemple.fr
    Bonnefin;Lucie;06 55 66 77 88;l@exemple.fr

    """

  @Test(arguments: ["lieux.csv", "profils.csv", "contacts.csv"])
  func `become no place, whatever their file is called`(file: String) throws {
    let made = try? taken(file, contacts).dossier
    #expect(made?.places.isEmpty ?? true)
    #expect(made?.profiles.isEmpty ?? true)
  }

  @Test func `are asked about where a family name comes before a first name`() {
    #expect(NameShape.looksLikeSomeonesPlace("Bonnefoy Paul"))
    for place in ["Espace Louis", "Agence Paul", "Rue Marie", "Pont-Aubry"] {
      #expect(!NameShape.looksLikeSomeonesPlace(place), "\(place)")
    }
  }
}

@Suite("Hours of American forms") struct AmericanFormsTests {
  private func table(_ heading: String, _ moment: String) -> String {
    "\(heading);Verbatim\n\(moment);Les délais\n"
  }

  @Test func `are asked about, in French headings too`() {
    let told = facts(
      "verbatim.csv", "date;verbatim\n3/5/24;Oui\n")
    #expect(told.isEmpty)
    let asked = facts("verbatim.csv", table("Heure de début", "3/5/24 9:04:33"))
    #expect(
      asked.contains { if case .dateOrder = $0 { true } else { false } }, "\(asked)")
  }
}

@Suite("Letters that were converted twice, seen again") struct LoneAccentTests {
  @Test func `an à whose second half became a space is seen`() {
    #expect(TwiceEncoded.mended("Il va Ã  Paris") == "Il va à  Paris")
    #expect(TwiceEncoded.mended("La note Ã") == nil)
    #expect(TwiceEncoded.mended("SÃO PAULO") == nil)
  }

  @Test func `what a workspace exported comes back as it was typed`() throws {
    let origin = TableOrigin(workspace: UUID(), act: UUID())
    let head = "réf\(origin.inHeading);mots"
    let made = try taken("verbatim.csv", "\(head)\nV-0001;Le ma\u{FFFD}on est parti\n").dossier
    #expect(made.verbatim.map(\.words) == ["Le ma\u{FFFD}on est parti"])
    #expect(!facts("verbatim.csv", "réf;mots\nV-0001;Le ma\u{FFFD}on\n").isEmpty)
  }
}

@Suite("Parts of a container, however they are called") struct PartNameTests {
  @Test(arguments: [
    ("xl/worksheets/été.xml", "xl/worksheets/été.xml"),
    ("xl/worksheets/feuille%201.xml", "xl/worksheets/feuille 1.xml"),
    ("/xl/workbook.xml", "xl/workbook.xml"), ("XL\\Workbook.XML", "xl/workbook.xml"),
    ("xl/e\u{301}te\u{301}.xml", "xl/été.xml"),
  ])
  func `are found`(written: String, asked: String) {
    #expect(Parts([written: [1]])[asked] == [1])
    #expect(Parts([asked: [1]])[written] == [1])
  }
}

@Suite("Tables that are not the one above or beside") struct OtherTablesTests {
  private func second(_ rows: String) -> Bool {
    facts("verbatim.csv", rows).contains { if case .secondTable = $0 { true } else { false } }
  }

  @Test func `lower down, known by its figures, are refused at their line`() {
    #expect(
      second(
        "verbatim;profil;date\nOui, tout à fait;un maçon;05/03/2024\n;;\nVille;Habitants;\n"
          + "Sète;43 000;\nAgde;29 000;\n"))
    #expect(!second("verbatim;profil\nOui;un maçon\n;\nNon;une élue\nSi;un maçon\n"))
  }

  @Test func `beside, that count the others, are refused`() {
    #expect(
      second(
        "Verbatim;Profil;;Thème;Nombre\nOui;un pêcheur;;Accès;4\nNon;une élue;;Délais;7\n"
          + "Si;une élue;;;\n"))
    #expect(!second("Verbatim;Profil;;Thème\nOui;un pêcheur;;Accès\n"))
  }
}

@Suite("Someone named twice in one table") struct NamedTwiceTests {
  @Test func `is asked about where the first was somebody known`() throws {
    let known = try taken("personnes.csv", "prénom;rôles\nLéa;participant\n").dossier
    let asked = facts(
      "membres.csv", "prénom;a adhéré le\nLéa;05/03/2024\nLéa;05/03/2024\n", into: known)
    #expect(
      asked.contains { if case .whichPerson = $0 { true } else { false } }, "\(asked)")
    #expect(
      facts("membres.csv", "prénom;a adhéré le\nLéa;05/03/2024\n", into: known).isEmpty)
  }
}
