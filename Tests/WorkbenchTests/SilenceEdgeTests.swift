import Atelier
import Foundation
import Interchange
import People
import Storage
import Testing
import Words

@testable import Workbench

/// A prototype is without news from the thirty-first day: what was heard thirty days ago still
/// stands in the month's own folder (`--since` thirty days ago), and cannot be both new and silent.
@Suite("Without news for a month, at its edge") struct SilenceEdgeTests {
  private func ago(_ days: Int) -> String { Bench.today.adding(days: -days).description }

  /// A prototype tried for long, about which something was heard so many days ago.
  private func heard(_ days: [Int?], state: String = "en test") throws -> Bench {
    let bench = try Bench()
    try bench.take(
      "prototypes.csv", "réf;nom\n" + days.indices.map { "P-0\($0 + 1);Nom \($0)\n" }.joined())
    try bench.take(
      "parcours.csv",
      "objet;état;date;motif\n"
        + days.indices.map {
          "P-0\($0 + 1);retenu;2017-11-01;\nP-0\($0 + 1);en test;2017-11-02;\n"
            + (state == "en test" ? "" : "P-0\($0 + 1);\(state);2017-11-03;Parce que\n")
        }.joined())
    let said = days.enumerated().filter { $0.element != nil }
    guard !said.isEmpty else { return bench }
    try bench.take(
      "verbatim.csv",
      "réf;verbatim;profil;date\n"
        + said.map {
          "V-000\($0.offset + 1);Mots \($0.offset);un artisan;\(ago($0.element ?? 0))\n"
        }
        .joined())
    try bench.take(
      "retours.csv",
      "prototype;verbatim;sens\n"
        + said.map { "P-0\($0.offset + 1);V-000\($0.offset + 1);favorable\n" }.joined())
    return bench
  }

  @Test func `heard 29 or 30 days ago is news, 31 is silence`() throws {
    let bench = try heard([29, 30, 31, 0, nil])
    #expect(
      try bench.workshop.prototypes().map(\.isSilent) == [false, false, true, false, true])
    #expect(try bench.workshop.home().silent.map(\.number) == [3, 5])
    for (number, isSilent) in [(1, false), (2, false), (3, true)] {
      #expect(try bench.workshop.prototype("P-0\(number)").card.isSilent == isSilent)
    }
  }

  @Test func `what is news is in the folder of the month, what is silent is not`() throws {
    let bench = try heard([29, 30, 31])
    var options = PrintOptions(day: Bench.today)
    (options.since, options.format) = (Bench.today.adding(days: -Prototype.patience), .html)
    let page = try #require(try bench.workshop.print(.prototypes, options).first)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains("Mots 0") && text.contains("Mots 1") && !text.contains("Mots 2"))
  }

  @Test(arguments: [(29, false), (30, false), (31, true)])
  func `a state entered is news as well`(days: Int, isSilent: Bool) throws {
    let bench = try Bench()
    try bench.take("prototypes.csv", "réf;nom\nP-01;Nom\n")
    try bench.take(
      "parcours.csv", "objet;état;date\nP-01;retenu;2017-11-01\nP-01;en test;\(ago(days))\n")
    #expect(try bench.workshop.prototypes().map(\.isSilent) == [isSilent])
  }

  @Test(arguments: ["bilan", "arrêté", "non concluant"])
  func `only what is under way can be silent`(state: String) throws {
    #expect(
      try heard([31, nil], state: state).workshop.prototypes().map(\.isSilent) == [false, false])
  }
}

@Suite("Half past eleven at night, where people are") struct LateEveningTests {
  /// A workshop in Paris at a moment, over a workspace of its own.
  private func workshop(_ moment: String, in zone: String) throws -> Workshop {
    let now = try Date(moment, strategy: .iso8601)
    let zone = try #require(TimeZone(identifier: zone))
    let mint = Mint(
      milliseconds: { UInt64(now.timeIntervalSince1970 * 1000) },
      chance: { .random(in: .min ... .max) })
    return Workshop(
      workspace: try .inMemory(title: "Essai", mint: mint, at: now),
      furnishings: Bench.furnishings, mint: mint, today: Day(of: now, in: zone), now: now,
      zone: zone, author: "", wording: .french)
  }

  @Test(
    "words of this evening are counted today",
    arguments: [
      ("2018-02-16T22:30:00Z", "Europe/Paris"), ("2018-02-16T23:30:00Z", "Europe/Paris"),
      ("2018-02-17T03:30:00Z", "America/Guadeloupe"),
      ("2018-02-16T20:30:00Z", "Indian/Reunion"),
    ])
  func today(moment: String, zone: String) throws {
    let workshop = try workshop(moment, in: zone)
    func take(_ name: String, _ rows: String) throws {
      _ = try workshop.take([SourceFile(name: name, bytes: Data(rows.utf8))])
    }
    try take("rencontres.csv", "réf;type;date\nR-01;entretien;2018-02-16\n")
    try take("verbatim.csv", "mots;rencontre\nUn;R-01\nDeux;R-01\n")
    let count = try workshop.quoteCount(of: "R-01")
    #expect(count.today == 2 && count.all == 2)
  }
}
