public import Words

extension ListeningOrder {
  /// A part once everything is read: its role fits where it stands, and it holds something.
  public struct Settled {
    public enum Child {
      case part(Settled)
      case leaf(Leaf)
    }
    /// `nil` for a part that only makes others fit: a list around items, a row around cells.
    public let id: ID?
    public let role: Structure
    public let language: Language?
    public let children: [Child]

    init(_ role: Structure, id: ID? = nil, language: Language? = nil, _ children: [Child]) {
      (self.role, self.id, self.language, self.children) = (role, id, language, children)
    }

    var isEmpty: Bool { children.isEmpty }
  }

  /// The whole, as listeners expect it.
  ///
  /// Headings go down one level at a time, items stand in lists, rows in tables, cells in rows;
  /// parts that hold nothing are left out.
  public var settled: Settled {
    var levels: [Int] = []
    return settled(0, &levels)
  }

  private func settled(_ id: ID, _ levels: inout [Int]) -> Settled {
    let part = parts[id]
    let role = part.role.levelled(&levels)
    var children = part.children.compactMap { child -> Settled.Child? in
      switch child {
      case .leaf(let leaf): return .leaf(leaf)
      case .part(let id):
        let inner = settled(id, &levels)
        return inner.isEmpty && inner.role != .cell ? nil : .part(inner)
      }
    }
    if !children.contains(where: \.holdsSomething) { children = [] }
    return Settled(role, id: id, language: part.language, role.fitting(children))
  }
}

extension ListeningOrder.Settled.Child {
  /// Cells alone hold nothing: they only keep a place.
  fileprivate var holdsSomething: Bool {
    switch self {
    case .leaf: true
    case .part(let part): !part.isEmpty
    }
  }

  fileprivate var role: Structure? {
    guard case .part(let part) = self else { return nil }
    return part.role
  }
}

extension Structure {
  /// A heading one level below the one it is under: 1, then 2, whatever was asked.
  fileprivate func levelled(_ levels: inout [Int]) -> Structure {
    guard case .heading(let asked) = self else { return self }
    while let last = levels.last, last >= asked { levels.removeLast() }
    levels.append(asked)
    return .heading(levels.count)
  }

  /// Children as this role takes them.
  fileprivate func fitting<Leaf>(_ children: [ListeningOrder<Leaf>.Settled.Child])
    -> [ListeningOrder<Leaf>.Settled.Child]
  {
    switch self {
    case .list: children.wrapping(in: .listItem) { $0.role != .listItem }
    case .table: children.wrapping(in: .row) { $0.role != .row }
    case .row: children.wrapping(in: .cell, together: false) { $0.role?.isCell != true }
    case .heading, .paragraph, .figure, .link: children.flatMap(\.inline)
    default:
      children.wrapping(in: .list) { $0.role == .listItem }
        .wrapping(in: .table) { $0.role == .row || $0.role?.isCell == true }
    }
  }

  fileprivate var isCell: Bool { self == .cell || self == .headerCell || self == .rowHeader }
}

extension ListeningOrder.Settled.Child {
  /// Words as a line of text holds them: links and figures stay what they are.
  fileprivate var inline: [Self] {
    guard case .part(let part) = self else { return [self] }
    switch part.role {
    case .link, .figure: return [self]
    default: return part.children.flatMap(\.inline)
    }
  }
}

extension Array {
  /// Neighbours of a kind put into a part of their own, together or each.
  fileprivate func wrapping<Leaf>(
    in role: Structure, together: Bool = true, where isOfKind: (Element) -> Bool
  ) -> [Element] where Element == ListeningOrder<Leaf>.Settled.Child {
    var (wrapped, waiting): ([Element], [Element]) = ([], [])
    func close() {
      guard !waiting.isEmpty else { return }
      wrapped.append(.part(.init(role, role.fitting(waiting))))
      waiting = []
    }
    for child in self {
      if isOfKind(child) { waiting.append(child) } else { close() }
      if !isOfKind(child) { wrapped.append(child) } else if !together { close() }
    }
    close()
    return wrapped
  }
}
