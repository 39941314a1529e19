import Entities

/// How odd a text would be in French or in English, letter by letter: the right alphabet makes no
/// odd letter, a wrong one makes many.
struct Likelihood {
  /// From this cost on, nobody writes so: « LŽtat », « c½ur », « ma‡on ».
  static let impossible = 6

  private(set) var count = 0
  private(set) var cost = 0
  /// Where the first impossible letter is, among the bytes.
  private(set) var firstImpossible: Int?

  /// How bytes read in an alphabet.
  init(of bytes: [UInt8], in alphabet: Alphabet) {
    let letters = alphabet.letters
    func scalar(_ at: Int) -> UnicodeScalar {
      guard bytes.indices.contains(at) else { return "\n" }
      return bytes[at] < 0x80 ? UnicodeScalar(bytes[at]) : letters[Int(bytes[at]) - 0x80]
    }
    for (at, byte) in bytes.enumerated() where byte >= 0x80 {
      let found = Surroundings(
        before: scalar(at - 2), previous: scalar(at - 1), letter: scalar(at), next: scalar(at + 1)
      ).cost
      count += 1
      cost += found
      if found >= Self.impossible, firstImpossible == nil { firstImpossible = at }
    }
  }

  /// Where letters beyond ASCII follow one another as no word of French or English has them: whole
  /// words of another script.
  static func foreignScript(in bytes: [UInt8], reading alphabet: Alphabet) -> Int? {
    let letters = alphabet.letters
    var (runs, start, beyond) = ([(at: Int, count: Int)](), 0, 0)
    for at in 0...bytes.count {
      let isLetter =
        at < bytes.count && bytes[at] >= 0x80
        && letters[Int(bytes[at]) - 0x80].properties.isAlphabetic
      if isLetter {
        beyond += 1
        continue
      }
      // « créée » has two, « À ÉÉÉÉ » shouts one.
      if at - start > 2, Set(bytes[start..<at]).count > 1 { runs.append((start, at - start)) }
      start = at + 1
    }
    let long = runs.first { $0.count > 4 }
    let most = runs.reduce(0) { $0 + $1.count } * 2 > beyond && beyond > 5
    return long?.at ?? (most ? runs.first?.at : nil)
  }

  /// Whether people may have written this.
  var isPlausible: Bool { firstImpossible == nil && cost <= 2 * count + 2 }
}

/// A letter and those around it.
private struct Surroundings {
  let before: UnicodeScalar
  let previous: UnicodeScalar
  let letter: UnicodeScalar
  let next: UnicodeScalar

  private enum Shape { case lower, upper, digit, other }

  private static func shape(_ scalar: UnicodeScalar) -> Shape {
    switch scalar.value {
    case 0x30...0x39: .digit
    case 0x41...0x5a: .upper
    case 0x61...0x7a: .lower
    case 0..<0x80, 0xaa, 0xba: .other
    default:
      scalar.properties.isLowercase
        ? .lower : scalar.properties.isUppercase ? .upper : .other
    }
  }

  private var isAfterLetter: Bool { [.lower, .upper].contains(Self.shape(previous)) }
  private var isBeforeLetter: Bool { [.lower, .upper].contains(Self.shape(next)) }
  private var isTouched: Bool { isAfterLetter || isBeforeLetter }

  var cost: Int {
    switch Self.shape(letter) {
    case .lower: lowerCost
    case .upper: upperCost
    case .digit, .other: signCost
    }
  }

  private var lowerCost: Int {
    if letter == "µ" { return isAfterLetter ? 6 : 1 }
    guard "àâäçéèêëîïôöùûüÿœæ".unicodeScalars.contains(letter) else { return foreignCost }
    if Self.shape(next) == .digit || (Self.shape(previous) == .digit && !isBeforeLetter) {
      return 3
    }
    if Self.shape(next) == .upper { return 1 }
    if !isTouched { return letter == "à" || letter == "ô" ? 0 : 4 }
    if !isBeforeLetter { return lastCost }
    if !isAfterLetter { return firstCost }
    switch letter {
    case "ù": return 3
    case "à": return 2
    case "ç": return "aouàâoôûéAOU".unicodeScalars.contains(next) ? 0 : 3
    case "è", "ê": return "aeiouéàè".unicodeScalars.contains(next) ? 2 : 0
    case "ä", "ö", "ü", "ÿ", "æ": return 1
    default: return 0
    }
  }

