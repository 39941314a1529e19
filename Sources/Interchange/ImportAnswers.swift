public import People

/// What someone answered to what tables ask: which table, which column is what, who is who.
public struct ImportAnswers: Hashable, Sendable {
  /// Which table a sheet is; nothing of ours when `nil`.
  public struct Table: Hashable, Sendable {
    public let sheet: SheetName
    public let kind: TableKind?

    public init(_ kind: TableKind?, for sheet: SheetName = .any) {
      (self.kind, self.sheet) = (kind, sheet)
    }
  }

  /// What a column is.
  public struct Column: Hashable, Sendable {
    public let sheet: SheetName
    /// As it was typed: a heading, or a sheet, a colon and a heading.
    public let heading: String
    /// Where it stands, from 1, when another may have the same heading.
    public let number: Int?
    public let use: ColumnUse
    /// The option that says so, told again where no column is called so.
    public let option: String?

    public init(
      _ heading: String, at number: Int? = nil, is use: ColumnUse, in sheet: SheetName = .any,
      option: String? = nil
    ) {
      (self.heading, self.number, self.use) = (heading, number, use)
      (self.sheet, self.option) = (sheet, option)
    }
  }

  /// Who someone named in a sheet is.
  public struct Who: Hashable, Sendable {
    public enum Answer: Hashable, Sendable {
      /// Someone already known, by a reference.
      case known(Reference)
      /// Nobody who is known.
      case someoneNew
      /// To be called otherwise.
      case called(String)
      /// A voice without a name, told apart by what it is called.
      case voice
      /// Nobody: their cell is left empty.
      case nobody
    }

    public let sheet: SheetName
    /// A first name as it was read; empty for whoever stands at a line.
    public let name: String
    public let line: Int?
    public let answer: Answer

    public init(
      _ name: String, line: Int? = nil, in sheet: SheetName = .any, is answer: Answer
    ) {
      (self.name, self.line, self.sheet, self.answer) = (name, line, sheet, answer)
    }
  }

  /// A profile as it was read, and as it is to be written.
  public struct Profile: Hashable, Sendable {
    public let read: String
    public let told: String
  }

  /// What holds where a row without a reference says otherwise what is kept.
  public enum Crossing: String, CaseIterable, Sendable { case kept, file }

  /// Whether the first line of a sheet heads it, or says what the others say.
  public struct FirstLine: Hashable, Sendable {
    public let sheet: SheetName
    public let isHeadings: Bool

    public init(isHeadings: Bool, in sheet: SheetName = .any) {
      (self.isHeadings, self.sheet) = (isHeadings, sheet)
    }
  }

  public var firstLines: [FirstLine] = []
  public var tables: [Table] = []
  public var columns: [Column] = []
  public var people: [Who] = []
  /// In which order columns say their dates.
  public var dates: [Dates] = []
  /// How profiles are to be written, by what was read as it is compared.
  public internal(set) var profiles: [String: Profile] = [:]
  /// How places are to be written, in the same way.
  public internal(set) var places: [String: Profile] = [:]
  /// How sheets of the same headings were read before.
  public var layouts: [Layout] = []
  /// What was written over cells.
  public var corrections = Corrections()
  /// Whether a name that is nowhere is said: typed by command, it was misspelt; chosen on a page,
  /// it was corrected since.
  public let mustServe: Bool

  /// What holds where a row says otherwise what is kept; asked where nobody said.
  public var crossing: Crossing?

  public init(table: TableKind? = nil, mustServe: Bool = true) {
    self.mustServe = mustServe
    if let table { tables = [Table(table)] }
  }

  /// Writes a profile otherwise than it was read: the same words keep it, none leave it out.
  public mutating func write(_ read: String, as told: String) {
    profiles[Plain.words(read)] = Profile(read: read, told: told)
  }

  /// Writes a place otherwise than it was read, in the same way.
  public mutating func write(place read: String, as told: String) {
    places[Plain.words(read)] = Profile(read: read, told: told)
  }

  /// How a place is to be written; `nil` where nobody said.
  func place(_ read: String) -> String? {
    places.isEmpty ? nil : places[Plain.words(read)]?.told
  }

