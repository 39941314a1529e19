/// What is said when a person, their words or their consent cannot be kept as given.
public struct PeopleWording: Sendable {
  public let unnamedPerson: String
  public let unnamedProfile: String
  public let unnamedPlace: String
  public let untitledOccasion: String
  public let weekWithoutNumber: @Sendable (_ title: String) -> String
  public let emptyVerbatim: String
  public let emptyDebrief: @Sendable (_ day: String) -> String
  public let impossibleCalls: @Sendable (_ reference: String, _ count: Int) -> String
  public let offWithoutReason: @Sendable (_ reference: String) -> String
  /// Who spoke, where one of several did and nobody knows which.
  public let severalPeople: String
  public let answersItself: @Sendable (_ reference: String) -> String
  public let notACard: @Sendable (_ reference: String, _ card: String) -> String
  public let notACut: @Sendable (_ reference: String, _ published: String) -> String
}

extension Wording {
  public var people: PeopleWording { pick(.french, .english) }
}

extension PeopleWording {
  static let french = PeopleWording(
    unnamedPerson: "Une personne a besoin d’un prénom ou d’un alias.",
    unnamedProfile: "Un profil a besoin d’un nom, comme « un artisan ».",
    unnamedPlace: "Un lieu a besoin d’un nom.",
    untitledOccasion: "Un moment du calendrier a besoin d’un titre.",
    weekWithoutNumber: { "« \($0) » est une semaine de résidence : donnez son numéro." },
    emptyVerbatim: "Un verbatim a besoin de mots.",
    emptyDebrief: { "Le débrief du \($0) est vide : notez ce qui s’est dit." },
    impossibleCalls: {
      "\($0) : \($1) appels, ce n’est pas possible. Donnez un nombre de 0 à 9999."
    },
    offWithoutReason: { "Dites pourquoi \($0) n’a pas lieu." },
    severalPeople: "plusieurs personnes",
    answersItself: { "\($0) ne peut pas répondre à lui-même." },
    notACard: {
      "\($0) : \($1) n’est pas une carte. La référence d’une carte s’écrit comme AF-03."
    },
    notACut: {
      "La version publiée de \($0) change les mots dits (« \($1) »). "
        + "Gardez les mêmes mots et montrez les coupes par […]."
    })

  static let english = PeopleWording(
    unnamedPerson: "A person needs a first name or an alias.",
    unnamedProfile: "A profile needs a name, such as “a craftsperson”.",
    unnamedPlace: "A place needs a name.",
    untitledOccasion: "A date of the calendar needs a title.",
    weekWithoutNumber: { "“\($0)” is a week of a residence: give its number." },
    emptyVerbatim: "A verbatim needs words.",
    emptyDebrief: { "The debrief of \($0) is empty: write down what was said." },
    impossibleCalls: { "\($0): \($1) calls cannot be. Give a number from 0 to 9999." },
    offWithoutReason: { "Say why \($0) does not happen." },
    severalPeople: "several people",
    answersItself: { "\($0) cannot answer itself." },
    notACard: { "\($0): \($1) is no card. The reference of a card reads like AF-03." },
    notACut: {
      "The published wording of \($0) changes what was said (“\($1)”). "
        + "Keep the same words and show cuts as […]."
    })
}
