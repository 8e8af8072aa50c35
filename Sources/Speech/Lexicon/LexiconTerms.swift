/// The terms built in: names in the product's fact files, and words flite says wrongly.
///
/// Stress and vowels follow the USP and MedlinePlus respellings. Every line is checked by a test.
enum LexiconTerms {
    static let table: [String: Pronunciation] = {
        var table: [String: Pronunciation] = [:]
        for (term, pronunciation) in lines {
            table[term] = pronunciation
        }
        return table
    }()

    /// Whether a word is a medicine's or a medical term, worth naming in a report.
    static func isName(_ word: String) -> Bool {
        names.contains(word) || (Inflection.stem(of: word).map(names.contains) ?? false)
    }

    private static let names: Set<String> = Set(
        (medicines + medicine).split(separator: "\n")
            .compactMap { $0.split(separator: ":").first.map(String.init) }
    )

    /// Every line of the text below; a line whose sounds are unknown is left out.
    static var lines: [(String, Pronunciation)] {
        (medicines + medicine + shortForms).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":")
            guard parts.count == 2, let sounds = Pronunciation(parts[1]) else { return nil }
            return (String(parts[0]), sounds)
        }
    }

    /// How many terms the text has, for the test that none was left out.
    static var writtenCount: Int {
        (medicines + medicine + shortForms).split(separator: "\n").count
    }

    private static let medicines = """
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

    private static let medicine = """
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

    private static let shortForms = """
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
