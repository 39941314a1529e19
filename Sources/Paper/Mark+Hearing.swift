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
  /// What names a thing comes first, as its heading: the first of them, else the first words.
  public func named(by level: Int) -> [Mark] {
    func place(_ holds: (Structure) -> Bool) -> Int? {
      firstIndex { if case .group(let group) = $0 { holds(group.structure) } else { false } }
    }
    let heading = place { if case .heading = $0 { true } else { false } }
    guard let place = heading ?? place({ $0 == .paragraph || $0 == .quote }) else { return self }
    var marks = self
    marks[place] = marks[place].heard(-1, as: .heading(level))
    return marks
  }
}
