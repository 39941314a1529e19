public import Foundation
public import Paper
public import People
public import Words

/// A finished print: a name for its file, its bytes, and what should be said about it.
public struct Print: Sendable {
  /// « verbatim.pdf »
  public let name: String
  public let bytes: Data
  /// None for a browser.
  public let pageCount: Int
  /// What a person should know before putting it up: small groups, words left out…
  public internal(set) var remarks: [String]
  /// What is not on its sheets, or not whole, and why.
  public internal(set) var aside: [LeftAside] = []
  /// The numbers of the pages whose words could not be read: a sheet that says so stands there.
  public var withheld: [Int] = []
  /// The code of what it is, and what its sheets hold of people, to be found again on a wall.
  var kind = ""
  public var carried = Carried()
  /// What is on each of its sheets, where that is noted.
  var sheets = ""
}

/// Something that is not on a print's sheets, or not whole, and a sentence that says why.
public struct LeftAside: Hashable, Sendable {
  public let item: String
  public let reason: String
}

/// What can be printed from a workspace.
public enum PrintKind: String, CaseIterable, Hashable, Sendable {
  case cards, verbatim, astonishments, frieze, filledFrieze, programme, poster, prototypes, board
  case forms, planning, encounters, fieldbook, evening, crossing
  /// Cards that stand in the place of words taken back.
  case replacements
  /// Sheets to fill in by hand; what was heard on cards.
  case blanks, collection

  /// What people call it.
  public func name(in wording: Wording) -> String {
    wording.prints.kinds[rawValue] ?? rawValue
  }

  /// The kind people mean by a word of the command, in French or in English, accents or not.
  public init?(named word: String) {
    let plain = word.unaccented.lowercased()
    let others: [String: PrintKind] = [
      "quotes": .verbatim, "frises": .frieze, "formulaires": .forms, "rapports": .astonishments,
      "remplacement": .replacements, "deroule": .planning, "carnets": .fieldbook,
      "entretiens": .encounters, "debriefs": .evening, "vierge": .blanks,
      "feuilles vierges": .blanks,
    ]
    let kind = Self.allCases.first { kind in
      [kind.rawValue, kind.name(in: .french), kind.name(in: .english)]
        .contains { $0.unaccented.lowercased() == plain }
    }
    guard let kind = kind ?? others[plain] else { return nil }
    self = kind
  }
}

/// How to print: on what, for which printer, of what.
public struct PrintOptions: Hashable, Sendable {
  /// The edge the sheet turns on; or all on one side, to be folded.
  public enum Duplex: String, CaseIterable, Codable, Sendable { case long, short, fold }

  /// Paper, or the same content for a browser.
  public enum Format: String, CaseIterable, Sendable { case pdf, html }

  public var format = Format.pdf
  public var sheet: SheetSize?
  public var duplex: Duplex
  /// What the printer leaves blank along each edge.
  public var margin: Length
  /// What makes up for a printer that prints backs aside.
  public var shift = Point.zero
  /// How cards are parted: with scissors unless a bleed asks for a print shop's marks.
  public var cut: Imposition.Cut?
  /// How far the colour of cards goes beyond their trim.
  public var bleed: Length
  public var isBlackAndWhite: Bool
  public var isLargePrint: Bool
  /// Behind people's words, room to answer them.
  public var hasBacks = false
  /// Only the cards that nobody noted as printed yet.
  public var isOnlyNew = false
  /// What a poster is called, instead of the programme's own title.
  public var title = ""
  /// Nothing is printed where a card cannot be; else it is left aside, and said.
  public var isStrict = false
  /// How much larger written sheets are set.
  var scale: Double { isLargePrint ? 1.35 : 1 }
  public var since: Day?
  /// The day written on the sheets, of which they tell; consents are always those of today.
  public var day: Day
  /// The day whose week or evening a sheet tells of; else the day written on sheets.
  public var about: Day?
  /// The sheet of labels that badges are printed on, by its name; plain paper where empty.
  public var labels = ""
  /// Only these, or everything when empty.
  public var only: [Reference]

  public init(
    sheet: SheetSize? = nil, duplex: Duplex = .long, margin: Length = 5,
    cut: Imposition.Cut? = nil, bleed: Length = 0,
    isBlackAndWhite: Bool = false, isLargePrint: Bool = false, since: Day? = nil, day: Day,
    only: [Reference] = []
  ) {
    (self.sheet, self.duplex, self.margin) = (sheet, duplex, margin)
    (self.cut, self.bleed) = (cut, bleed)
    (self.isBlackAndWhite, self.isLargePrint) = (isBlackAndWhite, isLargePrint)
    (self.since, self.day, self.only) = (since, day, only)
  }
}
