/// A language that Établi speaks in full.
public enum Language: String, CaseIterable, Hashable, Sendable, Codable {
  case french = "fr"
  case english = "en"
}
