#include "RankingKernels.h"

#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

#include "BitPlaces.h"

#define RANKING __attribute__((target("avx2,popcnt,bmi")))
#define INLINE RANKING static inline __attribute__((always_inline))

INLINE __m256i two_rows(const uint8_t *bytes, uint32_t low, uint32_t high) {
  const __m128i *words = (const __m128i *)bytes;
  if (low == high) return _mm256_broadcastsi128_si256(_mm_loadu_si128(words + low));
  return _mm256_inserti128_si256(
      _mm256_castsi128_si256(_mm_loadu_si128(words + low)), _mm_loadu_si128(words + high), 1);
}

// Rows 2 * pair and 2 * pair + 1. `width` and `pair` are constants after unrolling, and so is all but the
// loads, two shifts, an or and a mask.
INLINE __m256i unpack_pair(const uint8_t *bytes, uint32_t width, uint32_t pair) {
  if (width == 0) return _mm256_setzero_si256();
  const uint32_t low = 2 * pair * width, high = low + width;
  const uint32_t low_shift = low & 31, high_shift = high & 31;
  __m256i rows = two_rows(bytes, low >> 5, high >> 5);
  if (low_shift | high_shift) {
    rows = _mm256_srlv_epi32(
        rows, _mm256_set_m128i(_mm_set1_epi32((int)high_shift), _mm_set1_epi32((int)low_shift)));
  }
  const bool low_crosses = low_shift + width > 32, high_crosses = high_shift + width > 32;
  if (low_crosses || high_crosses) {
    // A shift by 32 gives zero, where a row does not cross into the next word.
    const __m256i next = two_rows(
        bytes, low_crosses ? (low >> 5) + 1 : (high >> 5) + 1,
        high_crosses ? (high >> 5) + 1 : (low >> 5) + 1);
    const __m256i shift = _mm256_set_m128i(
        _mm_set1_epi32(high_crosses ? 32 - (int)high_shift : 32),
        _mm_set1_epi32(low_crosses ? 32 - (int)low_shift : 32));
    rows = _mm256_or_si256(rows, _mm256_sllv_epi32(next, shift));
  }
  if (width == 32) return rows;
  return _mm256_and_si256(rows, _mm256_set1_epi32((int)((1u << width) - 1)));
}

INLINE void unpack_width(
    const uint8_t *bytes, const uint32_t width, uint32_t addend, uint32_t *values) {
  const __m256i add = _mm256_set1_epi32((int)addend);
#pragma clang loop unroll(full)
  for (uint32_t pair = 0; pair < 16; pair++) {
    _mm256_storeu_si256(
        (__m256i *)(values + 8 * pair), _mm256_add_epi32(unpack_pair(bytes, width, pair), add));
  }
}

INLINE void unpack_gaps_width(
    const uint8_t *bytes, const uint32_t width, uint32_t previous, uint32_t *documents) {
  const __m256i one = _mm256_set1_epi32(1), last = _mm256_set1_epi32(7);
  __m256i carry = _mm256_set1_epi32((int)previous);
#pragma clang loop unroll(full)
  for (uint32_t pair = 0; pair < 16; pair++) {
    __m256i rows = _mm256_add_epi32(unpack_pair(bytes, width, pair), one);
    rows = _mm256_add_epi32(rows, _mm256_slli_si256(rows, 4));
    rows = _mm256_add_epi32(rows, _mm256_slli_si256(rows, 8));
    const __m256i low = _mm256_permute2x128_si256(rows, rows, 0x08);  // zeros, low half
    rows = _mm256_add_epi32(rows, _mm256_shuffle_epi32(low, 0xFF));
    _mm256_storeu_si256((__m256i *)(documents + 8 * pair), _mm256_add_epi32(rows, carry));
    carry = _mm256_add_epi32(carry, _mm256_permutevar8x32_epi32(rows, last));
  }
}

#define EVERY_WIDTH(CASE) \
  CASE(0) CASE(1) CASE(2) CASE(3) CASE(4) CASE(5) CASE(6) CASE(7) CASE(8) CASE(9) CASE(10) \
  CASE(11) CASE(12) CASE(13) CASE(14) CASE(15) CASE(16) CASE(17) CASE(18) CASE(19) CASE(20) \
  CASE(21) CASE(22) CASE(23) CASE(24) CASE(25) CASE(26) CASE(27) CASE(28) CASE(29) CASE(30) \
  CASE(31) CASE(32)

