public import Atelier
import Foundation
import Interchange
import People
import Words

/// Does to what comes before and after an event what a request says.
struct ErrandDesk {
  let occasion: Occasion
  var errands: [Errand]
  let names: PlanNames
  let wording: Wording

  mutating func perform(_ request: PlanRequest) throws {
    switch request.verb {
    case .prepare: try prepare(request)
    case .done:
      // A page says what it showed, so that two who press at once mean the same.
      let was = request.said("was")
      try change(request) { $0.isDone = was.map { $0 != "done" } ?? !$0.isDone }
    case .drop:
      let gone = try errand(request.item()).id
      errands.removeAll { $0.id == gone }
    case .usual: try beginUsually()
    default: break
    }
  }

  /// By its place in the list, by its words, or as a form knows it.
  private func errand(_ text: String) throws -> Errand {
    let own = errands.of(occasion.id)
    if let number = Int(text), own.indices.contains(number - 1) { return own[number - 1] }
    let found = own.first {
      $0.id.value.uuidString == text || $0.what.lowercased() == text.lowercased()
    }
    guard let found else { throw PlanFault.unknownErrand(text) }
    return found
  }

  private mutating func change(
    _ request: PlanRequest, _ change: (inout Errand) throws -> Void
  ) throws {
    var errand = try errand(request.item())
    try change(&errand)
    put(errand)
  }

  private mutating func put(_ errand: Errand) {
    errands.removeAll { $0.id == errand.id }
    errands.append(errand)
  }

  /// Changes the one that is named, else adds it.
  private mutating func prepare(_ request: PlanRequest) throws {
    let old = try? errand(request.item())
    if old == nil, Int(request.item()) != nil { throw PlanFault.unknownErrand(request.item()) }
    let kind = try kind(request, old?.kind ?? .other)
    let what = request.said("what") ?? old?.what ?? request.item()
    put(
      try Errand(
        id: old?.id ?? names.make(), occasion: occasion.id, kind: kind, what: what,
        days: try number(request, "days") ?? old?.days ?? kind.usualDays,
        count: request.fields["count"] == nil ? old?.count : try number(request, "count"),
        invited: try number(request, "invited") ?? old?.invited,
        remindedAgain: try number(request, "reminded") ?? old?.remindedAgain,
        yes: try number(request, "yes") ?? old?.yes,
        perhaps: try number(request, "perhaps") ?? old?.perhaps,
        isDone: old?.isDone ?? false))
  }

  /// What is usual and is not there yet.
  private mutating func beginUsually() throws {
    let known = Set(errands.of(occasion.id).map(\.kind))
    for kind in Errand.Kind.usual where !known.contains(kind) {
      errands.append(
        try Errand(
          id: names.make(), occasion: occasion.id, kind: kind,
          what: wording.errands.usual[kind.rawValue] ?? kind.rawValue, days: kind.usualDays))
    }
  }

  private func kind(_ request: PlanRequest, _ kept: Errand.Kind) throws -> Errand.Kind {
    guard let words = request.code("kind") else { return kept }
    guard let found = Errand.Kind(rawValue: words) ?? Errand.Kind(named: words) else {
      throw PlanFault.unknownErrandKind(
        words, known: Errand.Kind.allCases.map { $0.label.said(in: wording) })
    }
    return found
  }

  private func number(_ request: PlanRequest, _ name: String) throws -> Int? {
    guard let words = request.code(name) else { return nil }
    guard let number = Int(words.filter { !$0.isWhitespace }.replacing("−", with: "-")) else {
      throw PlanFault.unreadableDays(words)
    }
    return number
  }
}

extension Plan {
  /// A task as it stands, in words.
  public func facts(of errand: Errand) -> [String] {
    let words = wording.errands
    let isInvitation = errand.kind == .invitation
    return [
      errand.count.map { isInvitation ? words.wanted($0) : wording.number(Double($0)) },
      isInvitation && errand.isTold
        ? words.told(
          errand.invited ?? 0, errand.remindedAgain ?? 0, errand.yes ?? 0, errand.perhaps ?? 0)
        : nil,
      errand.isDone ? words.errandDone.lowercased() : nil,
    ].compactMap { $0 }
  }

  /// « 20 juin 2017, 21 jours avant »
  public func date(of errand: Errand) -> String {
    "\(wording.long(errand.due(for: occasion))), \(wording.errands.relative(errand.days))"
  }

  /// What comes before and after, a line each.
  public var errandLines: [String] {
    guard !errands.isEmpty else { return [] }
    return ["", wording.errands.errandsTitle]
      + errands.enumerated().map { place, errand in
        let facts = facts(of: errand)
        return "\(place + 1). \(date(of: errand)) — \(errand.what)"
          + (facts.isEmpty ? "" : " (\(facts.joined(separator: " ; ")))")
      }
  }
}
