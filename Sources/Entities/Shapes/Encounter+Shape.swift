public import People

extension Encounter.Kind: Choice {}
extension Encounter.Agreement: Choice {
  public static var empty: ColumnValue { unasked.cell }
}
/// What was written down before any was arranged was done.
extension Encounter.Stage: Choice {
  public static var empty: ColumnValue { done.cell }
}

extension Encounter: Entity {
  public static let shape: Shape<Encounter> = Shape(
    .encounter, "encounter", Bilingual("Rencontres", "Encounters"),
    Encounter.init(
      id:reference:kind:when:place:met:ledBy:during:guide:agreement:stage:calls:callBack:
      meetingPoint:reason:notes:), fields)

  private static let fields = Fields(of: Encounter.self) {
    Field("kind", "type", "kind", .code, erased: .itself) { $0.kind }
    Field("when", column: "happened", "date", "date", .moment, erased: .month) { $0.when }
    Field("place", "lieu", "place", .link) { $0.place }
    met
    Field.list(
      "ledBy", in: "encounter_leader", column: "person", "mené par", "led by", .mention
    ) { $0.ledBy }
    Field("during", "pendant", "during", .link, erased: .itself) { $0.during }
    Field("guide", "guide", "guide", .words, as: .sentences) { $0.guide }
    Field("agreement", "accord", "agreement", .code, erased: .itself) { $0.agreement }
    Field("stage", "état", "state", .code, erased: .itself) { $0.stage }
    Field("calls", "appels", "calls", .code, erased: .itself) { $0.calls }
    Field("callBack", column: "call_back", "rappeler le", "call back on", .moment) { $0.callBack }
    Field("meetingPoint", column: "meeting_point", "rendez-vous", "meeting point", .words) {
      $0.meetingPoint
    }
    Field("reason", "pourquoi", "why", .words) { $0.reason }
    Field("notes", "notes", "notes", .aside, as: .sentences) { $0.notes }
  }

  /// One person stands in the row, whose they then are; several in lists, where an erased one
  /// leaves an empty place: what nobody says to be of another may be theirs.
  private static let met = Field<Encounter, Met>(
    write: { encounter, row in row.say(encounter.met) },
    read: { row in
      let (profile, person): (Profile.ID?, Person.ID?) = (try row["profile"], try row["person"])
      let profiles: [Profile.ID] = try (row.lists["encounter_profile"] ?? [])
        .map { try $0["profile"] }
      let people: [Person.ID?] = try (row.lists["encounter_person"] ?? [])
        .map { try $0["person"] }
      return Met(
        profiles: [profile].compactMap { $0 } + profiles,
        people: ([person] + people).compactMap { $0 }, gone: people.count { $0 == nil })
    },
    in: Field<Encounter, Profile.ID?>("profile", "profil", "profile", .link) {
      $0.met.profiles.first
    }.columns
      + Field<Encounter, Person.ID?>("person", "personne", "person", .owner) { $0.person }.columns
      + profiles
      + ListLine<Person.ID?>(
        { person, _ in person },
        Field("people", column: "person", "personnes", "people", .mention) { $0 },
        Field("known", column: "is_known", "connue", "known", .code) { _ in true }
      ).columns(in: "encounter_person", with: "person"))

  private static let profiles = Field<Encounter, [Profile.ID]>.list(
    "profiles", in: "encounter_profile", column: "profile", "profils", "profiles", .link
  ) { $0.met.profiles }.columns.map { column in
    var column = column
    column.bound = "profile"
    return column
  }
}

extension StoredRow {
  /// Writes in the row of an encounter, and in its lists, who was met.
  public mutating func say(_ met: Met) {
    let (profiles, people) = (met.profiles, met.people)
    cells.values["profile"] = (profiles.count == 1 ? profiles.first : nil).cell
    lists["encounter_profile"] =
      profiles.count > 1 ? profiles.map { ColumnValues(["profile": $0.cell]) } : []
    let isOne = people.count == 1 && met.gone == 0
    cells.values["person"] = (isOne ? people.first : nil).cell
    let several: [Person.ID?] = isOne ? [] : people + Array(repeating: nil, count: met.gone)
    lists["encounter_person"] = several.map {
      ColumnValues(["person": $0.cell, "is_known": true.cell])
    }
  }
}

extension Dossier {
  public var encounters: [Encounter] {
    get { self[Encounter.self] }
    _modify { yield &self[Encounter.self] }
  }
}
