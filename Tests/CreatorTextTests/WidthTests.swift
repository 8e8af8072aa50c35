import CreatorCore
import CreatorTestSupport
import CreatorText
import Testing

@Suite struct WidthTests {
    /// Words that break layouts, by a fixed series of numbers.
    private struct Texts {
        var state: UInt64
        private static let pieces = [
            "a", "word", "日本語", "👩‍⚕️", "e\u{301}", "\u{1B}[31m", "\n", "\t", "\u{202E}", "\u{0}", " ",
            "  ", "supercalifragilistic", String(repeating: "w", count: 100), "全角全角全角全角",
            "\u{200B}", "️", "#", "ﷺ", "-", "\u{2028}", "🇩🇪", String(repeating: "漢", count: 60),
        ]

        mutating func number(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }

        mutating func text() -> String {
            (0...number(below: 12)).map { _ in
                Self.pieces[number(below: Self.pieces.count)] + (number(below: 2) == 0 ? " " : "")
            }.joined()
        }

        mutating func figure() -> Double {
            [0, -1.5, 3.25, 99_999.9, 1e12, -.infinity, .nan][number(below: 7)]
        }
    }

    private func check(_ lines: [ReportedLine]) {
        for line in lines {
            #expect(line.text.columns <= 78, "\(line.text)")
            let hasControl = line.text.unicodeScalars.contains {
                $0.properties.generalCategory == .control || $0.properties.isBidiControl
            }
            #expect(!hasControl, "\(line.text.debugDescription)")
        }
    }

    @Test(arguments: [Glyphs.unicode, .ascii])
    func `never writes a line wider than 78 columns, nor a control character`(_ glyphs: Glyphs)
        throws
    {
        var texts = Texts(state: 42)
        let reporter = TextReporter(glyphs: glyphs)
        for _ in 0..<5 {
            let artifacts = Artifacts.random(&texts)
            for (stage, pair) in zip(Stage.allCases, artifacts) {
                let first = Version(StageRun(stage), StageResult(pair.0))
                let run = StageRun(stage, version: 2, feedback: texts.text(), base: 1)
                let second = Version(
                    run,
                    StageResult(pair.1, report: Artifacts.report(&texts)),
                    base: first
                )
                let made = Production.sample(at: .scenes).adding(first).adding(second)
                check(reporter.lines(for: .completed(first, made)))
                check(reporter.lines(for: .completed(second, made)))
                check(reporter.lines(for: .shown(second, made)))
                check(reporter.lines(for: .compared(VersionComparison(from: first, to: second))))
                check(reporter.lines(for: .listed(made.versions, inUse: [run])))
                check(reporter.lines(for: .stageRunning(run)))
                check(reporter.lines(for: .error(run, StageError(.tool, texts.text()))))
                check(
                    reporter.lines(for: .stageProgress(run, StageProgress(texts.text(), 1, of: 2)))
                )
            }
            check(
                reporter.lines(
                    for: .rejected(Refusal(.file, texts.text(), suggestions: [texts.text()]))
                )
            )
        }
    }

    @Test func `keeps help inside the page`() throws {
        for status in [SessionStatus.idle, .stopped(.sample, .sample, .tts)] {
            let help = HelpPage(in: status)
            check(try help.lines(on: nil))
            check(help.types(nil))
            let topics =
                CommandName.words.map(\.word) + VideoType.allCases.map(\.rawValue)
                + BriefSchema.all.map(\.key) + Stage.allCases.map(\.rawValue) + ["feedback"]
            for topic in topics { check(try help.lines(on: topic)) }
        }
    }

    /// Artifacts filled with whatever a model or a client might write.
    private enum Artifacts {
        static func random(_ texts: inout Texts) -> [(Artifact, Artifact)] {
            Stage.allCases.map { stage in (artifact(stage, &texts), artifact(stage, &texts)) }
        }

        static func report(_ texts: inout Texts) -> FeedbackReport {
            var report = FeedbackReport()
            report.applied = [
                .init(
                    texts.text(),
                    .shorter,
                    scenes: [texts.text()],
                    before: texts.text(),
                    after: "b"
                )
            ]
            report.deferred = [.init(texts.text(), .slower, stage: .tts)]
            report.notApplied = [
                .init(texts.text(), reason: texts.text(), rule: texts.text(), hint: texts.text())
            ]
            return report
        }

