import Foundation
import People

/// A value that one column of one row can hold.
protocol Celled {
  var cell: Cell { get }
  static func read(_ cell: Cell) -> Self?
}

extension String: Celled {
  var cell: Cell { .text(self) }
  static func read(_ cell: Cell) -> String? {
    if case .text(let words) = cell { words } else { nil }
  }
}

extension Int: Celled {
  var cell: Cell { .integer(Int64(self)) }
  static func read(_ cell: Cell) -> Int? {
    if case .integer(let number) = cell { Int(number) } else { nil }
  }
}

extension Bool: Celled {
  var cell: Cell { .integer(self ? 1 : 0) }
  static func read(_ cell: Cell) -> Bool? { Int.read(cell).map { $0 != 0 } }
}

extension Double: Celled {
  var cell: Cell { .real(self) }
  static func read(_ cell: Cell) -> Double? {
    if case .real(let number) = cell { number } else { nil }
  }
}

extension Identifier: Celled {
  var cell: Cell { .text(value.uuidString) }
  static func read(_ cell: Cell) -> Identifier? {
    String.read(cell).flatMap(UUID.init(uuidString:)).map { Identifier($0) }
  }
}

extension Day: Celled {
  var cell: Cell { .text(description) }
  static func read(_ cell: Cell) -> Day? { String.read(cell).flatMap { Day($0) } }
}

extension When: Celled {
  var cell: Cell { .text(description) }
  static func read(_ cell: Cell) -> When? { String.read(cell).flatMap { When($0) } }
}

extension Optional: Celled where Wrapped: Celled {
  var cell: Cell { self?.cell ?? .null }
  static func read(_ cell: Cell) -> Wrapped?? {
    if cell == .null { return .some(nil) }
    return Wrapped.read(cell).map { .some($0) }
  }
}

extension RawRepresentable where RawValue == String {
  var cell: Cell { .text(rawValue) }
}
