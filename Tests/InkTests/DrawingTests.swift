import Foundation
import Ink
import Paper
import Testing
import Words

@Suite("Marks on a page") struct DrawingTests {
  static let red = Colour(0xff0000)
  static let flag = Sample.square(Frame(x: 0, y: 0, width: 10, height: 4), red)

  @Test(
    "a group turns about its own corner, clockwise",
    arguments: [(0, 55.0, 32.0), (1, 48.0, 35.0), (2, 45.0, 28.0), (3, 52.0, 25.0)])
  func turns(quarters: Int, x: Double, y: Double) throws {
    let placement = Placement(x: 50, y: 30, quarterTurns: quarters)
    let map = try Bitmap(Sample.page([.group(Group(placement: placement, [Self.flag]))]))
    #expect(map.colour(x, y) == 0xff0000)
    #expect(map.inked(Frame(Size(width: 100, height: 70))) == 4000)
  }

  @Test func `a group is scaled, then moved`() throws {
    let placement = Placement(x: 20, y: 10, scale: 2)
    let map = try Bitmap(Sample.page([.group(Group(placement: placement, [Self.flag]))]))
    #expect(map.colour(39.5, 17.5) == 0xff0000)
    #expect(map.colour(40.5, 17.5) == 0xffffff)
    #expect(map.colour(39.5, 18.5) == 0xffffff)
  }

  @Test func `a tile holds only its own text`() throws {
    let marks = [
      try Sample.text("ici", x: 10, y: 10), try Sample.text("ailleurs", x: 150, y: 10),
      try Sample.text("dessous", x: 10, y: 100),
    ]
    func tile(_ clip: Frame) -> Page {
      Sample.page([
        .group(Group(placement: Placement(x: -clip.x, y: -clip.y), clip: clip, marks))
      ])
    }
    let first = try Outside.text(of: Sample.pdf([tile(Frame(x: 0, y: 0, width: 100, height: 70))]))
    #expect(first.contains("ici"))
    #expect(!first.contains("ailleurs") && !first.contains("dessous"))
    let next = try Outside.text(
      of: Sample.pdf([tile(Frame(x: 100, y: 0, width: 100, height: 70))]))
    #expect(next.contains("ailleurs") && !next.contains("ici"))
  }

  @Test func `a clip cuts`() throws {
    let clip = Frame(x: 0, y: 0, width: 5, height: 4)
    let map = try Bitmap(Sample.page([.group(Group(clip: clip, [Self.flag]))]))
    #expect(map.colour(4.5, 2) == 0xff0000)
    #expect(map.colour(5.5, 2) == 0xffffff)
  }

  static let ring = Picture(
    name: "ring", format: .svg,
    bytes: Data(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
      <rect width="10" height="5" fill="currentColor"/></svg>
      """.utf8), colour: Colour(0x0000ff))

  @Test func `a drawing takes its colour, keeps its shape and stays lines`() throws {
    let page = Sample.page([.picture(Self.ring, in: Frame(x: 10, y: 10, width: 40, height: 20))])
    let map = try Bitmap(page)
    #expect(map.colour(30, 14) == 0x0000ff)
    #expect(map.colour(15, 14) == 0xffffff)
    #expect(map.colour(30, 26) == 0xffffff)
    #expect(try !Outside.objects(of: Sample.pdf([page])).contains("/Subtype /Image"))
  }

  @Test func `no resource is named twice when a drawing is there nine times`() throws {
    let nine = (0..<9).map {
      Mark.picture(
        Self.ring, in: Frame(x: Length(millimetres: Double($0) * 11), y: 5, width: 10, height: 10))
    }
    let pdf = try Sample.pdf([Sample.page(nine), Sample.page(nine)])
    #expect(try !Outside.ask("qpdf", ["--check", "@"], of: pdf).contains("WARNING"))
  }

  @Test func `a code holds dark modules with a quiet zone around`() throws {
    let page = Sample.page([
      Sample.square(Frame(x: 0, y: 0, width: 100, height: 70), Self.red),
      .code("https://example.org/v/V-0412", in: Frame(x: 10, y: 10, width: 37, height: 37)),
    ])
    let map = try Bitmap(page)
    #expect(map.colour(11, 11) == 0xffffff)
    #expect(map.colour(13.5, 13.5) == 0xffffff)
    #expect(map.colour(14.5, 14.5) == 0x000000)
    #expect(map.colour(42.5, 14.5) == 0x000000)
    #expect(map.colour(43.5, 14.5) == 0xffffff)
  }

  @Test func `a picture that is not one is said`() {
    let bad = Picture(name: "photo.jpg", format: .jpeg, bytes: Data("non".utf8))
    #expect(throws: InkError.unreadablePicture(name: "photo.jpg")) {
      _ = try Sample.pdf([Sample.page([.picture(bad, in: Frame(Size(width: 9, height: 9)))])])
    }
  }

  @Test func `a photograph whose header lies is refused, never followed out of its bytes`()
    throws
  {
    let liar = Data(
      [0xFF, 0xD8, 0xFF, 0xE1, 0, 0] + Array("Exif".utf8) + Array(repeating: 9, count: 9))
    #expect(Picture(name: "photo", bytes: liar)?.pixelCount == .max)
    #expect(Picture(name: "photo", bytes: liar)?.proportion == nil)
    var seed: UInt64 = 7
    func dice() -> UInt8 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: seed >> 40)
    }
    let exif: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, 40] + Array("Exif\0\0II*\0".utf8)
    for _ in 0..<3_000 {
      let start = dice() < 128 ? exif : [0xFF, 0xD8, 0xFF]
      let bytes = Data(start + (0..<60).map { _ in dice() % 3 == 0 ? 0xFF : dice() })
      let picture = try #require(Picture(name: "photo", bytes: bytes))
      #expect(picture.format == .jpeg && picture.pixelCount > 0)
    }
  }

  @Test func `in black and white words are black and washes are paper`() throws {
    var style = Sample.inter
    style.colour = Colour(0x3b5bdb)
    let page = Sample.page([
      Sample.square(Frame(x: 0, y: 0, width: 50, height: 70), Colour(0xfff3bf)),
      Sample.square(Frame(x: 60, y: 0, width: 40, height: 70), Colour(0xffd43b)),
      try Sample.text("mot", style),
    ]).inBlackAndWhite()
    let map = try Bitmap(page)
    #expect(map.colour(5, 60) == 0xffffff)
    #expect(map.colour(70, 60) < 0xa0a0a0)
    guard case .text(let text, _) = page.marks[2] else { return #expect(Bool(false)) }
    #expect(text.lines[0].runs[0].colour == .black)
  }
}