        private static func artifact(_ stage: Stage, _ texts: inout Texts) -> Artifact {
            switch stage {
            case .scenes: .scenes(plan(&texts))
            case .script: .script(script(&texts))
            case .visuals: .visuals(board(&texts))
            case .animations:
                .animations(
                    MotionPlan(
                        isMoving: true,
                        scenes: [
                            MotionScene(
                                key: texts.text(),
                                role: .references,
                                entrance: .crossfade,
                                moves: [texts.text(), texts.text()],
                                settlesAt: texts.figure()
                            )
                        ],
                        files: [texts.text()]
                    )
                )
            case .tts: .tts(voice(&texts))
            case .render:
                .render(
                    Master(
                        path: texts.text(),
                        width: 1,
                        height: 2,
                        framesPerSecond: 3,
                        seconds: texts.figure(),
                        bytes: 9,
                        loudness: texts.figure(),
                        truePeak: texts.figure(),
                        draft: .noApprovalCode,
                        files: [texts.text()],
                        checks: [.init(texts.text(), texts.text())]
                    )
                )
            }
        }

        private static func plan(_ texts: inout Texts) -> ScenePlan {
            ScenePlan(
                videoType: .complianceVideo,
                audience: .employee,
                subject: texts.text(),
                scenes: [
                    PlannedScene(
                        key: texts.text(),
                        role: .references,
                        seconds: texts.figure(),
                        wordBudget: 12345,
                        picture: .ligandNeutralisation,
                        keyPoint: texts.text(),
                        sources: [.brief(texts.text())],
                        supplies: [SupplyRequest(texts.text(), texts.text())]
                    )
                ],
                references: [
                    Reference(
                        source: .fact(texts.text()),
                        title: texts.text(),
                        locator: texts.text(),
                        standing: texts.text()
                    )
                ],
                notes: [PlanNote(.block, texts.text(), texts.text())]
            )
        }

        private static func script(_ texts: inout Texts) -> Script {
            let narration = Narration(
                key: "key",
                role: .moaPlain,
                sentences: [Sentence(texts.text(), [.document(1, lines: 2...3)])],
                headline: Sentence(texts.text(), [.house]),
                callouts: [Callout(texts.text(), texts.text(), [.house])],
                supplies: [],
                seconds: texts.figure()
            )
            return Script(
                narrations: [narration],
                references: [],
                wording: Wording(.plain, replacements: [.init(texts.text(), texts.text())]),
                wordsPerMinute: 1
            )
        }

        private static func board(_ texts: inout Texts) -> Storyboard {
            Storyboard(
                design: VisualDesign(
                    palette: .highContrast,
                    aspect: .portrait,
                    accent: texts.text()
                ),
                scenes: [
                    StoryboardScene(
                        key: texts.text(),
                        role: .references,
                        picture: .receptorAntagonist,
                        altText: texts.text(),
                        textBoxes: [
                            TextBox(
                                text: texts.text(),
                                frame: [],
                                capHeight: 3,
                                contrast: texts.figure()
                            )
                        ],
                        entities: [],
                        holdSeconds: texts.figure()
                    )
                ],
                contactSheet: texts.text(),
                files: [texts.text()],
                notes: [texts.text()]
            )
        }

        private static func voice(_ texts: inout Texts) -> VoiceTrack {
            VoiceTrack(
                direction: VoiceDirection(
                    wordsPerMinute: 1,
                    safetyWordsPerMinute: 1,
                    pronunciations: [.init(texts.text(), texts.text())]
                ),
                voice: texts.text(),
                scenes: [SceneRole.safety, .references].map { role in
                    VoiceScene(
                        key: "k",
                        role: role,
                        file: texts.text(),
                        seconds: 1,
                        speechSeconds: 1,
                        wordsPerMinute: 145,
                        lettersPerSecond: texts.figure(),
                        loudness: -16,
                        truePeak: -1,
                        envelope: [.nan, .infinity, -1, 0.5]
                    )
                },
                loudness: texts.figure(),
                truePeak: texts.figure(),
                captions: [texts.text()],
                lexiconTerms: [texts.text()],
                unknownTerms: [texts.text()]
            )
        }
    }
}
