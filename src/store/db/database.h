#pragma once
/// An open database at our schema, of whatever kind: what the repositories (store/*.h) work on.
///
/// The queries under sql/ are the same for every kind. What differs (how it is opened, locked, checked and migrated)
/// stands in file_database.h and shared_database.h.
#include <soci/soci.h>

#include <string>

namespace alongside::store {

class Database {
  public:
    virtual ~Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    soci::session& session() { return session_; }

  protected:
    Database(const soci::backend_factory& kind, const std::string& connection) : session_(kind, connection) {}

    soci::session session_;

  private:
    friend class Transaction;
    int open_transactions_ = 0;  ///< one inside of another
};

/// The one number or text that `sql` answers.
long long ask_number(soci::session& session, const std::string& sql);
std::string ask_text(soci::session& session, const std::string& sql);

}  // namespace alongside::store
