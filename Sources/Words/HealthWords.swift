/// Words that say something of someone's health, which nobody needs to keep.
public enum HealthWords {
  /// Where each stands in a text, whatever its accents and its case.
  public static func found(in text: String) -> [Range<String.Index>] {
    finder(text).map(\.range)
  }

  private static let finder = NameFinder(
    """
    maladie|maladies|malade|malades|longue maladie|arrêt maladie|cancer|cancers|tumeur|leucémie|\
    dépression|dépressif|dépressive|déprimé|déprimée|burn-out|burnout|bore-out|handicap|handicaps|\
    handicapé|handicapée|handicapés|handicapées|RQTH|AAH|MDPH|invalidité|inaptitude|inapte|hôpital|\
    hospitalisé|hospitalisée|hospitalisation|clinique|opéré|opérée|psychiatre|psychiatrie|\
    psychiatrique|psychologue|psy|médecin|médecins|médicament|médicaments|antidépresseur|\
    antidépresseurs|anxiolytiques|somnifères|alcool|alcoolique|alcoolisme|addiction|addictions|\
    toxicomane|drogue|drogues|sevrage|cure|enceinte|grossesse|fausse couche|IVG|diabète|diabétique|\
    épilepsie|épileptique|autisme|autiste|TDAH|TSA|dyslexie|dyslexique|dyspraxie|suicide|suicidaire|\
    suicider|suicidé|anxiété|angoisse|angoisses|phobie|bipolaire|schizophrène|schizophrénie|sida|\
    VIH|séropositif|séropositive|hépatite|AVC|infarctus|chimio|chimiothérapie|radiothérapie|\
    fauteuil roulant|mal de dos|lombalgie|hernie|TMS|accident du travail|maladie professionnelle|\
    ALD|sclérose|sclérose en plaques|Parkinson|Alzheimer|sourd|sourde|surdité|malentendant|\
    malentendante|malvoyant|malvoyante|fibromyalgie|migraine|migraines|covid|ostéopathe|kiné|\
    chirurgie|chirurgien|chirurgienne|thérapie|anorexie|boulimie|asthme|allergie|mi-temps \
    thérapeutique|ill|illness|sick|sick leave|disease|diseases|tumour|depression|depressed|\
    disability|disabilities|disabled|hospital|hospitalised|surgery|psychiatrist|psychologist|\
    medication|antidepressants|alcohol|alcoholic|addict|drugs|pregnant|pregnancy|miscarriage|\
    diabetes|diabetic|epilepsy|autism|autistic|ADHD|dyslexia|dyslexic|suicidal|anxiety|bipolar|\
    schizophrenia|AIDS|HIV|hepatitis|chemo|chemotherapy|wheelchair|back pain|mental health|deaf|\
    blind|therapist|therapy|asthma|doctor|doctors
    """.split(separator: "|").map(String.init))
}
