extension BuiltInSheets {
    /// The fact sheet of metformin, as JSON; not reviewed by a named person.
    static let metformin = #"""
        {
         "schema": 1,
         "id": "metformin",
         "generic": "metformin hydrochloride",
         "names": ["metformin"],
         "brands": ["Glucophage"],
         "rx": {"US": "Rx", "UK": "POM", "IN": "Schedule H"},
         "drug_class": "biguanide",
         "short_class": "biguanide",
         "target": {"name": "hepatic glucose production (label names effects, not a molecular target)", "kind": "process", "location": "liver, intestine, muscle"},
         "action": {"verb": "decreases", "mode": "modulates glucose handling"},
         "template": "process_modulation",
         "pathway": ["hepatic glucose output", "intestinal glucose absorption", "peripheral glucose uptake"],
         "pathway_effects": ["down", "down", "up"],
         "approved": [
          {"id": "I1", "conditions": ["type 2 diabetes"], "aliases": ["type 2 diabetes mellitus", "T2DM"], "population": "adults and pediatric patients 10 years and older", "fact": "F3", "short": {"hcp": "Type 2 diabetes, with diet and exercise, adults and children 10 years and older", "patient": "Type 2 diabetes, with diet and exercise, age 10 and older"}}
         ],
         "not_approved": [
          {"match": ["weight loss", "anti-aging", "longevity", "type 1 diabetes", "PCOS", "prediabetes"], "note": "not in the US indication"}
         ],
         "boxed_warning": {"title": "LACTIC ACIDOSIS", "fact": "F4"},
         "sources": [
          {"id": "S1", "type": "fda_label", "title": "Glucophage / metformin tablets US Prescribing Information", "locator": "1; 4; 5.1; 6.1; 12.1; boxed", "revision": "verify against current SPL", "verified": "general knowledge, unverified; GI AEs, lactic acidosis and GFR<30 seen in secondary sources", "license": "US Government work / regulation text: facts restated, not copied wholesale"}
         ],
         "facts": [
          {"id": "F1", "field": "mechanism", "hcp": "Metformin decreases hepatic glucose production, decreases intestinal absorption of glucose, and improves insulin sensitivity by increasing peripheral glucose uptake and utilization.", "patient": "Metformin lowers the amount of sugar your liver makes, lowers the sugar absorbed from food, and helps your body respond better to insulin.", "cite": ["S1§12.1"], "status": "label"},
          {"id": "F2", "field": "mechanism_hypothesis", "hcp": "AMPK activation has been proposed as part of the mechanism; it is not stated in the US label.", "patient": null, "cite": ["literature"], "status": "hypothesis", "use": "only with hedge 'has been proposed' and a user-supplied reference"},
          {"id": "F3", "field": "indication", "hcp": "Adjunct to diet and exercise to improve glycemic control in adults and pediatric patients 10 years of age and older with type 2 diabetes mellitus.", "patient": "Metformin is used with diet and exercise to lower blood sugar in adults and in children 10 and older with type 2 diabetes.", "cite": ["S1§1"], "status": "label"},
          {"id": "F4", "field": "boxed_warning", "hcp": "Postmarketing cases of metformin-associated lactic acidosis have resulted in death, hypothermia, hypotension and resistant bradyarrhythmias. Risk factors include renal impairment, age 65 or older, contrast studies, surgery, hypoxic states, excessive alcohol intake and hepatic impairment.", "patient": "Metformin can cause a rare but life-threatening build-up of acid in the blood called lactic acidosis. The risk is higher with kidney or liver problems, heavy drinking, or being 65 or older.", "cite": ["S1#Boxed"], "status": "label"},
          {"id": "F5", "field": "contraindication", "hcp": "Severe renal impairment (eGFR below 30 mL/min/1.73 m2); hypersensitivity to metformin; acute or chronic metabolic acidosis, including diabetic ketoacidosis.", "patient": "Do not take metformin if you have severe kidney problems, are allergic to it, or have metabolic acidosis, including diabetic ketoacidosis.", "cite": ["S1§4"], "status": "label"},
          {"id": "F6", "field": "common_ae", "hcp": "Diarrhea, nausea/vomiting, flatulence, asthenia, indigestion, abdominal discomfort and headache.", "patient": "The most common side effects are diarrhea, nausea or vomiting, gas, weakness, indigestion, stomach discomfort and headache.", "cite": ["S1§6.1"], "status": "label"}
         ],
         "parts": {"drug": "metformin", "target": "glucose handling", "mode": "modulation"},
         "headlines": {"pathway": ["The processes behind glucose", "Where blood sugar comes from"], "target": ["Effects, not one target", "Liver, intestine, muscle"], "binding": ["Less glucose from liver and gut", "Less sugar from liver and food"], "cascade": ["Better insulin sensitivity", "A better response to insulin"], "effect": ["Improved glycemic control", "Lower blood sugar"], "moa": ["Less glucose, better sensitivity", "Less sugar, better response to insulin"]},
         "lines": [
          {"roles": ["pathway"], "facts": ["PATHWAY"], "hcp": "The processes at work are hepatic glucose output, intestinal glucose absorption and peripheral glucose uptake.", "patient": "Blood sugar comes from the liver and from food, and the body's cells take it up."},
          {"roles": ["target"], "facts": ["TARGET"], "hcp": "The label names these effects, not a single molecular target.", "patient": "Metformin works in the liver, the intestine and the muscles."},
          {"roles": ["target"], "facts": ["TARGET"], "hcp": "They take place in liver, intestine and muscle.", "patient": null},
          {"roles": ["binding"], "facts": ["F1"], "hcp": "Metformin decreases hepatic glucose production and decreases intestinal absorption of glucose.", "patient": "Metformin lowers the amount of sugar your liver makes, and lowers the sugar absorbed from food."},
          {"roles": ["cascade"], "facts": ["F1"], "hcp": "It improves insulin sensitivity by increasing peripheral glucose uptake and utilization.", "patient": "It also helps your body respond better to insulin."},
          {"roles": ["effect"], "facts": ["F1", "F3"], "hcp": "Together, these effects improve glycemic control.", "patient": "Together, these effects lower blood sugar."},
          {"roles": ["moa"], "facts": ["F1"], "hcp": "Metformin decreases hepatic glucose production and decreases intestinal absorption of glucose.", "patient": "Metformin lowers the amount of sugar your liver makes, and lowers the sugar absorbed from food."},
          {"roles": ["moa"], "facts": ["F1"], "hcp": "It improves insulin sensitivity by increasing peripheral glucose uptake and utilization.", "patient": "It helps your body respond better to insulin."},
          {"roles": ["indication:I1"], "facts": ["F3"], "hcp": "Metformin is indicated as an adjunct to diet and exercise to improve glycemic control in adults and pediatric patients 10 years of age and older with type 2 diabetes mellitus.", "patient": "Metformin is used with diet and exercise to lower blood sugar in adults and in children 10 and older with type 2 diabetes."},
          {"roles": ["boxed"], "facts": ["F4"], "hcp": "Boxed warning: lactic acidosis.", "patient": "Boxed warning: lactic acidosis."},
          {"roles": ["boxed"], "facts": ["F4"], "hcp": "Postmarketing cases of metformin-associated lactic acidosis have resulted in death, hypothermia, hypotension and resistant bradyarrhythmias.", "patient": "Metformin can cause a rare but life-threatening build-up of acid in the blood called lactic acidosis."},
          {"roles": ["boxed"], "facts": ["F4"], "hcp": "Risk factors include renal impairment, age 65 or older, contrast studies, surgery, hypoxic states, excessive alcohol intake and hepatic impairment.", "patient": "The risk is higher with kidney or liver problems, heavy drinking, or being 65 or older."},
          {"roles": ["safety"], "facts": ["F5"], "hcp": "Metformin is contraindicated in severe renal impairment, with an eGFR below 30 mL/min/1.73 m2, and in hypersensitivity to metformin.", "patient": "Do not take metformin if you have severe kidney problems or are allergic to it."},
          {"roles": ["safety"], "facts": ["F5"], "hcp": "It is also contraindicated in acute or chronic metabolic acidosis, including diabetic ketoacidosis.", "patient": "Do not take it if you have metabolic acidosis, including diabetic ketoacidosis."},
          {"roles": ["safety"], "facts": ["F6"], "hcp": "Common adverse reactions are diarrhea, nausea and vomiting, flatulence, asthenia, indigestion, abdominal discomfort and headache.", "patient": "The most common side effects are diarrhea, nausea or vomiting, gas, weakness, indigestion, stomach discomfort and headache."},
          {"roles": ["summary"], "facts": ["F1"], "hcp": "In short: less hepatic glucose production, less intestinal absorption, better insulin sensitivity.", "patient": "In short: less sugar from the liver and from food, and a better response to insulin."},
          {"roles": ["summary!"], "facts": ["F4"], "hcp": "Keep the boxed warning in mind: lactic acidosis.", "patient": "A serious risk is lactic acidosis, a build-up of acid in the blood."}
         ],
         "boxed_panel": [
          {"label": "Outcome", "facts": ["F4"], "hcp": "death, hypothermia, hypotension, resistant bradyarrhythmias", "patient": "rare but life-threatening build-up of acid in the blood"},
          {"label": "Risk factors", "facts": ["F4"], "hcp": "renal or hepatic impairment, age 65 or older, contrast studies, surgery, hypoxic states, excessive alcohol", "patient": "kidney or liver problems, heavy drinking, being 65 or older"}
         ],
         "safety_panel": [
          {"label": "Do not use", "facts": ["F5"], "hcp": "eGFR below 30; hypersensitivity", "patient": "severe kidney problems; allergy to metformin"},
          {"label": "Acidosis", "facts": ["F5"], "hcp": "acute or chronic metabolic acidosis, diabetic ketoacidosis", "patient": "not with metabolic acidosis or diabetic ketoacidosis"},
          {"label": "Common", "facts": ["F6"], "hcp": "diarrhea, nausea, vomiting, flatulence, asthenia, indigestion, abdominal discomfort, headache", "patient": "diarrhea, nausea or vomiting, gas, weakness, indigestion, stomach discomfort, headache"}
         ],
         "recap": [
          {"label": "", "facts": ["F1"], "hcp": "Less hepatic glucose", "patient": "Less sugar from the liver"},
          {"label": "", "facts": ["F1"], "hcp": "Better insulin sensitivity", "patient": "Better response to insulin"},
          {"label": "Risk", "facts": ["F4"], "hcp": "lactic acidosis", "patient": "lactic acidosis"}
         ]
        }
        """#
}
