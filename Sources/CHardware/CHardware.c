#include "CHardware.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>
#include <string.h>

bool hardware_has_sha256(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return false;
  return (b & bit_SHA) && __builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("ssse3");
}

// Intel's SHA extensions keep the words as (a, b, e, f) and (c, d, g, h), highest lane first; four
// rounds are two instructions, and the schedule is a ring of four vectors.
__attribute__((target("sha,sse4.1,ssse3")))
void hardware_sha256(
    uint32_t *state, const uint8_t *blocks, size_t block_count, const uint32_t *constants) {
  const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(low, high, 8);
  __m128i cdgh = _mm_blend_epi16(high, low, 0xF0);
  for (; block_count > 0; block_count--, blocks += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i words[4];
#pragma clang loop unroll(full)
    for (int group = 0; group < 16; group++) {
      __m128i word;
      if (group < 4) {
        word = _mm_shuffle_epi8(
            _mm_loadu_si128((const __m128i *)(blocks + 16 * group)), swap);
      } else {
        const __m128i last = words[(group + 3) & 3];
        word = _mm_sha256msg1_epu32(words[group & 3], words[(group + 1) & 3]);
        word = _mm_add_epi32(word, _mm_alignr_epi8(last, words[(group + 2) & 3], 4));
        word = _mm_sha256msg2_epu32(word, last);
      }
      words[group & 3] = word;
      const __m128i sum = _mm_add_epi32(
          word, _mm_loadu_si128((const __m128i *)(constants + 4 * group)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
  const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

bool hardware_has_crc32c(void) { return __builtin_cpu_supports("sse4.2"); }

__attribute__((target("sse4.2")))
uint32_t hardware_crc32c(uint32_t crc, const uint8_t *bytes, size_t count) {
  uint64_t wide = crc;
  for (; count >= 8; count -= 8, bytes += 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    wide = _mm_crc32_u64(wide, word);
  }
  uint32_t narrow = (uint32_t)wide;
  for (; count > 0; count--, bytes++) narrow = _mm_crc32_u8(narrow, *bytes);
  return narrow;
}

#else

// Other processors take the Swift code; these are never called there.
bool hardware_has_sha256(void) { return false; }
void hardware_sha256(
    uint32_t *state, const uint8_t *blocks, size_t block_count, const uint32_t *constants) {
  (void)state, (void)blocks, (void)block_count, (void)constants;
}
bool hardware_has_crc32c(void) { return false; }
uint32_t hardware_crc32c(uint32_t crc, const uint8_t *bytes, size_t count) {
  (void)bytes, (void)count;
  return crc;
}

#endif
