extension Overflows {
  /// Makes all it can, then throws together every overflow and every missing sign met.
  public static func gathering<Items: Sequence, Made>(
    _ items: Items, _ make: (Items.Element) throws -> Made
  ) throws -> [Made] {
    let (made, aside) = try parting(items, make)
    if let aside { throw aside }
    return made
  }

  /// Makes all it can, and tells apart why the others cannot be made; `nil` where all could.
  public static func parting<Items: Sequence, Made>(
    _ items: Items, _ make: (Items.Element) throws -> Made
  ) throws -> (made: [Made], aside: Overflows?) {
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
    return (made, met.isEmpty && unset.isEmpty ? nil : Overflows(met, unset: unset))
  }
}
