extension LexiconTerms {
    /// Generic and brand names, one line each: a term and its sounds.
    static let medicines = """
        lisinopril: l ay0 s ih1 n ax0 p r ih0 l
        enalapril: eh0 n ae1 l ax0 p r ih0 l
        ramipril: r ax0 m ih1 p r ih0 l
        captopril: k ae1 p t ax0 p r ih0 l
        losartan: l ow0 s aa1 r t ax0 n
        valsartan: v ae0 l s aa1 r t ax0 n
        candesartan: k ae0 n d ax0 s aa1 r t ax0 n
        olmesartan: ow0 l m ax0 s aa1 r t ax0 n
        telmisartan: t eh0 l m ih0 s aa1 r t ax0 n
        irbesartan: er0 b ax0 s aa1 r t ax0 n
        sacubitril: s ae0 k y uw1 b ih0 t r ih0 l
        aliskiren: ae0 l ih0 s k ay1 r ax0 n
        amlodipine: ae0 m l ow1 d ih0 p iy0 n
        nifedipine: n ay0 f eh1 d ih0 p iy0 n
        diltiazem: d ih0 l t ay1 ax0 z eh0 m
        verapamil: v er0 ae1 p ax0 m ih0 l
        metoprolol: m ax0 t ow1 p r ax0 l ao0 l
        atenolol: ax0 t eh1 n ax0 l ao0 l
        bisoprolol: b ih0 s ow1 p r ax0 l ao0 l
        carvedilol: k aa0 r v eh1 d ih0 l ao0 l
        hydrochlorothiazide: hh ay0 d r ow0 k l ao0 r ow0 th ay1 ax0 z ay0 d
        furosemide: f y uh0 r ow1 s ax0 m ay0 d
        spironolactone: s p ih0 r ow0 n ow0 l ae1 k t ow0 n
        atorvastatin: ax0 t ao1 r v ax0 s t ae0 t ih0 n
        rosuvastatin: r ow0 s uw1 v ax0 s t ae0 t ih0 n
        simvastatin: s ih1 m v ax0 s t ae0 t ih0 n
        pravastatin: p r ae1 v ax0 s t ae0 t ih0 n
        statin: s t ae1 t ih0 n
        ezetimibe: eh0 z eh1 t ih0 m ay0 b
        evolocumab: eh0 v ow0 l ow1 k y uw0 m ae0 b
        alirocumab: ae0 l ih0 r ow1 k y uw0 m ae0 b
        metformin: m eh0 t f ao1 r m ih0 n
        glipizide: g l ih1 p ih0 z ay0 d
        glimepiride: g l ay0 m eh1 p ih0 r ay0 d
        sitagliptin: s ih0 t ax0 g l ih1 p t ih0 n
        empagliflozin: eh0 m p ax0 g l ih0 f l ow1 z ih0 n
        dapagliflozin: d ae0 p ax0 g l ih0 f l ow1 z ih0 n
        canagliflozin: k ae0 n ax0 g l ih0 f l ow1 z ih0 n
        semaglutide: s eh0 m ax0 g l uw1 t ay0 d
        liraglutide: l ih0 r ax0 g l uw1 t ay0 d
        dulaglutide: d uw0 l ax0 g l uw1 t ay0 d
        tirzepatide: t er0 z eh1 p ax0 t ay0 d
        exenatide: eh0 k s eh1 n ax0 t ay0 d
        pioglitazone: p ay0 ow0 g l ih1 t ax0 z ow0 n
        biguanide: b ay0 g w aa1 n ay0 d
        adalimumab: ey0 d ax0 l ih1 m y uw0 m ae0 b
        infliximab: ih0 n f l ih1 k s ih0 m ae0 b
        etanercept: eh0 t ax0 n er1 s eh0 p t
        golimumab: g ow0 l ih1 m y uw0 m ae0 b
        certolizumab: s er0 t ow0 l ih1 z y uw0 m ae0 b
        secukinumab: s eh0 k y uw0 k ih1 n y uw0 m ae0 b
        ixekizumab: ih0 k s ax0 k ih1 z y uw0 m ae0 b
        ustekinumab: y uw0 s t ax0 k ih1 n y uw0 m ae0 b
        guselkumab: g ah0 s eh1 l k y uw0 m ae0 b
        risankizumab: r ih0 s ae0 n k ih1 z y uw0 m ae0 b
        dupilumab: d uw0 p ih1 l y uw0 m ae0 b
        omalizumab: ow0 m ax0 l ih1 z y uw0 m ae0 b
        tocilizumab: t ow0 s ih0 l ih1 z y uw0 m ae0 b
        rituximab: r ih0 t ah1 k s ih0 m ae0 b
        trastuzumab: t r ae0 s t uw1 z y uw0 m ae0 b
        bevacizumab: b eh0 v ax0 s ih1 z y uw0 m ae0 b
        pembrolizumab: p eh0 m b r ow0 l ih1 z y uw0 m ae0 b
        nivolumab: n ay0 v aa1 l y uw0 m ae0 b
        denosumab: d eh0 n ow1 s y uw0 m ae0 b
        vedolizumab: v eh0 d ow0 l ih1 z y uw0 m ae0 b
        natalizumab: n ae0 t ax0 l ih1 z y uw0 m ae0 b
        tofacitinib: t ow0 f ax0 s ih1 t ih0 n ih0 b
        baricitinib: b ae0 r ih0 s ih1 t ih0 n ih0 b
        upadacitinib: y uw0 p ae0 d ax0 s ih1 t ih0 n ih0 b
        imatinib: ih0 m ae1 t ih0 n ih0 b
        methotrexate: m eh0 th ow0 t r eh1 k s ey0 t
        leflunomide: l ax0 f l uw1 n ax0 m ay0 d
        sulfasalazine: s ah0 l f ax0 s ae1 l ax0 z iy0 n
        hydroxychloroquine: hh ay0 d r aa0 k s ih0 k l ao1 r ax0 k w ih0 n
        prednisone: p r eh1 d n ih0 s ow0 n
        omeprazole: ow0 m eh1 p r ax0 z ow0 l
        pantoprazole: p ae0 n t ow1 p r ax0 z ow0 l
        esomeprazole: eh0 s ow0 m eh1 p r ax0 z ow0 l
        levothyroxine: l iy0 v ow0 th ay0 r aa1 k s iy0 n
        sertraline: s er1 t r ax0 l iy0 n
        escitalopram: eh0 s ax0 t ae1 l ax0 p r ae0 m
        citalopram: s ax0 t ae1 l ax0 p r ae0 m
        fluoxetine: f l uw0 aa1 k s ax0 t iy0 n
        paroxetine: p ax0 r aa1 k s ax0 t iy0 n
        duloxetine: d uw0 l aa1 k s ax0 t iy0 n
        venlafaxine: v eh1 n l ax0 f ae0 k s iy0 n
        bupropion: b y uw0 p r ow1 p iy0 aa0 n
        gabapentin: g ae0 b ax0 p eh1 n t ih0 n
        pregabalin: p r ax0 g ae1 b ax0 l ih0 n
        warfarin: w ao1 r f er0 ih0 n
        apixaban: ax0 p ih1 k s ax0 b ae0 n
        rivaroxaban: r ih0 v ax0 r aa1 k s ax0 b ae0 n
        dabigatran: d ax0 b ih1 g ax0 t r ae0 n
        clopidogrel: k l ow0 p ih1 d ax0 g r eh0 l
        ticagrelor: t ay0 k ae1 g r ax0 l ao0 r
        prasugrel: p r ae1 s ax0 g r eh0 l
        heparin: hh eh1 p er0 ih0 n
        ibuprofen: ay0 b y uw0 p r ow1 f ax0 n
        naproxen: n ax0 p r aa1 k s ax0 n
        celecoxib: s eh0 l ax0 k aa1 k s ih0 b
        acetaminophen: ax0 s iy0 t ax0 m ih1 n ax0 f ax0 n
        paracetamol: p ae0 r ax0 s iy1 t ax0 m ao0 l
        acetylsalicylic: ax0 s iy0 t ax0 l s ae0 l ax0 s ih1 l ih0 k
        albuterol: ae0 l b y uw1 t er0 ao0 l
        salbutamol: s ae0 l b y uw1 t ax0 m ao0 l
        montelukast: m aa0 n t ax0 l uw1 k ae0 s t
        fluticasone: f l uw0 t ih1 k ax0 s ow0 n
        tiotropium: t ay0 ow0 t r ow1 p iy0 ax0 m
        amoxicillin: ax0 m aa0 k s ih0 s ih1 l ih0 n
        azithromycin: ax0 z ih0 th r ow0 m ay1 s ih0 n
        ciprofloxacin: s ih0 p r ow0 f l aa1 k s ax0 s ih0 n
        doxycycline: d aa0 k s ih0 s ay1 k l iy0 n
        oseltamivir: ow0 s eh0 l t ae1 m ih0 v ih0 r
        remdesivir: r eh0 m d eh1 s ih0 v ih0 r
        acyclovir: ey0 s ay1 k l ow0 v ih0 r
        sildenafil: s ih0 l d eh1 n ax0 f ih0 l
        tamsulosin: t ae0 m s uw1 l ax0 s ih0 n
        alendronate: ax0 l eh1 n d r ax0 n ey0 t
        levetiracetam: l eh0 v ax0 t ih0 r ae1 s ax0 t ae0 m
        quetiapine: k w ax0 t ay1 ax0 p iy0 n
        aripiprazole: eh0 r ih0 p ih1 p r ax0 z ow0 l
        erenumab: eh0 r eh1 n y uw0 m ae0 b
        ozempic: ow0 z eh1 m p ih0 k
        wegovy: w ax0 g ow1 v iy0
        rybelsus: r ay0 b eh1 l s ax0 s
        humira: hh y uw0 m ih1 r ax0
        lipitor: l ih1 p ih0 t ao0 r
        zestril: z eh1 s t r ih0 l
        prinivil: p r ih1 n ih0 v ih0 l
        glucophage: g l uw1 k ax0 f ey0 jh
        xarelto: z ax0 r eh1 l t ow0
        eliquis: eh1 l ih0 k w ih0 s
        entresto: eh0 n t r eh1 s t ow0
        januvia: jh ax0 n uw1 v iy0 ax0
        jardiance: jh aa1 r d iy0 ax0 n s
        mounjaro: m aw0 n jh aa1 r ow0
        stelara: s t eh0 l aa1 r ax0
        cosentyx: k ow0 s eh1 n t ih0 k s

        """
}
