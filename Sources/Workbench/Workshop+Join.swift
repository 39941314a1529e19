import Entities
public import People
public import Storage
import Words

extension Workshop {
  /// Places and profiles of which several rows bear one name, said.
  public func doubles() throws -> [String] {
    try workspace.doubles().map {
      wording.joining.double(wording.storage.kind($0.table), $0.name, $0.count)
    }
  }

  /// Makes one of all places of one name, and of all profiles of one name.
  ///
  /// - Returns: the act, which is not kept where there was nothing to join, and what came of it.
  public func joinDoubles() throws -> (act: Act.ID, said: [String]) {
    try workspace.perform(Act.joining, by: author, at: now) { draft in
      let joined = try draft.join()
      return (draft.act, joined.isEmpty ? [wording.joining.none] : wording.told(joined))
    }
  }

  /// What came of bringing a copy in where both had made the same place, or met the same first name.
  func told(_ meeting: Meeting) -> [String] {
    wording.told(meeting.joined)
      + meeting.namesakes.map {
        wording.joining.namesakes($0.name, $0.references.map(\.description))
      }
  }
}

extension Wording {
  /// Rows that will become one.
  func foretold(_ joining: [Joined]) -> [String] {
    joining.map { self.joining.willJoin(storage.kind($0.table), $0.name, $0.count) }
  }

  /// Rows that became one, and what is in a note.
  func told(_ joined: [Joined]) -> [String] {
    joined.flatMap { one in
      [joining.joined(storage.kind(one.table), one.name, one.count)]
        + one.aside.map { aside in
          let field = language == .french ? aside.field.french : aside.field.english
          return joining.aside(field, aside.kept, aside.words)
        }
    }
  }
}