RANKING void hardware_unpack(
    const uint8_t *bytes, uint32_t width, uint32_t addend, uint32_t *values) {
#define UNPACK(w) case w: unpack_width(bytes, w, addend, values); break;
  switch (width) { EVERY_WIDTH(UNPACK) }
#undef UNPACK
}

RANKING void hardware_unpack_gaps(
    const uint8_t *bytes, uint32_t width, uint32_t previous, uint32_t *documents) {
#define UNPACK(w) case w: unpack_gaps_width(bytes, w, previous, documents); break;
  switch (width) { EVERY_WIDTH(UNPACK) }
#undef UNPACK
}

// Mula & Lemire's way, Iterating over set bits quickly, 2018: the places of a byte's bits from a table, eight at a time.
RANKING bool hardware_unpack_bits(
    const uint8_t *bytes, size_t count, uint32_t first, uint32_t *documents) {
  __m256i base = _mm256_set1_epi32((int)first);
  const __m256i eight = _mm256_set1_epi32(8);
  size_t index = 0, found = 0;
  for (; index < count && found <= 120; index++) {
    const __m128i places = _mm_loadl_epi64((const __m128i *)(BIT_PLACES + bytes[index]));
    const __m256i row = _mm256_add_epi32(base, _mm256_cvtepu8_epi32(places));
    _mm256_storeu_si256((__m256i *)(documents + found), row);
    base = _mm256_add_epi32(base, eight);
    found += (size_t)_mm_popcnt_u32(bytes[index]);
  }
  for (; index < count; index++) {
    for (unsigned byte = bytes[index]; byte != 0; byte &= byte - 1) {
      if (found == 128) return false;
      documents[found++] = first + (uint32_t)(8 * index) + (uint32_t)__builtin_ctz(byte);
    }
  }
  return found == 128;
}

RANKING void hardware_score(
    const uint32_t *documents, const uint32_t *frequencies, size_t count, const uint8_t *norms,
    const float *inverses, float weight, double magic, double *scores) {
  const __m256 weights = _mm256_set1_ps(weight), one = _mm256_set1_ps(1);
  const __m256d magics = _mm256_set1_pd(magic);
  const __m256i bytes = _mm256_set1_epi32(0xFF), positive = _mm256_set1_epi32(0x7FFFFFFF);
  const __m256i lanes = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
  for (size_t start = 0; start < count; start += 8) {
    __m256i document = _mm256_loadu_si256((const __m256i *)(documents + start));
    if (count - start < 8) {
      // What stands behind the last document is no document: take the first one there.
      const __m256i behind = _mm256_cmpgt_epi32(
          lanes, _mm256_set1_epi32((int)(count - start) - 1));
      document = _mm256_blendv_epi8(document, _mm256_set1_epi32((int)documents[0]), behind);
    }
    const __m256i norm =
        _mm256_and_si256(_mm256_i32gather_epi32((const int *)norms, document, 1), bytes);
    const __m256 inverse = _mm256_i32gather_ps(inverses, norm, 4);
    const __m256 frequency = _mm256_cvtepi32_ps(_mm256_and_si256(
        _mm256_loadu_si256((const __m256i *)(frequencies + start)), positive));
    const __m256 strength = _mm256_mul_ps(frequency, inverse);
    const __m256 score =
        _mm256_sub_ps(weights, _mm256_div_ps(weights, _mm256_add_ps(one, strength)));
    const __m256d low = _mm256_cvtps_pd(_mm256_castps256_ps128(score));
    const __m256d high = _mm256_cvtps_pd(_mm256_extractf128_ps(score, 1));
    _mm256_storeu_pd(scores + start, _mm256_sub_pd(_mm256_add_pd(low, magics), magics));
    _mm256_storeu_pd(scores + start + 4, _mm256_sub_pd(_mm256_add_pd(high, magics), magics));
  }
}

