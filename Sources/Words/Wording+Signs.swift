/// What is said of a sign that cannot be kept, with the place where it is.
public struct SignsWording: Sendable {
  /// In a cell, or beside its field.
  public let here: @Sendable (_ sign: UnkeepableSign) -> String
  public let inField: @Sendable (_ sign: UnkeepableSign, _ field: String) -> String
  /// In what something is called or says; `name` is empty where it has none.
  public let inText: @Sendable (_ sign: UnkeepableSign, _ name: String) -> String
}

extension Wording {
  public var signs: SignsWording { pick(.french, .english) }
}

extension SignsWording {
  static let french = SignsWording(
    here: { "il y a là un signe invisible (\($0.code)) \(french($0)). \(frenchMend)" },
    inField: {
      "Le champ « \($1) » contient un signe invisible (\($0.code)) \(french($0)) : rien n’est "
        + "enregistré. Revenez en arrière. \(frenchMend)"
    },
    inText: { sign, name in
      (name.isEmpty ? "Il y a là" : "\(name) contient")
        + " un signe invisible (\(sign.code)) \(french(sign)) : rien n’est enregistré. \(frenchMend)"
    })

  static let english = SignsWording(
    here: { "there is an invisible sign here (\($0.code)) \(english($0)). \(englishMend)" },
    inField: {
      "The field “\($1)” holds an invisible sign (\($0.code)) \(english($0)): nothing is kept. "
        + "Go back. \(englishMend)"
    },
    inText: { sign, name in
      (name.isEmpty ? "There is" : "\(name) holds")
        + " an invisible sign (\(sign.code)) \(english(sign)): nothing is kept. \(englishMend)"
    })

  private static let frenchMend =
    "Il vient d’un copier-coller : tapez de nouveau les mots qui l’entourent."
  private static let englishMend = "It comes from a copy and paste: type the words around it again."

  private static func french(_ sign: UnkeepableSign) -> String {
    let line = sign.line.map { "la ligne \($0)" } ?? ""
    if sign.before.isEmpty { return "au tout début" + (line.isEmpty ? "" : " de \(line)") }
    return (line.isEmpty ? "" : "à \(line), ") + "juste après « \(sign.before) »"
  }

  private static func english(_ sign: UnkeepableSign) -> String {
    let line = sign.line.map { "line \($0)" } ?? ""
    if sign.before.isEmpty { return "at the very start" + (line.isEmpty ? "" : " of \(line)") }
    return (line.isEmpty ? "" : "on \(line), ") + "just after “\(sign.before)”"
  }
}
