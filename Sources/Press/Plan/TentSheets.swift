import Atelier
public import Paper
import People
import Words

extension Composer {
  /// A tent for the table of each team, A4 to be folded in two: the same on both sides.
  public func tents(of print: PlanPrint) throws -> [Page] {
    try print.agenda.teams.enumerated().map { place, team in
      try TentSheet(team: team, number: place + 1, compose: sparing).page()
    }
  }
}

/// Sets what stands on a table, to be found from both of its ends.
struct TentSheet {
  let team: Team
  let number: Int
  let compose: Composer

  private static let half = Size(width: 210, height: 148.5)

  func page() throws -> Page {
    let face = try face()
    let fold = Path.line(
      from: Point(x: 8, y: Self.half.height), to: Point(x: 202, y: Self.half.height),
      Path.Stroke(.rule, width: 0.25, dash: [1.2, 1.2]))
    let over = Group(
      .artefact, placement: .filling(Frame(Self.half), quarterTurns: 2), face)
    let under = Group(placement: Placement(y: Self.half.height), face)
    return Page(
      size: SheetSize.a4.size, label: String(number), entries: [Page.Entry(team.letter)],
      marks: [.group(under), .group(over), .group(Group(.artefact, [.path(fold)]))]
        + (try compose.wallFoot(
          from: 15, to: 195, bottom: 289, middle: compose.wording.badges.fold, size: 9))
        + (try compose.fictionalLabel(rightEnd: Point(x: 195, y: 152))))
  }

  private func face() throws -> [Mark] {
    let shape = TeamShape(mark: team.mark, frame: Frame(x: 22, y: 26, width: 76, height: 76))
    let room = Frame(x: 108, y: 18, width: 90, height: 92)
    let letter = try compose.title(team.letter, in: room, sizes: [220, 160, 110, 80, 56, 40, 28])
    let place = Point(
      x: room.x + (room.width - letter.width) / 2, y: room.y + (room.height - letter.height) / 2)
    var marks = [shape.drawing, compose.mark(letter, at: place, as: .heading(1))]
    if !team.room.trimmed.isEmpty {
      let name = try compose.title(
        team.room.trimmed.shortened(to: 60), in: Frame(x: 0, y: 0, width: 180, height: 17),
        sizes: [34, 28, 23, 19, 16])
      marks.append(compose.mark(name, at: Point(x: 15 + (180 - name.width) / 2, y: 113)))
    }
    return marks
  }
}
