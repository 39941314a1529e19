public import Words

extension WorkspaceFault: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.storage
    return switch self {
    case .missing(let file): words.missing(file)
    case .alreadyThere(let file): words.alreadyThere(file)
    case .foreign(let file): words.foreign(file)
    case .newer(let file): words.newer(file)
    case .damaged(let file, _): words.damaged(file)
    case .cannotWrite(let file): words.cannotWrite(file)
    case .notAllowed(let file): words.notAllowed(file)
    case .notReadable(let file): words.notReadable(file)
    case .folderMissing(let folder): words.folderMissing(folder)
    case .isFolder(let file): words.isFolder(file)
    case .deadLink(let file, let target): words.deadLink(file, target)
    case .linkLoop(let file): words.linkLoop(file)
    case .readOnly(let file): words.readOnly(file)
    case .diskFull(let file): words.diskFull(file)
    case .busy(let file): words.busy(file)
    case .displaced(let file, let place): place.said(of: file, in: wording)
    case .logTakenAway(let file): wording.ground.logTakenAway(file)
    case .logInTheWay(let file, let log): wording.ground.logInTheWay(file, log)
    case .noRoom(let folder): wording.ground.noRoom(folder)
    case .unsound(let row, let why): words.unsound(row, why.said(in: wording))
    case .unreadable(let row, let column): words.unreadable(row, column)
    case .unkeepable(let sign, let name):
      wording.signs.inText(sign, words.kind(name).capitalisedFirst)
    case .referenceTaken(let reference): words.referenceTaken(reference)
    case .brokenLink(let from, let to): words.brokenLink(words.kind(from), words.kind(to))
    case .refusedRow: words.refusedRow
    case .unknown(let reference): words.unknown(reference)
    case .movedSince(let act, let row): words.movedSince(words.verb(act), row)
    case .alreadyUndone(let act): words.alreadyUndone(words.verb(act))
    case .unknownAct: words.unknownAct
    case .creationStays: words.creationStays
    case .mergingStays: wording.copies.mergingStays
    case .erasureStays: wording.rights.erasureStays
    case .sameFile(let file, .copying): wording.ground.copiedOnItself(file)
    case .sameFile(let file, .merging): wording.ground.mergedWithItself(file)
    case .sameFile(let file, .restoring): wording.ground.restoredFromItself(file)
    case .otherWorkspace(let file): wording.copies.otherWorkspace(file)
    case .nameless(let file): wording.copies.nameless(file)
    case .erased(let reference): wording.rights.wasErased(reference)
    case .noDispute(let name, let unit): wording.copies.noDispute(name, unit)
    case .notErasable(let name): wording.copies.notErasable(name)
    }
  }
}

extension Displacement {
  /// - Parameter file: the name it was opened by.
  public func said(of file: String, in wording: Wording) -> String {
    let words = wording.ground
    return switch self {
    case .gone(let place): place.map { words.moved(file, $0) } ?? words.deleted(file)
    case .replaced(let place): words.replaced(file, place)
    case .overwritten: words.overwritten(file)
    case .overwrittenForGood: words.overwrittenForGood(file)
    case .logReplaced: words.logReplaced(file)
    }
  }
}
