extension SiteHelpWording {
  static let english = SiteHelpWording(
    help: "Help",
    helpTitle: "Help",
    helpPurpose: "A page for each room. Each prints on one sheet.",
    howTitle: "How to go about it",
    snagsTitle: "What may puzzle you",
    allHelp: "All help",
    printHelp: "To have it on paper: “Print” in your browser, one A4 sheet.",
    helpPicture: { "The page “\($0)”, filled with the fictional example" },
    leafletLink: "All the help as a PDF, a sheet for each section",
    leafletTitle: "The help of Établi, section by section",
    leafletFile: "etabli-help",
    helpRooms: [
      HelpRoom(
        code: "home", pictogram: "home", title: "Home",
        purpose: "What is there, what is still missing, what was just done.",
        steps: [
          "Someone just said…: write their words, press their profile, ⏎ keeps them. The profile and "
            + "the encounter hold for twenty minutes from one quote to the next.",
          "Read what is missing: each line leads where it can be done.",
          "Search words everywhere, or type the reference read on a card: “v\u{A0}12” is enough, "
            + "and “AF-03” finds a kit’s card.",
          "Undo a step with one click; undone steps stay in the list, struck through. Earlier ones are "
            + "under “See all acts”.",
          "Change the language of the pages below the rooms: people’s words do not change.",
        ],
        snags: [
          (
            "The entry link does not work any more.",
            "It serves once. The browser that followed it is known for a month; for another, run "
              + "“etabli serve” again."
          ),
          (
            "A step cannot be undone.",
            "Something else followed it on the same row. Undo the latest first."
          ),
          (
            "I am shown two texts.",
            "Someone changed the same field while you were writing: choose which one stays. A form "
              + "sent twice counts once."
          ),
        ]),
      HelpRoom(
        code: "plan", pictogram: "clock", title: "Plan",
        purpose: "Prepare a day of several teams, minute by minute.",
        steps: [
          "“Programme” leads to each event: who led, what was said, what was born of it.",
          "Add a day, its hours, its rooms, then a team for each letter.",
          "Add sequences one after the other: hours work themselves out. A sequence without teams is "
            + "for everyone; it waits for the last team.",
          "Fix a start where nothing can move: a meal, a guest. Free time before it is margin.",
          "Choose a sequence to put it earlier, lengthen it, cut it, part it, swap it.",
          "Read what is to be settled: each line offers a way to mend it.",
          "“To my calendar” gives it as an .ics file; taken again later, it follows what changed.",
          "“Teams” composes them by your rules; on the morning, say who is missing. “Before and after” "
            + "is dated from the day.",
          "On the day, “Live” says where you are; “Room screen” goes on the wall.",
        ],
        snags: [
          (
            "A sequence starts late.",
            "Its start is fixed and what comes before lasts too long. Free its start, or take the "
              + "minutes offered."
          ),
          (
            "A sequence is not in its place.",
            "“Earlier” and “Later” go past what the same teams do."
          ),
        ]),
      HelpRoom(
        code: "import", pictogram: "receive", title: "Bring in and take out",
        purpose: "A workbook filled elsewhere comes in at once; it goes out with its references.",
        steps: [
          "Choose an .xlsx or .ods workbook, or .csv tables.",
          "Read what would change: nothing is written yet.",
          "If Établi hesitates about a table, a column or a person, answer on the spot; your file "
            + "stays as it is, and the answer serves next time.",
          "If a cell needs another look, it is shown in red, with its row: mend it there, or press "
            + "one of the answers beside it. Your file is not changed, nor asked for again.",
          "Import. All of it comes in as one step, which can be undone.",
          "Of notes or a transcript, pasted or in a file, keep the words that you tick.",
          "To change many rows: take the workbook out, change it, bring it back.",
        ],
        snags: [
          (
            "A row is gone from my workbook and is still here.",
            "What is no longer in a table is left alone. Erasing is done here."
          ),
          (
            "A column is not understood.",
            "It is kept with its row, and comes back in exports under its heading."
          ),
        ]),
      HelpRoom(
        code: "verbatim", pictogram: "bubbles", title: "Verbatim",
        purpose: "People’s words, as they said them, with who and when.",
        steps: [
          "Narrow by words, profile, theme or moment; “without theme” shows what is still to read.",
          "Press some words: they open beside the list. Give them a theme, tie them to what already "
            + "speaks of the same, see what became of them.",
          "Tick several rows, a range with Shift; write a theme, add it to all of them.",
          "Copy a wall of cards: “Trust: 12, 47, 86”, one column a line, in a single act.",
          "From the keyboard: “j” and “k” go from one to the next, “t” for the theme, “?” for the other "
            + "keys, which can be turned off.",
          "Where a group is so small that it names someone, widen the profile in one tap.",
        ],
        snags: [
          (
            "Words are missing and the reference is there.",
            "The person refused or withdrew: nothing of theirs is shown any more."
          ),
          (
            "I want to shorten a quote.",
            "Write the published wording: the same words, cuts shown as […]."
          ),
        ]),
      HelpRoom(
        code: "encounters", pictogram: "ear", title: "Encounters and debriefs",
        purpose: "An interview says once who, where and with what consent; its words follow.",
        steps: [
          "Write down the encounters wanted in Encounters of the week, then note each call.",
          "Print the notebook of an encounter: questions, agreement to sign, a page of notes.",
          "Open an encounter: place, date, profile, consent.",
          "Write the quotes in a row, one in each box.",
          "In the evening, open the debrief: each says what surprised them, then ten lines will do.",
          "Key in the strips of a frieze, stage by stage, in Friezes: their words go into the verbatim too.",
        ],
        snags: [
          (
            "The person refused that their words be kept.",
            "Say so in the encounter: their words will be shown nowhere."
          ),
          (
            "Several people were there.",
            "Write all their profiles, then, line by line, who spoke."
          ),
        ]),
      HelpRoom(
        code: "people", pictogram: "person", title: "People and consents",
        purpose: "Who takes part, and what each agreed to, channel by channel.",
        steps: [
          "Write a first name or an alias, never a surname.",
          "Copy the signed consent: quote the words, show the first name; on paper, on the site.",
          "Show someone all that is held about them.",
          "Withdraw a consent: the name and words leave every page and print at once.",
          "Erase, when you are asked to: this cannot be undone.",
        ],
        snags: [
          (
            "Two people have the same first name.",
            "Their reference tells them apart: give it where the first name is not enough."
          )
        ]),
      HelpRoom(
        code: "sense", pictogram: "hypothesis", title: "Astonishments and hypotheses",
        purpose: "From what was heard to what will be tried, without losing the thread.",
        steps: [
          "Write an astonishment: the facts, the surprise, the why, the question.",
          "Link verbatim to it, then the astonishment to a hypothesis.",
          "Look for what contradicts as much as for what supports.",
          "Cross it: note who already tries it, where, and what it changes. It is no verdict.",
          "Move the hypothesis on; a refusal says why.",
          "Read the trace: each thing leads to those it comes from.",
        ],
        snags: [
          (
            "A hypothesis is said to have no support.",
            "Neither verbatim nor astonishment leads to it yet. Link one, or leave it aside."
          )
        ]),
      HelpRoom(
        code: "prototypes", pictogram: "prototype", title: "Prototypes",
        purpose: "What is tried, the threshold set before, what is learned, what is decided.",
        steps: [
          "Set the threshold before the test: how many times out of how many.",
          "Add feedback as it comes, and say whether it is favourable or resists.",
          "Write what was learned, what resists, the decision asked for.",
          "Write down the committee’s answer and its reason.",
          "Print the tracking: a page to unfold before the committee.",
        ],
        snags: [
          (
            "A prototype is said to be without news.",
            "Neither feedback nor step for a month. Add what you know, or stop it."
          )
        ]),
      HelpRoom(
        code: "print", pictogram: "printer", title: "Print",
        purpose: "Cards, friezes, posters and tracking, as they will be on the table or the wall.",
        steps: [
          "Choose what you put on the table; the preview shows the real pages.",
          "Set the sheet (your copier’s too), both sides, black and white, large print.",
          "Prepare the PDF, then print at “actual size”: measure the 100 mm ruler.",
          "For both sides, begin with one sheet.",
          "Someone withdraws their consent? “To take down” tells what still hangs, and prints cards "
            + "to put in its place.",
        ],
        snags: [
          (
            "A text does not fit.",
            "It is never cut: the card at fault is shown, left aside and named on a last sheet; the "
              + "rest is printed. Shorten it, then print it alone."
          ),
          (
            "The backs are out of line.",
            "Print the calibration sheet and give the offset: it is kept for the printer."
          ),
        ]),
      HelpRoom(
        code: "board", pictogram: "network", title: "Exchange board",
        purpose: "What each offers and asks for in a network of reciprocal knowledge exchange.",
        steps: [
          "Write with the person, in their words: “I offer”, “I ask for”.",
          "Say the area, who it is, how to reach them.",
          "Bring them together: two people, a first meeting.",
          "Print the board for the wall.",
        ],
        snags: [
          (
            "A name does not appear on the board.",
            "The person did not agree that their first name be shown: talk it over with them, or keep "
              + "their alias."
          )
        ]),
      HelpRoom(
        code: "settings", pictogram: "tools", title: "Settings",
        purpose: "Why you come, the language, backups, printers, health.",
        steps: [
          "Say why you come: what is of less use goes under “The rest”.",
          "Back up before a day that matters, and copy the dated file on a key.",
          "To go back, choose a backup: it is put back in a new file.",
          "Write down the offset of a printer whose backs do not fall behind fronts; the page of a "
            + "print then asks which one will serve.",
          "Give your logos: they stand at the foot of posters and folders.",
          "Put the house’s own word in place of one that would frighten.",
          "Check health when a print surprises you.",
        ],
        snags: [
          (
            "I went back to a backup and still see everything.",
            "The site still shows the file that is open. Close it, then open the new file whose name "
              + "is told."
          ),
          (
            "A section is gone.",
            "It is under “The rest”, below the sections."
          ),
        ]),
    ])
}

