// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "creator",
    products: [.executable(name: "creator", targets: ["creator"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        // 0 · C libraries, and the few system calls that Swift cannot make
        .systemLibrary(name: "CEditLine"),
        .systemLibrary(name: "CPangoCairo"),
        .systemLibrary(name: "CFlite"),
        .systemLibrary(name: "CCurl"),
        .target(name: "CSystem"),

        // 1 · Values, rules and seams: no imports
        .target(name: "CreatorCore"),
        .target(name: "SceneGraph"),

        // 2 · Forms of the core, and one owner for each C library
        .target(name: "CreatorText", dependencies: ["CreatorCore"]),
        .target(name: "CreatorWire", dependencies: ["CreatorCore"]),
        .target(name: "Transcripts", dependencies: ["CreatorCore"]),
        .target(name: "LineEditing", dependencies: ["CEditLine", "CSystem"]),
        .target(name: "Drawing", dependencies: ["CPangoCairo", "SceneGraph"]),
        .target(name: "Speech", dependencies: ["CFlite"]),
        .target(name: "Media", dependencies: ["CSystem"]),
        .target(name: "HTTPTransport", dependencies: ["CCurl"]),

        // 3 · Know-how: what to say, what to show, what feedback means
        .target(name: "CreatorStages", dependencies: ["CreatorCore"]),
        .target(name: "Compositions", dependencies: ["SceneGraph", "Drawing"]),

        // 4 · The built-in studio, and the terminal's face
        .target(
            name: "CreatorOffline",
            dependencies: [
                "CreatorCore", "CreatorStages", "Compositions", "SceneGraph", "Drawing", "Speech",
                "Media",
            ]
        ),
        .target(
            name: "CreatorShell",
            dependencies: [
                "CreatorCore", "CreatorText", "CreatorWire", "LineEditing", "Transcripts",
            ]
        ),

        .target(
            name: "TranscriptReplay",
            dependencies: [
                "CreatorCore", "CreatorText", "CreatorShell", "LineEditing", "Media",
                "Transcripts", "CSystem",
            ]
        ),

        // 5 · Composition root
        .executableTarget(
            name: "creator",
            dependencies: [
                "CreatorCore", "CreatorText", "CreatorWire", "CreatorShell", "CreatorOffline",
                "CreatorStages", "HTTPTransport", "LineEditing", "Media", "Speech", "Drawing",
                "Transcripts", "TranscriptReplay",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // Tests
        .target(
            name: "CreatorTestSupport",
            dependencies: ["CreatorCore", "CSystem"],
            path: "Tests/CreatorTestSupport"
        ),
        .executableTarget(
            name: "terminal-probe",
            dependencies: ["LineEditing"],
            path: "Tests/TerminalProbe"
        ),
        .testTarget(name: "CreatorCoreTests", dependencies: ["CreatorCore", "CreatorTestSupport"]),
        .testTarget(
            name: "CreatorTextTests",
            dependencies: ["CreatorCore", "CreatorText", "CreatorTestSupport"]
        ),
        .testTarget(
            name: "CreatorWireTests",
            dependencies: ["CreatorCore", "CreatorWire", "CreatorTestSupport"]
        ),
        .testTarget(name: "TranscriptsTests", dependencies: ["CreatorCore", "Transcripts"]),
        .testTarget(
            name: "LineEditingTests",
            dependencies: ["LineEditing", "CreatorTestSupport", "terminal-probe"]
        ),
        .testTarget(
            name: "CompositionsTests",
            dependencies: ["Compositions", "SceneGraph", "Drawing"]
        ),
        .testTarget(name: "SpeechTests", dependencies: ["Speech"]),
        .testTarget(name: "MediaTests", dependencies: ["Media", "CSystem"]),
        .testTarget(
            name: "CreatorStagesTests",
            dependencies: ["CreatorCore", "CreatorStages", "CreatorTestSupport"]
        ),
        .testTarget(
            name: "CreatorShellTests",
            dependencies: [
                "CreatorCore", "CreatorText", "CreatorShell", "LineEditing", "CreatorTestSupport",
            ]
        ),
        .testTarget(
            name: "TranscriptReplayTests",
            dependencies: [
                "CreatorCore", "CreatorShell", "CreatorTestSupport", "TranscriptReplay",
                "Transcripts", "creator",
            ],
            exclude: ["HardCases.md"]
        ),
        .testTarget(
            name: "CreatorOfflineTests",
            dependencies: [
                "CreatorCore", "CreatorOffline", "CreatorStages", "CreatorTestSupport",
                "Compositions", "SceneGraph", "Drawing", "Media", "Speech",
            ]
        ),
        .testTarget(
            name: "ProductTests",
            dependencies: ["CreatorCore", "CreatorTestSupport", "Media", "creator"]
        ),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
    ]
}
