import Atelier
public import Entities
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
    case .unknownTable, .unknownUse, .uselessAnswer, .personalColumn, .sharedFirstName,
      .nameInProfile,
      .nameInPlace, .fullName, .whichPerson, .crossed, .wordsUnknown, .headless, .perhapsErased,
      .whichVoice, .erasedNamed, .dateOrder, .namesInProfiles, .familyNames, .sharedAlias,
      .tradesAsPeople:
      asked(in: wording) + wording.questions.colon + option(in: wording)
    case .missingColumn(let column, let table):
      wording.tables.missingColumn(column.said(in: wording), table.said(in: wording))
        + " " + wording.questions.missingColumnOption(column.said(in: wording))
    case .doubledColumn(let heading):
      wording.tables.doubledColumn(heading) + " "
        + wording.questions.doubledColumnOption(
          "--keep \(heading.asTyped)", "--ignore \(heading.asTyped)")
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
    case .vagueDate(let read, let proposal, let line):
      wording.shapes.vagueDate(read, proposal.map { wording.said($0) }, line)
    case .weekOf(let read, let first, let last, let isPeriod):
      wording.shapes.weekOf(
        read, Period(first, last).map { wording.said($0) } ?? "",
        isPeriod ? nil : wording.long(first))
    case .figureAround(let read): wording.shapes.figureAround(read)
    case .figureInBrackets(let read, let number): wording.shapes.figureInBrackets(read, number)
    case .figureRange(let read, let least, let most, let middle):
      wording.shapes.figureRange(read, least, most, middle)
    case .figureOutOf(let read, let part, let whole):
      wording.shapes.figureOutOf(read, part, whole)
    case .figureThousands(let read, let many, let few):
      wording.shapes.figureThousands(read, many, few)
    case .namedInside: asked(in: wording)
    case .nothingAbove(let read): wording.shapes.nothingAbove(read)
    case .erased(let reference, let day):
      wording.questions.erased(reference, day.map { wording.long($0) })
    case .uncomputed: words.uncomputed
    case .failedFormula(let read): words.failedFormula(read)
    case .controlCharacter(let sign): wording.signs.here(sign)
    case .tooLongCell(let limit): words.tooLongCell(limit)
    case .missingLongText(let file): wording.longTexts.missing(file)
    case .wordsAroundPointer(let file): wording.longTexts.around(file)
    case .damagedLongTexts: wording.longTexts.damaged
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
    case .refused(let said): said.said(in: wording)
    case .plan(let fault): fault.said(in: wording)
    }
  }
}

extension Complaint.Fact {
  /// What may be written instead of a name, where it can be guessed.
  public var suggestion: String {
    switch self {
    case .nameInProfile(let read): NameShape.unnamed(read) ?? ""
    case .nameInPlace(let read): NameShape.unnamedPlace(read) ?? ""
    case .fullName(let read): NameShape.firstName(of: read)
    case .sharedFirstName(_, let proposal, _): proposal
    default: ""
    }
  }

  /// What it is about, without how to answer by command: where people answer on a page.
  public func asked(in wording: Wording) -> String {
    let words = wording.questions
    return switch self {
    case .unknownTable(let headings, let likely):
      words.unknownTable(headings, likely.map { $0.said(in: wording) })
    case .missingColumn(let column, let table):
      wording.tables.missingColumn(column.said(in: wording), table.said(in: wording))
    case .doubledColumn(let heading): wording.tables.doubledColumn(heading)
    case .unknownUse(let name, let heading, let table, let nearest):
      words.unknownUse(name, heading, table.said(in: wording))
        + (nearest.map { " " + wording.kits.didYouMean($0) } ?? "")
    case .uselessAnswer(let option): words.uselessAnswer(option)
    case .personalColumn(let heading, let data, let table):
      words.personalColumn(heading, data.said(in: wording), table.said(in: wording))
    case .nameInProfile(let read): words.nameInProfile(read)
    case .nameInPlace(let read): words.nameInPlace(read)
    case .namesInProfiles(let names, let column):
      words.namesInProfiles(names.prefix(4).map { $0.shortened(to: 40) }, names.count, column)
    case .familyNames(let heading, let names, _, let isUnknown):
      words.familyNames(heading, names.prefix(4).map { $0.shortened(to: 40) }, isUnknown)
    case .namedInside(let found):
      words.namedInside(found.prefix(6).map { $0.shortened(to: 60) })
    case .fullName(let read): words.fullName(read)
    case .whichVoice(let read): words.whichVoice(read)
    case .sharedAlias(let name, let other, let told): words.sharedAlias(name, other, told)
    case .sharedFirstName(let name, let proposal, _): words.sharedFirstName(name, proposal)
    case .tradesAsPeople(let names, let column):
      words.tradesAsPeople(names.prefix(4).map { $0.shortened(to: 40) }, column)
    case .dateOrder(let read, let day, let month, let column):
      words.dateOrder(read, [day, month].map { $0.map(wording.long) ?? "" }, column)
    case .perhapsErased(let name, let day): words.perhapsErased(name, wording.long(day))
    case .erasedNamed(let read, let day):
      words.erasedNamed(read, day.map { wording.long($0) })
    case .whichPerson(let name, let known): words.whichPerson(name, known)
    case .crossed(let read, let kept, let column):
      words.crossed(read.shortened(to: 80), kept.shortened(to: 80), column.said(in: wording))
    case .wordsUnknown(let heading, let table):
      words.wordsUnknown(heading, table.said(in: wording))
    case .headless(let first): words.headless(first)
    default: said(in: wording)
    }
  }

