#include "content/scene_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/consequence_reader.h"
#include "content/grammar.h"
#include "content/line_reader.h"
#include "content/listen_reader.h"
#include "content/option_reader.h"
#include "content/route_reader.h"
#include "content/shape.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 6> kOnlyWithOptions = {"turning", "weight", "ask", "listens", "skip", "curtain"};
constexpr std::array<std::string_view, 9> kNotInCurtains = {"turning", "weight", "ask",  "listens", "skip",
                                                            "curtain", "enter",  "hold", "options"};

/// Reads one scene into its place in the draft.
class SceneReader {
  public:
    SceneReader(const Entry& entry, SceneIndex index, Draft& draft)
        : draft_(draft),
          index_(index),
          scene_(draft.scenario.scenes[index]),
          fields_(entry.value, entry.mark, fmt::format("The scene \"{}\"", entry.name), names_of(Thing::scene),
                  draft.findings) {}

    void read();

  private:
    void read_setting();
    void read_place();
    void read_here();
    void read_part();
    void read_turning();
    void read_options();
    void read_listens();
    void read_skip();
    void read_passage();
    void read_curtain_scene();
    void read_question();
    void refuse(std::span<const std::string_view> keys, std::string_view why);
    const Scene* before() const { return index_ == 0 ? nullptr : &draft_.scenario.scenes[index_ - 1U]; }
    Findings& findings() { return draft_.findings; }

    Draft& draft_;
    SceneIndex index_;
    Scene& scene_;
    Fields fields_;
};

void SceneReader::read() {
    read_setting();
    if (const Node* say = fields_.find("say")) {
        scene_.say = read_lines(*say, draft_);
    }
    read_question();
    if (scene_.is_curtain) {
        read_curtain_scene();
        return;
    }
    scene_.enter = read_consequences(fields_, "enter", draft_);
    if (const Node* hold = fields_.find("hold")) {
        scene_.hold = read_yes(*hold, findings());
    }
    if (fields_.find("options") == nullptr) {
        read_passage();
        return;
    }
    read_turning();
    scene_.ask = fields_.text("ask");
    read_listens();
    read_options();
    read_skip();
    if (const Node* curtain = fields_.find("curtain")) {
        scene_.curtain = read_curtain(*curtain, index_, draft_);
    }
}

void SceneReader::refuse(std::span<const std::string_view> keys, std::string_view why) {
    for (const std::string_view key : keys) {
        if (fields_.find(key) != nullptr) {
            findings().add(fields_.mark_of(key), messages::out_of_place(key, why));
        }
    }
}

void SceneReader::read_setting() {
    read_place();
    read_here();
    const Node* light = fields_.find("light");
    scene_.evening = light != nullptr ? read_word(*light, "a light", kLights, findings()) == std::size_t{1}
                                      : before() != nullptr && before()->evening;
    if (const Node* sound = fields_.find("sound")) {
        if (const auto heard = read_word(*sound, "a sound", kSoundIds, findings())) {
            scene_.sound = static_cast<Sound>(*heard);
        }
    }
    read_part();
    scene_.title = fields_.text("title");
    scene_.coda = fields_.text("coda");
}

void SceneReader::read_place() {
    const Node* place = index_ == 0 ? fields_.need("place") : fields_.find("place");
    if (place == nullptr) {
        scene_.place = before() == nullptr ? std::string() : before()->place;
        return;
    }
    scene_.place = read_plain(*place, findings());
    if (scene_.place.empty() || draft_.scenario.find_place(scene_.place) != nullptr) {
        return;
    }
    if (const Place* known = draft_.world.find_place(scene_.place)) {
        draft_.scenario.places.push_back(*known);
    } else if (draft_.strangers == Strangers::welcomed) {
        draft_.scenario.places.push_back({scene_.place, name_from_id(scene_.place), {}});
    } else {
        findings().add(place->mark, messages::unknown_name(scene_.place, "place called", draft_.world.place_ids(),
                                                           "Add it to places.yaml."));
    }
}

