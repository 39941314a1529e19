/// What is said of the file under an open workspace, and of the log found beside one.
public struct GroundWording: Sendable {
  public let deleted: @Sendable (_ file: String) -> String
  public let moved: @Sendable (_ file: String, _ place: String) -> String
  /// Another file bears its name; where the open one is, where it still is somewhere.
  public let replaced: @Sendable (_ file: String, _ place: String?) -> String
  public let overwritten: @Sendable (_ file: String) -> String
  /// The same where what was open is kept nowhere.
  public let overwrittenForGood: @Sendable (_ file: String) -> String
  /// Another program began a log of its own where ours was.
  public let logReplaced: @Sendable (_ file: String) -> String
  /// It is open elsewhere, and the log of what is open was taken away.
  public let logTakenAway: @Sendable (_ file: String) -> String
  public let logInTheWay: @Sendable (_ file: String, _ log: String) -> String
  /// The name of the copy made of what is open, without its extension.
  public let openCopy: @Sendable (_ name: String, _ day: String) -> String
  public let keepOpenCopy: String
  /// Of a button, and of a page, once the file is not under the feet any more.
  public let notDone: String
  public let cannotBeRead: String
  public let openCopyKept: @Sendable (_ file: String) -> String
  /// The name of a log put aside, without its extension.
  public let logPutAside: @Sendable (_ name: String, _ day: String) -> String
  public let logWasPutAside: @Sendable (_ file: String, _ log: String, _ acts: Int?) -> String
  public let logNotRead: @Sendable (_ file: String, _ log: String, _ acts: Int?) -> String
  public let logKeptInPart: @Sendable (_ file: String, _ log: String) -> String
  public let logReadInPart: @Sendable (_ file: String, _ log: String) -> String
  public let stillInTheFile: @Sendable (_ file: String, _ count: Int) -> String
  public let copiedOnItself: @Sendable (_ file: String) -> String
  public let mergedWithItself: @Sendable (_ file: String) -> String
  public let restoredFromItself: @Sendable (_ file: String) -> String
  public let noRoom: @Sendable (_ folder: String) -> String
}

extension Wording {
  public var ground: GroundWording { pick(.french, .english) }
}

