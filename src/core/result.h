// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <utility>
#include <variant>

namespace purr
{

/// The answer to one question: a value, or the Error that explains why there is none.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { Q_ASSERT(this->error().isSet()); }

    [[nodiscard]] bool succeeded() const { return m_state.index() == 0; }
    [[nodiscard]] bool failed() const { return !succeeded(); }
    explicit operator bool() const { return succeeded(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The answer to a question whose success carries nothing.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { Q_ASSERT(m_error.isSet()); }

    [[nodiscard]] bool succeeded() const { return !m_error.isSet(); }
    [[nodiscard]] bool failed() const { return m_error.isSet(); }
    explicit operator bool() const { return succeeded(); }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
};

} // namespace purr
