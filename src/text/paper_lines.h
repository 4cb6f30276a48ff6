#pragma once
/// A paper as plain lines, block by block, for the text edition.
#include "app/practice/papers.h"
#include "text/printer.h"

namespace alongside::text {

/// Room to write by hand and cards to cut have no place on a screen, and are left out.
void print_paper(Printer& printer, const records::Paper& paper);

}  // namespace alongside::text
