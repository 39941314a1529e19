import Foundation
import Storage
import Words

extension Visit {
  /// A copy of what is open, once its file was moved, replaced or written over.
  func keepOpenCopy() throws -> Reply {
    guard let copy = try premises.workspace.keepOpenCopy(today: premises.today()) else {
      return .goTo("/")
    }
    let said = language.typeset(wording.ground.openCopyKept(copy.lastPathComponent))
    return try page("fault", title: wording.ground.keepOpenCopy, ["said": [said]])
  }
}
