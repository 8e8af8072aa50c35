/// What the five standard films say, word for word; changed only on purpose.
enum GoldenScripts {
    /// In the order of `Films.standard`.
    static let all = [aspirin, lisinopril, diabetease, vitaboost, adverseEvents]

    private static let aspirin = #"""
        title: Aspirin, an antiplatelet agent: mechanism of action. {CLASS}
        disease: When an atherosclerotic plaque ruptures, platelets adhere to the exposed vessel wall and become activated. {K2}
        pathway: In the platelet, cyclo-oxygenase starts the pathway from arachidonic acid to thromboxane A2 and platelet aggregation. {PATHWAY TARGET}
        target: The target is platelet cyclo-oxygenase, known as COX-1. {TARGET}
        binding: Aspirin's acetyl group acetylates prostaglandin cyclo-oxygenase and inactivates it irreversibly. {F1 F2}
        cascade: For the life of the platelet, the formation of thromboxane A2 is prevented. {F2}
        effect: The result is an antiplatelet effect that lasts for the life of each platelet. {CLASS F2}
        indication: Professional labeling covers patients who have had an ischemic stroke, a TIA or an MI, and those with unstable or chronic stable angina or a suspected acute MI. Professional labeling lists no use in primary prevention. {F4 LIMITS}
        safety: Do not use aspirin in patients with a known allergy to NSAIDs, or with the syndrome of asthma, rhinitis and nasal polyps. Do not use it in children or teenagers for viral infections, because of the risk of Reye's syndrome. Warnings include bleeding, also with three or more alcoholic drinks a day, and gastrointestinal ulceration. It inhibits platelet function: use caution in coagulation abnormalities, and avoid it in active peptic ulcer disease. {F5 F6}
        summary: In short: irreversible inhibition of the enzyme, no new thromboxane A2, less platelet aggregation. Weigh the benefit against the risk of bleeding. {F1 F2 F6}
        end: Please see the full professional labeling. {H}
        """#

    private static let lisinopril = #"""
        hook: Your patient's blood pressure is above goal. What does the renin-angiotensin system have to do with it? {K1}
        moa: Lisinopril inhibits angiotensin-converting enzyme, which converts angiotensin I to the vasoconstrictor angiotensin II. With less angiotensin II, vasopressor activity and aldosterone secretion decrease. {F1 F2 F3}
        indication: Lisinopril is indicated for the treatment of hypertension in adults and pediatric patients 6 years of age and older, to lower blood pressure. {F4}
        boxed: Boxed warning: fetal toxicity. When pregnancy is detected, discontinue lisinopril as soon as possible. Drugs that act directly on the renin-angiotensin system can cause injury and death to the developing fetus. {F5}
        safety: Lisinopril is contraindicated in patients with angioedema or a history of hereditary or idiopathic angioedema, and in patients with hypersensitivity. Do not use it with aliskiren in patients with diabetes, or with a neprilysin inhibitor, including within 36 hours of sacubitril and valsartan. Warnings include angioedema, hypotension, hyperkalemia, hepatic failure and renal impairment, with periodic monitoring. Common adverse reactions in hypertension trials were headache, dizziness and cough, and in heart failure, hypotension and chest pain. {F6 F10 F7}
        references: References are on screen. {H}
        end: Please see the full prescribing information. {H}
        """#

    private static let diabetease = #"""
        hook: Checking, counting, planning: diabetes can take up a lot of your day. {K1}
        condition: In diabetes, there is too much sugar in the blood. {K2}
        product: This is DiabetEase. {B:brand_name}
        safety: - {}
        cta: Ask your doctor what is right for you, and bring your questions. {H}
        end: See the full prescribing information. You are encouraged to report negative side effects of prescription drugs to the FDA. {H}
        """#

    private static let vitaboost = #"""
        hook: Feeling run down is common. The cause is not always simple. {K1}
        fact: Vitamin deficiency is one possible reason. A blood test can tell. {K2}
        explain: Vitamins help enzymes do their work in every cell. {K3}
        brand: This is VitaBoost. {B:drug_name}
        safety: - {}
        cta: Talk to a health professional before you start. {H}
        """#

    private static let adverseEvents = #"""
        scenario: At a dinner, a neighbor says: "I felt dizzy after taking one of your company's tablets." What do you do? {C9}
        why: Every report helps us to learn about our medicines and to protect patients. {C3}
        rule: If you hear about a side effect with one of our products, report it. You do not decide whether the medicine caused it. {C3}
        steps: Note four things. One: a patient. Two: a reporter. Three: a product. Four: what happened. Then send the report, even if something is missing. {C1 C3}
        split: Do report overdose, misuse, use in pregnancy, and lack of effect. Do not wait for complete information, and do not give medical advice. {C3}
        deadline: The clock starts on the day any employee first hears of it. That is day zero. {C2}
        contact: Tell Drug Safety. {C3}
        quiz: Your turn. A comment online names our product and a rash. Is that reportable? Yes. Pass it on. {C9 C3}
        recap: Hear it. Note four things. Report it. When in doubt, report. {C1 C3}
        end: PharmaCorp, Drug Safety. {B:brand_name}
        """#
}
