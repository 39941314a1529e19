import Entities
import Interchange
import People
import Reciprocity
import Storage
import Testing
import Words
import Workbench

@Suite("The exchange board") struct BoardTests {
  private func card(_ table: TableKind, _ title: String, _ who: String, area: String = "Cuisine")
    -> NewCard
  {
    NewCard(
      TypedRow(table, cells: ["title": title, "member": who, "area": area, "wall": "oui"]))
  }

  @Test func `a card made with someone new makes them a member, at the place where they are met`()
    throws
  {
    let bench = try Bench()
    var ask = card(.asks, "J’aimerais apprendre à pétrir", "Odile")
    (ask.place, ask.welcome.showsName) = ("Salle des Tilleuls", true)
    let kept = try bench.workshop.putUp(ask)
    #expect(kept.reference == Reference(.ask, 1))
    let contents = try bench.workshop.workspace.contents()
    #expect(contents.members.count == 1 && contents.members.first?.joined == Bench.today)
    #expect(contents.places.map(\.name) == ["Salle des Tilleuls"])
    #expect(contents.consents.map(\.purpose) == [.firstName])
    let board = try bench.workshop.board()
    #expect(board.areas.map(\.name) == ["Cuisine"] && board.asks == 1 && board.offers == 0)
    #expect(board.areas.first?.asks.first?.notice.name == "Odile")
    _ = try bench.workshop.undo(kept.act)
    #expect(try bench.workshop.workspace.contents().members.isEmpty)
    #expect(try bench.workshop.workspace.contents().people.isEmpty)
  }

  @Test
  func `a member makes a second card without becoming two, nameless on paper until they agree`()
    throws
  {
    let bench = try Bench()
    _ = try bench.workshop.putUp(card(.asks, "Une", "Odile"))
    _ = try bench.workshop.putUp(card(.offers, "Deux", "odile"))
    _ = try bench.workshop.putUp(card(.offers, "Trois", "M-01"))
    #expect(try bench.workshop.workspace.contents().members.count == 1)
    let board = try bench.workshop.board()
    #expect(board.offers == 2)
    #expect(board.areas.flatMap(\.offers).allSatisfy { $0.notice.name == "Odile" })
    let contents = try bench.workshop.workspace.contents()
    let printed = contents.register(on: Bench.today).disclose(
      offers: contents.offers, asks: contents.asks, members: contents.members, to: .paper)
    #expect(printed.count == 3 && printed.allSatisfy { $0.name.isEmpty })
    #expect(try bench.workshop.nameables(.members).map(\.value) == ["Odile"])
  }

  @Test func `a card without words or without anyone is refused, and nobody is made`() throws {
    let bench = try Bench()
    #expect(throws: TypedRefusal.self) { try bench.workshop.putUp(card(.offers, " ", "Odile")) }
    #expect(throws: TypedRefusal.self) { try bench.workshop.putUp(card(.offers, "Une", "")) }
    #expect(try bench.workshop.workspace.contents().members.isEmpty)
    #expect(try bench.workshop.workspace.contents().people.isEmpty)
  }

  @Test func `two cards that meet are said to have met, until it is undone`() throws {
    let bench = try Bench()
    _ = try bench.workshop.putUp(card(.offers, "Je saurais pétrir le pain", "Odile"))
    _ = try bench.workshop.putUp(card(.asks, "J’aimerais pétrir du pain", "Samir"))
    #expect(
      try bench.workshop.boardCard("D-01").card?.nearest.map(\.reference) == [Reference(.offer, 1)])
    let act = try bench.workshop.meet("D-01", "O-01", on: "2018-02-20", at: "Salle des Tilleuls")
    let card = try #require(try bench.workshop.boardCard("O-01").card)
    #expect(card.met.map(\.other) == [Reference(.ask, 1)])
    #expect(card.met.map(\.day) == [Day(2018, 2, 20)])
    #expect(card.nearest.isEmpty)
    let kept = try #require(try bench.workshop.workspace.contents().occasions.first)
    #expect(kept.kind == .gathering && kept.title.contains("O-01") && kept.title.contains("D-01"))
    _ = try bench.workshop.undo(act)
    #expect(try bench.workshop.boardCard("O-01").card?.met.isEmpty == true)
  }

  @Test func `two offers do not meet, nor what is not on the board`() throws {
    let bench = try Bench()
    for name in ["Odile", "Samir"] { _ = try bench.workshop.putUp(card(.offers, "Le pain", name)) }
    for other in ["O-02", "D-09", "rien"] {
      #expect(throws: UnknownReference.self) {
        try bench.workshop.meet("O-01", other, on: "2018-02-20", at: "")
      }
    }
  }

  @Test func `a card is taken off the board and put back; nothing of it is shown meanwhile`() throws
  {
    let bench = try Bench()
    _ = try bench.workshop.putUp(card(.offers, "Le pain", "Odile"))
    _ = try bench.workshop.putUp("O-01", false)
    #expect(try bench.workshop.board().hidden == [Reference(.offer, 1)])
    #expect(try bench.workshop.boardCard("O-01").card == nil)
    #expect(try bench.workshop.boardCard("O-01").canBePutUp)
    _ = try bench.workshop.putUp("O-01", true)
    #expect(try bench.workshop.boardCard("O-01").card?.notice.title == "Le pain")
  }

  @Test func `a talking circle is not even named`() throws {
    let bench = try Bench()
    var circle = card(.offers, "Le deuil", "Odile")
    circle.row = TypedRow(
      .offers, cells: circle.row.cells.merging(["form": "groupe de parole"]) { $1 })
    _ = try bench.workshop.putUp(circle)
    let board = try bench.workshop.board()
    #expect(board.areas.isEmpty && board.hidden.isEmpty)
    #expect(try !bench.workshop.boardCard("O-01").canBePutUp)
  }

  @Test func `on the sample, what is asked finds who offers it, never its own member`() throws {
    let bench = try Bench.sample()
    let workshop = Workshop(
      workspace: bench.workshop.workspace, furnishings: Bench.furnishings,
      mint: Mint(milliseconds: { 0 }, chance: { .random(in: .min ... .max) }),
      today: try #require(Day(2019, 10, 1)), now: Bench.now, author: "Anne", wording: .french)
    let nearest = { (text: String) in
      try workshop.boardCard(text).card?.nearest.map(\.reference.description) ?? []
    }
    #expect(try nearest("D-08").first == "O-14")
    #expect(try nearest("D-05").first == "O-21")
    #expect(try nearest("D-19").first == "O-03")
    let board = try workshop.board()
    #expect(board.offers > 20 && board.areas.count > 5)
    for card in board.areas.flatMap({ $0.offers + $0.asks }) {
      #expect(card.nearest.allSatisfy { $0.isOffer != card.notice.isOffer })
    }
  }
}
