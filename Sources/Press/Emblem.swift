public import Paper

/// The mark of a house at the foot of its sheets.
public struct Emblem: Hashable, Sendable {
  public let picture: Picture
  /// Whose it is, for those who do not see it.
  public let owner: String
  /// Its width for a height of one.
  public let proportion: Double

  public init(_ picture: Picture, owner: String, proportion: Double) {
    (self.picture, self.owner, self.proportion) = (picture, owner, proportion)
  }
}

/// Emblems side by side, all of one height.
struct EmblemRow {
  let marks: [Mark]
  let width: Length
  static let none = EmblemRow(marks: [], width: 0)
}

extension Composer {
  /// Their height on walls.
  static let wallEmblems: Length = 14

  /// How much higher the foot of a wall begins where it holds emblems.
  var emblemRise: Length { emblems.isEmpty ? 0 : Self.wallEmblems - 2.4 }

  /// The house's emblems from the right, their feet at the place's `y`.
  ///
  /// A very long one is no wider than four times its height; all of them are smaller where there
  /// is not the room.
  func emblemRow(rightEnd place: Point, height: Length, room: Length) -> EmblemRow {
    guard !emblems.isEmpty else { return .none }
    let gap = height * 0.4
    let widths = emblems.map { height * min($0.proportion, 4) }
    let gaps = gap * Double(emblems.count - 1)
    guard room > gaps else { return .none }
    let scale = min(1, (room - gaps) / widths.reduce(0, +))
    let width = widths.reduce(0, +) * scale + gaps
    var x = place.x - width
    let marks = zip(emblems, widths).map { emblem, wide -> Mark in
      let frame = Frame(
        x: x, y: place.y - height * scale, width: wide * scale, height: height * scale)
      x += wide * scale + gap
      return .group(
        Group(.figure(alternative: emblem.owner), [.picture(emblem.picture, in: frame)]))
    }
    return EmblemRow(marks: marks.map { $0.heard(1) }, width: width)
  }
}
