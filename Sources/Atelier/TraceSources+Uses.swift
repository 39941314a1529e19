public import People

extension TraceSources {
  /// What each verbatim served: astonishments, hypotheses for or against, prototypes being tried.
  public var usesOfWords: [Verbatim.ID: [Reference]] {
    var uses: [Verbatim.ID: Set<Reference>] = [:]
    for report in astonishments {
      for id in report.verbatim { uses[id, default: []].insert(report.reference) }
    }
    for hypothesis in hypotheses {
      for id in hypothesis.evidenceFor + hypothesis.evidenceAgainst {
        uses[id, default: []].insert(hypothesis.reference)
      }
    }
    let tried = Dictionary(prototypes.map { ($0.id, $0.reference) }) { $1 }
    for heard in feedback {
      if let reference = tried[heard.prototype] {
        uses[heard.verbatim, default: []].insert(reference)
      }
    }
    return uses.mapValues { $0.sorted() }
  }
}
