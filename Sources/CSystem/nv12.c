#include "nv12.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// BT.709 in 1/32768: luma 219/255, chroma 224/255. Each chroma row sums to 0, so that grey is
// exactly 128, and luma sums to 28142, so that white is exactly 235.
enum {
    y_r = 5983, y_g = 20127, y_b = 2032,
    u_r = -3298, u_g = -11094, u_b = 14392,
    v_r = 14392, v_g = -13073, v_b = -1319,
    y_shift = 15, y_start = (16 << y_shift) + (1 << (y_shift - 1)),
    // Chroma is the mean of four pixels: two more bits.
    c_shift = 17, c_start = (128 << c_shift) + (1 << (c_shift - 1)),
};

static inline uint8_t luma_of(const uint8_t *p) {
    return (uint8_t)((p[0] * y_b + p[1] * y_g + p[2] * y_r + y_start) >> y_shift);
}

/// Two rows from column `first` on; also the tail of the vector ways.
static inline void plain_rows(const uint8_t *top, const uint8_t *bottom, uint8_t *luma_top,
                              uint8_t *luma_bottom, uint8_t *chroma, size_t first, size_t width) {
    for (size_t x = first; x < width; x += 2) {
        const uint8_t *a = top + 4 * x, *c = bottom + 4 * x;
        luma_top[x] = luma_of(a);
        luma_top[x + 1] = luma_of(a + 4);
        luma_bottom[x] = luma_of(c);
        luma_bottom[x + 1] = luma_of(c + 4);
        int b = a[0] + a[4] + c[0] + c[4];
        int g = a[1] + a[5] + c[1] + c[5];
        int r = a[2] + a[6] + c[2] + c[6];
        chroma[x] = (uint8_t)((b * u_b + g * u_g + r * u_r + c_start) >> c_shift);
        chroma[x + 1] = (uint8_t)((b * v_b + g * v_g + r * v_r + c_start) >> c_shift);
    }
}

static void convert_plain(const uint8_t *bgra, size_t bgra_stride, uint8_t *luma,
                          size_t luma_stride, uint8_t *chroma, size_t chroma_stride, size_t width,
                          size_t height) {
    for (size_t y = 0; y < height; y += 2) {
        const uint8_t *top = bgra + y * bgra_stride;
        uint8_t *out = luma + y * luma_stride;
        plain_rows(top, top + bgra_stride, out, out + luma_stride,
                   chroma + y / 2 * chroma_stride, 0, width);
    }
}

#if defined(__x86_64__)

// A pixel is a 32-bit lane. Masking leaves (B, R) as 16-bit halves, shifting leaves (G, unused);
// one multiply-add of each gives the weighted sum of the pixel in its lane, already in order.
#define PAIR(low, high) ((int)(((uint32_t)(uint16_t)(high) << 16) | (uint16_t)(low)))

__attribute__((target("sse2"))) static inline __m128i even_plus_odd_128(__m128i a, __m128i b) {
    __m128 x = _mm_castsi128_ps(a), y = _mm_castsi128_ps(b);
    return _mm_add_epi32(_mm_castps_si128(_mm_shuffle_ps(x, y, _MM_SHUFFLE(2, 0, 2, 0))),
                         _mm_castps_si128(_mm_shuffle_ps(x, y, _MM_SHUFFLE(3, 1, 3, 1))));
}

__attribute__((target("sse2"))) static inline __m128i weigh_128(__m128i br, __m128i ga, int for_br,
                                                                int for_ga) {
    return _mm_add_epi32(_mm_madd_epi16(br, _mm_set1_epi32(for_br)),
                         _mm_madd_epi16(ga, _mm_set1_epi32(for_ga)));
}

__attribute__((target("sse2"))) static void convert_sse2(const uint8_t *bgra, size_t bgra_stride,
                                                         uint8_t *luma, size_t luma_stride,
                                                         uint8_t *chroma, size_t chroma_stride,
                                                         size_t width, size_t height) {
    const __m128i mask = _mm_set1_epi32(0x00FF00FF);
    const __m128i y_round = _mm_set1_epi32(y_start), c_round = _mm_set1_epi32(c_start);
    for (size_t y = 0; y < height; y += 2) {
        const uint8_t *rows[2] = {bgra + y * bgra_stride, bgra + (y + 1) * bgra_stride};
        uint8_t *outs[2] = {luma + y * luma_stride, luma + (y + 1) * luma_stride};
        uint8_t *uv = chroma + y / 2 * chroma_stride;
        size_t x = 0;
        for (; x + 16 <= width; x += 16) {
            __m128i br[4], ga[4];
            for (int row = 0; row < 2; row++) {
                __m128i sums[4];
                for (int k = 0; k < 4; k++) {
                    __m128i p = _mm_loadu_si128((const __m128i *)(rows[row] + 4 * x + 16 * k));
                    __m128i b = _mm_and_si128(p, mask), g = _mm_srli_epi16(p, 8);
                    sums[k] = _mm_srai_epi32(
                        _mm_add_epi32(weigh_128(b, g, PAIR(y_b, y_r), PAIR(y_g, 0)), y_round),
                        y_shift);
                    br[k] = row == 0 ? b : _mm_add_epi16(br[k], b);
                    ga[k] = row == 0 ? g : _mm_add_epi16(ga[k], g);
                }
                _mm_storeu_si128((__m128i *)(outs[row] + x),
                                 _mm_packus_epi16(_mm_packs_epi32(sums[0], sums[1]),
                                                  _mm_packs_epi32(sums[2], sums[3])));
            }
            __m128i pairs[2];
            for (int k = 0; k < 2; k++) {
                __m128i u = even_plus_odd_128(
                    weigh_128(br[2 * k], ga[2 * k], PAIR(u_b, u_r), PAIR(u_g, 0)),
                    weigh_128(br[2 * k + 1], ga[2 * k + 1], PAIR(u_b, u_r), PAIR(u_g, 0)));
                __m128i v = even_plus_odd_128(
                    weigh_128(br[2 * k], ga[2 * k], PAIR(v_b, v_r), PAIR(v_g, 0)),
                    weigh_128(br[2 * k + 1], ga[2 * k + 1], PAIR(v_b, v_r), PAIR(v_g, 0)));
                u = _mm_srai_epi32(_mm_add_epi32(u, c_round), c_shift);
                v = _mm_srai_epi32(_mm_add_epi32(v, c_round), c_shift);
                pairs[k] = _mm_or_si128(u, _mm_slli_epi32(v, 16));
            }
            _mm_storeu_si128((__m128i *)(uv + x), _mm_packus_epi16(pairs[0], pairs[1]));
        }
        plain_rows(rows[0], rows[1], outs[0], outs[1], uv, x, width);
    }
}

