import Words

extension Cell {
  /// More than a day of talk, written down: a cell beyond this holds something else.
  static let longest = 1_000_000

  /// What keeps a cell from being taken, whatever its column is for.
  public var flaw: Complaint.Fact? {
    if isUncomputed { return .uncomputed }
    if text.utf8.count > Self.longest { return .tooLongCell(limit: Self.longest) }
    if isFailed { return .failedFormula(words) }
    return text.unkeepableSign.map { .controlCharacter($0) }
  }

  /// Whether a text is what spreadsheets show where a formula has failed; someone may have written
  /// it too.
  static func showsFailure(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "#") && failures.contains(Plain.trimmed(text).uppercased())
  }

  /// What spreadsheets show where a formula has failed, in French and in English.
  private static let failures: Set<String> = [
    "#REF!", "#N/A", "#N/D", "#NAME?", "#NOM?", "#VALUE!", "#VALEUR!", "#DIV/0!", "#NUM!",
    "#NOMBRE!", "#NULL!", "#NUL!", "#SPILL!", "#CALC!",
  ]
}
