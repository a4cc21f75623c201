// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/textstyle.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace purr::text
{
namespace
{
struct Mark {
    QStringView sign;
    quint16 flag;
};

/// Longer signs first.
constexpr std::array<Mark, 4> marks{{{u"**", style::Bold}, {u"~~", style::Struck}, {u"*", style::Italic}, {u"_", style::Italic}}};

class Styler
{
public:
    Styler(QStringView body, const QList<std::pair<qsizetype, qsizetype>> &kept) : m_body(body), m_kept(kept)
    {
        m_flags.resize(body.size());
    }

    QList<quint16> run()
    {
        qsizetype position = 0;
        while (position < m_body.size()) {
            const qsizetype newline = m_body.indexOf(u'\n', position);
            const qsizetype end = newline < 0 ? m_body.size() : newline;
            if (m_body.sliced(position).startsWith(u"```")) {
                position = block(position, end);
                continue;
            }
            qsizetype start = position;
            if (m_body.at(start) == u'>' && start + 1 < end) {
                set(start, end, style::Quoted);
                const qsizetype text = start + (m_body.at(start + 1) == u' ' ? 2 : 1);
                set(start, text, style::Hidden);
                start = text;
            } else if (end - start > 2 && (m_body.sliced(start).startsWith(u"- ") || m_body.sliced(start).startsWith(u"* "))) {
                set(start, start + 2, style::Point);
                start += 2;
            }
            line(start, end);
            position = end + 1;
        }
        return m_flags;
    }

private:
    void set(qsizetype from, qsizetype to, quint16 flag)
    {
        for (qsizetype i = from; i < to; ++i)
            m_flags[i] |= flag;
    }

    /// A fenced block; without an end it is none. Returns where to go on.
    qsizetype block(qsizetype start, qsizetype lineEnd)
    {
        const qsizetype close = m_body.indexOf(u"```", std::max(start + 3, lineEnd));
        if (close < 0) {
            line(start, lineEnd);
            return lineEnd + 1;
        }
        const bool ownLine = m_body.at(close - 1) == u'\n';
        const qsizetype textEnd = ownLine ? close - 1 : close;
        const qsizetype textStart = std::min(lineEnd + 1, textEnd);
        set(start, textStart, style::Hidden);
        set(textStart, textEnd, style::CodeBlock);
        set(textEnd, close + 3, style::Hidden);
        return close + 3;
    }

    [[nodiscard]] bool isWord(qsizetype at) const
    {
        return at >= 0 && at < m_body.size() && (m_body.at(at).isLetterOrNumber() || m_body.at(at).isSurrogate());
    }
    [[nodiscard]] bool isSpace(qsizetype at) const { return at < 0 || at >= m_body.size() || m_body.at(at).isSpace(); }

    /// Skips links and mentions.
    qsizetype skipKept(qsizetype at)
    {
        while (m_nextKept < m_kept.size() && m_kept.at(m_nextKept).first + m_kept.at(m_nextKept).second <= at)
            ++m_nextKept;
        const bool inside = m_nextKept < m_kept.size() && m_kept.at(m_nextKept).first <= at;
        return inside ? m_kept.at(m_nextKept).first + m_kept.at(m_nextKept).second : at;
    }

    void line(qsizetype start, qsizetype end)
    {
        std::array<qsizetype, marks.size()> open;
        open.fill(-1);
        qsizetype at = start;
        while (at < end) {
            if (const qsizetype behind = skipKept(at); behind != at) {
                at = behind;
                continue;
            }
            if (m_body.at(at) == u'\\' && at + 1 < end && QStringView(u"*_~`>\\-").contains(m_body.at(at + 1))) {
                // But who shrugs has an arm to show: ¯\_(ツ)_/¯
                if (at == 0 || m_body.at(at - 1) != QChar(0xAF))
                    m_flags[at] |= style::Hidden;
                at += 2;
                continue;
            }
            if (m_body.at(at) == u'`') {
                const qsizetype close = m_body.sliced(0, end).indexOf(u'`', at + 1);
                if (close > at + 1) {
                    m_flags[at] |= style::Hidden;
                    m_flags[close] |= style::Hidden;
                    set(at + 1, close, style::Code);
                    at = close + 1;
                    continue;
                }
            }
            const auto found = std::ranges::find_if(marks, [&](const Mark &mark) {
                return m_body.sliced(at, end - at).startsWith(mark.sign);
            });
            if (found == marks.end()) {
                ++at;
                continue;
            }
            const qsizetype size = found->sign.size();
            qsizetype &opened = open[size_t(found - marks.begin())];
            const bool closes = opened >= 0 && opened + size < at && !isSpace(at - 1) && !isWord(at + size);
            if (closes) {
                set(opened, opened + size, style::Hidden);
                set(at, at + size, style::Hidden);
                set(opened + size, at, found->flag);
                opened = -1;
            } else if (!isSpace(at + size) && !isWord(at - 1)) {
                opened = at;
            }
            at += size;
        }
    }

    QStringView m_body;
    const QList<std::pair<qsizetype, qsizetype>> &m_kept;
    qsizetype m_nextKept = 0;
    QList<quint16> m_flags;
};
} // namespace

QList<quint16> stylesOf(QStringView body, const QList<std::pair<qsizetype, qsizetype>> &kept)
{
    return Styler(body, kept).run();
}

bool mayHaveStyle(QStringView body)
{
    return body.contains(u'*') || body.contains(u'\\') || body.contains(u'`') || body.contains(u"~~") || body.contains(u'_') || body.startsWith(u'>')
        || body.contains(u"\n>") || body.startsWith(u"- ") || body.contains(u"\n- ");
}

} // namespace purr::text
