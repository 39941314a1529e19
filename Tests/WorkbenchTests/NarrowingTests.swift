import Interchange
import People
import Testing
import Words
import Workbench

@Suite("Verbatim narrowed and put in order") struct NarrowingTests {
  /// Every verbatim a query keeps, in its order.
  private func kept(_ query: VoiceQuery, _ workshop: Workshop) throws -> [ShownVerbatim] {
    let pages = try workshop.voices(query).pages
    return try (1...pages).flatMap { page in
      var asked = query
      asked.page = page
      return try workshop.voices(asked).voices
    }
  }

  @Test func `several ways to narrow keep what each of them keeps`() throws {
    let workshop = try Bench.sample().workshop
    let whole = try workshop.voices(VoiceQuery())
    for theme in whole.themes.prefix(4) {
      var byTheme = VoiceQuery()
      byTheme.theme = theme.value
      #expect(try kept(byTheme, workshop).count == theme.count)
      for profile in whole.profiles.prefix(6) {
        var byProfile = VoiceQuery()
        byProfile.profile = profile.value
        var both = byProfile
        both.theme = theme.value
        let expected = try kept(byProfile, workshop).filter { $0.themes.contains(theme.value) }
        #expect(try kept(both, workshop) == expected)
        both.words = "recruter"
        let found = Set(try kept(both, workshop).map(\.reference))
        #expect(found.isSubset(of: expected.map(\.reference)))
      }
    }
    var unused = VoiceQuery()
    unused.only = .unused
    #expect(try kept(unused, workshop).allSatisfy(\.uses.isEmpty))
    #expect(try kept(unused, workshop).count == whole.unused)
  }

  @Test func `every order holds the same verbatim, those narrowed too`() throws {
    let workshop = try Bench.sample().workshop
    var query = VoiceQuery()
    let all = try kept(query, workshop)
    #expect(all.map(\.reference) == all.map(\.reference).sorted())
    for order in VoiceQuery.Order.allCases {
      query.order = order
      #expect(Set(try kept(query, workshop)) == Set(all))
    }
    query.theme = try #require(all.first { !$0.themes.isEmpty }).themes[0]
    query.order = .latest
    let latest = try kept(query, workshop)
    #expect(Set(latest) == Set(all.filter { $0.themes.contains(query.theme) }))
  }

  @Test func `what was found of them does not outlive an act`() throws {
    let workshop = try Bench.sample().workshop
    var query = VoiceQuery()
    query.theme = "un thème de plus"
    #expect(try kept(query, workshop).isEmpty)
    _ = try workshop.tag([Reference(.verbatim, 1)], with: query.theme)
    #expect(try kept(query, workshop).map(\.reference) == [Reference(.verbatim, 1)])
    query.order = .speaker
    #expect(try kept(query, workshop).count == 1)
  }
}
