/// Encounters to arrange: their week, their steps, their sheets.
public struct ArrangingWording: Sendable {
  public let arrangingTitle: String
  public let arrangingLead: String
  public let weekOfDay: @Sendable (_ day: String) -> String
  public let counted: @Sendable (_ calls: Int, _ done: Int, _ open: Int, _ off: Int) -> String
  public let callBackOn: @Sendable (_ day: String) -> String
  public let callsMade: @Sendable (_ count: Int) -> String
  public let impossibleWish: @Sendable (_ count: Int, _ most: Int) -> String
  public let unknownStep: @Sendable (_ word: String) -> String
  public let unreadableDay: @Sendable (_ words: String) -> String
  public let toArrange: String
  public let toArrangeNone: String
  public let offTitle: String
  public let weekEmpty: String
  public let weekBefore: String
  public let weekAfter: String
  public let weekThis: String
  public let wantTitle: String
  public let wantCount: String
  public let wantDeed: String
  public let arrangeCalled: String
  public let arrangeBack: String
  public let arrangeAgreed: String
  public let arrangeDone: String
  public let arrangeOff: String
  /// Someone took it further meanwhile.
  public let moved: @Sendable (_ reference: String) -> String
  public let arrangeWant: String
  public let arrangeDay: String
  public let arrangeReason: String
  public let arrangeTitle: String
  public let arrangeHint: String
  public let carryTitle: String
  public let printWeek: String
  public let weekFile: String
  public let bookFile: String
  public let bookQuestions: String
  public let bookQuestionsLead: String
  public let notebookTitle: String
  public let notebookLead: String
  public let surprised: String
  public let bookWordForWord: String
  public let themeLine: String
  public let goTogether: String
  public let whereAndWhen: String
  public let who: String
  public let boxCalled: String
  public let boxBack: String
  public let boxAgreed: String
  public let boxDone: String
  public let boxOff: String
  public let blankWeek: String
  public let blankEncounter: String
  public let pickedAmong: String
}

extension Wording {
  public var arranging: ArrangingWording { pick(.french, .english) }
}

extension ArrangingWording {
  static let french = ArrangingWording(
    arrangingTitle: "Rencontres de la semaine",
    arrangingLead: "Une rencontre s’écrit dès qu’elle est voulue, et garde sa référence : appelée, "
      + "à rappeler, d’accord, faite, ou pas, et pourquoi. Seules les faites comptent.",
    weekOfDay: { "Semaine du \($0)" },
    counted: { calls, done, open, off in
      let all = [
        calls > 0
          ? "\(calls) appel\(French.s(calls)) pour \(done) rencontre\(French.s(done)) "
            + "faite\(French.s(done))"
          : "\(done) rencontre\(French.s(done)) faite\(French.s(done))",
        open > 0 ? "\(open) à venir" : "",
        off == 0 ? "" : off == 1 ? "1 n’a pas eu lieu" : "\(off) n’ont pas eu lieu",
      ]
      return all.filter { !$0.isEmpty }.joined(separator: ", ")
    },
    callBackOn: { "à rappeler le \($0)" },
    callsMade: { "\($0) appel\(French.s($0))" },
    impossibleWish: { "\($0) rencontres d’un coup, c’est trop ou trop peu : de 1 à \($1)." },
    unknownStep: {
      "« \($0) » n’est pas un geste : called, back, agreed, done, off, want ou show."
    },
    unreadableDay: { "« \($0) » ne se lit pas comme un jour : écrivez 2017-11-20." },
    toArrange: "À organiser",
    toArrangeNone: "Rien n’attend un appel.",
    offTitle: "N’ont pas eu lieu",
    weekEmpty: "Rien n’est prévu ni noté cette semaine.",
    weekBefore: "Semaine d’avant",
    weekAfter: "Semaine d’après",
    weekThis: "Cette semaine",
    wantTitle: "Il nous faudrait…",
    wantCount: "Combien de rencontres",
    wantDeed: "Les écrire",
    arrangeCalled: "Appel sans réponse",
    arrangeBack: "À rappeler",
    arrangeAgreed: "D’accord",
    arrangeDone: "C’est fait",
    arrangeOff: "N’aura pas lieu",
    moved: {
      "\($0) a changé depuis que vous l’aviez sous les yeux : voici où elle en est. Si le geste est "
        + "toujours le bon, refaites-le."
    },
    arrangeWant: "À organiser de nouveau",
    arrangeDay: "Le",
    arrangeReason: "Pourquoi",
    arrangeTitle: "Où en est-elle ?",
    arrangeHint:
      "Chaque réponse au téléphone compte un appel : sans réponse, plus tard, oui ou non.",
    carryTitle: "Imprimer son carnet",
    printWeek: "Imprimer la semaine",
    weekFile: "rencontres",
    bookFile: "carnet",
    bookQuestions: "Ce que nous voudrions comprendre",
    bookQuestionsLead: "Trois questions posées valent mieux que dix lues. Le silence aussi répond.",
    notebookTitle: "Carnet de terrain",
    notebookLead: "Les mots comme ils sont dits. Cochez ceux que vous avez notés mot à mot.",
    surprised: "Ce qui m’a surpris",
    bookWordForWord: "mot à mot",
    themeLine: "c’est un autre qui parle :",
    goTogether: "Y vont",
    whereAndWhen: "Où et quand",
    who: "Qui",
    boxCalled: "appels",
    boxBack: "à rappeler le",
    boxAgreed: "d’accord pour le",
    boxDone: "faite",
    boxOff: "non, parce que",
    blankWeek: "Rencontres de la semaine du ________",
    blankEncounter: "Rencontre",
    pickedAmong: "Plusieurs personnes étaient là : dites qui a parlé, ou son profil. Sinon, ces "
      + "mots sont tus dès que l’une d’elles refuse.")

