#include "app/lens.h"

#include <algorithm>
#include <set>

namespace alongside::app {

std::vector<std::pair<std::size_t, std::size_t>> Lens::places(std::string_view text) const {
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (const content::FoundTerm& found : content::find_all_terms(text, forms_)) {
        places.emplace_back(found.at, found.at + found.form->text.size());
    }
    return places;
}

std::vector<LensWord> Lens::words(std::string_view text) const {
    const std::string small = content::in_small(text);
    std::vector<LensWord> words;
    std::set<const content::Term*> met;
    for (const content::FoundTerm& found : content::find_all_terms(text, forms_)) {
        const content::TermForm& form = *found.form;
        if (met.insert(form.term).second) {
            words.push_back({std::string(text.substr(found.at, form.text.size())), form.term->name, form.term->plain,
                             form.term->kind,
                             content::is_explained(form.as_it_stands() ? text : std::string_view(small), form.text)});
        }
    }
    return words;
}

std::size_t unexplained(const std::vector<LensWord>& found) {
    return static_cast<std::size_t>(
        std::count_if(found.begin(), found.end(), [](const LensWord& word) { return !word.explained; }));
}

}  // namespace alongside::app
