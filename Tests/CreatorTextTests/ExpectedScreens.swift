/// The exact lines of every ``ScreenExample``; `!` marks those on standard error.
enum ExpectedScreens {
    static let all: [String: String] = [
        "scenes": #"""
        |[scenes v1] 1/6  moa · aspirin · cardiovascular disease · hcp · ~58 s
        | #  role      s  words  picture            key point (sources)
        | 1  title     6      8  title_card         aspirin, antiplatelet (B:drug_name)
        | 2  disease   8     15  vessel             platelets adhere and activate (K1)
        | 3  binding   8     13  enzyme_inhibition  acetylation, irreversible (F1 F2)
        | 4  safety   25     57  safety_panel       allergy, Reye, bleeding (F5 F6)
        | 5  end      11      5  end_card           full professional labeling (H)
        |                                           ⟦SUPPLY: company⟧
        | protected (cannot be dropped): 4 safety, 5 end
        | needed from you: company= (the company on the end card)
        | sources: 21 CFR 343.80 (built-in, not reviewed): F1 F2 Mechanism, F5
        |   Contraindications, F6 Warnings
        | reference_docs: none
        |lint 0 block 0 error 1 warn
        |  warn   REF-STALE built-in facts not reviewed -> add reference_docs=@FILE
        |next: accept | regen [feedback] | stop   (show, diff, versions, help feedback)
        """#,
        "script": #"""
        |[script v1] 2/6  48 words · 56.9 s predicted · 145 wpm · technical wording
        |  1 title · 5 w · 6.0 s
        |    Aspirin is an antiplatelet agent. [B:drug_name]
        |    on screen: Aspirin / node: COX-1, platelet
        |  2 disease · 15 w · 7.6 s
        |    When an atherosclerotic plaque ruptures, platelets adhere to the exposed
        |    vessel wall and become activated. [K1]
        |    on screen: When a plaque ruptures / node: COX-1, platelet
        |  3 binding · 13 w · 7.8 s
        |    Its acetyl group is transferred to the enzyme cyclo-oxygenase. [F1]
        |    The change is irreversible. [F1]
        |    on screen: Irreversible inhibition / node: COX-1, platelet
        |  4 safety · 15 w · 24.5 s (protected)
        |    Do not use aspirin in patients allergic to it. [F5]
        |    Aspirin increases the risk of bleeding. [F5]
        |    on screen: Important safety information / node: COX-1, platelet
        |  5 end · 0 w · 11.0 s (protected)
        |    (nothing spoken)
        |    on screen: Full professional labeling / node: COX-1, platelet / ⟦SUPPLY:
        |      company⟧
        | needed from you: company= (the company on the end card)
        | sources: 21 CFR 343.80 (built-in, not reviewed): F1 F2 Mechanism, F5
        |   Contraindications, F6 Warnings
        | reference_docs: none
        |lint 0 block 0 error 1 warn
        |  1 as at scenes: type show
        |next: accept | regen [feedback] | stop   (show, diff, versions, help feedback)
        """#,
        "visuals": #"""
        |[visuals v1] 3/6  5 scenes · 16:9 · light palette · text 1.00x
        | contact sheet: vid_0001/contact_v1.png
        | #  picture            words  min px  contrast  hold/need s
        | 1  title_card             2      36    12.6:1  6.0/2.4
        |     title: aspirin, antiplatelet shown on a light ground
        | 2  vessel                 4      36    12.6:1  8.0/2.8
        |     disease: platelets adhere and activate shown on a light ground
        | 3  enzyme_inhibition      2      36    12.6:1  8.0/2.4
        |     binding: acetylation, irreversible shown on a light ground
        | 4  safety_panel           3      36    12.6:1  25.0/2.6
        |     safety: allergy, Reye, bleeding shown on a light ground
        | 5  end_card               3      36    12.6:1  11.0/2.6
        |     end: full professional labeling shown on a light ground
        | reading time: every scene stands long enough
        | contrast: every text is at 4.5:1 or more
        | gave way: scene 4: body text at 36 px so that it fits
        |files: vid_0001/scene_01.png ... scene_05.png, vid_0001/alt_v1.txt
        |next: accept | regen [feedback] | stop   (show, diff, versions, help feedback)
        """#,
        "animations": #"""
        |[animations v1] 4/6  5 scenes · motion on · 3 crossfades · 3 moves
        |  1 title      cut; still
        |  2 disease    crossfade; still
        |  3 binding    crossfade; drug docks 1.2 s, enzyme dims 0.6 s, bond mark
        |               stays; at rest after 1.8 s
        |  4 safety     cut; static (rule ISI-DISTRACT)
        |  5 end        crossfade; still
        |files: vid_0001/preview_v1.gif
        | to do without: type regen no animations
        |next: accept | regen [feedback] | stop   (show, diff, versions, help feedback)
        """#,
        "tts": #"""
        |[tts v1] 5/6  voice flite cmu_us_rms · 145 wpm · total 56.9 s · -16.0 LUFS ·
        |  -1.2 dBTP
        | #  role        s  wpm  let/s   LUFS  peak  waveform
        | 1  title     6.0  131   12.3  -16.1  -1.4  ▁▅▁▁▆▂▁█▃▁▁▅▁▁▆▂▁█▃▁▁▅▁▁
        | 2  disease   7.6  131   12.3  -16.1  -1.4  ▁▆▂▁█▃▁▁▅▁▁▆▂▁█▃▁▁▅▁▁▆▂▁
        | 3  binding   7.8  131   12.3  -16.1  -1.4  ▁█▃▁▁▅▁▁▆▂▁█▃▁▁▅▁▁▆▂▁█▃▁
        | 4  safety   24.5  131   12.3  -16.1  -1.4  ▁▁▅▁▁▆▂▁█▃▁▁▅▁▁▆▂▁█▃▁▁▅▁
        | 5  end      11.0    -      -      -     -  ▁▁▆▂▁█▃▁▁▅▁▁▆▂▁█▃▁▁▅▁▁▆▂
        | pronounced by lexicon: aspirin
        | not in lexicon, listen to: acetyl, cyclo-oxygenase
        | safety vs rest: letters/s 1.00x, loudness +0.0 LU · ok
        |files: vid_0001/scene_01.wav ... scene_05.wav, vid_0001/narration.vtt,
        |   vid_0001/narration.srt
        |next: accept | regen [feedback] | stop   (show, diff, versions, help feedback)
        """#,
        "render": #"""
        |[render v1] 6/6  vid_0001/final.mp4 · 1920x1080 · 30 fps
        | 56.9 s · 8.4 MB · -16.1 LUFS · -1.2 dBTP
        | checks: every frame decodes yes · duration = sum of scenes yes · black frames
        |   0 · audio/video end difference 0.02 s
        | mark: DRAFT for MLR review - not approved for use (no approval_code)
        |files: vid_0001/poster.png, vid_0001/captions.srt, vid_0001/captions.vtt
        | accept ends the session: pipeline_complete vid_0001/final.mp4 (open notes: 0
        |   block, 0 error)
        |next: accept | regen [feedback] | stop   (show, diff, versions, help feedback)
        """#,
        "script again": #"""
        |[script v2] 2/6  48 -> 51 words · 56.9 -> 57.2 s predicted · 145 wpm ·
        |  technical -> plain wording
        |  2 disease · 15 -> 18 w · 7.6 -> 7.9 s
        |    - When an atherosclerotic plaque ruptures, platelets adhere to the exposed
        |      vessel wall and become activated.
        |    + When a fatty deposit in an artery breaks open, platelets adhere to the
        |      damaged wall and switch on. [K1]
        |    on screen - When a plaque ruptures
        |    on screen + When a fatty deposit breaks [K1]
        | unchanged: 1 3 4 5
        | needed from you: company= (the company on the end card)
        |feedback "less jargon and a male voice, make it pop"
        |  applied      less jargon: scene 2, grade 13.4 -> grade 8.1
        |  kept         slower: carried out at tts
        |  not applied  remove the side effects: safety wording is kept (BAL-MISSING)
        |               -> replace "x" with "y" changes single words
        |lint 1 block 0 error 2 warn
        |  block  IND-OFFLABEL cardiovascular disease is not in the label -> name the
        |         labelled use
        |  warn   SCR-PACE scene 4 reads fast -> regen make it longer
        |  1 as at scenes: type show
        |next: accept | regen [feedback] | stop   (show, diff, versions, help feedback)
        """#,
        "script shown": #"""
        |[script v2] 2/6  48 -> 51 words · 56.9 -> 57.2 s predicted · 145 wpm ·
        |  technical -> plain wording
        |  1 title · 5 w · 6.0 s
        |    Aspirin is an antiplatelet agent. [B:drug_name]
        |    on screen: Aspirin / node: COX-1, platelet
        |  2 disease · 18 w · 7.9 s
        |    When a fatty deposit in an artery breaks open, platelets adhere to the
        |    damaged wall and switch on. [K1]
        |    on screen: When a fatty deposit breaks / node: COX-1, platelet
        |  3 binding · 13 w · 7.8 s
        |    Its acetyl group is transferred to the enzyme cyclo-oxygenase. [F1]
        |    The change is irreversible. [F1]
        |    on screen: Irreversible inhibition / node: COX-1, platelet
        |  4 safety · 15 w · 24.5 s (protected)
        |    Do not use aspirin in patients allergic to it. [F5]
        |    Aspirin increases the risk of bleeding. [F5]
        |    on screen: Important safety information / node: COX-1, platelet
        |  5 end · 0 w · 11.0 s (protected)
        |    (nothing spoken)
        |    on screen: Full professional labeling / node: COX-1, platelet / ⟦SUPPLY:
        |      company⟧
        | needed from you: company= (the company on the end card)
        |feedback "less jargon and a male voice, make it pop"
        |  applied      less jargon: scene 2, grade 13.4 -> grade 8.1
        |  kept         slower: carried out at tts
        |  not applied  remove the side effects: safety wording is kept (BAL-MISSING)
        |               -> replace "x" with "y" changes single words
        | sources: 21 CFR 343.80 (built-in, not reviewed): F1 F2 Mechanism, F5
        |   Contraindications, F6 Warnings
        | reference_docs: none
        |lint 1 block 0 error 2 warn
        |  block  IND-OFFLABEL cardiovascular disease is not in the label -> name the
        |         labelled use
        |  warn   REF-STALE built-in facts not reviewed -> add reference_docs=@FILE
        |  warn   SCR-PACE scene 4 reads fast -> regen make it longer
        """#,
        "scenes again": #"""
        |[scenes v2] 1/6  moa · aspirin · cardiovascular disease · hcp · ~58 -> 54 s ·
        |  5 -> 4 scenes
        | #  role      s  words  picture            key point (sources)
        | 1  title     6      8  title_card         aspirin, antiplatelet (B:drug_name)
        | 2  binding  12     20  enzyme_inhibition  acetylation, irreversible (F1 F2)
        | 3  safety   25     57  safety_panel       allergy, Reye, bleeding (F5 F6)
        | 4  end      11      5  end_card           full professional labeling (H)
        |                                           ⟦SUPPLY: company⟧
        | protected (cannot be dropped): 3 safety, 4 end
        | needed from you: company= (the company on the end card)
        | sources: 21 CFR 343.80 (built-in, not reviewed): F1 F2 Mechanism, F5
        |   Contraindications, F6 Warnings
        | reference_docs: none
        | changed from v1:
        |  length: 58.0 s, 5 scenes -> 54.0 s, 4 scenes
        |  order: title disease binding safety end -> title binding safety end
        |  2 binding
        |  - 8.0 s, enzyme_inhibition, acetylation, irreversible
        |  + 12.0 s, enzyme_inhibition, acetylation, irreversible
        |  disease: gone: 8.0 s, vessel, platelets adhere and activate
        | unchanged: 1 3 4
        |feedback "drop scene 2"
        |  nothing      no request was found in these words
        |lint 0 block 0 error 1 warn
        |  warn   REF-STALE built-in facts not reviewed -> add reference_docs=@FILE
        |next: accept | regen [feedback] | stop   (show, diff, versions, help feedback)
        """#,
        "script compared": #"""
        |[script v1 -> v2] 2 changes
        |  length: 48 words, 56.9 s -> 51 words, 57.2 s
        |  disease
        |  - When an atherosclerotic plaque ruptures, platelets adhere to the exposed
        |    vessel wall and become activated.
        |  + When a fatty deposit in an artery breaks open, platelets adhere to the
        |    damaged wall and switch on.
        | unchanged: title binding safety end
        """#,
        "started": #"""
        |[started] vid_0001 · moa · scenes, script, visuals, animations, tts, render
        !warning: drgu_name is kept, but nothing reads it; did you mean drug_name?
        """#,
        "running": #"""
        |[script v1] running
        """#,
        "running again": #"""
        |[script v2] running: less jargon
        """#,
        "progress": #"""
        ![render v1] frame 30/900
        """#,
        "failed": #"""
        ![tts v2] error: flite is missing; type apt-get install flite, then regen
        ! tried: to speak the script, asked for "slower"
        ! kind: tool · put that right first, then regen · earlier versions are safe
        !next: regen [feedback] | stop   (use vN, versions)
        """#,
        "cancelled": #"""
        ![render v1] error: cancelled; type regen to run it again, or stop
        ! tried: to put pictures, voice and captions together in one film
        ! kind: cancelled · nothing is wrong with it · earlier versions are safe
        !next: regen [feedback] | stop   (use vN, versions)
        """#,
        "complete": #"""
        |[done] vid_0001 · vid_0001/final.mp4 · 1920x1080 · 56.9 s · 8.4 MB
        |files: vid_0001/poster.png, vid_0001/captions.srt, vid_0001/captions.vtt
        | the film is marked DRAFT: it has no approval_code
        |next: open | save all DIR | start TYPE ...   (show, versions)
        """#,
        "stopped": #"""
        |[stopped] vid_0001 at script; what was made stays in vid_0001/
        |next: edit key=value ... | start TYPE ...   (show, save)
        """#,
        "refused": #"""
        !error: no session is open; type start moa drug_name=... condition=...
        !  try: types
        """#,
        "using": #"""
        |[script v1] in use: accept takes it, regen builds on it
        |next: accept | regen [feedback] | stop   (show, diff, versions)
        """#,
        "versions": #"""
        | version    in use  made from
        | scenes v1          the brief and what was accepted
        | script v1          the brief and what was accepted
        | script v2  yes     v1, "less jargon and a male voice, make it pop": 1
        |                    applied, 1 kept, 1 not applied
        """#,
        "no versions": #"""
        |no version has been made yet
        """#,
        "status": #"""
        |vid_0001: script v1 waits for your decision (2/6)
        | moa drug_name=aspirin condition="cardiovascular disease"
        | legal now: accept, regen, stop, show, diff, versions, status, use, types,
        |   help, open, save, set, record, history, echo, expect, quit
        """#,
        "status before": #"""
        |no session is open
        | legal now: start, status, types, help, set, edit, record, history, echo,
        |   expect, quit
        """#,
    ]
}
