extension SiteImportWording {
  static let french = SiteImportWording(
    houseGroup: "Atelier",
    importTitle: "Importer",
    exportTitle: "Exporter",
    importHelp: "Apportez vos tableaux comme ils sont. Établi les lit, dit ce qui changerait, et "
      + "n’écrit rien avant que vous l’ayez demandé.",
    dropHere: "Vos fichiers",
    dropHint:
      "Classeurs .xlsx, .ods ou .fods, tableaux .csv, notes .txt, .docx ou .odt : un ou plusieurs à "
      + "la fois, déposés ici ou choisis.",
    lookAtFiles: "Lire les fichiers",
    startTitle: "Partir d’un classeur vide",
    startHelp: "Un onglet par table, des listes à dérouler, un exemple en gris dans chacune. "
      + "Remplissez ce qui vous sert, laissez le reste.",
    templateLink: "Télécharger le classeur vide",
    templateName: "Classeur à remplir.xlsx",
    guideTitle: "Les tableaux et les colonnes compris",
    guideHelp: "Dans n’importe quel ordre. Une colonne à vous est gardée avec sa ligne, et revient "
      + "à l’export.",
    neededColumn: "(à remplir)",
    nothingSent: "Aucun fichier n’est arrivé. Choisissez-en un, puis recommencez.",
    refusedImportTitle: {
      $0 == 1 ? "Un point à reprendre dans le tableau" : "\($0) points à reprendre dans le tableau"
    },
    refusedHelp: "Rien n’a été écrit. Corrigez dans votre tableur, enregistrez, puis redonnez le "
      + "fichier ci-dessous : les lignes déjà justes le restent.",
    faultyTable: { file, tab in tab.map { "\(file), onglet « \($0) »" } ?? file },
    lineLabel: "Ligne",
    toMend: "à reprendre :",
    emptyCell: "(vide)",
    inColumn: { letters, heading, said in
      "Colonne \(letters)" + (heading.isEmpty ? "" : " (\(heading))") + " : \(said)"
    },
    faultsNotShown: {
      ($0 == 1 ? "Et une autre ligne" : "Et \($0) autres lignes")
        + " plus loin : elles se montreront quand celles-ci seront corrigées."
    },
    whichTable: { "Quel tableau est « \($0) » ?" },
    useTable: "Lire ainsi",
    mendedFiles: "Le fichier corrigé",
    importPreviewTitle: "Voici ce qui changerait",
    filesRead: { "Lu dans \($0.joined(separator: ", ")). Rien n’est encore écrit." },
    importButton: "Importer",
    otherFiles: "Choisir d’autres fichiers",
    nothingToImport: "Rien ne change : tout y est déjà",
    nothingWritten: "Il n’y a rien à importer.",
    addedTitle: "Ajouté",
    changedTitle: "Changé",
    createdTitle: "Créé d’après un nom",
    createdHelp: "Ces noms n’étaient dans aucun tableau. Un doublon ou une faute de frappe se voit "
      + "ici.",
    createdMend: "Corrigez-la dans votre fichier avant d’importer.",
    noticedTitle: "Remarqué au passage",
    rowsOf: { count, table in "\(table) : \(count)" },
    changedRow: { $0.joined(separator: ", ") },
    more: { "et \($0) de plus" },
    sameRows: {
      $0 == 1
        ? "Une ligne est déjà là, telle quelle." : "\($0) lignes sont déjà là, telles quelles."
    },
    leftAlone: { count, table, names in
      "\(table) : \(count) \(French.s(count, "ligne n’est", "lignes ne sont")) pas dans ce fichier "
        + "(\(names)). Rien n’est effacé."
    },
    keptColumn: { "Colonne « \($0) » (\($1)) : inconnue, gardée avec chaque ligne." },
    droppedColumn: { "Colonne « \($0) » (\($1)) : inconnue, laissée de côté." },
    skippedTab: { "\($0) : ce n’est pas un tableau connu, laissé de côté." },
    skippedExamples: {
      $0 == 1
        ? "Une ligne d’exemple, en gris, est laissée de côté."
        : "\($0) lignes d’exemple, en gris, sont laissées de côté."
    },
    reworded: {
      "\($0) ressemble à \($1), mais n’a pas de référence : pris comme nouveau. Si c’est le même, "
        + "écrivez \($1) dans la colonne « réf »."
    },
    importedTitle: "C’est importé",
    importUndoneTitle: "Cet import a été annulé",
    importUndoneHelp: "Tout est comme avant. Voici ce qu’il avait apporté.",
    seeHome: "Voir l’accueil",
    seeVerbatim: "Voir les verbatim",
    importMore: "Importer autre chose",
    exportHelp:
      "Les mêmes tableaux, avec leurs références : relus tels quels, ils ne changent rien.",
    beforeLeaving: "Avant que cela sorte",
    workbookTitle: "Un classeur",
    workbookHelp:
      "Tout ce que tient l’espace, un onglet par table, pour Excel ou LibreOffice. Il se "
      + "modifie, puis s’importe de nouveau. Où un texte dépasse ce qu’une case peut tenir, le "
      + "classeur et ce texte viennent dans un dossier compressé, qui s’importe tel quel.",
    workbookButton: "Télécharger le classeur (.xlsx)",
    openWorkbookButton: "Le même, en .ods",
    tablesTitle: "Des tableaux en texte",
    tablesHelp: "Un fichier .csv par table, dans un dossier compressé : ce que tout logiciel lit.",
    tablesButton: "Télécharger les tableaux (.zip)",
    tablesName: "tableaux",
    namelessTitle: "Une copie sans noms",
    namelessHelp:
      "Un espace Établi entier pour quelqu’un d’autre : les noms y sont remplacés par la "
      + "référence ; les métiers, les notes, les adresses et les téléphones en sont retirés, jusque "
      + "dans l’histoire. Relisez les mots eux-mêmes : une tournure peut encore désigner quelqu’un.",
    namelessButton: "Faire la copie (.etabli)",
    namelessName: { "\($0) sans noms" },
    uploadGone: "Ces fichiers ne sont plus là : ils ne sont gardés qu’une heure. Redonnez-les.",
    uploadUnreadable: "Cet envoi ne peut pas être lu : rien n’a été gardé. Rechargez la page et "
      + "redonnez les fichiers.",
    uploadCutShort: "L’envoi s’est arrêté en route : rien n’a été gardé. Redonnez les fichiers.",
    uploadTooManyFiles: {
      "Cela fait plus de \($0) fichiers à la fois : rien n’a été gardé. Donnez-les en plusieurs fois."
    },
    uploadTooLarge: {
      "« \($0) » dépasse \($1) Mo : rien n’a été gardé. Partagez-le en plusieurs fichiers."
    },
    uploadTooManyFields: "Ce formulaire contient trop de texte : rien n’a été gardé.",
    uploadNoRoom:
      "Il n’y a plus de place pour recevoir des fichiers sur cette machine. Faites de la "
      + "place, puis recommencez.")
}
