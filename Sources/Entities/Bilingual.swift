/// The same few words in both languages.
public struct Bilingual: Hashable, Sendable {
  public let french: String
  public let english: String

  public init(_ french: String, _ english: String) {
    (self.french, self.english) = (french, english)
  }
}
