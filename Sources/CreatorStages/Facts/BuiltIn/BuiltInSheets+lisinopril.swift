extension BuiltInSheets {
    /// The fact sheet of lisinopril, as JSON; not reviewed by a named person.
    static let lisinopril = #"""
        {
         "schema": 1,
         "id": "lisinopril",
         "generic": "lisinopril",
         "names": ["lisinopril"],
         "brands": ["Zestril", "Prinivil"],
         "rx": {"US": "Rx", "UK": "POM", "IN": "Schedule H"},
         "drug_class": "ACE inhibitor",
         "short_class": "ACE inhibitor",
         "target": {"name": "angiotensin-converting enzyme (ACE)", "kind": "enzyme", "location": "vascular endothelium"},
         "action": {"verb": "inhibits", "mode": "inhibition"},
         "template": "enzyme_inhibition",
         "pathway": ["angiotensin I", "ACE", "angiotensin II", "vasoconstriction and aldosterone secretion"],
         "pathway_effects": ["", "blocked", "", ""],
         "approved": [
          {"id": "I1", "conditions": ["hypertension"], "aliases": ["high blood pressure"], "population": "adults and pediatric patients 6 years and older", "fact": "F4", "short": {"hcp": "Hypertension, adults and children 6 years and older", "patient": "High blood pressure, adults and children 6 and older"}},
          {"id": "I2", "conditions": ["heart failure"], "population": "adults (adjunct)", "fact": "F8", "short": {"hcp": "Heart failure, adjunct", "patient": "Heart failure, with other medicines"}},
          {"id": "I3", "conditions": ["acute myocardial infarction"], "population": "adults", "fact": "F9", "short": {"hcp": "Acute myocardial infarction", "patient": "Soon after a heart attack"}}
         ],
         "not_approved": [
          {"match": ["migraine", "weight", "diabetic nephropathy"], "note": "not in the US lisinopril indication"}
         ],
         "boxed_warning": {"title": "FETAL TOXICITY", "fact": "F5"},
         "sources": [
          {"id": "S1", "type": "fda_label", "title": "ZESTRIL (lisinopril) US Prescribing Information", "locator": "1; 4; 5; 6.1; 12.1; boxed", "revision": "highlights as of 2023-2024", "verified": "boxed warning, indications, contraindications read in excerpts; 12.1 and AEs general knowledge, unverified", "license": "US Government work / regulation text: facts restated, not copied wholesale"}
         ],
         "facts": [
          {"id": "F1", "field": "mechanism", "hcp": "Lisinopril inhibits angiotensin-converting enzyme.", "patient": "Lisinopril blocks an enzyme in the body called ACE.", "cite": ["S1§12.1"], "status": "label"},
          {"id": "F2", "field": "mechanism", "hcp": "ACE catalyzes the conversion of angiotensin I to the vasoconstrictor angiotensin II, which also stimulates aldosterone secretion.", "patient": "ACE makes a hormone that narrows blood vessels.", "cite": ["S1§12.1"], "status": "label"},
          {"id": "F3", "field": "mechanism", "hcp": "Inhibition of ACE decreases plasma angiotensin II, which leads to decreased vasopressor activity and decreased aldosterone secretion.", "patient": "With less of that hormone, blood vessels relax and blood pressure goes down.", "cite": ["S1§12.1"], "status": "label"},
          {"id": "F4", "field": "indication", "hcp": "Treatment of hypertension in adults and pediatric patients 6 years of age and older, to lower blood pressure.", "patient": "Lisinopril is used to treat high blood pressure in adults and in children 6 and older.", "cite": ["S1§1.1"], "status": "label"},
          {"id": "F5", "field": "boxed_warning", "hcp": "When pregnancy is detected, discontinue as soon as possible. Drugs that act directly on the renin-angiotensin system can cause injury and death to the developing fetus.", "patient": "Lisinopril can cause injury or death to an unborn baby. Tell your doctor right away if you become pregnant.", "cite": ["S1#Boxed"], "status": "label"},
          {"id": "F6", "field": "contraindication", "hcp": "Angioedema or a history of hereditary or idiopathic angioedema; hypersensitivity; co-administration with aliskiren in patients with diabetes; use with a neprilysin inhibitor (within 36 hours of sacubitril/valsartan).", "patient": "Do not take it if you have had swelling of the face, lips, tongue or throat, are allergic to it, or take aliskiren and have diabetes.", "cite": ["S1§4"], "status": "label"},
          {"id": "F7", "field": "common_ae", "hcp": "Hypertension trials: headache, dizziness, cough. Heart failure: hypotension, chest pain.", "patient": "The most common side effects in people with high blood pressure are headache, dizziness and cough.", "cite": ["S1§6.1"], "status": "label"},
          {"id": "F8", "field": "indication", "hcp": "Adjunct therapy for heart failure.", "patient": "Lisinopril is also used with other medicines for heart failure.", "cite": ["S1§1.2"], "status": "label"},
          {"id": "F9", "field": "indication", "hcp": "Treatment of acute myocardial infarction.", "patient": "It is also used soon after a heart attack.", "cite": ["S1§1.3"], "status": "label"},
          {"id": "F10", "field": "warning", "hcp": "Angioedema; renal impairment (monitor periodically); hypotension; hyperkalemia; hepatic failure.", "patient": "It can cause serious swelling, low blood pressure, kidney problems and high potassium.", "cite": ["S1§5"], "status": "label"}
         ],
         "parts": {"drug": "lisinopril", "target": "ACE", "substrate": "angiotensin I", "product": "angiotensin II", "mode": "inhibition"},
         "headlines": {"pathway": ["From angiotensin I to angiotensin II", "A hormone that narrows vessels"], "target": ["The target: ACE", "The target: an enzyme called ACE"], "binding": ["Lisinopril inhibits ACE", "Lisinopril blocks ACE"], "cascade": ["Less angiotensin II", "Less of the hormone"], "effect": ["Vessels relax", "Vessels relax"], "moa": ["Inhibits angiotensin-converting enzyme", "Blocks an enzyme called ACE"]},
         "lines": [
          {"roles": ["pathway"], "facts": ["F2"], "hcp": "Angiotensin-converting enzyme, or ACE, catalyzes the conversion of angiotensin I to angiotensin II.", "patient": "In the body, an enzyme called ACE makes a hormone that narrows blood vessels."},
          {"roles": ["pathway"], "facts": ["F2"], "hcp": "Angiotensin II is a vasoconstrictor, and it also stimulates aldosterone secretion.", "patient": "The hormone is called angiotensin II."},
          {"roles": ["target"], "facts": ["TARGET"], "hcp": "The target is ACE, an enzyme of the vascular endothelium.", "patient": "ACE is found in the lining of blood vessels."},
          {"roles": ["binding"], "facts": ["F1"], "hcp": "Lisinopril inhibits angiotensin-converting enzyme.", "patient": "Lisinopril blocks ACE."},
          {"roles": ["binding"], "facts": ["F2", "F3"], "hcp": "With ACE inhibited, less angiotensin I is converted to angiotensin II.", "patient": "With ACE blocked, less of the hormone is made."},
          {"roles": ["cascade"], "facts": ["F3"], "hcp": "Inhibition of ACE decreases plasma angiotensin II.", "patient": "There is less of the hormone that narrows blood vessels."},
          {"roles": ["cascade"], "facts": ["F3"], "hcp": "Vasopressor activity and aldosterone secretion decrease.", "patient": null},
          {"roles": ["effect"], "facts": ["F3"], "hcp": "With less vasopressor activity, blood vessels relax and blood pressure goes down.", "patient": "So blood vessels relax, and blood pressure goes down."},
          {"roles": ["moa"], "facts": ["F1", "F2"], "hcp": "Lisinopril inhibits angiotensin-converting enzyme, which converts angiotensin I to the vasoconstrictor angiotensin II.", "patient": "Lisinopril blocks ACE, an enzyme that makes a hormone that narrows blood vessels."},
          {"roles": ["moa"], "facts": ["F3"], "hcp": "With less angiotensin II, vasopressor activity and aldosterone secretion decrease.", "patient": "With less of that hormone, blood vessels relax and blood pressure goes down."},
          {"roles": ["moa"], "facts": ["TARGET"], "hcp": "ACE is an enzyme of the vascular endothelium.", "patient": "ACE is found in the lining of blood vessels."},
          {"roles": ["indication:I1"], "facts": ["F4"], "hcp": "Lisinopril is indicated for the treatment of hypertension in adults and pediatric patients 6 years of age and older, to lower blood pressure.", "patient": "Lisinopril is used to treat high blood pressure in adults and in children 6 and older."},
          {"roles": ["indication:I2"], "facts": ["F8"], "hcp": "Lisinopril is indicated as adjunct therapy for heart failure.", "patient": "Lisinopril is used with other medicines for heart failure."},
          {"roles": ["indication:I3"], "facts": ["F9"], "hcp": "Lisinopril is indicated for the treatment of acute myocardial infarction.", "patient": "Lisinopril is used soon after a heart attack."},
          {"roles": ["boxed"], "facts": ["F5"], "hcp": "Boxed warning: fetal toxicity.", "patient": "Boxed warning: harm to an unborn baby."},
          {"roles": ["boxed"], "facts": ["F5"], "hcp": "When pregnancy is detected, discontinue lisinopril as soon as possible.", "patient": "Lisinopril can cause injury or death to an unborn baby."},
          {"roles": ["boxed"], "facts": ["F5"], "hcp": "Drugs that act directly on the renin-angiotensin system can cause injury and death to the developing fetus.", "patient": "Tell your doctor right away if you become pregnant."},
          {"roles": ["safety"], "facts": ["F6"], "hcp": "Lisinopril is contraindicated in patients with angioedema or a history of hereditary or idiopathic angioedema, and in patients with hypersensitivity.", "patient": "Do not take lisinopril if you have had swelling of the face, lips, tongue or throat, or if you are allergic to it."},
          {"roles": ["safety"], "facts": ["F6"], "hcp": "Do not use it with aliskiren in patients with diabetes, or with a neprilysin inhibitor, including within 36 hours of sacubitril and valsartan.", "patient": "Do not take it with aliskiren if you have diabetes, or within 36 hours of sacubitril and valsartan."},
          {"roles": ["safety"], "facts": ["F10"], "hcp": "Warnings include angioedema, hypotension, hyperkalemia, hepatic failure and renal impairment, with periodic monitoring.", "patient": "It can cause serious swelling, low blood pressure, kidney problems, liver failure and high potassium."},
          {"roles": ["safety"], "facts": ["F7"], "hcp": "Common adverse reactions in hypertension trials were headache, dizziness and cough, and in heart failure, hypotension and chest pain.", "patient": "The most common side effects in people with high blood pressure are headache, dizziness and cough."},
          {"roles": ["summary"], "facts": ["F1", "F3"], "hcp": "In short: ACE is inhibited, angiotensin II falls, and vasopressor activity decreases.", "patient": "In short: lisinopril blocks ACE, and blood vessels relax."},
          {"roles": ["summary!"], "facts": ["F5"], "hcp": "Keep the boxed warning in mind: fetal toxicity.", "patient": "Lisinopril can harm an unborn baby."}
         ],
         "boxed_panel": [
          {"label": "Pregnancy", "facts": ["F5"], "hcp": "discontinue as soon as pregnancy is detected", "patient": "tell your doctor right away"},
          {"label": "Fetus", "facts": ["F5"], "hcp": "injury and death", "patient": "injury or death to an unborn baby"}
         ],
         "safety_panel": [
          {"label": "Do not use", "facts": ["F6"], "hcp": "angioedema, now or in history; hypersensitivity", "patient": "past swelling of face, lips, tongue or throat; allergy to it"},
          {"label": "Not together", "facts": ["F6"], "hcp": "aliskiren in diabetes; neprilysin inhibitor within 36 hours", "patient": "aliskiren if you have diabetes; sacubitril and valsartan within 36 hours"},
          {"label": "Warnings", "facts": ["F10"], "hcp": "angioedema, hypotension, hyperkalemia, hepatic failure; monitor renal function", "patient": "serious swelling, low blood pressure, kidney problems, liver failure, high potassium"},
          {"label": "Common", "facts": ["F7"], "hcp": "headache, dizziness, cough; in heart failure hypotension, chest pain", "patient": "headache, dizziness, cough"}
         ],
         "recap": [
          {"label": "", "facts": ["F1"], "hcp": "ACE is inhibited", "patient": "Blocks ACE"},
          {"label": "", "facts": ["F3"], "hcp": "Less angiotensin II", "patient": "Blood vessels relax"},
          {"label": "Risk", "facts": ["F5"], "hcp": "fetal toxicity", "patient": "harm to an unborn baby"}
         ]
        }
        """#
}
