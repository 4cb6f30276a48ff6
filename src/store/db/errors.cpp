#include "store/db/errors.h"

#include <fmt/format.h>
#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <string_view>

namespace alongside::store {

namespace {

Error disk_full() {
    return {"disk-full",
            "The disk is full, so this could not be saved. Everything saved before is still there. Free some space and "
            "try again."};
}

Error disk_refused() {
    return {"disk-refused",
            "The disk refused to write, so this could not be saved. Everything saved before is still there. Check that "
            "the disk has space and is still plugged in, then try again."};
}

Error read_only() {
    return {"read-only",
            "The saves may be read but not written, so this could not be saved. Allow writing to the saves folder, or "
            "choose another one with --saves."};
}

Error busy() {
    return {"busy", "Another program is using the saves. Close it and try again."};
}

Error damaged() {
    return {"damaged",
            "The saves are damaged. Close the program and open it again, so that it can open the last backup."};
}

Error already_there() {
    return {"already-there", "This has been saved before, so it was not saved again."};
}

Error never_changes() {
    return {"never-changes", "What has been decided is never changed in the saves."};
}

Error not_allowed() {
    return {"not-allowed", "The saves do not allow such a value, so it was not saved."};
}

Error too_big() {
    return {"too-big", "This is too long to be saved. Make it shorter and try again."};
}

Error no_connection() {
    return {"no-connection",
            "The shared saves cannot be reached. Everything saved before is still there. Check the network and the "
            "sign-in, then try again."};
}

Error unusable(std::string_view detail) {
    return {"store", fmt::format("The saves could not be used ({}).", detail)};
}

Error constraint(int code) {
    switch (code) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
            return already_there();
        case SQLITE_CONSTRAINT_FOREIGNKEY:
            return unknown_reference();
        case SQLITE_CONSTRAINT_TRIGGER:
            return never_changes();
        default:
            return not_allowed();
    }
}

Error of_io(int code, const std::string& detail) {
    switch (code) {
        case SQLITE_IOERR_WRITE:
        case SQLITE_IOERR_FSYNC:
        case SQLITE_IOERR_DIR_FSYNC:
        case SQLITE_IOERR_TRUNCATE:
            return disk_refused();
        default:
            return {"store", fmt::format("The disk could not be read or written ({}).", detail)};
    }
}

// Extended codes carry the plain one in their low byte.
Error of_sqlite(int code, const std::string& detail) {
    switch (code & 0xff) {
        case SQLITE_FULL:
            return disk_full();
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return read_only();
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return busy();
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return damaged();
        case SQLITE_CONSTRAINT:
            return constraint(code);
        case SQLITE_IOERR:
            return of_io(code, detail);
        case SQLITE_TOOBIG:
            return too_big();
        default:
            return unusable(detail);
    }
}

// PostgreSQL's codes have five characters, of which the first two are the class (its manual, appendix A). Its text is
// left out, since it quotes the values of the row.
Error of_postgresql(std::string_view code) {
    const std::string_view group = code.substr(0, 2);
    if (code == "23505") {
        return already_there();
    }
    if (code == "23503") {
        return unknown_reference();
    }
    if (code == "P0001") {
        return never_changes();
    }
    if (code == "53100") {
        return disk_full();
    }
    if (code == "25006" || code == "42501") {
        return read_only();
    }
    if (group == "23") {
        return not_allowed();
    }
    if (group == "54") {
        return too_big();
    }
    if (group == "40" || group == "55") {
        return busy();
    }
    if (group == "08" || group == "28" || group == "57" || group == "3D" || code == "53300") {
        return no_connection();
    }
    return unusable(code);
}

// SOCI has neither a code nor a category for a connection that never came about.
bool is_of_connection(const soci::soci_error& error) {
    return error.get_error_category() == soci::soci_error::connection_error ||
           error.get_error_message().find("Cannot establish connection") != std::string::npos;
}

}  // namespace

Error unknown_reference() {
    return {"unknown-reference", "This belongs to something that is not in the saves, so it was not saved."};
}

Error current_error() {
    try {
        throw;
    } catch (const Refusal& refusal) {
        return refusal.error();
    } catch (const soci::sqlite3_soci_error& error) {
        return of_sqlite(error.result(), error.get_error_message());
    } catch (const soci::postgresql_soci_error& error) {
        return is_of_connection(error) ? no_connection() : of_postgresql(error.sqlstate());
    } catch (const soci::soci_error& error) {
        return is_of_connection(error) ? no_connection() : unusable(error.get_error_message());
    } catch (const std::exception& error) {
        return unusable(error.what());
    }
}

}  // namespace alongside::store
