import Paper
import People
import Words

/// Who said it and its reference, under someone’s words: the reference ends the last line.
struct Signature {
  let speaker: SetText
  let reference: SetText
  let width: Length
  /// In a column too narrow for both, the reference has a line of its own.
  var isStacked = false

  var height: Length {
    isStacked ? speaker.height + reference.height : max(speaker.height, reference.height)
  }

  /// At a place, both sharing the last line.
  func marks(at place: Point, by composer: Composer) -> [Mark] {
    let low = place.y + height
    let drop: Length = isStacked ? 0 : (speaker.lineHeight - reference.height) / 2
    let speakerLow = isStacked ? low - reference.height : low
    return [
      composer.mark(speaker, at: Point(x: place.x, y: speakerLow - speaker.height)),
      composer.mark(
        reference,
        at: Point(x: place.x + width - reference.width, y: low - reference.height - max(0, drop))),
    ]
  }
}

extension Composer {
  /// - Parameter who: « Un employeur, semaine 2 »
  func signature(
    _ who: String, _ reference: Reference, width: Length, size: Double, referenceSize: Double,
    colour: Colour = .ink
  ) throws -> Signature {
    let code = try set(reference.description, Lettering.reference(referenceSize))
    let beside = width - code.width - Length(points: size) * 0.6
    let wide = try set(signed: who, size: size, colour: colour, width: width)
    let leavesRoom = (wide.lines.last?.width ?? 0) <= beside
    let speaker =
      leavesRoom ? wide : try set(signed: who, size: size, colour: colour, width: beside)
    if speaker.width > max(beside, 0), !leavesRoom {
      return Signature(speaker: wide, reference: code, width: width, isStacked: true)
    }
    return Signature(speaker: speaker, reference: code, width: width)
  }

  /// « Première inter-résidence » parts at its space; at its hyphen only in a very narrow column.
  private func set(signed who: String, size: Double, colour: Colour, width: Length) throws
    -> SetText
  {
    try keepingCompounds(
      Lettering.plain(size, leading: 1.2, colour: colour), width: width
    ) { try set(who, $0, width: width) }
  }
}

extension SetText {
  /// The height of one of its lines.
  var lineHeight: Length { lines.isEmpty ? 0 : height / Double(lines.count) }
}
