# One interface target for warnings and sanitizers, so that every folder is held to the same bar.
add_library(alongside_warnings INTERFACE)

target_compile_options(alongside_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>)

if(ALONGSIDE_WERROR)
  target_compile_options(alongside_warnings INTERFACE -Werror)
endif()

if(ALONGSIDE_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

if(ALONGSIDE_COVERAGE)
  add_compile_options(-fprofile-instr-generate -fcoverage-mapping)
  add_link_options(-fprofile-instr-generate)
endif()

if(ALONGSIDE_SANITIZE_THREADS)
  add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
  add_link_options(-fsanitize=thread)
  target_compile_options(alongside_warnings INTERFACE -Wno-null-dereference)
endif()

if(ALONGSIDE_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # A third of the instructions, and a quarter of a build's time, were checks inside the standard library's templates.
    add_compile_options("-fsanitize-ignorelist=${CMAKE_CURRENT_SOURCE_DIR}/cmake/sanitizer_ignore.txt")
  endif()
  # gcc's sanitizer instrumentation makes this one warning fire on correct code.
  target_compile_options(alongside_warnings INTERFACE -Wno-null-dereference)
endif()
