import Words

/// Two people whom answers would call by one name: they would be one.
extension MergingDesk {
  /// Asks again of the second, where nothing says that they are one: « M. Martin » and « M. Durand »
  /// both called « Alias », « Léa Martin » and « Léa Durand » both called « Léa ».
  func askOfSharedAliases(_ grids: [Grid]) {
    var first: [String: String] = [:]
    for who in answers.people {
      guard case .called(let told) = who.answer, !who.name.isEmpty else { continue }
      let plain = Plain.words(told)
      guard let other = first[plain] else {
        first[plain] = who.name
        continue
      }
      guard areOthers(who.name, other, called: told),
        let place = place(of: who.name, in: grids)
      else { continue }
      complaints.append(Complaint(.sharedAlias(who.name, other, told: told), at: place))
    }
  }

  private func areOthers(_ name: String, _ other: String, called told: String) -> Bool {
    if Plain.words(name) == Plain.words(other) { return false }
    if Plain.words(told) == Plain.words(NameShape.placeholder) { return true }
    let rests = [name, other].map { NameShape.rest(of: $0, without: told) }
    return rests.allSatisfy { !$0.isEmpty } && rests[0].isDisjoint(with: rests[1])
      && [name, other].allSatisfy { NameShape.isFullName($0) || NameShape.isTitled($0) }
  }

  private func place(of name: String, in grids: [Grid]) -> CellPlace? {
    let plain = Plain.words(name)
    return grids.lazy.flatMap(\.rows).flatMap(\.cells)
      .first { Plain.words($0.words) == plain }?.place
  }
}
