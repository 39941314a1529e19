/// What is said of what could not be printed among the rest.
public struct AsideWording: Sendable {
  public let title: @Sendable (_ count: Int) -> String
  /// The same of what is no card: a quote, a sheet, a whole deck.
  public let titleOfAny: @Sendable (_ count: Int) -> String
  /// At the foot of the sheet that says it.
  public let foot: String
  public let rest: String
  /// Announces the same where it is not on paper.
  public let remark: @Sendable (_ count: Int) -> String
  public let remarkOfAny: @Sendable (_ count: Int) -> String
  public let tooLong: @Sendable (_ item: String, _ field: String, _ millimetres: String) -> String
  /// A text that is no card's.
  public let tooLongForPlace:
    @Sendable (_ item: String, _ field: String, _ millimetres: String) -> String
  /// A text printed all the same, a question mark in the place of a sign.
  public let sparedSign: @Sendable (_ words: String, _ codes: String, _ package: String) -> String
  public let missingSign: @Sendable (_ item: String, _ codes: String, _ package: String) -> String
}

extension Wording {
  public var aside: AsideWording { pick(.french, .english) }
}

extension AsideWording {
  static let french = AsideWording(
    title: { $0 == 1 ? "Une carte n’est pas imprimée" : "\($0) cartes ne sont pas imprimées" },
    titleOfAny: {
      $0 == 1 ? "Une chose n’est pas imprimée" : "\($0) choses ne sont pas imprimées"
    },
    foot: "Ce qui n’est pas imprimé",
    rest: "Les autres le sont. Une fois ceci repris, imprimez celles-ci seules.",
    remark: {
      ($0 == 1 ? "1 carte n’est pas imprimée" : "\($0) cartes ne sont pas imprimées")
        + ", dit aussi sur la dernière feuille :"
    },
    remarkOfAny: {
      ($0 == 1 ? "1 chose n’est pas imprimée" : "\($0) choses ne sont pas imprimées")
        + ", ou pas en entier, dit aussi sur la dernière feuille :"
    },
    tooLong: { item, field, millimetres in
      "\(item) : « \(field) » dépasse la plus grande carte de \(millimetres) mm. "
        + "Raccourcissez ; pour des paroles, choisissez une formulation publiée, ses coupes dites par […]."
    },
    tooLongForPlace: { item, field, millimetres in
      "\(item) : « \(field) » dépasse sa place de \(millimetres) mm. Raccourcissez, ou prenez une "
        + "feuille plus grande."
    },
    sparedSign: { words, codes, package in
      "« \(words) » est imprimé avec « ? » à la place du signe \(codes), qu’aucune police de cette "
        + "machine n’a. Installez \(package), ou remplacez-le."
    },
    missingSign: { item, codes, package in
      "\(item) : aucune police de cette machine n’a le signe \(codes). "
        + "Installez \(package), ou remplacez-le."
    })

  static let english = AsideWording(
    title: { $0 == 1 ? "One card is not printed" : "\($0) cards are not printed" },
    titleOfAny: { $0 == 1 ? "One thing is not printed" : "\($0) things are not printed" },
    foot: "What is not printed",
    rest: "The others are. Once these are mended, print them alone.",
    remark: {
      ($0 == 1 ? "1 card is not printed" : "\($0) cards are not printed")
        + ", which the last sheet says too:"
    },
    remarkOfAny: {
      ($0 == 1 ? "1 thing is not printed" : "\($0) things are not printed")
        + ", or not whole, which the last sheet says too:"
    },
    tooLong: { item, field, millimetres in
      "\(item): “\(field)” runs \(millimetres) mm over the largest card. "
        + "Shorten it; for someone’s words, choose a published wording, its cuts shown as […]."
    },
    tooLongForPlace: { item, field, millimetres in
      "\(item): “\(field)” runs \(millimetres) mm over its place. Shorten it, or take a larger "
        + "sheet."
    },
    sparedSign: { words, codes, package in
      "“\(words)” is printed with “?” in the place of the sign \(codes), which no font of this "
        + "machine has. Install \(package), or replace it."
    },
    missingSign: { item, codes, package in
      "\(item): no font of this machine has the sign \(codes). "
        + "Install \(package), or replace it."
    })
}
