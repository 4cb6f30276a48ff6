#include "content/scenario_reader.h"

#include <array>

#include "content/answer_reader.h"
#include "content/composer.h"
#include "content/ending_reader.h"
#include "content/grammar.h"
#include "content/head_reader.h"
#include "content/scene_reader.h"
#include "content/story_checks.h"

namespace alongside::content {

namespace {

/// A file of another format would only be full of errors that are none.
bool is_other_format(const Node& root, Findings& findings) {
    const Node* format = root.find("format");
    if (format == nullptr || format->text == kFormats.front() || format->text.empty()) {
        return false;
    }
    findings.add(format->mark, messages::format(format->text));
    return true;
}

void read_story(const Fields& fields, Draft& draft) {
    fields.needed_text("format");
    read_title_page(fields, draft);
    read_trainer_pages(fields, draft);
    const Node* scenes = fields.need("scenes");
    if (scenes != nullptr) {
        declare_scenes(*scenes, draft);
    }
    read_people(fields, draft);
    declare_names(fields, scenes, draft);
    read_parts(fields, draft);
    read_seats(fields, draft);
    if (scenes != nullptr) {
        read_scenes(*scenes, draft);
    }
    read_answers(fields, draft);
    read_endings(fields, draft);
    read_at_homes(fields, draft);
    check_story(draft);
}

ReadScenario read(std::string_view bytes, std::string file, const World& world, Strangers strangers) {
    const Source source(std::move(file), bytes);
    Findings findings(source);
    ReadScenario read;
    const auto root = compose(source, findings);
    if (root && !is_other_format(*root, findings)) {
        Draft draft(world, findings, strangers);
        const Fields fields(*root, root->mark, "The scenario", names_of(Thing::scenario), findings);
        if (root->kind == Node::Kind::entries) {
            read_story(fields, draft);
        }
        if (!findings.has_errors()) {
            draft.scenario.variables = std::move(draft.names).take_variables();
            read.scenario = std::move(draft.scenario);
            read.answers = std::move(draft.answers);
        }
    }
    read.findings = std::move(findings).sorted();
    return read;
}

}  // namespace

ReadScenario read_scenario(std::string_view bytes, std::string file, const World& world) {
    return read(bytes, std::move(file), world, Strangers::refused);
}

ReadScenario read_stored_scenario(std::string_view bytes, std::string file, const World& world) {
    return read(bytes, std::move(file), world, Strangers::welcomed);
}

}  // namespace alongside::content
