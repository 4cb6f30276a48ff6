/// libFuzzer's way in. Built once for each target, whose name the build gives.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    alongside::fuzz::ALONGSIDE_FUZZ_TARGET(std::string_view(reinterpret_cast<const char*>(bytes), size));
    return 0;
}
