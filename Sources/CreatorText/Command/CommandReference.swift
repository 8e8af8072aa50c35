extension CommandName {
    /// How the command is written.
    package var usage: String {
        switch self {
        case .start: "start TYPE key=value ..."
        case .accept: "accept"
        case .regen: "regen [FEEDBACK]"
        case .stop: "stop"
        case .show: "show [STAGE] [vN]"
        case .diff: "diff [STAGE] [vA [vB]]"
        case .versions: "versions"
        case .status: "status"
        case .use: "use vN"
        case .types: "types [TYPE]"
        case .help: "help [COMMAND|TYPE|KEY|feedback]"
        case .open: "open [STAGE]"
        case .save: "save STAGE|all DIR"
        case .set: "set [key=value ...]"
        case .edit: "edit [key=value ...]"
        case .record: "record FILE"
        case .history: "history"
        case .echo: "echo TEXT"
        case .expect: "expect STATUS [key=value ...]"
        case .quit: "quit"
        }
    }

    /// What the command does, in a few words.
    package var summary: String {
        switch self {
        case .start: "open a session and plan its scenes"
        case .accept: "take this version and go on"
        case .regen: "make this stage again, changed as you say"
        case .stop: "end the session"
        case .show: "show a version again"
        case .diff: "compare two versions of a stage"
        case .versions: "list every version made"
        case .status: "say where the session stands"
        case .use: "make an older version the one to accept"
        case .types: "list the video types, or the keys of one"
        case .help: "explain a command, a type, a key or feedback"
        case .open: "open a stage's files, or print where they are"
        case .save: "copy a stage's files, or all, to a folder"
        case .set: "give keys to every later start; alone, list them"
        case .edit: "start the last video again with keys changed"
        case .record: "write the session to a transcript"
        case .history: "list what was typed"
        case .echo: "print a text"
        case .expect: "fail unless the last event matches"
        case .quit: "leave"
        }
    }

    /// What more there is to know, as sentences; empty where the summary says it all.
    package var details: [String] {
        switch self {
        case .start:
            [
                "Every required key of the type must be given; `types TYPE` lists them.",
                "A value with blanks stands in quotes; key=@FILE takes a file's text.",
            ]
        case .accept:
            ["Only this word accepts: no prefix, no empty line, no end of input."]
        case .regen:
            [
                "The rest of the line is taken word for word; no quotes are needed.",
                "Without feedback the stage is made again as it stands.",
                "`help feedback` shows what can be said at this stage.",
            ]
        case .stop: ["What was made stays in the video's folder; the session is gone."]
        case .use: ["Nothing is made; accept then takes that version, and regen builds on it."]
        case .diff: ["Without versions the two newest are compared."]
        case .show: ["Without a version the one in use is shown, with all its notes."]
        case .set: ["A key given on the start line wins."]
        case .edit: ["Only without a live session; type stop first."]
        case .expect: ["For scripts, for example: expect completed stage=script version=2"]
        case .versions, .status, .types, .help, .open, .save, .record, .history, .echo, .quit: []
        }
    }

    /// Lines that work.
    package var examples: [String] {
        switch self {
        case .start:
            [
                "start moa drug_name=Aspirin condition=\"cardiovascular disease\"",
                "start doctor_ad drug_name=Metformin indication=@label.txt",
            ]
        case .regen: ["regen make it shorter", "regen replace \"pill\" with \"tablet\""]
        case .show: ["show", "show script v1"]
        case .diff: ["diff", "diff script v1 v2"]
        case .use: ["use v1"]
        case .save: ["save script out", "save all ~/review"]
        case .set: ["set quality=high company=\"Acme Pharma\""]
        case .edit: ["edit duration=60"]
        case .record: ["record demo.transcript"]
        case .types: ["types moa"]
        case .help: ["help regen", "help moa", "help reference_docs", "help feedback"]
        case .accept, .stop, .versions, .status, .open, .history, .echo, .expect, .quit: []
        }
    }
}
