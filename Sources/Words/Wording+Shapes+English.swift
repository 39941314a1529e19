extension ShapesWording {
  static let english = ShapesWording(
    alphabet: { "this file is not in UTF-8; going by its letters, it was read as \($0)." },
    hiddenTab: { rows, isTaken in
      let lines = "\(rows) row\(English.s(rows))"
      return isTaken
        ? "this tab is hidden; it is taken all the same (\(lines))."
        : "this tab is hidden: it is left aside (\(lines))."
    },
    hiddenRows: { count, lines, isTaken in
      let what = "\(count) hidden or filtered row\(English.s(count)) (\(lines))"
      let verb = English.s(count, "is", "are")
      return isTaken ? "\(what) \(verb) taken like the others." : "\(what) \(verb) left aside."
    },
    hiddenColumns: {
      $0.count > 1
        ? "columns \($0.joined(separator: ", ")) are hidden; they are read like the others."
        : "column \($0.joined()) is hidden; it is read like the others."
    },
    struck: { cells, isTaken in
      "words struck out (\(cells) cell\(English.s(cells))) are "
        + (isTaken ? "taken like the others." : "left aside.")
    },
    repeatedHeadings: {
      $0 > 1
        ? "the headings come again \($0) times (lines \($1)): those lines are skipped."
        : "the headings come again on line \($1): it is skipped."
    },
    totals: {
      $0 > 1 ? "\($0) rows of totals are skipped (\($1))." : "line \($1), a total, is skipped."
    },
    sections: { count, lines, titles in
      let said = titles.map { "“\($0)”" }.joined(separator: ", ")
      return
        (count > 1
        ? "\(count) rows (\(lines)) hold only a title or a note, and are left aside"
        : "row \(lines) holds only a title or a note, and is left aside")
        + ": \(said). If it is a place, give it a column “Place”."
    },
    outOf: { "\($0) out of \($1)" },
    figureOutOf: { read, part, whole in
      "read “\(read)”, which says two numbers. Write “\(part) out of \(whole)”, or one number alone."
    },
    struckRows: {
      $0 > 1
        ? "\($0) rows (\($1)), of which all words are struck out, are left aside."
        : "row \($1), of which all words are struck out, is left aside."
    },
    above: { count, lines, said in
      let quoted = said.map { "“\($0)”" }.joined(separator: ", ")
      return
        (count > 1
        ? "\(count) rows above the headings (\(lines)) are left aside"
        : "row \(lines), above the headings, is left aside") + ": \(quoted)."
    },
    nobody: {
      $0 > 1
        ? "\($0) rows (\($1)) do not say who speaks: nobody is made of them."
        : "row \($1) does not say who speaks: nobody is made of it."
    },
    nothingAbove: {
      "read “\($0)”, and nothing stands above. Write here what is to be read again, or leave it empty."
    },
    bareNumbers: {
      $0 > 1
        ? "\($0) rows (\($1)) have only a number for a reference: it is not taken. To speak of a row "
          + "that is here, write its whole reference (V-0012)."
        : "row \($1) has only a number for a reference: it is not taken. To speak of a row that is "
          + "here, write its whole reference (V-0012)."
    },
    entities: {
      $0 > 1
        ? "\($0) cells written for the web (&rsquo;, &eacute;…) are read as they show."
        : "one cell written for the web (&rsquo;, &eacute;…) is read as it shows."
    },
    nothing: {
      $0 > 1
        ? "\($0) rows (\($1)) do not say where or when (“-”, “?”, “n/a”): the cell is left empty."
        : "row \($1) does not say where or when (“-”, “?”, “n/a”): the cell is left empty."
    },
    comments: { count, cells in
      count > 1
        ? "\(count) comments of cells are not taken: \(cells)."
        : "one comment of a cell is not taken: \(cells)."
    },
    boxes: { count, said in
      let quoted = said.map { "“\($0)”" }.joined(separator: ", ")
      return
        (count > 1
        ? "\(count) boxes of text laid over the sheet are not taken"
        : "one box of text laid over the sheet is not taken") + ": \(quoted)."
    },
    tabAsPlace: { tab, isTaken in
      isTaken
        ? "the name of the tab, “\(tab)”, is taken as the place of its rows."
        : "no column says the place; the tab is called “\(tab)”."
    },
    takeTabAsPlace: { "Take “\($0)” as the place" },
    leaveTabAsPlace: { "Do not take “\($0)” as the place" },
    dateOrder: { column, isMonthFirst, proof in
      "column “\(column)”: dates are read \(isMonthFirst ? "month" : "day") first"
        + (proof.map { ", by “\($0)”." } ?? ", as told.")
    },
    voices: { count, lines, codes, all in
      let said = codes.map { "“\($0)”" }.joined(separator: ", ") + (all > codes.count ? "…" : "")
      return (count > 1 ? "\(count) rows (\(lines))" : "row \(lines)")
        + ": voices without a name (\(said)). Nobody is made for them; what tells them apart is kept "
        + "with the row, under “voix”."
    },
    otherwise: { "To decide otherwise: \($0)." },
    hiddenTitle: "What the workbook hides",
    takeTabs: "Take the hidden tabs too", leaveTabs: "Leave the hidden tabs",
    takeRows: "Take the hidden rows too", leaveRows: "Leave the hidden rows",
    takeStruck: "Take the struck-out words too", leaveStruck: "Leave the struck-out words",
    takeTitles: "Take the titles that stand alone too",
    leaveTitles: "Leave the titles that stand alone",
    titlesTaken: {
      $0 > 1
        ? "\($0) titles that stand alone (\($1)) are taken as the other rows."
        : "a title that stands alone (\($1)) is taken as the other rows."
    },
    strayByte:
      "letters are not in UTF-8 here, while those of other lines are: they would be "
      + "wrong. Type them again, then save the file as CSV UTF-8.",
    unknownAlphabet: { names in
      "this file is not in UTF-8, and nobody can tell its encoding "
        + "(\(names.joined(separator: "? "))?): its accented letters would be wrong. "
        + "Save it again as CSV UTF-8."
    },
    twiceEncoded: { read, meant, others in
      "read “\(read)”, probably “\(meant)”: these letters were converted twice"
        + (others > 0 ? ", here and in \(others) other cell\(English.s(others))" : "")
        + ". Start from the original file, saved as CSV UTF-8, or correct them."
    },
    lostLetters: { read, others in
      "read “\(read)”: the sign � stands for letters that were lost"
        + (others > 0 ? ", here and in \(others) other cell\(English.s(others))" : "")
        + ". Start from the original file, or type these words again."
    },
    backslashQuote: "there are quote marks written \\\" here: the words would be cut in the wrong "
      + "place. Double them (\"\"), or save this table as .xlsx or .ods.",
    extraCells: { cells, headings in
      "there are \(cells) cells on this line, and \(headings) heading\(English.s(headings)). "
        + "Put straight quotes around words that contain the separator, or give each column a heading."
    },
    secondTable: {
      "another table (\($0)) begins here. Put it in a tab or a file of its own; "
        + "if it is the same table, take out the empty column or the line of headings too many."
    },
    allHidden:
      "every filled tab of this workbook is hidden. Show the one to take, or say that they "
      + "are to be taken.",
    weekOf: { read, days, first in
      "read “\(read)”, Monday to Friday: \(days). "
        + (first.map { "Write one of these days, such as “\($0)”." } ?? "Write these dates.")
    },
    vagueDate: { read, proposal, line in
      if line == nil, let proposal {
        return "read “\(read)”: write “\(proposal)”, or the right date."
      }
      return "read “\(read)”, which does not say the year. "
        + (proposal.map { "Going by row \(line ?? 0), write “\($0)”, or the right date." }
          ?? "Write the whole date, such as 24/10/2017 or October 2017.")
    },
    figureAround: {
      "read “\($0)”: around which number? Write for instance “about 5”, or a number."
    },
    figureInBrackets: {
      "read “\($0)”: write “\($1)”, or “−\($1)” if it is a negative number."
    },
    figureRange: { read, least, most, middle in
      let (least, most, middle) = (point(least), point(most), point(middle))
      return "read “\(read)”, which says two numbers. Write “about \(middle)”, "
        + "“at least \(least)”, “at most \(most)”…"
    },
    figureThousands: { read, many, few in
      "read “\(read)”, which can be read two ways: write “\(many)” or “\(point(few))”."
    })
}

/// Decimals as English writes them.
private func point(_ number: String) -> String { number.replacing(",", with: ".") }
