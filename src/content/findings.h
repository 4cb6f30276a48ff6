#pragma once
/// Collects what is wrong while one file is read, and turns it into diagnostics in the order of the file.
#include <string>
#include <vector>

#include "content/diagnostic.h"
#include "content/messages.h"
#include "content/source.h"

namespace alongside::content {

class Findings {
  public:
    /// A file that is wrong from top to bottom is told so after this many.
    static constexpr std::size_t kMost = 100;

    /// `source` must outlive the findings.
    explicit Findings(const Source& source, std::size_t most = kMost) : source_(source), most_(most) {}

    void add(Mark mark, Finding finding);

    bool full() const { return full_; }
    bool has_errors() const { return content::has_errors(found_); }

    /// Everything so far, by line and column, equals in the order they were found.
    std::vector<Diagnostic> sorted() &&;

  private:
    const Source& source_;
    std::size_t most_;
    std::vector<Diagnostic> found_;
    bool full_ = false;
};

}  // namespace alongside::content
