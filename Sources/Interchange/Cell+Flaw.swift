import Foundation

extension Cell {
  /// More than a day of talk, written down: a cell beyond this holds something else.
  static let longest = 1_000_000

  /// What keeps a cell from being taken, whatever its column is for.
  public var flaw: Complaint.Fact? {
    if isUncomputed { return .uncomputed }
    if text.utf8.count > Self.longest { return .tooLongCell(limit: Self.longest) }
    if text.utf8.first == UInt8(ascii: "#"), Self.failures.contains(words.uppercased()) {
      return .failedFormula(words)
    }
    return text.controlCharacter.map { .controlCharacter($0) }
  }

  /// What spreadsheets show where a formula has failed, in French and in English.
  private static let failures: Set<String> = [
    "#REF!", "#N/A", "#N/D", "#NAME?", "#NOM?", "#VALUE!", "#VALEUR!", "#DIV/0!", "#NUM!",
    "#NOMBRE!", "#NULL!", "#NUL!", "#SPILL!", "#CALC!",
  ]
}

extension String {
  /// The first sign that no one can see nor print, as « U+0001 »; line ends and tabs are none.
  var controlCharacter: String? {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7f || $0 == 0xc2 }) else { return nil }
    let found = unicodeScalars.first {
      $0.properties.generalCategory == .control && !(0x09...0x0d).contains($0.value)
    }
    return found.map { "U+" + String(format: "%04X", $0.value) }
  }
}
