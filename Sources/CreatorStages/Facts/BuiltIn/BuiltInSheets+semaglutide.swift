extension BuiltInSheets {
    /// The fact sheet of semaglutide, as JSON; not reviewed by a named person.
    static let semaglutide = #"""
        {
         "schema": 1,
         "id": "semaglutide",
         "generic": "semaglutide",
         "names": ["semaglutide"],
         "brands": ["Ozempic", "Wegovy", "Rybelsus"],
         "rx": {"US": "Rx", "UK": "POM", "IN": "Schedule H"},
         "drug_class": "GLP-1 receptor agonist",
         "short_class": "GLP-1 receptor agonist",
         "target": {"name": "GLP-1 receptor", "kind": "GPCR", "location": "pancreatic beta cell and other tissues"},
         "action": {"verb": "activates", "mode": "selective agonism"},
         "template": "receptor_agonist",
         "pathway": ["GLP-1 receptor", "glucose-dependent insulin secretion up", "glucagon secretion down", "minor delay in gastric emptying"],
         "pathway_effects": ["", "up", "down", "down"],
         "approved": [
          {"id": "I1", "brand": "Ozempic", "conditions": ["type 2 diabetes"], "aliases": ["type 2 diabetes mellitus"], "population": "adults", "fact": "F4", "short": {"hcp": "Ozempic: type 2 diabetes in adults, with diet and exercise", "patient": "Ozempic: type 2 diabetes in adults, with diet and exercise"}},
          {"id": "I2", "brand": "Ozempic", "conditions": ["MACE risk reduction in type 2 diabetes with established cardiovascular disease"], "population": "adults", "fact": "F5", "short": {"hcp": "Ozempic: MACE risk, type 2 diabetes with cardiovascular disease", "patient": "Ozempic: heart risk in type 2 diabetes with heart disease"}},
          {"id": "I3", "brand": "Wegovy", "conditions": ["chronic weight management", "obesity", "overweight with comorbidity"], "population": "see Wegovy label", "fact": "F9", "short": {"hcp": "Wegovy: see its own label", "patient": "Wegovy: see its own label"}}
         ],
         "not_approved": [
          {"brand": "Ozempic", "match": ["weight loss", "slimming", "obesity"], "note": "weight management is a Wegovy, not an Ozempic, indication: brand matters"},
          {"match": ["type 1 diabetes"], "note": "not indicated"}
         ],
         "boxed_warning": {"title": "RISK OF THYROID C-CELL TUMORS", "fact": "F6"},
         "sources": [
          {"id": "S1", "type": "fda_label", "title": "OZEMPIC US Prescribing Information", "locator": "boxed; 1; 4; 6.1; 12.1", "revision": "verify current: a CKD indication was added in 2025", "verified": "boxed warning, indications, AEs read in secondary excerpts; 12.1 general knowledge, unverified", "license": "US Government work / regulation text: facts restated, not copied wholesale"}
         ],
         "facts": [
          {"id": "F1", "field": "mechanism", "hcp": "Semaglutide is a GLP-1 analogue that selectively binds to and activates the GLP-1 receptor, the target for native GLP-1.", "patient": "Semaglutide acts like a natural hormone called GLP-1.", "cite": ["S1§12.1"], "status": "label"},
          {"id": "F2", "field": "mechanism", "hcp": "It stimulates insulin secretion and lowers glucagon secretion, both in a glucose-dependent manner.", "patient": "When blood sugar is high, it helps the body release insulin and less of the hormone that raises sugar.", "cite": ["S1§12.1"], "status": "label"},
          {"id": "F3", "field": "mechanism", "hcp": "Blood glucose lowering also involves a minor delay in gastric emptying in the early postprandial phase.", "patient": "It also slightly slows how fast food leaves the stomach.", "cite": ["S1§12.1"], "status": "label"},
          {"id": "F4", "field": "indication", "hcp": "OZEMPIC: adjunct to diet and exercise to improve glycemic control in adults with type 2 diabetes mellitus.", "patient": "Ozempic is used with diet and exercise to improve blood sugar in adults with type 2 diabetes.", "cite": ["S1§1"], "status": "label"},
          {"id": "F5", "field": "indication", "hcp": "OZEMPIC: to reduce the risk of major adverse cardiovascular events in adults with type 2 diabetes mellitus and established cardiovascular disease.", "patient": "Ozempic is also used to lower the risk of heart attack, stroke or death in adults with type 2 diabetes and known heart disease.", "cite": ["S1§1"], "status": "label"},
          {"id": "F6", "field": "boxed_warning", "hcp": "In rodents, semaglutide causes thyroid C-cell tumors; it is unknown whether it causes them, including medullary thyroid carcinoma, in humans. Contraindicated with a personal or family history of MTC or in MEN 2.", "patient": "It may cause thyroid tumors, including cancer. Do not use it if you or your family have had medullary thyroid cancer, or if you have MEN 2.", "cite": ["S1#Boxed"], "status": "label"},
          {"id": "F7", "field": "contraindication", "hcp": "Personal or family history of MTC, or MEN 2; serious hypersensitivity reaction to semaglutide or any excipient.", "patient": "Do not use it if you are allergic to semaglutide or have had, or your family has had, medullary thyroid cancer or MEN 2.", "cite": ["S1§4"], "status": "label"},
          {"id": "F8", "field": "common_ae", "hcp": "Most common (≥5%): nausea, vomiting, diarrhea, abdominal pain, constipation.", "patient": "The most common side effects are nausea, vomiting, diarrhea, stomach pain and constipation.", "cite": ["S1§6.1"], "status": "label"},
          {"id": "F9", "field": "indication", "hcp": "WEGOVY has separate indications (weight management; others per current label).", "patient": null, "cite": ["verify"], "status": "verify"}
         ],
         "parts": {"drug": "semaglutide", "target": "GLP-1 receptor", "ligand": "GLP-1", "mode": "agonism"},
         "headlines": {"pathway": ["The target for native GLP-1", "A natural hormone: GLP-1"], "target": ["The target: GLP-1 receptor", "The target: a receptor"], "binding": ["Binds and activates the receptor", "Acts like GLP-1"], "cascade": ["Insulin up, glucagon down", "Insulin when sugar is high"], "effect": ["A minor delay in gastric emptying", "Food leaves the stomach slower"], "moa": ["Activates the GLP-1 receptor", "Acts like a natural hormone"]},
         "lines": [
          {"roles": ["pathway"], "facts": ["F1"], "hcp": "The GLP-1 receptor is the target for native GLP-1.", "patient": "The body has a natural hormone called GLP-1."},
          {"roles": ["pathway"], "facts": ["PATHWAY"], "hcp": "Through it, insulin secretion rises in a glucose-dependent way, glucagon secretion falls, and gastric emptying is slightly delayed.", "patient": "It raises insulin when sugar is high, and lowers the hormone that raises sugar."},
          {"roles": ["target"], "facts": ["TARGET"], "hcp": "The receptor is found on pancreatic beta cells and in other tissues.", "patient": "Its receptor is found on cells of the pancreas and in other tissues."},
          {"roles": ["binding"], "facts": ["F1"], "hcp": "Semaglutide is a GLP-1 analogue that selectively binds to and activates the GLP-1 receptor.", "patient": "Semaglutide acts like a natural hormone called GLP-1."},
          {"roles": ["cascade"], "facts": ["F2"], "hcp": "It stimulates insulin secretion and lowers glucagon secretion, both in a glucose-dependent manner.", "patient": "When blood sugar is high, it helps the body release insulin and less of the hormone that raises sugar."},
          {"roles": ["effect"], "facts": ["F3"], "hcp": "Blood glucose lowering also involves a minor delay in gastric emptying in the early postprandial phase.", "patient": "It also slightly slows how fast food leaves the stomach."},
          {"roles": ["moa"], "facts": ["F1"], "hcp": "Semaglutide is a GLP-1 analogue that selectively binds to and activates the GLP-1 receptor.", "patient": "Semaglutide acts like a natural hormone called GLP-1."},
          {"roles": ["moa"], "facts": ["F2"], "hcp": "It stimulates insulin secretion and lowers glucagon secretion, both in a glucose-dependent manner.", "patient": "When blood sugar is high, it helps the body release insulin and less of the hormone that raises sugar."},
          {"roles": ["indication:I1"], "facts": ["F4"], "hcp": "Ozempic is indicated as an adjunct to diet and exercise to improve glycemic control in adults with type 2 diabetes mellitus.", "patient": "Ozempic is used with diet and exercise to improve blood sugar in adults with type 2 diabetes."},
          {"roles": ["indication:I2"], "facts": ["F5"], "hcp": "Ozempic is indicated to reduce the risk of major adverse cardiovascular events in adults with type 2 diabetes mellitus and established cardiovascular disease.", "patient": "Ozempic is used to lower the risk of heart attack, stroke or death in adults with type 2 diabetes and known heart disease."},
          {"roles": ["boxed"], "facts": ["F6"], "hcp": "Boxed warning: risk of thyroid C-cell tumors.", "patient": "Boxed warning: risk of thyroid tumors."},
          {"roles": ["boxed"], "facts": ["F6"], "hcp": "In rodents, semaglutide causes thyroid C-cell tumors; it is unknown whether it causes them, including medullary thyroid carcinoma, in humans.", "patient": "Semaglutide may cause thyroid tumors, including cancer."},
          {"roles": ["boxed"], "facts": ["F6"], "hcp": "It is contraindicated with a personal or family history of medullary thyroid carcinoma, or in MEN 2.", "patient": "Do not use it if you or your family have had medullary thyroid cancer, or if you have MEN 2."},
          {"roles": ["safety"], "facts": ["F7"], "hcp": "Semaglutide is contraindicated with a personal or family history of medullary thyroid carcinoma or MEN 2, and after a serious hypersensitivity reaction to semaglutide or any excipient.", "patient": "Do not use semaglutide if you are allergic to it, or if you or your family have had medullary thyroid cancer or MEN 2."},
          {"roles": ["safety"], "facts": ["F8"], "hcp": "The most common adverse reactions are nausea, vomiting, diarrhea, abdominal pain and constipation.", "patient": "The most common side effects are nausea, vomiting, diarrhea, stomach pain and constipation."},
          {"roles": ["summary"], "facts": ["F1", "F2"], "hcp": "In short: receptor activation, more insulin and less glucagon, both glucose-dependent.", "patient": "In short: semaglutide acts like GLP-1 and helps the body release insulin when sugar is high."},
          {"roles": ["summary!"], "facts": ["F6"], "hcp": "Keep the boxed warning in mind: thyroid C-cell tumors.", "patient": "Semaglutide may cause thyroid tumors, including cancer."}
         ],
         "boxed_panel": [
          {"label": "Thyroid", "facts": ["F6"], "hcp": "C-cell tumors in rodents; unknown whether in humans, including MTC", "patient": "may cause tumors, including cancer"},
          {"label": "Contraindicated", "facts": ["F6"], "hcp": "personal or family history of MTC, or MEN 2", "patient": "medullary thyroid cancer in you or your family, or MEN 2"}
         ],
         "safety_panel": [
          {"label": "Do not use", "facts": ["F7"], "hcp": "personal or family history of MTC, or MEN 2; serious hypersensitivity", "patient": "medullary thyroid cancer or MEN 2, in you or your family; allergy"},
          {"label": "Common", "facts": ["F8"], "hcp": "nausea, vomiting, diarrhea, abdominal pain, constipation", "patient": "nausea, vomiting, diarrhea, stomach pain, constipation"}
         ],
         "recap": [
          {"label": "", "facts": ["F1"], "hcp": "GLP-1 receptor activated", "patient": "Acts like GLP-1"},
          {"label": "", "facts": ["F2"], "hcp": "Insulin up, glucagon down", "patient": "Insulin when sugar is high"},
          {"label": "Risk", "facts": ["F6"], "hcp": "thyroid C-cell tumors", "patient": "thyroid tumors"}
         ],
         "stale_example": "Telehealth pages list 'suicidal ideation' and 'pancreatitis' as contraindications; the label does not. Web text is not a source."
        }
        """#
}
