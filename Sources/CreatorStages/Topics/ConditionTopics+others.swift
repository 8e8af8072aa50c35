import CreatorCore

extension ConditionTopics {
    /// Joints, skin, gut, head and mood.
    static let others: [ConditionTopic] = [
        ConditionTopic(
            "rheumatoid arthritis",
            plain: "rheumatoid arthritis",
            aliases: ["RA"],
            picture: .organCallout,
            organ: "joint",
            hook: (
                "Your patient's joints are still swollen. Which signal keeps inflammation going?",
                "Stiff hands can make a morning slow."
            ),
            definition: (
                "Rheumatoid arthritis is a chronic autoimmune disease with inflammation of the synovium.",
                "In rheumatoid arthritis, the immune system attacks the lining of the joints."
            ),
            process: (
                "Immune cells and cytokines sustain inflammation in the joint.",
                "The joints become swollen, stiff and painful."
            ),
            course: (
                "Over time, cartilage and bone can be damaged.",
                "Over time, the joints can be damaged."
            ),
            check: (
                "Examination, blood tests and imaging support the diagnosis.",
                "Blood tests and pictures of the joints help doctors to find it."
            )
        ),
        ConditionTopic(
            "plaque psoriasis",
            plain: "psoriasis",
            aliases: ["psoriasis vulgaris"],
            picture: .iconGrid,
            organ: "skin",
            hook: (
                "Your patient's plaques keep coming back. What drives the skin?",
                "Psoriasis is more than dry skin."
            ),
            definition: (
                "Plaque psoriasis is a chronic immune-mediated disease of the skin.",
                "In psoriasis, the immune system makes skin cells grow too fast."
            ),
            process: (
                "Keratinocytes multiply too quickly under the influence of cytokines.",
                "Red, scaly patches form."
            ),
            course: ("Joints can be involved as well.", "Joints can be affected too."),
            check: ("Diagnosis is usually clinical.", "A doctor can usually tell by looking.")
        ),
        ConditionTopic(
            "Crohn's disease",
            plain: "Crohn's disease",
            aliases: ["Crohns", "Morbus Crohn"],
            picture: .organCallout,
            organ: "intestine",
            hook: (
                "Your patient's bowel symptoms have returned. What sustains the inflammation?",
                "Planning a day around the bathroom is hard."
            ),
            definition: (
                "Crohn's disease is a chronic inflammatory disease of the digestive tract.",
                "In Crohn's disease, parts of the digestive tract are inflamed."
            ),
            process: (
                "The inflammation can reach through the whole bowel wall.",
                "The inflammation can go deep into the bowel wall."
            ),
            course: ("Flares and quiet phases alternate.", "Symptoms come and go."),
            check: (
                "Endoscopy and imaging support the diagnosis.",
                "A look inside the bowel helps doctors to find it."
            )
        ),
        ConditionTopic(
            "migraine",
            plain: "migraine",
            aliases: ["migraines", "migraine headache"],
            picture: .organCallout,
            organ: "head",
            hook: (
                "Your patient loses days to migraine. What happens in an attack?",
                "A migraine can stop a day in its tracks."
            ),
            definition: (
                "Migraine is a neurological disease with recurring attacks of headache.",
                "Migraine is a disease of the nervous system with strong headaches that come back."
            ),
            process: (
                "In an attack, trigeminal pain pathways are activated.",
                "During an attack, pain pathways in the head are active."
            ),
            course: (
                "Nausea and sensitivity to light and sound are common.",
                "Light and sound can be hard to bear."
            ),
            check: (
                "A headache diary helps in diagnosis.", "A headache diary can help your doctor."
            )
        ),
        ConditionTopic(
            "depression",
            plain: "depression",
            aliases: ["major depressive disorder", "MDD", "major depression"],
            picture: .iconGrid,
            organ: "brain",
            hook: (
                "Your patient has lost interest and sleep. Is it depression?",
                "Some days feel heavy for a long time."
            ),
            definition: (
                "Depression is a mood disorder with low mood or loss of interest over weeks.",
                "Depression is an illness with low mood or loss of interest that lasts for weeks."
            ),
            process: (
                "Biological, psychological and social factors act together.",
                "Body, mind and surroundings all play a part."
            ),
            course: (
                "It affects sleep, appetite, energy and concentration.",
                "It can affect sleep, appetite and energy."
            ),
            check: (
                "A clinical interview is the basis of diagnosis.",
                "Talking with a health professional is a first step."
            )
        ),
    ]
}
