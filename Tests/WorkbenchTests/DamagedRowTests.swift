import Foundation
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

/// Chance that can be played again (SplitMix64).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// A trap would end the whole test: that it goes on is half of what is asked.
@Suite("A damaged row", .serialized) struct DamagedRowTests {
  private static let folder = FileManager.default.temporaryDirectory
    .appending(path: "etabli-\(UUID().uuidString)")

  /// A file that holds a little of everything, and a copy of it that went its own way.
  private static let made = Result { () throws -> (file: URL, other: URL) in
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "Essai.etabli")
    try Workspace.create(at: file, title: "Essai", mint: Bench.mint, at: Bench.now).close()
    let other = folder.appending(path: "Autre.etabli")
    try working(on: file) { workshop in
      _ = try workshop.take(SmallTables.sources)
      let quote = try #require(Reference("V-0001"))
      _ = try workshop.undo(try workshop.tag([quote], with: "à défaire"))
      try workshop.workspace.perform("edit", by: "Ana", at: Bench.now) { draft in
        let place = try #require(try draft.all(Place.self).first)
        try draft.note("une note", under: "remarque", of: place)
      }
      _ = try workshop.copy(to: other, withoutNames: false)
      _ = try workshop.tag([quote], with: "ici")
      _ = try workshop.erase("D-01")
    }
    try working(on: other) { workshop in
      let quote = try #require(Reference("V-0001"))
      _ = try workshop.tag([quote], with: "ailleurs")
      _ = try workshop.withdraw("Zoé")
    }
    let third = folder.appending(path: "Tiers.etabli")
    try working(on: file) { _ = try $0.copy(to: third, withoutNames: false) }
    try working(on: third) {
      _ = try $0.tag([try #require(Reference("V-0002"))], with: "tiers")
    }
    try working(on: file) { workshop in
      let back = try Workspace.open(at: third, mint: Bench.mint, today: Bench.today)
      defer { try? back.close() }
      _ = try workshop.merge(back, file: "Essai.etabli")
    }
    return (file, other)
  }

  private static func working(on file: URL, _ work: (Workshop) throws -> Void) throws {
    let workspace = try Workspace.open(at: file, mint: Bench.mint, today: Bench.today)
    defer { try? workspace.close() }
    try work(
      Workshop(
        workspace: workspace, furnishings: Bench.furnishings, mint: Bench.mint,
        today: Bench.today, now: Bench.now, author: "Anne", wording: .french))
  }

  private static var draws: Int {
    ProcessInfo.processInfo.environment["DAMAGES"].flatMap(Int.init) ?? 40
  }

  @Test func `is said by every verb, and never brings the program down`() throws {
    defer { try? FileManager.default.removeItem(at: Self.folder) }
    let (file, other) = try Self.made.get()
    let seed = ProcessInfo.processInfo.environment["SEED"].flatMap(UInt64.init) ?? 11
    var dice = Dice(state: seed)
    var damages = try Damage.all(of: file)
    damages.shuffle(using: &dice)
    for (number, damage) in damages.prefix(Self.draws).enumerated() {
      let spoilt = Self.folder.appending(path: "\(number)").appending(path: "Essai.etabli")
      let folder = spoilt.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      try FileManager.default.copyItem(at: file, to: spoilt)
      guard try damage.strike(spoilt) else { continue }
      if ProcessInfo.processInfo.environment["DAMAGES"] != nil { print(damage) }
      for verb in Verb.allCases {
        do {
          try Self.working(on: spoilt) { try verb.run($0, in: folder, meeting: other) }
        } catch let error as any Sayable {
          #expect(!error.said(in: .french).isEmpty)
        } catch {
          Issue.record("\(damage), \(verb): \(error)")
        }
      }
    }
  }

  /// What may be asked of a workspace, from what changes nothing to what changes all.
  private enum Verb: CaseIterable {
    case list, search, trace, check, home, people, person, voices, board, prototypes, senses
    case printing, export, disputes, undo, write, backup, restore, copy, nameless
    case merge, mergeInto, withdraw, erase

    func run(_ workshop: Workshop, in folder: URL, meeting other: URL) throws {
      let workspace = workshop.workspace
      switch self {
      case .list: for kind in TableKind.allCases { _ = try workshop.list(kind) }
      case .search:
        for words in ["appel", "V-0001", "attente"] { _ = try workshop.search(words) }
        _ = try workshop.list(.verbatim, search: "appel")
      case .trace:
        for text in ["V-0001", "E-01", "C-01", "H-01", "P-01", "R-01"] {
          _ = try workshop.trace(text)
          _ = try workshop.drawnTrace(text)
        }
      case .check: _ = (try workshop.check(), try workspace.check())
      case .home:
        _ = try workshop.home()
        _ = try workshop.tour()
        for act in try workspace.acts() { _ = try workshop.said(act) }
      case .people: _ = try workshop.people()
      case .person:
        _ = try workshop.holding(of: "Zoé").json()
        _ = try workshop.person(at: "PE-01")
      case .voices: _ = try workshop.voices(VoiceQuery())
      case .board: _ = (try workshop.board(), try workshop.boardCard("O-01"))
      case .prototypes: _ = (try workshop.prototypes(), try workshop.prototype("P-01"))
      case .senses:
        _ = (try workshop.astonishments(), try workshop.findings(), try workshop.hypotheses())
        _ = (try workshop.encounters(), try workshop.debriefs())
      case .printing:
        for kind in [PrintKind.filledFrieze, .programme, .prototypes] {
          _ = try workshop.print(kind, PrintOptions(day: Bench.today))
        }
      case .export:
        _ = try workshop.export(as: .csv, named: "", scratch: folder)
        _ = try workshop.export(as: .xlsx, named: "x.xlsx", scratch: folder)
        _ = try workshop.exportRemarks()
      case .disputes: _ = try workshop.disputes(file: "Essai.etabli")
      case .undo:
        for act in try workspace.acts() { _ = try? workshop.undo(act.id) }
        if let act = try workspace.acts().first(where: \.canBeUndone) {
          _ = try workshop.undo(act.id)
        }
      case .write: _ = try workshop.tag([try #require(Reference("V-0001"))], with: "nouveau")
      case .backup: _ = try workshop.backup()
      case .restore: if let kept = try workshop.backups().first { _ = try workshop.restore(kept) }
      case .copy:
        _ = try workshop.copy(to: folder.appending(path: "copie.etabli"), withoutNames: false)
      case .nameless:
        _ = try workshop.copy(to: folder.appending(path: "sans noms.etabli"), withoutNames: true)
      case .merge:
        let copy = folder.appending(path: "autre.etabli")
        try FileManager.default.copyItem(at: other, to: copy)
        try DamagedRowTests.working(on: copy) {
          _ = try workshop.merge($0.workspace, file: "Essai.etabli")
        }
      case .mergeInto:
        let copy = folder.appending(path: "encore.etabli")
        try FileManager.default.copyItem(at: other, to: copy)
        try DamagedRowTests.working(on: copy) { _ = try $0.merge(workspace, file: "Autre.etabli") }
      case .withdraw: _ = try workshop.withdraw("Zoé")
      case .erase:
        for text in ["V-0001", "R-01", "PE-01"] { _ = try workshop.erase(text) }
      }
    }
  }
}
