#pragma once
/// Reads the top of a scenario: what it is called, who is in it, what it remembers, whose chairs one can sit in.
#include "content/draft.h"
#include "content/shape.h"

namespace alongside::content {

/// Everything that people see before they begin.
void read_title_page(const Fields& fields, Draft& draft);

/// What somebody who leads a room needs: notes, prompts, plans.
void read_trainer_pages(const Fields& fields, Draft& draft);

void read_people(const Fields& fields, Draft& draft);

/// The variables in the order that core expects: those with fixed places first, then those of the story. The scenes
/// must have been declared, since a listen in one of them gives a name, and a promise falls due in one.
void declare_names(const Fields& fields, const Node* scenes, Draft& draft);

void read_parts(const Fields& fields, Draft& draft);

/// The seats without their endings. The scenes must have been declared.
void read_seats(const Fields& fields, Draft& draft);

}  // namespace alongside::content
