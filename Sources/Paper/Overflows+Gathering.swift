extension Overflows {
  /// Makes all it can, then throws together every overflow and every missing sign met.
  public static func gathering<Items: Sequence, Made>(
    _ items: Items, _ make: (Items.Element) throws -> Made
  ) throws -> [Made] {
    var (made, met, unset) = ([Made](), [Overflow](), [Unset]())
    for item in items {
      do {
        made.append(try make(item))
      } catch let overflow as Overflow {
        met.append(overflow)
      } catch let overflows as Overflows {
        met += overflows.all
        unset += overflows.unset
      } catch let fault as Unset {
        unset.append(fault)
      }
    }
    guard met.isEmpty, unset.isEmpty else { throw Overflows(met, unset: unset) }
    return made
  }
}
