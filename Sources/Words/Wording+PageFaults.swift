/// What is said of the marks of a page that are in each other's way.
public struct PageFaultsWording: Sendable {
  /// « Page 3, à 120 mm du bord gauche et 64 mm du haut : »
  public let place: @Sendable (_ page: Int, _ left: String, _ top: String) -> String
  public let quoted: @Sendable (_ words: String) -> String
  public let box: String
  public let line: String
  public let colour: String
  public let picture: String
  public let code: String
  public let edge: String
  public let overlapping:
    @Sendable (_ one: String, _ other: String, _ millimetres: String) -> String
  public let struck: @Sendable (_ words: String, _ what: String) -> String
  public let hidden: @Sendable (_ what: String, _ under: String, _ millimetres: String) -> String
  public let crossed: @Sendable (_ box: String, _ what: String, _ millimetres: String) -> String
  public let cut: @Sendable (_ words: String, _ millimetres: String) -> String
  public let beyondSheet: @Sendable (_ what: String, _ millimetres: String) -> String
  public let beyondMargin: @Sendable (_ what: String, _ millimetres: String) -> String
  public let tooSmall: @Sendable (_ words: String, _ points: String) -> String
  public let parted: @Sendable (_ what: String) -> String
  /// Heads what kept a page from being printed; `name` is the print.
  public let withheld: @Sendable (_ name: String, _ page: Int) -> String
  /// On the sheet that stands in place of a page.
  public let withheldTitle: String
  public let withheldReason: String
  /// Announces what is not as it should be on pages that are printed all the same.
  public let noticed: @Sendable (_ count: Int) -> String
  /// The other pages that have the same.
  public let alsoOn: @Sendable (_ pages: [Int]) -> String
  public let andMore: @Sendable (_ count: Int) -> String
}

extension Wording {
  public var pageFaults: PageFaultsWording { pick(.french, .english) }
}

extension PageFaultsWording {
  static let french = PageFaultsWording(
    place: { "Page \($0), à \($1) mm de la gauche et \($2) mm du haut : " },
    quoted: { "« \($0) »" },
    box: "une case", line: "un trait", colour: "un aplat", picture: "un dessin",
    code: "un code à flasher", edge: "le bord",
    overlapping: { "\($0) et \($1) se recouvrent de \($2) mm." },
    struck: { "\($1) traverse \($0)." },
    hidden: { "\($0) disparaît sous \($1), sur \($2) mm." },
    crossed: { "\($0) et \($1) se croisent sur \($2) mm." },
    cut: { "\($0) dépasse de son cadre, qui en coupe \($1) mm." },
    beyondSheet: { "\($0) sort de la feuille de \($1) mm." },
    beyondMargin: { "\($0) entre de \($1) mm dans ce que l’imprimante laisse blanc." },
    tooSmall: { "\($0) est trop petit pour être lu : il lui manque \($1) points." },
    parted: { "\($0) serait à cheval sur deux feuilles à assembler." },
    withheld: {
      "\($0), page \($1) : elle n’est pas imprimée, ses mots ne s’y liraient pas. "
        + "C’est une faute d’Établi, pas de vos données."
    },
    withheldTitle: "Cette page est retenue",
    withheldReason: "Des mots ne s’y liraient pas. C’est une faute d’Établi, pas de vos données :",
    noticed: {
      $0 < 2 ? "À revoir sur les pages :" : "À revoir sur les pages, en \($0) endroits :"
    },
    alsoOn: { pages in
      let few = pages.prefix(12).map(String.init)
      let rest = pages.count > few.count ? "…" : "."
      return "De même page\(French.s(pages.count)) \(few.joined(separator: ", "))\(rest)"
    },
    andMore: { $0 < 2 ? "et un autre" : "et \($0) autres" })

  static let english = PageFaultsWording(
    place: { "Page \($0), \($1) mm from the left and \($2) mm from the top: " },
    quoted: { "“\($0)”" },
    box: "a box", line: "a line", colour: "a patch of colour", picture: "a drawing",
    code: "a QR code", edge: "the edge",
    overlapping: { "\($0) and \($1) overlap by \($2) mm." },
    struck: { "\($1) goes through \($0)." },
    hidden: { "\($0) is hidden by \($1), over \($2) mm." },
    crossed: { "\($0) and \($1) cross over \($2) mm." },
    cut: { "\($0) runs over its frame, which cuts \($1) mm of it." },
    beyondSheet: { "\($0) runs off the sheet by \($1) mm." },
    beyondMargin: { "\($0) is \($1) mm into what the printer leaves white." },
    tooSmall: { "\($0) is too small to be read: it lacks \($1) points." },
    parted: { "\($0) would be parted between two sheets to assemble." },
    withheld: {
      "\($0), page \($1): it is not printed, its words could not be read. "
        + "This is Établi’s fault, not your data’s."
    },
    withheldTitle: "This page is withheld",
    withheldReason: "Words on it could not be read. This is Établi’s fault, not your data’s:",
    noticed: {
      $0 == 1 ? "To look at on the pages:" : "To look at on the pages, in \($0) places:"
    },
    alsoOn: { pages in
      let few = pages.prefix(12).map(String.init)
      let rest = pages.count > few.count ? "…" : "."
      return "The same on page\(English.s(pages.count)) \(few.joined(separator: ", "))\(rest)"
    },
    andMore: { $0 == 1 ? "and one more" : "and \($0) more" })
}
