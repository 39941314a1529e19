/// What the home, the tour and the settings of the site say.
public struct SiteHouseWording: Sendable {
  /// Something to choose or to do: its code, its name, a sentence about it.
  public struct Item: Sendable {
    public let code: String
    public let name: String
    public let about: String
    init(_ code: String, _ name: String, _ about: String) {
      (self.code, self.name, self.about) = (code, name, about)
    }
  }

  public let otherRooms: String
  public let purposeQuestion: String
  public let purposeNote: String
  public let purposes: [Item]
  public let hereFor: @Sendable (_ purpose: String) -> String
  public let changePurpose: String
  public let comingTitle: String
  public let nothingComing: String
  public let addDate: String
  public let underWay: String
  public let doorsTitle: String
  public let doorImport: String
  public let doorImportNote: String
  public let doorWrite: String
  public let doorWriteNote: String
  public let doorExample: String
  public let doorExampleNote: String
  public let doorTour: String
  public let exampleName: String
  public let exampleRefused: String

  public let tourTitle: String
  public let tourIntro: String
  public let tourCount: @Sendable (_ done: Int, _ all: Int) -> String
  public let tourSteps: [Item]
  public let tourGo: @Sendable (_ name: String) -> String
  public let stepDone: String
  public let stepToDo: String

  public let settingsTitle: String
  public let settingKept: String
  public let keepSetting: String
  public let languageTitle: String
  public let languageNote: String
  public let teamContact: String
  public let contactNote: String
  public let contactTooLong: String

  public let logosTitle: String
  public let logosNote: String
  public let logoFile: String
  public let logoFileHint: String
  public let logoOwner: String
  public let logoAdd: String
  public let logoRemove: @Sendable (_ owner: String) -> String
  public let logoNothingSent: String
  public let logoUnreadable: @Sendable (_ file: String) -> String
  public let logoTooHeavy: @Sendable (_ file: String) -> String
  public let logoTooElaborate: @Sendable (_ file: String) -> String
  public let logoTooThin: @Sendable (_ file: String) -> String
  public let logoTooMany: @Sendable (_ most: Int) -> String
  public let logoOfNobody: String

  public let wordsTitle: String
  public let wordsNote: String
  public let wordsExample: String
  public let genderTitle: String
  public let genderAsked: @Sendable (_ line: Int) -> String
  public let ourWord: @Sendable (_ number: Int) -> String
  public let theirWord: @Sendable (_ number: Int) -> String
  public let ourWords: String
  public let theirWords: String
  public let wordsKeep: String
  public let wordAlone: @Sendable (_ word: String) -> String
  public let wordTooLong: @Sendable (_ word: String, _ most: Int) -> String
  public let tooManyWords: @Sendable (_ most: Int) -> String

  public let backupTitle: String
  public let backupNote: String
  public let backupNow: String
  public let backupMade: @Sendable (_ name: String, _ folder: String) -> String
  public let backupsTitle: String
  public let noBackup: String
  public let backupDownload: @Sendable (_ name: String) -> String
  public let backupRestore: @Sendable (_ name: String) -> String
  public let notAFile: String
  public let restoreTitle: String
  public let restoreWarning: @Sendable (_ backup: String, _ file: String) -> String
  public let restoreErasures: String
  public let restoreNow: String
  public let restoreDone: @Sendable (_ name: String) -> String
  public let restoreOpen: String
  public let restoreElsewhere: String
  public let restoreElsewhereNote: @Sendable (_ file: String) -> String
  public let restoreFile: String
  public let restoreNothingSent: String
  public let restoreOther: @Sendable (_ file: String) -> String
  /// The name of the file a backup is restored into, without its extension.
  public let restoredName: @Sendable (_ name: String, _ day: String) -> String

  public let printersTitle: String
  public let printersNote: String
  public let printersUnknown: String
  public let calibrationLink: String
  public let printerName: String
  public let printerEdge: String
  public let edges: [String: String]
  public let printerLine:
    @Sendable (_ name: String, _ across: String, _ down: String, _ edge: String) -> String
  public let keepPrinter: String

  public let healthTitle: String
  public let healthNote: String
  public let healthLink: String
  public let fileSound: String
  public let fileFaults: @Sendable (_ faults: String) -> String
  public let machineSound: String
  public let machineUnsound: String
}

extension Wording {
  public var siteHouse: SiteHouseWording { pick(.french, .english) }
}
