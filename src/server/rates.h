#pragma once
/// How often somebody may do something: buckets that fill up again. Pure; the time is passed in.
#include <cstddef>
#include <map>
#include <string>

#include "core/base/time.h"

namespace alongside::server {

/// Lets so many through at once, and so many a second after that, for each name apart.
class Rate {
  public:
    Rate(double a_second, double at_once) : a_second_(a_second), at_once_(at_once) {}

    bool allows(const std::string& name, TimeMs now);

    /// Takes one more than it would allow, too: for what is counted only when it went wrong.
    void take(const std::string& name, TimeMs now);
    bool has_left(const std::string& name, TimeMs now) const;

  private:
    struct Bucket {
        double left = 0;
        TimeMs at;
    };
    double left(const std::string& name, TimeMs now) const;
    void forget_full(TimeMs now);

    double a_second_;
    double at_once_;
    std::map<std::string, Bucket> buckets_;
};

}  // namespace alongside::server
