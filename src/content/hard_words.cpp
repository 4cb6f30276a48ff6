#include "content/hard_words.h"

#include <algorithm>
#include <limits>
#include <set>

#include "content/composer.h"
#include "content/lint/passages.h"

namespace alongside::content {

namespace {

bool is_read_in_play(Role role) {
    return role != Role::none && role != Role::reason && role != Role::trainer;
}

}  // namespace

std::vector<const Term*> hard_words(const Shelved& shelved, const std::vector<Term>& glossary) {
    const Source source(shelved.file.string(), shelved.bytes);
    Findings findings(source, std::numeric_limits<std::size_t>::max());
    const auto root = compose(source, findings);
    const std::vector<TermForm> forms = forms_of(glossary);
    std::set<const Term*> found;
    for (const Passage& passage : root ? passages_of(*root) : std::vector<Passage>()) {
        if (is_read_in_play(passage.role)) {
            for (const FoundTerm& one : find_terms(passage.text, forms)) {
                found.insert(one.form->term);
            }
        }
    }
    std::vector<const Term*> terms;
    std::copy_if(found.begin(), found.end(), std::back_inserter(terms),
                 [](const Term* term) { return term->kind != Term::Kind::label; });
    std::sort(terms.begin(), terms.end(),
              [](const Term* a, const Term* b) { return in_small(a->name) < in_small(b->name); });
    return terms;
}

}  // namespace alongside::content
