extension TrackingWording {
  static let english = TrackingWording(
    title: "Prototype tracking",
    summary: "Summary",
    asOf: { "as of \($0)" },
    since: { "Only what is new since \($0)." },
    foot: { "\($0), prototype tracking as of \($1)" },
    continued: { "\($0) (continued)" },
    following: "follows",
    and: "and",
    columns: Columns(
      reference: "Ref.", name: "Prototype", state: "Where it stands", trial: "Trial",
      threshold: "Result, threshold", asked: "Decision", page: "Page",
      waiting: { $0 < 2 ? "A decision is asked" : "\($0) decisions are asked" },
      decided: { $0 == 1 ? "1 decision taken" : "\($0) decisions taken" },
      others: { $0 < 2 ? "No decision to take" : "\($0) without a decision to take" },
      counted: { $0 == 1 ? "\($0) prototype" : "\($0) prototypes" },
      none: "–", noState: "not sketched yet"),
    decision: Asked(
      committeeOf: { "committee of \($0)" },
      asked: { $0.isEmpty ? "Decision asked" : "Decision asked: \($0)" },
      given: { $0.isEmpty ? "Decision taken" : "Decision taken, \($0)" },
      nothing: "No decision is asked for now.",
      yes: "yes", no: "no", revisit: "look again", motive: "Reason"),
    time: Time(
      review: "review", committee: "committee", trial: { "trial \($0)" }, today: { $0 },
      alternative: { "Line of time: \($0)." },
      nothing: "No date is known yet."),
    proof: Proof(
      title: "What is checked", fixed: "Threshold set before the test:",
      threshold: { "\($0), at least \($1) out of \($2)." },
      result: { "\($0) out of \($1)" }, reached: "threshold reached",
      missed: "threshold not reached",
      mark: { "threshold: \($0)" },
      noThreshold: "The threshold is still to be set, before the first trial:",
      neverSet: "No threshold was set.", neverCounted: "It was not counted.",
      toCount: "Counted in the end:", outOf: { "out of \($0)" },
      places: { "Tried at \($0)." }),
    voices: Voices(
      title: "Feedback as it comes",
      chosen: { "\($0) chosen by the team out of \($1)" },
      all: { $0 == 1 ? "\($0) feedback" : "\($0) in all" },
      none: "none so far", never: "none",
      since: { "since \($0)" },
      favourable: { _ in "favourable" },
      resists: "resisting",
      resisting: { _ in "resisting" },
      neutral: { _ in "mixed" },
      withheld: {
        $0 == 1 ? "1 counts without being quoted." : "\($0) count without being quoted."
      },
      totals: { "Out of \($0): \($1)." },
      fromMemory: "from memory"),
    origin: Origin(
      title: "Where it comes from",
      others: { $0 == 1 ? "and 1 other quote" : "and \($0) other quotes" },
      astonishments: { $0 == 1 ? "Astonishment" : "Astonishments" },
      unknown: "It is not tied to any words or hypothesis yet.",
      neverTied: "It is not tied to any words or hypothesis."),
    learned: "What we learned",
    resists: "What resists",
    nothingWritten: "Nothing was noted.",
    notes: "Notes of the meeting")
}
