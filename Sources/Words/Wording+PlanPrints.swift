/// What the sheets of a plan say: run sheet, programme, duties, materials, signs.
public struct PlanPrintsWording: Sendable {
  public let runSheet: String
  public let programmeSheet: String
  public let duties: String
  public let materials: String
  public let signs: String

  // Hours.
  public let span: @Sendable (_ from: String, _ to: String) -> String
  public let lasting: @Sendable (_ duration: String, _ minimum: String?) -> String
  public let until: @Sendable (_ time: String) -> String
  public let backAt: @Sendable (_ time: String) -> String
  public let fixed: String
  public let optional: String
  public let inTeams: String
  public let dayEnds: String
  /// « Équipes A à F », where a sheet has no room for all.
  public let onlyTeams: @Sendable (_ first: String, _ last: String) -> String

  // Room to write.
  public let real: String
  public let notes: String
  public let address: String
  public let contact: String

  // Where to gain time.
  public let margins: @Sendable (_ before: [(title: String, minutes: String)]) -> String
  public let gains: @Sendable (_ from: [(title: String, minutes: String)]) -> String
  /// Of sequences that are not named.
  public let gain: @Sendable (_ minutes: String) -> String
  public let skips: @Sendable (_ titles: [String]) -> String
  /// Said where an instruction has no room on a run sheet.
  public let longInstruction: String
  public let longMaterials: String

  // Who, with what.
  public let leads: String
  public let helps: String
  public let animates: @Sendable (_ letter: String) -> String
  public let nobodyYet: String
  public let nobodyLead: String
  public let dutyLead: String
  public let bring: String
  public let deck: @Sendable (_ name: String) -> String
  public let produces: @Sendable (_ what: String) -> String
  public let gathered: String
  public let bySequence: String
  public let inAll: String
  public let inStock: String
  public let missingOf: String
  /// « 8 feuilles par personne », where nobody knows yet how many will come.
  public let forEach: @Sendable (_ things: String) -> String
  public let forEachShort: @Sendable (_ count: String) -> String
  public let teamRooms: String
}

extension Wording {
  public var planPrints: PlanPrintsWording { pick(.french, .english) }

  /// « 40 », « 8 / pers. », « 4 + 8 / pers. »
  public func needed(_ count: Int, each: Int) -> String {
    let whole = count > 0 || each == 0 ? [number(Double(count))] : []
    let forEach = each > 0 ? [planPrints.forEachShort(number(Double(each)))] : []
    return (whole + forEach).joined(separator: " + ")
  }
}

extension PlanPrintsWording {
  static let french = PlanPrintsWording(
    runSheet: "déroulé d’animation", programmeSheet: "programme", duties: "feuille de chacun",
    materials: "matériel", signs: "équipes et salles",
    span: { "de \($0) à \($1)" },
    lasting: { duration, minimum in duration + (minimum.map { ", au moins \($0)" } ?? "") },
    until: { "jusqu’à \($0)" }, backAt: { "retour à \($0)" },
    fixed: "heure fixe", optional: "facultative", inTeams: "En équipes",
    dayEnds: "Fin de la journée",
    onlyTeams: { $0 == $1 ? "équipe \($0)" : "équipes \($0) à \($1)" },
    real: "réel", notes: "notes", address: "Adresse", contact: "Pour nous joindre",
    margins: {
      let said = $0.map { "« \($0.title) » (\($0.minutes))" }
      return "Marge avant \(Language.french.enumerated(said))."
    },
    gains: {
      let said = $0.map { "« \($0.title) » (\($0.minutes))" }
      return "En retard ? Prendre d’abord sur \(Language.french.enumerated(said))."
    },
    gain: { "En retard ? Ces séquences peuvent rendre \($0) en tout." },
    skips: {
      let said = $0.map { "« \($0) »" }
      return "On peut sauter \(Language.french.enumerated(said))."
    },
    longInstruction: "Consigne longue : elle est sur la feuille de qui mène.",
    longMaterials: "Matériel : voir sa liste.",
    leads: "mène", helps: "aide", animates: { "anime l’équipe \($0)" },
    nobodyYet: "À pourvoir",
    nobodyLead: "Ces séquences attendent quelqu’un pour les mener.",
    dutyLead: "Ce que vous menez, où, quand, avec quoi.", bring: "Matériel",
    deck: { "jeu « \($0) »" }, produces: { "On en sort avec \($0)" },
    gathered: "À rassembler", bySequence: "Séquence par séquence", inAll: "en tout",
    inStock: "en stock", missingOf: "manque", forEach: { "\($0) par personne" },
    forEachShort: { "\($0)\(NoBreak.full)/\(NoBreak.full)pers." },
    teamRooms: "Où se retrouvent les équipes")

  static let english = PlanPrintsWording(
    runSheet: "run sheet", programmeSheet: "programme", duties: "each person’s sheet",
    materials: "materials", signs: "teams and rooms",
    span: { "from \($0) to \($1)" },
    lasting: { duration, minimum in duration + (minimum.map { ", at least \($0)" } ?? "") },
    until: { "until \($0)" }, backAt: { "back at \($0)" },
    fixed: "fixed start", optional: "optional", inTeams: "In teams", dayEnds: "End of the day",
    onlyTeams: { $0 == $1 ? "team \($0)" : "teams \($0) to \($1)" },
    real: "actual", notes: "notes", address: "Address", contact: "How to reach us",
    margins: {
      let said = $0.map { "“\($0.title)” (\($0.minutes))" }
      return "Margin before \(Language.english.enumerated(said))."
    },
    gains: {
      let said = $0.map { "“\($0.title)” (\($0.minutes))" }
      return "Running late? Take first from \(Language.english.enumerated(said))."
    },
    gain: { "Running late? These sequences can give back \($0) in all." },
    skips: {
      let said = $0.map { "“\($0)”" }
      return "You may skip \(Language.english.enumerated(said))."
    },
    longInstruction: "A long instruction: it is on the sheet of whoever leads.",
    longMaterials: "Materials: see their list.",
    leads: "leads", helps: "helps", animates: { "animates team \($0)" },
    nobodyYet: "To be found", nobodyLead: "These sequences wait for someone to lead them.",
    dutyLead: "What you lead, where, when, with what.", bring: "Materials",
    deck: { "deck “\($0)”" }, produces: { "People leave it with \($0)" },
    gathered: "To gather", bySequence: "Sequence by sequence", inAll: "in all",
    inStock: "in stock", missingOf: "missing", forEach: { "\($0) for each person" },
    forEachShort: { "\($0)\(NoBreak.full)each" }, teamRooms: "Where teams meet")
}
