public import Paper
import Words

extension Composer {
  /// One side of a card as its layout says, filled with its fields, at its own origin.
  ///
  /// - Parameter isBack: it comes second, under the name of the front.
  /// - Throws: ``Overflows`` of all its parts that do not fit; ``Unset``; ``MissingPictogram``.
  public func marks(
    of face: CardLayout.Face, form: CardForm, fields: [String: String], item: String,
    isBack: Bool = false
  ) throws -> [Mark] {
    try Unset.naming(item) {
      try set(face, form: form, fields: fields, item: item).named(by: isBack ? 4 : 3)
    }
  }

  private func set(
    _ face: CardLayout.Face, form: CardForm, fields: [String: String], item: String
  ) throws -> [Mark] {
    let words = face.words ?? form.words
    var marks: [Mark] = face.family.map { [Band(form.band, of: $0).mark] } ?? []
    var room = words
    if let kind = face.kind {
      let name = try face.pictogram.map { try known($0.plain(fields), item: item) }
      marks += try self.kind(
        kind.plain(fields), pictogram: name, colour: face.family?.colour ?? .ink,
        at: words.origin, width: words.width, item: item)
      room.y += 9.5
      room.height -= 9.5
    }
    if let foot = face.foot {
      let set = try self.foot(foot, fields: fields, in: words, item: item)
      marks += set.marks.map { $0.heard(1) }
      room.height = set.top - 2.5 - room.y
    }
    let shown = face.parts.filter { $0.condition.holds(fields) }
    let codes = shown.compactMap { part -> Frame? in
      if case .code = part.content { part.box ?? room } else { nil }
    }
    let said = try Overflows.gathering(shown) { part in
      try self.marks(
        of: part, in: part.box ?? room, clearOf: codes, family: face.family ?? .ticket,
        fields: fields, item: item)
    }
    return marks + said.flatMap { $0 }
  }

  private func marks(
    of part: CardLayout.Part, in box: Frame, clearOf codes: [Frame], family: Family,
    fields: [String: String], item: String
  ) throws -> [Mark] {
    switch part.content {
    case .stack(let items, let vertical):
      return try keepingOff(codes, in: box) { composer, box in
        try StackSetter(composer: composer, fields: fields, family: family, frame: box).marks(
          items, vertical, item: item, field: wording.cards.zone(part.name))
      }
    case .pictogram(let template, let tone):
      let name = try known(template.plain(fields), item: item)
      let colour = CardStyle(.plain, size: 9, tone: tone)
        .style(at: 9, isStrong: false, family: family).colour
      guard let picture = pictogram(name, colour) else { return [] }
      return [.group(Group(.artefact, [.picture(picture, in: box)]))]
    case .code(let template):
      let code = template.plain(fields)
      return [
        .group(Group(.figure(alternative: wording.cards.code(code)), [.code(code, in: box)]))
      ]
    case .line(let isDashed):
      let stroke = Path.Stroke(
        .ink, width: isDashed ? 0.3 : 0.35, dash: isDashed ? [1.4, 1.1] : [])
      let end = Point(x: box.right, y: box.bottom)
      return [.group(Group(.artefact, [.path(.line(from: box.origin, to: end, stroke))]))]
    case .foot(let foot): return try self.foot(foot, fields: fields, in: box, item: item).marks
    }
  }

  private func foot(
    _ foot: CardLayout.Foot, fields: [String: String], in words: Frame, item: String
  ) throws -> CardFoot {
    try self.foot(
      foot.lines.map { $0.filled(fields) }, reference: foot.reference.plain(fields), in: words,
      item: item)
  }

  private func known(_ name: String, item: String) throws -> String {
    guard pictogram(name, .ink) != nil else { throw MissingPictogram(item: item, name: name) }
    return name
  }
}

/// A card asks for a drawing that does not exist.
public struct MissingPictogram: Error, Hashable, Sendable {
  public let item: String
  public let name: String

  public init(item: String, name: String) { (self.item, self.name) = (item, name) }
}
