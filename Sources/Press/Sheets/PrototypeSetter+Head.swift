import Atelier
import Paper
import People
import Words

extension PrototypeSetter {
  /// Its reference and where it comes from, its name, its need, and the state it is in.
  func head() throws -> [Piece] {
    let pill = try self.pill()
    let room = Self.width - pill.width - 6
    let title = try compose.whole.partingWords { compose in
      try compose.fit(
        Frame(x: 0, y: 0, width: room, height: 26), sizes: [27, 24, 21, 18, 15, 12],
        item: sheet.reference.description, field: sheet.name
      ) { try compose.set(title: sheet.name, Lettering.display($0), width: room) }
    }
    let need = Piece(try compose.set(title: sheet.need, Lettering.plain(11), width: 132))
    let isLong = need.height > Self.longest / 2
    let text = Piece.stacked([
      try compose.piece(parentage, width: room), Piece(title, as: .heading(1)).after(1),
      sheet.need.isEmpty || isLong ? .nothing : need.after(1.6),
    ])
    let line = Path.rectangle(
      Frame(x: 0, y: text.height + 4, width: Self.width, height: 0.6), fill: .ink)
    let head = text.padded(
      bottom: 4.6, over: pill.marks + [.group(Group(.artefact, [.path(line)]))]
    ).entered("\(sheet.reference) \(sheet.name)", level: 2)
    return isLong ? [head, need.after(air(3))] : [head]
  }

  /// « P-04 suite de H-07, sprint de Vauclair »
  private var parentage: [(String, TextStyle)] {
    let plain = Lettering.plain(9, leading: 1.5)
    let strong = Lettering.plain(9, weight: 700, leading: 1.5)
    var runs = [("\(sheet.reference)", Lettering.reference(11))]
    let hypotheses = sheet.origin.hypotheses.map(\.reference.description)
    if !hypotheses.isEmpty {
      runs += [("  \(words.following) ", plain), (wording.enumeration(hypotheses), strong)]
    }
    if !sheet.bornDuring.isEmpty {
      let title = wording.within(sheet.bornDuring)
      runs.append(((hypotheses.isEmpty ? "  " : ", ") + title, plain))
    }
    return runs
  }

  private func pill() throws -> (width: Length, marks: [Mark]) {
    let colour = Family.prototype.colour
    let style = Lettering.plain(8.5, weight: 700, leading: 1.2, colour: colour)
    let text = try compose.set(wording.state(of: sheet, on: day), style)
    let (height, symbol): (Length, Length) = (6.8, 3.2)
    let width = text.width + symbol + 8
    let frame = Frame(x: Self.width - width, y: 0, width: width, height: height)
    let shape = Path.roundedRectangle(
      frame, radius: height / 2, fill: Family.prototype.tint,
      stroke: Path.Stroke(colour, width: 0.35))
    let mark = StateSymbol(sheet.shownState(on: day), colour: colour)
      .mark(in: Frame(x: frame.x + 3, y: 1.8, width: symbol, height: symbol))
    return (
      width,
      [
        .group(Group(.artefact, [.path(shape), mark])),
        compose.mark(
          text, at: Point(x: frame.x + symbol + 4.8, y: (height - text.height) / 2)),
      ]
    )
  }
}
