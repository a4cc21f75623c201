// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/keymap.h"

#include "models/wordingchange.h"

#include <QGuiApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{

/// One line of the table. `keys` are portable sequences with "  " between them.
struct Line {
    const char *action;
    const char *section;
    const char *text;
    const char *keys;
    bool fixed = false;
    /// Of the list of chats: not for a Shortcut, which would take the keys from everything else.
    bool local = false;
    /// Means this in one place only, and perhaps something else in another: told about here, not looked up.
    bool told = false;
};

// Not by a macro of our own: lupdate does not look into those.
constexpr auto goTo = QT_TRANSLATE_NOOP("purr::Keymap", "Go to");
constexpr auto panes = QT_TRANSLATE_NOOP("purr::Keymap", "Panes");
constexpr auto chats = QT_TRANSLATE_NOOP("purr::Keymap", "Chats");
constexpr auto window = QT_TRANSLATE_NOOP("purr::Keymap", "Window");
constexpr auto whileWriting = QT_TRANSLATE_NOOP("purr::Keymap", "While writing");
constexpr auto amongMessages = QT_TRANSLATE_NOOP("purr::Keymap", "Among messages");
constexpr auto pictures = QT_TRANSLATE_NOOP("purr::Keymap", "Looking at a picture");
constexpr auto demo = QT_TRANSLATE_NOOP("purr::Keymap", "While the demo plays");

constexpr Line toldLine(const char *action, const char *section, const char *text, const char *keys)
{
    return {action, section, text, keys, true, false, true};
}

