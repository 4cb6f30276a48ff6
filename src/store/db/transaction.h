#pragma once
/// All or nothing: what is written while one lives is taken back, unless commit() has been called. Inside of another
/// one it is a part of that, which alone decides.
#include <soci/soci.h>

#include <optional>

#include "store/db/database.h"

namespace alongside::store {

class Transaction {
  public:
    explicit Transaction(Database& database) : database_(database) {
        if (database_.open_transactions_ == 0) {
            own_.emplace(database_.session());
        }
        ++database_.open_transactions_;
    }
    ~Transaction() { --database_.open_transactions_; }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit() {
        if (own_) {
            own_->commit();
        }
    }

  private:
    Database& database_;
    std::optional<soci::transaction> own_;
};

}  // namespace alongside::store