  /// Whether a place is written so because someone said so.
  func keepsPlace(_ name: String) -> Bool {
    places.values.contains { Plain.words($0.told) == Plain.words(name) }
  }

  /// How a profile is to be written; `nil` where nobody said.
  func profile(_ read: String) -> String? {
    profiles.isEmpty ? nil : profiles[Plain.words(read)]?.told
  }

  /// Whether a profile is written so because someone said so.
  func keepsProfile(_ name: String) -> Bool {
    profiles.values.contains { Plain.words($0.told) == Plain.words(name) }
  }

  /// Whether someone is called so because someone said so.
  func keepsName(_ name: String) -> Bool {
    people.contains { who in
      switch who.answer {
      case .called(let told): Plain.words(told) == Plain.words(name)
      case .someoneNew: Plain.words(who.name) == Plain.words(name)
      case .known, .voice, .nobody: false
      }
    }
  }

  /// The last answer about someone who stands somewhere: of their line first.
  func who(_ name: String, at place: CellPlace) -> Who.Answer? {
    guard !people.isEmpty else { return nil }
    let found = people.filter { who in
      who.sheet.names(place.file, place.tab)
        && (who.name.isEmpty || Plain.words(who.name) == Plain.words(name))
        && (who.line == nil || who.line == place.line)
    }
    return (found.last { $0.line != nil } ?? found.last)?.answer
  }

  /// What is told of columns that have no heading, by their numbers.
  func bareUses(of grid: Grid, under header: Row) -> [Int: ColumnUse] {
    guard !columns.isEmpty else { return [:] }
    let headed = Set(header.cells.compactMap(\.place.column))
    let filled = Set(grid.rows.prefix(200).flatMap(\.cells).compactMap(\.place.column))
    return filled.subtracting(headed).reduce(into: [:]) { uses, number in
      let letters = CellPlace(file: "", column: number).letters ?? ""
      uses[number] =
        columns.last {
          $0.isAbout("Col. " + letters, at: number, of: grid)
            || $0.isAbout("", at: number, of: grid)
        }?.use
    }
  }

  /// Which table a grid is told to be.
  func table(of grid: Grid) -> Table? { tables.last { $0.sheet.names(grid.file, grid.tab) } }
}

/// A file or a tab, as someone names it.
public enum SheetName: Hashable, Sendable {
  case any
  case called(String)
  case exactly(file: String, tab: String?)

  func names(_ file: String, _ tab: String?) -> Bool {
    switch self {
    case .any: true
    case .exactly(let named, let within): named == file && within == tab
    case .called(let name):
      [tab, file, file.split(separator: ".").dropLast().joined(separator: ".")]
        .compactMap { $0 }.contains { Plain.words($0) == Plain.words(name) }
    }
  }
}

/// What is done with a column of a sheet.
public enum ColumnUse: Hashable, Sendable {
  /// A column of the table, by its key or by one of its names.
  case column(String)
  /// Kept with each row, under its own heading.
  case kept
  /// Not taken.
  case aside
}

extension ImportAnswers.Column {
  /// Whether it is about a column of a grid, whose heading is this one.
  func isAbout(_ heading: String, at column: Int?, of grid: Grid) -> Bool {
    guard sheet.names(grid.file, grid.tab) else { return false }
    if let number { return number == column && Self.same(heading, self.heading) }
    if Self.same(heading, self.heading) { return true }
    guard sheet == .any, let colon = self.heading.firstIndex(of: ":") else { return false }
    // A heading may hold a colon of its own: each is tried.
    return self.heading.indices.filter { self.heading[$0] == ":" && $0 >= colon }.contains { at in
      SheetName.called(String(self.heading[..<at])).names(grid.file, grid.tab)
        && Self.same(heading, String(self.heading[self.heading.index(after: at)...]))
    }
  }

  static func same(_ a: String, _ b: String) -> Bool {
    let (plain, other) = (Plain.heading(a), Plain.heading(b))
    return plain.isEmpty ? Plain.trimmed(a) == Plain.trimmed(b) : plain == other
  }
}
