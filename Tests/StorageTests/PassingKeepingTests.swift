import Atelier
import Entities
import Foundation
import GRDB
import People
import Testing

@testable import Storage

@Suite("What is said of a day, kept in a file") struct PassingKeepingTests {
  private struct Cast {
    let occasion: Occasion
    let block: Block
  }

  private func planned(_ workspace: Workspace) throws -> Cast {
    let mint = workspace.mint
    let occasion = try Occasion(
      id: mint.make(), reference: Reference(.occasion, 2), kind: .sprint, title: "Sprint",
      period: Period(day))
    let block = try Block(
      id: mint.make(), reference: Reference(.block, 1), occasion: occasion.id, day: day,
      title: "Raconter", minutes: 40)
    try workspace.perform("plan", by: "Ana", at: noon) { draft in
      try draft.save(occasion)
      try draft.save(block)
    }
    return Cast(occasion: occasion, block: block)
  }

  /// Notes a gesture as it was made at a minute of the day.
  @discardableResult
  private func note(
    _ what: RunMark.What, _ team: TeamLetter, _ minute: Int, of cast: Cast,
    in workspace: Workspace
  ) throws -> Act.ID {
    let log = RunLog().adding(
      [RunGesture(what, Identifier(cast.block.id.value), for: [team])],
      at: noon.addingTimeInterval(Double(minute * 60)), mint: workspace.mint)
    return try workspace.perform("run", by: "Ana", at: noon) { draft in
      for mark in log.marks {
        try draft.save(Passing(mark, of: cast.occasion.id, on: day, choice: .later))
      }
      return draft.act
    }
  }

  @Test func `comes back as it went, and its act is undone as any other`() throws {
    let workspace = try memory()
    let cast = try planned(workspace)
    try note(.here, "A", 0, of: cast, in: workspace)
    let act = try note(.lengthened(-5), "B", 3, of: cast, in: workspace)
    let kept = try workspace.contents().passings
    #expect(kept.map(\.mark.what) == [.here, .lengthened(-5)])
    #expect(kept.map(\.mark.team) == ["A", "B"] && kept.allSatisfy { $0.choice == .later })
    #expect(kept.map(\.mark.at) == [noon, noon.addingTimeInterval(180)])
    #expect(try workspace.check() == [])
    try workspace.undo(act, by: "Ana", at: noon)
    #expect(try workspace.contents().passings == [kept[0]])
  }

  @Test func `of a sequence removed since is kept`() throws {
    let workspace = try memory()
    let cast = try planned(workspace)
    try note(.here, "A", 0, of: cast, in: workspace)
    try workspace.perform("plan", by: "Ana", at: noon) { _ = try $0.remove(cast.block.id) }
    #expect(try workspace.contents().passings.map(\.block) == [cast.block.id])
    #expect(try workspace.check() == [])
  }

  @Test func `is a union where copies meet, whichever meets the other first`() throws {
    let mine = try memory()
    let cast = try planned(mine)
    try note(.here, "A", 0, of: cast, in: mine)
    let theirs = try lettered(mine, 7)
    try note(.finished, "A", 30, of: cast, in: mine)
    try note(.lengthened(10), "A", 20, of: cast, in: theirs)
    let first = try #require(try theirs.contents().passings.first?.mark)
    let log = RunLog(try theirs.contents().passings.map(\.mark))
      .undoing(first.gesture, at: noon.addingTimeInterval(2400), mint: theirs.mint)
    try theirs.perform("run", by: "Ben", at: noon) { draft in
      for mark in log.marks {
        try draft.save(Passing(mark, of: cast.occasion.id, on: day, choice: .later))
      }
    }
    try mine.meet(theirs)
    try theirs.meet(mine)
    #expect(try State(mine) == State(theirs))
    let logs = try [mine, theirs].map {
      RunLog(try $0.contents().passings, of: cast.occasion.id, on: day)
    }
    #expect(logs[0] == logs[1] && logs[0].marks.count == 4)
    #expect(logs[0].standing.map(\.what) == [.lengthened(10), .finished])
    #expect(try mine.disputes().isEmpty)
  }

  @Test func `leaves in a copy without names, teams and all`() throws {
    try inFolder { folder in
      let workspace = try Workspace.create(
        at: folder.appending(path: "a.etabli"), title: "Essai", mint: mint(), at: noon)
      let cast = try planned(workspace)
      try note(.here, "A", 0, of: cast, in: workspace)
      let url = folder.appending(path: "b.etabli")
      try workspace.copy(to: url, withoutNames: true, by: "Ana", at: noon)
      let copy = try Workspace.open(at: url, mint: mint(3), today: day)
      #expect(try copy.contents().passings == workspace.contents().passings)
      try copy.close()
      try workspace.close()
    }
  }

  @Test func `is refused by the file itself where it says half of something`() throws {
    let workspace = try memory()
    let cast = try planned(workspace)
    let id = workspace.mint.make(Passing.self).value.uuidString
    for (word, minutes, cancels) in [
      ("later", "NULL", "NULL"), ("here", "5", "NULL"), ("cancels", "NULL", "NULL"),
      ("zut", "NULL", "NULL"), ("here", "NULL", "'\(id)'"), ("later", "9999", "NULL"),
    ] {
      #expect(throws: DatabaseError.self, "\(word)") {
        try workspace.writer.write { db in
          try db.execute(
            sql: """
              INSERT INTO passing
                (id, occasion, day, block, team, at, word, minutes, cancels, gesture)
              VALUES ('\(id)', '\(cast.occasion.id.value.uuidString)', '2017-07-11', '\(id)', 'A',
                '2017-07-11T12:36:00Z', '\(word)', \(minutes), \(cancels), '\(id)')
              """)
        }
      }
    }
  }
}
