/// What a person waits for: opening a scenario, keeping a choice, drawing a frame; each beside a plain baseline.
#include <sqlite3.h>
#include <stdlib.h>

#include <filesystem>

#include "app/home_view.h"
#include "app/opening.h"
#include "app/play.h"
#include "baselines.h"
#include "content/library.h"
#include "content/scenario_reader.h"
#include "core/story/run.h"
#include "platform/pango_text.h"
#include "platform/stand_ins.h"
#include "ratios.h"
#include "store/saves.h"
#include "ui/screens/samples.h"
#include "ui/screens/screens.h"

using namespace alongside;

namespace {

const std::filesystem::path kProject = ALONGSIDE_SOURCE_DIR;

class TempFolder {
  public:
    TempFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "alongside-bench-XXXXXX").string();
        path = ::mkdtemp(pattern.data());
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    std::filesystem::path path;
};

const std::string& largest_scenario() {
    static const std::string bytes = *content::read_file(kProject / "scenarios" / "outrage" / "scenario.yaml");
    return bytes;
}

/// From the bytes of the largest shipped scenario to one that can be played.
void cold_load(benchmark::State& bench) {
    const content::Library library = content::read_library(kProject / "scenarios");
    for (auto _ : bench) {
        benchmark::DoNotOptimize(content::read_scenario(largest_scenario(), "scenario.yaml", library.world));
    }
    bench.SetItemsProcessed(bench.iterations());
}
BENCHMARK(cold_load)->Unit(benchmark::kMillisecond);

void bare_yaml_walk(benchmark::State& bench) {
    const std::string& bytes = largest_scenario();
    for (auto _ : bench) {
        bench::walk_yaml(bytes);
    }
    bench.SetItemsProcessed(bench.iterations());
}
BENCHMARK(bare_yaml_walk)->Unit(benchmark::kMillisecond);

/// One decision kept, as after every choice.
void kept_choices(benchmark::State& bench) {
    const TempFolder folder;
    std::uint64_t chance = 0;
    const Entropy entropy = [&chance] { return ++chance * 0x9E3779B97F4A7C15U; };
    auto saves = *store::Saves::open(folder.path, TimeMs{1}, entropy);
    const std::string sha = *saves.scenario_versions().put_if_absent("outrage", "format: 1", TimeMs{1});
    const store::Run run{make_id(entropy), std::nullopt, "outrage", sha, 7, 1, TimeMs{1}};
    (void)saves.runs().create(run);
    Id parent;
    for (auto _ : bench) {
        const Decision decision{make_id(entropy), parent, "sit-down", TimeMs{2}, saves.device()};
        if (!saves.decisions().append(run.id, decision)) {
            bench.SkipWithError("a choice was not kept");
        }
        parent = decision.id;
    }
    bench.SetItemsProcessed(bench.iterations());
}
BENCHMARK(kept_choices)->Unit(benchmark::kMicrosecond);

/// Baseline of keeping: two prepared statements and a commit through SQLite itself, with the same pragmas.
void bare_sqlite_commits(benchmark::State& bench) {
    const TempFolder folder;
    sqlite3* db = nullptr;
    sqlite3_open((folder.path / "bare.db").c_str(), &db);
    const auto run = [db](const char* sql) { sqlite3_exec(db, sql, nullptr, nullptr, nullptr); };
    run("pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full;"
        "create table decision (id text primary key, parent text, choice text, at integer, device text) without rowid;"
        "create table head (run text primary key, decision text) without rowid;");
    sqlite3_stmt* insert = nullptr;
    sqlite3_stmt* move = nullptr;
    sqlite3_prepare_v2(db, "insert into decision values (?, ?, 'sit-down', 2, 'device')", -1, &insert, nullptr);
    sqlite3_prepare_v2(db, "insert into head values ('run', ?) on conflict do update set decision = excluded.decision",
                       -1, &move, nullptr);
    std::uint64_t chance = 0;
    std::string parent;
    for (auto _ : bench) {
        const std::string id = make_id([&chance] { return ++chance * 0x9E3779B97F4A7C15U; }).text;
        run("begin");
        sqlite3_bind_text(insert, 1, id.c_str(), -1, nullptr);
        sqlite3_bind_text(insert, 2, parent.c_str(), -1, nullptr);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        sqlite3_bind_text(move, 1, id.c_str(), -1, nullptr);
        sqlite3_step(move);
        sqlite3_reset(move);
        run("commit");
        parent = id;
    }
    sqlite3_finalize(insert);
    sqlite3_finalize(move);
    sqlite3_close(db);
    bench.SetItemsProcessed(bench.iterations());
}
BENCHMARK(bare_sqlite_commits)->Unit(benchmark::kMicrosecond);

