/// The vectors of the command language: a line, `⇥`, and what it means.
///
/// `<NBSP>` stands for U+00A0; an error reads `E_NAME@column message`.
enum GrammarVectors {
    static let table = #"""
        start moa drug_name=Aspirin condition=CVD⇥{"name": "start", "args": ["moa"], "fields": {"drug_name": "Aspirin", "condition": "CVD"}}
        accept⇥{"name": "accept"}
        regen make it shorter⇥{"name": "regen", "text": "make it shorter"}
        stop⇥{"name": "stop"}
        start moa drug_name=Aspirin condition="cardiovascular disease"⇥{"name": "start", "args": ["moa"], "fields": {"drug_name": "Aspirin", "condition": "cardiovascular disease"}}
        start moa drug_name=Mesalazine condition=Crohn's⇥{"name": "start", "args": ["moa"], "fields": {"drug_name": "Mesalazine", "condition": "Crohn's"}}
        start moa drug_name='St. John''s wort' condition=x⇥{"name": "start", "args": ["moa"], "fields": {"drug_name": "St. John's wort", "condition": "x"}}
        start moa drug_name="St. John's wort" condition=x⇥{"name": "start", "args": ["moa"], "fields": {"drug_name": "St. John's wort", "condition": "x"}}
        start moa drug_name=Aspirin condition=“Alzheimer’s disease”⇥{"name": "start", "args": ["moa"], "fields": {"drug_name": "Aspirin", "condition": "Alzheimer’s disease"}}
        start<NBSP>moa drug_name=Aspirin condition=CVD⇥{"name": "start", "args": ["moa"], "fields": {"drug_name": "Aspirin", "condition": "CVD"}}
        start moa drug_name=Aspirin condition=cardiovascular disease⇥E_FIELD@54 'disease' is not key=value; did you mean condition="cardiovascular disease"?
        start moa drug_name = Aspirin⇥E_FIELD@21 no spaces around '='
        start moa drug_name= Aspirin⇥E_EMPTY@11 drug_name has no value; write drug_name=... with no space after =
        start moa drug_name="" condition=x⇥E_EMPTY@11 drug_name has no value; write drug_name=... with no space after =
        start doctor_ad drug_name=X indication=Y reference_docs=@smpc.txt⇥{"name": "start", "args": ["doctor_ad"], "fields": {"drug_name": "X", "indication": "Y", "reference_docs": {"@file": "smpc.txt"}}}
        start doctor_ad drug_name=X indication=Y reference_docs=@"my smpc.txt"⇥{"name": "start", "args": ["doctor_ad"], "fields": {"drug_name": "X", "indication": "Y", "reference_docs": {"@file": "my smpc.txt"}}}
        start social_media drug_name=X indication=Y key_benefit=@@home⇥{"name": "start", "args": ["social_media"], "fields": {"drug_name": "X", "indication": "Y", "key_benefit": "@home"}}
        start doctor_ad drug_name=X indication=Y image_paths:=["a.png","b c.png"]⇥{"name": "start", "args": ["doctor_ad"], "fields": {"drug_name": "X", "indication": "Y", "image_paths": ["a.png", "b c.png"]}}
        start product_ad topic=t brand_name=b assets:={"logos":[],"images":["x.png"]} tone=warm⇥{"name": "start", "args": ["product_ad"], "fields": {"topic": "t", "brand_name": "b", "assets": {"logos": [], "images": ["x.png"]}, "tone": "warm"}}
        start moa drug_name:=[1⇥E_JSON@22 drug_name:= needs a JSON value
        start moa drug_name="A \"B\" \u00e9" condition="line1\nline2"⇥{"name": "start", "args": ["moa"], "fields": {"drug_name": "A \"B\" é", "condition": "line1\nline2"}}
        start moa drug_name="A ""B"""⇥{"name": "start", "args": ["moa"], "fields": {"drug_name": "A \"B\""}}
        start moa drug_name="A⇥E_QUOTE@21 this quote is never closed
        start moa drug_name="A"B⇥E_QUOTE@24 text right after the closing quote; put a space, or double the quote to write one
        start moa drug_name="a\q"⇥E_ESCAPE@23 unknown escape \q
        start moa drug_name=A drug_name=B⇥E_DUP@23 drug_name given twice
        start moa drug_name=C:\x condition=a=b⇥{"name": "start", "args": ["moa"], "fields": {"drug_name": "C:\\x", "condition": "a=b"}}
        regen "quoted" # not a comment⇥{"name": "regen", "text": "\"quoted\" # not a comment"}
        regen⇥{"name": "regen"}
        regenerate  keep   inner   spaces ⇥{"name": "regen", "text": "keep   inner   spaces"}
           accept  ⇥{"name": "accept"}
          # comment⇥comment
        ⇥empty
        {"action":"accept"}⇥{"message": {"action": "accept"}}
        {"action":⇥E_JSON@1 a line that starts with { must be one JSON message
        -accept⇥{"name": "accept", "tolerant": true}
        --help⇥E_COMMAND@1 unknown command '--help'; did you mean help?
        strat moa⇥E_COMMAND@1 unknown command 'strat'; did you mean start?
        acept⇥E_COMMAND@1 unknown command 'acept'; did you mean accept?
        exti⇥E_COMMAND@1 unknown command 'exti'; did you mean exit or edit?
        Status⇥E_COMMAND@1 unknown command 'Status'; did you mean status?
        sta⇥E_COMMAND@1 unknown command 'sta'; did you mean start or status?
        foo⇥E_COMMAND@1 unknown command 'foo'; type help
        ok⇥E_COMMAND@1 unknown command 'ok'; type help
        exit⇥{"name": "quit"}
        Accept⇥E_COMMAND@1 unknown command 'Accept'; did you mean accept?
        set quality=high⇥{"name": "set", "fields": {"quality": "high"}}
        set⇥{"name": "set"}
        show script v2⇥{"name": "show", "args": ["script", "v2"]}
        diff script v1 v2⇥{"name": "diff", "args": ["script", "v1", "v2"]}
        """#
}
