import Entities
import Foundation
import FoundationXML
import People
import Storage
import Testing
import Words
import Workbench

@Suite("Prints seen before they are made") struct PreviewTests {
  private let desk = PreviewDesk()

  private func options(_ fields: [String: String] = [:], only: [String] = []) -> PrintOptions {
    PrintOptions(asked: { fields[$0] ?? "" }, only: only, day: Bench.today)
  }

  private func look(_ what: Printable, _ options: PrintOptions, _ bench: Bench) async throws
    -> Preview
  {
    try await desk.look(at: what, options, by: bench.workshop)
  }

  private func picture(
    _ what: Printable, _ options: PrintOptions, _ bench: Bench, page: Int = 1
  ) async throws -> Data? {
    try await desk.picture(of: what, page: page, options, by: bench.workshop)
  }

  @Test(
    "every kind shows its first page as a drawing of the size of its sheet",
    arguments: PrintKind.allCases.filter { $0 != .replacements })
  func kinds(kind: PrintKind) async throws {
    let bench = try Bench.sample()
    let preview = try await look(.kind(kind), options(), bench)
    #expect(preview.pages > 0 && preview.faults.isEmpty)
    let svg = try #require(try await picture(.kind(kind), options(), bench))
    #expect(XMLParser(data: svg).parse())
    let head = try #require(
      String(decoding: svg, as: UTF8.self).firstMatch(
        of: /<svg [^>]*width="([\d.]+)(?:pt)?" height="([\d.]+)/))
    let (width, height) = (try #require(Double(head.1)), try #require(Double(head.2)))
    // Tenths of millimetres, as the first part's size is told; cards may lie on their side.
    let told = try #require(preview.parts.first).size.replacing("\u{202F}", with: "")
      .replacing("\u{A0}", with: "").split(separator: "×")
      .compactMap { Double($0.replacing(",", with: ".")) }
    #expect(told.count == 2)
    for (points, millimetres) in zip([width, height], told) {
      #expect(abs(points * 25.4 / 72 - millimetres) < 0.2, "\(points) pt, \(millimetres) mm")
    }
    #expect(try await picture(.kind(kind), options(), bench, page: preview.pages + 1) == nil)
  }

  @Test func `the same asked again is the same, another choice is another drawing`() async throws {
    let bench = try Bench.sample()
    let plain = try #require(try await picture(.kind(.verbatim), options(), bench))
    #expect(try await picture(.kind(.verbatim), options(), bench) == plain)
    for fields in [["grey": "1"], ["large": "1"], ["sheet": "A3"], ["margin": "12"]] {
      #expect(try await picture(.kind(.verbatim), options(fields), bench) != plain, "\(fields)")
    }
    let one = try await look(.kind(.verbatim), options(only: ["V-0001"]), bench)
    #expect(one.pages == 1)
  }

  @Test func `what makes no sense in an address is as if it were not there`() {
    let asked = options(
      ["sheet": "A44", "duplex": "x", "margin": "900", "since": "hier", "format": "exe"],
      only: ["zut"])
    #expect(asked == PrintOptions(day: Bench.today))
    #expect(options(["margin": "7,5"]).millimetres == 7.5)
  }

  @Test func `words too long keep their sheet, and are told with the page that shows them`()
    async throws
  {
    let bench = try Bench()
    let endless = String(repeating: "On parle encore. ", count: 600)
    try bench.take("verbatim.csv", "verbatim;profil\nOui.;un artisan\n\(endless);un artisan\n")
    let preview = try await look(.kind(.verbatim), options(), bench)
    #expect(preview.faults.map(\.item) == ["V-0002"])
    #expect(preview.faults.first?.page == 2 && preview.pages == 2)
    #expect(preview.faults.first?.said.contains("mm") == true)
    let marked = try #require(try await picture(.kind(.verbatim), options(), bench, page: 2))
    // The red of the frame: #b5391f.
    #expect(String(decoding: marked, as: UTF8.self).contains("70.98"))
    let printed = try bench.workshop.print(.verbatim, PrintOptions(day: Bench.today))
    #expect(printed.first?.remarks.contains { $0.contains("V-0002") && $0.contains("mm") } == true)
    var strict = PrintOptions(day: Bench.today)
    strict.isStrict = true
    #expect(throws: (any Error).self) { try bench.workshop.print(.verbatim, strict) }
  }

  @Test func `what is not on paper that small is said, without a sheet`() async throws {
    let bench = try Bench.sample()
    let preview = try await look(
      .deck("questions", kit: "residence"), options(["sheet": "50x50"]), bench)
    #expect(preview.parts.isEmpty && preview.faults.count == 1)
  }

  @Test func `someone who withdrew is in no preview, at once`() async throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Zoé\n")
    try bench.take(
      "verbatim.csv", "verbatim;personne;profil\nGardez mes mots.;PE-01;une artisane\n")
    #expect(try await look(.kind(.verbatim), options(), bench).pages == 1)
    #expect(try await picture(.kind(.verbatim), options(), bench) != nil)
    try bench.take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;citer les mots;papier;retiré;2018-01-01\n")
    #expect(try await look(.kind(.verbatim), options(), bench).isNothing)
    #expect(try await picture(.kind(.verbatim), options(), bench) == nil)
    #expect(try !bench.workshop.canPrint(.verbatim))
  }

  @Test(arguments: PrintKind.allCases)
  func `what can be printed is what a print gives`(kind: PrintKind) async throws {
    for bench in [try Bench(), try Bench.sample()] {
      let preview = try await look(.kind(kind), options(), bench)
      #expect(try bench.workshop.canPrint(kind) == !preview.isNothing)
    }
  }

  @Test func `every kit is offered with its decks and sheets, and each can be seen`() async throws {
    let bench = try Bench()
    let offers = await desk.kits(by: bench.workshop)
    #expect(offers.map(\.name).contains("sprint") && offers.allSatisfy { $0.faults.isEmpty })
    let sprint = try #require(offers.first { $0.name == "sprint" })
    for item in sprint.items {
      #expect(
        try await picture(.deck(item.name, kit: "sprint"), options(), bench) != nil, "\(item.name)")
    }
    #expect(sprint.items.contains { $0.cards == nil })
    for name in ["../Kits/sprint", "/etc", "nulle-part"] {
      await #expect(throws: UnknownKit.self) {
        try await look(.deck("badges", kit: name), options(), bench)
      }
    }
  }
}

