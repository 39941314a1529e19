/// Where the things of a trace stand on a drawing, and the ways of its lines; in pixels.
///
/// Layers in their order, lines that pass a layer given a place in it, each layer sorted by the
/// middle of its neighbours (Sugiyama, Tagawa and Toda, 1981).
struct TraceLayout {
  struct Spot: Hashable {
    let x: Int
    let y: Int
  }

  static let (boxWidth, boxHeight) = (176, 60)
  private static let (gapAcross, gapDown, bendHeight, edge) = (48, 12, 10, 20)
  /// Room for the heads of the columns.
  private static let head = 34

  /// The columns that hold something, and where each begins.
  let columns: [(column: TraceGraph.Column, x: Int)]
  /// The upper left corner of each thing.
  let corners: [Spot]
  /// The points each line passes, from the side of a thing to that of another.
  let routes: [[Spot]]
  let width: Int
  let height: Int

  init(_ graph: TraceGraph) {
    let used = Set(graph.things.map(\.column)).sorted()
    var layers = Layers(graph, used)
    layers.sort()
    let tops = layers.tops(head: Self.edge + Self.head)
    columns = used.enumerated().map { ($1, Self.x(of: $0)) }
    corners = graph.things.indices.map { thing in
      Spot(x: Self.x(of: layers.layer(of: thing)), y: tops[.thing(thing)] ?? 0)
    }
    let corners = corners
    routes = graph.lines.enumerated().map { index, line in
      let (start, end) = (corners[line.start], corners[line.end])
      func side(_ corner: Spot, _ isRight: Bool) -> Spot {
        Spot(x: corner.x + (isRight ? Self.boxWidth : 0), y: corner.y + Self.boxHeight / 2)
      }
      let bends = layers.between(line).flatMap { layer -> [Spot] in
        let y = (tops[.bend(index, layer)] ?? 0) + Self.bendHeight / 2
        return [Spot(x: Self.x(of: layer), y: y), Spot(x: Self.x(of: layer) + Self.boxWidth, y: y)]
      }
      return [side(start, true)] + bends + [side(end, start.x == end.x)]
    }
    width = 2 * Self.edge + max(1, used.count) * (Self.boxWidth + Self.gapAcross) - Self.gapAcross
    height = layers.height(head: Self.edge + Self.head) + Self.edge
  }

  private static func x(of layer: Int) -> Int { edge + layer * (boxWidth + gapAcross) }

  /// What takes room in a layer: a thing, or a line that goes through.
  private enum Slot: Hashable {
    case thing(Int)
    case bend(Int, Int)

    var height: Int {
      switch self {
      case .thing: TraceLayout.boxHeight
      case .bend: TraceLayout.bendHeight
      }
    }
  }

  /// The slots of each layer, and who is linked to whom from one to the next.
  private struct Layers {
    private var slots: [[Slot]]
    private let places: [Int]
    private var before: [Slot: [Slot]] = [:]
    private var after: [Slot: [Slot]] = [:]

    init(_ graph: TraceGraph, _ used: [TraceGraph.Column]) {
      let layerOf = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
      let places = graph.things.map { layerOf[$0.column] ?? 0 }
      self.places = places
      slots = used.indices.map { layer in
        graph.things.indices.filter { places[$0] == layer }.map { .thing($0) }
      }
      for (index, line) in graph.lines.enumerated() where places[line.start] != places[line.end] {
        let bends = between(line).map { ($0, Slot.bend(index, $0)) }
        for (layer, bend) in bends { slots[layer].append(bend) }
        let chain = [.thing(line.start)] + bends.map(\.1) + [.thing(line.end)]
        for (left, right) in zip(chain, chain.dropFirst()) {
          after[left, default: []].append(right)
          before[right, default: []].append(left)
        }
      }
    }

    func layer(of thing: Int) -> Int { places[thing] }

    /// The layers a line passes without stopping.
    func between(_ line: TraceGraph.Line) -> Range<Int> {
      let (start, end) = (places[line.start], places[line.end])
      return end - start > 1 ? start + 1..<end : 0..<0
    }

    mutating func sort() {
      for _ in 0..<6 {
        for layer in slots.indices.dropFirst() { sort(layer, by: before, from: layer - 1) }
        for layer in slots.indices.dropLast().reversed() { sort(layer, by: after, from: layer + 1) }
      }
    }

    private mutating func sort(_ layer: Int, by neighbours: [Slot: [Slot]], from other: Int) {
      let ranks = Dictionary(uniqueKeysWithValues: slots[other].enumerated().map { ($1, $0) })
      let scale = Double(max(1, slots[other].count)) / Double(max(1, slots[layer].count))
      let middles = slots[layer].enumerated().map { place, slot in
        let known = (neighbours[slot] ?? []).compactMap { ranks[$0] }.map(Double.init)
        return known.isEmpty ? Double(place) * scale : known.reduce(0, +) / Double(known.count)
      }
      slots[layer] = slots[layer].indices.sorted { (middles[$0], $0) < (middles[$1], $1) }
        .map { slots[layer][$0] }
    }

    private func length(_ layer: [Slot]) -> Int {
      layer.map(\.height).reduce(0, +) + max(0, layer.count - 1) * TraceLayout.gapDown
    }

    private var longest: Int { slots.map(length).max() ?? 0 }

    func height(head: Int) -> Int { head + longest }

    /// Each layer centred beside the longest.
    func tops(head: Int) -> [Slot: Int] {
      var tops: [Slot: Int] = [:]
      for layer in slots {
        var top = head + (longest - length(layer)) / 2
        for slot in layer {
          tops[slot] = top
          top += slot.height + TraceLayout.gapDown
        }
      }
      return tops
    }
  }
}
