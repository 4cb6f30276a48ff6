#include "records/profile_file.h"

#include <algorithm>
#include <array>
#include <utility>

#include "records/bounded_json.h"
#include "records/csv.h"
#include "records/statement.h"

namespace alongside::records {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kFormat = "alongside-profile";
constexpr int kVersion = 1;
constexpr std::string_view kJson = "profile.json";
constexpr std::string_view kScenarios = "scenarios/";
constexpr std::string_view kYaml = ".yaml";
constexpr std::string_view kStatement = "statement";
constexpr std::array<std::string_view, 5> kStatementColumns = {"id", "profile_id", "run_id", "body", "at_ms"};
constexpr int kDeepest = 4;  // the document, its tables, one of them, a row

tl::unexpected<Error> not_a_profile() {
    return fail("not-a-profile",
                "This is not a file of somebody's data that Alongside has made, or it was changed since. Nothing was "
                "taken from it.");
}

tl::unexpected<Error> newer() {
    return fail("newer-profile",
                "This file was made by a newer Alongside. Nothing was taken from it. Update this program and try "
                "again.");
}

Json value_of(const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        return *number;
    }
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? Json() : Json(*text);
}

Json rows_of(const TableRows& table) {
    Json rows = Json::array();
    for (const std::vector<Cell>& cells : table.rows) {
        Json row = Json::object();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            row[table.columns[i]] = value_of(cells[i]);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<Cell> cell_in(const Json& value) {
    if (value.is_null()) {
        return Cell{};
    }
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_number_unsigned() &&
        value.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        return std::nullopt;
    }
    return value.is_number_integer() ? std::optional<Cell>(value.get<std::int64_t>()) : std::nullopt;
}

std::optional<std::vector<Cell>> row_in(const Json& row, const std::vector<std::string>& columns) {
    if (!row.is_object() || row.size() != columns.size()) {
        return std::nullopt;
    }
    std::vector<Cell> cells;
    for (const std::string& column : columns) {
        const auto value = row.find(column);
        const auto cell = value == row.end() ? std::nullopt : cell_in(*value);
        if (!cell) {
            return std::nullopt;
        }
        cells.push_back(*cell);
    }
    return cells;
}

Result<TableRows> table_in(const Json& tables, TableRows shape) {
    const auto found = tables.find(shape.table);
    if (found == tables.end()) {
        return shape;
    }
    if (!found->is_array()) {
        return not_a_profile();
    }
    for (const Json& row : *found) {
        auto cells = row_in(row, shape.columns);
        if (!cells) {
            return not_a_profile();
        }
        shape.rows.push_back(std::move(*cells));
    }
    return shape;
}

/// A statement is carried on to other programs as it stands, so each has to be one that this program wrote.
bool whole_statements(const TableRows& table) {
    if (table.table != kStatement ||
        !std::equal(table.columns.begin(), table.columns.end(), kStatementColumns.begin(), kStatementColumns.end())) {
        return true;
    }
    return std::all_of(table.rows.begin(), table.rows.end(), [](const std::vector<Cell>& row) {
        const auto* id = std::get_if<std::string>(&row.front());
        const auto* person = std::get_if<std::string>(&row[1]);
        const auto* body = std::get_if<std::string>(&row[3]);
        const auto* at = std::get_if<std::int64_t>(&row[4]);
        return id != nullptr && person != nullptr && body != nullptr && at != nullptr &&
               whole_statement(*body, Id{*id}, Id{*person}, TimeMs{*at});
    });
}

Result<Belonging> belonging_in(const Json& document, const std::vector<TableRows>& shapes) {
    if (!document.is_object() || document.value("format", Json()) != kFormat ||
        !document.value("version", Json()).is_number_integer() || !document.value("tables", Json()).is_object()) {
        return not_a_profile();
    }
    const Json& tables = document["tables"];
    const auto known = [&](const auto& item) {
        return std::any_of(shapes.begin(), shapes.end(),
                           [&](const TableRows& shape) { return shape.table == item.key(); });
    };
    bool all_known = document["version"] == kVersion;
    for (const auto& item : tables.items()) {
        all_known = all_known && known(item);
    }
    if (!all_known) {
        return newer();
    }
    Belonging belonging;
    for (const TableRows& shape : shapes) {
        auto table = table_in(tables, shape);
        if (!table) {
            return tl::unexpected(table.error());
        }
        if (!whole_statements(*table)) {
            return not_a_profile();
        }
        belonging.tables.push_back(std::move(*table));
    }
    return belonging;
}

/// "scenarios/SHA.yaml" to its SHA-256; empty for other files.
std::string version_of(std::string_view name) {
    const bool scenario = name.starts_with(kScenarios) && name.ends_with(kYaml);
    return scenario ? std::string(name.substr(kScenarios.size(), name.size() - kScenarios.size() - kYaml.size()))
                    : std::string();
}

}  // namespace

std::string write_profile_json(const Belonging& belonging, TimeMs made_at) {
    Json tables = Json::object();
    for (const TableRows& table : belonging.tables) {
        tables[table.table] = rows_of(table);
    }
    const Json document = {
        {"format", kFormat}, {"version", kVersion}, {"made_at_ms", made_at.ms}, {"tables", std::move(tables)}};
    return document.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<std::string> write_profile_file(const Belonging& belonging, std::string_view read_me, TimeMs made_at,
                                       const std::vector<PackedFile>& beside) {
    std::vector<PackedFile> files{{"read-me.txt", std::string(read_me) + "\n"},
                                  {std::string(kJson), write_profile_json(belonging, made_at)}};
    for (const auto& [sha256, bytes] : belonging.scenarios) {
        files.push_back({std::string(kScenarios) + sha256 + std::string(kYaml), bytes});
    }
    files.insert(files.end(), beside.begin(), beside.end());
    for (const TableRows& table : belonging.tables) {
        files.push_back({"csv/" + table.table + ".csv", to_csv(table)});
    }
    return pack(files, made_at);
}

Result<Belonging> read_profile_file(std::string_view bytes, const std::vector<TableRows>& shapes) {
    const auto files = unpack(bytes);
    if (!files) {
        return tl::unexpected(files.error());
    }
    const PackedFile* json = find_file(*files, kJson);
    if (json == nullptr) {
        return not_a_profile();
    }
    return belonging_in(parse_bounded(json->bytes, kDeepest), shapes).map([&](Belonging belonging) {
        for (const PackedFile& file : *files) {
            if (const std::string sha256 = version_of(file.name); !sha256.empty()) {
                belonging.scenarios.emplace(sha256, file.bytes);
            }
        }
        return belonging;
    });
}

}  // namespace alongside::records
