import People
public import Reciprocity

extension Knowledge.Nature: Choice {
  public static var empty: ColumnValue { knowledge.cell }
}
extension Knowledge.Form: Choice {
  public static var empty: ColumnValue { oneToOne.cell }
}
extension Knowledge.Contact: Choice {
  public static var empty: ColumnValue { welcomeSession.cell }
}

extension Network: Entity {
  public static let shape: Shape<Network> = Shape(
    "network", Bilingual("Réseau", "Network"), Network.init, fields)

  private static let fields = Fields(of: Network.self) {
    Field("name", "nom", "name", .title) { $0.name }
    Field("place", "lieu", "place", .link) { $0.place }
    Field("since", "créé le", "since", .moment) { $0.since }
    Field("welcome", "permanence", "welcome session", .words, as: .sentences) { $0.welcome }
    Field("meeting", "rencontre", "meeting", .words) { $0.meeting }
  }
}

extension Member: Entity {
  public static let shape: Shape<Member> = Shape(
    .member, "member", Bilingual("Membres", "Members"), Member.init, fields)

  private static let fields = Fields(of: Member.self) {
    Field("person", "personne", "person", .owner) { $0.person }
    Field("joined", "a adhéré le", "joined", .moment) { $0.joined }
    Field("left", column: "left_on", "a quitté le", "left", .moment, with: "joined") { $0.left }
    Field("place", "lieu", "place", .link) { $0.place }
  }
}

extension Offer: Entity {
  public static let shape: Shape<Offer> = Shape(
    .offer, "offer", Bilingual("Offres", "Offers"), Offer.init, fields)

  private static let fields = Fields(of: Offer.self) {
    Field("member", "membre", "member", .owner) { $0.member }
    Field.knowledge { $0.knowledge }
  }
}

extension Ask: Entity {
  public static let shape: Shape<Ask> = Shape(
    .ask, "ask", Bilingual("Demandes", "Asks"), Ask.init, fields)

  private static let fields = Fields(of: Ask.self) {
    Field("member", "membre", "member", .owner) { $0.member }
    Field.knowledge { $0.knowledge }
  }
}

extension Field where Value == Knowledge {
  /// What is offered or asked for.
  fileprivate static func knowledge(_ get: @escaping @Sendable (Owner) -> Knowledge) -> Field {
    Field.whole(
      get, Knowledge.init,
      Field<Knowledge, String>("title", "intitulé", "title", .title, sought: .title) { $0.title },
      Field<Knowledge, String>("area", "domaine", "area", .words, sought: .themes) { $0.area },
      Field<Knowledge, Knowledge.Nature>("nature", "nature", "nature", .code) { $0.nature },
      Field<Knowledge, Knowledge.Form>("form", "échange", "exchange", .code) { $0.form },
      Field<Knowledge, Knowledge.Contact>("contact", "joindre par", "contact", .code) {
        $0.contact
      },
      Field<Knowledge, Bool>("wall", column: "is_on_wall", "au mur", "on the wall", .code) {
        $0.isOnWall
      },
      Field<Knowledge, Day?>("since", "depuis le", "since", .moment) { $0.since })
  }
}

extension Dossier {
  public var networks: [Network] {
    get { self[Network.self] }
    _modify { yield &self[Network.self] }
  }
  public var members: [Member] {
    get { self[Member.self] }
    _modify { yield &self[Member.self] }
  }
  public var offers: [Offer] {
    get { self[Offer.self] }
    _modify { yield &self[Offer.self] }
  }
  public var asks: [Ask] {
    get { self[Ask.self] }
    _modify { yield &self[Ask.self] }
  }
}
