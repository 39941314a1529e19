import Words

/// The short name people read on paper, as in `V-0412`, or `B-V-0413` after two copies met.
public struct Reference: Hashable, Sendable {
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

    /// How many digits are printed at least.
    var digits: Int { self == .verbatim ? 4 : 2 }
  }

  /// Numbers are less: a greater one was never given, nor can it be typed.
  public static let most = 1_000_000_000

  /// The copy of the workspace that gave the number, when it is not the first one.
  public let copy: Character?
  public let kind: Kind
  public let number: Int

  public init(_ kind: Kind, _ number: Int, copy: Character? = nil) {
    (self.kind, self.number, self.copy) = (kind, number, copy)
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
    // letters before one dash are a kind or a kit's card: « AF-03 » is nothing of ours.
    if parts[0].count == 1, letters.count > 1 {
      guard let kind = Kind(rawValue: String(letters.dropFirst())) else { return nil }
      self.init(kind, number, copy: letters.first)
    } else if let kind = Kind(rawValue: String(letters)) {
      self.init(kind, number)
    } else {
      return nil
    }
  }
}

extension Reference: CustomStringConvertible, Comparable, Codable {
  public var description: String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, kind.digits - digits.count))
    return (copy.map { "\($0)-" } ?? "") + "\(kind.rawValue)-\(zeros)\(digits)"
  }

  public static func < (a: Reference, b: Reference) -> Bool {
    (a.kind.rawValue, a.copy.map(String.init) ?? "", a.number)
      < (b.kind.rawValue, b.copy.map(String.init) ?? "", b.number)
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
