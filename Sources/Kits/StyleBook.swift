import Interchange
import Paper
import Press

/// The styles of a layout: those of the house, and its own that extend them.
struct StyleBook {
  private var styles = CardStyle.house
  private let log: FaultLog

  static let keys = [
    "extends", "voice", "size", "minimum", "weight", "leading", "tone", "align",
  ]

  init(_ entry: Entry?, log: FaultLog) {
    self.log = log
    guard let entry else { return }
    let own = Dictionary(entry.pairs.map { ($0.0, $0.1.value) }) { first, _ in first }
    for name in own.keys.sorted() { resolve(name, own: own, asking: []) }
  }

  /// The style of that name; told, and the plainest instead, when there is none.
  func style(_ entry: Entry) -> CardStyle {
    let name = entry.text
    if let style = styles[name] { return style }
    let nearest = Spelling.nearest(to: name, among: styles.keys.sorted())
    log.note(.unknown(.style, name, nearest: nearest), at: entry.place)
    return CardStyle(.plain, size: 9)
  }

  private mutating func resolve(_ name: String, own: [String: Entry], asking: [String]) {
    guard let entry = own[name] else { return }
    guard !asking.contains(name) else {
      log.note(.styleOfItself(name), at: entry.place)
      return
    }
    let keys = entry.keys(Self.keys)
    var base = styles[name] ?? CardStyle(.plain, size: 9.5)
    if let extended = keys["extends"] {
      if extended.plain != name || CardStyle.house[name] == nil {
        resolve(extended.plain ?? "", own: own, asking: asking + [name])
      }
      base = style(extended)
    }
    styles[name] = changed(base, keys)
  }

  private func changed(_ base: CardStyle, _ keys: [String: Entry]) -> CardStyle {
    var style = base
    if let voice = keys["voice"]?.choice(CardStyle.Voice.byName) { style.voice = voice }
    if let size = keys["size"]?.number(in: 1...2000, .textSize) {
      (style.size, style.minimum) = (size, min(style.minimum, size))
    }
    if let minimum = keys["minimum"]?.number(in: 1...2000, .textSize) {
      style.minimum = min(minimum, style.size)
    }
    if let weight = keys["weight"]?.number(in: 100...1000, .weight) { style.weight = Int(weight) }
    if let leading = keys["leading"]?.number(in: 0.5...5, .leading) { style.leading = leading }
    if let tone = keys["tone"]?.choice(CardStyle.Tone.byName) { style.tone = tone }
    let sides: [String: StyledText.Alignment] = [
      "left": .left, "centre": .centre, "right": .right,
    ]
    if let side = keys["align"]?.choice(sides) { style.alignment = side }
    return style
  }
}

extension CardStyle.Tone {
  static let byName: [String: CardStyle.Tone] = ["ink": .ink, "soft": .soft, "family": .family]
}
