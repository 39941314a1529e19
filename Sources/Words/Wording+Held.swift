/// What is said where a form cannot be done as it was sent, and nothing typed in it is lost.
public struct HeldWording: Sendable {
  public let sessionOverTitle: String
  public let sessionOver: String
  public let filesAgain: @Sendable (_ names: [String]) -> String
  /// Beside the field in which they were chosen.
  public let chooseAgain: @Sendable (_ names: [String]) -> String
  public let enterAgain: String
  public let resume: String
  public let whatWasTyped: String
  /// Above the form given back.
  public let resumed: String
  /// What has no place in the form given back.
  public let leftOver: String
  public let lostFormTitle: String
  public let lostForm: String
  public let sentAndUndoneTitle: String
  public let sentAndUndone: @Sendable (_ act: String) -> String
  public let writeAgain: String
  /// The file cannot be written in.
  public let notKeptTitle: String
  public let typedKept: String
  /// What a form was about is not there any more.
  public let goneMeanwhile: String
  /// The same where nothing was typed.
  public let notAsked: String
  /// The same where files came with it.
  public let formNotTaken: String
  public let typedWordsKept: String
  public let sendAgain: String
  /// The same words, typed again in another form.
  public let twinTitle: String
  public let twin: @Sendable (_ act: String) -> String
  public let twinSee: String
  public let twinInsist: String
}

extension Wording {
  public var held: HeldWording { pick(.french, .english) }
}

extension HeldWording {
  static let french = HeldWording(
    sessionOverTitle: "Votre session est finie",
    sessionOver: "Rien n’a été enregistré. Ce que vous avez écrit est gardé sur cette page : "
      + "ne la fermez pas.",
    filesAgain: {
      $0.count > 1
        ? "Ces fichiers sont à choisir de nouveau : \($0.joined(separator: ", "))."
        : "Ce fichier est à choisir de nouveau : \($0.joined())."
    },
    chooseAgain: {
      ($0.count > 1 ? "Choisissez à nouveau ces fichiers : " : "Choisissez à nouveau ce fichier : ")
        + $0.joined(separator: ", ")
    },
    enterAgain: "Ouvrez le lien dans un autre onglet, puis revenez ici et choisissez "
      + "« Reprendre ». Si le lien a déjà servi, relancez « etabli serve » pour en avoir un autre.",
    resume: "Reprendre",
    whatWasTyped: "Ce que vous avez écrit",
    resumed: "Voici votre formulaire, comme vous l’aviez rempli. Rien n’est encore enregistré.",
    leftOver: "Ceci n’a plus de place dans le formulaire :",
    lostFormTitle: "Ce formulaire n’est plus là",
    lostForm: "La page d’où il venait a changé ou a disparu. Rien n’a été enregistré ; recopiez "
      + "ce que vous voulez garder.",
    sentAndUndoneTitle: "Déjà envoyé, puis annulé",
    sentAndUndone: {
      "Ce formulaire a déjà été envoyé, et ce qu’il a fait a été annulé : \($0). Rien n’a été "
        + "écrit de nouveau."
    },
    writeAgain: "Reprendre pour l’écrire de nouveau",
    notKeptTitle: "Rien n’a été enregistré",
    typedKept: "Ce que vous venez d’envoyer n’est pas enregistré. Vos mots sont gardés sur cette "
      + "page : ne la fermez pas. Une fois le fichier à sa place ou le disque libéré, envoyez-les "
      + "de nouveau.",
    goneMeanwhile: "Un geste a pu l’annuler pendant que vous écriviez : remettez-le depuis "
      + "« Derniers gestes », dans un autre onglet, puis envoyez de nouveau. Vos mots sont gardés "
      + "sur cette page : ne la fermez pas.",
    notAsked: "Ce que vous venez de demander n’est pas fait. Une fois le fichier à sa place ou le "
      + "disque libéré, envoyez-le de nouveau.",
    formNotTaken: "Ce que vous venez d’envoyer n’est pas enregistré. Une fois le fichier à sa "
      + "place ou le disque libéré, choisissez « Reprendre ».",
    typedWordsKept: "Vos mots sont gardés sur cette page : ne la fermez pas.",
    sendAgain: "Envoyer de nouveau",
    twinTitle: "Déjà écrit à l’instant",
    twin: {
      "Vous venez d’envoyer exactement la même chose : \($0). Rien n’a été écrit une deuxième fois."
    },
    twinSee: "Voir ce qui est écrit",
    twinInsist: "L’écrire une deuxième fois")

  static let english = HeldWording(
    sessionOverTitle: "Your session is over",
    sessionOver: "Nothing was saved. What you wrote is kept on this page: do not close it.",
    filesAgain: {
      ($0.count > 1 ? "These files are to be picked again: " : "This file is to be picked again: ")
        + $0.joined(separator: ", ") + "."
    },
    chooseAgain: {
      (English.s($0.count, "Pick this file again: ", "Pick these files again: "))
        + $0.joined(separator: ", ")
    },
    enterAgain: "Open the link in another tab, then come back here and choose “Resume”. If the "
      + "link has already served, run “etabli serve” again for another one.",
    resume: "Resume",
    whatWasTyped: "What you wrote",
    resumed: "Here is your form, as you had filled it. Nothing is saved yet.",
    leftOver: "This has no place in the form any more:",
    lostFormTitle: "This form is gone",
    lostForm: "The page it came from has changed or disappeared. Nothing was saved; copy what you "
      + "want to keep.",
    sentAndUndoneTitle: "Sent already, then undone",
    sentAndUndone: {
      "This form was sent already, and what it did was undone: \($0). Nothing was written again."
    },
    writeAgain: "Resume to write it again",
    notKeptTitle: "Nothing was saved",
    typedKept: "What you have just sent is not saved. Your words are kept on this page: do not "
      + "close it. Once the file is back in its place, or the disk has room, send them again.",
    goneMeanwhile: "An act may have undone it while you were writing: put it back from “Latest "
      + "acts”, in another tab, then send again. Your words are kept on this page: do not close it.",
    notAsked: "What you have just asked for is not done. Once the file is back in its place, or "
      + "the disk has room, send it again.",
    formNotTaken: "What you have just sent is not saved. Once the file is back in its place, or "
      + "the disk has room, choose “Resume”.",
    typedWordsKept: "Your words are kept on this page: do not close it.",
    sendAgain: "Send again",
    twinTitle: "Written just now",
    twin: { "You have just sent exactly the same thing: \($0). Nothing was written twice." },
    twinSee: "See what is written",
    twinInsist: "Write it a second time")
}