  static let english = ArrangingWording(
    arrangingTitle: "Encounters of the week",
    arrangingLead: "An encounter is written down as soon as it is wanted, and keeps its reference: "
      + "called, to call back, agreed, done, or not, and why. Only those done are counted.",
    weekOfDay: { "Week of \($0)" },
    counted: { calls, done, open, off in
      let all = [
        calls > 0
          ? "\(calls) call\(English.s(calls)) for \(done) encounter\(English.s(done)) done"
          : "\(done) encounter\(English.s(done)) done",
        open > 0 ? "\(open) to come" : "",
        off == 0 ? "" : "\(off) did not happen",
      ]
      return all.filter { !$0.isEmpty }.joined(separator: ", ")
    },
    callBackOn: { "to call back on \($0)" },
    callsMade: { "\($0) call\(English.s($0))" },
    impossibleWish: { "\($0) encounters at once is too many or too few: from 1 to \($1)." },
    unknownStep: { "“\($0)” is no deed: called, back, agreed, done, off, want or show." },
    unreadableDay: { "“\($0)” does not read as a day: write 2017-11-20." },
    toArrange: "To arrange",
    toArrangeNone: "Nothing waits for a call.",
    offTitle: "Did not happen",
    weekEmpty: "Nothing is planned or noted this week.",
    weekBefore: "Week before",
    weekAfter: "Week after",
    weekThis: "This week",
    wantTitle: "We would need…",
    wantCount: "How many encounters",
    wantDeed: "Write them down",
    arrangeCalled: "Called, no answer",
    arrangeBack: "To call back",
    arrangeAgreed: "Agreed",
    arrangeDone: "Done",
    arrangeOff: "Will not happen",
    moved: {
      "\($0) has changed since you had it before you: here is where it stands. If the step is still "
        + "the right one, take it again."
    },
    arrangeWant: "To arrange again",
    arrangeDay: "On",
    arrangeReason: "Why",
    arrangeTitle: "How far is it?",
    arrangeHint: "Each answer over the phone counts a call: none, later, yes or no.",
    carryTitle: "Print its notebook",
    printWeek: "Print the week",
    weekFile: "encounters",
    bookFile: "notebook",
    bookQuestions: "What we would like to understand",
    bookQuestionsLead: "Three questions asked are better than ten read. Silence answers too.",
    notebookTitle: "Field notebook",
    notebookLead: "Words as they are said. Tick those you wrote down word for word.",
    surprised: "What surprised me",
    bookWordForWord: "word for word",
    themeLine: "someone else speaks:",
    goTogether: "Who goes",
    whereAndWhen: "Where and when",
    who: "Who",
    boxCalled: "calls",
    boxBack: "call back on",
    boxAgreed: "agreed for",
    boxDone: "done",
    boxOff: "no, because",
    blankWeek: "Encounters of the week of ________",
    blankEncounter: "Encounter",
    pickedAmong: "Several people were there: say who spoke, or their profile. Else these words are "
      + "withheld as soon as one of them refuses.")
}
