#include "app/practice/papers.h"

#include "app/pack/draft.h"

namespace alongside::app {

namespace {

using content::Word;

template <class... Visits>
struct Overloaded : Visits... {
    using Visits::operator()...;
};
template <class... Visits>
Overloaded(Visits...) -> Overloaded<Visits...>;

std::string title_of(const learn::Tool& tool, const learn::Work& work, const content::Words& words) {
    return work.name.empty() ? tool.title : words.format(Word::practice_paper_title, tool.title, work.name);
}

}  // namespace

records::Paper findings_paper(const learn::Tool& tool, const learn::Work& work, const Earlier* earlier, ReadBy by,
                              const content::Words& words) {
    Draft draft(words, title_of(tool, work, words));
    std::visit(
        Overloaded{[&](const learn::ReadinessCheck& check) { readiness_findings(check, work, earlier, by, draft); },
                   [&](const learn::LevelTool& level) { level_findings(level, work, draft); },
                   [&](const learn::OnePage& page) { page_findings(page, work, by, draft); },
                   [&](const learn::CardTool& cards) { card_findings(cards, work, draft); }},
        tool.body);
    return draft.take();
}

records::Paper blank_paper(const learn::Tool& tool, const content::Words& words) {
    Draft draft(words, tool.title);
    draft.add(records::Paragraph{tool.summary, records::Paragraph::Voice::lead});
    std::visit(Overloaded{[&](const learn::ReadinessCheck& check) { blank_readiness(check, draft); },
                          [&](const learn::LevelTool& level) { blank_level(level, draft); },
                          [&](const learn::OnePage& page) { blank_page(page, draft); },
                          [&](const learn::CardTool& cards) { blank_cards(cards, draft); }},
               tool.body);
    return draft.take();
}

}  // namespace alongside::app
