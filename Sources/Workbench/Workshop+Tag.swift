public import People
public import Storage
import Words

extension Workshop {
  /// Adds a theme to several verbatim at once, in one act.
  ///
  /// - Returns: the act, which is not kept when all of them had the theme.
  public func tag(_ references: [Reference], with theme: String) throws -> Act.ID {
    let theme = theme.trimmed
    return try change(references, as: "tag") { verbatim in
      if !verbatim.themes.contains(theme), !theme.isEmpty { verbatim.themes.append(theme) }
    }
  }

  /// Takes a theme off several verbatim at once, in one act.
  public func untag(_ references: [Reference], from theme: String) throws -> Act.ID {
    let theme = theme.trimmed
    return try change(references, as: "untag") { $0.themes.removeAll { $0 == theme } }
  }

  /// Gives words the profile one step more general than the one they carry.
  ///
  /// - Parameter expected: the name that the wider profile is thought to have; whichever it is when
  ///   empty.
  /// - Throws: ``UnknownReference``; does nothing where no profile is wider, or another one is.
  public func widenProfile(of text: String, to expected: String = "") throws -> Act.ID {
    guard let reference = Reference(text) else { throw UnknownReference(text: text) }
    let reading = try reading()
    return try change([reference], as: "widen") { verbatim in
      let profile = reading.profile(of: verbatim).flatMap { reading.register.profiles[$0] }
      guard let wider = profile?.wider else { return }
      let name = reading.register.profiles[wider]?.name
      if expected.isEmpty || name == expected { verbatim.profile = wider }
    }
  }

  private func change(
    _ references: [Reference], as verb: String, _ change: (inout Verbatim) -> Void
  ) throws -> Act.ID {
    try workspace.perform(verb, by: author, at: now) { draft in
      for reference in references {
        guard var verbatim = try draft.reader.find(Verbatim.self, reference) else {
          throw UnknownReference(text: reference.description)
        }
        change(&verbatim)
        try draft.save(verbatim)
      }
      return draft.act
    }
  }
}
