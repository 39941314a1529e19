import Foundation
import Paper
import Support
import Testing
import Words

@testable import Workbench

@Suite("Pages looked at before they are drawn") struct PageWatchTests {
  private func text(_ words: String, at place: Point) throws -> Mark {
    let style = TextStyle(family: "Fixed", size: 12)
    return .text(try FixedRuler().set(StyledText(words, style), width: nil), at: place)
  }

  private func page(_ marks: [Mark]) -> Page { Page(size: SheetSize.a4.size, marks: marks) }

  @Test func `a page whose words cannot be read is replaced by one that says so, and where`()
    throws
  {
    let good = page([try text("deux mois", at: Point(x: 20, y: 20))])
    let spoilt = page([
      try text("deux mois", at: Point(x: 20, y: 20)), try text("trois", at: Point(x: 24, y: 21)),
    ])
    for wording in [Wording.french, .english] {
      let watch = PageWatch(margin: 5, wording: wording)
      let pages = watch.over(Pages([good, spoilt, good]))
      let drawn = try (0..<3).map { try pages.page(at: $0) }
      #expect(watch.withheld == [2])
      #expect(drawn[0].marks.flatMap(\.said) == ["deux mois"])
      let said = drawn[1].marks.flatMap(\.said).joined(separator: "\n")
      #expect(said.contains(wording.pageFaults.withheldTitle))
      #expect(said.contains("trois"))
      #expect(drawn[1].size == spoilt.size)
      #expect(PageCheck().faults(of: drawn[1]) == [])
      #expect(watch.remarks(on: "Affiche").first?.contains("Affiche, page 2") == true)
    }
  }

  @Test func `a page that only looks odd is drawn, and what to look at again is said`() throws {
    let odd = page([
      try text("deux mois", at: Point(x: 20, y: 20)),
      .path(
        .line(
          from: Point(x: 10, y: 20), to: Point(x: 60, y: 26), Path.Stroke(.black, width: 0.5))),
    ])
    let watch = PageWatch(margin: 5, wording: .french)
    let drawn = try watch.over(Pages([odd])).page(at: 0)
    #expect(drawn.marks.count == 2)
    #expect(watch.withheld == [])
    #expect(watch.remarks(on: "Affiche").contains { $0.contains("un trait traverse") })
  }
}
