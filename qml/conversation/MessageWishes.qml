// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Protocol

/*! What is to be done with a message, wherever that was asked for: in its row, in its menu, by a key. ConversationView does
    it. What the conversation itself can do is asked of the conversation. */
QtObject {
    signal editWanted(message: message)
    /*! What was not sent goes back to the composer. */
    signal takeBackWanted(nonce: string)
    signal replyWanted(message: message)
    signal threadWanted(message: message)
    signal removeWanted(message: message)
    /*! Which emoji to react with. */
    signal pickerWanted(message: message)
    /*! `beside`: the row that has the keyboard; null: where the pointer is. */
    signal menuWanted(message: message, own: bool, beside: Item)
    /*! The same for what waits to be sent. */
    signal waitingMenuWanted(nonce: string, beside: Item)
    signal readersWanted(message: message)
    signal reactorsWanted(message: message)
    signal pictureWanted(message: message)
    signal linkOpened(address: string)
    signal linkHovered(address: string)
    signal personWanted(person: user)
    signal dateWanted()
}
