import Foundation
import Ink
import Interchange
import Paper
import People
import Press
import Storage
import Testing
import Words

@testable import Workbench

/// What a house puts of its own on its prints.
@Suite("Logos and words of a house") struct HouseMarksTests {
  static let logo = Data(
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>
    """.utf8)

  private func pages(_ kind: PrintKind, _ bench: Bench) throws -> [Page] {
    try bench.workshop.drafts(of: .kind(kind), PrintOptions(day: Bench.today)).flatMap { draft in
      try (0..<draft.publication.pages.count).map { try draft.publication.pages.page(at: $0) }
    }
  }

  private func emblems(_ marks: [Mark]) -> [Frame] {
    marks.flatMap { mark -> [Frame] in
      switch mark {
      case .picture(let picture, let frame): picture.name.hasPrefix("Ville") ? [frame] : []
      case .group(let group): emblems(group.marks)
      default: []
      }
    }
  }

  @Test(
    "a logo stands at the foot of what is large or written, within the margins, never on cards",
    arguments: PrintKind.allCases.filter { $0 != .replacements })
  func feet(kind: PrintKind) throws {
    let bench = try Bench.sample()
    try bench.workshop.addLogo(Self.logo, from: "logo.svg", of: "Ville")
    let page = try #require(try pages(kind, bench).first)
    let isCard = [.cards, .verbatim].contains(kind)
    let frames = emblems(page.marks)
    #expect(frames.isEmpty == isCard)
    for frame in frames {
      #expect(abs(frame.width / frame.height - 2) < 0.01)
      #expect(frame.right <= page.size.width - 5 && frame.bottom <= page.size.height - 5)
      // Pages that are enlarged hold their marks as they stand on A4.
      #expect(frame.y > min(page.size.height, Length(millimetres: 297)) * 0.8)
    }
  }

  @Test func `many or long logos share the room at the foot`() throws {
    let bench = try Bench.sample()
    let long = Data(String(decoding: Self.logo, as: UTF8.self).replacing("40", with: "200").utf8)
    for number in 1...LogoFault.most {
      try bench.workshop.addLogo(long, from: "logo.svg", of: "Ville \(number)")
    }
    for kind in [PrintKind.prototypes, .poster, .programme] {
      let frames = emblems(try #require(try pages(kind, bench).first).marks)
      #expect(frames.count == LogoFault.most)
      for (one, next) in zip(frames, frames.dropFirst()) { #expect(one.right <= next.x) }
    }
    #expect(throws: LogoFault.tooMany) {
      try bench.workshop.addLogo(long, from: "logo.svg", of: "Ville")
    }
  }

  @Test func `a foot with no room for logos goes without them`() throws {
    let bench = try Bench()
    for number in 1...LogoFault.most {
      try bench.workshop.addLogo(Self.logo, from: "logo.svg", of: "Ville \(number)")
    }
    var composer = bench.workshop.deckBench.composer()
    composer.emblems = try bench.workshop.emblems()
    func shown(upTo end: Length) throws -> Int {
      emblems(try composer.wallFoot(from: 12, to: end, bottom: 287)).count
    }
    #expect(try shown(upTo: 175) == 0)
    #expect(try shown(upTo: 582) == LogoFault.most)
  }

  private static func drawing(_ inside: String, _ box: String = "0 0 40 10") -> Data {
    Data(
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
      viewBox="\(box)">\(inside)</svg>
      """.utf8)
  }

  /// Ten drawings that each show the one before ten times.
  private static let nested = drawing(
    "<path id=\"a0\" d=\"M0 0h9\"/>"
      + (1...10).map { level in
        "<g id=\"a\(level)\">"
          + String(repeating: "<use xlink:href=\"#a\(level - 1)\"/>", count: 10) + "</g>"
      }.joined())

  @Test(
    "a drawing that would keep every sheet waiting is refused before it is drawn",
    arguments: [
      drawing(
        "<filter id=\"f\"><feTurbulence numOctaves=\"10000\"/><feGaussianBlur "
          + "stdDeviation=\"100000\"/></filter><rect filter=\"url(#f)\" width=\"9\" height=\"9\"/>"),
      drawing("<rect style=\"filter: blur(100000px)\" width=\"9\" height=\"9\"/>"),
      drawing("<style>rect { filter: blur(9000px) }</style><rect width=\"9\" height=\"9\"/>"),
      drawing("<image href=\"data:image/png;base64,AAAA\" width=\"9\" height=\"9\"/>"),
      drawing("<pattern id=\"p\" width=\"1e-4\" height=\"1e-4\"><path d=\"M0 0h1\"/></pattern>"),
      drawing("<path d=\"M0 0h9\"/>", "0 0 1e12 1e12"), drawing("<path d=\"M0 0h9\"/>", "0 0 0 0"),
      drawing("<path d=\"M0 0h40\" stroke=\"red\" stroke-dasharray=\"0.0000001\"/>"),
      drawing("<g id=\"a\"><use xlink:href=\"#a\"/><use xlink:href=\"#a\"/></g>"), nested,
    ])
  func heavy(bytes: Data) throws {
    #expect(throws: LogoFault.tooElaborate("logo.svg")) {
      try Bench().workshop.addLogo(bytes, from: "logo.svg", of: "Ville")
    }
    let picture = try #require(Picture(name: "logo.svg", bytes: bytes))
    #expect(!picture.isReadable)
    // One that an earlier version kept is left out of sheets, and the check says so.
    let bench = try Bench()
    try bench.workshop.workspace.setLogos { $0 = [Logo(owner: "Ville", bytes: bytes)] }
    #expect(try bench.workshop.check().contains { $0.contains("« Ville »") })
  }

  @Test func `a drawing as drawing programs save them is kept`() throws {
    let bench = try Bench()
    let gradient = """
      <defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient>\
      <clipPath id="c"><path d="M0 0h40v10H0z"/></clipPath><path id="m" d="M1 1h3"/></defs>\
      <g clip-path="url(#c)" style="filter:none;color-interpolation-filters:linearRGB">\
      <rect fill="url(#g)" width="40" height="10"/><use xlink:href="#m"/>\
      <path stroke="#000" stroke-dasharray="1, 2" d="M0 5h40"/></g>
      """
    try bench.workshop.addLogo(Self.drawing(gradient), from: "logo.svg", of: "Ville")
    #expect(try bench.workshop.workspace.logos().count == 1)
  }

  @Test(
    "what is no picture is refused and says so",
    arguments: [
      Data("bonjour".utf8), Data("<svg>".utf8),
      Data([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]),
      Data([0xFF, 0xD8, 0xFF, 0]), Data(),
    ])
  func refused(bytes: Data) throws {
    let bench = try Bench()
    #expect(throws: LogoFault.notAPicture("logo")) {
      try bench.workshop.addLogo(bytes, from: "logo", of: "Ville")
    }
    #expect(throws: LogoFault.nobody) {
      try bench.workshop.addLogo(Self.logo, from: "logo", of: " ")
    }
    #expect(throws: LogoFault.tooHeavy("logo")) {
      try bench.workshop.addLogo(Data(count: 1_000_001), from: "logo", of: "Ville")
    }
    let thin = Data(String(decoding: Self.logo, as: UTF8.self).replacing("40", with: "9000").utf8)
    #expect(throws: LogoFault.tooThin("logo")) {
      try bench.workshop.addLogo(thin, from: "logo", of: "Ville")
    }
    #expect(try bench.workshop.workspace.logos().isEmpty)
  }

  @Test func `a small file that would unfold into a huge picture is never unfolded`() throws {
    let bench = try Bench()
    // The signature of PNG, then a header of 60,000 by 60,000 pixels.
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]
    let side: [UInt8] = [0, 0, 0xEA, 0x60]
    #expect(throws: LogoFault.tooHeavy("logo")) {
      try bench.workshop.addLogo(Data(header + side + side), from: "logo", of: "Ville")
    }
  }

  @Test func `a house's word is on its prints, and what people said stays as it was`() throws {
    let bench = try Bench.sample()
    let word = HouseWords.Pair(ours: "Prototype", theirs: "  essai ")
    try bench.workshop.keepWords([word, HouseWords.Pair(ours: "", theirs: "")])
    #expect(
      try bench.workshop.workspace.settings().words.pairs
        == [HouseWords.Pair(ours: "prototype", theirs: "essai")])
    let drafts = try bench.workshop.drafts(of: .kind(.prototypes), PrintOptions(day: Bench.today))
    #expect(drafts[0].publication.title.hasPrefix("Suivi des essais"))
    try bench.take("verbatim.csv", "verbatim;profil\nCe prototype me plaît.;un artisan\n")
    let cards = try pages(.verbatim, bench).map { "\($0.marks)" }.joined()
    #expect(cards.contains("prototype") && !cards.contains("essai me"))
  }

  @Test func `words that cannot be kept change nothing`() throws {
    let bench = try Bench()
    let half = HouseWords.Pair(ours: "bilan", theirs: "")
    #expect(throws: HouseWordFault.halfAPair("bilan")) { try bench.workshop.keepWords([half]) }
    let long = String(repeating: "a", count: 41)
    #expect(throws: HouseWordFault.tooLong(long)) {
      try bench.workshop.keepWords([HouseWords.Pair(ours: "bilan", theirs: long)])
    }
    #expect(throws: HouseWordFault.tooMany) {
      try bench.workshop.keepWords(
        (1...21).map { HouseWords.Pair(ours: "mot \($0)", theirs: "autre") })
    }
    #expect(try bench.workshop.workspace.settings().words == HouseWords())
  }

  @Test("all the help is on paper, a sheet a room", arguments: Language.allCases)
  func leaflet(language: Language) throws {
    let workshop = try Bench(.of(language)).workshop
    let leaflet = try workshop.helpLeaflet()
    #expect(leaflet.pageCount == workshop.wording.siteHelp.helpRooms.count)
  }
}
