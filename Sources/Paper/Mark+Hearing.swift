extension Mark {
  /// The same group, heard sooner (below 0) or later than its neighbours; as something else where
  /// told.
  public func heard(_ rank: Int, as structure: Structure? = nil) -> Mark {
    guard case .group(var group) = self else { return self }
    group.rank = rank
    if let structure { group.structure = structure }
    return .group(group)
  }

  /// The same group, heard on the first of the pages that draw it alike.
  public var running: Mark {
    guard case .group(var group) = self else { return self }
    group.isRunning = true
    return .group(group)
  }
}

extension [Mark] {
  /// What names a thing comes first, as its only heading: the longest of its titles, else its
  /// first words.
  public func named(by level: Int) -> [Mark] {
    func places(_ holds: (Structure) -> Bool) -> [Int] {
      indices.filter {
        if case .group(let group) = self[$0] { holds(group.structure) } else { false }
      }
    }
    let titles = places { if case .heading = $0 { true } else { false } }
    let first = places { $0 == .paragraph || $0 == .quote }.first
    func length(_ place: Int) -> Int { self[place].words.joined().count }
    guard let name = titles.reversed().max(by: { length($0) < length($1) }) ?? first else {
      return self
    }
    var marks = self
    for place in titles { marks[place] = marks[place].heard(0, as: .paragraph) }
    marks[name] = marks[name].heard(-1, as: .heading(level))
    return marks
  }
}
