// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/presenter.h"

#include "core/blanktext.h"

#include <QCryptographicHash>
#include <QQmlEngine>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
const std::array firstNames{u"Alex"_s, u"Robin"_s, u"Sasha"_s, u"Jules"_s, u"Kit"_s,   u"Noa"_s,  u"Rene"_s,  u"Toni"_s,
                            u"Charlie"_s, u"Andrea"_s, u"Jamie"_s, u"Luca"_s, u"Marin"_s, u"Nika"_s, u"Quinn"_s, u"Remy"_s};
const std::array lastNames{u"Ash"_s,   u"Birch"_s, u"Cedar"_s, u"Elm"_s,   u"Fern"_s, u"Hazel"_s, u"Juniper"_s, u"Larch"_s,
                           u"Maple"_s, u"Oak"_s,   u"Pine"_s,  u"Rowan"_s, u"Sorrel"_s, u"Thorn"_s, u"Willow"_s, u"Yew"_s};

bool isOfWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit == u'_';
}

/// The end of the word that begins here.
qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isOfWord(text.at(at)))
        ++at;
    return at;
}

/// Whether a part of a name stands for the person: "Lena" and "Torres" do, "de" and "J." do not.
bool isTelling(QStringView part, bool isFirst, bool isLower)
{
    return part.size() >= (isFirst ? 2 : 3) && (part.front().isUpper() || !part.front().isLower() || isLower);
}
} // namespace

Presenter &Presenter::instance()
{
    static Presenter presenter;
    return presenter;
}

Presenter *Presenter::create(QQmlEngine *, QJSEngine *)
{
    QQmlEngine::setObjectOwnership(&instance(), QQmlEngine::CppOwnership);
    return &instance();
}

void Presenter::setActive(bool active)
{
    apply(active, m_fiction);
}

void Presenter::setFiction(bool fiction)
{
    apply(m_active, fiction);
}

void Presenter::apply(bool active, bool fiction)
{
    if (m_active == active && m_fiction == fiction)
        return;
    const bool hid = hidesNames();
    m_active = active;
    m_fiction = fiction;
    m_since = hidesNames() ? QDateTime::currentDateTime() : QDateTime();
    Q_EMIT changed();
    if (hid != hidesNames())
        Q_EMIT hidesNamesChanged();
}

QString Presenter::name(const User &user)
{
    return name(user.name, user.displayName);
}

QString Presenter::name(const QString &userName, const QString &displayName)
{
    meet(userName, displayName);
    if (hidesNames())
        return standIn(userName);
    return isBlank(displayName) ? userName : displayName;
}

void Presenter::meet(const User &user)
{
    meet(user.name, user.displayName);
}

void Presenter::meet(const QString &userName, const QString &displayName)
{
    if (userName.isEmpty() || m_fiction)
        return;
    const auto known = m_met.constFind(userName);
    if (known != m_met.constEnd() && *known == displayName)
        return;
    m_met.insert(userName, displayName);
    m_strangers.append(userName);
}

void Presenter::learn(const QString &name, const QString &standIn)
{
    qsizetype begin = 0;
    while (begin < name.size() && !isOfWord(name.at(begin)))
        ++begin;
    const QString whole = name.sliced(begin).trimmed();
    if (whole.size() < 2)
        return;
    QList<Spoken> &spoken = m_spoken[whole.first(wordEnd(whole, 0)).toCaseFolded()];
    const bool known = std::ranges::any_of(spoken, [&](const Spoken &each) { return each.name.compare(whole, Qt::CaseInsensitive) == 0; });
    // Of two Annas the first one has the first name; each has the whole.
    if (known)
        return;
    spoken.append({whole, standIn});
    std::ranges::stable_sort(spoken, std::ranges::greater(), [](const Spoken &each) { return each.name.size(); });
}

const Presenter::Spoken *Presenter::spokenAt(QStringView text, qsizetype at) const
{
    const auto found = m_spoken.constFind(text.sliced(at, wordEnd(text, at) - at).toString().toCaseFolded());
    if (found == m_spoken.constEnd())
        return nullptr;
    for (const Spoken &each : *found) {
        const QStringView rest = text.sliced(at);
        if (rest.startsWith(each.name, Qt::CaseInsensitive)
            && (rest.size() == each.name.size() || !isOfWord(rest.at(each.name.size()))))
            return &each;
    }
    return nullptr;
}

QString Presenter::words(const QString &text)
{
    return replaced(text, true);
}

QString Presenter::words(const Message &message)
{
    if (!message.user.isNull())
        meet(message.user);
    for (const MessageMention &mention : message.mentions)
        meet(mention.user);
    return replaced(message.body, !message.mentions.isEmpty());
}

QString Presenter::data(const QString &text)
{
    return replaced(text, false);
}

QString Presenter::replaced(const QString &text, bool keepsMentions)
{
    if (!hidesNames() || text.isEmpty())
        return text;
    for (const QString &userName : std::exchange(m_strangers, {})) {
        const QString displayName = m_met.value(userName);
        const QString standIn = this->standIn(userName);
        learn(displayName, standIn);
        const QStringList parts = displayName.split(u' ', Qt::SkipEmptyParts);
        const bool isLower = displayName == displayName.toLower();
        for (qsizetype i = 0; parts.size() > 1 && i < parts.size(); ++i) {
            if (isTelling(parts.at(i), i == 0, isLower))
                learn(parts.at(i), standIn.section(u' ', i == 0 ? 0 : 1, i == 0 ? 0 : 1));
        }
        learn(userName, standIn);
    }
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool inMention = keepsMentions && at >= 2 && text.at(at - 2) == u'<'
            && (text.at(at - 1) == u'@' || text.at(at - 1) == u'#');
        const bool begins = isOfWord(text.at(at)) && (at == 0 || !isOfWord(text.at(at - 1)));
        const Spoken *const spoken = begins && !inMention ? spokenAt(text, at) : nullptr;
        if (spoken) {
            result += spoken->standIn;
            at += spoken->name.size();
        } else if (inMention) {
            // Names of users may hold what is no part of a word.
            const qsizetype end = text.indexOf(u'>', at);
            const qsizetype next = end < 0 ? at + 1 : end;
            result += QStringView(text).sliced(at, next - at);
            at = next;
        } else {
            result += text.at(at++);
        }
    }
    return result;
}

QDateTime Presenter::shownTime(const QDateTime &time) const
{
    return hidesNames() && time.isValid() ? std::min(time, m_since) : time;
}

QString Presenter::standIn(const QString &userName)
{
    const auto known = m_names.constFind(userName);
    if (known != m_names.constEnd())
        return *known;
    const QByteArray hash = QCryptographicHash::hash(userName.toUtf8(), QCryptographicHash::Sha256);
    auto pick = size_t(quint8(hash.at(0))) * 256 + quint8(hash.at(1));
    QString name;
    // Two people never share a name; after 256 of them names get a number.
    for (size_t tries = 0; name.isEmpty() || m_taken.contains(name); ++tries, ++pick) {
        name = firstNames.at(pick % firstNames.size()) + u' ' + lastNames.at(pick / firstNames.size() % lastNames.size());
        if (tries >= firstNames.size() * lastNames.size())
            name += u' ' + QString::number(m_names.size());
    }
    m_taken.insert(name);
    m_names.insert(userName, name);
    return name;
}

} // namespace purr
