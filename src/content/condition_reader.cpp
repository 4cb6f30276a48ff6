#include "content/condition_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "content/condition_tokens.h"
#include "content/shape.h"

namespace alongside::content {

namespace {

constexpr std::size_t kMaxTerms = 200;

struct Sign {
    std::string_view text;
    Compare compare;
};
constexpr std::array<Sign, 6> kSigns = {{{"=", Compare::equal},
                                         {"!=", Compare::unequal},
                                         {"<", Compare::less},
                                         {"<=", Compare::at_most},
                                         {">", Compare::more},
                                         {">=", Compare::at_least}}};

/// How a question about this variable looks.
std::string example_of(const Variable& variable) {
    switch (variable.kind) {
        case VarKind::stance:
            return fmt::format("{} >= willing", variable.id);
        case VarKind::fact:
        case VarKind::promise:
            return fmt::format("{} = {}", variable.id, variable.words.back());
        default:
            return fmt::format("{} >= {}", variable.id, variable.high);
    }
}

/// By recursive descent: any_of -> all_of -> one -> comparison. Stops at the first slip, since what follows is a guess.
class ConditionParser {
  public:
    ConditionParser(const Node& node, Draft& draft) : node_(node), draft_(draft), tokens_(node.text) {}

    std::optional<std::vector<Term>> parse();

  private:
    bool any_of();
    bool all_of();
    bool one();
    bool bracket();
    bool comparison();
    bool bare(const Token& name, VarIndex variable);
    bool compared(VarIndex variable);
    bool same_or_not(Compare compare, const Token& sign, const Variable& variable);
    std::optional<int> value_of(const Variable& variable, const Token& token);
    std::optional<Compare> sign_of(const Token& token);
    std::optional<VarIndex> variable_of(const Token& token);
    bool push(Term term);
    bool accept(std::string_view word);
    bool wrong(const Token& token, Finding finding);
    bool unexpected(const Token& token);
    Mark mark_of(const Token& token) const;

