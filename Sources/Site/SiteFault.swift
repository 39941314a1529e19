import Hummingbird
import Words

/// Why the site does not do what it is asked.
enum SiteFault: Error, Hashable {
  case noSuchPage
  /// Nobody known asks for what only the owner may see.
  case notEntered
  /// A one-time link that served already, or never did.
  case spentLink(file: String)
  /// A form from another page than ours, or from before the session.
  case foreignForm
  /// A name that this machine does not answer to.
  case foreignHost
  case tooLarge(megabytes: Int)
  case unreadableForm
  /// A field whose bytes are no UTF-8.
  case brokenText(String)
  /// A sign that no file can hold, and the field it is in.
  case unkeepableSign(UnkeepableSign, String)
  case nothingTicked
  case noTheme
  /// Files that were sent, and that are not kept any more.
  case uploadGone
  /// The machine cannot receive files.
  case noRoom

  var status: HTTPResponse.Status {
    switch self {
    case .noSuchPage: .notFound
    case .notEntered, .spentLink, .foreignForm: .forbidden
    case .foreignHost: .misdirectedRequest
    case .tooLarge: .contentTooLarge
    case .uploadGone: .gone
    case .noRoom: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
    case .unreadableForm, .nothingTicked, .noTheme, .brokenText: .badRequest
    case .unkeepableSign: .unprocessableContent
    }
  }
}

extension SiteFault: Sayable {
  func said(in wording: Wording) -> String {
    let words = wording.site
    return switch self {
    case .noSuchPage: words.noSuchPage
    case .notEntered: words.notEntered
    case .spentLink(let file): words.spentLink(file.asTyped)
    case .foreignForm: words.foreignForm
    case .foreignHost: words.foreignHost
    case .tooLarge(let megabytes): words.tooLarge(megabytes)
    case .unreadableForm: words.unreadableForm
    case .brokenText(let field): wording.siteForms.brokenText(field)
    case .unkeepableSign(let sign, let field): wording.signs.inField(sign, field)
    case .nothingTicked: words.nothingTicked
    case .noTheme: words.noTheme
    case .uploadGone: wording.siteImport.uploadGone
    case .noRoom: wording.siteImport.uploadNoRoom
    }
  }
}
