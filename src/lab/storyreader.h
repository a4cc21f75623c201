// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/jsonfields.h"
#include "lab/scenario.h"

/// The members of a scenario's file that only matter when it is played as a story. All return false at a problem, which
/// `fields` then knows.
namespace purr::lab::story
{

/// A time of day like "14:31", in minutes.
[[nodiscard]] bool readTime(JsonFields &fields, const JsonNode &parent, const QString &path, const QString &name, int &minutes);
[[nodiscard]] bool readAnswers(JsonFields &fields, const JsonNode &node, const QString &path, ScenarioActor &actor);
/// The members that a message said before may have.
[[nodiscard]] const QStringList &messageMembers();
[[nodiscard]] bool readMessage(JsonFields &fields, const JsonNode &node, const QString &path, const Scenario &scenario,
                               SeedMessage &message);
[[nodiscard]] bool readWindow(JsonFields &fields, const JsonNode &root, Scenario &scenario);

} // namespace purr::lab::story
