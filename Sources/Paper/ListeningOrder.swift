import Words

/// The parts of a publication in the order they are heard, found while its marks are gone through.
///
/// Whoever goes through them tells it where groups begin and end, and what each part holds:
/// a stretch of a PDF's content, the words of an HTML page.
public struct ListeningOrder<Leaf> {
  /// The number of a part; 0 is the whole document.
  public typealias ID = Int

  enum Child {
    case part(ID)
    case leaf(Leaf)
  }
  struct Part {
    var role: Structure
    var language: Language?
    var turn: Turn
    /// It holds several texts, each a paragraph of its own.
    var isParted = false
    var children: [Child] = []
  }
  /// When a part is heard among its neighbours.
  struct Turn {
    /// The page, and the first of those it goes on from.
    let page: Int
    let first: Int
    let rank: Int
    let key: Int?

    /// Only on one page, or with keys on pages that go on with one another.
    func comes(before other: Turn) -> Bool {
      guard first == other.first else { return false }
      guard let key, let theirs = other.key else {
        return page == other.page && rank < other.rank
      }
      return (rank, key) < (other.rank, theirs)
    }
  }
  private struct Scope {
    let depth: Int
    let isSkipped: Bool
    let key: Int?
  }
  private struct Line: Hashable {
    let key: Int
    let number: Int
  }

  private(set) var parts = [Part(role: .none, turn: Turn(page: 0, first: 0, rank: 0, key: nil))]
  private var open: [ID] = [0]
  private var scopes: [Scope] = []
  private var (page, first) = (0, 0)
  private var known: [Int: ID] = [:]
  private var said: Set<Line> = []
  private var running: Set<[String]> = []
  /// Running groups that were first met on this page, or on those it goes on from.
  private var begun: Set<Int> = []

  public init() {}

  public mutating func turn(to page: Page) {
    self.page += 1
    guard !page.goesOn else { return }
    first = self.page
    known.removeAll(keepingCapacity: true)
    said.removeAll(keepingCapacity: true)
    begun.removeAll(keepingCapacity: true)
  }

  public mutating func begin(_ group: Group) {
    let isSkipped = isSkipping || group.structure == .artefact || isHeardAlready(group)
    scopes.append(Scope(depth: open.count, isSkipped: isSkipped, key: group.key))
    guard !isSkipped, group.structure != .none else { return }
    open.append(part(group.structure, group.language, rank: group.rank, key: group.key))
    parts[open[open.count - 1]].isParted = group.isParted
    guard group.structure.holdsWords, let link = group.marks.lazy.compactMap(\.link).first else {
      return
    }
    open.append(part(.link(link), nil, rank: 0, key: nil))
  }

  public mutating func end() {
    let scope = scopes.removeLast()
    open.removeLast(open.count - scope.depth)
  }

  public mutating func add(_ leaf: Leaf, to part: ID) { parts[part].children.append(.leaf(leaf)) }
}

extension ListeningOrder {
  private var isSkipping: Bool { scopes.last?.isSkipped ?? false }

  private mutating func isHeardAlready(_ group: Group) -> Bool {
    guard group.isRunning else { return false }
    let isFirst = running.insert(group.marks.flatMap(\.words)).inserted
    guard let key = group.key else { return !isFirst }
    if isFirst { begun.insert(key) }
    return !begun.contains(key)
  }

  /// What words drawn now belong to; `nil` when they are not heard.
  public mutating func partOfWords() -> ID? {
    guard !isSkipping else { return nil }
    let inner = open[open.count - 1]
    guard parts[inner].isParted || !parts[inner].role.holdsWords else { return inner }
    return part(.paragraph, nil, rank: 0, key: keyOfWords)
  }

  /// The key of a group without a structure, straight around the words drawn now: they may be
  /// drawn again, elsewhere or further.
  public var keyOfWords: Int? {
    guard let scope = scopes.last, scope.depth == open.count else { return nil }
    return scope.key
  }

  /// Whether a line drawn now, by its number in its text, has not been heard yet.
  public mutating func isNew(line: Int) -> Bool {
    guard let key = keyOfWords else { return true }
    return said.insert(Line(key: key, number: line)).inserted
  }

  /// The figure that lines, washes and pictures drawn now belong to; `nil` for decoration.
  public var figure: ID? {
    guard !isSkipping else { return nil }
    return open.last { if case .figure = parts[$0].role { true } else { false } }
  }

  /// The innermost part that is open; `nil` when nothing is heard.
  public var inner: ID? { isSkipping ? nil : open[open.count - 1] }

  /// The part of a link drawn now: the words around it, or one of its own.
  public mutating func part(of link: Link) -> ID {
    if case .link(link) = parts[open[open.count - 1]].role { return open[open.count - 1] }
    return part(.link(link), nil, rank: 0, key: nil)
  }

  public func role(of part: ID) -> Structure { parts[part].role }

  /// A new part of what is open, at its turn; or the one that goes on.
  private mutating func part(_ role: Structure, _ language: Language?, rank: Int, key: Int?) -> ID {
    if let key, let begun = known[key] { return begun }
    let parent = open[open.count - 1]
    let turn = Turn(page: page, first: first, rank: rank, key: key)
    var place = parts[parent].children.count
    while place > 0, case .part(let before) = parts[parent].children[place - 1],
      turn.comes(before: parts[before].turn)
    {
      place -= 1
    }
    parts[parent].children.insert(.part(parts.count), at: place)
    parts.append(Part(role: role, language: language, turn: turn))
    if let key { known[key] = parts.count - 1 }
    return parts.count - 1
  }
}

extension Structure {
  /// Words may stand in it without a paragraph around them.
  var holdsWords: Bool {
    switch self {
    case .heading, .paragraph, .listItem, .headerCell, .rowHeader, .cell, .figure, .link: true
    case .none, .artefact, .section, .quote, .list, .table, .row: false
    }
  }
}