constexpr std::array lines{
    Line{"switcher", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "Jump to a chat; Ctrl+Enter there opens it beside"), "Ctrl+K  Ctrl+T"},
    Line{"search", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "Search messages of all chats"), "Ctrl+Shift+F"},
    Line{"searchChat", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "Search in the chat; F3 and Shift+F3 go from hit to hit"), "Ctrl+F"},
    Line{"previousChat", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "Previous chat"), "Alt+Up  Ctrl+PgUp"},
    Line{"nextChat", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "Next chat"), "Alt+Down  Ctrl+PgDown"},
    Line{"previousUnread", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "Previous unread chat"), "Alt+Shift+Up"},
    Line{"nextUnread", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "Next unread chat"), "Alt+Shift+Down"},
    Line{"oldestUnread", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "First unread message; then the chat that waits longest"), "Shift+PgUp"},
    Line{"back", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "Back to the chat before"), "Alt+Left"},
    Line{"forward", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "Forward again"), "Alt+Right"},
    Line{"nextArea", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "Next area of the window"), "F6"},
    Line{"previousArea", goTo, QT_TRANSLATE_NOOP("purr::Keymap", "Previous area of the window"), "Shift+F6"},

    Line{"lastPane", panes, QT_TRANSLATE_NOOP("purr::Keymap", "The pane used before; again: the one before that"), "Ctrl+Tab"},
    Line{"nextPane", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Next pane"), "Ctrl+Shift+Tab"},
    Line{"pane1", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Pane 1"), "Ctrl+1"},
    Line{"pane2", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Pane 2"), "Ctrl+2"},
    Line{"pane3", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Pane 3"), "Ctrl+3"},
    Line{"pane4", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Pane 4"), "Ctrl+4"},
    Line{"pane5", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Pane 5"), "Ctrl+5"},
    Line{"pane6", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Pane 6"), "Ctrl+6"},
    Line{"pane7", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Pane 7"), "Ctrl+7"},
    Line{"pane8", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Pane 8"), "Ctrl+8"},
    Line{"pane9", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Pane 9"), "Ctrl+9"},
    Line{"closePane", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Close the pane and leave the room"), "Ctrl+W"},
    Line{"maximise", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Panes as tabs, or side by side"), "Alt+Return"},
    Line{"movePane", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Move the pane"),
         "Ctrl+Alt+Shift+Left  Ctrl+Alt+Shift+Right  Ctrl+Alt+Shift+Up  Ctrl+Alt+Shift+Down", true},
    Line{"popPane", panes, QT_TRANSLATE_NOOP("purr::Keymap", "The pane in a window of its own, or back"), "Ctrl+Shift+O", true},
    Line{"parkPane", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Leave the room and keep the pane, or enter again"), "Ctrl+Shift+K", true},
    toldLine("sizePane", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Between two panes, where Tab leads: resize them"), "Left  Right  Up  Down"),
    Line{"layouts", panes, QT_TRANSLATE_NOOP("purr::Keymap", "Layouts of panes; Ctrl+Alt+1 to 9 takes one"), "Ctrl+Alt+0", true},

    Line{"newChat", chats, QT_TRANSLATE_NOOP("purr::Keymap", "New direct chat"), "Ctrl+N"},
    Line{"newChannel", chats, QT_TRANSLATE_NOOP("purr::Keymap", "New channel"), "Ctrl+Shift+N"},
    Line{"muteChat", chats, QT_TRANSLATE_NOOP("purr::Keymap", "Mute the chat, or hear it again"), "Ctrl+Shift+M"},
    Line{"allRead", chats, QT_TRANSLATE_NOOP("purr::Keymap", "Mark all chats read"), "Shift+Esc"},
    Line{"moveChatUp", chats, QT_TRANSLATE_NOOP("purr::Keymap", "In the list of chats: into the section above"), "Ctrl+Up", false, true},
    Line{"moveChatDown", chats, QT_TRANSLATE_NOOP("purr::Keymap", "In the list of chats: into the section below"), "Ctrl+Down", false, true},
    Line{"favouriteChat", chats, QT_TRANSLATE_NOOP("purr::Keymap", "In the list of chats: a favourite, or no longer"), "Ctrl+Shift+L", false, true},
    Line{"hideChat", chats, QT_TRANSLATE_NOOP("purr::Keymap", "In the list of chats: hide, or show again"), "Ctrl+Shift+H", false, true},
    Line{"readChat", chats, QT_TRANSLATE_NOOP("purr::Keymap", "In the list of chats: mark read"), "Ctrl+Shift+R", false, true},
    Line{"doNotDisturb", chats, QT_TRANSLATE_NOOP("purr::Keymap", "Do not disturb, on or off"), "Ctrl+Shift+D"},

    Line{"textLarger", window, QT_TRANSLATE_NOOP("purr::Keymap", "Larger text"), "Ctrl++  Ctrl+="},
    Line{"textSmaller", window, QT_TRANSLATE_NOOP("purr::Keymap", "Smaller text"), "Ctrl+-"},
    Line{"textUsual", window, QT_TRANSLATE_NOOP("purr::Keymap", "Text of the usual size"), "Ctrl+0"},
    Line{"fullScreen", window, QT_TRANSLATE_NOOP("purr::Keymap", "Full screen, on or off"), "F11"},
    Line{"inspector", window, QT_TRANSLATE_NOOP("purr::Keymap", "Session inspector, shown or hidden"), "Ctrl+Shift+I"},
    Line{"presenter", window, QT_TRANSLATE_NOOP("purr::Keymap", "Presenter mode, on or off"), "Ctrl+Shift+P"},
    Line{"settings", window, QT_TRANSLATE_NOOP("purr::Keymap", "Settings"), "Ctrl+,"},
    Line{"shortcuts", window, QT_TRANSLATE_NOOP("purr::Keymap", "This list"), "Ctrl+/  Ctrl+?"},
    Line{"quit", window, QT_TRANSLATE_NOOP("purr::Keymap", "Quit"), "Ctrl+Q"},

    Line{"send", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "Send the message"), "Return", true},
    Line{"newLine", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "New line in the message"), "Shift+Return", true},
    Line{"editLast", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "Change the last message, while nothing is written"), "Up", true},
    toldLine("replyLast", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "Reply to the last message, while nothing is written"), "Ctrl+Up"),
    toldLine("complete", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "Take what is suggested for :emoji, @people, #channels, /commands"), "Tab"),
    toldLine("bold", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "Bold"), "Ctrl+B"),
    toldLine("italic", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "Italic"), "Ctrl+I"),
    toldLine("struck", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "Struck through"), "Ctrl+Shift+X"),
    toldLine("code", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "Code"), "Ctrl+E"),
    toldLine("codeBlock", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "A block of code"), "Ctrl+Shift+E"),
    toldLine("attach", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "Attach a file"), "Ctrl+U"),
    toldLine("leaveWriting", whileWriting, QT_TRANSLATE_NOOP("purr::Keymap", "End a change or an answer; else mark all read, go to the latest"), "Esc"),

    toldLine("stepMessage", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "The message above or below; with Shift all from there to here"), "Up  Down"),
    toldLine("pageMessages", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "A page of messages up or down"), "PgUp  PgDown"),
    toldLine("endMessages", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "The oldest message that is loaded, or the latest"), "Home  End"),
    toldLine("messageControls", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "Into the message, to its buttons, and back"), "Right  Left"),
    toldLine("messageMenu", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "All that can be done with the message"), "Return"),
    toldLine("reply", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "Reply"), "R"),
    toldLine("thread", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "Reply in a thread"), "T"),
    toldLine("react", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "React with an emoji"), "+"),
    toldLine("edit", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "Change your message"), "E"),
    toldLine("delete", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "Delete your message"), "Del"),
    toldLine("select", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "Select the message, or no longer"), "Space"),
    toldLine("copy", amongMessages, QT_TRANSLATE_NOOP("purr::Keymap", "Copy what is selected, or the message"), "Ctrl+C"),

    toldLine("stepPicture", pictures, QT_TRANSLATE_NOOP("purr::Keymap", "The picture before or after"), "Left  Right"),
    toldLine("zoomPicture", pictures, QT_TRANSLATE_NOOP("purr::Keymap", "Larger or smaller"), "+  -"),
    toldLine("fitPicture", pictures, QT_TRANSLATE_NOOP("purr::Keymap", "As large as fits, or pixel by pixel"), "0  1"),
    toldLine("savePicture", pictures, QT_TRANSLATE_NOOP("purr::Keymap", "Save the picture"), "Ctrl+S"),
    toldLine("copyPicture", pictures, QT_TRANSLATE_NOOP("purr::Keymap", "Copy the picture"), "Ctrl+C"),

    toldLine("storyNext", demo, QT_TRANSLATE_NOOP("purr::Keymap", "Go on, or wait"), "Space  F8"),
    toldLine("storyRestart", demo, QT_TRANSLATE_NOOP("purr::Keymap", "From the beginning"), "F5"),
    toldLine("storyChapter", demo, QT_TRANSLATE_NOOP("purr::Keymap", "The chapter before or after"), "F7  F9"),
    toldLine("storySpeed", demo, QT_TRANSLATE_NOOP("purr::Keymap", "Slower or faster"), "[  ]"),
};

