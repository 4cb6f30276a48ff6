#include "app/pack/pack.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;
using namespace records;

constexpr int kPromises = 9;  // lines of the sheet: it is one page

std::vector<Card> answers(const Words& words) {
    return {{Shape::circle, "A", "", {}},
            {Shape::square, "B", "", {}},
            {Shape::triangle, "C", "", {}},
            {Shape::diamond, "D", "", {}},
            {Shape::hexagon, "E", "", {}},
            {Shape::star, "+", std::string(words[Word::wall_something_else]), {}},
            {Shape::drop, "–", std::string(words[Word::wall_rather_not]), {}}};
}

Card role(const Words& words, Word title, Word first, Word second, Word third) {
    return {Shape::none,
            "",
            std::string(words[title]),
            {std::string(words[first]), std::string(words[second]), std::string(words[third])}};
}

}  // namespace

Paper voting_cards(const Words& words) {
    Paper paper;
    paper.title = words[Word::pack_cards_title];
    paper.blocks = {Paragraph{std::string(words[Word::pack_cards_text])}, Cards{2, 5, answers(words)}, PageBreak{},
                    Cards{1, 2, answers(words)}};
    return paper;
}

Paper role_cards(const Words& words) {
    Paper paper;
    paper.title = words[Word::pack_roles_title];
    paper.large = true;
    paper.blocks = {Paragraph{std::string(words[Word::pack_roles_text])},
                    Cards{1,
                          4,
                          {role(words, Word::pack_role_uses, Word::pack_role_uses_1, Word::pack_role_uses_2,
                                Word::pack_role_uses_3),
                           role(words, Word::pack_role_provides, Word::pack_role_provides_1, Word::pack_role_provides_2,
                                Word::pack_role_provides_3),
                           role(words, Word::pack_role_decides, Word::pack_role_decides_1, Word::pack_role_decides_2,
                                Word::pack_role_decides_3)}}};
    return paper;
}

Paper promise_sheet(const Words& words) {
    Paper paper;
    paper.title = words[Word::pack_promises_title];
    const auto column = [&](Word word, int share) { return Table::Column{std::string(words[word]), share}; };
    paper.blocks = {Paragraph{std::string(words[Word::pack_promises_text])},
                    Table{{column(Word::pack_promise_what, 5), column(Word::pack_promise_who, 3),
                           column(Word::pack_promise_when, 2), column(Word::pack_promise_asks, 3)},
                          {},
                          kPromises},
                    Lines{std::string(words[Word::pack_promises_chair]), 1},
                    Paragraph{std::string(words[Word::pack_promises_after])}};
    return paper;
}

}  // namespace alongside::app