  /// The options that answer it.
  fileprivate func option(in wording: Wording) -> String {
    let words = wording.questions
    return switch self {
    case .unknownTable(_, let likely):
      words.unknownTableOption(likely.first?.said(in: wording).lowercased() ?? words.someTable)
        + (likely.isEmpty ? " " + words.whichTables : "")
    case .personalColumn(let heading, _, _):
      words.personalColumnOption("--ignore \(heading.asTyped)", "--keep \(heading.asTyped)")
    case .nameInProfile(let read):
      words.nameInProfileOption(
        "--profile " + "\(read)=\(NameShape.unnamed(read) ?? words.someProfile)".asTyped,
        "--profile " + "\(read)=\(read)".asTyped)
    case .nameInPlace(let read):
      words.nameInProfileOption(
        "--place " + "\(read)=\(NameShape.unnamedPlace(read) ?? words.somePlace)".asTyped,
        "--place " + "\(read)=\(read)".asTyped)
    case .namesInProfiles(_, let column):
      words.namesInProfilesOption(
        "--column " + "\(column)=\(words.someone)".asTyped,
        "--profile " + "\(column)=\(column)".asTyped, "--profile " + "\(column)=".asTyped)
    case .familyNames(let heading, _, let column, let isUnknown):
      words.familyNamesOption(
        "--column " + "\(heading)=\(column.said(in: wording))".asTyped,
        "--ignore \(heading.asTyped)", "--keep \(heading.asTyped)", isUnknown)
    case .fullName(let read):
      words.fullNameOption("--person " + "\(read)=\(NameShape.firstName(of: read))".asTyped)
    case .whichPerson(let name, let known):
      words.whichPersonOption(
        "--person "
          + "\(name)=\(known.first.map { String($0.prefix { $0 != "," }) } ?? "PE-01")".asTyped,
        "--person " + "\(name)=\(words.someoneNew)".asTyped)
    case .dateOrder: words.dateOrderOption("--dates day", "--dates month")
    case .whichVoice(let read):
      words.whichVoiceOption(
        "--person " + "\(read)=\(words.voice)".asTyped, "--person " + "\(read)=\(read)".asTyped)
    case .sharedAlias(let name, _, let told):
      words.sharedAliasOption("--person " + "\(name)=\(told) 2".asTyped)
    case .sharedFirstName(_, _, let column):
      words.sharedFirstNameOption("--column " + "\(column)=\(words.initial)".asTyped)
    case .tradesAsPeople(let names, let column):
      words.tradesAsPeopleOption(
        "--column " + "\(column)=\(words.profile)".asTyped,
        "--person " + "\(names.first ?? "")=\(names.first ?? "")".asTyped)
    case .perhapsErased(let name, _):
      words.perhapsErasedOption(
        "--person " + "\(name)=\(words.nothing)".asTyped,
        "--person " + "\(name)=\(words.someoneNew)".asTyped)
    case .erasedNamed(let read, _):
      words.erasedNamedOption("--person " + "\(read)=\(words.nothing)".asTyped)
    case .crossed: words.crossedOption("--crossing file", "--crossing kept")
    case .wordsUnknown(let heading, _):
      words.wordsUnknownOption(
        "--as verbatim --column " + "\(heading)=verbatim".asTyped, "--keep \(heading.asTyped)")
    case .headless: words.headlessOption
    case .unknownUse: words.unknownUseOption
    case .uselessAnswer: words.uselessAnswerOption
    default: ""
    }
  }
}

extension PersonalData: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.questions
    return switch self {
    case .familyName: words.familyName
    case .telephone: words.telephone
    case .mail: words.mail
    case .address: words.address
    case .birth: words.birth
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
    case .time: words.time
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
