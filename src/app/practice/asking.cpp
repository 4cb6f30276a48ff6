#include "app/practice/asking.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;

constexpr std::size_t kPromptLines = 3;

std::vector<AskedView::Choice> fits(const Words& words, Word yes) {
    std::vector<AskedView::Choice> choices;
    for (std::size_t i = 0; i < learn::kFitIds.size(); ++i) {
        const Word word = i == 0 ? yes : word_of(static_cast<learn::Fit>(i));
        choices.push_back({std::string(learn::kFitIds[i]), std::string(words[word])});
    }
    return choices;
}

AskedView asked(const learn::Prompt& prompt, const Words& words, bool can_be_private) {
    return {prompt.id,    prompt.text,   prompt.help, {}, std::string(words[Word::practice_own_words]),
            kPromptLines, can_be_private};
}

struct Asking {
    const learn::Tool& tool;
    const Words& words;
    std::vector<AskedPage> pages = {};

    /// A page a cluster, so that each is looked at by itself.
    void operator()(const learn::ReadinessCheck& check) {
        for (std::size_t cluster = 0; cluster < check.clusters.size(); ++cluster) {
            AskedPage page{check.clusters[cluster].title, {}, {}};
            for (const learn::Statement& one : check.statements) {
                if (one.cluster == cluster) {
                    page.asked.push_back({one.id,
                                          one.text,
                                          {},
                                          fits(words, Word::practice_fit_yes),
                                          std::string(words[Word::practice_evidence])});
                }
            }
            pages.push_back(std::move(page));
        }
    }

    /// A question by itself, then the conditions together, then what to tell people.
    void operator()(const learn::LevelTool& level) {
        for (const learn::LevelQuestion& one : level.questions) {
            AskedView view{one.id, one.text, one.help, {}, {}};
            for (const learn::LevelOption& option : one.options) {
                view.choices.push_back({option.id, option.text});
            }
            pages.push_back({std::string(words[Word::level_questions]), {}, {std::move(view)}, true});
        }
        AskedPage conditions{std::string(words[Word::level_conditions]), {}, {}};
        for (const learn::ConditionQuestion& one : level.conditions) {
            conditions.asked.push_back({one.id, one.text, one.help, fits(words, Word::level_holds),
                                        std::string(words[Word::practice_evidence])});
        }
        AskedPage say{std::string(words[Word::level_say]), std::string(words[Word::level_say_help]), {}};
        for (const learn::Prompt& one : level.say) {
            say.asked.push_back(asked(one, words, false));
        }
        pages.push_back(std::move(conditions));
        pages.push_back(std::move(say));
    }

    void operator()(const learn::OnePage& page) {
        AskedPage all{tool.title, std::string(words[Word::page_help]), {}};
        for (const learn::Prompt& one : page.prompts) {
            all.asked.push_back(asked(one, words, true));
        }
        pages = {std::move(all)};
    }

    /// A page a card: one is looked at after the other.
    void operator()(const learn::CardTool& cards) {
        for (const learn::CardSet& set : cards.sets) {
            for (const learn::PlacedCard& card : set.cards) {
                AskedView view{card.id, card.text, {}, {}, {}};
                for (const learn::CardPlace& place : set.places) {
                    view.choices.push_back({place.id, place.title});
                }
                pages.push_back({set.title, set.ask, {std::move(view)}, true});
            }
        }
    }
};

}  // namespace

Word word_of(learn::Fit fit) {
    switch (fit) {
        case learn::Fit::yes:
            return Word::practice_fit_yes;
        case learn::Fit::partly:
            return Word::practice_fit_partly;
        case learn::Fit::no:
            return Word::practice_fit_no;
        case learn::Fit::unsure:
            break;
    }
    return Word::practice_fit_unsure;
}

std::vector<AskedPage> pages_of(const learn::Tool& tool, const Words& words) {
    Asking asking{tool, words};
    std::visit(asking, tool.body);
    return std::move(asking.pages);
}

std::string name_label(const learn::Tool& tool, const Words& words) {
    if (std::holds_alternative<learn::CardTool>(tool.body)) {
        return {};
    }
    const bool person = std::holds_alternative<learn::OnePage>(tool.body);
    return std::string(words[person ? Word::practice_name_person : Word::practice_name_project]);
}

}  // namespace alongside::app
