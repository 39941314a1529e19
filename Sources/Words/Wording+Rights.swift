/// What is said of what is held about a person, and of forgetting them.
public struct RightsWording: Sendable {
  public let heldAbout: @Sendable (_ name: String) -> String
  /// What someone did with other people's words, told by references and counts only.
  public let collected: @Sendable (_ count: Int) -> String
  public let led: @Sendable (_ count: Int) -> String
  public let wroteUp: @Sendable (_ count: Int) -> String
  /// Another part they had, by the name of the kind of thing and of the field that names them.
  public let hadPart: @Sendable (_ kind: String, _ field: String, _ count: Int) -> String
  /// What left on sheets, told by references and days.
  public let printed: String
  public let writtenElsewhere: @Sendable (_ references: String) -> String
  public let pastChanges: @Sendable (_ count: Int) -> String
  public let several: @Sendable (_ name: String, _ references: String) -> String
  public let erased: @Sendable (_ counts: String) -> String
  public let sharedName: @Sendable (_ names: String) -> String
  public let olderFiles: String
  public let erasureStays: String
  public let wasErased: @Sendable (_ reference: String) -> String
  public let alreadyErased: @Sendable (_ reference: String) -> String
  public let nothingLeft: @Sendable (_ typed: String) -> String
  /// What a reference also named on sheets printed before copies met.
  public let formerly: @Sendable (_ reference: String, _ now: String) -> String
  public let erasedAgain: @Sendable (_ count: Int) -> String
  public let withdrawn: @Sendable (_ reference: String) -> String
  /// What a withdrawal would do, before it is done.
  public let wouldWithdraw: @Sendable (_ reference: String) -> String
  public let wouldHide: @Sendable (_ references: [String]) -> String
  public let alreadyWithdrawn: @Sendable (_ reference: String) -> String
  public let nothingWithdrawn: String
  /// The first line of the register of what was erased.
  public let register: String
  public let restored: @Sendable (_ file: String, _ backup: String) -> String
  public let replaced: @Sendable (_ file: String) -> String
}

extension Wording {
  public var rights: RightsWording { pick(.french, .english) }
}

extension RightsWording {
  static let french = RightsWording(
    heldAbout: { "Ce qui est gardé sur \($0)" },
    collected: { "Verbatim recueilli\(French.s($0)) auprès d’autres personnes : \($0)" },
    led: { "Rencontres menées : \($0)" },
    wroteUp: { "Rapports d’étonnement rédigés : \($0)" },
    hadPart: { "\($0), « \($1) » : \($2)" },
    printed: "Ce qui en a été imprimé",
    writtenElsewhere: { "Son prénom est aussi écrit dans : \($0)." },
    pastChanges: {
      "\($0) changement\(French.s($0)) dans l’histoire des gestes porte\(French.s($0, "", "nt")) "
        + "sur ce qui précède."
    },
    several: { "Plusieurs personnes s’appellent « \($0) » : donnez une référence (\($1))." },
    erased: {
      "Effacé pour de bon (\($0)), ici, dans l’histoire des gestes et dans l’index. "
        + "Une référence imprimée mène à « […] »."
    },
    sharedName: {
      "Quelqu’un d’autre s’appelle aussi \($0) : ce prénom reste là où il est écrit dans d’autres "
        + "textes. Relisez-les."
    },
    olderFiles: "Les sauvegardes, copies, exports et impressions faits avant en gardent la trace : "
      + "détruisez-les, ou réunissez les copies avec ce fichier.",
    erasureStays: "Un effacement ne s’annule pas : il n’en reste rien. "
      + "Les gestes d’avant ne s’annulent plus d’ici.",
    wasErased: {
      "\($0) a été effacé pour de bon et ne revient pas. Retirez sa ligne, et celles qui le nomment, "
        + "de ce que vous importez."
    },
    alreadyErased: { "\($0) est déjà effacé pour de bon : il n’y a rien de plus à faire." },
    nothingLeft: { "De \($0), il ne reste rien à effacer." },
    formerly: { "Sur un papier d’avant la réunion des copies, \($0) peut désigner \($1)." },
    erasedAgain: {
      "\($0) chose\(French.s($0)) déjà effacée\(French.s($0)) revenai"
        + "\(French.s($0, "", "en"))t avec ce fichier : effacée\(French.s($0)) de nouveau."
    },
    withdrawn: {
      "Tous les accords de \($0) sont retirés à partir d’aujourd’hui : ses mots, ses offres "
        + "et ses demandes ne sont plus montrés ni imprimés, rien n’est effacé."
    },
    wouldWithdraw: { "Tous les accords de \($0) seraient retirés à partir d’aujourd’hui." },
    wouldHide: {
      $0.isEmpty
        ? "Rien de plus ne serait caché."
        : "À ne plus montrer ni imprimer : " + $0.joined(separator: ", ") + "."
    },
    alreadyWithdrawn: {
      "Tous les accords de \($0) sont déjà retirés aujourd’hui : rien ne changerait."
    },
    nothingWithdrawn: "Rien n’est retiré : c’était pour voir.",
    register: "Ce qui a été effacé pour de bon, par des identifiants qui ne disent rien. "
      + "À garder à côté du fichier : « etabli restore » s’en sert.",
    restored: { "\($0) est revenu à « \($1) »." },
    replaced: { "Le fichier remplacé est gardé : « \($0) ». Pour y revenir, restaurez-le." })

