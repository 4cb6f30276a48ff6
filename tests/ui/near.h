#pragma once
/// Small comparisons that read the same with both generations of Catch2.

#include <cmath>
#include <exception>
#include <string>

namespace alongside::test {

inline bool near(double a, double b, double by = 0.001) {
    return std::abs(a - b) <= by;
}

/// What a call that must not succeed says.
template <class Call>
std::string complaint(Call call) {
    try {
        call();
    } catch (const std::exception& error) {
        return error.what();
    }
    return {};
}

inline bool holds(const std::string& whole, const std::string& part) {
    return whole.find(part) != std::string::npos;
}

}  // namespace alongside::test
