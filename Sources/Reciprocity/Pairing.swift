import Foundation
public import People
import Words

/// Which offers and asks could meet: those that speak of the same thing, by the stems of their
/// words.
///
/// A stem that many cards share (« apprendre », « montrer ») says nothing; the fewer share it, the
/// more it weighs. One is enough within an area, two are needed between areas.
public struct Pairing: Sendable {
  private let stems: [Reference: Set<String>]
  private let weights: [String: Double]
  private let notices: [BoardNotice]

  public init(_ notices: [BoardNotice]) {
    self.notices = notices
    let stems = notices.map { ($0.reference, FrenchStem.telling($0.title)) }
    self.stems = Dictionary(stems) { $1 }
    let counts = Dictionary(self.stems.values.joined().map { ($0, 1) }, uniquingKeysWith: +)
    let most = max(3, notices.count / 12)
    weights = counts.compactMapValues { count in
      count > most ? nil : log(Double(max(4, notices.count)) / Double(count))
    }
  }

  /// The cards of the other side that come nearest, the nearest first.
  public func nearest(to reference: Reference, atMost most: Int = 3) -> [BoardNotice] {
    guard let notice = notices.first(where: { $0.reference == reference }) else { return [] }
    return notices.filter { $0.isOffer != notice.isOffer }
      .compactMap { other in nearness(notice, other).map { (other, $0) } }
      .sorted { ($1.1, $0.0.reference) < ($0.1, $1.0.reference) }
      .prefix(most).map(\.0)
  }

  private func nearness(_ notice: BoardNotice, _ other: BoardNotice) -> Double? {
    let common = (stems[notice.reference] ?? []).intersection(stems[other.reference] ?? [])
    let telling = common.compactMap { weights[$0] }
    let areas = [notice, other].map { $0.area.lowercased().unaccented }
    let isSameArea = !areas[0].isEmpty && areas[0] == areas[1]
    guard telling.count >= (isSameArea ? 1 : 2) else { return nil }
    return telling.reduce(isSameArea ? 2 : 0, +)
  }
}
