import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Storage
import Words
import Workbench

/// Someone asking for something: who they are, what they ask, the verbs to answer with.
struct Visit: Sendable {
  let premises: Premises
  let key: EntryKey
  let address: SiteAddress
  var path: String
  /// Whether it is asked to read rather than to change.
  var isReading: Bool
  /// Whether only what the answer would say of itself is asked.
  let isHead: Bool
  /// What the browser has already (RFC 9110, 13.1.2).
  var known: String?
  /// The page it comes from, as browsers say it; our first page where they do not.
  let referer: String
  var parameters: [String: String]
  let session: Session?
  let caller: Caller
  /// Whether single keys act in this browser (WCAG 2.1.4): they do until someone turns them off.
  let hasKeys: Bool
  let wording: Wording
  /// Where the workspace stood when this was asked.
  let standing: Standing
  /// What the end of the address says.
  var query: Form
  /// What was sent.
  var form = Form()
  /// The files that came with it.
  var files: [UploadedFile] { upload?.files ?? [] }
  var upload: Upload?
  /// The files chosen in what was sent, whether or not they are kept.
  var picked: [PickedFile] = []

  init(
    _ request: Request, _ context: SiteContext, premises: Premises, key: EntryKey,
    address: SiteAddress, standing: Standing
  ) {
    (self.premises, self.key, self.address) = (premises, key, address)
    (path, isHead) = (request.uri.path, request.method == .head)
    isReading = isHead || request.method == .get
    known = request.headers[.ifNoneMatch]
    referer =
      request.headers[.referer].flatMap { URLComponents(string: $0) }.map { page in
        page.percentEncodedPath + (page.percentEncodedQuery.map { "?\($0)" } ?? "")
      } ?? "/"
    parameters = Dictionary(
      context.parameters.map { (String($0.key), String($0.value)) }
    ) { first, _ in first }
    (session, caller) = (context.session, context.caller)
    hasKeys = request.cookies[Visit.keylessCookie]?.value != "1"
    self.standing = standing
    wording = .of(context.session?.language ?? premises.language)
      .inWords(of: standing.settings.words)
    query = Form(encoded: request.uri.query ?? "")
  }

  var workshop: Workshop { premises.workshop(wording, for: caller.audience) }
  var language: Language { wording.language }
  /// The language of what people wrote and said.
  var spoken: Language { premises.spoken }
  /// The same where it is not the page's, as markup says it.
  var spokenElsewhere: String? { spoken == language ? nil : spoken.rawValue }

  func parameter(_ name: String) -> String {
    // What is no text names nothing: never nothing at all, which would be something new.
    (parameters[name] ?? "").removingPercentEncoding ?? "\u{fffd}"
  }

  /// A page inside the site's frame.
  func page(_ template: String, title: String, in section: Section? = nil, _ model: Model) throws
    -> Reply
  {
    let title = language.typeset(title)
    let around: Model = [
      "title": title, "token": session?.token ?? "",
      "spoken": spokenElsewhere ?? false as Any,
    ]
    let main = premises.templates.fill(
      template, model.merging(around) { own, _ in own }, in: wording)
    return .page(try Frame(visit: self, title: title, section: section, main: main).html())
  }
}
