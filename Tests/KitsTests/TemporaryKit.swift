import Foundation
import Paper
import Press
import Support
import Words

/// A small kit in a folder of its own, to be spoilt.
struct TemporaryKit {
  let folder: URL

  /// The kit that the project brings.
  static var residence: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Kits/residence")
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kit-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in Self.files {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
  }

  func change(_ file: String, _ change: (String) -> String) throws {
    let url = folder.appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    try change(text).write(to: url, atomically: true, encoding: .utf8)
  }

  func composer(_ language: Language) -> Composer {
    Composer(ruler: FixedRuler(), wording: .of(language)) { name, colour in
      Picture(name: name, format: .svg, bytes: Data(), colour: colour)
    }
  }

  private static let files = [
    "kit.yaml": """
    title: { fr: Essai, en: Trial }
    languages: [fr]
    labels: labels.{language}.csv
    decks:
      - name: questions
        layout: layout.yaml
        table: cards.{language}.csv

    """,
    "layout.yaml": """
    card: landscape
    styles:
      asked: { extends: title, size: 19, minimum: 14 }
    front:
      family: verbatim
      kind: "{label.kind}"
      pictogram: ear
      parts:
        - name: question
          stack: [{ text: "{question}", style: asked }]

    """,
    "labels.fr.csv": "key;text\nkind;Question\n",
    "cards.fr.csv": "ref;question\nQU-01;Et avant ?\nQU-02;Et après ?\n",
  ]
}
