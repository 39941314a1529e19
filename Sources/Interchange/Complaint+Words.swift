import Atelier
import People
import Reciprocity
public import Words

extension Complaint: Sayable {
  /// Where, then what and what to do: « verbatim.csv, ligne 12, colonne C : lu… ».
  public func said(in wording: Wording) -> String {
    let grids = wording.grids
    let colon = wording.language == .french ? " : " : ": "
    return grids.place(place.file, place.tab, place.line, place.letters) + colon
      + fact.said(in: wording)
  }
}

extension Complaint.Fact: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.grids
    return switch self {
    case .unknownFormat: words.unknownFormat
    case .nothingInside: words.nothingInside
    case .nul: words.nul
    case .brokenUnicode: words.brokenUnicode
    case .unterminatedQuote: words.unterminatedQuote
    case .oldOrLocked: words.oldOrLocked
    case .damagedArchive: words.damagedArchive
    case .tooManyParts(let limit): words.tooManyParts(limit)
    case .partTooLarge(let part, let megabytes): words.partTooLarge(part, megabytes)
    case .bomb(let part): words.bomb(part)
    case .tooManyCells(let limit): words.tooManyCells(limit)
    case .tooMuchText(let megabytes): words.tooMuchText(megabytes)
    case .missingPart(let part): words.missingPart(part)
    case .documentType(let part): words.documentType(part)
    case .brokenMarkup(let part, let line): words.brokenMarkup(part, line)
    case .misread(let read, let expected, let nearest):
      words.misread(read, expected.said(in: wording), nearest)
    case .unknownTable(let headings): wording.tables.unknownTable(headings)
    case .missingColumn(let column, let table):
      wording.tables.missingColumn(column.said(in: wording), table.said(in: wording))
    case .doubledColumn(let heading): wording.tables.doubledColumn(heading)
    case .tooManyUnknown(let count, let limit): wording.tables.tooManyUnknown(count, limit)
    case .strayByte: wording.shapes.strayByte
    case .unknownAlphabet(let names): wording.shapes.unknownAlphabet(names)
    case .backslashQuote: wording.shapes.backslashQuote
    case .allHidden: wording.shapes.allHidden
    case .extraCells(let cells, let headings): wording.shapes.extraCells(cells, headings)
    case .secondTable(let table): wording.shapes.secondTable(table.said(in: wording))
    case .twiceEncoded(let read, let meant, let others):
      wording.shapes.twiceEncoded(read, meant, others)
    case .lostLetters(let read, let others): wording.shapes.lostLetters(read, others)
    case .vagueDate(let read, let proposal):
      wording.shapes.vagueDate(read, proposal.map { wording.said($0) })
    case .figureAround(let read): wording.shapes.figureAround(read)
    case .figureInBrackets(let read, let number): wording.shapes.figureInBrackets(read, number)
    case .figureRange(let read): wording.shapes.figureRange(read)
    case .uncomputed: words.uncomputed
    case .failedFormula(let read): words.failedFormula(read)
    case .controlCharacter(let code): words.controlCharacter(code)
    case .tooLongCell(let limit): words.tooLongCell(limit)
    case .missing(let column): wording.tables.missing(column.said(in: wording))
    case .endsBefore(let start): wording.tables.endsBefore(start.description)
    case .doubledReference(let reference, let first):
      wording.tables.doubledReference(
        reference, wording.grids.place(first.file, first.tab, first.line, nil))
    case .unknownRow(let read, let table, let nearest):
      wording.tables.unknownRow(read, table.said(in: wording), nearest)
    case .severalRows(let read, let table):
      wording.tables.severalRows(read, table.said(in: wording))
    case .refusal(let refusal): refusal.said(in: wording)
    case .unfit(let unfit): unfit.said(in: wording)
    case .unwelcome(let unwelcome): unwelcome.said(in: wording)
    case .life(let refusal): refusal.said(in: wording)
    }
  }
}

extension TypedRefusal: Sayable {
  public func said(in wording: Wording) -> String {
    faults.map { $0.fact.said(in: wording) }.joined(separator: "\n")
  }
}

extension Expectation: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.grids
    return switch self {
    case .day: words.day
    case .when: words.when
    case .period: words.period
    case .whole: words.whole
    case .decimal: words.decimal
    case .figure: words.figure
    case .truth: words.truth
    case .oneOf(let labels): words.oneOf(labels.map { $0.said(in: wording) })
    case .reference(let letters): wording.tables.reference(letters)
    }
  }
}

extension Bilingual: Sayable {
  public func said(in wording: Wording) -> String {
    wording.language == .french ? french : english
  }
}

extension ImportRefusal: Sayable {
  /// Every fault, one a line, in the order of the files.
  public func said(in wording: Wording) -> String {
    complaints.map { $0.said(in: wording) }.joined(separator: "\n")
      + "\n" + wording.account.refused(complaints.count)
  }
}

extension WorkbookFault: Sayable {
  public func said(in wording: Wording) -> String {
    switch self {
    case .tooLong(let table, let line, let column):
      wording.account.tooLongForASheet(
        table.said(in: wording), line, column.said(in: wording))
    case .unwritable: wording.account.unwritable
    }
  }
}
