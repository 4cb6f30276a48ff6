#include "app/share/difference_words.h"

#include <algorithm>

#include "content/difference.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;

const std::string& name_of(const Person& person) {
    return person.name;
}
const std::string& name_of(const Seat& seat) {
    return seat.title.empty() ? seat.id : seat.title;
}
const std::string& name_of(const Option& option) {
    return option.text;
}
const std::string& name_of(const Scene& scene) {
    return !scene.turning.empty() ? scene.turning : !scene.title.empty() ? scene.title : scene.id;
}

template <class Items>
bool has(const Items& items, const std::string& id) {
    return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
}

/// Names of those that stand in the first list and not in the second.
template <class Items>
std::vector<std::string> only_in(const Items& first, const Items& second) {
    std::vector<std::string> names;
    for (const auto& item : first) {
        if (!has(second, item.id)) {
            names.push_back(name_of(item));
        }
    }
    return names;
}

class Telling {
  public:
    Telling(const Scenario& before, const Scenario& after, const Words& words)
        : before_(before), after_(after), words_(words) {}

    void heads() {
        if (before_.title != after_.title) {
            said_.push_back(words_.format(Word::differs_title, before_.title));
        }
        both(before_.people, after_.people, Word::differs_person_new, Word::differs_person_gone);
        both(before_.seats, after_.seats, Word::differs_seat_new, Word::differs_seat_gone);
        both(before_.scenes, after_.scenes, Word::differs_scene_new, Word::differs_scene_gone);
    }

    void options() {
        for (const Scene& scene : after_.scenes) {
            const auto index = before_.find_scene(scene.id);
            if (!index) {
                continue;
            }
            const std::vector<Option>& earlier = before_.scenes[*index].options;
            for (const std::string& text : only_in(scene.options, earlier)) {
                said_.push_back(words_.format(Word::differs_option_new, name_of(scene), text));
            }
            for (const std::string& text : only_in(earlier, scene.options)) {
                said_.push_back(words_.format(Word::differs_option_gone, name_of(scene), text));
            }
        }
    }

    void lines(const std::vector<content::PartDifference>& parts) {
        for (const content::PartDifference& part : parts) {
            const std::string where = name_of_part(part);
            said_.push_back(part.added + part.gone == 0
                                ? words_.format(Word::differs_order, where)
                                : words_.format(Word::differs_lines, where, part.added, part.gone));
        }
    }

    std::vector<std::string> all() && {
        if (said_.size() > kMostDifferences) {
            const std::size_t more = said_.size() - kMostDifferences;
            said_.resize(kMostDifferences);
            said_.push_back(words_.format(Word::differs_more, more));
        }
        return std::move(said_);
    }

  private:
    template <class Items>
    void both(const Items& before, const Items& after, content::WordTaking<std::string> added,
              content::WordTaking<std::string> gone) {
        for (const std::string& name : only_in(after, before)) {
            said_.push_back(words_.format(added, name));
        }
        for (const std::string& name : only_in(before, after)) {
            said_.push_back(words_.format(gone, name));
        }
    }

    std::string name_of_part(const content::PartDifference& part) const {
        using Part = content::PartDifference::Part;
        if (part.part != Part::scene) {
            return std::string(words_[part.part == Part::head ? Word::differs_head : Word::differs_endings]);
        }
        const auto index = after_.find_scene(part.scene);
        return name_of(index ? after_.scenes[*index] : before_.scenes[*before_.find_scene(part.scene)]);
    }

    const Scenario& before_;
    const Scenario& after_;
    const Words& words_;
    std::vector<std::string> said_;
};

}  // namespace

std::vector<std::string> difference_words(const content::Shelved& before, const content::Shelved& after,
                                          const Words& words) {
    Telling telling(*before.scenario, *after.scenario, words);
    telling.heads();
    telling.options();
    telling.lines(content::difference(before, after));
    return std::move(telling).all();
}

}  // namespace alongside::app
