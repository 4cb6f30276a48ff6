# Everything the project takes from the system, found once. Included headers count as SYSTEM, so their warnings are theirs.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)

find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)

pkg_check_modules(yaml REQUIRED IMPORTED_TARGET yaml-0.1)
pkg_check_modules(glib REQUIRED IMPORTED_TARGET glib-2.0)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(sdl2 REQUIRED IMPORTED_TARGET sdl2)
pkg_check_modules(sdl2_image REQUIRED IMPORTED_TARGET SDL2_image)
pkg_check_modules(pango REQUIRED IMPORTED_TARGET pangocairo pangoft2 fontconfig)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(qrcodegen REQUIRED IMPORTED_TARGET qrcodegencpp)
pkg_check_modules(zip REQUIRED IMPORTED_TARGET libzip)

# The distribution ships Dear ImGui with a CMake package or with pkg-config, by release.
find_package(imgui CONFIG QUIET)
if(NOT TARGET imgui::imgui)
  pkg_check_modules(imgui REQUIRED IMPORTED_TARGET imgui)
  add_library(imgui::imgui ALIAS PkgConfig::imgui)
endif()

# SOCI's own CMake package names targets that Debian does not install.
find_path(SOCI_INCLUDE soci/soci.h REQUIRED)
find_library(SOCI_CORE soci_core REQUIRED)
find_library(SOCI_SQLITE3 soci_sqlite3 REQUIRED)
find_library(SOCI_POSTGRESQL soci_postgresql REQUIRED)
find_package(SQLite3 REQUIRED)
pkg_check_modules(pq REQUIRED IMPORTED_TARGET libpq)
add_library(alongside_soci INTERFACE)
target_include_directories(alongside_soci SYSTEM INTERFACE "${SOCI_INCLUDE}" "${SOCI_INCLUDE}/soci")
target_link_libraries(alongside_soci INTERFACE "${SOCI_SQLITE3}" "${SOCI_POSTGRESQL}" "${SOCI_CORE}" SQLite::SQLite3 PkgConfig::pq)

find_library(STB stb REQUIRED)
find_path(STB_INCLUDE stb/stb_image_write.h REQUIRED)

# Headers only: the phones' server.
find_path(BOOST_INCLUDE boost/beast.hpp REQUIRED)
add_library(alongside_beast INTERFACE)
target_include_directories(alongside_beast SYSTEM INTERFACE "${BOOST_INCLUDE}")
