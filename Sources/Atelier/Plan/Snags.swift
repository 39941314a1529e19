import People

/// Everything there is to say of a plan, what is to settle first.
public struct Snags: Hashable, Sendable {
  public let all: [Snag]

  public var toSettle: [Snag] { all.filter(\.isToSettle) }
  public var toKnow: [Snag] { all.filter { !$0.isToSettle } }

  /// - Parameter decks: the decks there are, as kits call them; none is unknown where this is `nil`.
  public init(
    of agenda: Agenda, _ table: Timetable, decks: Set<String>? = nil
  ) {
    let survey = Survey(agenda: agenda, table: table, decks: decks)
    all =
      survey.outside + survey.overflows + survey.lates + survey.unlisted + survey.ledTwice
      + survey.rooms
      + survey.unled + survey.away
      + survey.shortages + survey.unknownDecks
      + survey.withoutRest + survey.withoutMeal + survey.closings + survey.together
      + survey.waiting + survey.instructions + survey.margins
  }
}

/// A plan being looked at.
struct Survey {
  let agenda: Agenda
  let table: Timetable
  let decks: Set<String>?

  var slots: [Timetable.Slot] { table.days.flatMap(\.slots) }

  var overflows: [Snag] {
    table.days.filter { $0.over > 0 }.map { day in
      Snag(
        .overflows(day.day.day, minutes: day.over),
        mend: agenda.gain(for: .end, in: day))
    }
  }

  var lates: [Snag] {
    table.days.flatMap { day in
      day.slots.filter { $0.late > 0 }.map { slot in
        Snag(
          .late(slot.block.id, minutes: slot.late),
          mend: agenda.gain(for: .start(slot.block.id), in: day))
      }
    }
  }

  var unlisted: [Snag] {
    agenda.unlistedTeams.map { team in
      let own = agenda.blocks.filter { $0.teams.contains(team.letter) }
      return Snag(.unlistedTeam(team.letter, own.map(\.id)), mend: .list(team.letter))
    }
  }

  var shortages: [Snag] {
    agenda.needs.compactMap { need in
      guard let stock = need.stock, stock < need.count else { return nil }
      return Snag(.runsShort(of: need.name, needed: need.count, stock: stock))
    }
  }

  var unknownDecks: [Snag] {
    guard let decks else { return [] }
    return agenda.blocks.flatMap { block in
      block.decks.filter { !decks.contains($0) }.map {
        Snag(.unknownDeck(block.id, $0), mend: .leaveDeck(block.id, $0))
      }
    }
  }

  var instructions: [Snag] {
    let mute = agenda.blocks.filter {
      $0.intention.isWork && $0.instruction.allSatisfy(\.isWhitespace)
    }
    return mute.isEmpty ? [] : [Snag(.noInstruction(mute.map(\.id)))]
  }

  var margins: [Snag] {
    slots.filter { $0.margin > 0 }.map { Snag(.margin(before: $0.block.id, minutes: $0.margin)) }
  }
}

/// What is needed in all of one thing.
public struct Need: Hashable, Sendable {
  public let name: String
  public let count: Int
  /// How many for each person, where nobody knows yet how many will come.
  public let each: Int
  public let stock: Int?
}

extension Agenda {
  /// How many of something a sequence needs, or some of its teams.
  public func count(of material: Material, for some: [Team] = []) -> Int {
    guard let block = self[material.block] else { return 0 }
    let own = some.isEmpty ? teams(of: block) : some
    return switch material.share {
    case .once: material.count
    case .team: material.count * max(own.count, 1)
    case .person: material.count * people(in: own)
    }
  }

  /// Everything to bring, by name, in the order it is first needed. A stock said twice is the
  /// greater one.
  public var needs: [Need] {
    let place = Dictionary(uniqueKeysWithValues: blocks.enumerated().map { ($1.id, $0) })
    var (order, counts, stocks) = ([String](), [String: Int](), [String: Int]())
    var (names, each) = ([String: String](), [String: Int]())
    let sorted = materials.sorted {
      (place[$0.block] ?? 0, $0.name, $0.id) < (place[$1.block] ?? 0, $1.name, $1.id)
    }
    for material in sorted {
      let key = material.name.lowercased()
      if names[key] == nil {
        names[key] = material.name
        order.append(key)
      }
      counts[key, default: 0] += count(of: material)
      if people == 0, material.share == .person { each[key, default: 0] += material.count }
      if let stock = material.stock { stocks[key] = max(stocks[key] ?? 0, stock) }
    }
    return order.map {
      Need(
        name: names[$0] ?? $0, count: counts[$0] ?? 0, each: each[$0] ?? 0, stock: stocks[$0])
    }
  }
}
