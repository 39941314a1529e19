import People
public import Reciprocity

extension Network: Kept {
  public static let shelf = Shelf("network")
  public var record: Record {
    Record(
      id, nil,
      [
        "name": name.cell, "place": place.cell, "since": since.cell, "welcome": welcome.cell,
        "meeting": meeting.cell,
      ])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], name: record["name"], place: record["place"], since: record["since"],
      welcome: record["welcome"], meeting: record["meeting"])
  }
}

extension Member: Kept {
  public static let shelf = Shelf("member", .member, bound: [["joined", "left_on"]])
  public var record: Record {
    Record(
      id, reference,
      [
        "person": person.cell, "joined": joined.cell, "left_on": left.cell, "place": place.cell,
      ])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], reference: record.reference(.member), person: record["person"],
      joined: record["joined"], left: record["left_on"], place: record["place"])
  }
}

extension Offer: Kept {
  public static let shelf = Shelf("offer", .offer)
  public var record: Record { Record(id, reference, knowledge.cells(of: member)) }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], reference: record.reference(.offer), member: record["member"],
      knowledge: Knowledge(kept: record))
  }
}

extension Ask: Kept {
  public static let shelf = Shelf("ask", .ask)
  public var record: Record { Record(id, reference, knowledge.cells(of: member)) }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], reference: record.reference(.ask), member: record["member"],
      knowledge: Knowledge(kept: record))
  }
}

extension Knowledge {
  fileprivate func cells(of member: Member.ID) -> [String: Cell] {
    [
      "member": member.cell, "title": title.cell, "area": area.cell, "nature": nature.cell,
      "form": form.cell, "contact": contact.cell, "is_on_wall": isOnWall.cell,
      "since": since.cell,
    ]
  }
  fileprivate init(kept record: Record) throws {
    try self.init(
      title: record["title"], area: record["area"], nature: record["nature"],
      form: record["form"], contact: record["contact"], isOnWall: record["is_on_wall"],
      since: record["since"])
  }
}
