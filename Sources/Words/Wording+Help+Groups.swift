/// What help says of groups too small and of what is to be taken down.
extension HelpPart {
  static let groupsFrench = HelpPart(
    verbs: [
      "groups": "Dit les groupes si petits qu’ils désignent quelqu’un, et les règle d’un geste.",
      "takedown": "Dit ce qui est imprimé et ne peut plus être montré ; note ce qui est retiré.",
    ],
    arguments: [
      "groupReference": "Un verbatim du groupe, comme V-0012 ; rien pour les dire tous.",
      "widenGroup": "Donner à tout le groupe le profil un cran plus général.",
      "widerProfile": "Le profil plus général, quand aucun n’est connu.",
      "several": "Garder qu’ils sont plusieurs : la question n’est plus posée.",
      "askAgain": "Poser de nouveau la question.",
      "hanging": "Ce qui est retiré, comme V-0412 ; rien pour dire ce qui est à retirer.",
      "hangingAll": "Noter que tout ce qui était à retirer l’est.",
    ],
    values: [
      "groupReference": "RÉFÉRENCE", "hanging": "RÉFÉRENCE", "widerProfile": "PROFIL",
    ],
    meant: ["retirer": "takedown"],
    examples: [
      "groups": [
        HelpWording.Example("etabli groups ma-residence.etabli", "Les groupes à revoir."),
        HelpWording.Example(
          "etabli groups ma-residence.etabli V-0012 --widen", "Élargit tout le groupe de V-0012."),
        HelpWording.Example(
          "etabli groups ma-residence.etabli V-0012 --several", "Ils sont plusieurs, c’est gardé."),
      ],
      "takedown": [
        HelpWording.Example(
          "etabli takedown ma-residence.etabli", "Ce qui est à retirer, et d’où."),
        HelpWording.Example(
          "etabli takedown ma-residence.etabli V-0412", "V-0412 n’est plus au mur."),
      ],
    ])

  static let groupsEnglish = HelpPart(
    verbs: [
      "groups": "Tells groups so small that they name someone, and settles them in one gesture.",
      "takedown": "Tells what is printed and may not be shown any more; notes what is taken down.",
    ],
    arguments: [
      "groupReference": "A quote of the group, such as V-0012; nothing to tell them all.",
      "widenGroup": "Give the whole group the profile one step more general.",
      "widerProfile": "The more general profile, where none is known.",
      "several": "Keep that they are several: it is not asked again.",
      "askAgain": "Ask again.",
      "hanging": "What is taken down, such as V-0412; nothing to tell what is to be.",
      "hangingAll": "Note that all that was to be taken down is.",
    ],
    values: [
      "groupReference": "REFERENCE", "hanging": "REFERENCE", "widerProfile": "PROFILE",
    ],
    meant: [:],
    examples: [
      "groups": [
        HelpWording.Example("etabli groups my-residence.etabli", "The groups to look at."),
        HelpWording.Example(
          "etabli groups my-residence.etabli V-0012 --widen", "Widens the whole group of V-0012."),
        HelpWording.Example(
          "etabli groups my-residence.etabli V-0012 --several", "They are several: it is kept."),
      ],
      "takedown": [
        HelpWording.Example(
          "etabli takedown my-residence.etabli", "What is to be taken down, and where."),
        HelpWording.Example(
          "etabli takedown my-residence.etabli V-0412", "V-0412 is on no wall any more."),
      ],
    ])
}
