import Interchange
import Words
import Workbench

extension Visit {
  /// What files ask about people and profiles, each with where to answer.
  func questionModels(_ complaints: [Complaint], of files: [UploadedFile]) -> [Model] {
    complaints.enumerated().compactMap { place, complaint in
      let file = files.firstIndex { $0.name == complaint.place.file }.map(String.init) ?? ""
      let own: Model
      switch complaint.fact {
      case .nameInProfile(let read):
        own = profile(read, place)
      case .fullName(let read):
        own = person(read, place, complaint.place, file).merging(
          ["isChoice": false, "value": complaint.fact.suggestion, "options": [Model]()]
        ) { $1 }
      case .whichPerson(let name, let known):
        own = person(name, place, complaint.place, file).merging(
          ["isChoice": true, "options": options(known)]
        ) { $1 }
      default: return nil
      }
      let where_ = wording.grids.place(
        complaint.place.file, complaint.place.tab, complaint.place.line, complaint.place.letters)
      return own.merging([
        "asked": language.typeset(complaint.fact.asked(in: wording).capitalisedFirst),
        "where": language.typeset(where_),
      ]) { own, _ in own }
    }
  }

  private func profile(_ read: String, _ place: Int) -> Model {
    [
      "name": "profile-\(place)", "read": read, "isChoice": false, "isPerson": false,
      "value": Complaint.Fact.nameInProfile(read).suggestion, "options": [Model](),
      "label": language.typeset(wording.siteQuestions.writeProfile),
      "hint": language.typeset(wording.siteQuestions.writeProfileHint),
      "file": "", "tab": "", "line": "",
    ]
  }

  private func person(_ read: String, _ place: Int, _ at: CellPlace, _ file: String) -> Model {
    [
      "name": "person-\(place)", "read": read, "isPerson": true, "value": "",
      "label": language.typeset(wording.siteQuestions.whoIsIt(read)), "hint": false,
      "file": file, "tab": at.tab ?? "", "line": at.line.map(String.init) ?? "",
    ]
  }

  private func options(_ known: [String]) -> [Model] {
    known.enumerated().map { place, person in
      option(String(person.prefix { $0 != "," }), person, isChosen: place == 0)
    } + [option(Visit.kept, wording.siteQuestions.someoneElse, isChosen: false)]
  }

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
