import Atelier
import Entities

extension Dossier {
  /// What a trace walks through.
  var traceSources: TraceSources {
    var sources = TraceSources()
    sources.encounters = encounters
    sources.verbatim = verbatim
    sources.astonishments = astonishments
    sources.findings = findings
    sources.hypotheses = hypotheses
    sources.prototypes = prototypes
    sources.enrichments = enrichments
    sources.cards = keptCards
    (sources.feedback, sources.occasions) = (feedback, occasions)
    return sources
  }
}
