import CCairo
import Foundation
import Paper

/// The links of a PDF and the places they lead to, in page coordinates.
final class Anchors {
  private var placed: Set<String> = []
  private var hidden: Set<String> = []
  private var asked: Set<String> = []

  func link(_ link: Link, over frame: Frame, on context: OpaquePointer) {
    let area = [frame.x, frame.y, frame.width, frame.height].map { $0.points.plain }
    let aim: String
    switch link {
    case .page(let name):
      asked.insert(name)
      aim = "dest='\(name.quoted)'"
    case .web(let address): aim = "uri='\(address.percentEncoded.quoted)'"
    }
    let attributes = "rect=[\(area.joined(separator: " "))] \(aim)"
    cairo_tag_begin(context, CAIRO_TAG_LINK, attributes)
    cairo_tag_end(context, CAIRO_TAG_LINK)
  }

  /// The first place of a name is the one that links lead to.
  func place(_ name: String, at point: Point, on context: OpaquePointer) {
    guard placed.insert(name).inserted else { return }
    let attributes = "name='\(name.quoted)' x=\(point.x.points.plain) y=\(point.y.points.plain)"
    cairo_tag_begin(context, CAIRO_TAG_DEST, attributes)
    cairo_tag_end(context, CAIRO_TAG_DEST)
  }

  /// A place cut away, as on a tile of a poster that does not show it.
  func hide(_ name: String) { hidden.insert(name) }

  /// Makes sure that every link leads somewhere, at least to the last page.
  func settle(on context: OpaquePointer) throws(InkError) {
    for name in asked.subtracting(placed).sorted() {
      guard hidden.contains(name) else { throw .missingDestination(name) }
      place(name, at: .zero, on: context)
    }
  }
}

extension Canvas {
  func draw(_ link: Link, over frame: Frame) {
    guard let anchors = shelves.anchors, frame.intersects(visible) else { return }
    shelves.tags?.add(link, on: context)
    anchors.link(link, over: position.onPage(frame.intersection(visible)), on: context)
  }

  func draw(destination name: String, at point: Point) {
    guard let anchors = shelves.anchors else { return }
    let spot = Frame(x: point.x, y: point.y, width: 0.01, height: 0.01)
    guard spot.intersects(visible) else { return anchors.hide(name) }
    anchors.place(name, at: position.onPage(point), on: context)
  }
}

extension Double {
  /// With three decimals and a point, whatever the machine's habits.
  fileprivate var plain: String { String((self * 1000).rounded() / 1000) }
}

extension String {
  /// As Cairo's tag attributes want it between straight quotes.
  fileprivate var quoted: String {
    replacing("\\", with: "\\\\").replacing("'", with: "\\'")
  }

  fileprivate var percentEncoded: String {
    utf8.map { byte in
      (0x21...0x7e).contains(byte)
        ? String(UnicodeScalar(byte))
        : "%" + String(byte >> 4, radix: 16, uppercase: true)
          + String(byte & 15, radix: 16, uppercase: true)
    }.joined()
  }
}
