extension LexiconTerms {
    /// Units and spoken short forms, one line each: a term and its sounds.
    static let shortForms = """
        milligram: m ih1 l ih0 g r ae0 m
        microgram: m ay1 k r ow0 g r ae0 m
        milliliter: m ih1 l ih0 l iy0 t er0
        deciliter: d eh1 s ih0 l iy0 t er0
        millimole: m ih1 l ih0 m ow0 l
        milliequivalent: m ih0 l iy0 ih0 k w ih1 v ax0 l ax0 n t
        cox: k aa1 k s
        ace: ey1 s
        mace: m ey1 s
        nsaid: eh1 n s eh0 d
        co: k ow1
        sip: s ih1 p
        jack: jh ae1 k
        rass: r ae1 s
        raff: r ae1 f
        gerd: g er1 d
        rems: r eh1 m z
        mersa: m er1 s ax0
        gabba: g ae1 b ax0
        nash: n ae1 sh
        mash: m ae1 sh
        tor: t ao1 r
        ref: r eh1 f
        pef: p eh1 f
        vasc: v ae1 s k
        vee: v iy1
        apo: ae1 p ow0
        miz: m ih1 z
        farm: f aa1 r m
        gov: g ah1 v
        com: k aa1 m
        org: ao1 r g
        mu: m y uw1
        nu: n uw1
        xi: z ay1
        phi: f ay1
        psi: s ay1
        chi: k ay1
        eta: ey1 t ax0
        tau: t aw1
        rho: r ow1
        celsius: s eh1 l s iy0 ax0 s
        """
}