extension GroundWording {
  static let french = GroundWording(
    deleted: {
      "« \($0) » a été supprimé ou déplacé hors d’ici pendant qu’il était ouvert : "
        + "rien n’est plus enregistré. Gardez une copie de ce qui est ouvert."
    },
    moved: {
      "« \($0) » a été déplacé ou renommé pendant qu’il était ouvert : rien n’est plus enregistré. "
        + "Il est maintenant ici : \($1). Fermez le site et ouvrez ce fichier-là."
    },
    replaced: { file, place in
      "« \(file) » a été remplacé par autre chose pendant qu’il était ouvert : "
        + "rien n’est plus enregistré, et ce qui a pris sa place n’est pas touché. "
        + (place.map { "Le fichier ouvert est ici : \($0). Fermez le site et ouvrez celui-là." }
          ?? "Gardez une copie de ce qui est ouvert.")
    },
    overwritten: {
      "Un autre programme a écrit dans « \($0) » pendant qu’il était ouvert : "
        + "rien n’est plus enregistré, et le fichier n’est plus touché. "
        + "Gardez une copie de ce qui est ouvert, puis fermez le site et rouvrez le fichier."
    },
    overwrittenForGood: {
      "Un autre programme a écrit dans « \($0) » pendant qu’il était ouvert : "
        + "rien n’est plus enregistré, et le fichier n’est plus touché. Ce qui était ouvert ne peut "
        + "pas être copié : recopiez ailleurs ce que vos autres pages montrent encore, puis fermez "
        + "le site et revenez à une sauvegarde."
    },
    logReplaced: {
      "Le journal à côté de « \($0) » a été remplacé pendant que le fichier était ouvert : rien n’est "
        + "plus enregistré, pour ne pas effacer ce qu’un autre programme y a écrit. "
        + "Gardez une copie de ce qui est ouvert, puis fermez le site et rouvrez le fichier."
    },
    logTakenAway: {
      "« \($0) » est ouvert par un autre programme, et le journal qui l’accompagne a été enlevé : "
        + "rien n’a été écrit. Fermez cet autre programme, puis recommencez."
    },
    logInTheWay: { file, log in
      "« \(log) » est resté là où « \(file) » serait fait : c’est le journal d’un fichier qui portait "
        + "ce nom, peut-être encore ouvert. Fermez ce qui l’a ouvert, ou choisissez un autre nom."
    },
    openCopy: { "\($0) (ouvert, \($1))" },
    keepOpenCopy: "Garder une copie de ce qui est ouvert",
    notDone: "Ce que vous avez demandé n’est pas fait. Une fois le fichier ouvert de nouveau, "
      + "demandez-le encore.",
    cannotBeRead: "Cette page ne peut plus être lue : le fichier a changé sous le site.",
    openCopyKept: { "Ce qui était ouvert est gardé dans « \($0) »." },
    logPutAside: { "\($0) (journal mis de côté \($1))" },
    logWasPutAside: { file, log, acts in
      "Le journal trouvé à côté de « \(file) » n’est pas la suite de ce fichier : il est mis de côté "
        + "sous « \(log) ». \(french(acts))"
    },
    logNotRead: { file, log, acts in
      "Le journal « \(log) », à côté de « \(file) », n’est pas la suite de ce fichier : il n’est pas "
        + "lu. \(french(acts))"
    },
    logKeptInPart: {
      "Le journal trouvé à côté de « \($0) » est coupé ou abîmé à la fin : ce qui y est entier est "
        + "dans le fichier, le reste n’y est pas. Ce journal est gardé sous « \($1) ». "
        + "Relisez ce que vous avez écrit en dernier."
    },
    logReadInPart: {
      "Le journal « \($1) », à côté de « \($0) », est coupé ou abîmé à la fin : ce qui y est entier "
        + "est lu, le reste ne peut pas l’être. Relisez ce que vous avez écrit en dernier."
    },
    stillInTheFile: { file, count in
      count > 1
        ? "\(count) choses effacées pour de bon sont encore dans « \(file) » : rien n’en est montré. "
          + "Elles en partiront dès qu’il sera ouvert pour y écrire."
        : "Une chose effacée pour de bon est encore dans « \(file) » : rien n’en est montré. "
          + "Elle en partira dès qu’il sera ouvert pour y écrire."
    },
    copiedOnItself: {
      "« \($0) » est le fichier à copier lui-même : donnez un autre nom à la copie."
    },
    mergedWithItself: {
      "« \($0) » est donné deux fois, et un fichier ne se réunit pas à lui-même : donnez d’abord "
        + "votre fichier, puis l’autre copie."
    },
    restoredFromItself: {
      "« \($0) » est donné deux fois : donnez d’abord le fichier à remplacer, puis la sauvegarde "
        + "à reprendre. Rien n’a été changé."
    },
    noRoom: {
      "Il faut un peu de place pour lire ce fichier, et « \($0) » n’en a pas. "
        + "Faites de la place, ou donnez un autre dossier avec --scratch."
    })

