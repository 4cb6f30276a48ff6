# Writes the phone page's files as one source file: cmake -DFOLDER=assets/web -DOUT=... -P EmbedWeb.cmake
set(text "// Made from assets/web when the program is built.\n#include \"server/web.h\"\n\nnamespace alongside::server {\n\n")
foreach(file IN ITEMS app.css app.js)
  string(REPLACE "." "_" name "${file}")
  file(READ "${FOLDER}/${file}" bytes)
  string(APPEND text "std::string_view ${name}() {\n    return R\"web(${bytes})web\";\n}\n\n")
endforeach()
string(APPEND text "}  // namespace alongside::server\n")
file(WRITE "${OUT}" "${text}")
