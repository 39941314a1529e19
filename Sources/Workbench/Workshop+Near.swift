public import Atelier
import Entities
import Foundation
public import People
import Storage
import Words

/// A hypothesis or an astonishment that some words may serve, and how they do now.
public struct NearThing: Sendable {
  public let reference: Reference
  /// Its statement, or its title.
  public let words: String
  public let ties: [Tie]
  public let tie: Tie?
}

extension Workshop {
  /// What some words serve already, then what speaks nearest of the same, by the stems they share.
  ///
  /// - Throws: ``UnknownReference``; nothing is near words that may not be shown.
  public func near(_ text: String, atMost most: Int = 3) throws -> [NearThing] {
    let reading = try reading()
    guard let reference = Reference(text), let verbatim = reading.verbatim(reference) else {
      throw UnknownReference(text: text)
    }
    guard reading.register.disclose(verbatim, to: audience) != nil else { return [] }
    let things = reading.serviceable
    let tied = things.filter { $0.tie(of: verbatim.id) != nil }
    let others = things.filter { $0.tie(of: verbatim.id) == nil }
    let nearest = Nearness(others.map(\.said)).nearest(to: verbatim.words)
    return (tied + nearest.prefix(max(0, most - tied.count)).map { others[$0] }).map {
      NearThing(
        reference: $0.reference, words: $0.words,
        ties: Tie.between(.verbatim, $0.reference.kind), tie: $0.tie(of: verbatim.id))
    }
  }
}

/// Something that words may be tied to.
struct Serviceable: Sendable {
  let reference: Reference
  let words: String
  /// All it says, where likeness is looked for.
  let said: String
  let tie: @Sendable (Verbatim.ID) -> Tie?

  func tie(of id: Verbatim.ID) -> Tie? { tie(id) }
}

extension Reading {
  /// The hypotheses that still stand, then the astonishments.
  fileprivate var serviceable: [Serviceable] {
    contents.hypotheses.filter { $0.life.current?.state.isOver != true }.map { hypothesis in
      Serviceable(
        reference: hypothesis.reference, words: hypothesis.statement, said: hypothesis.statement,
        tie: { hypothesis.tie(of: $0) })
    }
      + contents.astonishments.map { report in
        Serviceable(
          reference: report.reference, words: report.title,
          said: [report.title, report.facts, report.surprise, report.question]
            .joined(separator: " "),
          tie: { report.tie(of: $0) })
      }
  }
}

/// How near texts come to some words: the fewer of them share a stem, the more it weighs.
struct Nearness {
  private let stems: [Set<String>]
  private let weights: [String: Double]

  init(_ texts: [String]) {
    let stems = texts.map(FrenchStem.telling)
    let counts = Dictionary(stems.joined().map { ($0, 1) }, uniquingKeysWith: +)
    weights = counts.mapValues { log(1 + Double(texts.count) / Double($0)) }
    self.stems = stems
  }

  /// The places of the texts that share something, the nearest first.
  func nearest(to words: String) -> [Int] {
    let wanted = FrenchStem.telling(words)
    return stems.enumerated().compactMap { place, known -> (place: Int, weight: Double)? in
      let weight = known.intersection(wanted).compactMap { weights[$0] }.reduce(0, +)
      return weight > 0 ? (place, weight) : nil
    }.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }.map(\.place)
  }
}
