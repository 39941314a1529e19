extension SiteHouseWording {
  static let english = SiteHouseWording(
    otherRooms: "The rest",
    purposeQuestion: "What brings you here?",
    purposeNote: "What is of less use goes under “The rest”; nothing is hidden, and this can be "
      + "changed at any time.",
    purposes: [
      Item(
        "residence", "A residency",
        "Weeks on site: encounters, astonishments, hypotheses, prototypes."),
      Item("sprint", "A sprint", "Two days together: from words to prototypes."),
      Item("network", "A network", "Knowledge offered and asked for, gatherings."),
      Item("everything", "A bit of everything", "All the sections, side by side."),
    ],
    hereFor: { "You are here for: \($0)." },
    changePurpose: "Change",
    comingTitle: "What is next",
    nothingComing: "No date to come in the calendar.",
    addDate: "Add a date",
    underWay: "under way",
    doorsTitle: "Where to begin?",
    doorImport: "Bring in a workbook",
    doorImportNote: "A table of two columns, the words and who speaks, is enough.",
    doorWrite: "Write the first words",
    doorWriteNote: "A sentence as it was heard, and who said it.",
    doorExample: "Fill with the example",
    doorExampleNote: "A fictional residency to spoil without fear; one click undoes it.",
    doorTour: "The tour in a quarter of an hour",
    exampleName: "Example",
    exampleRefused: "This workspace holds something already: the example would mix with real "
      + "words. Try it with “etabli serve --demo”.",
    tourTitle: "The tour in a quarter of an hour",
    tourIntro: "Eight steps, from words heard to a decision. Ticks are not put by hand: they come "
      + "from what this workspace holds.",
    tourCount: { "\($0) step\(English.s($0)) done out of \($1)" },
    tourSteps: [
      Item(
        "words", "Write words you heard",
        "All begins with a sentence that someone said: yours will not be lost any more."),
      Item(
        "theme", "Give a theme",
        "A theme brings together sentences that come from different places."),
      Item(
        "astonishment", "Note an astonishment",
        "What surprises opens a question; words are its proof."),
      Item(
        "hypothesis", "Support a hypothesis",
        "A hypothesis that nothing supports is an opinion; link words to it."),
      Item(
        "prototype", "Follow a prototype",
        "A threshold set before the test keeps us from telling ourselves stories afterwards."),
      Item(
        "trace", "Go up the trace",
        "From the prototype to the first sentence in one click: what the committee will ask."),
      Item(
        "undo", "Undo something",
        "Everything can be undone: so one may try without fear."),
      Item(
        "backup", "Make a backup",
        "A dated file beside yours, to be copied on a key."),
    ],
    tourGo: { "Go there: \($0)" },
    stepDone: "Done",
    stepToDo: "To do",
    settingsTitle: "Settings",
    settingKept: "Noted.",
    keepSetting: "Keep",
    languageTitle: "The language of pages",
    languageNote: "For this browser. People’s words stay in theirs.",
    teamContact: "Whom to write to",
    contactNote: "An address or a telephone number of your team, told on the accessibility page. "
      + "Copies without names leave it out.",
    contactTooLong: "This is too long: 200 characters at most.",
    logosTitle: "Your logos on what is printed",
    logosNote: "At the foot of posters, friezes, tracking, astonishments and forms; never on "
      + "cards. Copies without names do not carry them.",
    logoFile: "The logo’s file",
    logoFileHint: "SVG if you have it, else PNG or JPEG; 1 MB at most.",
    logoOwner: "Whose logo it is",
    logoAdd: "Add this logo",
    logoRemove: { "Remove the logo of \($0)" },
    logoNothingSent: "No file came: go back to settings and choose the logo.",
    logoUnreadable: { "“\($0)” does not read as a picture. Send a logo as SVG, PNG or JPEG." },
    logoTooHeavy: {
      "“\($0)” is too heavy: 1 MB and 16 million pixels at most. Send a lighter logo, as SVG if you "
        + "can."
    },
    logoTooElaborate: {
      "“\($0)” holds effects (shadow, blur, pattern), a picture or too many elements: every sheet "
        + "would wait for it. Save it as plain SVG, or as PNG."
    },
    logoTooThin: {
      "“\($0)” is so long or so tall that nobody would see it at the foot of a sheet. Send a logo of "
        + "better proportions."
    },
    logoTooMany: { "\($0) logos are enough: remove one before you add another." },
    logoOfNobody: "Say whose logo it is, in 100 signs at most: it is read to those who do not see "
      + "it.",
    wordsTitle: "The words of the house",
    wordsNote: "Where a word would frighten, say another: it takes its place in the names of "
      + "sections, titles and labels, on screen and on paper, singular and plural. What people said "
      + "or wrote never changes, nor do the headings of tables you exchange.",
    wordsExample: "For instance “review” becomes “observation”, or “verbatim”, “words”.",
    genderTitle: "In French",
    genderAsked: { "In French, “un” or “une” before your word, line \($0)" },
    ourWord: { "Our word, line \($0)" },
    theirWord: { "Yours, line \($0)" },
    ourWords: "Our word",
    theirWords: "Yours",
    wordsKeep: "Keep these words",
    wordAlone: { "“\($0)” is alone on its line: write our word and yours, or neither." },
    wordTooLong: { "“\($0)” is too long: \($1) signs at most." },
    tooManyWords: { "\($0) words at most: beyond that nobody finds their way." },
    backupTitle: "Backups",
    backupNote: "A backup is one whole, dated file, put beside the workspace. Copy it elsewhere "
      + "too: a key, another computer.",
    backupNow: "Back up now",
    backupMade: { "The backup “\($0)” is in the folder “\($1)”." },
    backupsTitle: "Already there, beside",
    noBackup: "No backup beside for now.",
    backupDownload: { "Download “\($0)”" },
    backupRestore: { "Go back to “\($0)”" },
    notAFile: "This workspace is not a file that can be written here: it cannot be backed up from "
      + "here.",
    restoreTitle: "Go back to a backup",
    restoreWarning: {
      "“\($0)” will be put back in a new file, beside. “\($1)”, open at the moment, does not "
        + "change: what was done in it since stays there, and this site goes on showing it."
    },
    restoreErasures: "What was erased for good since then will be erased from the new file too.",
    restoreNow: "Put back in a new file",
    restoreDone: { "The backup is put back in “\($0)”." },
    restoreOpen: "To open it: close this site (Ctrl-C in the terminal), then type",
    restoreElsewhere: "A backup kept elsewhere",
    restoreElsewhereNote: {
      "On a key or another computer. It is put back in a new file, beside; “\($0)” does not change."
    },
    restoreFile: "The backup’s file",
    restoreNothingSent: "No file came: go back to settings and choose the backup, a “.etabli” "
      + "file.",
    restoreOther: { "“\($0)” is the backup of another workspace: nothing changed." },
    restoredName: { "\($0) (back on \($1))" },
    printersTitle: "Lining printers up",
    printersNote: "When backs do not fall behind fronts: print the sheet, prick, read, write it "
      + "here. The offset stays on this machine.",
    printersUnknown: "No printer is lined up on this machine.",
    calibrationLink: "The calibration sheet (PDF)",
    printerName: "Printer",
    printerEdge: "Edge on which the sheet turns",
    edges: ["long": "The long one", "short": "The short one"],
    printerLine: { "\($0): \($1) mm to the right, \($2) mm down (edge: \($3))" },
    keepPrinter: "Keep this offset",
    healthTitle: "Health",
    healthNote: "The file read again in full; the fonts and libraries of this machine.",
    healthLink: "Check now",
    fileSound: "The file is whole: every page and every link were read again.",
    fileFaults: { "The file is damaged (\($0)). Go back to a backup, or ask for a copy." },
    machineSound: "Nothing is missing on this machine.",
    machineUnsound: "Something is missing on this machine for good prints:")
}
