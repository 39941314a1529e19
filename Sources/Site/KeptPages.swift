import HTTPTypes
import People
import Storage
import Synchronization
import Words

/// Pages as they were made, for as long as the workspace and the day are the same: a room where
/// many read one page makes it once.
final class KeptPages: Sendable {
  /// What a page tells of besides what is asked.
  struct Moment: Equatable {
    let standing: Standing
    let day: Day
  }
  /// What a page depends on: its address, its language, the token its forms repeat.
  struct Asked: Hashable {
    let address: String
    let language: Language
    let token: String
  }

  private let kept = Mutex<(moment: Moment, pages: [Asked: String])?>(nil)
  private static let most = 100

  subscript(asked: Asked, at moment: Moment) -> String? {
    kept.withLock { $0?.moment == moment ? $0?.pages[asked] : nil }
  }

  func keep(_ page: String, for asked: Asked, at moment: Moment) {
    kept.withLock { kept in
      var pages = kept?.moment == moment ? kept?.pages ?? [:] : [:]
      if pages.count >= KeptPages.most { pages.removeAll() }
      kept = nil
      pages[asked] = page
      kept = (moment, pages)
    }
  }
}

extension Visit {
  /// A page that depends on nothing but the workspace, made only once until that changes.
  func kept(_ make: (Visit) throws -> Reply) throws -> Reply {
    if !hasKeys { return try make(self) }
    let asked = KeptPages.Asked(
      address: path + "?" + query.encoded, language: language, token: session?.token ?? "")
    let moment = KeptPages.Moment(standing: standing, day: premises.today())
    if let known = premises.pages[asked, at: moment] { return .page(known) }
    let reply = try make(self)
    if case .page(let html, .ok) = reply { premises.pages.keep(html, for: asked, at: moment) }
    return reply
  }
}
