#include "ui/screens/sample_data.h"

namespace alongside::ui::screens::story {

app::DataState who_is_here() {
    app::DataState data;
    data.people = {{"Priya", true}, {"Sam", false}, {"Wilhelmina Featherstonehaugh-Cholmondeley of the North", false}};
    return data;
}

app::DataState asked_for_pin() {
    app::DataState data = who_is_here();
    data.asked = "Priya";
    data.pin = "4711";
    return data;
}

app::DataState own_data() {
    app::DataState data;
    data.name = "Sam";
    data.locked = true;
    data.exports = {"31 January 2025, 14:05 UTC: /home/sam/alongside/saves/exports/my-data-2025-01-31-140501.zip"};
    data.erase_name = "Sam";
    data.retention.rules = {learn::Keep::quarter, learn::Keep::three_years, learn::Keep::for_good};
    data.retention.leaving = {"The walk to the bus: from 8 March 2026 on",
                              "Outrage: from 2 February 2029 on (2 times)"};
    data.retention.more = 3;
    return data;
}

content::Statement what_is_kept() {
    content::Statement kept;
    kept.title = "What Alongside keeps, and why";
    kept.parts = {{"", {"All of it stays on this machine.", "You can take it with you and erase it."}},
                  {"Evenings that you began",
                   {"A number that shuffles the options. Why: so that the evening can be told again. How long: until "
                    "you erase it. Who sees it: whoever uses this machine."}}};
    return kept;
}

content::Statement how_accessible() {
    return {"How accessible Alongside is",
            {{"", {"Nobody should have to ask before they can sit down."}},
             {"What does not work", {"A first thing.", "A second thing."}}}};
}

}  // namespace alongside::ui::screens::story
