#ifndef CREATOR_CFLITE_H
#define CREATOR_CFLITE_H

#include <flite/flite.h>
#include <flite/flite_version.h>
#include <stdlib.h>

// The voice, the language and its lexicon are in the libraries but in no public header.
cst_voice *register_cmu_us_rms(const char *voxdir);
void usenglish_init(cst_voice *voice);
cst_lexicon *cmulex_init(void);

// Feature names are kept by pointer and not copied, so they must be literals that stay: a Swift
// string passed as a C string is gone when the call returns.

static inline cst_voice *creator_flite_open_voice(void) {
    flite_init();
    flite_add_lang("eng", usenglish_init, cmulex_init);
    return register_cmu_us_rms(NULL);
}

static inline const char *creator_flite_version(void) { return FLITE_PROJECT_VERSION; }

// Tokens are made by us and not by flite's own text reading, which would expand "dr" and "st".
static inline cst_utterance *creator_flite_begin(cst_voice *voice, float stretch) {
    flite_feat_set_float(voice->features, "duration_stretch", stretch);
    cst_utterance *utterance = new_utterance();
    utt_init(utterance, voice);
    utt_relation_create(utterance, "Token");
    return utterance;
}

// `phones` may be NULL: then flite's lexicon and letter-to-sound rules speak the word.
static inline void creator_flite_add_token(
    cst_utterance *utterance, const char *name, const char *punctuation, const char *phones) {
    cst_item *token = relation_append(utt_relation(utterance, "Token"), NULL);
    item_set_string(token, "name", name);
    item_set_string(token, "whitespace", " ");
    item_set_string(token, "prepunctuation", "");
    item_set_string(token, "punc", punctuation);
    if (phones) item_set_string(token, "phones", phones);
}

// rms excites its voice with rand(): the same seed gives the same samples.
static inline int creator_flite_synthesize(cst_utterance *utterance) {
    srand(1);
    return utt_synth_tokens(utterance) != NULL && utt_wave(utterance) != NULL;
}

static inline cst_item *creator_flite_first_token(cst_utterance *utterance) {
    return relation_head(utt_relation(utterance, "Token"));
}

// Seconds, or -1 for a token without words.
static inline float creator_flite_token_start(const cst_item *token) {
    if (!item_daughter(token)) return -1;
    return ffeature_float(
        token, "daughter1.R:SylStructure.daughter1.daughter1.R:Segment.p.end");
}

static inline float creator_flite_token_end(const cst_item *token) {
    if (!item_daughter(token)) return -1;
    return ffeature_float(token, "daughtern.R:SylStructure.daughtern.daughtern.R:Segment.end");
}

static inline int creator_flite_knows(const char *word) {
    return in_lex(cmulex_init(), word, NULL, NULL);
}

#endif
