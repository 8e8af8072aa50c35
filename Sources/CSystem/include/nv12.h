#ifndef CREATOR_CSYSTEM_NV12_H
#define CREATOR_CSYSTEM_NV12_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Drawn pixels to what the encoder eats. Swift has no multiply-add of vector lanes, so this is C.

/// The ways to convert; all give the same bytes.
enum csystem_nv12_path {
    csystem_nv12_plain = 0,
    csystem_nv12_sse2 = 1,
    csystem_nv12_avx2 = 2,
};

/// Converts B, G, R, unused to NV12 in BT.709 limited range; width and height are even.
typedef void (*csystem_nv12_convert)(const uint8_t *bgra, size_t bgra_stride, uint8_t *luma,
                                     size_t luma_stride, uint8_t *chroma, size_t chroma_stride,
                                     size_t width, size_t height);

/// The function of one way, or NULL where this processor lacks it.
csystem_nv12_convert csystem_nv12_function(enum csystem_nv12_path path);

/// The fastest way this processor has.
enum csystem_nv12_path csystem_nv12_best(void);

#endif
