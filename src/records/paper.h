#pragma once
/// A printed thing as a value: what it says, block by block, in the order in which it is read.
///
/// Whoever has something to print makes a Paper; html.h and pdf.h turn any Paper into a file. A Paper knows words and
/// their weight, and nothing of points, pages or tags. Its texts may come from strangers: they are plain text, and are
/// never read as markup.
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace alongside::records {

/// Told apart without colour, and held up in a hand.
enum class Shape : std::uint8_t { none, circle, square, triangle, diamond, hexagon, star, drop };

struct Heading {
    int level = 2;  ///< 2 or 3; the title of the paper is the only one of level 1
    std::string text;
};

struct Paragraph {
    enum class Voice : std::uint8_t {
        plain,
        lead,  ///< what the paper is about, a little larger
        note,  ///< to be seen before the rest: in a frame
    };

    std::string text;
    Voice voice = Voice::plain;
};

struct List {
    std::vector<std::string> items;
    bool numbered = false;
};

/// Names, each with what is to be said of it: people, places, words.
struct Terms {
    struct Entry {
        std::string name;
        std::string text;
    };
    std::vector<Entry> entries;
};

struct Table {
    struct Column {
        std::string heading;
        int share = 1;  ///< of the width, beside the shares of the others
    };
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;  ///< one text for each column
    int blank_rows = 0;                          ///< rows below them, with room to write by hand
};

/// A line to write on, or several, below what they are for.
struct Lines {
    std::string label;
    int count = 1;
};

/// One of the rectangles that people cut out. All parts may be empty.
struct Card {
    Shape shape = Shape::none;
    std::string mark;  ///< a letter, in the shape
    std::string title;
    std::vector<std::string> texts;
};

/// Cards of equal size, in rows; a page never breaks inside one.
struct Cards {
    int across = 2;
    int down = 4;  ///< so many rows fill a page
    std::vector<Card> cards;
};

/// A text as a square code for cameras.
struct Code {
    std::string text;
    std::string words;  ///< what it holds, for whoever cannot see it
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, List, Terms, Table, Lines, Cards, Code, PageBreak>;

struct Paper {
    std::string title;
    std::string language = "en-GB";  ///< a BCP 47 tag
    bool large = false;              ///< 18 point instead of 12
    std::vector<Block> blocks;
};

}  // namespace alongside::records
