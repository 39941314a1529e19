import Foundation
import Paper
import Support
import Testing
import Words

@Suite("A page whose marks are in each other’s way") struct PageCheckTests {
  private func page(_ spoilt: Spoilt, _ turned: Turned) -> Page {
    Page(
      size: SheetSize.a4.size,
      marks: [.group(Group(placement: turned.landing(at: spoilt.centre), spoilt.marks))])
  }

  @Test("is found, and its fault named", arguments: Spoilt.all, Turned.allCases)
  func found(spoilt: Spoilt, turned: Turned) throws {
    let faults = PageCheck().faults(of: page(spoilt, turned), number: 3)
    let fault = try #require(
      faults.first { $0.kind == spoilt.kind }, "\(faults.map(\.kind))")
    #expect(fault.page == 3)
    #expect(fault.by > 0)
    let near = Frame(x: fault.place.x - 40, y: fault.place.y - 40, width: 80, height: 80)
    #expect(near.union(fault.place).intersects(Frame(page(spoilt, turned).size)))
    for wording in [Wording.french, .english] {
      let said = fault.said(in: wording)
      #expect(said.contains("3"))
      #expect(said.hasSuffix("."))
    }
  }

  @Test func `words whole on their colour, in their box, by a line to write on are left alone`() {
    let marks: [Mark] = [
      Spoilt.patch(-30, -20, 60, 40, .black), Spoilt.text("deux mois"),
      Spoilt.box(-20, -8, 40, 16), Spoilt.box(-28, -4, 4, 4),
      .path(
        .line(
          from: Point(x: -20, y: 2.6), to: Point(x: 20, y: 2.6), Path.Stroke(.black, width: 0.2))),
    ]
    for turned in Turned.allCases {
      let faults = PageCheck().faults(of: page(Spoilt(.cut, "none", marks), turned))
      #expect(faults == [])
    }
  }

  @Test func `words over a line that a white ground hides first can be read`() {
    let marks = [Spoilt.line, Spoilt.patch(-20, -6, 40, 12), Spoilt.text("deux mois")]
    let good = Page(
      size: SheetSize.a4.size,
      marks: [.group(Group(placement: Placement(x: 90, y: 90), marks))])
    #expect(PageCheck().faults(of: good) == [])
  }

  @Test func `a colour that holds what stands on it, or that its like goes on, hides nothing`() {
    let green = Colour(0x24704e)
    let marks: [Mark] = [
      Spoilt.patch(-30, -20, 60, 40, green), Spoilt.patch(-20, -10, 40, 20),
      Spoilt.patch(20, -20, 30, 40, green), Spoilt.patch(-30, 22, 60, 4, green),
    ]
    for turned in Turned.allCases {
      #expect(PageCheck().faults(of: page(Spoilt(.cut, "none", marks), turned)) == [])
    }
  }

  @Test func `a tick is no line across its box`() {
    let ticked: [Mark] = [
      Spoilt.box(-2, -2, 4, 4),
      .path(
        .line(
          from: Point(x: -1.6, y: -1.6), to: Point(x: 1.6, y: 1.6),
          Path.Stroke(.black, width: 0.8))),
    ]
    let good = Page(
      size: SheetSize.a4.size,
      marks: [.group(Group(placement: Placement(x: 90, y: 90), ticked))])
    #expect(PageCheck().faults(of: good) == [])
  }

  @Test(
    "on sheets to glue, boxes and codes that a seam parts are told, words are not",
    arguments: [
      (Spoilt.box(-2, -2, 4, 4), true), (Spoilt.code, true), (Spoilt.text("deux"), false),
    ])
  func seams(mark: Mark, isTold: Bool) throws {
    let tiling = try Tiling(SheetSize.a2.size)
    let seam = tiling.tile(0).seen
    let drawing = Page(
      size: SheetSize.a2.size,
      marks: [.group(Group(placement: Placement(x: seam.right, y: 100), [mark]))])
    let sheets = tiling.sheets(of: drawing)
    let kinds = try (0..<sheets.count).flatMap {
      PageCheck().faults(of: try sheets.page(at: $0)).map(\.kind)
    }
    #expect(kinds.contains(.parted) == isTold)
    #expect(kinds.allSatisfy { $0 == .parted })
  }

  @Test func `what a person cannot read for it withholds a page, the rest is only said`() {
    let spoiling = PageFault.Kind.allCases.filter {
      PageFault($0, page: 1, .box, .line, at: Spoilt.square(1), by: 1).spoilsPage
    }
    #expect(spoiling == [.overlapping, .hidden, .cut, .beyondSheet])
  }
}
