#include "core/story/condition.h"

namespace alongside {

namespace {

bool compare(Compare how, std::int16_t left, std::int16_t right) {
    switch (how) {
        case Compare::equal:
            return left == right;
        case Compare::unequal:
            return left != right;
        case Compare::less:
            return left < right;
        case Compare::at_most:
            return left <= right;
        case Compare::more:
            return left > right;
        case Compare::at_least:
            return left >= right;
    }
    return false;
}

}  // namespace

bool Condition::evaluate(const Values& values) const {
    std::array<bool, kMaxDepth> waiting{};
    std::size_t count = 0;
    for (const Term& term : terms_) {
        switch (term.kind) {
            case Term::Kind::test:
                waiting[count++] = compare(term.compare, values[term.variable], term.value);
                break;
            case Term::Kind::negate:
                waiting[count - 1] = !waiting[count - 1];
                break;
            case Term::Kind::all_of:
                --count;
                waiting[count - 1] = waiting[count - 1] && waiting[count];
                break;
            case Term::Kind::any_of:
                --count;
                waiting[count - 1] = waiting[count - 1] || waiting[count];
                break;
        }
    }
    return waiting[0];
}

}  // namespace alongside
