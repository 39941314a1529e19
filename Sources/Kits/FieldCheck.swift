import Interchange
import Press
import Words

/// Whether what a layout asks for is in the table, the labels, or given to every card.
struct FieldCheck {
  let columns: [String]
  let labels: [String: String]
  let log: FaultLog

  /// What every card has besides its columns.
  private static let given = ["n", "count", "blank"]

  func check(_ layout: LayoutReader) {
    for (template, place) in layout.templates { check(template, at: place) }
    for (field, place) in layout.conditions { check(field, at: place) }
  }

  func check(_ template: Template, at place: KitPlace) {
    for field in template.fields { check(field, at: place) }
  }

  func check(_ field: String, at place: KitPlace) {
    if field.hasPrefix("label.") {
      let label = String(field.dropFirst("label.".count))
      guard labels[label] == nil else { return }
      let nearest = Spelling.nearest(to: label, among: labels.keys.sorted())
      log.note(.unknown(.label, label, nearest: nearest), at: place)
    } else if !columns.contains(field), !Self.given.contains(field) {
      let nearest = Spelling.nearest(to: field, among: columns + Self.given)
      log.note(.unknown(.column, field, nearest: nearest), at: place)
    }
  }
}
