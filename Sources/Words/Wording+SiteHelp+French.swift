extension SiteHelpWording {
  static let french = SiteHelpWording(
    help: "Aide",
    helpTitle: "Aide",
    helpPurpose: "Une page par rubrique. Chacune s’imprime sur une feuille.",
    howTitle: "Comment faire",
    snagsTitle: "Ce qui surprend",
    allHelp: "Toute l’aide",
    printHelp: "Pour l’avoir sur papier : « Imprimer » de votre navigateur, une feuille A4.",
    helpPicture: { "La page « \($0) », remplie avec l’exemple fictif" },
    leafletLink: "Toute l’aide en PDF, une feuille par rubrique",
    leafletTitle: "L’aide d’Établi, rubrique par rubrique",
    leafletFile: "aide-etabli",
    helpRooms: [
      HelpRoom(
        code: "home", pictogram: "home", title: "Accueil",
        purpose: "Ce qui est là, ce qui manque encore, ce qui vient d’être fait.",
        steps: [
          "Quelqu’un vient de dire… : écrivez ses mots, touchez son profil, ⏎ les garde. Le profil et "
            + "la rencontre tiennent vingt minutes d’une parole à l’autre.",
          "Lisez ce qui manque : chaque ligne mène là où on peut le faire.",
          "Cherchez des mots partout, ou tapez la référence lue sur une carte : « v\u{A0}12 » suffit, "
            + "et « AF-03 » retrouve une carte de kit.",
          "Annulez un geste d’un clic ; les gestes annulés restent dans la liste, barrés. Les plus "
            + "anciens sont dans « Voir tous les gestes ».",
          "Changez la langue des pages en bas des rubriques : les mots des gens ne changent pas.",
        ],
        snags: [
          (
            "Le lien d’entrée ne marche plus.",
            "Il ne sert qu’une fois. Le navigateur qui l’a suivi est reconnu un mois ; pour un autre, "
              + "relancez « etabli serve »."
          ),
          (
            "Un geste ne s’annule pas.",
            "Autre chose l’a suivi sur la même ligne. Annulez d’abord le plus récent."
          ),
          (
            "On me montre deux textes.",
            "Quelqu’un a changé le même champ pendant que vous écriviez : choisissez lequel reste. Un "
              + "formulaire envoyé deux fois, lui, ne compte qu’une fois."
          ),
        ]),
      HelpRoom(
        code: "plan", pictogram: "clock", title: "Déroulé",
        purpose: "Préparer une journée à plusieurs équipes, minute par minute.",
        steps: [
          "« Programme » mène à chaque événement et à ce qui en est né.",
          "Ajoutez une journée, ses heures, ses salles, puis une équipe par lettre.",
          "Ajoutez les séquences l’une après l’autre : les heures se calculent seules. Une séquence "
            + "sans équipe est pour tous ; elle attend la dernière équipe.",
          "Fixez une heure là où rien ne peut bouger : un repas, une invitée. Le temps libre avant "
            + "elle est une marge.",
          "Choisissez une séquence pour l’avancer, l’allonger, la couper, la séparer, l’échanger.",
          "Lisez ce qui est à régler : chaque ligne propose un geste.",
          "« Vers mon agenda » en donne un fichier .ics, qui suit ce qui change.",
          "« Équipes » les compose ; le matin, dites qui manque. « Avant et après » suit le reste.",
          "Le jour même, « En direct » dit où l’on en est ; « Écran de la salle » se met au mur.",
        ],
        snags: [
          (
            "Une séquence commence en retard.",
            "Son heure est fixe et ce qui la précède dure trop. Libérez l’heure, ou reprenez les "
              + "minutes proposées."
          ),
          (
            "Une séquence n’est pas à sa place.",
            "« Plus tôt » et « Plus tard » passent devant ou derrière ce que font les mêmes équipes."
          ),
        ]),
      HelpRoom(
        code: "import", pictogram: "receive", title: "Faire entrer et sortir",
        purpose: "Un classeur rempli ailleurs entre d’un coup ; il en ressort avec ses références.",
        steps: [
          "Choisissez un classeur .xlsx ou .ods, ou des tableaux .csv.",
          "Lisez ce qui changerait : rien n’est encore écrit.",
          "Si Établi hésite sur un tableau, une colonne ou une personne, répondez sur place ; votre "
            + "fichier reste comme il est, et la réponse sert la fois suivante.",
          "Si une case est à revoir, elle est montrée en rouge, avec sa ligne : corrigez-la là, ou "
            + "touchez une des réponses proposées. Votre fichier n’est ni changé ni à redonner.",
          "Importez. Tout entre en un seul geste, qui s’annule.",
          "De notes ou d’une transcription, collées ou en fichier, gardez les paroles que vous cochez.",
          "Pour corriger en masse : sortez le classeur, changez-le, faites-le rentrer.",
        ],
        snags: [
          (
            "Une ligne a disparu de mon classeur, elle est toujours là.",
            "Ce qui n’est plus dans un tableau est laissé tranquille. Effacer se fait ici."
          ),
          (
            "Une colonne n’est pas comprise.",
            "Elle est gardée avec sa ligne, et revient à l’export sous son titre."
          ),
        ]),
      HelpRoom(
        code: "verbatim", pictogram: "bubbles", title: "Verbatim",
        purpose: "Les mots des gens, tels qu’ils les ont dits, avec qui et quand.",
        steps: [
          "Resserrez par mots, profil, thème ou moment ; « sans thème » montre ce qui reste à lire.",
          "Touchez des mots : ils s’ouvrent à côté de la liste. Posez-y un thème, reliez-les à ce qui en "
            + "parle déjà, voyez ce qu’ils sont devenus.",
          "Cochez plusieurs lignes, une suite avec la touche Maj ; écrivez un thème, ajoutez-le à toutes.",
          "Recopiez un mur de cartes : « Confiance : 12, 47, 86 », une colonne par ligne, d’un seul geste.",
          "Au clavier : « j » et « k » pour aller de l’un à l’autre, « t » pour le thème, « ? » pour les "
            + "autres touches, que l’on peut débrancher.",
          "Là où un groupe est si petit qu’il désigne quelqu’un, élargissez le profil d’un geste.",
        ],
        snags: [
          (
            "Des mots manquent et la référence est là.",
            "La personne a refusé ou retiré son accord : rien d’elle ne se montre plus."
          ),
          (
            "Je veux raccourcir une citation.",
            "Écrivez la version affichée : les mêmes mots, les coupes montrées par […]."
          ),
        ]),
      HelpRoom(
        code: "encounters", pictogram: "ear", title: "Rencontres et débriefs",
        purpose: "Un entretien dit une fois qui, où et avec quel accord ; ses mots suivent.",
        steps: [
          "Écrivez les rencontres voulues dans Rencontres de la semaine, puis notez chaque appel.",
          "Imprimez le carnet d’une rencontre : questions, accord à signer, page de notes.",
          "Ouvrez une rencontre : lieu, date, profil, accord.",
          "Notez les citations à la suite, une par case.",
          "Le soir, ouvrez le débrief : chacun dit ce qui l’a surpris, puis dix lignes suffisent.",
          "Recopiez les bandes d’une frise, étape par étape, dans Frises : les mots entrent aussi dans le verbatim.",
        ],
        snags: [
          (
            "La personne a refusé que ses mots soient gardés.",
            "Dites-le dans la rencontre : ses mots ne seront montrés nulle part."
          ),
          (
            "Plusieurs personnes étaient là.",
            "Écrivez tous les profils, puis, ligne par ligne, qui a parlé."
          ),
        ]),
      HelpRoom(
        code: "people", pictogram: "person", title: "Personnes et accords",
        purpose: "Qui prend part, et ce que chacun a accepté, support par support.",
        steps: [
          "Notez un prénom ou un alias, jamais un nom de famille.",
          "Reportez l’accord signé : citer les mots, afficher le prénom ; sur papier, sur le site.",
          "Montrez à quelqu’un tout ce qui est gardé sur lui.",
          "Retirez un accord : le nom et les mots partent aussitôt de toutes les pages et impressions.",
          "Effacez, si on vous le demande : cela ne s’annule pas.",
        ],
        snags: [
          (
            "Deux personnes ont le même prénom.",
            "Leur référence les distingue : donnez-la là où le prénom ne suffit pas."
          )
        ]),
      HelpRoom(
        code: "sense", pictogram: "hypothesis", title: "Étonnements et hypothèses",
        purpose: "De ce que l’on a entendu à ce que l’on va essayer, sans perdre le fil.",
        steps: [
          "Écrivez un étonnement : les faits, la surprise, le pourquoi, la question.",
          "Reliez-y des verbatim, puis l’étonnement à une hypothèse.",
          "Cherchez ce qui contredit autant que ce qui appuie.",
          "Croisez-la : notez qui l’essaie déjà, où, et ce que cela change. Ce n’est pas un verdict.",
          "Faites avancer l’hypothèse ; un refus dit pourquoi.",
          "Lisez la trace : chaque chose mène à celles d’où elle vient.",
        ],
        snags: [
          (
            "Une hypothèse est dite sans appui.",
            "Ni verbatim ni étonnement n’y mènent encore. Reliez-en un, ou laissez-la de côté."
          )
        ]),
      HelpRoom(
        code: "prototypes", pictogram: "prototype", title: "Prototypes",
        purpose: "Ce que l’on essaie, le seuil posé avant, ce que l’on apprend, ce qui se décide.",
        steps: [
          "Posez le seuil avant l’essai : combien de fois sur combien.",
          "Ajoutez un retour au fil de l’eau, et dites s’il est favorable ou s’il résiste.",
          "Écrivez ce que l’on a appris, ce qui résiste, la décision demandée.",
          "Notez la réponse du comité et son motif.",
          "Imprimez le suivi : une page à déplier pour le comité.",
        ],
        snags: [
          (
            "Un prototype est dit sans nouvelles.",
            "Ni retour ni étape depuis un mois. Ajoutez ce que vous savez, ou arrêtez-le."
          )
        ]),
      HelpRoom(
        code: "print", pictogram: "printer", title: "Imprimer",
        purpose: "Cartes, frises, affiches et suivis, tels qu’ils seront sur la table ou au mur.",
        steps: [
          "Choisissez ce que vous posez sur la table ; l’aperçu montre les vraies pages.",
          "Réglez la feuille (celle de votre copieur aussi), le recto verso, le noir et blanc, les "
            + "grands caractères.",
          "Préparez le PDF, puis imprimez « en taille réelle » : mesurez la règle de 100 mm.",
          "Pour le recto verso, commencez par une feuille.",
          "Quelqu’un retire son accord ? « À retirer des murs » dit ce qui est encore affiché, et "
            + "imprime des cartes à mettre à la place.",
        ],
        snags: [
          (
            "Un texte ne tient pas.",
            "Il n’est jamais coupé : la carte en cause est montrée, laissée de côté et nommée sur une "
              + "dernière feuille ; le reste s’imprime. Raccourcissez, puis imprimez-la seule."
          ),
          (
            "Les versos sont décalés.",
            "Imprimez la feuille de calage et reportez le décalage : il est gardé pour l’imprimante."
          ),
        ]),
      HelpRoom(
        code: "board", pictogram: "network", title: "Tableau d’échanges",
        purpose: "Ce que chacun offre et demande dans un réseau d’échanges réciproques de savoirs.",
        steps: [
          "Écrivez avec la personne, dans ses mots : « j’offre », « je demande ».",
          "Dites le domaine, qui c’est, comment la joindre.",
          "Mettez en relation : deux personnes, un premier rendez-vous.",
          "Imprimez le tableau pour le mur.",
        ],
        snags: [
          (
            "Un nom n’apparaît pas sur le tableau.",
            "La personne n’a pas accepté que son prénom soit affiché : dites-le avec elle, ou gardez "
              + "son alias."
          )
        ]),
      HelpRoom(
        code: "settings", pictogram: "tools", title: "Réglages",
        purpose: "Pourquoi vous venez, la langue, les sauvegardes, les imprimantes, la santé.",
        steps: [
          "Dites pourquoi vous venez : ce qui sert moins se range sous « Le reste ».",
          "Sauvegardez avant une journée qui compte, et copiez le fichier daté sur une clé.",
          "Pour revenir en arrière, choisissez une sauvegarde : elle est remise dans un fichier neuf.",
          "Reportez le calage d’une imprimante dont les versos tombent à côté ; la page d’une "
            + "impression demande alors laquelle servira.",
          "Donnez vos logos : ils se posent au pied des affiches et des dossiers.",
          "Remplacez un mot qui ferait peur par celui de la maison.",
          "Vérifiez la santé quand une impression surprend.",
        ],
        snags: [
          (
            "Revenu à une sauvegarde, je vois toujours tout.",
            "Le site montre encore le fichier ouvert. Fermez-le, puis ouvrez le fichier neuf dont le "
              + "nom est dit."
          ),
          (
            "Une rubrique a disparu.",
            "Elle est sous « Le reste », en bas des rubriques."
          ),
        ]),
    ])
}

