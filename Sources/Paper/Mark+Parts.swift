extension [Mark] {
  /// The same marks, each group and each text with a number of its own: whatever part of them a
  /// page shows, it is known again on the next.
  var numbered: [Mark] {
    var last = 0
    return map { $0.numbered(&last) }
  }
}

extension Mark {
  fileprivate func numbered(_ last: inout Int) -> Mark {
    switch self {
    case .text:
      last += 1
      return .group(Group(key: last, [self]))
    case .group(var group):
      if group.structure != .none || group.isRunning {
        last += 1
        group.key = last
      }
      group.marks = group.marks.map { $0.numbered(&last) }
      return .group(group)
    default: return self
    }
  }

  /// Everything it says, in the order it is drawn.
  var words: [String] {
    switch self {
    case .text(let text, _): [text.words]
    case .group(let group): group.marks.flatMap(\.words)
    default: []
    }
  }

  fileprivate var texts: Int {
    switch self {
    case .text: 1
    case .group(let group) where group.structure == .none: group.marks.reduce(0) { $0 + $1.texts }
    default: 0
    }
  }

  /// Where it leads, when it is a link.
  var link: Link? {
    guard case .link(let link, _) = self else { return nil }
    return link
  }
}

extension Group {
  /// An item or a cell of several texts, or one that may be seen in parts.
  var isParted: Bool {
    switch structure {
    case .listItem, .cell, .headerCell, .rowHeader:
      key != nil || marks.reduce(0) { $0 + $1.texts } > 1
    default: false
    }
  }
}
