#include "store/db/file_database.h"

#include <fmt/format.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <iterator>

#include "store/db/errors.h"
#include "store/db/migrate.h"
#include "store/db/query.h"
#include "store/folder/files.h"
#include "store/sql.h"

namespace alongside::store {

namespace {

// Seconds that SQLite waits for another program, such as a virus scanner, to let go of the file.
constexpr int kBusySeconds = 2;

// SOCI reads "key=value" pairs once there is an equals sign, with quotes around a value but no way to escape one.
Result<std::string> connection_to(const std::filesystem::path& file) {
    const std::string path = file.string();
    if (path.find('"') != std::string::npos) {
        return fail("bad-path", fmt::format("The saves folder cannot have a double quote in its name: {}.", path));
    }
    return fmt::format("dbname=\"{}\" timeout={}", path, kBusySeconds);
}

// A database that gets set aside or refused has to stay as it was: closing it must not move its log into it.
void keep_log_on_close(soci::session& session, bool keep) {
    sqlite_api::sqlite3_db_config(handle(session), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

void guard_connection(soci::session& session) {
    sqlite_api::sqlite3_extended_result_codes(handle(session), 1);
    session << "pragma cell_size_check = on";
    session << "pragma temp_store = memory";
    session << "pragma foreign_keys = on";
    session << "pragma trusted_schema = off";
    ask_text(session, "pragma locking_mode = exclusive");
    ask_number(session, "pragma secure_delete = on");
}

void refuse_strangers(soci::session& session) {
    const long long owner = ask_number(session, "pragma application_id");
    const long long schema = ask_number(session, "pragma user_version");
    const long long ours = std::ssize(sql::migrations);
    if (owner == kApplicationId && schema > ours) {
        throw Refusal(
            {"newer-saves",
             fmt::format("These saves were written by a newer Alongside (schema {}; this one knows up to {}). "
                         "Nothing was changed. Update this program, or choose another folder with --saves.",
                         schema, ours)});
    }
    const bool blank = owner == 0 && schema == 0 && ask_number(session, "select count(*) from sqlite_master") == 0;
    if (owner != kApplicationId && !blank) {
        throw Refusal({"not-ours",
                       "The file alongside.db in the saves folder belongs to another program. Nothing was changed. "
                       "Move it away, or choose another folder with --saves."});
    }
}

void refuse_damage(soci::session& session) {
    if (ask_text(session, "pragma quick_check(1)") != "ok") {
        throw Refusal({"damaged", "The saves are damaged."});
    }
}

}  // namespace

// SOCI keeps the type information of its backend to itself, so the sanitizer cannot check this cast.
__attribute__((no_sanitize("vptr"))) sqlite_api::sqlite3* handle(soci::session& session) {
    return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_;
}

Journal choose_journal(soci::session& session, Journal wanted) {
    if (wanted == Journal::write_ahead && ask_text(session, "pragma journal_mode = wal") == "wal") {
        return Journal::write_ahead;
    }
    ask_text(session, "pragma journal_mode = delete");
    return Journal::rollback;
}

FileDatabase::FileDatabase(const std::string& connection, const SavesOptions& options)
    : Database(soci::sqlite3, connection) {
    keep_log_on_close(session_, true);
    guard_connection(session_);
    refuse_strangers(session_);
    refuse_damage(session_);
    keep_log_on_close(session_, false);
    journal_ = choose_journal(session_, options.journal);
    session_ << "pragma synchronous = full";
    if (options.max_pages > 0) {
        ask_number(session_, fmt::format("pragma max_page_count = {}", options.max_pages));
    }
    migrate(session_, sql::migrations);
}

Result<std::unique_ptr<FileDatabase>> FileDatabase::open(const std::filesystem::path& file,
                                                         const SavesOptions& options) {
    const Result<std::string> connection = connection_to(file);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    if (Result<void> made = make_private_file(file); !made) {
        return tl::unexpected(made.error());
    }
    return attempt([&] { return std::unique_ptr<FileDatabase>(new FileDatabase(*connection, options)); });
}

void FileDatabase::copy_into(const std::filesystem::path& target) {
    Query<In<std::string>, Out<>>(session_, "vacuum into :target").run(target.string());
}

void FileDatabase::scrub() {
    session_ << "vacuum";
    if (journal_ == Journal::write_ahead) {
        ask_number(session_, "pragma wal_checkpoint(truncate)");
    }
}

}  // namespace alongside::store