RANKING size_t hardware_filter(
    const uint32_t *documents, const double *scores, size_t count, double threshold,
    uint32_t *found_documents, double *found_scores) {
  const __m256d limit = _mm256_set1_pd(threshold);
  size_t found = 0, start = 0;
  for (; start + 8 <= count; start += 8) {
    const __m256d low = _mm256_cmp_pd(_mm256_loadu_pd(scores + start), limit, _CMP_GT_OQ);
    const __m256d high = _mm256_cmp_pd(_mm256_loadu_pd(scores + start + 4), limit, _CMP_GT_OQ);
    unsigned mask = (unsigned)_mm256_movemask_pd(low) | (unsigned)_mm256_movemask_pd(high) << 4;
    for (; mask != 0; mask &= mask - 1) {
      const size_t index = start + (size_t)__builtin_ctz(mask);
      found_documents[found] = documents[index];
      found_scores[found++] = scores[index];
    }
  }
  for (; start < count; start++) {
    found_documents[found] = documents[start];
    found_scores[found] = scores[start];
    found += scores[start] > threshold;
  }
  return found;
}

RANKING size_t hardware_collect(
    double *accumulators, size_t count, double threshold, uint32_t first,
    uint32_t *found_documents, double *found_scores) {
  const __m256d limit = _mm256_set1_pd(threshold), zero = _mm256_setzero_pd();
  size_t found = 0;
  for (size_t start = 0; start < count; start += 16) {
    double *slots = accumulators + start;
    const __m256d a = _mm256_cmp_pd(_mm256_loadu_pd(slots), limit, _CMP_GT_OQ);
    const __m256d b = _mm256_cmp_pd(_mm256_loadu_pd(slots + 4), limit, _CMP_GT_OQ);
    const __m256d c = _mm256_cmp_pd(_mm256_loadu_pd(slots + 8), limit, _CMP_GT_OQ);
    const __m256d d = _mm256_cmp_pd(_mm256_loadu_pd(slots + 12), limit, _CMP_GT_OQ);
    const __m256d any = _mm256_or_pd(_mm256_or_pd(a, b), _mm256_or_pd(c, d));
    if (_mm256_movemask_pd(any) != 0) {
      unsigned mask = (unsigned)_mm256_movemask_pd(a) | (unsigned)_mm256_movemask_pd(b) << 4 |
          (unsigned)_mm256_movemask_pd(c) << 8 | (unsigned)_mm256_movemask_pd(d) << 12;
      for (; mask != 0; mask &= mask - 1) {
        const size_t slot = (size_t)__builtin_ctz(mask);
        found_documents[found] = first + (uint32_t)(start + slot);
        found_scores[found++] = slots[slot];
      }
    }
    _mm256_storeu_pd(slots, zero);
    _mm256_storeu_pd(slots + 4, zero);
    _mm256_storeu_pd(slots + 8, zero);
    _mm256_storeu_pd(slots + 12, zero);
  }
  return found;
}

RANKING size_t hardware_find(const uint32_t *documents, uint32_t document) {
  const __m256i limit = _mm256_set1_epi32((int)document);
  __m256i one = _mm256_setzero_si256(), two = one;
  for (size_t start = 0; start < 128; start += 16) {
    const __m256i *rows = (const __m256i *)(documents + start);
    one = _mm256_sub_epi32(one, _mm256_cmpgt_epi32(limit, _mm256_loadu_si256(rows)));
    two = _mm256_sub_epi32(two, _mm256_cmpgt_epi32(limit, _mm256_loadu_si256(rows + 1)));
  }
  one = _mm256_add_epi32(one, two);
  __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(one), _mm256_extracti128_si256(one, 1));
  sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0x4E));
  sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0xB1));
  return (size_t)(uint32_t)_mm_cvtsi128_si32(sum);
}

RANKING int32_t hardware_rank(const void *words, uint32_t bit) {
  const uint8_t *bytes = words;
  uint64_t word;
  memcpy(&word, bytes + 8 * (size_t)(bit >> 6), 8);
  if ((word >> (bit & 63) & 1) == 0) return -1;
  int64_t rank = _mm_popcnt_u64(word & (((uint64_t)1 << (bit & 63)) - 1));
  for (size_t index = 0; index < bit >> 6; index++) {
    memcpy(&word, bytes + 8 * index, 8);
    rank += _mm_popcnt_u64(word);
  }
  return (int32_t)rank;
}