// The names of keys. Qt has some too, with other words than ours beside them.
[[maybe_unused]] constexpr std::array keyNames{
    QT_TRANSLATE_NOOP("purr::Keymap", "Ctrl"), QT_TRANSLATE_NOOP("purr::Keymap", "Shift"), QT_TRANSLATE_NOOP("purr::Keymap", "Alt"),
    QT_TRANSLATE_NOOP("purr::Keymap", "Meta"), QT_TRANSLATE_NOOP("purr::Keymap", "Esc"), QT_TRANSLATE_NOOP("purr::Keymap", "Tab"),
    QT_TRANSLATE_NOOP("purr::Keymap", "Space"), QT_TRANSLATE_NOOP("purr::Keymap", "Home"), QT_TRANSLATE_NOOP("purr::Keymap", "End"),
    QT_TRANSLATE_NOOP("purr::Keymap", "PgUp"), QT_TRANSLATE_NOOP("purr::Keymap", "PgDown"), QT_TRANSLATE_NOOP("purr::Keymap", "Ins"),
    QT_TRANSLATE_NOOP("purr::Keymap", "Del"), QT_TRANSLATE_NOOP("purr::Keymap", "Enter"),
};

const Line *lineOf(const QString &action)
{
    const auto *line = std::ranges::find_if(lines, [&](const Line &entry) { return action == QLatin1StringView(entry.action); });
    return line == lines.end() ? nullptr : line;
}

