/// What is said of copies that part and meet again, of going back, and of forgetting someone.
public struct CopiesWording: Sendable {
  public let mergingStays: String
  public let otherWorkspace: @Sendable (_ file: String) -> String
  public let nameless: @Sendable (_ file: String) -> String
  public let noDispute: @Sendable (_ name: String, _ unit: String) -> String
  public let notErasable: @Sendable (_ name: String) -> String
  public let copied: @Sendable (_ file: String, _ letter: String?) -> String
  public let leftOut: @Sendable (_ people: Int, _ texts: Int, _ notes: Int) -> String
  public let alreadyMet: String
  public let met: @Sendable (_ acts: Int) -> String
  public let added: @Sendable (_ count: Int, _ kind: String) -> String
  public let changed: @Sendable (_ count: Int, _ kind: String) -> String
  public let removed: @Sendable (_ count: Int, _ kind: String) -> String
  public let renamed: @Sendable (_ before: String, _ now: String) -> String
  public let alsoErased: @Sendable (_ count: Int) -> String
  /// What came of someone who was erased.
  public let erasedOnComing: @Sendable (_ count: Int) -> String
  /// The file as it was, kept beside.
  public let keptBeside: @Sendable (_ file: String) -> String
  public let disputes: @Sendable (_ count: Int) -> String
  public let noDisputes: String
  /// Said among what should be looked at.
  public let waiting: @Sendable (_ count: Int) -> String
  public let dispute: @Sendable (_ name: String, _ field: String) -> String
  public let kept: @Sendable (_ author: String, _ day: String, _ words: String) -> String
  public let other:
    @Sendable (_ place: Int, _ author: String, _ day: String, _ words: String)
      -> String
  public let removedBySomeone: @Sendable (_ author: String, _ day: String) -> String
  public let nothingThere: String
  public let howToSettle: @Sendable (_ file: String, _ name: String, _ unit: String) -> String
  public let settled: @Sendable (_ name: String, _ field: String) -> String
  public let nobody: String
  /// What a column or a list is called, by its code.
  public let fields: [String: String]
  public let note: @Sendable (_ heading: String) -> String

  public func field(_ unit: String) -> String {
    unit.hasPrefix("note/") ? note(String(unit.dropFirst(5))) : fields[unit] ?? unit
  }
}

extension Wording {
  public var copies: CopiesWording { pick(.french, .english) }
}

extension CopiesWording {
  static let french = CopiesWording(
    mergingStays: "Une réunion de copies ne s’annule pas. Le fichier d’avant est gardé à côté : "
      + "« etabli restore » y revient.",
    otherWorkspace: {
      "« \($0) » n’est pas une copie de cet espace de travail. Pour y prendre quelque chose, "
        + "exportez ses tableaux puis importez-les."
    },
    nameless: {
      "« \($0) » est une copie sans noms : elle ne peut pas recevoir une copie qui en a. "
        + "Faites l’inverse, depuis le fichier complet."
    },
    noDispute: {
      "\($0) n’a rien à départager pour « \($1) ». « etabli settle », sans rien après le fichier, "
        + "montre tout."
    },
    notErasable: {
      "\($0) ne s’efface pas ainsi. S’effacent : une personne (PE), un membre (M), un entretien "
        + "(R), un verbatim (V), une offre (O), une demande (D)."
    },
    copied: { file, letter in
      letter.map {
        "\(file) est prêt. Ce qui y naîtra portera la lettre \($0), comme \($0)-V-0413."
      }
        ?? "\(file) est prêt. Cette copie n’a pas de lettre à elle : des numéros pourront se "
        + "croiser, la réunion le dira."
    },
    leftOut: { people, texts, notes in
      "Laissé de côté : \(people) nom\(French.s(people)) (remplacé\(French.s(people)) par "
        + "la référence), les métiers, toutes les notes (\(notes) de colonnes libres), et les noms, "
        + "adresses et téléphones écrits dans \(texts) texte\(French.s(texts)) ; de même dans "
        + "l’histoire des gestes et dans l’index. Relisez les mots eux-mêmes : une tournure peut "
        + "encore désigner quelqu’un."
    },
    alreadyMet: "Rien de nouveau : ces deux copies disent déjà la même chose.",
    met: { "Réunies : \($0) geste\(French.s($0)) de l’autre copie." },
    added: { "+ \($1) : \($0) de plus" },
    changed: { "~ \($1) : \($0) changement\(French.s($0))" },
    removed: { "− \($1) : \($0) retrait\(French.s($0))" },
    renamed: {
      "• \($0) désignait deux choses : la première le garde, l’autre devient \($1). "
        + "Corrigez-le sur le papier déjà imprimé."
    },
    alsoErased: {
      "\($0) chose\(French.s($0)) effacée\(French.s($0)) dans l’autre copie "
        + "l’\(French.s($0, "a", "ont")) été ici aussi."
    },
    erasedOnComing: {
      "\($0) chose\(French.s($0)) d’une personne effacée venai\(French.s($0, "", "en"))t avec "
        + "ces copies : effacée\(French.s($0)) aussi."
    },
    keptBeside: { "Le fichier d’avant est gardé : « \($0) »." },
    disputes: {
      "\($0) désaccord\(French.s($0)) à départager (le dernier écrit tient en attendant) :"
    },
    noDisputes: "Il n’y a rien à départager.",
    waiting: {
      "\($0) désaccord\(French.s($0)) entre copies à départager : « etabli settle » les montre."
    },
    dispute: { "\($0), \($1)" },
    kept: { "  tient : \($2) (\($0), \($1))" },
    other: { "  autre \($0) : \($3) (\($1), \($2))" },
    removedBySomeone: { "  retiré par \($0) le \($1), modifié ailleurs : gardé en attendant" },
    nothingThere: "(vide)",
    howToSettle: {
      "Garder : etabli settle \($0) \($1) \($2) --keep ; prendre l’autre : --take 1"
    },
    settled: { "\($0), \($1) : c’est départagé." },
    nobody: "quelqu’un",
    fields: fields.mapValues(\.french),
    note: { "note « \($0) »" })