INLINE __m128 block_strengths(const uint8_t *impacts, const float *inverses) {
  uint32_t norms;
  memcpy(&norms, impacts + 8, 4);
  const __m128i frequency =
      _mm_cvtepu16_epi32(_mm_loadl_epi64((const __m128i *)impacts));
  const __m128 inverse = _mm_setr_ps(
      inverses[norms & 0xFF], inverses[norms >> 8 & 0xFF], inverses[norms >> 16 & 0xFF],
      inverses[norms >> 24]);
  const __m128 strength = _mm_mul_ps(_mm_cvtepi32_ps(frequency), inverse);
  // 65,535 stands for any frequency above it too.
  const __m128 is_capped =
      _mm_castsi128_ps(_mm_cmpeq_epi32(frequency, _mm_set1_epi32(0xFFFF)));
  return _mm_blendv_ps(strength, _mm_set1_ps(__builtin_inff()), is_capped);
}

RANKING void hardware_bounds(
    const uint8_t *impacts, size_t count, const float *inverses, float weight, double magic,
    double *bounds) {
  const __m128 weights = _mm_set1_ps(weight), one = _mm_set1_ps(1);
  const __m256d magics = _mm256_set1_pd(magic);
  for (size_t start = 0; start < count; start += 4) {
    __m128 rows[4];
    for (size_t row = 0; row < 4; row++) {
      const size_t block = start + row < count ? start + row : count - 1;
      rows[row] = block_strengths(impacts + 12 * block, inverses);
    }
    _MM_TRANSPOSE4_PS(rows[0], rows[1], rows[2], rows[3]);
    const __m128 best = _mm_max_ps(_mm_max_ps(rows[0], rows[1]), _mm_max_ps(rows[2], rows[3]));
    const __m128 score = _mm_sub_ps(weights, _mm_div_ps(weights, _mm_add_ps(one, best)));
    _mm256_storeu_pd(
        bounds + start, _mm256_sub_pd(_mm256_add_pd(_mm256_cvtps_pd(score), magics), magics));
  }
}

RANKING void hardware_strength_bounds(
    const uint8_t *codes, size_t count, float factor, float weight, double magic, double *bounds) {
  const __m256 weights = _mm256_set1_ps(weight), one = _mm256_set1_ps(1);
  const __m256 factors = _mm256_set1_ps(factor), infinite = _mm256_set1_ps(__builtin_inff());
  const __m256i base = _mm256_set1_epi32(113 << 11), highest = _mm256_set1_epi32(0xFFFF);
  const __m256d magics = _mm256_set1_pd(magic);
  for (size_t start = 0; start < count; start += 8) {
    const __m256i code =
        _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(codes + 2 * start)));
    const __m256 strength =
        _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_add_epi32(code, base), 12));
    const __m256 own = _mm256_mul_ps(
        _mm256_blendv_ps(
            strength, infinite, _mm256_castsi256_ps(_mm256_cmpeq_epi32(code, highest))),
        factors);
    const __m256 score =
        _mm256_sub_ps(weights, _mm256_div_ps(weights, _mm256_add_ps(one, own)));
    const __m256d low = _mm256_cvtps_pd(_mm256_castps256_ps128(score));
    const __m256d high = _mm256_cvtps_pd(_mm256_extractf128_ps(score, 1));
    _mm256_storeu_pd(bounds + start, _mm256_sub_pd(_mm256_add_pd(low, magics), magics));
    _mm256_storeu_pd(bounds + start + 4, _mm256_sub_pd(_mm256_add_pd(high, magics), magics));
  }
}

