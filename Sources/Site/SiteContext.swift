import Hummingbird
import Storage

/// What goes with a request from the first door to its answer.
struct SiteContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  var session: Session?

  init(source: ApplicationRequestContextSource) { coreContext = .init(source: source) }

  var caller: Caller { session.flatMap { Caller(rawValue: $0.role) } ?? .visitor }
}
