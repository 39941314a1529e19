public import People

/// Several references in one column, a space between them: a print holds hundreds.
extension [Reference]: Celled {
  public var cell: ColumnValue { .text(map(\.description).joined(separator: " ")) }
  public static func read(_ cell: ColumnValue) -> [Reference]? {
    guard let words = String.read(cell)?.split(separator: " ") else { return nil }
    let references = words.compactMap { Reference($0) }
    return references.count == words.count ? references : nil
  }
  public static var asking: Asking { .codes }
  public static var empty: ColumnValue { .text("") }
}

extension Reference: Celled {
  public var cell: ColumnValue { .text(description) }
  public static func read(_ cell: ColumnValue) -> Reference? {
    String.read(cell).flatMap { Reference($0) }
  }
  public static var asking: Asking { .codes }
}

extension Printout: Entity {
  public static let shape: Shape<Printout> = Shape(
    "printout", Bilingual("Impressions", "Prints"), Printout.init, fields)

  private static let fields = Fields(of: Printout.self) {
    Field("kind", "sorte", "kind", .code, as: .codes) { $0.kind }
    Field("channel", "canal", "channel", .code) { $0.channel }
    Field("day", "imprimé le", "printed on", .moment) { $0.day }
    Field("items", "références", "references", .code) { $0.items }
    Field("named", "prénoms affichés", "first names shown", .code) { $0.named }
    Field("sheets", "feuilles", "sheets", .code, as: .codes) { $0.sheets }
  }
}

extension TakenDown: Entity {
  public static let shape: Shape<TakenDown> = Shape(
    "taken_down", Bilingual("Retraits des murs", "Taken down"), TakenDown.init, fields)

  private static let fields = Fields(of: TakenDown.self) {
    Field("printout", "impression", "print", .link) { $0.printout }
    Field("item", "référence", "reference", .code) { $0.item }
    Field("day", "retiré le", "taken down on", .moment) { $0.day }
  }
}

extension Dossier {
  public var printouts: [Printout] {
    get { self[Printout.self] }
    _modify { yield &self[Printout.self] }
  }
  public var takenDown: [TakenDown] {
    get { self[TakenDown.self] }
    _modify { yield &self[TakenDown.self] }
  }

  /// What was printed, and what was taken down since.
  public var printHistory: PrintHistory { PrintHistory(printouts, takenDown: takenDown) }

  /// Whether nothing was ever taken in: what was printed of it is not something of its own.
  public var holdsNothing: Bool {
    var bare = self
    (bare.printouts, bare.takenDown) = ([], [])
    return bare == Dossier()
  }
}