/// The desk of somebody who has come to the end of many evenings of the largest shipped scenario.
class WellUsedDesk {
  public:
    explicit WellUsedDesk(int evenings)
        : opened_(std::move(*app::open_all(
              {kProject / "assets", kProject / "scenarios", folder_.path},
              {[this] { return TimeMs{++ticks_}; }, [this] { return ++chance_ * 0x9E3779B97F4A7C15U; }}))),
          desk(opened_->desk()) {
        for (int i = 0; i < evenings; ++i) {
            auto play = app::Play::begin(desk, *desk.library.find_playable("outrage"), 0, std::nullopt);
            while (play && play->state().running()) {
                for (const Move& move : all_moves(play->scenario(), play->state())) {
                    if (is_open(play->scenario(), play->state(), move)) {
                        (void)play->choose(move_text(play->scenario(), play->state(), move));
                        break;
                    }
                }
            }
        }
    }

  private:
    TempFolder folder_;
    std::int64_t ticks_ = 0;
    std::uint64_t chance_ = 0;
    std::unique_ptr<app::Opened> opened_;

  public:
    app::Desk desk;
};

/// The first screen after sixty evenings, counted by the evening.
void home_by_evening(benchmark::State& bench) {
    constexpr int kEvenings = 60;
    const WellUsedDesk used(kEvenings);
    for (auto _ : bench) {
        benchmark::DoNotOptimize(app::home_view(used.desk, std::nullopt));
    }
    bench.SetItemsProcessed(bench.iterations() * kEvenings);
}
BENCHMARK(home_by_evening)->Unit(benchmark::kMillisecond);

/// Textures that go nowhere: what is measured is the interface's own work.
class NoTextures : public ui::Textures {
  public:
    ui::Texture create_mask(ui::PixelSize, std::span<const std::uint8_t>) override {
        return ui::Texture{++made_ + 100};
    }
    ui::Texture create_picture(ui::PixelSize, std::span<const std::uint8_t>) override {
        return ui::Texture{++made_ + 100};
    }
    void destroy(ui::Texture) override {}

  private:
    std::uintptr_t made_ = 0;
};

template <class Draw>
void draw_frames(benchmark::State& bench, const Draw& draw) {
    NoTextures textures;
    platform::PangoText text(textures);
    platform::NoPictures pictures;
    platform::OwnClipboard clipboard;
    ui::Ui ui({text, textures, pictures, clipboard});
    ui::FrameInput input;
    for (auto _ : bench) {
        input.now += 0.016;
        benchmark::DoNotOptimize(ui.frame(input, draw));
    }
    bench.SetItemsProcessed(bench.iterations());
}

/// The scenario screen, drawn again.
void scene_frames(benchmark::State& bench) {
    const auto bytes = content::read_file(kProject / "assets" / "locale" / "en-GB.yaml");
    const auto words = content::read_words(*bytes, "en-GB.yaml");
    const auto state = ui::screens::sample("scene");
    draw_frames(bench, [&](ui::Ui& ui) { return ui::draw(ui, *state, *words.words); });
}
BENCHMARK(scene_frames)->Unit(benchmark::kMicrosecond);

/// Baseline of a frame: begin and end with nothing between.
void empty_frames(benchmark::State& bench) {
    draw_frames(bench, [](ui::Ui&) { return std::optional<int>(); });
}
BENCHMARK(empty_frames)->Unit(benchmark::kMicrosecond);

}  // namespace

int main(int argc, char** argv) {
    return bench::run(argc, argv,
                      {{"cold_load", "bare_yaml_walk"},
                       {"kept_choices", "bare_sqlite_commits"},
                       {"home_by_evening", "cold_load"},
                       {"scene_frames", "empty_frames"}});
}