extension AccessibilityWording {
  static let english = AccessibilityWording(
    accessibility: "Accessibility",
    accessibilityState:
      "This site was not audited against RGAA 4.1 or WCAG 2.2: it is not declared conformant. Here is "
      + "what is checked at each version, and what is lacking.",
    checkedTitle: "What is checked",
    checked: [
      "No fault found by axe on any page, in French and in English, light and dark, on a computer "
        + "and on a phone.",
      "Everything can be done with the keyboard, without scripts, without time limits.",
      "Pages hold at 360 pixels wide and with text twice as large.",
      "Messages are read as soon as the page opens; the faults of a form are tied to their fields.",
      "People’s words carry their language, whatever that of the pages.",
    ],
    lackingTitle: "What is lacking",
    lacking: [
      "No regular trial with people who use a screen reader.",
      "Print previews are images: their content can be read in the HTML page of the same name, where "
        + "there is one, or in the tagged PDF.",
    ],
    printsTitle: "Prints",
    prints:
      "PDFs are tagged: headings, lists, tables and images are heard in the order of sense. They are "
      + "not declared conformant to a standard. Decks of cards exist in large print.",
    accessContactTitle: "Tell us what is in the way",
    contact:
      "Speak to the person who leads the work: they can give you the same content in another form. "
      + "In France, if the answer is not enough, the Défenseur des droits can be called on.")
}
