public import Words

/// One side of a sheet, ready to draw.
public struct Page: Sendable {
  /// A line of the document's outline that leads to this page.
  public struct Entry: Hashable, Sendable {
    public let title: String
    /// 1 is the top level.
    public let level: Int
    public init(_ title: String, level: Int = 1) { (self.title, self.level) = (title, level) }
  }

  /// The sheet itself (MediaBox).
  public var size: Size
  /// What remains after cutting (TrimBox); the whole sheet when `nil`.
  public var trim: Frame?
  /// How far colour goes beyond the trim (BleedBox).
  public var bleed: Length
  /// The name viewers show for the page: “3”, or “B2” for a tile.
  public var label: String
  public var entries: [Entry]
  /// It shows other parts of what the page before shows: their keys name the same things.
  public var goesOn: Bool
  /// On the sheet of a tile, what of it stays seen once all are glued: its first mark is the part
  /// it shows of a larger page.
  public var seen: Frame?
  public var marks: [Mark]

  public init(
    size: Size, trim: Frame? = nil, bleed: Length = 0, label: String = "", entries: [Entry] = [],
    goesOn: Bool = false, seen: Frame? = nil, marks: [Mark] = []
  ) {
    (self.size, self.trim, self.bleed) = (size, trim, bleed)
    (self.label, self.entries, self.goesOn, self.seen) = (label, entries, goesOn, seen)
    self.marks = marks
  }
}

/// Pages made one at a time, drawn and dropped.
public struct Pages {
  public let count: Int
  private let make: (Int) throws -> Page

  public init(count: Int, page: @escaping (Int) throws -> Page) {
    (self.count, make) = (count, page)
  }
  public init(_ pages: [Page]) { self.init(count: pages.count) { pages[$0] } }

  /// - Throws: ``Overflows`` or ``TypeFault`` when the page's text cannot be set.
  public func page(at index: Int) throws -> Page { try make(index) }

  public func map(_ change: @escaping (Page) throws -> Page) -> Pages {
    Pages(count: count) { try change(page(at: $0)) }
  }
  public static func + (a: Pages, b: Pages) -> Pages {
    Pages(count: a.count + b.count) {
      $0 < a.count ? try a.page(at: $0) : try b.page(at: $0 - a.count)
    }
  }
}

/// A document to render: what it says of itself, and its pages.
public struct Publication {
  public var title: String
  public var author: String
  public var subject: String
  public var keywords: [String]
  public var language: Language
  public var pages: Pages

  public init(
    title: String, author: String = "", subject: String = "", keywords: [String] = [],
    language: Language, pages: Pages
  ) {
    (self.title, self.author, self.subject) = (title, author, subject)
    (self.keywords, self.language, self.pages) = (keywords, language, pages)
  }
}