QStringList ownKeys(const Line &line)
{
    return QString::fromLatin1(line.keys).split(u"  "_s, Qt::SkipEmptyParts);
}

/// As it is written on keys.
QString readable(const QString &sequence)
{
    // Portable, and each key by itself: the arrows would have names in other languages.
    QStringList parts = QKeySequence(sequence, QKeySequence::PortableText).toString(QKeySequence::PortableText).split(u'+');
    for (QString &part : parts) {
        if (part == "Up"_L1)
            part = u"↑"_s;
        else if (part == "Down"_L1)
            part = u"↓"_s;
        else if (part == "Left"_L1)
            part = u"←"_s;
        else if (part == "Right"_L1)
            part = u"→"_s;
        else if (part == "-"_L1)
            part = u"−"_s;
        else if (part == "Return"_L1)
            part = Keymap::tr("Enter");
        else if (!part.isEmpty())
            part = Keymap::tr(qUtf8Printable(part));
    }
    return parts.join(u'+');
}

bool same(const QString &one, const QString &other)
{
    return QKeySequence(one, QKeySequence::PortableText) == QKeySequence(other, QKeySequence::PortableText);
}

} // namespace

Keymap::Keymap(QObject *parent) : QAbstractListModel(parent)
{
    // Keys have names too.
    connect(&WordingChange::instance(), &WordingChange::changed, this, &Keymap::keysChanged);
    WordingChange::instance().rewords(this);
    read();
}

void Keymap::setPreferences(Preferences *preferences)
{
    if (m_preferences == preferences)
        return;
    if (m_preferences)
        m_preferences->disconnect(this);
    m_preferences = preferences;
    if (preferences) {
        connect(preferences, &Preferences::changed, this, &Keymap::read);
        // Queued: by then the translation is another.
        connect(
            preferences, &Preferences::languageChanged, this,
            [this] {
                Q_EMIT keysChanged();
                Q_EMIT dataChanged(index(0), index(rowCount() - 1));
            },
            Qt::QueuedConnection);
    }
    Q_EMIT preferencesChanged();
    read();
}

void Keymap::read()
{
    QVariantMap keys;
    for (const Line &line : lines) {
        const QString action = QString::fromLatin1(line.action);
        const std::optional<QStringList> chosen = m_preferences && !line.fixed ? m_preferences->keysOf(action) : std::nullopt;
        keys.insert(action, chosen.value_or(ownKeys(line)));
    }
    if (m_preferences && !m_preferences->enterSends()) {
        keys.insert(u"send"_s, QStringList{u"Ctrl+Return"_s});
        keys.insert(u"newLine"_s, QStringList{u"Return"_s});
    }
    if (keys == m_keys)
        return;
    m_keys = keys;
    Q_EMIT keysChanged();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QVariant Keymap::hints() const
{
    QVariantMap hints;
    for (auto entry = m_keys.cbegin(); entry != m_keys.cend(); ++entry)
        hints.insert(entry.key(), readable(entry.value().toStringList().value(0)));
    return hints;
}

bool Keymap::isChanged() const
{
    return std::ranges::any_of(lines, [this](const Line &line) {
        return m_preferences && m_preferences->keysOf(QString::fromLatin1(line.action)).has_value();
    });
}

int Keymap::heldModifiers()
{
    return int(QGuiApplication::keyboardModifiers());
}

QString Keymap::sequenceOf(int key, int modifiers)
{
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
        return {};
    default:
        break;
    }
    const Qt::KeyboardModifiers held = Qt::KeyboardModifiers(modifiers) & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool functionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    const bool movesOrEnds = key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Escape || key == Qt::Key_Home
        || key == Qt::Key_End;
    const bool commands = held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!commands && !functionKey && !(movesOrEnds && held.testFlag(Qt::ShiftModifier)))
        return {};
    if (key == Qt::Key_Backtab)
        key = Qt::Key_Tab;
    return QKeySequence(key | int(held)).toString(QKeySequence::PortableText);
}

