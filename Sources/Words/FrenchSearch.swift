/// What French says without meaning it when one looks for something.
public enum FrenchSearch {
  /// What remains of a word before an apostrophe: « l’ », « qu’ ».
  public static let elisions: Set<String> = [
    "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ]

  /// Words too common to look for, without accents.
  public static let stopWords: Set<String> = elisions.union([
    "a", "au", "aux", "avec", "ce", "ces", "cet", "cette", "ca", "dans", "de", "des", "du",
    "elle", "elles", "en", "est", "et", "eux", "il", "ils", "je", "la", "le", "les", "leur",
    "leurs", "lui", "ma", "mais", "me", "mes", "moi", "mon", "ne", "nos", "notre", "nous", "on",
    "ont", "ou", "par", "pas", "pour", "que", "qui", "sa", "se", "ses", "si", "son", "sont", "sur",
    "ta", "te", "tes", "toi", "ton", "tu", "un", "une", "vos", "votre", "vous", "y",
  ])
}
