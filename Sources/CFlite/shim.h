#ifndef CREATOR_CFLITE_H
#define CREATOR_CFLITE_H

#include <flite/flite.h>

// The voice, the language and its lexicon are in the libraries but in no public header.
cst_voice *register_cmu_us_rms(const char *voxdir);
void usenglish_init(cst_voice *voice);
cst_lexicon *cmulex_init(void);

#endif