QString Keymap::holderOf(const QString &sequence) const
{
    if (sequence.isEmpty())
        return {};
    for (auto entry = m_keys.cbegin(); entry != m_keys.cend(); ++entry) {
        const QStringList keys = entry.value().toStringList();
        if (const Line *line = lineOf(entry.key()); line && line->told)
            continue;
        if (std::ranges::any_of(keys, [&](const QString &key) { return same(key, sequence); }))
            return entry.key();
    }
    return {};
}

QString Keymap::conflictOf(const QString &action, const QString &sequence) const
{
    if (sequence.isEmpty())
        return {};
    const QString holder = holderOf(sequence);
    const Line *line = holder == action ? nullptr : lineOf(holder);
    if (holder.isEmpty()) {
        // What has the keys in its own place keeps them there.
        const auto *told = std::ranges::find_if(lines, [&](const Line &entry) {
            return entry.told && std::ranges::any_of(ownKeys(entry), [&](const QString &key) { return same(key, sequence); });
        });
        line = told == lines.end() ? nullptr : told;
    }
    return line ? tr(line->text) : QString();
}

void Keymap::assign(const QString &action, const QString &sequence)
{
    const Line *line = lineOf(action);
    if (!m_preferences || !line || line->fixed)
        return;
    if (const QString holder = sequence.isEmpty() ? QString() : holderOf(sequence); !holder.isEmpty() && holder != action) {
        const Line *other = lineOf(holder);
        if (!other || other->fixed)
            return;
        QStringList left = m_keys.value(holder).toStringList();
        left.removeIf([&](const QString &key) { return same(key, sequence); });
        m_preferences->setKeysOf(holder, left);
    }
    m_preferences->setKeysOf(action, sequence.isEmpty() ? QStringList() : QStringList{sequence});
}

void Keymap::reset(const QString &action)
{
    const Line *line = lineOf(action);
    if (!m_preferences || !line)
        return;
    // Its own keys may be elsewhere by now.
    const QStringList own = ownKeys(*line);
    for (const QString &key : own) {
        const QString holder = holderOf(key);
        if (holder.isEmpty() || holder == action)
            continue;
        QStringList left = m_keys.value(holder).toStringList();
        left.removeIf([&](const QString &other) { return same(key, other); });
        m_preferences->setKeysOf(holder, left);
    }
    m_preferences->setKeysOf(action, std::nullopt);
}

void Keymap::resetAll()
{
    if (!m_preferences)
        return;
    for (const Line &line : lines)
        m_preferences->setKeysOf(QString::fromLatin1(line.action), std::nullopt);
}

int Keymap::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(lines.size());
}

QVariant Keymap::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = lines.at(size_t(index.row()));
    const QString action = QString::fromLatin1(line.action);
    switch (role) {
    case ActionRole:
        return action;
    case Qt::DisplayRole:
    case TextRole:
        return tr(line.text);
    case SectionRole:
        return tr(line.section);
    case KeysRole:
        return m_keys.value(action);
    case HintRole: {
        QStringList keys = m_keys.value(action).toStringList();
        std::ranges::transform(keys, keys.begin(), readable);
        return keys.join(u", "_s);
    }
    case FixedRole:
        return line.fixed;
    case ToldRole:
        return line.told;
    case LocalRole:
        return line.local;
    case ChangedRole:
        return m_preferences && m_preferences->keysOf(action).has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> Keymap::roleNames() const
{
    return {{ActionRole, "action"}, {TextRole, "text"},   {SectionRole, "section"}, {KeysRole, "keys"},
            {HintRole, "hint"},     {FixedRole, "fixed"}, {ToldRole, "told"}, {LocalRole, "local"}, {ChangedRole, "changed"}};
}

} // namespace purr
