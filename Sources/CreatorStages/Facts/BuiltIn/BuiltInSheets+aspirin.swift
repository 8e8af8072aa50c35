extension BuiltInSheets {
    /// The fact sheet of aspirin, as JSON; not reviewed by a named person.
    static let aspirin = #"""
        {
         "schema": 1,
         "id": "aspirin",
         "generic": "aspirin",
         "names": ["aspirin", "acetylsalicylic acid", "ASA"],
         "brands": [],
         "rx": {"US": "OTC (professional labeling for CV uses is HCP-only)"},
         "drug_class": "salicylate; antiplatelet NSAID",
         "short_class": "antiplatelet agent",
         "target": {"name": "platelet cyclo-oxygenase (COX-1)", "kind": "enzyme", "location": "platelet"},
         "action": {"verb": "inactivates", "mode": "irreversible acetylation"},
         "template": "enzyme_inhibition",
         "pathway": ["arachidonic acid", "COX-1", "prostaglandin H2", "thromboxane A2", "platelet aggregation"],
         "pathway_effects": ["", "blocked", "down", "down", "down"],
         "approved": [
          {"id": "I1", "conditions": ["ischemic stroke", "transient ischemic attack", "suspected acute myocardial infarction", "prior myocardial infarction", "unstable angina", "chronic stable angina"], "aliases": ["TIA", "secondary prevention", "cardiovascular disease (secondary prevention)"], "population": "adults with the listed vascular conditions", "fact": "F4", "short": {"hcp": "Secondary prevention of vascular events", "patient": "Some people who have had a heart attack, stroke or angina"}}
         ],
         "not_approved": [
          {"match": ["primary prevention", "first heart attack", "prevent a first"], "note": "21 CFR 343.80 lists no primary-prevention use"}
         ],
         "boxed_warning": null,
         "sources": [
          {"id": "S1", "type": "regulation", "title": "21 CFR 343.80 Professional labeling (aspirin)", "locator": "Clinical Pharmacology; Indications; Contraindications; Warnings", "revision": "eCFR as of 11/2024", "verified": "read in excerpt (mechanism paragraph); remainder from general knowledge, unverified", "license": "US Government work / regulation text: facts restated, not copied wholesale"}
         ],
         "facts": [
          {"id": "F1", "field": "mechanism", "hcp": "Aspirin's acetyl group acetylates prostaglandin cyclo-oxygenase and inactivates it.", "patient": "Aspirin switches off an enzyme called cyclo-oxygenase.", "cite": ["S1#Mechanism of Action"], "status": "label"},
          {"id": "F2", "field": "mechanism", "hcp": "Irreversible inhibition lasts for the life of the platelet and prevents formation of thromboxane A2, a platelet-aggregating factor.", "patient": "The effect lasts as long as the platelet lives, so platelets are less likely to clump together.", "cite": ["S1#Pharmacodynamics"], "status": "label"},
          {"id": "F3", "field": "mechanism", "hcp": "Nonacetylated salicylates do not inhibit this enzyme and have no effect on platelet aggregation.", "patient": null, "cite": ["S1#Pharmacodynamics"], "status": "label"},
          {"id": "F4", "field": "indication", "hcp": "Professional labeling: to reduce the combined risk of death and nonfatal stroke after ischemic stroke or TIA; vascular mortality in suspected acute MI; death and nonfatal MI after previous MI or in unstable angina; MI and sudden death in chronic stable angina.", "patient": "Doctors use aspirin for some people who have already had a heart attack, certain strokes or angina. Ask your doctor before using it this way.", "cite": ["S1#Indications and Usage"], "status": "label", "audience": "hcp"},
          {"id": "F5", "field": "contraindication", "hcp": "Known allergy to NSAIDs; syndrome of asthma, rhinitis and nasal polyps. Should not be used in children or teenagers for viral infections because of the risk of Reye's syndrome.", "patient": "Do not take it if you are allergic to aspirin or similar pain relievers. Do not give it to children or teenagers with a viral infection.", "cite": ["S1#Contraindications"], "status": "label"},
          {"id": "F6", "field": "warning", "hcp": "Bleeding risk, including with three or more alcoholic drinks daily; inhibits platelet function (caution in coagulation abnormalities); GI ulceration and bleeding; avoid with active peptic ulcer disease.", "patient": "It can cause bleeding and stomach ulcers. The risk is higher if you have three or more alcoholic drinks a day.", "cite": ["S1#Warnings"], "status": "label"}
         ],
         "parts": {"drug": "aspirin", "target": "COX-1", "substrate": "arachidonic acid", "product": "prostaglandin H2", "mode": "irreversible"},
         "headlines": {"pathway": ["From arachidonic acid to aggregation", "How platelets get their signal"], "target": ["The target: COX-1", "The target: an enzyme"], "binding": ["Irreversible acetylation", "Aspirin switches off the enzyme"], "cascade": ["No thromboxane A2", "No signal from this platelet"], "effect": ["Antiplatelet effect", "Platelets clump less"], "moa": ["Inactivates platelet cyclo-oxygenase", "Switches off an enzyme in platelets"]},
         "lines": [
          {"roles": ["pathway"], "facts": ["PATHWAY", "TARGET"], "hcp": "In the platelet, cyclo-oxygenase starts the pathway from arachidonic acid to thromboxane A2 and platelet aggregation.", "patient": "Inside platelets, an enzyme called cyclo-oxygenase starts a chain of steps that makes platelets clump."},
          {"roles": ["pathway"], "facts": ["F2"], "hcp": "Thromboxane A2 is a platelet-aggregating factor.", "patient": "One step makes a substance called thromboxane A2."},
          {"roles": ["target"], "facts": ["TARGET"], "hcp": "The target is platelet cyclo-oxygenase, known as COX-1.", "patient": "This enzyme is the target of aspirin."},
          {"roles": ["target"], "facts": ["F1"], "hcp": "Aspirin acts on this enzyme through its acetyl group.", "patient": null},
          {"roles": ["binding"], "facts": ["F1", "F2"], "hcp": "Aspirin's acetyl group acetylates prostaglandin cyclo-oxygenase and inactivates it irreversibly.", "patient": "Aspirin switches off the enzyme."},
          {"roles": ["binding"], "facts": ["F2"], "hcp": "The enzyme stays inhibited for the life of the platelet.", "patient": "It stays off for as long as the platelet lives."},
          {"roles": ["cascade"], "facts": ["F2"], "hcp": "For the life of the platelet, the formation of thromboxane A2 is prevented.", "patient": "With the enzyme off, the platelet makes no thromboxane A2."},
          {"roles": ["cascade"], "facts": ["F2", "PATHWAY"], "hcp": "Without this factor, the last step of the pathway, platelet aggregation, is inhibited.", "patient": null},
          {"roles": ["effect"], "facts": ["CLASS", "F2"], "hcp": "The result is an antiplatelet effect that lasts for the life of each platelet.", "patient": "So platelets are less likely to clump together."},
          {"roles": ["effect"], "facts": ["F3"], "hcp": "Nonacetylated salicylates do not inhibit this enzyme and have no effect on platelet aggregation.", "patient": null},
          {"roles": ["moa"], "facts": ["F1"], "hcp": "Aspirin's acetyl group acetylates prostaglandin cyclo-oxygenase and inactivates it.", "patient": "Aspirin switches off an enzyme called cyclo-oxygenase."},
          {"roles": ["moa"], "facts": ["F2"], "hcp": "This irreversible inhibition lasts for the life of the platelet and prevents the formation of thromboxane A2.", "patient": "The effect lasts as long as the platelet lives, so platelets are less likely to clump together."},
          {"roles": ["indication:I1"], "facts": ["F4"], "hcp": "Professional labeling covers patients who have had an ischemic stroke, a TIA or an MI, and those with unstable or chronic stable angina or a suspected acute MI.", "patient": "Doctors use aspirin for some people who have already had a heart attack, certain strokes or angina."},
          {"roles": ["indication:I1"], "facts": ["LIMITS"], "hcp": "Professional labeling lists no use in primary prevention.", "patient": null},
          {"roles": ["indication:I1"], "facts": ["F4"], "hcp": null, "patient": "Ask your doctor before using it this way."},
          {"roles": ["safety"], "facts": ["F5"], "hcp": "Do not use aspirin in patients with a known allergy to NSAIDs, or with the syndrome of asthma, rhinitis and nasal polyps.", "patient": "Do not take aspirin if you are allergic to aspirin or similar pain relievers."},
          {"roles": ["safety"], "facts": ["F5"], "hcp": "Do not use it in children or teenagers for viral infections, because of the risk of Reye's syndrome.", "patient": "Do not give it to children or teenagers with a viral infection."},
          {"roles": ["safety"], "facts": ["F6"], "hcp": "Warnings include bleeding, also with three or more alcoholic drinks a day, and gastrointestinal ulceration.", "patient": "Aspirin can cause bleeding and stomach ulcers."},
          {"roles": ["safety"], "facts": ["F6"], "hcp": "It inhibits platelet function: use caution in coagulation abnormalities, and avoid it in active peptic ulcer disease.", "patient": "The risk of bleeding is higher if you have three or more alcoholic drinks a day."},
          {"roles": ["summary"], "facts": ["F1", "F2"], "hcp": "In short: irreversible inhibition of the enzyme, no new thromboxane A2, less platelet aggregation.", "patient": "In short: aspirin switches off an enzyme, and platelets are less likely to clump."},
          {"roles": ["summary!"], "facts": ["F6"], "hcp": "Weigh the benefit against the risk of bleeding.", "patient": "Aspirin can cause bleeding and stomach ulcers."}
         ],
         "boxed_panel": [

         ],
         "safety_panel": [
          {"label": "Do not use", "facts": ["F5"], "hcp": "NSAID allergy; syndrome of asthma, rhinitis and nasal polyps", "patient": "if allergic to aspirin or similar pain relievers"},
          {"label": "Children, teenagers", "facts": ["F5"], "hcp": "not in viral infections: Reye's syndrome", "patient": "not with a viral infection"},
          {"label": "Bleeding", "facts": ["F6"], "hcp": "also with three or more alcoholic drinks a day; caution in coagulation abnormalities", "patient": "higher risk with three or more alcoholic drinks a day"},
          {"label": "Stomach", "facts": ["F6"], "hcp": "ulceration and bleeding; avoid in active peptic ulcer", "patient": "ulcers"}
         ],
         "recap": [
          {"label": "", "facts": ["F1", "F2"], "hcp": "Irreversible COX-1 inhibition", "patient": "Switches off an enzyme"},
          {"label": "", "facts": ["F2"], "hcp": "Less platelet aggregation", "patient": "Platelets clump less"},
          {"label": "Risk", "facts": ["F6"], "hcp": "bleeding", "patient": "bleeding, stomach ulcers"}
         ]
        }
        """#
}
