/// Complete sessions: the examples with which the format is explained.
enum Samples {
    /// A film with one regeneration, from start to quit.
    static let film = #"""
        @ transcript: 1
        @ title: MoA video, regenerate the script once, then render
        @ tags: smoke, moa
        @ providers: offline
        @ seed: 7
        @ clock: 2026-01-05T09:00:00Z
        @ requires: ffmpeg, flite
        @ timeout: 60s

        # Aspirin, cardiovascular disease
        #
        # The whole happy path with the built-in planner and voice: no key, no network.
        # `seed` and `clock` make ids and times repeat, so almost every line is exact.

        > start moa drug_name="Aspirin" condition="cardiovascular disease" quality=low
        | session vid_0001  moa
        | stages  scenes > script > visuals > animations > tts > render
        | scenes v1 ...
        | scenes v1 ready  (1/6)  4 scenes
        |   1  Hook           8 s  A platelet plug forms in a narrowed artery
        |   2  Target         9 s  COX-1 makes thromboxane A2 inside the platelet
        |   3  Mechanism     11 s  Aspirin acetylates COX-1 for the life of the platelet
        |   4  Take-away      7 s  Lower aggregation, lower risk
        | next: accept, regen [feedback], stop
        % {"status":"session_started","video_id":"vid_0001","video_type":"moa","current_stage":"scenes"}
        % {"status":"stage_running","stage":"scenes","version":1}
        % {"status":"completed","stage":"scenes","version":1,"progress":{"current":1,"total":6}}

        > accept
        | script v1 ...
        | script v1 ready  (2/6)  4 scenes, 71 words, about 35 s
        |   1  "When a plaque ruptures, platelets rush in."
        |* 3
        | next: accept, regen [feedback], stop

        # A regeneration keeps the stage and raises the version.
        > regen make it shorter
        | script v2 ...
        | script v2 ready  (2/6)  4 scenes, 48 words, about 24 s
        |* 4
        | next: accept, regen [feedback], stop
        % {"status":"completed","stage":"script","version":2}

        > accept
        |* 1
        | next: accept, regen [feedback], stop

        > accept
        | animations skipped: nothing to animate after visuals
        | tts v1 ...
        # flite's length differs a little between versions: a tolerance, not a regex.
        |~ tts v1 ready  (5/6)  4 clips, <num 24.0+-1.5> s, 22.05 kHz
        | next: accept, regen [feedback], stop

        > accept
        | render v1 ...
        |~ render v1 ready  (6/6)  <file=path $WORK/**.mp4>  640x360  <num 24.0+-1.5> s
        | done: vid_0001
        |~ video: <$file>
        %~ {"status":"pipeline_complete","video_id":"vid_0001","video_path":"<$file>"}

        > quit
        = exit 0

        """#

    /// A provider that does not answer once, with its calls.
    static let timeout = #"""
        @ transcript: 1
        @ title: The script provider times out once; regen recovers; keys never appear
        @ providers: cassette
        @ env: CREATOR_LLM_KEY=test-key
        @ seed: 7
        @ clock: 2026-01-05T09:00:00Z

        > start product_ad topic="New diabetes medication" brand_name=DiabetEase persona="narrator" tone=calm
        | session vid_0001  product_ad
        | stages  scenes > script > visuals > animations > tts > render
        | scenes v1 ...
        | scenes v1 ready  (1/6)  2 scenes
        |   1  Morning        6 s  Checking glucose before breakfast
        |   2  Logo           4 s  DiabetEase
        | next: accept, regen [feedback], stop

        > accept
        | script v1 ...
        ! script v1 failed: provider llm: no answer in 30 s
        | next: regen [feedback], stop
        % {"status":"error","stage":"script","version":1,"next_actions":["regenerate","stop"]}
        = error provider.timeout

        # `accept` is refused after an error, and says what is possible.
        > accept
        ! nothing to accept: script v1 failed; next: regen [feedback], stop
        = error state

        > regen
        | script v2 ...
        | script v2 ready  (2/6)  2 scenes, 9 words, about 5 s
        |   1  "A calmer start."
        |   2  "DiabetEase. Ask your doctor."
        | next: accept, regen [feedback], stop

        --- http 1 llm POST /v1/chat/completions
        @ content-type: application/json
        @ body: json
        @ ignore: $.user
        | {
        |   "model": "gpt-4o-mini",
        |   "messages": [
        |     {"role": "system", "content": "$PROMPT.planner@3"},
        |     {"role": "user", "content": "product_ad\ntopic: New diabetes medication\nbrand_name: DiabetEase"}
        |   ]
        | }
        --- reply 1 200
        @ content-type: application/json
        @ body: json
        | {
        |   "choices": [
        |     {"message": {"role": "assistant", "content": "Morning|6|Checking glucose before breakfast\nLogo|4|DiabetEase"}}
        |   ]
        | }
        --- http 2 llm POST /v1/chat/completions
        @ body: any
        --- reply 2 timeout
        --- http 3 llm POST /v1/chat/completions
        @ body: any
        --- reply 3 200
        @ content-type: text/event-stream
        @ body: sse openai.chat
        @ chunks: 5
        | A calmer start.
        | DiabetEase. Ask your doctor.

        """#

    /// Input over lines, hidden characters, a cancelled stage, end of input.
    static let unicode = #"""
        @ transcript: 1
        @ title: Multi-line and non-ASCII input, a cancelled stage, stop, end of input
        @ providers: offline
        @ seed: 7

        # A trailing backslash continues the line; `.` marks the continuation.
        > start social_media drug_name="Café-Zyme®" \
        .   indication="Übelkeit 🤢" key_benefit="besser in 日本"
        | session vid_0001  social_media
        | stages  scenes > script > visuals > animations > tts > render
        | scenes v1 ...
        | scenes v1 ready  (1/6)  3 scenes
        |   1  Café-Zyme®     4 s  Übelkeit 🤢
        |   2  besser in 日本 5 s
        |
        |   3  Logo           3 s
        | next: accept, regen [feedback], stop

        # Output that ends in a space, has a tab, a colour and a no-break space: escaped, so
        # that no editor can eat it.
        > show raw title
        |\ Caf\u{E9}-Zyme\u{AE}\t\e[1mbold\e[0m\u{A0}end\x20

        > frobnicate
        ! unknown command: frobnicate; try: start, accept, regen, stop, show, help, quit
        = error usage.command

        @ after: script v1 ...
        > accept
        ^ C
        | script v1 ...
        ! script v1 cancelled
        | next: regen [feedback], stop
        = error cancelled

        > stop
        | stopped: vid_0001 at script
        % {"status":"stopped","video_id":"vid_0001","stage":"script"}

        # End of the file is end of input (Ctrl-D): the shell leaves with status 0.

        """#

    /// All of them.
    static let all = [film, timeout, unicode]
}
