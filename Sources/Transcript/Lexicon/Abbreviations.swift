/// Words that end in a full stop without ending a sentence.
enum Abbreviations {
  private static let words = WordSet(
    """
    mr mrs ms dr prof hon rev sen rep gen gov lt col capt sgt maj cpl adm cmdr pres st jr sr esq
    sra srta srs dra d dn m mme mlle mm me pr hr fr frau abg bm sts ing mgr phd dipl mag univ
    on dott avv sig sigg ssa geom arch onor bc judr mudr rndr phdr paedr csc doc
    inż mgr hab św ks gosp dl g гр тов проф акад д-р г г-н г-жа ген
    vors stv bzgl vs no nr art abs str al z.b bzw usw etc ca ggf inc ltd co corp plc
    """)

  /// Titles before a name: a line that ends in one goes on in the next.
  static let titles = WordSet(
    "mr mrs ms dr prof hon rev sen rep gov gen col capt st sr sra m mme no nr")

  /// No part of any has more letters.
  static let mostLetters = 8

  static func contains(_ word: Range<Int>, of text: Text) -> Bool { words.contains(word, of: text) }
}
