import Paper

/// Marks as high as they say, waiting for their place down a page.
struct Piece {
  var height: Length
  /// Air above it, left out at the head of a page.
  var gap: Length = 0
  /// Never the last of its page.
  var staysWithNext = false
  /// What it is a part of, with its neighbours of the same page: a table, a list.
  var within: Structure?
  /// Said again above it where it begins a page.
  var heads: [Piece] = []
  /// The line of the outline that leads to it.
  var entry: Page.Entry?
  /// In its own coordinates, from its top left corner.
  var marks: [Mark]
  /// Two pieces in its place, the first no higher than a length; `nil` where it cannot be cut.
  var cut: ((Length) -> (Piece, Piece)?)?

  static var nothing: Piece { Piece(height: 0, marks: []) }

  var isNothing: Bool { height == 0 && marks.isEmpty }

  func after(_ gap: Length) -> Piece { changed { $0.gap = gap } }
  func stayingWithNext() -> Piece { changed { $0.staysWithNext = true } }
  func entered(_ title: String, level: Int = 1) -> Piece {
    changed { $0.entry = Page.Entry(title, level: level) }
  }
  func part(of structure: Structure) -> Piece { changed { $0.within = structure } }

  func sayingNothingAgain() -> Piece { changed { $0.heads = [] } }

  /// Its marks where it stands.
  func marks(at place: Point) -> Mark {
    .group(Group(placement: Placement(x: place.x, y: place.y), marks))
  }

  private func changed(_ change: (inout Piece) -> Void) -> Piece {
    var piece = self
    change(&piece)
    return piece
  }
}

extension Piece {
  /// One below the other, in one piece that is never cut.
  static func stacked(_ pieces: [Piece]) -> Piece {
    var (marks, top): ([Mark], Length) = ([], 0)
    for piece in pieces where !piece.isNothing {
      if !marks.isEmpty { top += piece.gap }
      marks.append(piece.marks(at: Point(x: 0, y: top)))
      top += piece.height
    }
    return Piece(height: top, marks: marks)
  }

  /// Side by side, hung from their tops.
  static func beside(_ columns: [(x: Length, piece: Piece)]) -> Piece {
    Piece(
      height: columns.map(\.piece.height).max() ?? 0,
      marks: columns.map { $0.piece.marks(at: Point(x: $0.x, y: 0)) })
  }

  /// Further right, cut where it could be.
  func indented(by left: Length) -> Piece {
    var piece = self
    piece.marks = [marks(at: Point(x: left, y: 0))]
    piece.cut = cut.map { cut in
      { room in cut(room).map { ($0.indented(by: left), $1.indented(by: left)) } }
    }
    return piece
  }

  /// With air around it and marks behind it.
  func padded(top: Length = 0, left: Length = 0, bottom: Length = 0, over behind: [Mark] = [])
    -> Piece
  {
    Piece(
      height: height + top + bottom, gap: gap,
      marks: behind + [marks(at: Point(x: left, y: top))])
  }
}
