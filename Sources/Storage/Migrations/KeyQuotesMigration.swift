/// Key quotes at hand: they come first in every search, without a look at all the others.
enum KeyQuotesMigration {
  static let all = ["CREATE INDEX verbatim_key ON verbatim (id) WHERE is_key = 1"]
}
