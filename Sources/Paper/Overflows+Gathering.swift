extension Overflows {
  /// Makes all it can, then throws every overflow met, together.
  public static func gathering<Items: Sequence, Made>(
    _ items: Items, _ make: (Items.Element) throws -> Made
  ) throws -> [Made] {
    var (made, met) = ([Made](), [Overflow]())
    for item in items {
      do {
        made.append(try make(item))
      } catch let overflow as Overflow {
        met.append(overflow)
      } catch let overflows as Overflows {
        met += overflows.all
      }
    }
    guard met.isEmpty else { throw Overflows(met) }
    return made
  }
}