  static let english = GroundWording(
    deleted: {
      "“\($0)” was deleted or moved away from here while it was open: nothing is saved any more. "
        + "Keep a copy of what is open."
    },
    moved: {
      "“\($0)” was moved or renamed while it was open: nothing is saved any more. "
        + "It is now here: \($1). Close the site and open that file."
    },
    replaced: { file, place in
      "“\(file)” was replaced by something else while it was open: nothing is saved any more, "
        + "and what took its place is left alone. "
        + (place.map { "The open file is here: \($0). Close the site and open that one." }
          ?? "Keep a copy of what is open.")
    },
    overwritten: {
      "Another program wrote in “\($0)” while it was open: nothing is saved any more, "
        + "and the file is left alone. "
        + "Keep a copy of what is open, then close the site and open the file again."
    },
    overwrittenForGood: {
      "Another program wrote in “\($0)” while it was open: nothing is saved any more, "
        + "and the file is left alone. What was open cannot be copied: copy elsewhere what your "
        + "other pages still show, then close the site and go back to a backup."
    },
    logReplaced: {
      "The log beside “\($0)” was replaced while the file was open: nothing is saved any more, so "
        + "that what another program wrote there is not wiped. "
        + "Keep a copy of what is open, then close the site and open the file again."
    },
    logTakenAway: {
      "“\($0)” is open in another program, and the log that goes with it was taken away: nothing "
        + "was written. Close that other program, then start over."
    },
    logInTheWay: { file, log in
      "“\(log)” was left where “\(file)” would be made: it is the log of a file that bore this name, "
        + "maybe still open. Close what opened it, or choose another name."
    },
    openCopy: { "\($0) (open, \($1))" },
    keepOpenCopy: "Keep a copy of what is open",
    notDone: "What you asked for is not done. Once the file is open again, ask for it again.",
    cannotBeRead: "This page cannot be read any more: the file has changed under the site.",
    openCopyKept: { "What was open is kept in “\($0)”." },
    logPutAside: { "\($0) (log put aside \($1))" },
    logWasPutAside: { file, log, acts in
      "The log found beside “\(file)” does not go on from this file: it is put aside as “\(log)”. "
        + "\(english(acts))"
    },
    logNotRead: { file, log, acts in
      "The log “\(log)”, beside “\(file)”, does not go on from this file: it is not read. "
        + "\(english(acts))"
    },
    logKeptInPart: {
      "The log found beside “\($0)” is cut or damaged at its end: what is whole in it is in the "
        + "file, the rest is not. This log is kept as “\($1)”. Read again what you wrote last."
    },
    logReadInPart: {
      "The log “\($1)”, beside “\($0)”, is cut or damaged at its end: what is whole in it is read, "
        + "the rest cannot be. Read again what you wrote last."
    },
    stillInTheFile: { file, count in
      count > 1
        ? "\(count) things erased for good are still in “\(file)”: nothing of them is shown. "
          + "They will go as soon as it is opened for writing."
        : "One thing erased for good is still in “\(file)”: nothing of it is shown. "
          + "It will go as soon as it is opened for writing."
    },
    copiedOnItself: { "“\($0)” is the file to copy itself: give the copy another name." },
    mergedWithItself: {
      "“\($0)” is given twice, and a file is not merged with itself: give your file first, then "
        + "the other copy."
    },
    restoredFromItself: {
      "“\($0)” is given twice: give the file to replace first, then the backup to take up again. "
        + "Nothing was changed."
    },
    noRoom: {
      "Reading this file takes a little room, and “\($0)” has none. "
        + "Make some room, or give another folder with --scratch."
    })

  private static func french(_ acts: Int?) -> String {
    let back = " Pour le retrouver, rapprochez-le du fichier d’où il vient."
    return switch acts {
    case nil: "Ce qu’il contient n’est pas dans le fichier." + back
    case 0: "Rien ne manque : tous les gestes qu’il contient sont déjà dans le fichier."
    case 1: "Le geste qu’il contient n’est pas dans le fichier." + back
    case let count?: "Les \(count) gestes qu’il contient ne sont pas dans le fichier." + back
    }
  }

  private static func english(_ acts: Int?) -> String {
    let back = " To get it back, put it beside the file it comes from."
    return switch acts {
    case nil: "What it holds is not in the file." + back
    case 0: "Nothing is missing: every act it holds is in the file already."
    case 1: "The act it holds is not in the file." + back
    case let count?: "The \(count) acts it holds are not in the file." + back
    }
  }
}
