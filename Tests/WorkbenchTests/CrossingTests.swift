import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@Suite("Two people on one row") struct CrossingTests {
  private let reference = Reference(.verbatim, 1)

  /// Someone with a form open: what it showed, and what they typed over it.
  private struct Editor {
    var typed: [String: String] = [:]
    var seen: [String: String] = [:]
    /// What each field showed.
    var shown: [String: String] = [:]
  }

  private static let keys = ["words", "notes", "themes", "profile", "place"]
  private static let texts = ["un", "deux", "trois, quatre", ""]

  private func open(_ bench: Bench) throws -> Editor {
    let cells = try bench.workshop.row(.verbatim, reference.description).cells
    let own = Self.keys.map { ($0, cells[$0] ?? "") }
    let marks = try Self.keys.map { key in
      (key, try #require(TableKind.verbatim.definition.column(key)).mark(of: cells[key] ?? ""))
    }
    let shown = Dictionary(uniqueKeysWithValues: own)
    return Editor(typed: shown, seen: Dictionary(uniqueKeysWithValues: marks), shown: shown)
  }

  private func row(_ editor: Editor) -> TypedRow {
    var row = TypedRow(.verbatim, reference, cells: editor.typed)
    row.seen = editor.seen
    return row
  }

  private func kept(_ bench: Bench) throws -> [String: String] {
    let cells = try bench.workshop.row(.verbatim, reference.description).cells
    return cells.filter { Self.keys.contains($0.key) }
  }

  @Test func `who changes different fields both succeed`() throws {
    let bench = try Bench()
    _ = try bench.workshop.write([TypedRow(.verbatim, cells: ["words": "Un", "notes": "a"])])
    var (one, other) = (try open(bench), try open(bench))
    one.typed["words"] = "Un mot"
    other.typed["notes"] = "b"
    _ = try bench.workshop.write([row(one)])
    _ = try bench.workshop.write([row(other)])
    #expect(try kept(bench)["words"] == "Un mot" && kept(bench)["notes"] == "b")
  }

  @Test func `saved untouched, a row makes no act, in one language or the other`() throws {
    let bench = try Bench.sample()
    let before = try bench.workshop.workspace.acts().count
    for wording in [Wording.french, .english] {
      let shown = Workshop(
        workspace: bench.workshop.workspace, furnishings: Bench.furnishings, mint: Bench.mint,
        today: Bench.today, now: Bench.now, author: "Anne", wording: wording)
      for kind in [TableKind.verbatim, .people, .calendar, .prototypes, .hypotheses, .offers] {
        let table = kind.definition
        let cells = try shown.row(kind, first(of: kind)).cells
        var row = TypedRow(kind, Reference(first(of: kind)), cells: cells)
        row.seen = Dictionary(
          uniqueKeysWithValues: table.columns.map { ($0.key, $0.mark(of: cells[$0.key] ?? "")) })
        _ = try bench.workshop.write([row])
      }
    }
    #expect(try bench.workshop.workspace.acts().count == before)
  }

  private func first(of kind: TableKind) -> String {
    switch kind {
    case .people: "PE-01"
    case .calendar: "J-01"
    case .prototypes: "P-04"
    case .hypotheses: "H-01"
    case .offers: "O-14"
    default: "V-0001"
    }
  }

  @Test func `the end of a period stays where only its beginning is touched`() throws {
    let bench = try Bench()
    _ = try bench.workshop.write([
      TypedRow(
        .calendar,
        cells: [
          "kind": "sprint", "title": "Sprint", "start": "2017-07-11", "end": "2017-07-12",
        ])
    ])
    let cells = try bench.workshop.row(.calendar, "J-01").cells
    var row = TypedRow(
      .calendar, Reference(.occasion, 1), cells: cells.merging(["start": "2017-07-10"]) { $1 })
    row.seen = Dictionary(
      uniqueKeysWithValues: TableKind.calendar.definition.columns.map {
        ($0.key, $0.mark(of: cells[$0.key] ?? ""))
      })
    _ = try bench.workshop.write([row])
    let after = try bench.workshop.row(.calendar, "J-01").cells
    #expect(after["start"] == "2017-07-10" && after["end"] == "2017-07-12")
  }

  @Test func `a new row that turns out to be known empties nothing`() throws {
    let bench = try Bench()
    _ = try bench.workshop.write([
      TypedRow(.places, cells: ["name": "Val-Fleuri", "territory": "Nord"])
    ])
    _ = try bench.workshop.write([
      TypedRow(.places, cells: ["name": "Val-Fleuri", "territory": "", "publicName": ""])
    ])
    #expect(try bench.workshop.workspace.contents().places.map(\.territory) == ["Nord"])
  }

  @Test func `words withdrawn meanwhile are neither changed nor shown`() throws {
    let bench = try Bench()
    _ = try bench.workshop.write([TypedRow(.people, cells: ["name": "Claire"])])
    _ = try bench.workshop.write([
      TypedRow(.verbatim, cells: ["words": "Un", "speaker": "Claire"])
    ])
    var editor = try open(bench)
    editor.typed["words"] = "Deux"
    _ = try bench.workshop.withdraw("Claire")
    let row = row(editor)
    #expect(throws: UnknownReference.self) { try bench.workshop.write([row]) }
    #expect(try bench.workshop.workspace.contents().verbatim.map(\.words) == ["Un"])
  }

  /// Two people open, type, send and choose in any order: at each sending only what was touched
  /// is written, and nothing at all where a touched field has moved.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `nothing is written that nobody chose, nothing is lost in silence`(seed: UInt64) throws {
    var dice = Dice(seed)
    let bench = try Bench()
    _ = try bench.workshop.write([TypedRow(.verbatim, cells: ["words": "début"])])
    var editors = [try open(bench), try open(bench)]
    var model = try kept(bench)
    for _ in 0..<25 {
      let who = Int.random(in: 0...1, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: editors[who] = try open(bench)
      case 1, 2:
        let key = try #require(Self.keys.randomElement(using: &dice))
        let text = try #require(Self.texts.randomElement(using: &dice))
        editors[who].typed[key] = key == "words" && text.isEmpty ? "rien" : text
      default: try send(&editors[who], bench, &model, &dice)
      }
      #expect(try kept(bench) == model)
    }
  }

  private func send(
    _ editor: inout Editor, _ bench: Bench, _ model: inout [String: String], _ dice: inout Dice
  ) throws {
    let touched = Self.keys.filter { editor.typed[$0] != editor.shown[$0] }
    let crossed = touched.filter {
      model[$0] != editor.shown[$0] && model[$0] != editor.typed[$0]
    }
    do {
      _ = try bench.workshop.write([row(editor)])
      #expect(crossed.isEmpty)
      for key in touched { model[key] = editor.typed[key] }
      editor = try open(bench)
    } catch let refusal as CrossedRow {
      #expect(Set(refusal.keys) == Set(crossed) && !crossed.isEmpty)
      // They read both wordings, and choose for each.
      for key in crossed {
        editor.shown[key] = model[key]
        let column = try #require(TableKind.verbatim.definition.column(key))
        editor.seen[key] = column.mark(of: model[key] ?? "")
        if Bool.random(using: &dice) { editor.typed[key] = model[key] }
      }
    }
  }
}

/// Chance that can be played again (SplitMix64).
private struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
