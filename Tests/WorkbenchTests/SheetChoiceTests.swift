import Foundation
import Paper
import People
import Storage
import Support
import Testing
import Words

@testable import Workbench

@Suite("The sheet that is there") struct SheetChoiceTests {
  /// All but a kit's cards and what stands in for words taken back: the sample has none of these.
  private static let kinds = PrintKind.allCases.filter { ![.cards, .replacements].contains($0) }

  private let bench: Bench

  init() throws { bench = try Bench.sample() }

  private func drafts(_ kind: PrintKind, _ options: PrintOptions) throws -> [PrintDraft] {
    try bench.workshop.drafts(of: .kind(kind), options)
  }

  private func isOf(_ size: Size, _ sheet: Size) -> Bool {
    [sheet, sheet.turned].contains {
      abs(($0.width - size.width).millimetres) < 0.6
        && abs(($0.height - size.height).millimetres) < 0.6
    }
  }

  /// The copier's sheets; all those there are where time is given.
  private static var names: Set<String> {
    ProcessInfo.processInfo.environment["THOROUGH"] != nil
      ? Set(SheetSize.named.map(\.name)) : ["A4", "A3"]
  }

  @Test func `every print comes on every sheet it offers, its rule of 100 mm true`() throws {
    for kind in Self.kinds {
      for name in Printable.kind(kind).sheetNames where Self.names.contains(name) {
        let sheet = try SheetSize(name)
        let made = try? drafts(kind, PrintOptions(sheet: sheet, day: Bench.today))
        // A card larger than the sheet is said, and nothing is printed.
        let drafts = try kind == .verbatim ? made ?? [] : #require(made)
        for draft in drafts where !draft.isTiled {
          let size = try draft.publication.pages.page(at: 0).size
          let isSaid = draft.remarks.contains { $0.contains("A4") }
          #expect(isOf(size, sheet.size) || isSaid, "\(draft.name) \(name) \(size)")
        }
        guard kind != .verbatim, let first = drafts.first else { continue }
        let page = try first.publication.pages.page(at: 0)
        #expect(PageCheck().faults(of: page).filter(\.spoilsPage).isEmpty)
        let widths = page.marks.flatMap { Self.rules($0, scale: 1) }
        #expect(widths.contains { abs($0 - 100) < 0.01 }, "\(kind) \(name) \(widths)")
      }
    }
  }

  @Test func `a sheet too small for a wall is said, with the one that is taken`() throws {
    for kind in Self.kinds where !Printable.kind(kind).isCards {
      let first = try drafts(kind, PrintOptions(sheet: .a6, day: Bench.today)).first
      let remarks = try #require(first).remarks
      #expect(remarks.contains { $0.contains("A6") && $0.contains("A4") }, "\(kind)")
    }
  }

  /// The lengths of what has the shape of a rule: down, along, up.
  private static func rules(_ mark: Mark, scale: Double) -> [Double] {
    switch mark {
    case .path(let path):
      guard path.steps.count == 4, case .move(let start) = path.steps[0],
        case .line(let end) = path.steps[3], start.y == end.y, path.fill == nil
      else { return [] }
      return [(end.x - start.x).millimetres * scale]
    case .group(let group):
      return group.marks.flatMap { rules($0, scale: scale * group.placement.scale) }
    default: return []
    }
  }

  @Test func `large print enlarges what is written small, or says why not`() throws {
    var options = PrintOptions(day: Bench.today)
    options.isLargePrint = true
    for kind in Self.kinds {
      let plain = try drafts(kind, PrintOptions(day: Bench.today))
      let large = try drafts(kind, options)
      let said = large.flatMap(\.remarks).contains { $0.contains("grands caractères") }
      func size(_ drafts: [PrintDraft]) throws -> Double {
        let pages = try #require(drafts.first).publication.pages
        return try (0..<pages.count).reduce(0) { try $0 + pages.page(at: $1).size.area }
      }
      #expect(try said || size(large) > size(plain), "\(kind)")
    }
  }

  @Test func `sheets to glue are counted before they are printed`() throws {
    let drafts = try drafts(.poster, PrintOptions(day: Bench.today))
    let tiled = try #require(drafts.first { $0.isTiled })
    #expect(tiled.remarks.contains { $0.contains("feuilles A4 à assembler") })
  }
}

@Suite("Posters a team makes its own") struct OwnPosterTests {
  private func said(_ options: PrintOptions) throws -> String {
    let drafts = try Bench.sample().workshop.drafts(of: .kind(.poster), options)
    return try drafts[0].publication.pages.page(at: 0).marks.flatMap(\.said)
      .joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a title of its own takes the place of the programme’s`() throws {
    var options = PrintOptions(day: Bench.today)
    options.title = "Ce que vous nous avez dit"
    #expect(try said(options).contains("Ce que vous nous avez dit"))
  }

  @Test func `quotes chosen by their references are those shown, in that order`() throws {
    let bench = try Bench.sample()
    let known = try bench.workshop.printing(PrintOptions(day: Bench.today)).quotations
      .filter { $0.words.count < 90 }.map(\.reference)
    let chosen = [known[4], known[1]]
    let words = try said(PrintOptions(day: Bench.today, only: chosen))
    for reference in chosen { #expect(words.contains(reference.description)) }
    #expect(!words.contains(known[0].description))
    #expect(words.contains("Paroles choisies par l’équipe"))
    let one = try said(PrintOptions(day: Bench.today, only: [known[1]]))
    #expect(one.contains(known[1].description) && !one.contains(known[4].description))
  }
}
