public import People

extension Place: Kept {
  public static let shelf = Shelf("place")
  public var record: Record {
    Record(
      id, nil,
      [
        "name": name.cell, "kind": kind.cell, "territory": territory.cell,
        "public_name": publicName.cell,
      ])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], name: record["name"], kind: record["kind"],
      territory: record["territory"], publicName: record["public_name"])
  }
}

extension Profile: Kept {
  public static let shelf = Shelf("profile")
  public var record: Record { Record(id, nil, ["name": name.cell, "wider": wider.cell]) }
  public init(record: Record) throws {
    try self.init(id: record["id"], name: record["name"], wider: record["wider"])
  }
}

extension Person: Kept {
  public static let shelf = Shelf("person", .person, lists: ["role"])
  public var record: Record {
    Record(
      id, reference,
      [
        "name": name.cell, "trade": trade.cell, "profile": profile.cell, "place": place.cell,
        "notes": notes.cell,
      ], lists: ["person_role": roles.map(\.rawValue).sorted().rows("role")])
  }
  public init(record: Record) throws {
    let roles: [Role] = try (record.lists["person_role"] ?? []).map { try $0["role"] }
    try self.init(
      id: record["id"], reference: record.reference(.person), name: record["name"],
      roles: Set(roles), trade: record["trade"], profile: record["profile"],
      place: record["place"], notes: record["notes"])
  }
}

extension Consent: Kept {
  public static let shelf = Shelf("consent")
  public var record: Record {
    Record(
      id, nil,
      [
        "person": person.cell, "purpose": purpose.cell, "channel": channel.cell,
        "answer": answer.cell, "day": day.cell, "basis": basis.cell,
      ])
  }
  public init(record: Record) throws {
    try self.init(
      id: record["id"], person: record["person"], purpose: record["purpose"],
      channel: record["channel"], answer: record["answer"], day: record["day"],
      basis: record["basis"])
  }
}

extension KnownGroup: Kept {
  public static let shelf = Shelf("known_group")
  public var record: Record {
    Record(
      id, nil,
      [
        "profile": profile.cell, "place": place.cell, "moment": moment.code.cell, "day": day.cell,
      ])
  }
  public init(record: Record) throws {
    let code: String = try record["moment"]
    guard let moment = Quotation.Moment(code: code) else {
      throw Unreadable(column: "moment", cell: .text(code))
    }
    try self.init(
      id: record["id"], profile: record["profile"], place: record["place"], moment: moment,
      day: record["day"])
  }
}

extension Occasion: Kept {
  public static let shelf = Shelf(
    "occasion", .occasion, bound: [["kind", "week"], ["first_day", "last_day"]])
  public var record: Record {
    Record(
      id, reference,
      [
        "kind": kind.cell, "title": title.cell, "first_day": period.start.cell,
        "last_day": period.end.cell, "place": place.cell, "residence": residence.cell,
        "week": week.cell, "participants": participants.cell, "teams": teams.cell,
        "notes": notes.cell,
      ])
  }
  public init(record: Record) throws {
    guard let period = try record.period() else {
      throw Unreadable(column: "first_day", cell: .null)
    }
    try self.init(
      id: record["id"], reference: record.reference(.occasion), kind: record["kind"],
      title: record["title"], period: period, place: record["place"],
      residence: record["residence"], week: record["week"],
      participants: record["participants"], teams: record["teams"], notes: record["notes"])
  }
}

extension Record {
  /// From `first_day` to `last_day`; `nil` when neither is set.
  func period() throws -> Period? {
    let (start, end): (Day?, Day?) = (try self["first_day"], try self["last_day"])
    guard let start, let end else { return nil }
    guard let period = Period(start, end) else {
      throw Unreadable(column: "last_day", cell: end.cell)
    }
    return period
  }
}
