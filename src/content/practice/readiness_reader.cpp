#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/practice/tool_reader.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 3> kClusterKeys = {"title", "weak", "practise"};
constexpr std::array<std::string_view, 6> kStatementKeys = {"text", "cluster", "wanted", "stop", "step", "sources"};

learn::Cluster read_cluster(const Entry& entry, ToolDraft& draft) {
    const Fields fields(entry.value, entry.mark, fmt::format("The cluster \"{}\"", entry.name), kClusterKeys,
                        draft.findings);
    learn::Cluster cluster{entry.name, draft.text(fields, "title"), draft.text(fields, "weak"), {}};
    if (const Node* practise = fields.find("practise")) {
        cluster.practise = read_ids(*practise, draft.findings);
    }
    return cluster;
}

/// The cluster that a statement names; the first one after telling that it is not there.
std::size_t read_cluster_name(const Fields& fields, const std::vector<learn::Cluster>& clusters, ToolDraft& draft) {
    const Node* node = fields.need("cluster");
    if (node == nullptr) {
        return 0;
    }
    return read_word(*node, "a cluster", ids_of(clusters), draft.findings).value_or(0);
}

learn::Statement read_statement(const Entry& entry, const std::vector<learn::Cluster>& clusters, ToolDraft& draft) {
    draft.take_id(entry);
    const Fields fields(entry.value, entry.mark, fmt::format("The statement \"{}\"", entry.name), kStatementKeys,
                        draft.findings);
    learn::Statement statement{entry.name, draft.text(fields, "text"), 0, true, {}, {}, draft.sources(fields)};
    statement.cluster = read_cluster_name(fields, clusters, draft);
    const Node* wanted = fields.need("wanted");
    statement.wanted = wanted == nullptr || read_yes(*wanted, draft.findings);
    statement.stop = draft.maybe_text(fields, "stop");
    statement.step = draft.text(fields, "step");
    return statement;
}

}  // namespace

learn::ReadinessCheck read_readiness_check(const Fields& fields, ToolDraft& draft) {
    learn::ReadinessCheck check;
    for (const Entry& entry : draft.things(fields, "clusters", 1, kMostToolGroups)) {
        check.clusters.push_back(read_cluster(entry, draft));
    }
    if (check.clusters.empty()) {
        return check;
    }
    for (const Entry& entry : draft.things(fields, "statements", 1, kMostToolThings)) {
        check.statements.push_back(read_statement(entry, check.clusters, draft));
    }
    return check;
}

}  // namespace alongside::content
