import CreatorCore

extension ConditionTopics {
    /// Heart, vessels and blood pressure.
    static let vascular: [ConditionTopic] = [
        ConditionTopic(
            "cardiovascular disease",
            plain: "heart and vessel disease",
            aliases: [
                "CVD", "cardiovascular diseases", "heart disease",
                "atherosclerotic cardiovascular disease",
                "ASCVD",
            ],
            picture: .vessel,
            organ: "artery",
            hook: (
                "Your patient has established cardiovascular disease. What drives the next event?",
                "Every heartbeat needs open arteries."
            ),
            definition: (
                "When an atherosclerotic plaque ruptures, platelets adhere to the exposed vessel wall and become activated.",
                "When a fatty deposit in an artery breaks open, platelets stick to the damaged wall."
            ),
            process: (
                "Activated platelets aggregate, and a thrombus can form.",
                "Platelets can clump together and form a clot."
            ),
            course: (
                "A thrombus that blocks an artery can cause a heart attack or an ischemic stroke.",
                "A clot that blocks an artery can cause a heart attack or a stroke."
            ),
            check: (
                "Risk rises with smoking, hypertension, diabetes and high cholesterol.",
                "Smoking, high blood pressure, diabetes and high cholesterol raise the risk."
            )
        ),
        ConditionTopic(
            "hypertension",
            plain: "high blood pressure",
            aliases: ["HTN", "arterial hypertension", "essential hypertension", "high BP"],
            picture: .vessel,
            organ: "artery",
            hook: (
                "Your patient's blood pressure is above goal. What does the renin-angiotensin system have to do with it?",
                "High blood pressure often gives no sign at all."
            ),
            definition: (
                "In hypertension, arterial blood pressure is persistently raised.",
                "High blood pressure means that blood pushes too hard against the walls of the arteries."
            ),
            process: (
                "Narrowed vessels and retained salt and water both push the pressure up.",
                "When blood vessels are narrow, the pressure inside them goes up."
            ),
            course: (
                "Over years it strains the heart and damages brain, kidneys and eyes.",
                "Over time, it can harm the heart, brain, kidneys and eyes."
            ),
            check: (
                "It often has no symptoms, so measurement finds it.",
                "A simple measurement can find it."
            )
        ),
        ConditionTopic(
            "heart failure",
            plain: "heart failure",
            aliases: ["HF", "CHF", "congestive heart failure", "chronic heart failure"],
            picture: .organCallout,
            organ: "heart",
            hook: (
                "Your patient with heart failure is short of breath again. What strains the heart?",
                "Stairs that used to be easy can become hard."
            ),
            definition: (
                "In heart failure, the heart cannot meet the body's demand for blood at normal filling pressures.",
                "In heart failure, the heart does not pump as well as the body needs."
            ),
            process: (
                "Neurohormonal systems respond, retain fluid and raise the load on the heart.",
                "Fluid can build up in the lungs and legs."
            ),
            course: (
                "Breathlessness, edema and fatigue are typical.",
                "People may feel tired, short of breath or swollen."
            ),
            check: (
                "Echocardiography shows structure and function.",
                "An ultrasound of the heart helps doctors to see how it pumps."
            )
        ),
        ConditionTopic(
            "acute myocardial infarction",
            plain: "heart attack",
            aliases: [
                "myocardial infarction", "acute MI", "AMI", "MI",
                "suspected acute myocardial infarction",
            ],
            picture: .organCallout,
            organ: "heart",
            hook: (
                "Your patient has had a myocardial infarction. What happens in the artery?",
                "In a heart attack, every minute counts."
            ),
            definition: (
                "In acute myocardial infarction, blood flow to heart muscle is suddenly blocked.",
                "In a heart attack, blood flow to part of the heart is suddenly blocked."
            ),
            process: (
                "The usual cause is a thrombus on a ruptured plaque.",
                "The usual cause is a clot in an artery of the heart."
            ),
            course: (
                "Without flow, heart muscle is lost.",
                "Without blood, heart muscle is lost."
            ),
            check: (
                "Electrocardiogram and troponin support the diagnosis.",
                "Call emergency services at once if you suspect one."
            )
        ),
        ConditionTopic(
            "ischemic stroke",
            plain: "stroke",
            aliases: ["ischaemic stroke", "cerebral infarction"],
            picture: .organCallout,
            organ: "brain",
            hook: (
                "Your patient has had an ischemic stroke. What blocked the flow?",
                "A stroke starts suddenly, and time matters."
            ),
            definition: (
                "In ischemic stroke, an artery of the brain is blocked.",
                "In most strokes, a blood vessel of the brain is blocked."
            ),
            process: (
                "A thrombus or an embolus cuts off the blood supply.",
                "A clot cuts off the blood supply."
            ),
            course: (
                "Brain tissue without blood loses function within minutes.",
                "Brain cells without blood stop working within minutes."
            ),
            check: (
                "Imaging tells ischemia from bleeding.",
                "Call emergency services at once if face, arm or speech suddenly fail."
            )
        ),
    ]
}
