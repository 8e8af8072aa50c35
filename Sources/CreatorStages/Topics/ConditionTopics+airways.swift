import CreatorCore

extension ConditionTopics {
    /// Asthma and chronic obstructive pulmonary disease.
    static let airways: [ConditionTopic] = [
        ConditionTopic(
            "asthma",
            plain: "asthma",
            aliases: ["bronchial asthma"],
            picture: .organCallout,
            organ: "lungs",
            hook: (
                "Your patient wakes at night with wheeze. What is happening in the airways?",
                "A deep breath is easy to take for granted."
            ),
            definition: (
                "Asthma is a chronic inflammatory disease of the airways with variable airflow limitation.",
                "In asthma, the airways are swollen and can suddenly get narrow."
            ),
            process: (
                "Inflammation makes airways hyperresponsive, and smooth muscle constricts.",
                "Dust, pollen, cold air or exercise can set it off."
            ),
            course: (
                "Wheeze, cough and breathlessness come and go.",
                "Wheezing, coughing and short breath come and go."
            ),
            check: (
                "Lung function tests show variable airflow.",
                "A breathing test helps to find it."
            )
        ),
        ConditionTopic(
            "chronic obstructive pulmonary disease",
            plain: "COPD",
            aliases: ["COPD", "chronic obstructive lung disease"],
            picture: .organCallout,
            organ: "lungs",
            hook: (
                "Your patient with COPD is short of breath on exertion. What limits the flow?",
                "When breathing is hard, small things get big."
            ),
            definition: (
                "COPD is a lung disease with persistent airflow limitation.",
                "In COPD, damaged airways make it hard to breathe out."
            ),
            process: (
                "Airway inflammation and loss of alveolar walls trap air in the lungs.",
                "Air gets trapped in the lungs."
            ),
            course: (
                "Smoking is the leading cause in many countries.",
                "Smoking is the main cause in many countries."
            ),
            check: (
                "Spirometry confirms the diagnosis.",
                "A breathing test shows it."
            )
        ),
    ]
}
