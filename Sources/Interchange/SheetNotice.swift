public import Words

/// What was left out of a file, skipped in it, or taken though it was hidden; and where.
public struct SheetNotice: Hashable, Sendable {
  public enum Fact: Hashable, Sendable {
    /// A text that said in which alphabet it is by its letters alone.
    case alphabet(String)
    case hiddenTab(rows: Int, isTaken: Bool)
    /// Hidden by hand or by a filter.
    case hiddenRows([Int], isTaken: Bool)
    case hiddenColumns([String])
    /// How many cells hold words that are struck out.
    case struck(Int, isTaken: Bool)
    /// The lines of rows left aside because their words are all struck out.
    case struckRows([Int])
    /// The lines of headings met again, and of totals.
    case repeatedHeadings([Int]), totals([Int])
    /// The lines of titles and notes that stand alone among rows, and what they say.
    case sections([Int], [String])
    /// The lines of titles that were taken as rows.
    case titlesTaken([Int])
    /// The lines above the headings, and what they say.
    case above([Int], [String])
    /// The lines that say of nobody that they spoke.
    case nobody([Int])
    /// The lines where a sign stands for a place or a date that nobody knows.
    case nothing([Int])
    /// The lines whose reference is a number alone; how many cells are written for the web.
    case bareNumbers([Int]), entities(Int)
    /// The lines whose speaker is a voice without a name, and what each voice is called.
    case voices([Int], [String])
    /// The cells that have a comment, and what boxes of text say: neither is taken.
    case comments([String]), boxes([String])
    /// The name of a tab that may be the place of its rows: taken, or offered.
    case tabAsPlace(String, isTaken: Bool)
    /// In which order the dates of a column are read, and what tells; nothing where someone told.
    case dateOrder(String, DateOrder, proof: String?)
  }

  public let fact: Fact
  public let place: CellPlace

  public init(_ fact: Fact, at place: CellPlace) { (self.fact, self.place) = (fact, place) }

  /// The option of the command that decides otherwise.
  public var option: String? {
    switch fact {
    case .hiddenTab(_, let isTaken): isTaken ? nil : "--hidden-tabs"
    case .hiddenRows(_, let isTaken): isTaken ? "--without-hidden-rows" : nil
    case .struck(_, let isTaken): isTaken ? "--without-struck" : nil
    case .sections: "--lone-titles"
    case .alphabet, .hiddenColumns, .repeatedHeadings, .totals, .titlesTaken, .above, .struckRows,
      .nobody, .nothing, .bareNumbers, .entities, .voices, .dateOrder, .comments, .boxes:
      nil
    case .tabAsPlace(_, let isTaken): isTaken ? nil : "--column \"onglet=lieu\""
    }
  }
}

extension SheetNotice: Sayable {
  /// « classeur.xlsx, onglet Verbatim : 2 lignes masquées ou filtrées ont été prises… »
  public func said(in wording: Wording) -> String {
    let colon = wording.language == .french ? " : " : ": "
    return wording.grids.place(place.file, place.tab, place.line, place.letters) + colon
      + fact.said(in: wording)
  }
}

extension SheetNotice.Fact: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.shapes
    return switch self {
    case .alphabet(let name): words.alphabet(name)
    case .hiddenTab(let rows, let isTaken): words.hiddenTab(rows, isTaken)
    case .hiddenRows(let lines, let isTaken): words.hiddenRows(lines.count, named(lines), isTaken)
    case .hiddenColumns(let letters): words.hiddenColumns(letters)
    case .struck(let count, let isTaken): words.struck(count, isTaken)
    case .struckRows(let lines): words.struckRows(lines.count, named(lines))
    case .repeatedHeadings(let lines): words.repeatedHeadings(lines.count, named(lines))
    case .totals(let lines): words.totals(lines.count, named(lines))
    case .sections(let lines, let titles):
      words.sections(lines.count, named(lines), titles.prefix(4).map { $0.shortened(to: 60) })
    case .titlesTaken(let lines): words.titlesTaken(lines.count, named(lines))
    case .above(let lines, let said):
      words.above(lines.count, named(lines), said.prefix(4).map { $0.shortened(to: 60) })
    case .nobody(let lines): words.nobody(lines.count, named(lines))
    case .bareNumbers(let lines): words.bareNumbers(lines.count, named(lines))
    case .entities(let count): words.entities(count)
    case .nothing(let lines): words.nothing(lines.count, named(lines))
    case .comments(let cells):
      words.comments(
        cells.count, cells.prefix(8).joined(separator: ", ") + (cells.count > 8 ? "…" : ""))
    case .boxes(let said):
      words.boxes(said.count, said.prefix(3).map { $0.shortened(to: 60) })
    case .tabAsPlace(let tab, let isTaken): words.tabAsPlace(tab, isTaken)
    case .dateOrder(let column, let order, let proof):
      words.dateOrder(column, order == .month, proof)
    case .voices(let lines, let codes):
      words.voices(
        lines.count, named(lines), codes.prefix(6).map { $0.shortened(to: 30) }, codes.count)
    }
  }

  /// « 3, 7, 12… »
  private func named(_ lines: [Int]) -> String {
    lines.prefix(8).map(String.init).joined(separator: ", ") + (lines.count > 8 ? "…" : "")
  }
}

/// What to do with what a workbook hides: tabs are left out, rows and struck-out words come in.
public struct SheetChoices: Hashable, Sendable {
  public var takesHiddenTabs: Bool
  public var takesHiddenRows: Bool
  public var takesStruck: Bool
  /// Whether titles and notes that stand alone among rows are rows as the others.
  public var takesTitles = false
  /// The language that numbers and months are shown in where a workbook does not say.
  public var language: Language

  public init(
    takesHiddenTabs: Bool = false, takesHiddenRows: Bool = true, takesStruck: Bool = true,
    language: Language = .french
  ) {
    (self.takesHiddenTabs, self.takesHiddenRows) = (takesHiddenTabs, takesHiddenRows)
    (self.takesStruck, self.language) = (takesStruck, language)
  }
}
