import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Synchronization
import Testing
import Words

@testable import Workbench

/// A plan on a bench whose clock runs on: ten seconds from one act to the next.
struct RunningBench {
  let workspace: Workspace
  private let clock: Clock

  private final class Clock: Sendable {
    private let milliseconds = Mutex<UInt64>(1_500_000_000_000)
    func advance() { milliseconds.withLock { $0 += 10_000 } }
    var now: UInt64 { milliseconds.withLock { $0 } }
  }

  private init(_ workspace: Workspace, _ clock: Clock) {
    (self.workspace, self.clock) = (workspace, clock)
  }

  /// - Parameter url: the file, for what only files can do; in memory without it.
  init(at url: URL? = nil) throws {
    let clock = Clock()
    let mint = RunningBench.mint(clock)
    workspace =
      try url.map { try Workspace.create(at: $0, title: "Essai", mint: mint, at: Bench.now) }
      ?? Workspace.inMemory(title: "Essai", mint: mint, at: Bench.now)
    self.clock = clock
  }

  private static func mint(_ clock: Clock) -> Mint {
    Mint(milliseconds: { clock.now }, chance: { .random(in: .min ... .max) })
  }

  func copied(to url: URL) throws -> RunningBench {
    clock.advance()
    _ = try workspace.copy(to: url, withoutNames: false, by: "Anne", at: Bench.now)
    let mint = RunningBench.mint(clock)
    return RunningBench(try Workspace.open(at: url, mint: mint, today: Bench.today), clock)
  }

  var workshop: Workshop {
    clock.advance()
    let now = Date(timeIntervalSince1970: Double(clock.now) / 1000)
    return Workshop(
      workspace: workspace, furnishings: Bench.furnishings, mint: RunningBench.mint(clock),
      today: Bench.today, now: now, author: "Anne", wording: .french)
  }

  @discardableResult
  func ask(
    _ verb: PlanRequest.Verb, _ items: [String] = [], _ fields: [String: String] = [:]
  ) throws -> Act.ID {
    try workshop.replan("J-02", PlanRequest(verb, items, fields))
  }

  func events(_ asked: CalendarRequest = CalendarRequest("J-02")) throws -> [String: ToldEvent] {
    let events = ToldEvent.events(try text(asked))
    return Dictionary(events.map { ($0["SUMMARY"], $0) }) { first, _ in first }
  }

  func text(_ asked: CalendarRequest = CalendarRequest("J-02")) throws -> String {
    let bytes = try workshop.calendar(asked).bytes
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
      .replacing("\r\n", with: "\n")
  }

  /// An hour of welcome for all, then two teams apart.
  static func started(at url: URL? = nil) throws -> RunningBench {
    let bench = try RunningBench(at: url)
    let tables = [
      "calendrier.csv": "réf;type;titre;début;fin;lieu;participants\n"
        + "J-02;sprint;Sprint;28/10/2017;29/10/2017;Salle du Canal;28\n"
        + "J-03;comité;Comité;24/10/2017;24/10/2017;;",
      "lieux.csv": "nom\nSalle du Canal",
      "personnes.csv": "réf;prénom;rôles\nPE-01;Inès;animatrice\nPE-02;Bastien;animateur",
    ]
    _ = try bench.workshop.take(
      tables.sorted { $0.key < $1.key }.map {
        SourceFile(name: $0.key, bytes: Data($0.value.utf8))
      })
    try bench.ask(.day, ["28/10/2017"], ["from": "9h", "until": "17h"])
    try bench.ask(.day, ["29/10/2017"], ["from": "1h", "until": "6h"])
    try bench.ask(.team, ["A"], ["by": "Inès", "room": "Cuisine"])
    try bench.ask(.team, ["B"], ["room": "Préau"])
    try bench.ask(.add, ["Accueil"], ["minutes": "60", "day": "2017-10-28", "by": "Bastien"])
    try bench.ask(
      .add, ["Raconter ; écouter, deux fois"],
      ["minutes": "40", "day": "2017-10-28", "teams": "A", "instruction": "Un mot\nchacun"])
    try bench.ask(.add, ["Veiller"], ["minutes": "90", "day": "2017-10-29", "teams": "B"])
    try bench.ask(.add, ["Ranger"], ["minutes": "60", "day": "2017-10-29", "teams": "B"])
    return bench
  }
}

/// What one event of a calendar says, by property.
struct ToldEvent: Equatable {
  let lines: [String: String]

  subscript(name: String) -> String { lines[name] ?? "" }
  var revision: Int { Int(self["SEQUENCE"]) ?? -1 }

  static func events(_ text: String) -> [ToldEvent] {
    text.components(separatedBy: "BEGIN:VEVENT\n").dropFirst().map { part in
      let own = part.components(separatedBy: "END:VEVENT")[0]
      let pairs = own.split(separator: "\n").compactMap { line -> (String, String)? in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (String(line[..<colon]), String(line[line.index(after: colon)...]))
      }
      return ToldEvent(lines: Dictionary(pairs) { first, _ in first })
    }
  }
}
