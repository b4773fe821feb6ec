#ifndef VINDPLAATS_CHARDWARE_H
#define VINDPLAATS_CHARDWARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "RankingKernels.h"

/// Whether this processor has the instructions for `hardware_sha256`.
bool hardware_has_sha256(void);

/// Takes `block_count` blocks of 64 bytes into the eight words of a SHA-256.
///
/// `constants` are the 64 round constants of FIPS 180-4. Only after `hardware_has_sha256()` said yes.
void hardware_sha256(
    uint32_t *state, const uint8_t *blocks, size_t block_count, const uint32_t *constants);

/// Whether this processor has the instruction for `hardware_crc32c`.
bool hardware_has_crc32c(void);

/// The register of a CRC-32C after `count` bytes. Only after `hardware_has_crc32c()` said yes.
uint32_t hardware_crc32c(uint32_t crc, const uint8_t *bytes, size_t count);

#endif
