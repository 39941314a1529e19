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
    verbSentences: [
      "etabli": "The workbench of people who run collaborative work in public service.",
      "init": "Makes a workspace, in a single file.",
      "import": "Reads a workbook, a folder of tables or files; all of it, or nothing.",
      "export":
        "Gives the same tables back, with their references; or what is planned, as a calendar.",
      "print": "Prints to PDF: cards, verbatim, friezes, posters, tracking, plan, consent…",
      "deck": "Prints a kit’s decks of cards, without any workspace.",
      "calibrate": "Prints a sheet that measures how far backs are off, and keeps it.",
      "list": "Lists one kind of things, or searches for words.",
      "trace": "Shows where a thing comes from and what became of it.",
      "check": "Says everything that would go wrong in a file or a kit.",
      "backup": "Copies the workspace, even while it is in use.",
      "restore": "Goes back to a backup; the replaced file is kept beside.",
      "copy": "Makes a copy for a colleague, to be merged later.",
      "merge": "Brings in what was done in another copy; all of it, or nothing.",
      "settle": "Shows and settles what two copies wrote differently.",
      "person": "Shows everything held about a person.",
      "erase": "Erases a person or their words, everywhere and for good.",
      "undo": "Undoes the last act, or lists the acts.",
      "serve": "Opens the workspace’s site, on this machine only.",
      "doctor": "Checks libraries, fonts and dictionaries; says what to install.",
    ],
    argumentSentences: [
      "file": "The workspace’s file (.etabli).",
      "port": "The site’s port: 8765 when nothing is said.",
      "demo": "Open a copy of the example, thrown away at the end, instead of a file.",
      "link": "Give another entry link of a site that is already open on this file.",
      "startingKit": "The kit to start from: its dossier comes in, its cards are printed.",
      "title": "The workspace’s title.",
      "sources": "A workbook (.xlsx, .ods, .fods), its long texts (.txt), a folder, files.",
      "as": "The table these files are, when their headings do not tell; \"TAB=verbatim\" of one "
        + "tab, \"TAB=nothing\" to leave it.",
      "column": "What a column is: \"Collected on=date\"; \"TAB:HEADING=column\" in a workbook. "
        + "Several columns may be the words: the questions of a form.",
      "ignore": "The heading of a column not to take.",
      "keepColumn": "The heading of a column to keep with each row.",
      "isPerson": "Who someone is: \"Lea=PE-01\", \"Lea=new\", \"Lea Martin=Lea\".",
      "isProfile": "How to write a profile: \"actress=actor\".",
      "dates": "What comes first in dates of which the file does not tell: day or month.",
      "isPlace": "How to write a place: \"Mrs Reed, hairdresser=a hair salon\".",
      "crossing": "What holds where the file says otherwise than here: file or kept.",
      "toNotes": "For notes: the table to write proposed words in; beside the notes otherwise.",
      "dryRun": "Say what would change, without writing anything.",
      "hiddenTabs": "Take the hidden tabs of a workbook too.",
      "withoutHiddenRows": "Leave hidden or filtered rows aside.",
      "headings": "The first line is a heading, even if it does not look so.",
      "noHeadings": "The first line is a line like the others: there are no headings.",
      "loneTitles": "Take titles that stand alone on their lines too, as the other rows.",
      "withoutStruck": "Leave words that are struck out aside.",
      "describe": "Show the tables and columns understood.",
      "template": "Write an empty workbook with its drop-down lists.",
      "format": "xlsx, ods, csv, or ics for a calendar; without it, the end of the name tells.",
      "printFormat": "pdf, or html to read or listen to in a browser.",
      "to": "Where to write.",
      "replace": "Replace the files that are there.",
      "what": "What to print, one thing or several:",
      "output": "The folder to write the PDFs to.",
      "sheet": "The sheet: A6 to A0, or its millimetres, such as 320x450.",
      "duplex":
        "Double-sided cards: long or short, the edge the sheet turns on; fold, all on one side, "
        + "to fold.",
      "printer": "The name of a printer whose calibration is kept.",
      "across": "How far to the right the hole is, in millimetres.",
      "down": "How far down the hole is, in millimetres.",
      "edge": "The edge the sheet turns on: long (unless said) or short.",
      "margin": "The margin the printer leaves, in millimetres.",
      "bleed": "For a print shop: the cards’ colour goes beyond the cut by so many millimetres.",
      "cut": "How cards are cut: scissors, marks (for a guillotine) or none.",
      "blackAndWhite": "All in black and grey, for the agency’s copier.",
      "labels": "The sheet of badges cut beforehand: 90x55, 85x54, 80x50.",
      "backs": "Behind verbatim cards, room to answer: “It makes me say…”.",
      "onlyNew": "Of verbatim, cards not printed yet; of a plan, what changed since.",
      "strict": "Prints nothing where a card cannot be; else it is left aside, and said.",
      "largePrint": "In large print; what is read from afar already says so.",
      "posterTitle": "On the poster, this title instead of the programme’s.",
      "since": "In the tracking, only what moved since this day (YYYY-MM-DD).",
      "on": "The day the sheets tell of (YYYY-MM-DD), else today or, where all is past, the last "
        + "day written. Consents are always today’s.",
      "servedOn": "Tells all as of this day (YYYY-MM-DD); what is written bears the real date.",
      "only": "Only these references, separated by commas; on the poster, these quotes.",
      "kit": "A kit’s name, or its folder.",
      "deck": "The name of a deck of the kit.",
      "kind": "What to list:",
      "search": "The words to look for.",
      "json": "For a machine.",
      "reference": "A reference, such as V-0412.",
      "target": "A workspace, or a kit.",
      "language": "fr or en.",
      "kits": "The folder of kits.",
      "assets": "The folder of pictograms.",
      "scratch": "A folder where copies may stand for a moment; else the system’s.",
      "list": "List the latest acts.",
      "allActs": "List every act.",
      "author": "Who acts, for the history of acts.",
      "copyTo": "The copy’s file.",
      "withoutNames": "Without names, contacts or notes.",
      "other": "The other copy, which is not changed.",
      "settled": "What is to be settled, such as V-0412; nothing shows everything.",
      "field": "What is written differently in it, as the list says it.",
      "keep": "Keep what stands.",
      "join": "Join places and profiles whose name is on several rows.",
      "take": "Take the other writing, by its rank.",
      "who": "A reference (PE-03, V-0412…) or a first name.",
      "page": "Write an HTML page here.",
      "forget": "A reference (PE-03, V-0412…) or a first name; nothing with --register.",
      "foreseen": "Show what would go and what else has the name, without erasing.",
      "namesToo": "Take the first name out of all texts of other people too.",
      "namesIn": "Take it out of these texts only, as V-0412,E-03.",
      "obeyRegister": "Erase all that the register beside asks for; a copy is kept.",
      "withdraw": "Withdraw all their consents from today, without erasing anything.",
      "backup": "The backup.",
    ],
    values: [
      "file": "FILE", "sources": "SOURCE", "as": "TABLE", "template": "WORKBOOK",
      "toNotes": "CSV",
      "column": "HEADING=COLUMN", "ignore": "HEADING", "keepColumn": "HEADING",
      "isPerson": "READ=WHO", "isProfile": "READ=PROFILE", "isPlace": "READ=PLACE",
      "dates": "WHICH", "crossing": "WHICH",
      "format": "FORMAT", "to": "PATH", "what": "WHAT", "output": "FOLDER",
      "sheet": "SHEET", "labels": "LABELS", "duplex": "EDGE", "printer": "PRINTER", "across": "MM",
      "down": "MM",
      "edge": "EDGE", "margin": "MM", "bleed": "MM", "cut": "CUT", "since": "DAY", "on": "DAY",
      "servedOn": "DAY",
      "only": "REFERENCES", "kit": "KIT", "startingKit": "KIT", "deck": "DECK", "kind": "KIND",
      "search": "WORDS", "reference": "REFERENCE", "target": "FILE-OR-KIT",
      "language": "LANGUAGE", "kits": "FOLDER", "assets": "FOLDER", "scratch": "FOLDER",
      "author": "NAME",
      "title": "TITLE", "posterTitle": "TITLE", "printFormat": "FORMAT", "port": "PORT",
      "backup": "BACKUP",
      "copyTo": "COPY",
      "hanging": "REFERENCE",
      "forget": "WHO", "namesIn": "REFERENCES",
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
        Example(
          "etabli import my-residence.etabli notes.txt --as verbatim",
          "Notes (.txt, .docx, .odt, .md, .srt): the words in them, to read again first."),
        Example(
          "etabli import my-residence.etabli form.csv --column \"And you?=verbatim\"",
          "The answers to a question become verbatim, the question their theme."),
      ],
      "export": [
        Example(
          "etabli export my-residence.etabli --to workbook.xlsx",
          "A workbook to correct, then to take in again."),
        Example(
          "etabli export my-residence.etabli --format ods --to workbook.ods",
          "The same workbook, for LibreOffice."),
        Example(
          "etabli export my-residence.etabli --format csv --to tables",
          "A CSV file for each table, in the folder tables."),
        Example(
          "etabli export my-residence.etabli J-02 --format ics --team C",
          "The hours of team C, for a calendar."),
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
        Example(
          "etabli print my-residence.etabli plan --only J-02",
          "Run sheet, programme, each person’s sheet, materials, badges, suitcase."),
        Example(
          "etabli print my-residence.etabli plan --labels 85x54",
          "Badges, on sheets that are cut beforehand."),
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
          "Shows the address to open, on this machine only."),
        Example("etabli serve --demo", "The example, to spoil: nothing of it is kept."),
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
          "etabli settle my-residence.etabli V-0012 themes --take 1",
          "Takes the other wording."),
        Example("etabli settle my-residence.etabli --join", "Joins places written twice."),
      ],
      "person": [
        Example("etabli person my-residence.etabli Nadia", "All that is held about her."),
        Example(
          "etabli person my-residence.etabli PE-03 --to page.html", "A page to hand over."),
      ],
      "erase": [
        Example(
          "etabli erase my-residence.etabli PE-03 --dry-run",
          "What would go, and what else has this first name."),
        Example("etabli erase my-residence.etabli PE-03", "Erases the person and their words."),
        Example(
          "etabli erase my-residence.etabli PE-04 --withdraw",
          "Withdraws their consents, erasing nothing."),
      ],
      "undo": [
        Example("etabli undo my-residence.etabli --list", "The latest acts."),
        Example("etabli undo my-residence.etabli --all", "Every act."),
        Example("etabli undo my-residence.etabli", "Takes the last one back."),
      ],
      "doctor": [Example("etabli doctor", "What this machine lacks, and how to install it.")],
    ])
}