void SceneReader::read_here() {
    const Node* here = fields_.find("here");
    if (here == nullptr) {
        if (const Scene* previous = before(); previous != nullptr && fields_.find("place") == nullptr) {
            scene_.here = previous->here;
        }
        return;
    }
    scene_.here.emplace();
    for (const Node* item : read_list_or_one(*here, findings())) {
        if (const auto person = draft_.person(read_plain(*item, findings()), item->mark)) {
            scene_.here->push_back(*person);
        }
    }
}

void SceneReader::read_part() {
    scene_.part = before() == nullptr ? std::uint8_t{0} : before()->part;
    const Node* part = fields_.find("part");
    if (part == nullptr) {
        return;
    }
    std::vector<std::string_view> ids;
    for (const Part& known : draft_.scenario.parts) {
        ids.push_back(known.id);
    }
    if (ids.size() == 1 && ids.front().empty()) {
        findings().add(fields_.mark_of("part"), messages::out_of_place("part", "the scenario has no \"parts\""));
        return;
    }
    if (const auto found = read_word(*part, "a part of this scenario", ids, findings())) {
        scene_.part = static_cast<std::uint8_t>(*found);
    }
}

void SceneReader::read_turning() {
    scene_.turning = fields_.text("turning");
    const Node* weight = fields_.find("weight");
    if (weight == nullptr) {
        return;
    }
    if (fields_.find("turning") == nullptr) {
        findings().add(fields_.mark_of("weight"), messages::out_of_place("weight", "the scene is no turning point"));
        return;
    }
    scene_.weight = static_cast<std::uint8_t>(read_number(*weight, "weight", 1, kMostWeight, findings()).value_or(1));
}

void SceneReader::read_listens() {
    const Node* listens = fields_.find("listens");
    if (listens == nullptr) {
        return;
    }
    const std::vector<Entry>& entries = read_entries(*listens, findings());
    if (entries.size() > kMostListens) {
        findings().add(fields_.mark_of("listens"),
                       messages::wrong_count(fields_.where(), entries.size(), "listens", 0, kMostListens));
        return;
    }
    for (const Entry& entry : entries) {
        scene_.listens.push_back(read_listen(entry, draft_));
    }
    if (!entries.empty() && draft_.names[kListens].high == 0) {
        findings().add(fields_.mark_of("listens"),
                       messages::out_of_place("listens", "the scenario gives the player none to spend"));
    }
}

void SceneReader::read_options() {
    const Node& options = *fields_.find("options");
    const std::vector<Entry>& entries = read_entries(options, findings());
    const bool fits = entries.size() >= kLeastOptions && entries.size() <= kMaxOptions;
    if (!fits && options.kind == Node::Kind::entries) {
        findings().add(fields_.mark_of("options"),
                       messages::wrong_count(fields_.where(), entries.size(), "options", kLeastOptions, kMaxOptions));
    }
    const Node* go = fields_.find("go");
    const Routes shared = go == nullptr ? Routes() : read_routes(*go, index_, draft_);
    const OptionSetting setting{index_, fields_.find("turning") != nullptr, go == nullptr ? nullptr : &shared};
    for (const Entry& entry : entries) {
        if (findings().full()) {
            break;
        }
        scene_.options.push_back(read_option(entry, setting, draft_));
    }
}

/// What is told to someone who skips, and where they go on: where all options lead, unless it is said.
void SceneReader::read_skip() {
    const Node* skip = fields_.find("skip");
    const Node* say = skip;
    const Node* go = nullptr;
    if (skip != nullptr && skip->kind == Node::Kind::entries) {
        const Fields fields(*skip, fields_.mark_of("skip"), "This \"skip\"", names_of(Thing::skip), findings());
        say = fields.find("say");
        go = fields.find("go");
    }
    if (say != nullptr) {
        scene_.skip_say = read_lines(*say, draft_);
    }
    if (go != nullptr) {
        scene_.skip_go = read_routes(*go, index_, draft_);
        return;
    }
    if (scene_.options.empty()) {
        return;
    }
    scene_.skip_go = scene_.options.front().go;
    const bool same = std::all_of(scene_.options.begin(), scene_.options.end(),
                                  [&](const Option& option) { return same_routes(option.go, scene_.skip_go); });
    if (!same) {
        findings().add(fields_.mark(), messages::skip_needs_go(scene_.id));
    }
}

