public import Paper
import Words

extension Composer {
  /// What kind of card it is: a pictogram of 7 mm, then its name; from their top left corner.
  public func kind(
    _ label: String, pictogram name: String?, colour: Colour, at place: Point,
    pictogramSize: Length = 7, width: Length? = nil, item: String = ""
  ) throws -> [Mark] {
    let picture = name.flatMap { pictogram($0, colour) }
    let words = try set(label.uppercased(), Lettering.heading(9, colour: colour))
    let beside: Length = picture == nil ? 0 : pictogramSize + 2.5
    let text = mark(
      words,
      at: Point(x: place.x + beside, y: place.y + (pictogramSize - words.height) / 2 + 0.1))
    if let width {
      let room = Frame(x: 0, y: 0, width: width - beside, height: words.height)
      _ = try fitting(words, in: room, item: item, field: wording.cards.kind)
    }
    guard let picture else { return [text] }
    let frame = Frame(x: place.x, y: place.y, width: pictogramSize, height: pictogramSize)
    return [.group(Group(.artefact, [.picture(picture, in: frame)])), text]
  }

  /// The last lines of a card: who and where at the left, its reference at the right of the last.
  public func foot(
    _ lines: [CardLine], reference: String, in words: Frame, item: String
  ) throws -> CardFoot {
    let number = try set(reference, Lettering.reference())
    let beside = words.width - (reference.isEmpty ? 0 : number.width + 4)
    let shown = lines.filter { !$0.isEmpty }
    let left = try shown.enumerated().map { place, line in
      let runs = line.map {
        ($0.words, Lettering.plain(9, weight: $0.isStrong ? 700 : 400, leading: 1.3))
      }
      return try balanced(width: place + 1 < shown.count ? words.width : beside) {
        try set(runs, width: $0)
      }
    }
    let height = max(left.reduce(0) { $0 + $1.height }, number.height)
    var top = words.bottom - left.reduce(0) { $0 + $1.height }
    var marks: [Mark] = []
    for (place, line) in left.enumerated() {
      let width = place + 1 < left.count ? words.width : beside
      let room = Frame(x: words.x, y: top, width: width, height: line.height)
      _ = try fitting(line, in: room, item: item, field: wording.cards.foot)
      marks.append(mark(line, at: room.origin))
      top += line.height
    }
    // Both last baselines on one line, whatever the heights.
    let lift = (left.last?.descent ?? number.descent) - number.descent
    let corner = Point(x: words.right - number.width, y: words.bottom - number.height - lift)
    if !reference.isEmpty { marks.append(mark(number, at: corner)) }
    return CardFoot(marks: marks, top: words.bottom - height)
  }
}

/// A line of a card's foot: words, some of them strong.
public typealias CardLine = [(words: String, isStrong: Bool)]

/// The foot of a card, and where what stands above it must end.
public struct CardFoot {
  public let marks: [Mark]
  public let top: Length
}

extension SetText {
  /// From the last baseline to the bottom of the block.
  var descent: Length { height - (lines.last?.baseline ?? height) }
}
