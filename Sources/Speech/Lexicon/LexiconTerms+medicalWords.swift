extension LexiconTerms {
    /// Words of medicine, one line each: a term and its sounds.
    static let medicalWords = """
        angioedema: ae0 n jh iy0 ow0 ax0 d iy1 m ax0
        edema: ax0 d iy1 m ax0
        aldosterone: ae0 l d aa1 s t er0 ow0 n
        angiotensin: ae0 n jh iy0 ow0 t eh1 n s ih0 n
        renin: r iy1 n ih0 n
        bradykinin: b r ae0 d ih0 k ay1 n ih0 n
        vasoconstrictor: v ey0 z ow0 k ax0 n s t r ih1 k t er0
        vasoconstriction: v ey0 z ow0 k ax0 n s t r ih1 k sh ax0 n
        vasodilation: v ey0 z ow0 d ay0 l ey1 sh ax0 n
        vasopressor: v ey0 z ow0 p r eh1 s er0
        neprilysin: n eh0 p r ih0 l ay1 s ih0 n
        cyclo: s ay1 k l ow0
        cyclooxygenase: s ay0 k l ow0 aa1 k s ih0 jh ax0 n ey0 s
        oxygenase: aa1 k s ih0 jh ax0 n ey0 s
        thromboxane: th r aa0 m b aa1 k s ey0 n
        prostaglandin: p r aa0 s t ax0 g l ae1 n d ih0 n
        arachidonic: ax0 r ae0 k ih0 d aa1 n ih0 k
        acetyl: ax0 s iy1 t ax0 l
        acetylation: ax0 s eh0 t ax0 l ey1 sh ax0 n
        acetylate: ax0 s eh1 t ax0 l ey0 t
        acetylates: ax0 s eh1 t ax0 l ey0 t s
        nonacetylated: n aa0 n ax0 s eh1 t ax0 l ey0 t ih0 d
        salicylate: s ax0 l ih1 s ax0 l ey0 t
        antiplatelet: ae0 n t iy0 p l ey1 t l ih0 t
        platelet: p l ey1 t l ih0 t
        atherosclerotic: ae0 th er0 ow0 s k l ax0 r aa1 t ih0 k
        atherosclerosis: ae0 th er0 ow0 s k l ax0 r ow1 s ih0 s
        ischemic: ih0 s k iy1 m ih0 k
        ischemia: ih0 s k iy1 m iy0 ax0
        myocardial: m ay0 ow0 k aa1 r d iy0 ax0 l
        infarction: ih0 n f aa1 r k sh ax0 n
        angina: ae0 n jh ay1 n ax0
        rhinitis: r ay0 n ay1 t ih0 s
        nasopharyngitis: n ey0 z ow0 f ae0 r ih0 n jh ay1 t ih0 s
        sinusitis: s ay0 n ax0 s ay1 t ih0 s
        arthralgia: aa0 r th r ae1 l jh ax0
        arthritis: aa0 r th r ay1 t ih0 s
        polyarticular: p aa0 l iy0 aa0 r t ih1 k y ax0 l er0
        psoriatic: s ao0 r iy0 ae1 t ih0 k
        psoriasis: s ax0 r ay1 ax0 s ih0 s
        ankylosing: ae1 ng k ax0 l ow0 s ih0 ng
        spondylitis: s p aa0 n d ax0 l ay1 t ih0 s
        crohn: k r ow1 n
        colitis: k ax0 l ay1 t ih0 s
        hidradenitis: hh ay0 d r ae0 d ax0 n ay1 t ih0 s
        uveitis: y uw0 v iy0 ay1 t ih0 s
        myopathy: m ay0 aa1 p ax0 th iy0
        rhabdomyolysis: r ae0 b d ow0 m ay0 aa1 l ax0 s ih0 s
        hyperkalemia: hh ay0 p er0 k ax0 l iy1 m iy0 ax0
        hypoglycemia: hh ay0 p ow0 g l ay0 s iy1 m iy0 ax0
        hyperlipidemia: hh ay0 p er0 l ih0 p ih0 d iy1 m iy0 ax0
        hypercholesterolemia: hh ay0 p er0 k ax0 l eh0 s t er0 ax0 l iy1 m iy0 ax0
        ketoacidosis: k iy0 t ow0 ae0 s ih0 d ow1 s ih0 s
        acidosis: ae0 s ih0 d ow1 s ih0 s
        bradyarrhythmia: b r ae0 d iy0 ax0 r ih1 dh m iy0 ax0
        hypoxic: hh ay0 p aa1 k s ih0 k
        asthenia: ae0 s th iy1 n iy0 ax0
        flatulence: f l ae1 ch ax0 l ax0 n s
        mevalonate: m ax0 v ae1 l ax0 n ey0 t
        sterols: s t eh1 r ao0 l z
        reductase: r ax0 d ah1 k t ey0 s
        catabolism: k ax0 t ae1 b ax0 l ih0 z ax0 m
        hepatic: hh ax0 p ae1 t ih0 k
        hepatocyte: hh eh1 p ax0 t ow0 s ay0 t
        heterozygous: hh eh0 t er0 ow0 z ay1 g ax0 s
        homozygous: hh ow0 m ow0 z ay1 g ax0 s
        familial: f ax0 m ih1 l y ax0 l
        revascularization: r iy0 v ae0 s k y ax0 l er0 ax0 z ey1 sh ax0 n
        cytokine: s ay1 t ow0 k ay0 n
        interleukin: ih0 n t er0 l uw1 k ih0 n
        lymphotoxin: l ih0 m f ow0 t aa1 k s ih0 n
        lymphoma: l ih0 m f ow1 m ax0
        synovial: s ax0 n ow1 v iy0 ax0 l
        glucagon: g l uw1 k ax0 g aa0 n
        postprandial: p ow0 s t p r ae1 n d iy0 ax0 l
        medullary: m eh1 d ax0 l eh0 r iy0
        carcinoma: k aa0 r s ax0 n ow1 m ax0
        idiopathic: ih0 d iy0 ax0 p ae1 th ih0 k
        hereditary: hh ax0 r eh1 d ih0 t eh0 r iy0
        hypersensitivity: hh ay0 p er0 s eh0 n s ih0 t ih1 v ih0 t iy0
        excipient: ih0 k s ih1 p iy0 ax0 n t
        analogue: ae1 n ax0 l ao0 g
        agonist: ae1 g ax0 n ih0 s t
        antagonist: ae0 n t ae1 g ax0 n ih0 s t
        monoclonal: m aa0 n ow0 k l ow1 n ax0 l
        hemoglobin: hh iy1 m ax0 g l ow0 b ih0 n
        medwatch: m eh1 d w aa0 ch
        diabetease: d ay0 ax0 b iy1 t iy0 z
        subcutaneous: s ah0 b k y uw0 t ey1 n iy0 ax0 s
        intravenous: ih0 n t r ax0 v iy1 n ax0 s
        contraindicated: k aa0 n t r ax0 ih1 n d ih0 k ey0 t ih0 d
        pharmacokinetic: f aa0 r m ax0 k ow0 k ax0 n eh1 t ih0 k

        """
}