extension AccessibilityWording {
  static let french = AccessibilityWording(
    accessibility: "Accessibilité",
    accessibilityState:
      "Ce site n’a pas fait l’objet d’un audit RGAA 4.1 : il n’est pas déclaré conforme. Voici ce qui "
      + "est vérifié à chaque version, et ce qui manque.",
    checkedTitle: "Ce qui est vérifié",
    checked: [
      "Aucune faute trouvée par axe sur chaque page, en français et en anglais, en clair et en "
        + "sombre, sur ordinateur et sur téléphone.",
      "Tout se fait au clavier, sans script, sans limite de temps.",
      "Les pages tiennent à 360 pixels de large et avec un texte deux fois plus grand.",
      "Les messages sont lus dès que la page s’ouvre, les fautes d’un formulaire sont liées à leur "
        + "champ.",
      "Les mots des gens portent leur langue, quelle que soit celle des pages.",
    ],
    lackingTitle: "Ce qui manque",
    lacking: [
      "Aucun essai régulier avec des personnes qui utilisent un lecteur d’écran.",
      "Les aperçus d’impression sont des images : leur contenu se lit dans la page HTML du même nom, "
        + "là où elle existe, ou dans le PDF balisé.",
    ],
    printsTitle: "Les impressions",
    prints:
      "Les PDF sont balisés : titres, listes, tableaux et images y sont dits dans l’ordre du sens. "
      + "Ils ne sont pas déclarés conformes à une norme. Les jeux de cartes existent en grands "
      + "caractères.",
    accessContactTitle: "Nous dire ce qui gêne",
    contact:
      "Parlez-en à la personne qui anime la démarche : elle peut vous donner le même contenu "
      + "autrement. Si la réponse ne suffit pas, le Défenseur des droits peut être saisi.")
}
