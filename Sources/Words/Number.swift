extension Wording {
  /// A number as people write it: « 3,5 » in French, “3.5” in English; no decimals when whole.
  public func number(_ value: Double) -> String {
    let isWhole = value == value.rounded() && value.magnitude < 1e15
    let plain = isWhole ? String(Int(value)) : String(value)
    return language == .french ? plain.replacing(".", with: ",") : plain
  }
}
