public import People

extension Role: Choice {}
extension Consent.Purpose: Choice {}
extension Consent.Channel: Choice {}
extension Consent.Answer: Choice {}
extension Consent.LegalBasis: Choice {
  public static var empty: ColumnValue { consent.cell }
}

extension Person: Entity {
  public static let shape: Shape<Person> = Shape(
    .person, "person", Bilingual("Personnes", "People"), Person.init, fields)

  private static let fields = Fields(of: Person.self) {
    Field("name", "prénom", "first name", .title) { $0.name }
    Field.set("roles", in: "person_role", column: "role", "rôles", "roles", .code) { $0.roles }
    Field("trade", "métier", "trade", .aside) { $0.trade }
    Field("profile", "profil", "profile", .link) { $0.profile }
    Field("place", "lieu", "place", .link) { $0.place }
    Field("notes", "notes", "notes", .aside, as: .sentences) { $0.notes }
  }
}

extension Consent: Entity {
  public static let shape: Shape<Consent> = Shape(
    "consent", Bilingual("Consentements", "Consents"), Consent.init, fields)

  private static let fields = Fields(of: Consent.self) {
    Field("person", "personne", "person", .owner) { $0.person }
    Field("purpose", "usage", "purpose", .code) { $0.purpose }
    Field("channel", "canal", "channel", .code) { $0.channel }
    Field("answer", "réponse", "answer", .code) { $0.answer }
    Field("day", "date", "date", .moment) { $0.day }
    Field("basis", "base légale", "legal basis", .code) { $0.basis }
  }
}

extension Dossier {
  public var people: [Person] {
    get { self[Person.self] }
    _modify { yield &self[Person.self] }
  }
  public var consents: [Consent] {
    get { self[Consent.self] }
    _modify { yield &self[Consent.self] }
  }
}
