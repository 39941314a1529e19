import Interchange
import People
import Words

/// What settles a fault in one gesture, beside its field.
struct MendingGestures {
  struct Gesture: Hashable {
    let label: String
    /// What the field then says.
    let value: String
  }

  /// What the cell holds now.
  let text: String
  /// What its file says, where something else was written over it.
  let was: String?
  let column: FaultySheet.Column
  /// The profiles that are known.
  let known: [String]
  let question: MendingQuestion?
  let wording: Wording

  private var words: SiteMendingWording { wording.siteMending }

  /// The likeliest first, none twice.
  func all(for faults: [Complaint.Fact]) -> [Gesture] {
    var seen: Set<String> = []
    return faults.flatMap(gestures).filter { seen.insert($0.value).inserted }
  }

  private func gestures(_ fact: Complaint.Fact) -> [Gesture] {
    switch fact {
    case .nameInProfile(let read): question == nil ? [] : profile(read, fact.suggestion)
    case .namesInProfiles(_, let column):
      question == nil
        ? []
        : [
          Gesture(label: words.theyAreSpeakers, value: Visit.speaker),
          Gesture(label: words.noProfile, value: ""),
          Gesture(label: words.allAreProfiles, value: column),
        ]
    case .nameInPlace(let read): question == nil ? [] : place(read, fact.suggestion)
    case .fullName(let read):
      question == nil
        ? []
        : [
          Gesture(label: words.write(fact.suggestion), value: fact.suggestion),
          Gesture(label: words.keepName(read), value: read),
        ]
    case .dateOrder(_, let day, let month, _):
      question == nil
        ? []
        : zip(DateOrder.allCases, [day, month]).compactMap { order, day in
          day.map {
            Gesture(
              label: words.dateOrder(order == .month, wording.long($0)), value: order.rawValue)
          }
        }
    case .whichVoice(let read):
      question == nil
        ? []
        : [
          Gesture(label: words.unnamedVoice, value: Visit.voice),
          Gesture(label: words.keepName(read), value: read),
        ]
    case .sharedFirstName(let read, let proposal, _):
      question == nil
        ? []
        : [
          Gesture(label: words.write(proposal), value: proposal),
          Gesture(label: words.keepName(read), value: read),
        ]
    case .sharedAlias(_, _, let told):
      question == nil
        ? [] : [Gesture(label: words.write("\(told) 2"), value: "\(told) 2")]
    case .erasedNamed where question == nil: emptied
    case .perhapsErased, .erasedNamed:
      (question == nil || column.want == nil
        ? [] : [Gesture(label: words.leaveEmpty, value: Visit.nothing)])
        + (isErased(fact) || question == nil
          ? []
          : [
            Gesture(
              label: wording.siteQuestions.someoneElse.capitalisedFirst, value: Visit.kept)
          ])
    case .whichPerson(_, let people):
      question == nil
        ? []
        : people.map { Gesture(label: $0, value: String($0.prefix { $0 != "," })) }
          + [
            Gesture(
              label: wording.siteQuestions.someoneElse.capitalisedFirst, value: Visit.kept)
          ]
    case .crossed(_, let kept, _):
      [
        Gesture(label: words.keepKnown(kept.shortened(to: 60)), value: kept),
        Gesture(label: words.takeRead(text.shortened(to: 60)), value: text),
      ]
        + (was.map { [Gesture(label: words.takeRead($0.shortened(to: 60)), value: $0)] } ?? [])
    case .controlCharacter:
      fact.proposals(insteadOf: text, in: wording).map {
        Gesture(label: words.dropSign, value: $0)
      } + emptied
    default:
      fact.proposals(insteadOf: text, in: wording).map {
        Gesture(label: words.write($0.shortened(to: 60)), value: $0)
      } + emptied
    }
  }

  private func place(_ read: String, _ suggestion: String) -> [Gesture] {
    (suggestion.isEmpty ? [] : [Gesture(label: words.write(suggestion), value: suggestion)])
      + [
        Gesture(label: words.noPlace, value: ""), Gesture(label: words.noOnesName, value: read),
      ]
  }

  /// « Mme Delarbre, coiffeuse »: the profile that is known first, then what is said of her.
  private func profile(_ read: String, _ suggestion: String) -> [Gesture] {
    let keeping = [
      Gesture(label: words.noProfile, value: ""), Gesture(label: words.noOnesName, value: read),
    ]
    guard !suggestion.isEmpty else { return keeping }
    let there = Spelling.nearest(to: suggestion, among: known)
    let said = there.map { [Gesture(label: words.profileExists($0), value: $0)] } ?? []
    return said + [Gesture(label: words.write(suggestion), value: suggestion)] + keeping
  }

  private func isErased(_ fact: Complaint.Fact) -> Bool {
    if case .erasedNamed = fact { true } else { false }
  }

  private var emptied: [Gesture] {
    guard !text.isEmpty, let want = column.want else { return [] }
    let label =
      switch want {
      case .date: words.withoutDate
      case .reference: words.withoutReference
      case .other: words.leaveEmpty
      }
    return [Gesture(label: label, value: "")]
  }
}