__attribute__((target("avx2"))) static inline __m256i weigh_256(__m256i br, __m256i ga, int for_br,
                                                                int for_ga) {
    return _mm256_add_epi32(_mm256_madd_epi16(br, _mm256_set1_epi32(for_br)),
                            _mm256_madd_epi16(ga, _mm256_set1_epi32(for_ga)));
}

__attribute__((target("avx2"))) static void convert_avx2(const uint8_t *bgra, size_t bgra_stride,
                                                         uint8_t *luma, size_t luma_stride,
                                                         uint8_t *chroma, size_t chroma_stride,
                                                         size_t width, size_t height) {
    const __m256i mask = _mm256_set1_epi32(0x00FF00FF);
    const __m256i y_round = _mm256_set1_epi32(y_start), c_round = _mm256_set1_epi32(c_start);
    // Packing works within 128-bit halves; this puts the groups of four bytes back in order.
    const __m256i order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
    for (size_t y = 0; y < height; y += 2) {
        const uint8_t *rows[2] = {bgra + y * bgra_stride, bgra + (y + 1) * bgra_stride};
        uint8_t *outs[2] = {luma + y * luma_stride, luma + (y + 1) * luma_stride};
        uint8_t *uv = chroma + y / 2 * chroma_stride;
        size_t x = 0;
        for (; x + 32 <= width; x += 32) {
            __m256i br[4], ga[4];
            for (int row = 0; row < 2; row++) {
                __m256i sums[4];
                for (int k = 0; k < 4; k++) {
                    __m256i p = _mm256_loadu_si256((const __m256i *)(rows[row] + 4 * x + 32 * k));
                    __m256i b = _mm256_and_si256(p, mask), g = _mm256_srli_epi16(p, 8);
                    sums[k] = _mm256_srai_epi32(
                        _mm256_add_epi32(weigh_256(b, g, PAIR(y_b, y_r), PAIR(y_g, 0)), y_round),
                        y_shift);
                    br[k] = row == 0 ? b : _mm256_add_epi16(br[k], b);
                    ga[k] = row == 0 ? g : _mm256_add_epi16(ga[k], g);
                }
                __m256i packed = _mm256_packus_epi16(_mm256_packs_epi32(sums[0], sums[1]),
                                                     _mm256_packs_epi32(sums[2], sums[3]));
                _mm256_storeu_si256((__m256i *)(outs[row] + x),
                                    _mm256_permutevar8x32_epi32(packed, order));
            }
            __m256i pairs[2];
            for (int k = 0; k < 2; k++) {
                __m256i u = _mm256_hadd_epi32(
                    weigh_256(br[2 * k], ga[2 * k], PAIR(u_b, u_r), PAIR(u_g, 0)),
                    weigh_256(br[2 * k + 1], ga[2 * k + 1], PAIR(u_b, u_r), PAIR(u_g, 0)));
                __m256i v = _mm256_hadd_epi32(
                    weigh_256(br[2 * k], ga[2 * k], PAIR(v_b, v_r), PAIR(v_g, 0)),
                    weigh_256(br[2 * k + 1], ga[2 * k + 1], PAIR(v_b, v_r), PAIR(v_g, 0)));
                u = _mm256_srai_epi32(_mm256_add_epi32(u, c_round), c_shift);
                v = _mm256_srai_epi32(_mm256_add_epi32(v, c_round), c_shift);
                pairs[k] = _mm256_or_si256(u, _mm256_slli_epi32(v, 16));
            }
            __m256i packed = _mm256_packus_epi16(pairs[0], pairs[1]);
            _mm256_storeu_si256((__m256i *)(uv + x),
                                _mm256_permutevar8x32_epi32(packed, order));
        }
        plain_rows(rows[0], rows[1], outs[0], outs[1], uv, x, width);
    }
}

#endif

csystem_nv12_convert csystem_nv12_function(enum csystem_nv12_path path) {
    if (path == csystem_nv12_plain) return convert_plain;
#if defined(__x86_64__)
    if (path == csystem_nv12_sse2) return convert_sse2;
    if (path == csystem_nv12_avx2 && __builtin_cpu_supports("avx2")) return convert_avx2;
#endif
    return NULL;
}

enum csystem_nv12_path csystem_nv12_best(void) {
    // Without the optimiser each vector step is a call, and the plain way is six times faster.
#if defined(__x86_64__) && defined(__OPTIMIZE__)
    return __builtin_cpu_supports("avx2") ? csystem_nv12_avx2 : csystem_nv12_sse2;
#else
    return csystem_nv12_plain;
#endif
}
