import Press
import Testing

@Suite("Templates") struct TemplateTests {
  @Test func `fields are filled and asterisks make words strong`() {
    let filled = Template("Suite de **{ref}**, {n:4}").filled(["ref": "H-07", "n": "12"])
    #expect(filled.map(\.words) == ["Suite de ", "H-07", ", 0012"])
    #expect(filled.map(\.isStrong) == [false, true, false])
  }

  @Test func `what fills a template is printed, not obeyed`() {
    let name = "**{n}** <b>"
    #expect(Template("{name}").plain(["name": name, "n": "3"]) == name)
    #expect(Template("{name}").filled(["name": name]).map(\.isStrong) == [false])
  }

  @Test func `a brace that closes nothing stays a brace`() {
    #expect(Template("a } b { c").plain([:]) == "a } b { c")
  }

  @Test func `its fields can be asked for`() {
    #expect(Template("{a} **{label.b}** {n:4}").fields == ["a", "label.b", "n"])
  }
}
