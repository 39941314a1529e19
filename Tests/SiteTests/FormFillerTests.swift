import Testing

@testable import Site

@Suite("A form that comes back as it was filled") struct FormFillerTests {
  private let page = """
    <form method="post" action="/plan/J-02"><input type="hidden" name="item" value="K-01"><button name="do" value="earlier">Plus tôt</button></form>
    <form method="post" action="/plan/J-02"><input type="hidden" name="item" value="K-01"><input name="minutes" value="10"><button name="do" value="shift">Décaler</button></form>
    <details><form method="post" action="/plan/J-02"><input name="add-title" value=""><textarea name="add-instruction">
    </textarea><button name="do" value="add">Ajouter</button></form></details>
    """

  private func filled(_ pairs: [(name: String, value: String)]) -> FormFiller.Filled? {
    FormFiller(action: "/plan/J-02", sent: Form(pairs)).filling(page)
  }

  @Test func `is known by its button among those of one address`() throws {
    let back = try #require(
      filled([
        ("do", "add"), ("add-title", "15 minutes de silence"), ("add-instruction", "Se taire."),
      ]))
    #expect(back.html.contains("value=\"15 minutes de silence\""))
    #expect(back.html.contains("Se taire.</textarea>"))
    #expect(back.left.map(\.name) == ["do"])
    let shifted = try #require(filled([("do", "shift"), ("item", "K-01"), ("minutes", "25")]))
    #expect(shifted.html.contains("value=\"25\""))
  }

  @Test func `is known by its fields where no button was named`() throws {
    let back = try #require(filled([("add-title", "Ouvrir"), ("add-instruction", "")]))
    #expect(back.html.contains("value=\"Ouvrir\"") && back.left.isEmpty)
  }
}