  /// At the end of a word.
  private var lastCost: Int {
    switch letter {
    case "é", "ô", "û", "ë": 0
    case "à": isOfTheFew ? 0 : 3
    case "ù": previous == "o" || previous == "O" ? 0 : 3
    case "ç": next == "'" || next == "’" ? 1 : 3
    case "œ", "æ": 3
    default: 2
    }
  }

  /// « là, voilà, déjà, deçà »
  private var isOfTheFew: Bool {
    let ends: [(UnicodeScalar, UnicodeScalar)] = [("é", "j"), ("e", "ç")]
    return previous == "l" || previous == "L" || previous == "ç"
      || ends.contains { $0 == before && $1 == previous }
  }

  /// At the beginning of a word.
  private var firstCost: Int {
    switch letter {
    case "é", "ê", "î", "ô", "â", "œ", "ç", "è": 0
    case "ä", "ö", "ü", "æ": 1
    case "ù", "à": 3
    default: 2
    }
  }

  private var upperCost: Int {
    if Self.shape(previous) == .lower { return 6 }
    guard "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ".unicodeScalars.contains(letter) else { return foreignCost }
    if Self.shape(next) == .upper || Self.shape(previous) == .upper { return 0 }
    if !isTouched { return aloneCost }
    switch letter {
    case "É", "Ê", "Î", "Œ", "Ç", "Ô", "Â": return 0
    case "È": return 1
    default: return 2
    }
  }

  private var aloneCost: Int {
    switch letter {
    case "À", "Ô": 0
    case "É", "È", "Ê", "Ç": 3
    default: 6
    }
  }

  /// « García, Muñoz, João, Škoda »
  private var foreignCost: Int {
    if "ƒðþıÐÞﬁﬂ".unicodeScalars.contains(letter) || letter.value > 0x17f { return 6 }
    if Self.shape(letter) == .upper { return isAfterLetter ? 4 : isBeforeLetter ? 3 : 6 }
    let isCommon = "áíóúñãõåø".unicodeScalars.contains(letter)
    return isAfterLetter && Self.shape(previous) != .other && isCommon ? 2 : 4
  }

  private var signCost: Int {
    switch letter {
    case "¤", "\u{fffd}", "\u{80}"..."\u{9f}", "\u{2500}"..."\u{25ff}", "\u{f8ff}": return 8
    case "«", "“", "„", "‘":
      return isAfterLetter ? isBeforeLetter ? 6 : 4 : letter == "«" && isBeforeLetter ? 1 : 0
    case "»", "”":
      return isBeforeLetter ? isAfterLetter ? 6 : 4 : letter == "»" && isAfterLetter ? 1 : 0
    case "’": return isAfterLetter ? isBeforeLetter ? 0 : 1 : 3
    case "…": return isBeforeLetter ? isAfterLetter ? 2 : 1 : 0
    case "–", "—": return isAfterLetter == isBeforeLetter ? isTouched ? 1 : 0 : 2
    case "\u{a0}": return isAfterLetter && isBeforeLetter ? 1 : 0
    case "·": return isAfterLetter == isBeforeLetter ? 0 : 3
    case "²", "³": return isBeforeLetter ? 6 : 0
    case "°":
      return Self.shape(previous) == .digit || "nN".unicodeScalars.contains(previous) ? 0 : 3
    case "´": return 2
    case "€", "•", "§", "©", "®", "™", "£", "½", "¼", "¾", "×", "±", "≥", "≤", "≈", "‰", "÷":
      return isAfterLetter ? 6 : isBeforeLetter ? 3 : 1
    default: return isTouched ? 6 : 3
    }
  }
}
