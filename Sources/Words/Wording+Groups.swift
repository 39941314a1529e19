/// What is said of groups so small that they may name someone, and of names written inside words.
public struct GroupsWording: Sendable {
  /// « Bourg, mars 2026 : un garagiste (V-0001, V-0002) »
  public let group:
    @Sendable (_ whereabouts: String, _ profile: String, _ references: String)
      -> String
  /// How to act on groups from the command.
  public let how: String
  public let widen: @Sendable (_ count: Int, _ wider: String) -> String
  public let widerLabel: @Sendable (_ profile: String) -> String
  public let several: String
  public let severalHelp: String
  public let askAgain: String
  public let knownTitle: String
  public let known: @Sendable (_ group: String, _ day: String) -> String
  public let noGroup: @Sendable (_ reference: String) -> String
  public let noWider: @Sendable (_ profile: String) -> String
  public let notWider: @Sendable (_ profile: String, _ wider: String) -> String
  public let none: String
  public let done: @Sendable (_ references: String) -> String
  public let oneGesture: String
  /// Begins what is said of names, addresses and numbers inside words.
  public let telling: String
  public let named: @Sendable (_ item: String, _ found: String) -> String
  /// A place or a profile that is called by someone’s name.
  public let namedPlace: @Sendable (_ name: String) -> String
  public let moreTelling: @Sendable (_ count: Int) -> String
}

extension Wording {
  public var groups: GroupsWording { pick(.french, .english) }
}

extension GroupsWording {
  static let french = GroupsWording(
    group: {
      ($0.isEmpty ? "" : "\($0)\(NoBreak.full): ") + "\($1) (\($2))"
    },
    how: "D’un geste pour tout le groupe, élargissez, ou dites « ils sont plusieurs, je le "
      + "sais » : page Verbatim, état « Profil rare, à relire », ou « etabli groups ».",
    widen: { count, wider in
      let deed = count > 1 ? "Élargir les \(count)" : "Élargir"
      return wider.isEmpty ? deed : "\(deed) : « \(wider) »"
    },
    widerLabel: { "Plus général que « \($0) »" },
    several: "Ils sont plusieurs, je le sais",
    severalHelp: "Gardé pour ce profil, ce lieu et cette semaine : la question n’est plus posée.",
    askAgain: "Reposer la question",
    knownTitle: "Connus comme nombreux",
    known: { "\($0) : ils sont plusieurs, c’est gardé depuis le \($1)." },
    noGroup: { "\($0) n’est pas dans un groupe à revoir : rien n’a été changé." },
    noWider: {
      "« \($0) » n’a pas de profil plus général : dites lequel (par commande, « --to »). "
        + "Rien n’a été changé."
    },
    notWider: {
      "« \($1) » n’est pas plus général que « \($0) » : choisissez un autre profil."
    },
    none: "Aucun groupe n’est si petit qu’il désigne quelqu’un.",
    done: { "C’est fait pour \($0). « etabli undo » revient dessus." },
    oneGesture: "Profils rares, d’un geste",
    telling:
      "Des mots nomment quelqu’un ou disent comment le joindre. Avant d’afficher, corrigez-les, "
      + "ou choisissez pour les murs une version coupée « […] »\(NoBreak.full):",
    named: { "• \($0) : \($1)" },
    namedPlace: {
      "« \($0) » ressemble au nom, au numéro ou à l’adresse de quelqu’un, et s’imprime comme lieu "
        + "ou comme profil. Changez-le dans votre tableau, puis importez-le de nouveau."
    },
    moreTelling: { "• et \($0) autre\(French.s($0)) : « etabli check » les dit tous." })

  static let english = GroupsWording(
    group: { ($0.isEmpty ? "" : "\($0): ") + "\($1) (\($2))" },
    how: "In one gesture for the whole group, widen it, or say “they are several, I know it”: page "
      + "Verbatim, state “Rare profile, to read again”, or “etabli groups”.",
    widen: { count, wider in
      let deed = count > 1 ? "Widen all \(count)" : "Widen"
      return wider.isEmpty ? deed : "\(deed): “\(wider)”"
    },
    widerLabel: { "More general than “\($0)”" },
    several: "They are several, I know it",
    severalHelp: "Kept for this profile, place and week: it is not asked again.",
    askAgain: "Ask again",
    knownTitle: "Known as several",
    known: { "\($0): they are several, kept since \($1)." },
    noGroup: { "\($0) is not in a group to look at: nothing was changed." },
    noWider: {
      "“\($0)” has no more general profile: say which one (by command, “--to”). "
        + "Nothing was changed."
    },
    notWider: { "“\($1)” is not more general than “\($0)”: choose another profile." },
    none: "No group is so small that it names someone.",
    done: { "Done for \($0). “etabli undo” takes it back." },
    oneGesture: "Rare profiles, in one gesture",
    telling: "Some words name someone, or say how to reach them. Before putting them up, correct "
      + "them, or choose for walls a wording cut with “[…]”:",
    named: { "• \($0): \($1)" },
    namedPlace: {
      "“\($0)” looks like someone’s name, number or address, and is printed as a place or a "
        + "profile. Change it in your table, then import it again."
    },
    moreTelling: { "• and \($0) more: “etabli check” tells them all." })
}
