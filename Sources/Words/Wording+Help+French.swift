extension HelpWording {
  static let french = HelpWording(
    usage: "Usage :", verbs: "Verbes :", arguments: "Arguments :", options: "Options :",
    everywhere: "Avec tous les verbes :", examples: "Exemples :",
    exitCodes: "Codes de sortie :",
    codes: [
      "c’est fait ;",
      "quelque chose empêche (un fichier, le disque, une police) : c’est dit ;",
      "la demande n’est pas comprise ;", "Établi s’est trompé.",
    ],
    someVerb: "VERBE", someOptions: "[options]",
    moreOnVerb: "« etabli VERBE --help » dit tout d’un verbe, avec des exemples.",
    showHelp: "Montrer cette aide.", showVersion: "Montrer la version.",
    name: "Nom", description: "Description", manual: "Manuel d’Établi",
    verbSentences: [
      "etabli": "L’établi des gens qui animent le travail collectif dans le service public.",
      "init": "Crée un espace de travail, dans un seul fichier.",
      "import": "Lit un classeur, un dossier de tableaux ou des fichiers ; tout, ou rien.",
      "export": "Rend les mêmes tableaux, avec leurs références ; ou ce qui est prévu, en agenda.",
      "print": "Imprime en PDF : cartes, verbatim, frises, affiches, suivi, déroulé, accord…",
      "deck": "Imprime les jeux de cartes d’un kit, sans espace de travail.",
      "calibrate": "Imprime une feuille qui mesure le décalage des versos, et le garde.",
      "list": "Liste une sorte de choses, ou cherche des mots.",
      "trace": "Montre d’où vient une chose et ce qu’elle est devenue.",
      "check": "Dit tout ce qui poserait problème dans un fichier ou un kit.",
      "backup": "Copie l’espace de travail, même pendant qu’on s’en sert.",
      "restore": "Revient à une sauvegarde ; le fichier remplacé est gardé à côté.",
      "copy": "Fait une copie pour un ou une collègue, à réunir plus tard.",
      "merge": "Fait entrer ce qui a été fait dans une autre copie ; tout, ou rien.",
      "settle": "Montre et départage ce que deux copies ont écrit différemment.",
      "person": "Montre tout ce qui est gardé sur une personne.",
      "erase": "Efface une personne ou ses mots, partout et pour de bon.",
      "undo": "Annule le dernier geste, ou liste les gestes.",
      "serve": "Ouvre le site de l’espace de travail, sur cette machine seulement.",
      "doctor": "Vérifie bibliothèques, polices et dictionnaires ; dit quoi installer.",
    ],
    argumentSentences: [
      "file": "Le fichier de l’espace de travail (.etabli).",
      "port": "Le port du site : 8765 si rien n’est dit.",
      "demo": "Ouvrir une copie de l’exemple, jetée à la fin, au lieu d’un fichier.",
      "link": "Donner un autre lien d’entrée d’un site déjà ouvert sur ce fichier.",
      "startingKit": "Le kit d’où partir : son dossier entre, ses cartes s’impriment.",
      "title": "Le titre de l’espace de travail.",
      "sources": "Un classeur (.xlsx, .ods, .fods), ses textes longs (.txt), un dossier, fichiers.",
      "as": "Le tableau que ces fichiers sont, quand leurs titres ne le disent pas ; "
        + "\"ONGLET=verbatim\" d’un onglet, \"ONGLET=rien\" pour le laisser.",
      "column": "Ce qu’est une colonne : \"Recueilli le=date\" ; \"ONGLET:TITRE=colonne\" dans un "
        + "classeur. Plusieurs colonnes peuvent être les mots : les questions d’un formulaire.",
      "ignore": "Le titre d’une colonne à ne pas prendre.",
      "keepColumn": "Le titre d’une colonne à garder avec chaque ligne.",
      "isPerson": "Qui est quelqu’un : \"Léa=PE-01\", \"Léa=nouvelle\", \"Léa Martin=Léa\".",
      "isProfile": "Comment écrire un profil : \"conseillère=conseiller\".",
      "dates": "Ce qui vient d’abord dans les dates : day (le jour) ou month (le mois).",
      "isPlace": "Comment écrire un lieu : \"Mme Delarbre, coiffeuse=un salon de coiffure\".",
      "crossing": "Ce qui vaut quand le fichier dit autre chose qu’ici.",
      "toNotes":
        "Pour des notes : le tableau où écrire les paroles proposées ; à côté d’elles sinon.",
      "dryRun": "Dire ce qui changerait, sans rien écrire.",
      "hiddenTabs": "Prendre aussi les onglets masqués d’un classeur.",
      "withoutHiddenRows": "Laisser de côté les lignes masquées ou filtrées.",
      "headings": "La première ligne est un titre, même si elle n’en a pas l’air.",
      "noHeadings": "La première ligne est une ligne comme les autres : il n’y a pas de titres.",
      "loneTitles": "Prendre aussi les titres seuls sur leur ligne.",
      "withoutStruck": "Laisser de côté les mots barrés.",
      "describe": "Montrer les tableaux et les colonnes compris.",
      "template": "Écrire un classeur vide avec ses listes de choix.",
      "format": "xlsx, ods, csv, ou ics pour un agenda ; sans rien, la fin du nom le dit.",
      "printFormat": "pdf, ou html pour lire ou écouter dans un navigateur.",
      "to": "Où écrire.",
      "replace": "Remplacer les fichiers qui s’y trouvent.",
      "what": "Ce qu’il faut imprimer, une ou plusieurs choses :",
      "output": "Le dossier où écrire les PDF.",
      "sheet": "La feuille : de A6 à A0, ou ses millimètres, comme 320x450.",
      "duplex":
        "Cartes recto verso : long ou short, le bord sur lequel la feuille tourne ; fold, tout au "
        + "recto, à plier.",
      "printer": "Le nom d’une imprimante dont le calage est gardé.",
      "across": "De combien le trou est vers la droite, en millimètres.",
      "down": "De combien le trou est vers le bas, en millimètres.",
      "edge": "Le bord sur lequel la feuille tourne : long (sinon) ou short.",
      "margin": "La marge que l’imprimante ne couvre pas, en millimètres.",
      "bleed": "Pour l’imprimeur : la couleur des cartes dépasse la coupe d’autant de millimètres.",
      "cut": "La coupe des cartes : scissors, marks (repères de massicot) ou none.",
      "blackAndWhite": "Tout en noir et gris, pour le copieur de l’agence.",
      "labels": "La planche pré-découpée des badges : 90x55, 85x54, 80x50.",
      "backs": "Au dos des cartes de verbatim, de quoi répondre : « Ça me fait dire… ».",
      "onlyNew": "Du verbatim, les cartes pas encore imprimées ; du planning, ce qui a changé.",
      "strict":
        "N’imprime rien si une carte ne peut pas l’être ; sinon elle est laissée de côté, et dite.",
      "largePrint": "En grands caractères ; ce qui se lit déjà de loin le dit.",
      "posterTitle": "Sur l’affiche, ce titre au lieu de celui du programme.",
      "since": "Dans le suivi, seulement ce qui a bougé depuis ce jour (AAAA-MM-JJ).",
      "on": "Le jour dont parlent les feuilles (AAAA-MM-JJ), sinon aujourd’hui ou, si tout est "
        + "passé, le dernier jour écrit. Les accords comptés sont ceux d’aujourd’hui.",
      "servedOn": "Raconte tout à ce jour (AAAA-MM-JJ) ; ce qui s’écrit porte la vraie date.",
      "only": "Seulement ces références, séparées par des virgules ; sur l’affiche, ces paroles.",
      "kit": "Le nom d’un kit, ou son dossier.",
      "deck": "Le nom d’un jeu du kit.",
      "kind": "Ce qu’il faut lister :",
      "search": "Les mots cherchés.",
      "json": "Pour une machine.",
      "reference": "Une référence, comme V-0412.",
      "target": "Un espace de travail, ou un kit.",
      "language": "fr ou en.",
      "kits": "Le dossier des kits.",
      "assets": "Le dossier des pictogrammes.",
      "scratch": "Un dossier où poser des copies un instant ; celui du système sinon.",
      "list": "Lister les derniers gestes.",
      "allActs": "Lister tous les gestes.",
      "author": "Qui agit, pour l’histoire des gestes.",
      "copyTo": "Le fichier de la copie.",
      "withoutNames": "Sans les noms, les contacts ni les notes.",
      "other": "L’autre copie, qui n’est pas changée.",
      "settled": "Ce qui est à départager, comme V-0412 ; rien pour tout montrer.",
      "field": "Ce qui y est écrit différemment, tel que la liste le dit.",
      "keep": "Garder ce qui tient.",
      "join": "Réunir les lieux et les profils dont le nom est sur plusieurs lignes.",
      "take": "Prendre l’autre écriture, par son rang.",
      "who": "Une référence (PE-03, V-0412…) ou un prénom.",
      "page": "Écrire une page HTML ici.",
      "forget": "Une référence (PE-03, V-0412…) ou un prénom ; rien avec --register.",
      "foreseen": "Montrer ce qui partirait et qui d’autre porte le prénom, sans effacer.",
      "namesToo": "Retirer aussi le prénom de tous les textes d’autres personnes.",
      "namesIn": "Le retirer de ces textes seulement, comme V-0412,E-03.",
      "obeyRegister": "Effacer tout ce que demande le registre à côté ; une copie est gardée.",
      "withdraw": "Retirer tous ses accords à partir d’aujourd’hui, sans rien effacer.",
      "backup": "La sauvegarde.",
    ],
    values: [
      "file": "FICHIER", "sources": "SOURCE", "as": "TABLEAU", "template": "CLASSEUR",
      "toNotes": "CSV", "column": "TITRE=COLONNE", "ignore": "TITRE", "keepColumn": "TITRE",
      "isPerson": "LU=QUI", "isProfile": "LU=PROFIL", "isPlace": "LU=LIEU", "dates": "LEQUEL",
      "crossing": "LEQUEL", "format": "FORMAT", "to": "CHEMIN", "what": "QUOI",
      "output": "DOSSIER", "sheet": "FEUILLE", "labels": "PLANCHE", "duplex": "BORD",
      "printer": "IMPRIMANTE",
      "across": "MM", "down": "MM", "edge": "BORD", "margin": "MM",
      "bleed": "MM", "cut": "COUPE", "since": "JOUR", "on": "JOUR", "servedOn": "JOUR",
      "only": "RÉFÉRENCES",
      "kit": "KIT", "startingKit": "KIT", "deck": "JEU", "kind": "SORTE", "search": "MOTS",
      "reference": "RÉFÉRENCE", "target": "FICHIER-OU-KIT", "language": "LANGUE", "kits": "DOSSIER",
      "assets": "DOSSIER", "scratch": "DOSSIER", "author": "NOM", "title": "TITRE",
      "posterTitle": "TITRE",
      "printFormat": "FORMAT", "port": "PORT", "backup": "SAUVEGARDE", "copyTo": "COPIE",
      "other": "AUTRE-COPIE", "forget": "QUI", "namesIn": "RÉFÉRENCES", "settled": "RÉFÉRENCE",
      "field": "CHAMP", "take": "RANG", "who": "QUI", "page": "PAGE",
    ],
    verbMeant: [
      "créer": "init", "nouveau": "init", "imprimer": "print", "exporter": "export",
      "importer": "import", "cartes": "deck", "jeu": "deck", "kit": "deck", "caler": "calibrate",
      "lister": "list", "liste": "list", "chercher": "list", "tracer": "trace",
      "vérifier": "check", "sauvegarder": "backup", "copier": "copy", "annuler": "undo",
      "réunir": "merge", "fusionner": "merge", "effacer": "erase", "supprimer": "erase",
      "restaurer": "restore", "personne": "person", "aide": "help",
    ],
    exampleLines: [
      "etabli": [
        Example("etabli init ma-residence", "Un espace de travail vide."),
        Example("etabli import ma-residence.etabli classeur.xlsx", "Faire entrer un classeur."),
        Example("etabli print ma-residence.etabli tout", "Tout imprimer."),
      ],
      "init": [
        Example(
          "etabli init ma-residence --title \"Ma résidence\"", "Crée ma-residence.etabli, vide."),
        Example("etabli init essai --kit residence", "Un exemple fictif, déjà rempli."),
      ],
      "import": [
        Example("etabli import --template classeur.xlsx", "Un classeur à remplir."),
        Example("etabli import --describe", "Les tableaux et les colonnes compris."),
        Example(
          "etabli import ma-residence.etabli classeur.xlsx --dry-run",
          "Ce que le classeur changerait, sans rien écrire."),
        Example(
          "etabli import ma-residence.etabli citations.csv --as verbatim",
          "Deux colonnes suffisent : les mots, et qui parle."),
        Example(
          "etabli import ma-residence.etabli notes.txt --as verbatim",
          "Des notes (.txt, .docx, .odt, .md, .srt) : leurs paroles, à relire d’abord."),
        Example(
          "etabli import ma-residence.etabli form.csv --column \"Et vous ?=verbatim\"",
          "Les réponses à une question deviennent des verbatim, la question leur thème."),
      ],
      "export": [
        Example(
          "etabli export ma-residence.etabli --to classeur.xlsx",
          "Un classeur à corriger, puis à faire entrer de nouveau."),
        Example(
          "etabli export ma-residence.etabli --format ods --to classeur.ods",
          "Le même classeur, pour LibreOffice."),
        Example(
          "etabli export ma-residence.etabli --format csv --to tableaux",
          "Un fichier CSV par tableau, dans le dossier tableaux."),
        Example(
          "etabli export ma-residence.etabli J-02 --format ics --team C",
          "Les heures de l’équipe C, pour un agenda."),
      ],
      "print": [
        Example("etabli print ma-residence.etabli verbatim", "Une carte pour chaque parole."),
        Example(
          "etabli print ma-residence.etabli suivi --since 2018-01-15",
          "Les prototypes qui ont bougé depuis le dernier comité."),
        Example(
          "etabli print ma-residence.etabli tout --black-and-white -o a-imprimer",
          "Tout, pour le copieur, dans le dossier a-imprimer."),
        Example(
          "etabli print ma-residence.etabli verbatim --only V-0012,V-0047",
          "Deux cartes seulement."),
        Example("etabli print ma-residence.etabli verbatim --new", "Les cartes pas encore faites."),
        Example(
          "etabli print ma-residence.etabli planning --only J-02",
          "Déroulé, programme, feuilles de chacun, matériel, badges, valise."),
        Example(
          "etabli print ma-residence.etabli planning --labels 85x54",
          "Les badges, sur des planches déjà découpées."),
      ],
      "deck": [
        Example("etabli deck residence", "Tous les jeux du kit residence."),
        Example("etabli deck residence questions --sheet A3", "Un jeu, sur des feuilles A3."),
        Example(
          "etabli deck residence --sheet 320x450 --bleed 3",
          "Pour un imprimeur : fond perdu et repères de coupe."),
      ],
      "calibrate": [
        Example("etabli calibrate", "La feuille à imprimer recto verso, et percer."),
        Example(
          "etabli calibrate --printer \"copieur du 2e\" --across 1.5 --down -1",
          "Garder le décalage mesuré ; puis : etabli deck KIT --printer \"copieur du 2e\"."),
      ],
      "list": [
        Example("etabli list ma-residence.etabli hypothèses", "Toutes les hypothèses."),
        Example(
          "etabli list ma-residence.etabli verbatim --search \"recruter un apprenti\"",
          "Les paroles qui en parlent, la plus proche d’abord."),
        Example("etabli list ma-residence.etabli offres --json", "Pour une machine."),
      ],
      "serve": [
        Example(
          "etabli serve ma-residence.etabli",
          "Montre l’adresse à ouvrir, sur cette machine seulement."),
        Example("etabli serve --demo", "L’exemple, à abîmer : rien n’en est gardé."),
      ],
      "trace": [
        Example("etabli trace ma-residence.etabli P-04", "Pourquoi ce prototype existe."),
        Example(
          "etabli trace ma-residence.etabli V-0012", "Ce que cette parole est devenue."),
      ],
      "check": [
        Example("etabli check ma-residence.etabli", "Avant d’imprimer."),
        Example("etabli check residence", "Toutes les cartes d’un kit."),
        Example("etabli check ./mon-kit", "Un kit à soi."),
      ],
      "backup": [
        Example("etabli backup ma-residence.etabli", "Une copie datée, à côté."),
        Example("etabli backup ma-residence.etabli --to /media/cle/copie.etabli", "Sur une clé."),
      ],
      "restore": [
        Example(
          "etabli restore ma-residence.etabli copie.etabli",
          "Revient à la sauvegarde ; l’état d’avant reste à côté.")
      ],
      "copy": [
        Example("etabli copy ma-residence.etabli pour-nadia.etabli", "Pour travailler chacun."),
        Example(
          "etabli copy ma-residence.etabli a-montrer.etabli --without-names",
          "Sans prénom, ni adresse, ni note."),
      ],
      "merge": [
        Example(
          "etabli merge ma-residence.etabli pour-nadia.etabli",
          "Fait entrer ce que Nadia a ajouté et changé.")
      ],
      "settle": [
        Example("etabli settle ma-residence.etabli", "Ce que deux copies disent autrement."),
        Example(
          "etabli settle ma-residence.etabli V-0012 thèmes --take 1",
          "Prend l’autre écriture."),
        Example("etabli settle ma-residence.etabli --join", "Réunit les lieux écrits deux fois."),
      ],
      "person": [
        Example("etabli person ma-residence.etabli Nadia", "Tout ce qui est gardé sur elle."),
        Example(
          "etabli person ma-residence.etabli PE-03 --to page.html", "Une page à lui remettre."),
      ],
      "erase": [
        Example(
          "etabli erase ma-residence.etabli PE-03 --dry-run",
          "Ce qui partirait, et qui d’autre porte ce prénom."),
        Example("etabli erase ma-residence.etabli PE-03", "Efface la personne et ses mots."),
        Example(
          "etabli erase ma-residence.etabli PE-04 --withdraw", "Retire ses accords, sans effacer."),
      ],
      "undo": [
        Example("etabli undo ma-residence.etabli --list", "Les derniers gestes."),
        Example("etabli undo ma-residence.etabli --all", "Tous les gestes."),
        Example("etabli undo ma-residence.etabli", "Revient sur le dernier."),
      ],
      "doctor": [
        Example("etabli doctor", "Ce qui manque sur cette machine, et comment l’installer.")
      ],
    ])
}
