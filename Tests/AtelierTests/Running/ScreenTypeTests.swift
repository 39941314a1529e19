import Atelier
import Testing

@Suite("Letters on the wall of a room") struct ScreenTypeTests {
  @Test func `are as large as people are far, and as the picture is narrow`() {
    // Capitals of 46.5 mm are read from 8 metres; they are 64 mm letters of Inter.
    #expect(abs(ScreenType(metres: 8, width: 2).least - 3.2) < 0.01)
    #expect(ScreenType(metres: 8, width: 2).step == 13)
    #expect(ScreenType(metres: 4, width: 2).step < ScreenType(metres: 8, width: 2).step)
    #expect(ScreenType(metres: 8, width: 3).step < ScreenType(metres: 8, width: 2).step)
  }

  @Test func `never are smaller than the step says, unless it says that it is too far`() {
    for metres in stride(from: 1.0, through: 50, by: 0.5) {
      for width in [0.2, 0.5, 1, 1.5, 2, 3, 5, 20] {
        let type = ScreenType(metres: metres, width: width)
        #expect((ScreenType.smallest...ScreenType.largest).contains(type.step))
        #expect(type.isTooFar || Double(type.step) / 4 >= type.least)
      }
    }
    #expect(ScreenType(metres: 40, width: 1).isTooFar)
  }

  @Test(arguments: [0, -3, .nan, .infinity, 1e9]) func `whatever is asked`(size: Double) {
    #expect(ScreenType(metres: size, width: size).step >= ScreenType.smallest)
  }
}
