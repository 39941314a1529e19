public import People

extension Quotation.Moment: Celled {
  public var cell: ColumnValue { .text(code) }
  public static func read(_ cell: ColumnValue) -> Quotation.Moment? {
    String.read(cell).flatMap { Quotation.Moment(code: $0) }
  }
  public static var asking: Asking { .line }
}

extension KnownGroup: Entity {
  public static let shape: Shape<KnownGroup> = Shape(
    "known_group", Bilingual("Groupes connus", "Known groups"), KnownGroup.init, fields)

  private static let fields = Fields(of: KnownGroup.self) {
    Field("profile", "profil", "profile", .words) { $0.profile }
    Field("place", "lieu", "place", .words) { $0.place }
    Field("moment", "moment", "moment", .words) { $0.moment }
    Field("day", "dit le", "said on", .moment) { $0.day }
  }
}

extension Dossier {
  public var knownGroups: [KnownGroup] {
    get { self[KnownGroup.self] }
    _modify { yield &self[KnownGroup.self] }
  }
}
