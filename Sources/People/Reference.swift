import Words

/// The short name people read on paper, as in `V-0412`, or `B-V-0413` after two copies met.
///
/// What was kept from a kit's card bears what the card bears, `OR-05`: two references that read the
/// same name the same thing, whether or not its kind is known.
public struct Reference: Sendable {
  /// What kind of thing a reference names, by its letters.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case verbatim = "V"
    case encounter = "R"
    case debrief = "B"
    case astonishment = "E"
    case finding = "C"
    case hypothesis = "H"
    case prototype = "P"
    case frieze = "F"
    case occasion = "J"
    case person = "PE"
    case member = "M"
    case offer = "O"
    case ask = "D"
    case block = "K"
    /// A kit's card: always called by its deck's two letters, never by these.
    case card = "card"

    /// Those whose things may bear a card's reference.
    public static let fromCards: [Kind] = [.hypothesis, .card]

    /// How many digits are printed at least.
    var digits: Int { self == .verbatim ? 4 : 2 }
  }

  /// Numbers are less: a greater one was never given, nor can it be typed.
  public static let most = 1_000_000_000

  /// The copy of the workspace that gave the number, when it is not the first one.
  public let copy: Character?
  public let kind: Kind
  /// The two letters of a kit's deck, where it is that of a card.
  public let deck: String?
  public let number: Int

  public init(_ kind: Kind, _ number: Int, copy: Character? = nil, deck: String? = nil) {
    (self.kind, self.number, self.copy, self.deck) = (kind, number, copy, deck)
  }

  /// Reads what a person typed: case, spaces and missing zeros do not matter (`v 412`, `H7`).
  public init?(_ words: some StringProtocol) {
    guard words.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let plain = words.uppercased().withoutUnseenSigns.filter { !$0.isWhitespace }
      .replacing("‑", with: "-")
    let parts = plain.split(separator: "-").map(String.init)
    let compact = parts.joined()
    let letters = compact.prefix { $0.isLetter }
    let digits = compact.dropFirst(letters.count)
    guard !digits.isEmpty, digits.count < String(Reference.most).count,
      digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(digits), number > 0
    else { return nil }
    // A copy's letter has a dash of its own: « P-E-03 » is copy P’s E-03, « PE-03 » a person. Two
    // letters before one dash are a kind or a kit's card: « O-R-05 » is copy O’s R-05, « OR-05 » a
    // card.
    let isOfCopy = parts[0].count == 1 && letters.count > 1
    let copy = isOfCopy ? letters.first : nil
    let own = String(isOfCopy ? letters.dropFirst() : letters)
    if let kind = Kind(rawValue: own) {
      self.init(kind, number, copy: copy)
    } else if Self.isDeck(own) {
      self.init(.card, number, copy: copy, deck: own)
    } else {
      return nil
    }
  }

  /// Whether these may be the letters of a kit's deck: two, which are no kind's.
  public static func isDeck(_ letters: some StringProtocol) -> Bool {
    letters.utf8.count == 2 && letters.utf8.allSatisfy { (0x41...0x5a).contains($0) }
      && Kind(rawValue: String(letters)) == nil
  }

  /// The same, borne by a thing of this kind.
  public func borne(by kind: Kind) -> Reference {
    Reference(kind, number, copy: copy, deck: deck)
  }
}

extension Reference: Hashable {
  public static func == (a: Reference, b: Reference) -> Bool {
    (a.number, a.copy, a.deck) == (b.number, b.copy, b.deck)
      && (a.deck != nil || a.kind == b.kind)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(copy)
    hasher.combine(deck ?? kind.rawValue)
  }
}

extension Reference {
  /// What a row keeps of it beside its number: the letter of a copy, the two of a deck.
  public var series: String { (copy.map(String.init) ?? "") + (deck ?? "") }

  public init(_ kind: Kind, _ number: Int, series: String) {
    let deck = series.count > 1 ? String(series.suffix(2)) : nil
    self.init(kind, number, copy: series.count == 2 ? nil : series.first, deck: deck)
  }

  /// The letters before its number.
  private var letters: String { deck ?? kind.rawValue }
}

extension Reference: CustomStringConvertible, Comparable, Codable {
  public var description: String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, kind.digits - digits.count))
    return (copy.map { "\($0)-" } ?? "") + "\(letters)-\(zeros)\(digits)"
  }

  public static func < (a: Reference, b: Reference) -> Bool {
    (a.letters, a.copy.map(String.init) ?? "", a.number)
      < (b.letters, b.copy.map(String.init) ?? "", b.number)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let words = try container.decode(String.self)
    guard let reference = Reference(words) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: words)
    }
    self = reference
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A thing people can point at on paper.
public protocol Referenced: Identifiable, Sendable where ID == Identifier<Self> {
  var reference: Reference { get }
}
