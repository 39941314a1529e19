import Foundation
import Mustache
import Words

/// What a page shows, by the names its template uses.
typealias Model = [String: Any]

/// The templates of pages: markup that holds no sentence.
struct Templates: Sendable {
  let library: MustacheLibrary
  let names: [String]
  private let sentences: [Language: Sentences]

  init(in folder: URL) throws {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    names = files.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }.sorted()
    guard !names.isEmpty else { throw MissingAssets(name: "site/templates") }
    var library = MustacheLibrary()
    for name in names {
      let file = folder.appending(path: "\(name).mustache")
      try library.register(try String(contentsOf: file, encoding: .utf8), named: name)
    }
    self.library = library
    sentences = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, Sentences(.of($0))) })
  }

  /// A template filled with a model, and with the sentences of a language under `t`.
  func fill(_ name: String, _ model: Model, in language: Language) -> String {
    var root = model
    root["t"] = sentences[language]?.all
    return library.render(Templates.witness(root), withTemplate: name) ?? ""
  }

  /// Stands between templates and models: tests look over its shoulder.
  @TaskLocal static var witness: @Sendable (Model) -> any MustacheParent = { $0 }
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
    ]
  }

  init(_ wording: Wording) {
    let groups = Sentences.groups(wording)
    let fields = groups.flatMap { Mirror(reflecting: $0).children }
    all = Dictionary(
      fields.compactMap { field in
        guard let name = field.label, let words = field.value as? String else { return nil }
        return (name, wording.language.typeset(words))
      }
    ) { first, _ in first }
  }
}
