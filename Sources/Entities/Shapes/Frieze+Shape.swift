public import Atelier
import People

extension Frieze: Entity {
  public static let shape: Shape<Frieze> = Shape(
    .frieze, "frieze", Bilingual("Frises", "Friezes"), Frieze.init, fields)

  private static let fields = Fields(of: Frieze.self) {
    Field("title", "titre", "title", .title) { $0.title }
    Field.list("stages", in: "frieze_stage", column: "stage", "étapes", "stages", .words) {
      $0.stages
    }
    strips
  }

  /// The moments of all strips are in one table, which says in each row of which strip it is; a
  /// rule binds the three tables, as a moment names its stage and its strip by their places.
  private static let strips = Field<Frieze, [Strip]>(
    write: { frieze, row in
      row.lists["frieze_strip"] = frieze.strips.map(stripLine.cells)
      row.lists["frieze_moment"] = frieze.strips.enumerated().flatMap { place, strip in
        strip.moments.map { momentLine.cells(PlacedMoment(strip: place, moment: $0)) }
      }
    },
    read: { row in
      let placed = try (row.lists["frieze_moment"] ?? []).map(momentLine.item)
      let moments = Dictionary(grouping: placed, by: \.strip)
      return try (row.lists["frieze_strip"] ?? []).map(stripLine.item).enumerated()
        .map { place, strip in strip.holding((moments[place] ?? []).map(\.moment)) }
    },
    in: stripLine.columns(in: "frieze_strip", with: "frieze_stage")
      + momentLine.columns(in: "frieze_moment", with: "frieze_stage"))

  private static let stripLine = ListLine<Strip>(
    { label, audience, profile, when in
      Strip(label: label, audience: audience, profile: profile, when: when, moments: [])
    },
    Field("strip", column: "label", "bande", "strip", .words) { $0.label },
    Field("audience", "public", "audience", .words) { $0.audience },
    Field("profile", "profil", "profile", .link) { $0.profile },
    Field("when", column: "happened", "date", "date", .moment) { $0.when })

  private static let momentLine = ListLine<PlacedMoment>(
    PlacedMoment.init,
    Field("strip", "bande", "strip", .code) { $0.strip },
    Field("stage", "étape", "stage", .code) { $0.moment.stage },
    Field("actions", "actions", "actions", .words) { $0.moment.actions },
    Field("people", "personnes", "people", .words) { $0.moment.people },
    Field("tools", "outils", "tools", .words) { $0.moment.tools },
    Field("delay", "délai", "delay", .words) { $0.moment.delay },
    Field("blockage", "blocage", "blockage", .words, as: .sentences) { $0.moment.blockage },
    Field("feeling", "ressenti", "feeling", .code) { $0.moment.feeling },
    Field("verbatim", "verbatim", "verbatim", .link) { $0.moment.verbatim })
}

/// A moment, and the place of its strip among those of its frieze.
private struct PlacedMoment {
  let strip: Int
  let moment: StripMoment

  init(strip: Int, moment: StripMoment) {
    self.strip = strip
    self.moment = moment
  }

  init(
    _ strip: Int, _ stage: Int, _ actions: String, _ people: String, _ tools: String,
    _ delay: String, _ blockage: String, _ feeling: Int?, _ verbatim: Verbatim.ID?
  ) throws(Unfit) {
    self.strip = strip
    moment = try StripMoment(
      stage: stage, actions: actions, people: people, tools: tools, delay: delay,
      blockage: blockage, feeling: feeling, verbatim: verbatim)
  }
}

extension Strip {
  fileprivate func holding(_ moments: [StripMoment]) -> Strip {
    Strip(label: label, audience: audience, profile: profile, when: when, moments: moments)
  }
}

extension Dossier {
  public var friezes: [Frieze] {
    get { self[Frieze.self] }
    _modify { yield &self[Frieze.self] }
  }
}
