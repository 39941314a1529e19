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
    var (made, met) = ([Made](), Overflows([]))
    for item in items {
      do {
        made.append(try make(item))
      } catch let overflow as Overflow {
        met = met.with(Overflows([overflow]))
      } catch let overflows as Overflows {
        met = met.with(overflows)
      } catch let fault as Unset {
        met = met.with(Overflows([], unset: [fault]))
      } catch let fault as Unlaid {
        met = met.with(Overflows([], unlaid: [fault]))
      }
    }
    return (made, met.isEmpty ? nil : met)
  }
}
