import Foundation
public import People
import Words

/// Someone's words for the team's own eyes: as they were said, by a general profile unless the
/// person agreed to be named, and nothing of them once they may not be shown any more.
public struct ShownVerbatim: Hashable, Sendable {
  public let reference: Reference
  /// `nil` where the speaker refused or withdrew.
  public let words: String?
  /// « Un employeur », or a first name; empty when nothing may be said.
  public let speaker: String
  public let isFromMemory: Bool
  public let isKey: Bool
  /// « 3 oct. · agence »
  public let moment: String
  /// None where the words are not shown.
  public let themes: [String]
  /// What these words answer.
  public let answers: Reference?
  /// The astonishments, hypotheses and prototypes they served.
  public let uses: [Reference]
}

/// Makes voices out of verbatim, through the gate of disclosure.
struct VoiceMaker {
  let reading: Reading
  let wording: Wording
  let audience: Audience

  func voice(of verbatim: Verbatim) -> ShownVerbatim {
    let quotation = reading.register.disclose(verbatim, to: audience)
    return ShownVerbatim(
      reference: verbatim.reference, words: quotation.map { _ in verbatim.words },
      speaker: quotation.map(speaker)?.capitalisedFirst ?? "",
      isFromMemory: verbatim.fidelity == .fromMemory, isKey: verbatim.isKey,
      moment: moment(of: verbatim), themes: quotation?.themes ?? [],
      answers: verbatim.answers.flatMap { reading.verbatim($0)?.reference },
      uses: reading.uses[verbatim.id] ?? [])
  }

  private func speaker(of quotation: Quotation) -> String {
    quotation.isOfSeveral && quotation.profile == nil
      ? wording.people.severalPeople : quotation.speaker
  }

  func voices(_ ids: [Verbatim.ID]) -> [ShownVerbatim] {
    ids.compactMap { reading.verbatim($0) }.map(voice)
  }

  /// When and where, as the team wrote it down.
  private func moment(of verbatim: Verbatim) -> String {
    let origin = reading.register.origin(of: verbatim)
    let occasion = origin.during.flatMap { reading.register.occasions[$0] }
    let when = origin.when.map { when in
      if case .day(let day) = when {
        wording.short(day) + " " + String(day.year)
      } else {
        wording.said(when)
      }
    }
    let parts = [
      when ?? occasion?.title ?? "",
      origin.place.flatMap { reading.register.places[$0]?.name } ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension Workshop {
  func voiceMaker(_ reading: Reading) -> VoiceMaker {
    VoiceMaker(reading: reading, wording: wording, audience: audience)
  }
}