// Muła, Kurz & Lemire, Faster Population Counts Using AVX2 Instructions, 2018, doi:10.1093/comjnl/bxx046:
// bits of half bytes from a table, added up by eights.
INLINE __m256i bit_counts(__m256i words) {
  const __m256i table = _mm256_setr_epi8(
      0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
  const __m256i half = _mm256_set1_epi8(15);
  const __m256i low = _mm256_shuffle_epi8(table, _mm256_and_si256(words, half));
  const __m256i high =
      _mm256_shuffle_epi8(table, _mm256_and_si256(_mm256_srli_epi16(words, 4), half));
  return _mm256_sad_epu8(_mm256_add_epi8(low, high), _mm256_setzero_si256());
}

INLINE size_t sum_of_lanes(__m256i sums) {
  const __m128i pair =
      _mm_add_epi64(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
  return (size_t)_mm_cvtsi128_si64(pair) + (size_t)_mm_extract_epi64(pair, 1);
}

RANKING size_t hardware_count_bits(const uint64_t *words, size_t count) {
  __m256i sums = _mm256_setzero_si256();
  size_t index = 0, rest = 0;
  for (; index + 4 <= count; index += 4) {
    const __m256i row = _mm256_loadu_si256((const __m256i *)(words + index));
    sums = _mm256_add_epi64(sums, bit_counts(row));
  }
  for (; index < count; index++) rest += (size_t)_mm_popcnt_u64(words[index]);
  return sum_of_lanes(sums) + rest;
}

RANKING size_t hardware_meet_bits(uint64_t *words, uint64_t *others, size_t count) {
  __m256i sums = _mm256_setzero_si256();
  size_t index = 0, rest = 0;
  for (; index + 4 <= count; index += 4) {
    __m256i *row = (__m256i *)(words + index), *other = (__m256i *)(others + index);
    const __m256i common = _mm256_and_si256(_mm256_loadu_si256(row), _mm256_loadu_si256(other));
    _mm256_storeu_si256(row, common);
    _mm256_storeu_si256(other, _mm256_setzero_si256());
    sums = _mm256_add_epi64(sums, bit_counts(common));
  }
  for (; index < count; index++) {
    words[index] &= others[index];
    others[index] = 0;
    rest += (size_t)_mm_popcnt_u64(words[index]);
  }
  return sum_of_lanes(sums) + rest;
}

#else

// Other processors take the Swift code; these are never called there.
void hardware_unpack(const uint8_t *bytes, uint32_t width, uint32_t addend, uint32_t *values) {
  (void)bytes, (void)width, (void)addend, (void)values;
}
void hardware_unpack_gaps(
    const uint8_t *bytes, uint32_t width, uint32_t previous, uint32_t *documents) {
  (void)bytes, (void)width, (void)previous, (void)documents;
}
bool hardware_unpack_bits(
    const uint8_t *bytes, size_t count, uint32_t first, uint32_t *documents) {
  (void)bytes, (void)count, (void)first, (void)documents;
  return false;
}
void hardware_score(
    const uint32_t *documents, const uint32_t *frequencies, size_t count, const uint8_t *norms,
    const float *inverses, float weight, double magic, double *scores) {
  (void)documents, (void)frequencies, (void)count, (void)norms, (void)inverses, (void)weight;
  (void)magic, (void)scores;
}
size_t hardware_filter(
    const uint32_t *documents, const double *scores, size_t count, double threshold,
    uint32_t *found_documents, double *found_scores) {
  (void)documents, (void)scores, (void)count, (void)threshold, (void)found_documents;
  (void)found_scores;
  return 0;
}
size_t hardware_collect(
    double *accumulators, size_t count, double threshold, uint32_t first,
    uint32_t *found_documents, double *found_scores) {
  (void)accumulators, (void)count, (void)threshold, (void)first, (void)found_documents;
  (void)found_scores;
  return 0;
}
int32_t hardware_rank(const void *words, uint32_t bit) {
  (void)words, (void)bit;
  return -1;
}
size_t hardware_find(const uint32_t *documents, uint32_t document) {
  (void)documents, (void)document;
  return 0;
}
void hardware_bounds(
    const uint8_t *impacts, size_t count, const float *inverses, float weight, double magic,
    double *bounds) {
  (void)impacts, (void)count, (void)inverses, (void)weight, (void)magic, (void)bounds;
}
void hardware_strength_bounds(
    const uint8_t *codes, size_t count, float factor, float weight, double magic, double *bounds) {
  (void)codes, (void)count, (void)factor, (void)weight, (void)magic, (void)bounds;
}
size_t hardware_count_bits(const uint64_t *words, size_t count) {
  (void)words, (void)count;
  return 0;
}
size_t hardware_meet_bits(uint64_t *words, uint64_t *others, size_t count) {
  (void)words, (void)others, (void)count;
  return 0;
}

#endif
