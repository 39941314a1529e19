import Paper
import Press
import Words

/// Reads how cards are set, and remembers the fields and pictograms it asks for.
struct LayoutReader {
  private let log: FaultLog
  private var styles: StyleBook
  private var card = Size(width: 0, height: 0)
  private(set) var layout: CardLayout?
  /// Every template, with the place it is written at.
  private(set) var templates: [(template: Template, place: KitPlace)] = []
  /// Every template that names a pictogram.
  private(set) var pictograms: [(template: Template, place: KitPlace)] = []
  /// Every field a condition asks for.
  private(set) var conditions: [(field: String, place: KitPlace)] = []

  init(_ entry: Entry) {
    log = entry.log
    let keys = entry.keys(["card", "size", "band", "styles", "front", "back", "fold"])
    styles = StyleBook(keys["styles"], log: entry.log)
    guard let form = Self.form(keys, entry) else { return }
    card = form.size
    guard let front = keys["front"] else {
      entry.note(missing: "front")
      return
    }
    if keys["fold"] != nil, keys["back"] == nil { entry.note(missing: "back") }
    let face = face(front)
    layout = CardLayout(
      form: form, front: face, back: keys["back"].map { self.face($0) },
      fold: keys["fold"]?.choice(CardLayout.Fold.byName))
  }

  private static func form(_ keys: [String: Entry], _ entry: Entry) -> CardForm? {
    if let card = keys["card"] {
      return card.choice(["landscape": CardForm.everyday, "upright": .upright])
    }
    guard let size = keys["size"] else {
      entry.note(missing: "card")
      return nil
    }
    let band = keys["band"].flatMap { $0.choice(CardForm.Side.byName) } ?? .left
    return size.lengths(2, .size, in: 10...10_000).map {
      CardForm(Size(width: $0[0], height: $0[1]), band: band)
    }
  }

  private mutating func face(_ entry: Entry) -> CardLayout.Face {
    let keys = entry.keys(["family", "kind", "pictogram", "foot", "words", "parts"])
    var face = CardLayout.Face(family: keys["family"]?.choice(Family.byName))
    face.kind = keys["kind"].map { template($0) }
    face.pictogram = keys["pictogram"].map { pictogram($0) }
    face.foot = keys["foot"].map { foot($0) }
    face.words = keys["words"].flatMap { box($0) }
    face.parts = keys["parts"]?.list.map { part($0) } ?? []
    return face
  }

  private mutating func foot(_ entry: Entry) -> CardLayout.Foot {
    let keys = entry.keys(["lines", "reference"])
    return CardLayout.Foot(
      lines: keys["lines"]?.listOrOne.map { template($0) } ?? [],
      reference: keys["reference"].map { template($0) } ?? Template(""))
  }

  private mutating func part(_ entry: Entry) -> CardLayout.Part {
    let keys = entry.keys([
      "name", "if", "unless", "box", "stack", "align", "pictogram", "tone", "code", "line",
      "foot",
    ])
    let content = content(keys, entry)
    return CardLayout.Part(
      keys["name"]?.text ?? "", if: condition(keys), box: keys["box"].flatMap { box($0) }, content)
  }

  /// A box on the card: elsewhere nobody would see what it holds. A line's has no height.
  private func box(_ entry: Entry) -> Frame? {
    guard let box = entry.frame else { return nil }
    guard box.width + box.height > .zero, box.right <= card.width + .tolerance,
      box.bottom <= card.height + .tolerance
    else {
      log.note(.boxOutside(card), at: entry.place)
      return nil
    }
    return box
  }

  private mutating func content(_ keys: [String: Entry], _ entry: Entry) -> CardLayout.Content {
    if let picture = keys["pictogram"] {
      return .pictogram(
        pictogram(picture), keys["tone"]?.choice(CardStyle.Tone.byName) ?? .family)
    }
    if let code = keys["code"] { return .code(template(code)) }
    if let foot = keys["foot"] { return .foot(self.foot(foot)) }
    if let line = keys["line"] {
      return .line(isDashed: line.choice(["dashed": true, "solid": false]) ?? false)
    }
    guard let stack = keys["stack"] else {
      entry.note(missing: "stack")
      return .stack([], .top)
    }
    let vertical = keys["align"]?.choice(CardLayout.Vertical.byName) ?? .top
    return .stack(stack.list.compactMap { item($0) }, vertical)
  }

  private mutating func item(_ entry: Entry) -> CardLayout.Item? {
    let keys = entry.keys(["text", "style", "lines", "ticks", "space", "if", "unless"])
    let space = Length(millimetres: keys["space"]?.number(in: 0...10_000, .space) ?? 0)
    let style = keys["style"].map { styles.style($0) }
    guard let shape = shape(keys, style) else {
      entry.note(missing: "text")
      return nil
    }
    return CardLayout.Item(shape, if: condition(keys), space: space)
  }

  private mutating func shape(_ keys: [String: Entry], _ style: CardStyle?)
    -> CardLayout.Item.Shape?
  {
    if let text = keys["text"] {
      return .text(template(text), style ?? CardStyle.house["body"] ?? CardStyle(.plain, size: 9.5))
    }
    if let ticks = keys["ticks"] {
      return .ticks(
        ticks.listOrOne.map { template($0) },
        style ?? CardStyle.house["small"] ?? CardStyle(.plain, size: 9))
    }
    guard let lines = keys["lines"] else { return nil }
    return .lines(lines.plain == "fill" ? nil : lines.whole)
  }

  private mutating func condition(_ keys: [String: Entry]) -> CardLayout.Condition {
    for (key, made) in [
      ("if", CardLayout.Condition.has), ("unless", CardLayout.Condition.lacks),
    ] {
      guard let entry = keys[key] else { continue }
      conditions.append((entry.text, entry.place))
      return made(entry.text)
    }
    return .always
  }

  private mutating func template(_ entry: Entry) -> Template {
    let template = Template(entry.text)
    templates.append((template, entry.place))
    return template
  }

  private mutating func pictogram(_ entry: Entry) -> Template {
    let template = template(entry)
    pictograms.append((template, entry.place))
    return template
  }
}
