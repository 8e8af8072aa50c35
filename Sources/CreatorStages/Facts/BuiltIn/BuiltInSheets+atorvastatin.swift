extension BuiltInSheets {
    /// The fact sheet of atorvastatin, as JSON; not reviewed by a named person.
    static let atorvastatin = #"""
        {
         "schema": 1,
         "id": "atorvastatin",
         "generic": "atorvastatin calcium",
         "names": ["atorvastatin"],
         "brands": ["Lipitor"],
         "rx": {"US": "Rx", "UK": "POM", "IN": "Schedule H"},
         "drug_class": "HMG-CoA reductase inhibitor (statin)",
         "short_class": "statin",
         "target": {"name": "HMG-CoA reductase", "kind": "enzyme", "location": "hepatocyte"},
         "action": {"verb": "inhibits", "mode": "selective, competitive"},
         "template": "enzyme_inhibition",
         "pathway": ["HMG-CoA", "mevalonate", "cholesterol", "LDL receptor number"],
         "pathway_effects": ["", "down", "down", "up"],
         "approved": [
          {"id": "I1", "conditions": ["primary hyperlipidemia"], "aliases": ["high cholesterol", "hypercholesterolemia"], "population": "adults", "fact": "F3", "short": {"hcp": "Primary hyperlipidemia in adults, with diet", "patient": "High LDL cholesterol in adults, with diet"}},
          {"id": "I2", "conditions": ["risk reduction of MI, stroke, revascularization, angina"], "aliases": ["risk of heart attack", "heart attack risk", "risk of stroke", "stroke risk", "heart attack (risk reduction)", "acute myocardial infarction (risk reduction)", "ischemic stroke (risk reduction)", "stroke (risk reduction)", "angina (risk reduction)"], "population": "adults with multiple CHD risk factors, type 2 diabetes with risk factors, or established CHD (see label)", "fact": "F4", "short": {"hcp": "Risk of MI, stroke, revascularization, angina", "patient": "Risk of heart attack and stroke"}},
          {"id": "I3", "conditions": ["HeFH"], "population": "adults and pediatric patients 10 years and older", "fact": "F3", "short": {"hcp": "HeFH, adults and children 10 years and older", "patient": "An inherited form of high cholesterol, age 10 and older"}}
         ],
         "not_approved": [

         ],
         "boxed_warning": null,
         "sources": [
          {"id": "S1", "type": "fda_label", "title": "LIPITOR US Prescribing Information", "locator": "12.1; 6.1", "revision": "SPL 2014-01-13 (FDA openfda test data)", "verified": "read in full: openfda/spl/tests/data/lipitor-orig.xml", "license": "US Government work / regulation text: facts restated, not copied wholesale"},
          {"id": "S2", "type": "fda_label", "title": "LIPITOR US Prescribing Information", "locator": "1; 4", "revision": "12/2022 and later", "verified": "read in excerpt (prescriberpoint): pregnancy/lactation contraindications REMOVED 12/2022", "license": "US Government work / regulation text: facts restated, not copied wholesale"}
         ],
         "facts": [
          {"id": "F1", "field": "mechanism", "hcp": "Atorvastatin is a selective, competitive inhibitor of HMG-CoA reductase, the rate-limiting enzyme that converts HMG-CoA to mevalonate, a precursor of sterols including cholesterol.", "patient": "Atorvastatin blocks an enzyme the liver uses to make cholesterol.", "cite": ["S1§12.1"], "status": "label"},
          {"id": "F2", "field": "mechanism", "hcp": "It lowers plasma cholesterol by inhibiting HMG-CoA reductase and cholesterol synthesis in the liver and by increasing the number of hepatic LDL receptors, enhancing uptake and catabolism of LDL.", "patient": "The liver then takes more LDL, the 'bad' cholesterol, out of the blood.", "cite": ["S1§12.1"], "status": "label"},
          {"id": "F3", "field": "indication", "hcp": "Adjunct to diet to reduce LDL-C in adults with primary hyperlipidemia and in adults and pediatric patients aged 10 years and older with heterozygous familial hypercholesterolemia.", "patient": "Used with diet to lower LDL cholesterol in adults, and in some children 10 and older with an inherited form of high cholesterol.", "cite": ["S2§1"], "status": "label"},
          {"id": "F4", "field": "indication", "hcp": "To reduce the risk of MI, stroke, revascularization procedures and angina in adults with multiple risk factors for CHD but without clinically evident CHD.", "patient": "Used to lower the risk of heart attack and stroke in adults with several heart disease risk factors.", "cite": ["S2§1"], "status": "label"},
          {"id": "F5", "field": "contraindication", "hcp": "Acute liver failure or decompensated cirrhosis; hypersensitivity to atorvastatin or any excipient.", "patient": "Do not take it if you have serious liver disease or are allergic to it.", "cite": ["S2§4"], "status": "label"},
          {"id": "F6", "field": "common_ae", "hcp": "Incidence ≥2% and greater than placebo, n=8755: nasopharyngitis 8.3%, arthralgia 6.9%, diarrhea 6.8%, pain in extremity 6.0%, urinary tract infection 5.7%.", "patient": "The most common side effects are cold symptoms, joint pain, diarrhea, pain in the arms or legs, and urinary tract infection.", "cite": ["S1§6.1"], "status": "label"},
          {"id": "F7", "field": "warning", "hcp": "Myopathy and rhabdomyolysis; hepatic dysfunction; increases in HbA1c and fasting glucose.", "patient": "Tell your doctor about unexplained muscle pain or weakness.", "cite": ["S1§5"], "status": "label"}
         ],
         "parts": {"drug": "atorvastatin", "target": "HMG-CoA reductase", "substrate": "HMG-CoA", "product": "mevalonate", "mode": "competitive"},
         "headlines": {"pathway": ["From HMG-CoA to cholesterol", "How the liver makes cholesterol"], "target": ["The target: HMG-CoA reductase", "The target: an enzyme"], "binding": ["Selective, competitive inhibition", "Atorvastatin blocks the enzyme"], "cascade": ["More hepatic LDL receptors", "Less cholesterol is made"], "effect": ["Lower plasma cholesterol", "More LDL leaves the blood"], "moa": ["Inhibits HMG-CoA reductase", "Blocks an enzyme in the liver"]},
         "lines": [
          {"roles": ["pathway"], "facts": ["F1"], "hcp": "In the liver, HMG-CoA reductase converts HMG-CoA to mevalonate, a precursor of sterols including cholesterol.", "patient": "The liver uses an enzyme to make cholesterol."},
          {"roles": ["pathway"], "facts": ["F1"], "hcp": "It is the rate-limiting enzyme.", "patient": null},
          {"roles": ["target"], "facts": ["TARGET"], "hcp": "The target is HMG-CoA reductase, an enzyme of the hepatocyte.", "patient": "The enzyme is called HMG-CoA reductase."},
          {"roles": ["binding"], "facts": ["F1"], "hcp": "Atorvastatin is a selective, competitive inhibitor of HMG-CoA reductase.", "patient": "Atorvastatin blocks this enzyme."},
          {"roles": ["cascade"], "facts": ["F2"], "hcp": "Cholesterol synthesis in the liver is inhibited, and the number of hepatic LDL receptors increases.", "patient": "The liver makes less cholesterol."},
          {"roles": ["effect"], "facts": ["F2"], "hcp": "More receptors enhance uptake and catabolism of LDL, and plasma cholesterol is lowered.", "patient": "The liver then takes more LDL, the 'bad' cholesterol, out of the blood."},
          {"roles": ["moa"], "facts": ["F1"], "hcp": "Atorvastatin is a selective, competitive inhibitor of HMG-CoA reductase, the rate-limiting enzyme of cholesterol synthesis.", "patient": "Atorvastatin blocks an enzyme the liver uses to make cholesterol."},
          {"roles": ["moa"], "facts": ["F2"], "hcp": "It increases the number of hepatic LDL receptors, enhancing uptake and catabolism of LDL.", "patient": "The liver then takes more LDL, the 'bad' cholesterol, out of the blood."},
          {"roles": ["indication:I1", "indication:I3"], "facts": ["F3"], "hcp": "Atorvastatin is indicated as an adjunct to diet to reduce LDL-C in adults with primary hyperlipidemia, and in adults and pediatric patients aged 10 years and older with heterozygous familial hypercholesterolemia.", "patient": "Atorvastatin is used with diet to lower LDL cholesterol in adults, and in some children 10 and older with an inherited form of high cholesterol."},
          {"roles": ["indication:I2"], "facts": ["F4"], "hcp": "Atorvastatin is indicated to reduce the risk of MI, stroke, revascularization procedures and angina in adults with multiple risk factors for CHD but without clinically evident CHD.", "patient": "Atorvastatin is used to lower the risk of heart attack and stroke in adults with several heart disease risk factors."},
          {"roles": ["safety"], "facts": ["F5"], "hcp": "Atorvastatin is contraindicated in acute liver failure or decompensated cirrhosis, and in hypersensitivity to atorvastatin or any excipient.", "patient": "Do not take atorvastatin if you have serious liver disease or are allergic to it."},
          {"roles": ["safety"], "facts": ["F7"], "hcp": "Warnings include myopathy and rhabdomyolysis, hepatic dysfunction, and increases in HbA1c and fasting glucose.", "patient": "Tell your doctor about unexplained muscle pain or weakness."},
          {"roles": ["safety"], "facts": ["F7"], "hcp": null, "patient": "Atorvastatin can also cause muscle injury and liver problems, and raise blood sugar."},
          {"roles": ["safety"], "facts": ["F6"], "hcp": "Common adverse reactions are nasopharyngitis, arthralgia, diarrhea, pain in extremity and urinary tract infection.", "patient": "The most common side effects are cold symptoms, joint pain, diarrhea, pain in the arms or legs, and urinary tract infection."},
          {"roles": ["summary"], "facts": ["F1", "F2"], "hcp": "In short: competitive inhibition in the liver, more LDL receptors, lower plasma cholesterol.", "patient": "In short: less cholesterol is made, and more is taken out of the blood."},
          {"roles": ["summary!"], "facts": ["F7"], "hcp": "Keep myopathy and hepatic dysfunction in mind.", "patient": "Tell your doctor about unexplained muscle pain or weakness."}
         ],
         "boxed_panel": [

         ],
         "safety_panel": [
          {"label": "Do not use", "facts": ["F5"], "hcp": "acute liver failure, decompensated cirrhosis; hypersensitivity", "patient": "serious liver disease; allergy to it"},
          {"label": "Muscle", "facts": ["F7"], "hcp": "myopathy and rhabdomyolysis", "patient": "tell your doctor about unexplained pain or weakness"},
          {"label": "Warnings", "facts": ["F7"], "hcp": "hepatic dysfunction; HbA1c and fasting glucose increases", "patient": "liver problems, higher blood sugar"},
          {"label": "Common", "facts": ["F6"], "hcp": "nasopharyngitis, arthralgia, diarrhea, pain in extremity, urinary tract infection", "patient": "cold symptoms, joint pain, diarrhea, pain in the arms or legs, urinary tract infection"}
         ],
         "recap": [
          {"label": "", "facts": ["F1"], "hcp": "HMG-CoA reductase inhibited", "patient": "Less cholesterol is made"},
          {"label": "", "facts": ["F2"], "hcp": "More hepatic LDL receptors", "patient": "More LDL leaves the blood"},
          {"label": "Risk", "facts": ["F7"], "hcp": "myopathy, hepatic dysfunction", "patient": "muscle pain or weakness"}
         ],
         "stale_example": "The 2014 label lists pregnancy as a contraindication; the 12/2022 label removed it. A fact file without a revision date would be wrong."
        }
        """#
}
