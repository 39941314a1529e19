extension HelpWording {
  static let english = HelpWording(
    usage: "Usage:", verbs: "Verbs:", arguments: "Arguments:", options: "Options:",
    everywhere: "With every verb:", examples: "Examples:",
    exitCodes: "Exit codes:",
    codes: [
      "done;", "something is in the way (a file, the disk, a font), and it is said;",
      "the request is not understood;", "Établi went wrong.",
    ],
    someVerb: "VERB", someOptions: "[options]",
    moreOnVerb: "“etabli VERB --help” says everything about a verb, with examples.",
    showHelp: "Show this help.", showVersion: "Show the version.",
    name: "Name", description: "Description", manual: "Établi’s manual",
    values: [
      "file": "FILE", "sources": "SOURCE", "as": "TABLE", "template": "WORKBOOK",
      "format": "FORMAT", "to": "PATH", "what": "WHAT", "output": "FOLDER",
      "sheet": "SHEET", "duplex": "EDGE", "printer": "PRINTER", "across": "MM", "down": "MM",
      "edge": "EDGE", "margin": "MM", "bleed": "MM", "cut": "CUT", "since": "DAY", "on": "DAY",
      "only": "REFERENCES", "kit": "KIT", "startingKit": "KIT", "deck": "DECK", "kind": "KIND",
      "search": "WORDS", "reference": "REFERENCE", "target": "FILE-OR-KIT",
      "language": "LANGUAGE", "kits": "FOLDER", "assets": "FOLDER", "author": "NAME",
      "title": "TITLE", "printFormat": "FORMAT", "port": "PORT", "backup": "BACKUP",
      "copyTo": "COPY",
      "other": "OTHER-COPY", "settled": "REFERENCE", "field": "FIELD", "take": "RANK",
      "who": "WHO", "page": "PAGE",
    ],
    verbMeant: [
      "new": "init", "create": "init", "cards": "deck", "kit": "deck", "search": "list",
      "find": "list", "verify": "check", "save": "backup", "cancel": "undo",
      "join": "merge", "delete": "erase", "forget": "erase",
    ],
    exampleLines: [
      "etabli": [
        Example("etabli init my-residence", "An empty workspace."),
        Example("etabli import my-residence.etabli workbook.xlsx", "Take a workbook in."),
        Example("etabli print my-residence.etabli all", "Print everything."),
      ],
      "init": [
        Example(
          "etabli init my-residence --title \"My residence\"", "Makes my-residence.etabli, empty."),
        Example("etabli init trial --kit residence", "A fictional example, already filled in."),
      ],
      "import": [
        Example("etabli import --template workbook.xlsx", "A workbook to fill in."),
        Example("etabli import --describe", "The tables and columns understood."),
        Example(
          "etabli import my-residence.etabli workbook.xlsx --dry-run",
          "What the workbook would change, writing nothing."),
        Example(
          "etabli import my-residence.etabli quotes.csv --as verbatim",
          "Two columns are enough: the words, and who speaks."),
      ],
      "export": [
        Example(
          "etabli export my-residence.etabli --to workbook.xlsx",
          "A workbook to correct, then to take in again."),
        Example(
          "etabli export my-residence.etabli --format csv --to tables",
          "A CSV file for each table, in the folder tables."),
      ],
      "print": [
        Example("etabli print my-residence.etabli verbatim", "A card for each thing said."),
        Example(
          "etabli print my-residence.etabli tracking --since 2018-01-15",
          "The prototypes that moved since the last committee."),
        Example(
          "etabli print my-residence.etabli all --black-and-white -o to-print",
          "Everything, for the copier, in the folder to-print."),
        Example(
          "etabli print my-residence.etabli verbatim --only V-0012,V-0047", "Two cards only."),
      ],
      "deck": [
        Example("etabli deck residence", "All the decks of the kit residence."),
        Example("etabli deck residence questions --sheet A3", "One deck, on A3 sheets."),
        Example(
          "etabli deck residence --sheet 320x450 --bleed 3",
          "For a print shop: colour beyond the cut, and marks."),
      ],
      "calibrate": [
        Example(
          "etabli calibrate", "The sheet to print on both sides, and pierce."),
        Example(
          "etabli calibrate --printer \"2nd floor copier\" --across 1.5 --down -1",
          "Keep the offset measured; then: etabli deck KIT --printer \"2nd floor copier\"."),
      ],
      "list": [
        Example("etabli list my-residence.etabli hypotheses", "All the hypotheses."),
        Example(
          "etabli list my-residence.etabli verbatim --search \"recruter un apprenti\"",
          "What was said about it, the nearest first."),
        Example("etabli list my-residence.etabli offers --json", "For a machine."),
      ],
      "serve": [
        Example(
          "etabli serve my-residence.etabli",
          "Shows the address to open, on this machine only.")
      ],
      "trace": [
        Example("etabli trace my-residence.etabli P-04", "Why this prototype exists."),
        Example("etabli trace my-residence.etabli V-0012", "What became of these words."),
      ],
      "check": [
        Example("etabli check my-residence.etabli", "Before printing."),
        Example("etabli check residence", "All the cards of a kit."),
        Example("etabli check ./my-kit", "A kit of one’s own."),
      ],
      "backup": [
        Example("etabli backup my-residence.etabli", "A dated copy, beside it."),
        Example("etabli backup my-residence.etabli --to /media/key/copy.etabli", "On a key."),
      ],
      "restore": [
        Example(
          "etabli restore my-residence.etabli copy.etabli",
          "Goes back to the backup; the state before stays beside.")
      ],
      "copy": [
        Example("etabli copy my-residence.etabli for-nadia.etabli", "To work apart."),
        Example(
          "etabli copy my-residence.etabli to-show.etabli --without-names",
          "Without first names, addresses or notes."),
      ],
      "merge": [
        Example(
          "etabli merge my-residence.etabli for-nadia.etabli",
          "Takes in what Nadia added and changed.")
      ],
      "settle": [
        Example("etabli settle my-residence.etabli", "What two copies say differently."),
        Example(
          "etabli settle my-residence.etabli V-0012 verbatim --take 2",
          "Takes the second wording."),
      ],
      "person": [
        Example("etabli person my-residence.etabli Nadia", "All that is held about her."),
        Example(
          "etabli person my-residence.etabli PE-03 --to page.html", "A page to hand over."),
      ],
      "erase": [
        Example("etabli erase my-residence.etabli PE-03", "Erases the person and their words."),
        Example(
          "etabli erase my-residence.etabli PE-04 --withdraw",
          "Withdraws their consents, erasing nothing."),
      ],
      "undo": [
        Example("etabli undo my-residence.etabli --list", "The latest acts."),
        Example("etabli undo my-residence.etabli", "Takes the last one back."),
      ],
      "doctor": [Example("etabli doctor", "What this machine lacks, and how to install it.")],
    ])
}
