import CreatorCore

extension ConditionTopics {
    /// Diabetes, blood fats, weight and vitamins.
    static let metabolic: [ConditionTopic] = [
        ConditionTopic(
            "type 2 diabetes",
            plain: "type 2 diabetes",
            aliases: [
                "type 2 diabetes mellitus", "T2DM", "T2D", "type II diabetes", "type two diabetes",
            ],
            picture: .organCallout,
            organ: "pancreas",
            hook: (
                "Your patient with type 2 diabetes is not at the glycemic goal. What happens next?",
                "Checking, counting, planning: type 2 diabetes can take up a lot of your day."
            ),
            definition: (
                "Type 2 diabetes is a chronic disorder of glucose regulation, with insulin resistance and impaired insulin secretion.",
                "In type 2 diabetes, the body does not use insulin well, and sugar builds up in the blood."
            ),
            process: (
                "As tissues respond less to insulin and beta cells fall behind, blood glucose rises.",
                "Insulin is the hormone that helps sugar move from the blood into the cells."
            ),
            course: (
                "Over time, high glucose can damage blood vessels, kidneys, nerves and eyes.",
                "Over time, high blood sugar can harm the heart, kidneys, nerves and eyes."
            ),
            check: (
                "HbA1c reflects average glycemia and guides follow-up.",
                "A blood test shows how high your sugar has been."
            )
        ),
        ConditionTopic(
            "diabetes",
            plain: "diabetes",
            aliases: ["diabetes mellitus"],
            picture: .organCallout,
            organ: "pancreas",
            hook: (
                "Your patient has diabetes. What shapes daily glucose control?",
                "Checking, counting, planning: diabetes can take up a lot of your day."
            ),
            definition: (
                "Diabetes is a group of chronic disorders in which blood glucose is too high.",
                "In diabetes, there is too much sugar in the blood."
            ),
            process: (
                "Insulin is missing, or tissues do not respond to it well enough.",
                "The body does not make enough insulin, or does not use it well."
            ),
            course: (
                "Over time, high glucose can damage blood vessels, kidneys, nerves and eyes.",
                "Over time, high blood sugar can harm the heart, kidneys, nerves and eyes."
            ),
            check: (
                "Diagnosis rests on blood tests.",
                "A blood test can show whether your sugar is too high."
            )
        ),
        ConditionTopic(
            "hypercholesterolemia",
            plain: "high cholesterol",
            aliases: [
                "hyperlipidemia", "primary hyperlipidemia", "hypercholesterolaemia",
                "hyperlipidaemia", "high LDL cholesterol",
            ],
            picture: .vessel,
            organ: "artery",
            hook: (
                "Your patient's LDL cholesterol is above goal. Where does the liver come in?",
                "You cannot feel high cholesterol. A blood test can show it."
            ),
            definition: (
                "In hypercholesterolemia, low-density lipoprotein cholesterol in plasma is raised.",
                "High cholesterol means there is too much of a fatty substance in the blood."
            ),
            process: (
                "LDL particles enter the arterial wall and contribute to atherosclerotic plaque.",
                "The extra cholesterol can build up in the walls of the arteries."
            ),
            course: (
                "Plaque narrows arteries and raises cardiovascular risk.",
                "Over time, the build-up can narrow the arteries."
            ),
            check: (
                "A lipid panel finds it; symptoms usually do not.",
                "A simple blood test measures it."
            )
        ),
        ConditionTopic(
            "obesity",
            plain: "obesity",
            aliases: ["adiposity"],
            picture: .iconGrid,
            organ: "whole body",
            hook: (
                "Your patient lives with obesity. Which biology is at work?",
                "Body weight is about more than willpower."
            ),
            definition: (
                "Obesity is a chronic disease with excess body fat that can impair health.",
                "Obesity is a long-term condition in which extra body fat can harm health."
            ),
            process: (
                "Appetite, energy use, genes and surroundings all play a part.",
                "Hunger, genes, sleep and surroundings all play a part."
            ),
            course: (
                "It is linked to type 2 diabetes, cardiovascular disease and joint disease.",
                "It is linked to diabetes, heart disease and joint problems."
            ),
            check: (
                "Assessment looks at body mass index, waist and health, not weight alone.",
                "Your doctor can look at weight and health together."
            )
        ),
        ConditionTopic(
            "vitamin deficiency",
            plain: "vitamin deficiency",
            aliases: ["vitamin deficiencies", "hypovitaminosis", "low vitamins"],
            picture: .iconGrid,
            organ: "cells",
            hook: (
                "Your patient reports fatigue. Is a vitamin deficiency among the causes?",
                "Feeling run down is common. The cause is not always simple."
            ),
            definition: (
                "In vitamin deficiency, intake, absorption or use of a vitamin falls below need.",
                "Vitamin deficiency is one possible reason. A blood test can tell."
            ),
            process: (
                "Many vitamins are cofactors of enzymes in cell metabolism.",
                "Vitamins help enzymes do their work in every cell."
            ),
            course: (
                "The signs depend on the vitamin, and on how long it has been missing.",
                "The signs depend on which vitamin is missing."
            ),
            check: (
                "Laboratory tests confirm a suspected deficiency.",
                "A health professional can find out which one, if any, you need."
            )
        ),
    ]
}
