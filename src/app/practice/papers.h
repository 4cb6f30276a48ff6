#pragma once
/// What a practice tool says, as papers: what follows from somebody's answers, and the empty sheet to fill in by hand.
///
/// The same paper is drawn in the window, read out by the text edition, and printed, so that all three say the same.
/// Fields that are private are on no paper but the person's own screen.
#include "app/desk.h"
#include "core/learn/tool.h"
#include "core/learn/work.h"
#include "records/paper.h"

namespace alongside::app {

enum class ReadBy : std::uint8_t { oneself, others };  ///< others: it is printed, or passed on

/// An earlier time, to compare with.
struct Earlier {
    learn::Work work;
    std::string date;
};

/// `earlier` may be null.
records::Paper findings_paper(const learn::Tool& tool, const learn::Work& work, const Earlier* earlier, ReadBy by,
                              const content::Words& words);

/// With room to write; for two people side by side where that helps.
records::Paper blank_paper(const learn::Tool& tool, const content::Words& words);

// By kind of tool, into a draft that has its title.
class Draft;
void readiness_findings(const learn::ReadinessCheck& check, const learn::Work& work, const Earlier* earlier, ReadBy by,
                        Draft& draft);
void level_findings(const learn::LevelTool& tool, const learn::Work& work, Draft& draft);
void page_findings(const learn::OnePage& page, const learn::Work& work, ReadBy by, Draft& draft);
void card_findings(const learn::CardTool& tool, const learn::Work& work, Draft& draft);
void blank_readiness(const learn::ReadinessCheck& check, Draft& draft);
void blank_level(const learn::LevelTool& tool, Draft& draft);
void blank_page(const learn::OnePage& page, Draft& draft);
void blank_cards(const learn::CardTool& tool, Draft& draft);

}  // namespace alongside::app
