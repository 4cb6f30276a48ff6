#include "content/practice/tool_reader.h"

namespace alongside::content {

learn::OnePage read_one_page(const Fields& fields, ToolDraft& draft) {
    return {draft.prompts(fields, "prompts")};
}

}  // namespace alongside::content
