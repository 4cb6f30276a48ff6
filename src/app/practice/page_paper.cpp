#include "app/pack/draft.h"
#include "app/practice/papers.h"

namespace alongside::app {

namespace {

constexpr int kLinesToWrite = 3;

}  // namespace

using content::Word;

/// What is private stands on the person's own screen, marked; others do not even see that there was something.
void page_findings(const learn::OnePage& page, const learn::Work& work, ReadBy by, Draft& draft) {
    bool written = false;
    for (const learn::Prompt& prompt : page.prompts) {
        const learn::Answer& answer = work.answer(prompt.id);
        if (answer.note.empty() || (answer.is_private && by == ReadBy::others)) {
            continue;
        }
        written = true;
        draft.add(records::Heading{2, prompt.text});
        draft.add(records::Paragraph{answer.note});
        if (answer.is_private) {
            draft.add(records::Paragraph{draft.text(Word::page_private_here), records::Paragraph::Voice::note});
        }
    }
    if (!written) {
        draft.paragraph(Word::page_empty);
    }
}

void blank_page(const learn::OnePage& page, Draft& draft) {
    draft.lines(Word::practice_name_person, 1);
    draft.paragraph(Word::page_blank_text);
    for (const learn::Prompt& prompt : page.prompts) {
        draft.add(records::Lines{prompt.text, kLinesToWrite});
    }
}

}  // namespace alongside::app