void SceneReader::read_passage() {
    refuse(kOnlyWithOptions, "the scene has no options");
    if (const Node* go = fields_.find("go")) {
        scene_.go = read_routes(*go, index_, draft_);
    } else {
        findings().add(fields_.mark(), messages::no_way_on(fields_.where()));
    }
}

void SceneReader::read_curtain_scene() {
    for (const std::string_view key : kNotInCurtains) {
        if (fields_.find(key) != nullptr) {
            findings().add(fields_.mark_of(key), messages::not_in_a_curtain(scene_.id, key));
        }
    }
    fields_.need("say");
    scene_.go = {Route{}};
    const Node* go = fields_.find("go");
    if (go != nullptr && (go->kind != Node::Kind::text || go->text != "end")) {
        findings().add(fields_.mark_of("go"), messages::not_in_a_curtain(scene_.id, "go"));
    }
}

void SceneReader::read_question() {
    scene_.question = fields_.text("question");
    if (!scene_.is_curtain) {
        constexpr std::array<std::string_view, 1> kQuestion = {"question"};
        refuse(kQuestion, "no \"curtain\" leads to this scene");
    }
}

/// The scenes of the file as far as the bound allows.
std::span<const Entry> bounded_scenes(const Node& scenes, Findings& findings) {
    const std::span<const Entry> all = read_entries(scenes, findings);
    return all.subspan(0, std::min(all.size(), kMaxScenes));
}

bool is_way_out(std::string_view id) {
    return id == "end" || id == "out";
}

}  // namespace

void declare_scenes(const Node& scenes, Draft& draft) {
    for (const Entry& entry : bounded_scenes(scenes, draft.findings)) {
        if (check_id(entry.name, entry.mark, draft.findings) && is_way_out(entry.name)) {
            draft.findings.add(entry.mark, messages::reserved_id(entry.name));
        }
        Scene scene;
        scene.id = entry.name;
        draft.scenario.scenes.push_back(std::move(scene));
        draft.scene_marks.push_back(entry.mark);
    }
    if (scenes.entries.size() > kMaxScenes) {
        draft.findings.add(scenes.entries[kMaxScenes].mark,
                           messages::wrong_count("The scenario", scenes.entries.size(), "scenes", 0, kMaxScenes));
    }
    for (const Entry& entry : scenes.entries) {
        const Node* curtain = entry.value.find("curtain");
        const auto named = curtain == nullptr ? std::nullopt : draft.scenario.find_scene(curtain->text);
        if (named) {
            draft.scenario.scenes[*named].is_curtain = true;
        }
    }
}

void declare_listens(const Node& scenes, Draft& draft) {
    for (const Entry& scene : scenes.entries) {
        const Node* listens = scene.value.find("listens");
        if (listens == nullptr) {
            continue;
        }
        for (const Entry& listen : listens->entries) {
            if (!draft.findings.full() && check_id(listen.name, listen.mark, draft.findings)) {
                draft.names.declare(number_variable(heard_name(listen.name), VarKind::heard, 0, 1, 0), listen.mark,
                                    draft.findings);
            }
        }
    }
}

void read_scenes(const Node& scenes, Draft& draft) {
    // Their shape has been reported when they were declared.
    const std::size_t count = draft.scenario.scenes.size();
    for (std::size_t i = 0; i < count && !draft.findings.full(); ++i) {
        SceneReader(scenes.entries[i], static_cast<SceneIndex>(i), draft).read();
    }
}

}  // namespace alongside::content
