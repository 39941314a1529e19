import Foundation
import Mustache
import Synchronization
import Words

/// What a page shows, by the names its template uses.
typealias Model = [String: Any]

/// The templates of pages: markup that holds no sentence.
struct Templates: Sendable {
  let library: MustacheLibrary
  let names: [String]
  private let shelf = SentenceShelf()

  init(in folder: URL) throws {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    names = files.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }.sorted()
    guard !names.isEmpty else { throw MissingAssets(name: "site/templates") }
    MustacheContentTypes.register(Escaping(), named: Escaping.name)
    var library = MustacheLibrary()
    for name in names {
      let file = folder.appending(path: "\(name).mustache")
      let markup = try String(contentsOf: file, encoding: .utf8)
      try library.register("{{% CONTENT_TYPE: \(Escaping.name)}}" + markup, named: name)
    }
    self.library = library
  }

  /// A template filled with a model, and with our sentences under `t`.
  func fill(_ name: String, _ model: Model, in wording: Wording) -> String {
    var root = model
    root["t"] = shelf.sentences(of: wording).all
    return library.render(Templates.witness(root), withTemplate: name) ?? ""
  }

  /// Stands between templates and models: tests look over its shoulder.
  @TaskLocal static var witness: @Sendable (Model) -> any MustacheParent = { $0 }
}

/// The sentences of the languages and houses that were asked for last, each made once.
private final class SentenceShelf: Sendable {
  private let made = Mutex<[Wording: Sentences]>([:])
  private static let most = 8

  func sentences(of wording: Wording) -> Sentences {
    if let known = made.withLock({ $0[wording] }) { return known }
    let sentences = Sentences(wording)
    made.withLock { made in
      if made.count >= SentenceShelf.most { made.removeAll() }
      made[wording] = sentences
    }
    return sentences
  }
}

/// The plain sentences of the site in one language, by name, with the spaces of careful typography.
struct Sentences: Sendable {
  let all: [String: String]

  /// The groups whose plain sentences templates may name; no two may use one name.
  static func groups(_ wording: Wording) -> [Any] {
    [
      wording.site, wording.sitePages, wording.siteForms, wording.siteHelp, wording.accessibility,
      wording.sitePeople, wording.siteSense, wording.sitePrototypes, wording.siteBoard,
      wording.siteImport, wording.sitePrints, wording.siteKits, wording.siteHouse,
      wording.siteQuestions, wording.siteMending, wording.ground, wording.acts, wording.held,
      wording.crossing, wording.notes, wording.takeDown, wording.desk, wording.planPages,
      wording.wall, wording.friezePages, wording.teamPages, wording.live, wording.programmePages,
      wording.arranging, wording.evening, wording.enriching, wording.hands,
      wording.errands,
    ]
  }

  init(_ wording: Wording) {
    // In our words first: the house's are put in once.
    let groups = Sentences.groups(.of(wording.language))
    let fields = groups.flatMap { Mirror(reflecting: $0).children }
    all = Dictionary(
      fields.compactMap { field in
        guard let name = field.label, let words = field.value as? String else { return nil }
        return (name, wording.language.typeset(wording.house(words)))
      }
    ) { first, _ in first }
  }
}