@Suite("Prints made aside") struct PrintJobTests {
  private let jobs = PrintJobs()

  private func start(_ what: Printable, _ bench: Bench, html: Bool = false) throws -> PrintJob.ID {
    var options = PrintOptions(day: Bench.today)
    if html { options.format = .html }
    return try jobs.start(what, options, preview: "/print/verbatim", by: bench.workshop)
  }

  @Test func `a print is asked, made, and found again with its files`() async throws {
    let bench = try Bench.sample()
    let id = try start(.kind(.poster), bench)
    await jobs.settled()
    let job = try #require(jobs.job(id))
    guard case .finished(let prints) = job.state else { return #expect(Bool(false)) }
    #expect(prints.map(\.name) == ["affiche-residence.pdf", "affiche-residence-a4.pdf"])
    #expect(prints.allSatisfy { $0.bytes.starts(with: Data("%PDF".utf8)) })
    #expect(jobs.all.map(\.id) == [id])
  }

  @Test func `progress counts the pages of all files together`() throws {
    let bench = try Bench.sample()
    var seen: [[Int]] = []
    let prints = try bench.workshop.print(.kind(.poster), PrintOptions(day: Bench.today)) {
      seen.append([$0, $1])
      return true
    }
    let total = prints.map(\.pageCount).reduce(0, +)
    #expect(seen == (1...total).map { [$0, total] })
  }

  @Test func `a print that was stopped keeps nothing`() async throws {
    let bench = try Bench.sample()
    let (first, second) = (
      try start(.kind(.verbatim), bench), try start(.kind(.cards), bench)
    )
    jobs.stop(second)
    await jobs.settled()
    guard case .stopped? = jobs.job(second)?.state else { return #expect(Bool(false)) }
    guard case .finished? = jobs.job(first)?.state else { return #expect(Bool(false)) }
  }

  @Test func `words that do not fit are said, and nothing is kept`() async throws {
    let bench = try Bench()
    let endless = String(repeating: "On parle encore. ", count: 600)
    try bench.take("verbatim.csv", "verbatim;profil\n\(endless);un artisan\n")
    let id = try start(.kind(.verbatim), bench)
    let none = try start(.kind(.prototypes), bench)
    await jobs.settled()
    guard case .refused(let said)? = jobs.job(id)?.state else { return #expect(Bool(false)) }
    #expect(said.first?.contains("V-0001") == true)
    guard case .refused? = jobs.job(none)?.state else { return #expect(Bool(false)) }
  }

  @Test func `once a consent changes, what was printed of people is not given any more`()
    async throws
  {
    let bench = try Bench.sample()
    let (words, forms) = (
      try start(.kind(.verbatim), bench), try start(.kind(.forms), bench)
    )
    await jobs.settled()
    func isStale(_ id: PrintJob.ID) throws -> Bool {
      try bench.workshop.isStale(try #require(jobs.job(id)))
    }
    #expect(try !isStale(words))
    let person = try #require(try bench.workshop.workspace.contents().people.first).reference
    try bench.take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\n\(person);citer les mots;papier;retiré;2018-01-01\n")
    #expect(try isStale(words))
    #expect(try !isStale(forms))
  }

  @Test func `the last twenty are kept`() async throws {
    let bench = try Bench()
    for _ in 0..<23 {
      _ = try start(.kind(.prototypes), bench)
      await jobs.settled()
    }
    #expect(jobs.all.count == 20)
  }
}
