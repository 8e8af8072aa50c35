extension BuiltInSheets {
    /// The fact sheet of adalimumab, as JSON; not reviewed by a named person.
    static let adalimumab = #"""
        {
         "schema": 1,
         "id": "adalimumab",
         "generic": "adalimumab",
         "names": ["adalimumab"],
         "brands": ["Humira"],
         "rx": {"US": "Rx", "UK": "POM", "IN": "Schedule H"},
         "drug_class": "TNF blocker (human IgG1 monoclonal antibody)",
         "short_class": "TNF blocker",
         "target": {"name": "TNF-alpha", "kind": "cytokine ligand", "location": "extracellular"},
         "action": {"verb": "binds and neutralises", "mode": "ligand neutralisation"},
         "template": "ligand_neutralisation",
         "pathway": ["TNF-alpha", "p55 and p75 TNF receptors", "inflammatory response"],
         "pathway_effects": ["", "blocked", ""],
         "approved": [
          {"id": "I1", "conditions": ["rheumatoid arthritis"], "population": "adults, moderately to severely active", "fact": "F3", "short": {"hcp": "Rheumatoid arthritis, moderately to severely active, adults", "patient": "Moderate to severe rheumatoid arthritis in adults"}},
          {"id": "I2", "conditions": ["polyarticular juvenile idiopathic arthritis", "psoriatic arthritis", "ankylosing spondylitis", "Crohn's disease", "ulcerative colitis", "plaque psoriasis"], "population": "see label (more since: hidradenitis suppurativa, uveitis)", "fact": "F3", "short": {"hcp": "Further uses: see label", "patient": "Further uses: see label"}}
         ],
         "not_approved": [

         ],
         "boxed_warning": {"title": "SERIOUS INFECTIONS AND MALIGNANCY", "fact": "F4"},
         "sources": [
          {"id": "S1", "type": "fda_label", "title": "HUMIRA US Prescribing Information", "locator": "12.1; boxed; 1; 4; 6.1", "revision": "SPL 2013 (FDA openfda test data)", "verified": "read in full: openfda/spl/tests/data/humira.xml; indications have grown since", "license": "US Government work / regulation text: facts restated, not copied wholesale"}
         ],
         "facts": [
          {"id": "F1", "field": "mechanism", "hcp": "Adalimumab binds specifically to TNF-alpha and blocks its interaction with the p55 and p75 cell surface TNF receptors. It does not bind or inactivate lymphotoxin (TNF-beta).", "patient": "Adalimumab attaches to a protein called TNF and stops it from switching on inflammation.", "cite": ["S1§12.1"], "status": "label"},
          {"id": "F2", "field": "mechanism", "hcp": "TNF is a naturally occurring cytokine involved in normal inflammatory and immune responses; elevated levels are found in the synovial fluid of patients with RA.", "patient": "TNF is part of normal immunity; people with rheumatoid arthritis have too much of it in their joints.", "cite": ["S1§12.1"], "status": "label"},
          {"id": "F3", "field": "indication", "hcp": "RA: reducing signs and symptoms, inducing major clinical response, inhibiting the progression of structural damage, and improving physical function in adults with moderately to severely active RA.", "patient": "Used for adults with moderate to severe rheumatoid arthritis.", "cite": ["S1§1.1"], "status": "label"},
          {"id": "F4", "field": "boxed_warning", "hcp": "Increased risk of serious infections leading to hospitalization or death, including tuberculosis, bacterial sepsis, invasive fungal infections and other opportunistic infections; lymphoma and other malignancies, some fatal, have been reported, including in children and adolescents. Test for latent TB before and monitor during treatment.", "patient": "It can lower your ability to fight infections, including tuberculosis; some people have died. Cancers, including lymphoma, have been reported. Your doctor should test you for TB first.", "cite": ["S1#Boxed"], "status": "label"},
          {"id": "F5", "field": "contraindication", "hcp": "None.", "patient": "", "cite": ["S1§4"], "status": "label"},
          {"id": "F6", "field": "common_ae", "hcp": "Incidence >10%: infections (e.g. upper respiratory, sinusitis), injection site reactions, headache and rash. Injection site reactions 20% vs 14% with placebo.", "patient": "The most common side effects are infections such as colds or sinus infections, reactions where you inject, headache and rash.", "cite": ["S1§6.1"], "status": "label"}
         ],
         "parts": {"drug": "adalimumab", "target": "TNF-alpha", "ligand": "TNF-alpha", "receptor": "p55 and p75 TNF receptors", "mode": "neutralisation"},
         "headlines": {"pathway": ["TNF, a natural cytokine", "TNF, part of normal immunity"], "target": ["The target: TNF-alpha", "The target: TNF"], "binding": ["Adalimumab captures TNF-alpha", "Adalimumab attaches to TNF"], "cascade": ["Blocked at the receptors", "No signal from TNF"], "effect": ["TNF-alpha is neutralised", "TNF is captured"], "moa": ["Binds and neutralises TNF-alpha", "Attaches to a protein called TNF"]},
         "lines": [
          {"roles": ["pathway"], "facts": ["F2"], "hcp": "TNF is a naturally occurring cytokine involved in normal inflammatory and immune responses.", "patient": "A protein called TNF is part of normal immunity."},
          {"roles": ["pathway"], "facts": ["F2"], "hcp": "Elevated levels are found in the synovial fluid of patients with RA.", "patient": "People with rheumatoid arthritis have too much of it in their joints."},
          {"roles": ["target"], "facts": ["TARGET", "F1"], "hcp": "TNF-alpha acts outside the cell, on the p55 and p75 cell surface receptors.", "patient": "TNF is the protein that adalimumab attaches to."},
          {"roles": ["binding"], "facts": ["F1"], "hcp": "Adalimumab binds specifically to TNF-alpha and blocks its interaction with the p55 and p75 cell surface TNF receptors.", "patient": "Adalimumab attaches to TNF."},
          {"roles": ["binding"], "facts": ["F1"], "hcp": "It does not bind or inactivate lymphotoxin, TNF-beta.", "patient": null},
          {"roles": ["cascade"], "facts": ["F1", "PATHWAY"], "hcp": "The step from TNF-alpha to the inflammatory response is blocked at the receptors.", "patient": "It stops TNF from switching on inflammation."},
          {"roles": ["effect"], "facts": ["F1"], "hcp": "Neutralised TNF-alpha cannot interact with its cell surface receptors.", "patient": "Captured TNF can no longer pass on its signal."},
          {"roles": ["moa"], "facts": ["F1"], "hcp": "Adalimumab binds specifically to TNF-alpha and blocks its interaction with the p55 and p75 cell surface TNF receptors.", "patient": "Adalimumab attaches to a protein called TNF and stops it from switching on inflammation."},
          {"roles": ["moa"], "facts": ["F2"], "hcp": "Elevated TNF levels are found in the synovial fluid of patients with RA.", "patient": "People with rheumatoid arthritis have too much TNF in their joints."},
          {"roles": ["indication:I1"], "facts": ["F3"], "hcp": "Adalimumab is indicated for reducing signs and symptoms, inducing major clinical response, inhibiting the progression of structural damage, and improving physical function in adults with moderately to severely active RA.", "patient": "Adalimumab is used for adults with moderate to severe rheumatoid arthritis."},
          {"roles": ["indication:I2"], "facts": ["I2"], "hcp": "The label also lists juvenile idiopathic arthritis, psoriatic arthritis, ankylosing spondylitis, Crohn's disease, ulcerative colitis and plaque psoriasis; see the label for the populations.", "patient": "Adalimumab has further uses; see its label."},
          {"roles": ["boxed"], "facts": ["F4"], "hcp": "Boxed warning: serious infections and malignancy.", "patient": "Boxed warning: serious infections and cancer."},
          {"roles": ["boxed"], "facts": ["F4"], "hcp": "Adalimumab increases the risk of serious infections leading to hospitalization or death, including tuberculosis, bacterial sepsis, invasive fungal infections and other opportunistic infections.", "patient": "Adalimumab can lower your ability to fight infections, including tuberculosis; some people have died."},
          {"roles": ["boxed"], "facts": ["F4"], "hcp": "Lymphoma and other malignancies, some fatal, have been reported, including in children and adolescents.", "patient": "Cancers, including lymphoma, have been reported."},
          {"roles": ["boxed"], "facts": ["F4"], "hcp": "Test for latent TB before treatment, and monitor during treatment.", "patient": "Your doctor should test you for TB first."},
          {"roles": ["safety"], "facts": ["F5"], "hcp": "The label lists no contraindications.", "patient": null},
          {"roles": ["safety"], "facts": ["F4"], "hcp": "Serious infections and malignancy are described in the boxed warning.", "patient": "Serious infections and cancers have been reported."},
          {"roles": ["safety"], "facts": ["F6"], "hcp": "Common adverse reactions are infections, such as upper respiratory infections and sinusitis, injection site reactions, headache and rash.", "patient": "The most common side effects are infections such as colds or sinus infections, reactions where you inject, headache and rash."},
          {"roles": ["summary"], "facts": ["F1"], "hcp": "In short: TNF-alpha is bound and its receptors are not reached.", "patient": "In short: adalimumab attaches to TNF and stops its signal."},
          {"roles": ["summary!"], "facts": ["F4"], "hcp": "Keep the boxed warning in mind: serious infections and malignancy.", "patient": "Serious infections and cancers have been reported."}
         ],
         "boxed_panel": [
          {"label": "Serious infections", "facts": ["F4"], "hcp": "hospitalization or death; tuberculosis, bacterial sepsis, invasive fungal and other opportunistic infections", "patient": "including tuberculosis; some people have died"},
          {"label": "Malignancy", "facts": ["F4"], "hcp": "lymphoma and others, some fatal, including in children and adolescents", "patient": "cancers, including lymphoma, have been reported"},
          {"label": "Tuberculosis", "facts": ["F4"], "hcp": "test before treatment, monitor during treatment", "patient": "your doctor should test you first"}
         ],
         "safety_panel": [
          {"label": "Contraindications", "facts": ["F5"], "hcp": "none listed", "patient": null},
          {"label": "Serious", "facts": ["F4"], "hcp": "infections and malignancy: see boxed warning", "patient": "infections and cancers"},
          {"label": "Common", "facts": ["F6"], "hcp": "upper respiratory infections, sinusitis, injection site reactions, headache, rash", "patient": "infections such as colds, reactions where you inject, headache, rash"}
         ],
         "recap": [
          {"label": "", "facts": ["F1"], "hcp": "TNF-alpha is bound", "patient": "Attaches to TNF"},
          {"label": "", "facts": ["F1"], "hcp": "Receptors are not reached", "patient": "Stops its signal"},
          {"label": "Risk", "facts": ["F4"], "hcp": "serious infections, malignancy", "patient": "serious infections, cancer"}
         ]
        }
        """#
}
