/// How those who are here are seen: who shouts, who looks aside, who steps forward.
#include "ui/screens/cast.h"

#include "support/catch.h"

using namespace alongside;
using ui::screens::calm;
using ui::screens::cast_of;

namespace {

constexpr int hostile = -3;
constexpr int wary = -1;

app::PersonView somebody(std::string id, int stance) {
    app::PersonView one;
    one.id = std::move(id);
    one.stance = stance;
    one.turned_away = stance == hostile;
    return one;
}

app::StageView two_people() {
    app::StageView stage;
    stage.people = {somebody("gwen", wary), somebody("imran", hostile)};
    return stage;
}

app::PageView said_by(std::string id) {
    app::PageView page;
    page.lines = {{"Somebody", std::move(id), "Six weeks!", {}, {}}};
    return page;
}

}  // namespace

TEST_CASE("whoever has turned away looks aside, but for when they speak or the tables bang", "[cast]") {
    const auto stage = two_people();
    CHECK(cast_of(stage, nullptr, false)[1].stance == calm(hostile));
    const auto of_gwen = said_by("gwen");
    CHECK(cast_of(stage, &of_gwen, false)[1].stance == calm(hostile));
    const auto of_imran = said_by("imran");
    CHECK(cast_of(stage, &of_imran, false)[1].stance == hostile);
    CHECK(cast_of(stage, &of_gwen, true)[1].stance == hostile);
}

TEST_CASE("whoever says a line speaks, and nobody is seen to shout in a silence", "[cast]") {
    const auto stage = two_people();
    const auto of_gwen = said_by("gwen");
    const auto cast = cast_of(stage, &of_gwen, false);
    CHECK(cast[0].speaking);
    CHECK_FALSE(cast[1].speaking);
    CHECK(cast[0].stance == wary);
    app::PageView silence;
    silence.silence = true;
    CHECK(cast_of(stage, &silence, true)[1].stance == calm(hostile));
}
