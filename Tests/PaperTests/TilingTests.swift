import Paper
import Support
import Testing

@Suite("A large page on small sheets") struct TilingTests {
  @Test(
    "takes the fewest sheets",
    arguments: [
      // 277 mm gained by each row of 287: 3 rows show 841 mm exactly.
      (SheetSize.a1, SheetSize.a3, 2, 3),
      (SheetSize.a0, SheetSize.a4, 3, 7),
      (SheetSize.a5, SheetSize.a4, 1, 1),
    ])
  func fewest(page: SheetSize, sheet: SheetSize, columns: Int, rows: Int) throws {
    let tiling = try Tiling(page.size, on: sheet.size)
    #expect([tiling.columns, tiling.rows] == [columns, rows])
  }

  @Test func `white edges need no paper`() throws {
    #expect(try Tiling(SheetSize.a2.size).count == 8)
    #expect(try Tiling(SheetSize.a2.size, blank: 10).count == 6)
  }

  @Test(
    "shows each part of the page, and overlaps by 10 mm",
    arguments: [SheetSize.a0, .a1, .a2, .a3], [SheetSize.a4, .a3])
  func covers(page: SheetSize, sheet: SheetSize) throws {
    let tiling = try Tiling(page.size, on: sheet.size)
    let tiles = tiling.tiles
    #expect(tiles[0].frame.x.isNear(0))
    #expect(try #require(tiles.last).frame.right.isNear(page.size.width.millimetres))
    #expect(try #require(tiles.last).frame.bottom.isNear(page.size.height.millimetres))
    for tile in tiles where tile.column > 0 {
      let left = tiles[tile.row * tiling.columns + tile.column - 1]
      #expect((left.frame.right - tile.frame.x).isNear(10))
      #expect(left.seen.right.isNear(tile.seen.x.millimetres))
    }
  }

  @Test(
    "prints nothing in the printer's margin",
    arguments: [SheetSize.a0, .a1, .a2], [SheetSize.a4, .a3])
  func margin(page: SheetSize, sheet: SheetSize) throws {
    let tiling = try Tiling(page.size, on: sheet.size)
    let drawing = Page(
      size: page.size, marks: [.path(.rectangle(Frame(page.size), fill: .black))])
    let sheets = tiling.sheets(of: drawing) { _, strip in
      [.path(.rectangle(strip.placement.applied(to: Frame(strip.size)), fill: .white))]
    }
    // Marks at the very edge of what is printable have a white rim, which no ink draws.
    let printable = Frame(tiling.sheet).inset(by: 4.4)
    for index in 0..<sheets.count {
      for bounds in try sheets.page(at: index).marks.compactMap(\.bounds) {
        #expect(printable.union(bounds) == printable)
      }
    }
  }

  @Test func `tiles are named as in a spreadsheet`() throws {
    let tiling = try Tiling(SheetSize.a1.size, on: SheetSize.a3.size)
    #expect(tiling.tiles.map(\.name) == ["A1", "B1", "A2", "B2", "A3", "B3"])
    #expect(tiling.tile(5).name == "B3")
  }

  @Test func `words find 100 mm on each sheet, outside what stays seen`() throws {
    for page in [SheetSize.a0, .a1, .a2] {
      for sheet in [SheetSize.a4, .a3] {
        let tiling = try Tiling(page.size, on: sheet.size)
        _ = try tiling.sheets(of: Page(size: page.size)) { tile, strip in
          #expect(strip.size.width > 160)
          #expect(strip.size.height >= 4)
          let corner = tiling.place(of: tile.seen.origin, on: tile)
          let seen = Frame(
            x: corner.x, y: corner.y, width: tile.seen.width, height: tile.seen.height)
          #expect(!strip.placement.applied(to: Frame(strip.size)).intersects(seen))
          return []
        }.page(at: tiling.count - 1)
      }
    }
  }

  @Test func `a sheet too small to overlap is refused`() {
    let stamp = Size(width: 25, height: 30)
    #expect(throws: Misfit.sheetTooSmall(stamp)) { try Tiling(SheetSize.a4.size, on: stamp) }
  }

  @Test func `a tile draws only what it shows, and names no place twice`() throws {
    let tiling = try Tiling(SheetSize.a1.size, on: SheetSize.a3.size)
    let dot = Path.rectangle(Frame(x: 580, y: 830, width: 5, height: 5), fill: .black)
    let page = Page(size: SheetSize.a1.size, marks: [.path(dot), .destination("x", at: .zero)])
    let sheets = tiling.sheets(of: page)
    func drawn(_ index: Int) throws -> Int {
      guard case .group(let part) = try sheets.page(at: index).marks[0] else { return -1 }
      return part.marks.count
    }
    #expect(try drawn(0) == 0)
    #expect(try drawn(5) == 1)
  }
}