  static let english = CopiesWording(
    mergingStays: "Bringing copies together is not undone. The file as it was is kept beside: "
      + "“etabli restore” goes back to it.",
    otherWorkspace: {
      "“\($0)” is not a copy of this workspace. To take something from it, export its tables, "
        + "then import them."
    },
    nameless: {
      "“\($0)” is a copy without names: it cannot take in a copy that has them. "
        + "Do it the other way round, from the complete file."
    },
    noDispute: {
      "\($0) has nothing to settle for “\($1)”. “etabli settle”, with nothing after the file, "
        + "shows everything."
    },
    notErasable: {
      "\($0) is not erased that way. What can be: a person (PE), a member (M), an encounter (R), "
        + "a verbatim (V), an offer (O), an ask (D)."
    },
    copied: { file, letter in
      letter.map {
        "\(file) is ready. What is born there bears the letter \($0), as in \($0)-V-0413."
      }
        ?? "\(file) is ready. This copy has no letter of its own: numbers may collide, merging will say so."
    },
    leftOut: { people, texts, notes in
      "Left out: \(people) name\(English.s(people)) (the reference stands instead), trades, all "
        + "notes (\(notes) from free columns), and names, addresses and telephone numbers written in "
        + "\(texts) text\(English.s(texts)); the same in the history of acts and in the index. "
        + "Read the words themselves again: a turn of phrase may still point at someone."
    },
    alreadyMet: "Nothing new: these two copies already say the same.",
    met: { "Brought together: \($0) act\(English.s($0)) of the other copy." },
    added: { "+ \($1): \($0) more" },
    changed: { "~ \($1): \($0) changed" },
    removed: { "− \($1): \($0) removed" },
    renamed: {
      "• \($0) named two things: the first one keeps it, the other becomes \($1). "
        + "Correct it on paper already printed."
    },
    alsoErased: { "\($0) thing\(English.s($0)) erased in the other copy went from here too." },
    erasedOnComing: {
      "\($0) thing\(English.s($0)) of someone erased came with these copies: erased too."
    },
    keptBeside: { "The file as it was is kept: “\($0)”." },
    disputes: {
      "\($0) disagreement\(English.s($0)) to settle (the latest stands meanwhile):"
    },
    noDisputes: "There is nothing to settle.",
    waiting: {
      "\($0) disagreement\(English.s($0)) between copies to settle: “etabli settle” shows them."
    },
    dispute: { "\($0), \($1)" },
    kept: { "  stands: \($2) (\($0), \($1))" },
    other: { "  other \($0): \($3) (\($1), \($2))" },
    removedBySomeone: { "  removed by \($0) on \($1), changed elsewhere: kept meanwhile" },
    nothingThere: "(empty)",
    howToSettle: { "Keep: etabli settle \($0) \($1) \($2) --keep; take the other: --take 1" },
    settled: { "\($0), \($1): settled." },
    nobody: "someone",
    fields: fields.mapValues(\.english),
    note: { "note “\($0)”" })
}
