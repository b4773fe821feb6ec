#include <zlib.h>

// A macro that Swift does not see.
static inline int vindplaats_inflateInit(z_streamp stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}
