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

  /// Where it leads, when it is a link.
  var link: Link? {
    guard case .link(let link, _) = self else { return nil }
    return link
  }
}
