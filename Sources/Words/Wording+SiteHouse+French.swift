extension SiteHouseWording {
  static let french = SiteHouseWording(
    otherRooms: "Le reste",
    purposeQuestion: "Qu’est-ce qui vous amène ?",
    purposeNote: "Ce qui sert moins se range sous « Le reste » ; rien n’est caché, et ce choix se "
      + "change quand on veut.",
    purposes: [
      Item(
        "residence", "Une résidence",
        "Des semaines sur place : rencontres, étonnements, hypothèses, prototypes."),
      Item("sprint", "Un sprint", "Deux jours ensemble : des paroles aux prototypes."),
      Item("network", "Un réseau", "Des savoirs offerts et demandés, des rencontres."),
      Item("everything", "Un peu de tout", "Toutes les rubriques, côte à côte."),
    ],
    hereFor: { "Vous êtes ici pour : \($0)." },
    changePurpose: "Changer",
    comingTitle: "Ce qui vient",
    nothingComing: "Aucune date à venir au calendrier.",
    addDate: "Ajouter une date",
    underWay: "en cours",
    doorsTitle: "Par où commencer ?",
    doorImport: "Faire venir un classeur",
    doorImportNote: "Un tableau de deux colonnes, les mots et qui parle, suffit.",
    doorWrite: "Écrire les premiers mots",
    doorWriteNote: "Une phrase entendue, telle quelle, et qui l’a dite.",
    doorExample: "Remplir avec l’exemple",
    doorExampleNote: "Une résidence fictive à abîmer sans crainte ; un clic l’annule.",
    doorTour: "Le tour en un quart d’heure",
    exampleName: "Exemple",
    exampleRefused: "Cet espace contient déjà quelque chose : l’exemple s’y mêlerait "
      + "à de vrais mots. Essayez-le avec « etabli serve --demo ».",
    tourTitle: "Le tour en un quart d’heure",
    tourIntro: "Huit pas, des mots entendus à la décision. Les coches ne se mettent pas à la "
      + "main : elles viennent de ce que cet espace contient.",
    tourCount: { "\($0) pas fait\(French.s($0)) sur \($1)" },
    tourSteps: [
      Item(
        "words", "Écrire des mots entendus",
        "Tout part d’une phrase que quelqu’un a dite : la vôtre ne se perdra plus."),
      Item(
        "theme", "Donner un thème",
        "Un thème réunit des phrases venues de lieux différents."),
      Item(
        "astonishment", "Noter un étonnement",
        "Ce qui surprend ouvre une question ; les mots en sont la preuve."),
      Item(
        "hypothesis", "Appuyer une hypothèse",
        "Une hypothèse que rien n’appuie est une opinion ; reliez-lui des mots."),
      Item(
        "prototype", "Suivre un prototype",
        "Le seuil posé avant l’essai empêche de se raconter des histoires après."),
      Item(
        "trace", "Remonter la trace",
        "Du prototype à la phrase du début, en un clic : c’est ce que le comité demandera."),
      Item(
        "undo", "Annuler un geste",
        "Tout s’annule : on peut donc essayer sans crainte."),
      Item(
        "backup", "Faire une sauvegarde",
        "Un fichier daté à côté du vôtre, à copier sur une clé."),
    ],
    tourGo: { "Y aller : \($0)" },
    stepDone: "Fait",
    stepToDo: "À faire",
    settingsTitle: "Réglages",
    settingKept: "C’est noté.",
    keepSetting: "Garder",
    languageTitle: "La langue des pages",
    languageNote: "Pour ce navigateur. Les mots des gens restent dans la leur.",
    teamContact: "À qui écrire",
    contactNote: "Une adresse ou un téléphone de votre équipe, dit sur la page d’accessibilité. "
      + "Les copies sans noms ne l’emportent pas.",
    contactTooLong: "C’est trop long : 200 signes au plus.",
    logosTitle: "Vos logos sur ce qui s’imprime",
    logosNote: "Au pied des affiches, des frises, du suivi, des étonnements et des formulaires ; "
      + "jamais sur les cartes. Les copies sans noms ne les emportent pas.",
    logoFile: "Le fichier du logo",
    logoFileHint: "SVG de préférence, sinon PNG ou JPEG ; 1 Mo au plus.",
    logoOwner: "À qui est ce logo",
    logoAdd: "Ajouter ce logo",
    logoRemove: { "Retirer le logo de \($0)" },
    logoNothingSent: "Aucun fichier n’est arrivé : revenez aux réglages et choisissez le logo.",
    logoUnreadable: {
      "« \($0) » ne se lit pas comme une image. Envoyez un logo en SVG, PNG ou JPEG."
    },
    logoTooHeavy: {
      "« \($0) » est trop lourd : 1 Mo et 16 millions de pixels au plus. Envoyez un logo plus "
        + "léger, en SVG si possible."
    },
    logoTooElaborate: {
      "« \($0) » contient des effets (ombre, flou, motif), une image ou trop d’éléments : chaque "
        + "feuille attendrait après lui. Enregistrez-le en SVG simple, ou en PNG."
    },
    logoTooThin: {
      "« \($0) » est si long ou si haut qu’on ne le verrait pas au pied d’une feuille. Envoyez un "
        + "logo mieux proportionné."
    },
    logoTooMany: { "\($0) logos suffisent : retirez-en un avant d’en ajouter un autre." },
    logoOfNobody: "Dites à qui est ce logo, en 100 signes au plus : c’est lu à qui ne le voit pas.",
    wordsTitle: "Les mots de la maison",
    wordsNote: "Là où un mot ferait peur, dites-en un autre : il le remplacera dans les noms de "
      + "rubriques, les titres et les étiquettes, à l’écran et sur papier, au singulier et au "
      + "pluriel. Ce que les gens ont dit ou écrit ne change jamais, ni les en-têtes des tableaux "
      + "échangés.",
    wordsExample: "Par exemple « bilan » devient « observation », ou « verbatim », « parole ». "
      + "Un mot du même genre se glisse mieux dans nos phrases.",
    genderTitle: "Un ou une",
    genderAsked: { "Un ou une devant votre mot, ligne \($0)" },
    ourWord: { "Notre mot, ligne \($0)" },
    theirWord: { "Le vôtre, ligne \($0)" },
    ourWords: "Notre mot",
    theirWords: "Le vôtre",
    wordsKeep: "Garder ces mots",
    wordAlone: { "« \($0) » est seul sur sa ligne : écrivez notre mot et le vôtre, ou aucun." },
    wordTooLong: { "« \($0) » est trop long : \($1) signes au plus." },
    tooManyWords: { "\($0) mots au plus : au-delà, plus personne ne s’y retrouve." },
    backupTitle: "Sauvegardes",
    backupNote: "Une sauvegarde est un fichier entier, daté, posé à côté de l’espace de travail. "
      + "Copiez-la aussi ailleurs : une clé, un autre ordinateur.",
    backupNow: "Sauvegarder maintenant",
    backupMade: { "La sauvegarde « \($0) » est dans le dossier « \($1) »." },
    backupsTitle: "Déjà là, à côté",
    noBackup: "Aucune sauvegarde à côté pour l’instant.",
    backupDownload: { "Télécharger « \($0) »" },
    backupRestore: { "Revenir à « \($0) »" },
    notAFile: "Cet espace n’est pas un fichier que l’on peut écrire ici : il ne se sauvegarde pas "
      + "d’ici.",
    restoreTitle: "Revenir à une sauvegarde",
    restoreWarning: {
      "« \($0) » sera remise dans un nouveau fichier, à côté. « \($1) », ouvert en ce moment, ne "
        + "change pas : ce qui y a été fait depuis y reste, et ce site continue de le montrer."
    },
    restoreErasures: "Ce qui a été effacé pour de bon depuis le sera aussi dans le nouveau "
      + "fichier.",
    restoreNow: "Remettre dans un nouveau fichier",
    restoreDone: { "La sauvegarde est remise dans « \($0) »." },
    restoreOpen: "Pour l’ouvrir : fermez ce site (Ctrl-C dans le terminal), puis tapez",
    restoreElsewhere: "Une sauvegarde gardée ailleurs",
    restoreElsewhereNote: {
      "Sur une clé ou un autre ordinateur. Elle est remise dans un nouveau fichier, à côté ; "
        + "« \($0) » ne change pas."
    },
    restoreFile: "Le fichier de la sauvegarde",
    restoreNothingSent: "Aucun fichier n’est arrivé : revenez aux réglages et choisissez la "
      + "sauvegarde, un fichier « .etabli ».",
    restoreOther: { "« \($0) » est la sauvegarde d’un autre espace de travail : rien n’a changé." },
    restoredName: { "\($0) (retour du \($1))" },
    printersTitle: "Le calage des imprimantes",
    printersNote: "Quand les versos tombent à côté : imprimez la feuille, percez, lisez, reportez "
      + "ici. Le calage reste sur cette machine.",
    printersUnknown: "Aucune imprimante n’est calée sur cette machine.",
    calibrationLink: "La feuille de calage (PDF)",
    printerName: "Imprimante",
    printerEdge: "Bord sur lequel la feuille tourne",
    edges: ["long": "Le long", "short": "Le court"],
    printerLine: { "\($0) : \($1) mm vers la droite, \($2) mm vers le bas (bord : \($3))" },
    keepPrinter: "Garder ce calage",
    healthTitle: "Santé",
    healthNote: "Le fichier relu en entier ; les polices et bibliothèques de cette machine.",
    healthLink: "Vérifier maintenant",
    fileSound: "Le fichier est entier : chaque page et chaque lien ont été relus.",
    fileFaults: {
      "Le fichier est abîmé (\($0)). Revenez à une sauvegarde, ou demandez-en une copie."
    },
    machineSound: "Rien ne manque à cette machine.",
    machineUnsound: "Il manque quelque chose à cette machine pour bien imprimer :")
}
