#ifndef VINDPLAATS_RANKINGKERNELS_H
#define VINDPLAATS_RANKINGKERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor has the instructions (AVX2, POPCNT, BMI) for the functions of this header.
static inline bool hardware_has_ranking(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt") &&
      __builtin_cpu_supports("bmi");
#else
  return false;
#endif
}

// The Swift code beside each caller is the plain version; both give the same bits. All of these are called
// only after `hardware_has_ranking()` said yes.

/// Unpacks 128 integers of `width` bits, 0 to 32, that lie in four lanes, and adds `addend` to each.
///
/// Reads `16 * width` bytes and no more.
void hardware_unpack(const uint8_t *bytes, uint32_t width, uint32_t addend, uint32_t *values);

/// Unpacks 128 gaps: value i becomes `previous` plus all gaps up to i and one for each, in 32 bits.
void hardware_unpack_gaps(
    const uint8_t *bytes, uint32_t width, uint32_t previous, uint32_t *documents);

/// Unpacks a bit set of `count` bytes, of which bit 0 stands for `first`; tells whether it has 128 bits.
bool hardware_unpack_bits(
    const uint8_t *bytes, size_t count, uint32_t first, uint32_t *documents);

/// Writes the BM25 scores of `count` documents, at most 128, rounded by `magic`.
///
/// `norms` has a byte a document and three readable bytes behind them; `inverses` has 256 values. All
/// three lists have room for 128.
void hardware_score(
    const uint32_t *documents, const uint32_t *frequencies, size_t count, const uint8_t *norms,
    const float *inverses, float weight, double magic, double *scores);

/// Copies the documents whose score is above `threshold`, and their scores; returns how many they are.
///
/// The lists that receive them have room for `count`.
size_t hardware_filter(
    const uint32_t *documents, const double *scores, size_t count, double threshold,
    uint32_t *found_documents, double *found_scores);

/// Takes the slots of `accumulators` above `threshold`, which is not negative, and clears all of them.
///
/// `count` is a multiple of 16. Slot i stands for document `first + i`.
size_t hardware_collect(
    double *accumulators, size_t count, double threshold, uint32_t first,
    uint32_t *found_documents, double *found_scores);

/// How many of 128 documents, all below 2³¹, are below `document`.
size_t hardware_find(const uint32_t *documents, uint32_t document);

/// How many bits are set before `bit`, or −1 if it is not set itself; little-endian words of 64 bits.
int32_t hardware_rank(const void *words, uint32_t bit);

/// Writes the highest rounded BM25 score that each of `count` blocks, at most 32, can reach.
///
/// A block has 12 bytes: four frequencies of two bytes, then four norms. `bounds` has room for 32.
void hardware_bounds(
    const uint8_t *impacts, size_t count, const float *inverses, float weight, double magic,
    double *bounds);

/// Writes the highest rounded BM25 score that each of `count` blocks, at most 32, can reach.
///
/// A block has a code of two bytes: the bits of a Float from 2^-14 on, without the lowest twelve; the highest code is
/// infinite. `factor` multiplies all. Reads 16 bytes for each eight blocks begun; `bounds` has room for 32.
void hardware_strength_bounds(
    const uint8_t *codes, size_t count, float factor, float weight, double magic, double *bounds);

/// The number of bits that are set in `count` words.
size_t hardware_count_bits(const uint64_t *words, size_t count);

/// Keeps the bits that are set in `others` too, and clears those; returns how many bits are kept.
size_t hardware_meet_bits(uint64_t *words, uint64_t *others, size_t count);

#endif