  static let english = RightsWording(
    heldAbout: { "What is held about \($0)" },
    collected: { "Quotes collected from other people: \($0)" },
    led: { "Encounters led: \($0)" },
    wroteUp: { "Astonishment reports written: \($0)" },
    hadPart: { "\($0), “\($1)”: \($2)" },
    printed: "What was printed of it",
    writtenElsewhere: { "Their first name is also written in: \($0)." },
    pastChanges: {
      "\($0) change\(English.s($0)) in the history of acts bear\(English.s($0, "s", "")) on the above."
    },
    several: { "Several people are called “\($0)”: give a reference (\($1))." },
    erased: {
      "Erased for good (\($0)), here, in the history of acts and in the index. "
        + "A printed reference leads to “[…]”."
    },
    sharedName: {
      "Someone else is called \($0) too: that first name stays where other texts have it. "
        + "Read them again."
    },
    olderFiles: "Backups, copies, exports and prints made before still have it: destroy them, "
      + "or merge the copies with this file.",
    erasureStays: "An erasure is not undone: nothing is left of it. "
      + "Acts before it are no longer undone from here.",
    wasErased: {
      "\($0) was erased for good and does not come back. Take its row, and those that name it, out "
        + "of what you import."
    },
    alreadyErased: { "\($0) is already erased for good: there is nothing more to do." },
    nothingLeft: { "Nothing is left to erase of \($0)." },
    formerly: { "On paper from before the copies met, \($0) may name \($1)." },
    erasedAgain: {
      "\($0) thing\(English.s($0)) already erased came back with this file: erased again."
    },
    withdrawn: {
      "All consents of \($0) are withdrawn from today: their words, offers and asks "
        + "are no longer shown nor printed, nothing is erased."
    },
    wouldWithdraw: { "All consents of \($0) would be withdrawn from today." },
    wouldHide: {
      $0.isEmpty
        ? "Nothing more would be hidden."
        : "No longer shown nor printed: " + $0.joined(separator: ", ") + "."
    },
    alreadyWithdrawn: {
      "All consents of \($0) are already withdrawn today: nothing would change."
    },
    nothingWithdrawn: "Nothing is withdrawn: this was only to see.",
    register: "What was erased for good, by identifiers that say nothing. "
      + "To be kept beside the file: “etabli restore” uses it.",
    restored: { "\($0) is back to “\($1)”." },
    replaced: { "The replaced file is kept: “\($0)”. To go back to it, restore it." })
}
