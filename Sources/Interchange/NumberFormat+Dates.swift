import Foundation
import People
import Words

/// A day and a time of day, as a workbook counts them.
struct SheetMoment {
  let serial: Double
  let day: Day
  let seconds: Int
  let thousandths: Int

  /// Nil where no spreadsheet shows a date.
  ///
  /// - Parameters:
  ///   - serial: days since the first one.
  ///   - isExact: whether parts of a second are kept, and not rounded to the nearest one.
  init?(_ serial: Double, from1904: Bool, isExact: Bool) {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let thousandths =
      isExact ? Int((serial * 86_400_000).rounded()) : Int((serial * 86_400).rounded()) * 1000
    let days = thousandths / 86_400_000
    self.serial = serial
    self.thousandths = thousandths % 1000
    seconds = thousandths / 1000 % 86_400
    day = Day(number: (from1904 ? -24_107 : days < 60 ? -25_568 : -25_569) + days)
  }
}

extension FormatSection {
  /// A date as the section writes it.
  func shown(_ moment: SheetMoment, in language: Language) -> String {
    let hasHalves = pieces.contains(.halfDay)
    var words = ""
    var isAfterPoint = false
    for (at, piece) in pieces.enumerated() {
      switch piece {
      case .literal(let text): words += text
      case .bar: words += "/"
      case .comma: words += ","
      case .halfDay: words += moment.seconds < 43_200 ? "AM" : "PM"
      case .elapsed(let letter, let count): words += Self.elapsed(letter, count, moment)
      case .point:
        words += language == .french ? "," : "."
        isAfterPoint = true
      case .digit where isAfterPoint:
        words += String(Self.padded(moment.thousandths, 3).prefix(1))
      case .date(let letter, let count):
        let isMinute = letter == "m" && isMinute(at)
        words += part(
          isMinute ? "n" : letter, count, moment, language, hasHalves: hasHalves)
      default: break
      }
    }
    return words
  }

  /// An m after hours or before seconds is minutes.
  private func isMinute(_ at: Int) -> Bool {
    func letter(_ piece: Piece) -> Character? {
      switch piece {
      case .date(let letter, _), .elapsed(let letter, _): letter
      default: nil
      }
    }
    return pieces[..<at].reversed().lazy.compactMap(letter).first == "h"
      || pieces[(at + 1)...].lazy.compactMap(letter).first == "s"
  }

  private func part(
    _ letter: Character, _ count: Int, _ moment: SheetMoment, _ language: Language,
    hasHalves: Bool
  ) -> String {
    let (day, seconds) = (moment.day, moment.seconds)
    switch letter {
    case "y": return count > 2 ? Self.padded(day.year, 4) : Self.padded(day.year % 100, 2)
    case "m": return Self.month(day.month, count, language)
    case "d": return count > 2 ? Self.weekday(day, count, language) : Self.padded(day.day, count)
    case "h":
      let hour = seconds / 3600
      return Self.padded(hasHalves ? (hour + 11) % 12 + 1 : hour, count)
    case "n": return Self.padded(seconds / 60 % 60, count)
    default: return Self.padded(seconds % 60, count)
    }
  }

  private static func elapsed(_ letter: Character, _ count: Int, _ moment: SheetMoment) -> String {
    let seconds = Int((moment.serial * 86_400).rounded())
    let total = letter == "h" ? seconds / 3600 : letter == "m" ? seconds / 60 : seconds
    return padded(total, count)
  }

  private static func month(_ month: Int, _ count: Int, _ language: Language) -> String {
    let words = language == .french ? Wording.french.calendar : Wording.english.calendar
    switch count {
    case 1, 2: return padded(month, count)
    case 3:
      return language == .french
        ? words.shortMonths[month - 1] : String(words.months[month - 1].prefix(3))
    case 5: return String(words.months[month - 1].prefix(1)).uppercased()
    default: return words.months[month - 1]
    }
  }

  private static func weekday(_ day: Day, _ count: Int, _ language: Language) -> String {
    let names =
      language == .french
      ? ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
      : ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let name = names[day.weekday - 1]
    return count > 3 ? name : String(name.prefix(3)) + (language == .french ? "." : "")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, min(width, 4) - digits.count)) + digits
  }
}
