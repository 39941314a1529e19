import Atelier
import Foundation
import Kits
import Testing
import Words

@Suite("A plan written in a kit") struct PlanFormatTests {
  private static let kit = """
    title: { fr: Essai, en: Trial }
    languages: [fr, en]
    decks: []
    plans:
      - name: court
        plan: court.yaml
    """
  private static let plan = """
    title: { fr: "Court", en: "Short" }
    about: Une heure, pas plus.
    teams: 2
    days:
      - opens: 9:00
        closes: 10:00
        blocks:
          - title: { fr: "Ouvrir", en: "Open" }
            for: open
            minutes: 20
            least: 10
          - title: Essayer
            apart: yes
            fixed: 9:20
            minutes: 40
            materials:
              - { name: feutres, count: 2, share: team }
    """

  private func read(_ plan: String) throws -> Kit {
    try KitReader.read(named: "essai") { file in
      Data((file == "kit.yaml" ? Self.kit : plan).utf8)
    }
  }

  private func faults(_ plan: String) -> [String] {
    do {
      _ = try read(plan)
      return []
    } catch let faults as KitFaults {
      return faults.all.map { "\($0.place.written) \($0.fact)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `is read in each language, a text that is written once in both`() throws {
    let kit = try read(Self.plan)
    let (french, english) = (kit.plans(in: .french), kit.plans(in: .english))
    #expect(french.map(\.title) == ["Court"] && english.map(\.title) == ["Short"])
    #expect(english.first?.about == "Une heure, pas plus." && english.first?.teams == 2)
    let blocks = try #require(english.first?.days.first?.blocks)
    #expect(blocks.map(\.title) == ["Open", "Essayer"])
    #expect(blocks.map(\.intention) == [.open, .make] && blocks.map(\.least) == [10, 40])
    #expect(blocks[1].isApart && blocks[1].fixed == TimeOfDay(9, 20))
    #expect(blocks[1].materials.first?.share == .team)
  }

  @Test(arguments: [
    ("minutes: 20", "minutes: 0", "court.yaml:10:18"),
    ("least: 10", "least: 30", "court.yaml:11:16"),
    ("for: open", "for: opne", "court.yaml:9:14"),
    ("closes: 10:00", "closes: 8:00", "court.yaml:6:13"),
    ("opens: 9:00", "opens: tôt", "court.yaml:5:12"), ("teams: 2", "teams: 40", "court.yaml:3:8"),
    ("share: team", "share: all", "court.yaml:17:"),
    ("fixed: 9:20", "fixd: 9:20", "court.yaml:14:"),
    ("en: \"Open\"", "es: \"Abrir\"", "court.yaml:8:"),
  ])
  func `what is wrong in it is told with its line`(right: String, wrong: String, place: String) {
    let told = faults(Self.plan.replacing(right, with: wrong))
    #expect(told.contains { $0.hasPrefix(place) }, "\(told)")
  }
}
