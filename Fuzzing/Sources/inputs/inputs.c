#include <stddef.h>
#include <stdint.h>

int law_of_inputs(const uint8_t *bytes, size_t count);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
  return law_of_inputs(bytes, count);
}
