import Interchange
import Words
import Workbench

extension Visit {
  /// Profiles that look alike, each group with the one gesture that brings it together.
  func alikeModels(_ diagnosis: Diagnosis, at id: String) -> [Model] {
    diagnosis.alike.map { names in
      [
        "asked": language.typeset(wording.questions.alike(names)),
        "button": language.typeset(wording.siteQuestions.bringTogether(names[0])),
        "kept": names[0], "path": "/import/\(id)/answers",
        "others": names.dropFirst().enumerated().map {
          ["place": String($0), "read": $1] as Model
        },
      ]
    }
  }
}
