import Paper
import People
import Words

extension VerbatimCards {
  /// Between the kind and the foot.
  func room(for quotation: Quotation, _ answered: Reference?, on form: CardForm) throws -> Frame {
    let top = form.words.y + 8.5
    let foot = try foot(of: quotation, answered, on: form)
    return Frame(
      x: form.words.x, y: top, width: form.words.width, height: foot.top - 2.5 - top)
  }

  /// One card at its own origin.
  func face(_ card: Card, bleed: Length = 0) throws -> [Mark] {
    let (form, family, quotation) = (card.form, Family.verbatim, card.quotation)
    let room = try room(for: quotation, card.answered, on: form)
    let text = composer.mark(
      card.words, at: Point(x: room.x, y: room.y + max(0, room.height - card.words.height) / 2),
      as: .quote)
    let foot = try foot(of: quotation, card.answered, on: form).marks
    let head =
      try composer.kind(
        composer.wording.cards.verbatim, pictogram: family.pictogram, colour: family.colour,
        at: form.words.origin)
      + themesInHead(of: quotation, card.answered, on: form) + answer(card.answered, on: form)
    return [Band(form.bleeding(bleed).band, of: family).mark] + head + [text]
      + foot.dropLast().map { $0.heard(1) }
      + foot.suffix(1).map { $0.heard(-1, as: .heading(3)) }
  }

  /// « répond à V-0012 »
  private func answering(_ answered: Reference?) throws -> SetText? {
    try answered.map {
      try composer.set([
        (composer.wording.cards.answers + " ", Lettering.plain(9)),
        ($0.description, Lettering.reference(9)),
      ])
    }
  }

  /// The same, in the upper corner.
  private func answer(_ answered: Reference?, on form: CardForm) throws -> [Mark] {
    guard let words = try answering(answered) else { return [] }
    return [composer.mark(words, at: inHead(words, x: form.words.right - words.width, on: form))]
  }

  private func inHead(_ words: SetText, x: Length, on form: CardForm) -> Point {
    Point(x: x, y: form.words.y + (7 - words.height) / 2 + 0.1)
  }

  /// What the words are about, beside the name of the card; none where there is no room for all.
  private func themesInHead(of quotation: Quotation, _ answered: Reference?, on form: CardForm)
    throws -> [Mark]
  {
    guard let (words, x) = try themes(of: quotation, answered, on: form) else { return [] }
    return [composer.mark(words, at: inHead(words, x: x, on: form))]
  }

  private func themes(of quotation: Quotation, _ answered: Reference?, on form: CardForm) throws
    -> (words: SetText, x: Length)?
  {
    if quotation.themes.isEmpty { return nil }
    let name = try composer.set(
      composer.wording.cards.verbatim.uppercased(), Lettering.heading(9))
    let left = form.words.x + 7 + 2.5 + name.width + 3
    let right = form.words.right - (try answering(answered).map { $0.width + 4 } ?? 0)
    let words = try composer.set(
      quotation.themes.joined(separator: ", "), Lettering.plain(9, colour: .softInk))
    return words.width <= right - left ? (words, left) : nil
  }

  /// Who, where, and the themes where the head had no room for them.
  private func foot(of quotation: Quotation, _ answered: Reference?, on form: CardForm) throws
    -> CardFoot
  {
    let words = composer.wording
    let speaker = quotation.speaker.capitalisedFirst
    let memory = quotation.isFromMemory ? words.cards.fromMemory : ""
    let moment = words.whereabouts(quotation.place, quotation.occasion).capitalisedFirst
    var first: CardLine = speaker.isEmpty ? [] : [(speaker, true)]
    if !memory.isEmpty {
      first.append((speaker.isEmpty ? memory.capitalisedFirst : ", " + memory, false))
    }
    let isBelow = try themes(of: quotation, answered, on: form) == nil
    let themes = isBelow ? quotation.themes.joined(separator: ", ").capitalisedFirst : ""
    return try composer.foot(
      [
        themes.isEmpty ? [] : [(themes, false)], first,
        moment.isEmpty ? [] : [(moment, false)],
      ], reference: quotation.reference.description, in: form.words,
      item: quotation.reference.description)
  }
}