    const Node& node_;
    Draft& draft_;
    Tokens tokens_;
    std::vector<Term> terms_;
    std::size_t waiting_ = 0;  // answers on the stack of the evaluation so far
    std::size_t depth_ = 0;    // brackets and nots that are open
};

/// Exact in a text of one line; else where the text begins.
Mark ConditionParser::mark_of(const Token& token) const {
    if (node_.style == Node::Style::block || !node_.in_one_line) {
        return node_.mark;
    }
    const std::size_t quote = node_.style == Node::Style::quoted ? 1 : 0;
    return {node_.mark.line, static_cast<std::uint32_t>(node_.mark.column + quote + token.at)};
}

bool ConditionParser::wrong(const Token& token, Finding finding) {
    draft_.findings.add(mark_of(token), std::move(finding));
    return false;
}

bool ConditionParser::unexpected(const Token& token) {
    if (token.kind == Token::Kind::end) {
        return wrong(token,
                     messages::condition_syntax("The condition ends too early.",
                                                "Something must follow after and, or, not and each comparison."));
    }
    return wrong(token,
                 messages::condition_syntax(fmt::format("\"{}\" was not expected here.", token.text),
                                            "Write comparisons such as \"gwen >= willing\", joined by and, or, not "
                                            "and brackets."));
}

bool ConditionParser::accept(std::string_view word) {
    if (tokens_.peek().text != word) {
        return false;
    }
    tokens_.next();
    return true;
}

bool ConditionParser::push(Term term) {
    if (term.kind == Term::Kind::test) {
        ++waiting_;
    } else if (term.kind != Term::Kind::negate) {
        --waiting_;
    }
    terms_.push_back(term);
    if (waiting_ > Condition::kMaxDepth || terms_.size() > kMaxTerms) {
        return wrong({}, messages::condition_too_long());
    }
    return true;
}

std::optional<std::vector<Term>> ConditionParser::parse() {
    if (!any_of()) {
        return std::nullopt;
    }
    if (const Token rest = tokens_.peek(); rest.kind != Token::Kind::end) {
        unexpected(rest);
        return std::nullopt;
    }
    return std::move(terms_);
}

bool ConditionParser::any_of() {
    if (!all_of()) {
        return false;
    }
    while (accept("or")) {
        if (!all_of() || !push({Term::Kind::any_of})) {
            return false;
        }
    }
    return true;
}

bool ConditionParser::all_of() {
    if (!one()) {
        return false;
    }
    while (accept("and")) {
        if (!one() || !push({Term::Kind::all_of})) {
            return false;
        }
    }
    return true;
}

bool ConditionParser::one() {
    const Token first = tokens_.peek();
    if (first.text != "not" && first.text != "(") {
        return comparison();
    }
    if (++depth_ > Condition::kMaxDepth) {
        return wrong(first, messages::condition_too_long());
    }
    tokens_.next();
    const bool good = first.text == "(" ? bracket() : one() && push({Term::Kind::negate});
    --depth_;
    return good;
}

bool ConditionParser::bracket() {
    if (!any_of()) {
        return false;
    }
    if (accept(")")) {
        return true;
    }
    const Token instead = tokens_.peek();
    return instead.kind == Token::Kind::end
               ? wrong(instead,
                       messages::condition_syntax("A bracket opens here and never closes.", "Each ( needs its )."))
               : unexpected(instead);
}

bool ConditionParser::comparison() {
    const Token name = tokens_.next();
    if (name.kind != Token::Kind::word || is_joining_word(name.text)) {
        return unexpected(name);
    }
    const auto variable = variable_of(name);
    if (!variable) {
        return false;
    }
    draft_.names.note_asked(*variable);
    return tokens_.peek().kind == Token::Kind::sign ? compared(*variable) : bare(name, *variable);
}

std::optional<VarIndex> ConditionParser::variable_of(const Token& token) {
    if (const auto variable = draft_.names.find(token.text)) {
        return variable;
    }
    wrong(token,
          draft_.names.is_voice(token.text)
              ? messages::no_stance(token.text)
              : messages::unknown_name(token.text, "person, number, flag, fact or promise called", draft_.names.all(),
                                       "A condition asks for what stands at the top of the file."));
    return std::nullopt;
}

/// A name alone asks whether a flag is yes, or whether somebody has been listened to.
bool ConditionParser::bare(const Token& name, VarIndex variable) {
    const Variable& declared = draft_.names[variable];
    if (declared.kind != VarKind::flag && declared.kind != VarKind::heard) {
        return wrong(name, messages::needs_comparison(declared.id, example_of(declared)));
    }
    return push({Term::Kind::test, Compare::equal, variable, 1});
}

std::optional<Compare> ConditionParser::sign_of(const Token& token) {
    const auto sign =
        std::find_if(kSigns.begin(), kSigns.end(), [&](const Sign& known) { return known.text == token.text; });
    if (sign == kSigns.end()) {
        wrong(token, messages::condition_syntax(fmt::format("\"{}\" is no comparison.", token.text),
                                                "There are =, !=, <, <=, > and >=."));
        return std::nullopt;
    }
    return sign->compare;
}

bool ConditionParser::compared(VarIndex variable) {
    const Variable& declared = draft_.names[variable];
    const Token sign = tokens_.next();
    const auto compare = sign_of(sign);
    if (!compare || !same_or_not(*compare, sign, declared)) {
        return false;
    }
    const Token right = tokens_.next();
    if (right.kind != Token::Kind::word && right.kind != Token::Kind::number) {
        return unexpected(right);
    }
    const auto value = value_of(declared, right);
    return value && push({Term::Kind::test, *compare, variable, static_cast<std::int16_t>(*value)});
}

/// Flags are not compared at all; facts and promises have no more and less.
bool ConditionParser::same_or_not(Compare compare, const Token& sign, const Variable& variable) {
    if (variable.kind == VarKind::flag || variable.kind == VarKind::heard) {
        return wrong(sign, messages::stands_alone(variable.id));
    }
    const bool only_same = variable.kind == VarKind::fact || variable.kind == VarKind::promise;
    if (only_same && compare != Compare::equal && compare != Compare::unequal) {
        return wrong(sign, messages::only_same(variable.id));
    }
    return true;
}

std::optional<int> ConditionParser::value_of(const Variable& variable, const Token& token) {
    if (variable.words.empty()) {
        return read_number(token.text, mark_of(token), variable.id, variable.low, variable.high, draft_.findings);
    }
    const std::vector<std::string_view> words(variable.words.begin(), variable.words.end());
    const std::string what = variable.kind == VarKind::stance    ? "a stance"
                             : variable.kind == VarKind::promise ? "what can become of a promise"
                                                                 : fmt::format("a variant of \"{}\"", variable.id);
    const auto word = read_word(token.text, mark_of(token), what, words, draft_.findings);
    return word ? std::optional(static_cast<int>(*word) + variable.low) : std::nullopt;
}

}  // namespace

Condition read_condition(const Node& node, Draft& draft) {
    if (read_plain(node, draft.findings).empty() || draft.findings.full()) {
        return {};
    }
    auto terms = ConditionParser(node, draft).parse();
    return terms ? Condition(std::move(*terms)) : Condition();
}

}  // namespace alongside::content
