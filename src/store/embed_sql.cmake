cmake_minimum_required(VERSION 3.25)

# Writes HEADER from the files NAMES (separated by |) of FOLDER. Run by CMakeLists.txt beside this file.
string(REPLACE "|" ";" names "${NAMES}")
set(migrations "")
set(postgresql_migrations "")
set(queries "")
set(index "")
set(expected 1)
set(postgresql_expected 1)

foreach(name IN LISTS names)
  file(READ "${FOLDER}/${name}" text)
  if(name MATCHES "^([0-9][0-9][0-9])_[a-z_]+\\.sql$")
    math(EXPR number "1${CMAKE_MATCH_1} - 1000")
    if(number LESS expected)
      message(FATAL_ERROR "sql/${name}: the next migration is number ${expected} or higher")
    endif()
    math(EXPR expected "${number} + 1")
    string(APPEND migrations "    R\"sql(${text})sql\",\n")
  elseif(name MATCHES "^postgresql/([0-9][0-9][0-9])_[a-z_]+\\.sql$")
    math(EXPR number "1${CMAKE_MATCH_1} - 1000")
    if(number LESS postgresql_expected)
      message(FATAL_ERROR "sql/${name}: the number of the next migration is ${postgresql_expected} or more")
    endif()
    math(EXPR postgresql_expected "${number} + 1")
    string(APPEND postgresql_migrations "    R\"sql(${text})sql\",\n")
  elseif(name MATCHES "^([a-z_]+)/([a-z_]+)\\.sql$")
    set(constant "${CMAKE_MATCH_1}_${CMAKE_MATCH_2}")
    # SOCI takes a colon in a comment for a parameter, and an apostrophe for the beginning of a text.
    string(REGEX REPLACE "(^|\n)--[^\n]*" "" text "${text}")
    string(APPEND queries "inline constexpr std::string_view ${constant} = R\"sql(${text})sql\";\n\n")
    string(APPEND index "    {\"${constant}\", ${constant}},\n")
  else()
    message(FATAL_ERROR "sql/${name}: neither NNN_name.sql, postgresql/NNN_name.sql nor table/query.sql")
  endif()
endforeach()

set(header "#pragma once
/// Made from src/store/sql by embed_sql.cmake. Change the .sql files instead.
#include <string_view>
#include <utility>

namespace alongside::store::sql {

${queries}/// In order: the first makes schema 1 from nothing.
inline constexpr std::string_view migrations[] = {
${migrations}};

/// The same for a shared store.
inline constexpr std::string_view postgresql_migrations[] = {
${postgresql_migrations}};

/// Every query by name, so that a test can look at each.
inline constexpr std::pair<std::string_view, std::string_view> queries[] = {
${index}};

}  // namespace alongside::store::sql
")
file(WRITE "${HEADER}" "${header}")
