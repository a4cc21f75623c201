// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// The small closed sets of the wire (protocol.md 3), as enums. Their JSON words are in json.cpp only.
namespace purr::Wire
{
Q_NAMESPACE
QML_NAMED_ELEMENT(Wire)

enum class ChannelType { UnknownChannel, Direct, Public, Private };
Q_ENUM_NS(ChannelType)

enum class MessageType { UnknownMessage, Text, File, SystemText, SystemFile };
Q_ENUM_NS(MessageType)

enum class UserType { Person, Bot };
Q_ENUM_NS(UserType)

enum class FileType { Hosted, External };
Q_ENUM_NS(FileType)

enum class MentionType { UserMention, ChannelMention };
Q_ENUM_NS(MentionType)

enum class ThreadType { UnknownThread, Main, Standalone, Replies };
Q_ENUM_NS(ThreadType)

} // namespace purr::Wire

namespace purr
{
using Wire::ChannelType;
using Wire::FileType;
using Wire::MentionType;
using Wire::MessageType;
using Wire::ThreadType;
using Wire::UserType;
} // namespace purr
