// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/conversationwords.h"

#include "models/clockstyle.h"
#include "models/presenter.h"

#include "models/messagetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace purr::words
{
namespace
{
/// A tooltip names that many readers and counts the others.
constexpr int namedReaders = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conversation)
};

QString name(const User &user)
{
    // Isolated, so that a name in another direction does not reorder the sentence around it.
    return u'\u2068' + MessageText::userName(user) + u'\u2069';
}

QString people(const QList<User> &users, bool entered)
{
    const int others = int(users.size()) - 1;
    const QString first = users.isEmpty() ? QString() : name(users.constFirst());
    switch (users.size()) {
    case 0:
        return {};
    case 1:
        return (entered ? Words::tr("%1 entered the chat") : Words::tr("%1 left the chat")).arg(first);
    case 2:
        return (entered ? Words::tr("%1 and %2 entered the chat") : Words::tr("%1 and %2 left the chat"))
            .arg(first, name(users.at(1)));
    default:
        return (entered ? Words::tr("%1 and %Ln others entered the chat", nullptr, others)
                        : Words::tr("%1 and %Ln others left the chat", nullptr, others))
            .arg(first);
    }
}
} // namespace

QString day(const QDate &day, const QDate &today)
{
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    //: Format of a day line in the current year, see QDate::toString().
    const QString format = day.year() == today.year() ? Words::tr("dddd, d MMMM") : Words::tr("d MMMM yyyy");
    return QLocale().toString(day, format);
}

QString time(const QDateTime &time)
{
    return time.isValid() ? ClockStyle::instance().time(Presenter::instance().shownTime(time).toLocalTime().time()) : QString();
}

QString presence(const QList<User> &entered, const QList<User> &left)
{
    const QString in = people(entered, true);
    const QString out = people(left, false);
    return in.isEmpty() || out.isEmpty() ? in + out : in + u" · "_s + out;
}

QString typing(const QList<User> &users)
{
    switch (users.size()) {
    case 0:
        return {};
    case 1:
        return Words::tr("%1 is typing…").arg(name(users.constFirst()));
    case 2:
        return Words::tr("%1 and %2 are typing…").arg(name(users.constFirst()), name(users.at(1)));
    default:
        return Words::tr("Several people are typing…");
    }
}

QString moment(const QDateTime &time)
{
    const QDateTime local = Presenter::instance().shownTime(time).toLocalTime();
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + ClockStyle::instance().time(local.time(), false);
}

QString thread(int replies, const QDateTime &last, const QDateTime &now, int unseen)
{
    if (replies <= 0)
        return {};
    //: Under a message that was answered: "4 replies, 2 new".
    const QString count = unseen > 0 ? Words::tr("%1, %Ln new", nullptr, unseen).arg(Words::tr("%Ln replies", nullptr, replies))
                                     : Words::tr("%Ln replies", nullptr, replies);
    if (!last.isValid())
        return count;
    const QDate date = last.toLocalTime().date();
    //: Under a message that was answered: "2 replies · last at 14:31".
    return date == now.toLocalTime().date() ? Words::tr("%1 · last at %2").arg(count, time(last))
                                            : Words::tr("%1 · last on %2").arg(count, day(date, now.toLocalTime().date()));
}

QString edited(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDate date = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    return date == today ? Words::tr("Edited at %1").arg(words::time(time))
                         : Words::tr("Edited %1, %2").arg(QLocale().toString(date, QLocale::ShortFormat), words::time(time));
}

QString spoken(const Message &message, Progress::State state, const QList<Reader> &readers)
{
    const QString who = message.user.isNull() ? Words::tr("System") : MessageText::userName(message.user);
    QString what = MessageText::unmarked(message);
    if (!message.file.isNull())
        what = Words::tr("File %1").arg(MessageText::name(message.file.name));
    //: Read by a screen reader: name, time, text of the message.
    QString sentence = Words::tr("%1, %2, %3").arg(who, time(message.createdTime), what);
    //: Two sentences after each other.
    const auto add = [&sentence](const QString &more) { sentence = Words::tr("%1. %2").arg(sentence, more); };
    if (message.isEdited())
        add(Words::tr("Edited"));
    if (message.repliesCount > 0)
        add(Words::tr("%Ln replies", nullptr, message.repliesCount));
    int reactions = 0;
    for (const ReactionSummary &summary : message.reactions)
        reactions += summary.count;
    if (state == Progress::State::Read)
        add(Words::tr("Read by %Ln", nullptr, int(readers.size())));
    else if (state != Progress::State::None)
        add(delivery(state, {}));
    if (reactions > 0)
        add(Words::tr("%Ln reactions", nullptr, reactions));
    return sentence;
}

QString lookalike(const User &user, const User &meant)
{
    if (meant.isNull() || Presenter::instance().hidesNames())
        return {};
    return Words::tr("Not %1: @%2 has a name that looks the same").arg(name(meant), text::isolated(text::safeName(user.name)));
}

QString delivery(Progress::State state, const QList<Reader> &readers)
{
    switch (state) {
    case Progress::State::None:
        return {};
    case Progress::State::Queued:
        return Words::tr("Waiting to be sent");
    case Progress::State::Sending:
        return Words::tr("Sending");
    case Progress::State::Unconfirmed:
        return Words::tr("Not confirmed yet");
    case Progress::State::Failed:
        return Words::tr("Not sent");
    case Progress::State::Sent:
        return Words::tr("Sent");
    case Progress::State::Delivered:
        return Words::tr("Delivered");
    case Progress::State::Read:
        break;
    }
    QStringList lines;
    for (const Reader &reader : readers.first(std::min<qsizetype>(readers.size(), namedReaders)))
        lines << Words::tr("Read by %1, %2").arg(name(reader.user), time(reader.time));
    if (readers.size() > namedReaders)
        lines << Words::tr("and %Ln others", nullptr, int(readers.size()) - namedReaders);
    return lines.isEmpty() ? Words::tr("Read") : lines.join(u'\n');
}

} // namespace purr::words
