import Paper

/// Pieces set one below the other, page after page.
struct Flow {
  /// Where pieces stand on each page.
  let body: Frame
  /// Who is named when a piece is higher than a page.
  let item: String
  /// Said at the head of every page but the first.
  var continuation: Piece?

  /// A page as it fills.
  struct Leaf {
    fileprivate(set) var marks: [Mark] = []
    fileprivate(set) var entries: [Page.Entry] = []
    /// What is left below the last piece.
    fileprivate(set) var room: Length
    fileprivate var within: Structure?
    fileprivate var isEmpty = true
  }

  init(in body: Frame, item: String, continuation: Piece? = nil) {
    (self.body, self.item, self.continuation) = (body, item, continuation)
  }

  /// The pages these pieces take; at least one.
  ///
  /// - Throws: ``Overflow`` for a piece that can neither be cut nor stand on a page of its own.
  func leaves(_ pieces: [Piece]) throws -> [Leaf] {
    var leaves = [Leaf(room: body.height)]
    var waiting = Array(pieces.filter { !$0.isNothing }.reversed())
    while let piece = waiting.popLast() {
      let leaf = leaves[leaves.count - 1]
      if height(of: piece, then: waiting, on: leaf) <= leaf.room + .tolerance {
        place(piece, on: &leaves[leaves.count - 1])
      } else if let (first, rest) = cut(piece, on: leaf) {
        place(first, on: &leaves[leaves.count - 1])
        waiting.append(rest)
        leaves.append(newLeaf())
      } else if !leaf.isEmpty {
        leaves.append(newLeaf())
        waiting.append(piece.sayingNothingAgain())
        waiting += piece.heads.reversed().map { $0.stayingWithNext() }
      } else if piece.staysWithNext, piece.height <= leaf.room {
        place(piece, on: &leaves[leaves.count - 1])
      } else {
        throw Overflow(item: item, field: "", excess: piece.height - leaf.room)
      }
    }
    return leaves
  }

  private func newLeaf() -> Leaf {
    var leaf = Leaf(room: body.height)
    guard let continuation else { return leaf }
    place(continuation, on: &leaf)
    leaf.isEmpty = true
    return leaf
  }

  /// How much a piece takes, with those it must not leave.
  private func height(of piece: Piece, then waiting: [Piece], on leaf: Leaf) -> Length {
    var total = piece.height + gap(of: piece, on: leaf)
    var last = piece
    for next in waiting.reversed() {
      guard last.staysWithNext else { break }
      let lines = next.cut?(next.height / 2)?.0.height ?? next.height
      total += next.gap + lines
      last = next
    }
    return total
  }

  private func cut(_ piece: Piece, on leaf: Leaf) -> (Piece, Piece)? {
    guard !piece.staysWithNext else { return nil }
    return piece.cut?(leaf.room - gap(of: piece, on: leaf))
  }

  private func gap(of piece: Piece, on leaf: Leaf) -> Length {
    leaf.room < body.height ? piece.gap : 0
  }

  private func place(_ piece: Piece, on leaf: inout Leaf) {
    leaf.room -= gap(of: piece, on: leaf)
    let mark = piece.marks(at: Point(x: body.x, y: body.bottom - leaf.room))
    leaf.add(mark, within: piece.within)
    leaf.entries += piece.entry.map { [$0] } ?? []
    leaf.room -= piece.height
    leaf.isEmpty = false
  }
}

extension Flow.Leaf {
  /// Adds to the table or list begun just before, or begins one.
  fileprivate mutating func add(_ mark: Mark, within structure: Structure?) {
    if let structure, structure == within, case .group(var group)? = marks.last {
      group.marks.append(mark)
      marks[marks.count - 1] = .group(group)
    } else if let structure {
      marks.append(.group(Group(structure, [mark])))
    } else {
      marks.append(mark)
    }
    within = structure
  }
}
