#pragma once
/// A paper with one block of each kind.
#include "records/paper.h"

namespace support {

inline alongside::records::Paper sample_paper() {
    using namespace alongside::records;
    Paper paper;
    paper.title = "The school gate";
    paper.blocks = {
        Paragraph{"It is half past three.", Paragraph::Voice::lead},
        Paragraph{"A child was nearly hurt.", Paragraph::Voice::note},
        Heading{2, "People"},
        Terms{{{"Ruby Bell", "Holds up traffic"}}},
        Heading{3, "Steps"},
        List{{"Stop.", "Look."}, true},
        List{{"Listen."}},
        Table{{{"What", 2}, {"Who", 1}}, {{"Ring back", "Ade"}}, 1},
        Lines{"The day:", 2},
        PageBreak{},
        Cards{2, 4, {{Shape::triangle, "C", "", {}}, {Shape::none, "", "You decide", {"Who else should?"}}}}};
    return paper;
}

}  // namespace support
