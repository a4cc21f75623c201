// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma Singleton

import QtQuick

/*! Every colour, size, font and duration of the program. Nothing else holds such a literal.

    Colours follow `dark`; text follows `textScale`; durations are 0 with `reducedMotion`. */
QtObject {
    id: root

    enum Scheme {
        System,
        Light,
        Dark
    }

    /*! What the user chose; System follows `systemDark`. */
    property int scheme: Theme.Scheme.System
    /*! What the desktop asks for. */
    property bool systemDark: palette.window.hslLightness < 0.5
    property bool reducedMotion: false
    /*! Black, white and strong lines. */
    property bool highContrast: false
    /*! Less space around rows and messages. */
    property bool compact: false
    /*! The window is shown to others: no pictures of people. */
    property bool anonymous: false
    /*! Colours of a brand by the names here, for light and dark; empty without one. */
    property var brandLight: ({})
    property var brandDark: ({})
    /*! Size of text apart from the scale of the interface, 0.8 to 2. */
    property real textScale: 1

    readonly property bool dark: scheme === Theme.Scheme.Dark || (scheme === Theme.Scheme.System && systemDark)
    readonly property SystemPalette palette: SystemPalette {
        colorGroup: SystemPalette.Active
    }

    // Colours
    readonly property color background: branded("background", pick("#F4F2EE", "#171614", "#FFFFFF", "#000000"))
    readonly property color surface: branded("surface", pick("#FFFFFF", "#1F1E1B", "#FFFFFF", "#000000"))
    readonly property color raised: branded("surface", pick("#FFFFFF", "#282623", "#FFFFFF", "#000000"))
    readonly property color line: branded("line", pick("#E4E0D9", "#34312C", "#000000", "#FFFFFF"))
    readonly property color text: branded("text", pick("#211E1A", "#EDE9E2", "#000000", "#FFFFFF"))
    readonly property color muted: branded("muted", pick("#6B655C", "#A8A196", "#262626", "#E6E6E6"))
    /*! Below 4.5:1: never the only carrier of information. */
    readonly property color faint: branded("faint", pick("#9A9388", "#7C766C", "#404040", "#CCCCCC"))
    /*! A shade darker than the drawing: 4.5:1 on paper. */
    readonly property color accent: branded("accent", pick("#B64F1B", "#FF9A5C", "#8A2F00", "#FFC08A"))
    /*! Text and marks on `accent`. */
    readonly property color accentText: branded("accentText", pick("#FFFFFF", "#2A1405", "#FFFFFF", "#000000"))
    readonly property color accentSoft: branded("accentSoft", pick("#FBEBDF", "#3A2618", "#FFE9D6", "#3A2000"))
    readonly property color hover: branded("hover", pick("#F3F0EA", "#33302B", "#E8E8E8", "#262626"))
    /*! Under code: seen on `surface`, `hover` and in a bubble. */
    readonly property color code: branded("code", pick("#E8E3DA", "#3E3A34", "#D9D9D9", "#333333"))
    readonly property color ok: branded("ok", pick("#2E8B57", "#5CC58A", "#005C2A", "#8CF0B4"))
    readonly property color warn: pick("#B7791F", "#E5B454", "#6B4300", "#FFD98A")
    /*! `warn` for words: dark enough to read on `surface`. */
    readonly property color warnText: branded("warnText", pick("#8A5A12", "#E5B454", "#6B4300", "#FFD98A"))
    readonly property color bad: branded("bad", pick("#C0392B", "#FF7B6E", "#9B0000", "#FFB0A6"))
    readonly property color transparent: "transparent"
    /*! Hover and press on `background`, where `hover` would not be seen. */
    readonly property color hoverOnBackground: branded("hoverOnBackground", pick("#EBE7E0", "#211F1C", "#E8E8E8", "#262626"))
    readonly property color accentHover: branded("accentHover", dark ? Qt.lighter(accent, 1.08) : Qt.darker(accent, 1.06))
    readonly property color accentPressed: branded("accentPressed", Qt.darker(accent, 1.12))
    readonly property color scrim: dark ? "#99000000" : "#66211E1A"
    /*! Behind a picture that has the whole window. */
    readonly property color viewer: dark ? "#100F0E" : "#F4F2EE"
    readonly property color shadow: dark ? "#66000000" : "#1F211E1A"
    readonly property color avatarText: "#FFFFFF"
    readonly property list<color> avatarColors: ["#C0632F", "#3F6FB5", "#7C5CBF", "#2E8B7A", "#B5475F", "#6B7A2E", "#A0682B", "#586272"]

    // Space, in steps of 4
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 20
    readonly property int space6: 24
    readonly property int space7: 28
    readonly property int space8: 32
    readonly property int hairline: 1
    readonly property int focusWidth: 2

    // Corners
    readonly property int radiusCard: 16
    readonly property int radiusPane: 12
    readonly property int radiusRow: 10
    readonly property int radiusButton: 8
    readonly property int radiusSmall: 5
    readonly property int radiusTiny: 3

    // Text, in pixels
    readonly property string fontFamily: "Inter"
    readonly property string monoFamily: "monospace"
    readonly property int textTiny: scaled(11)
    readonly property int textSmall: scaled(12)
    readonly property int textNote: scaled(13)
    readonly property int textBody: scaled(14)
    readonly property int textName: scaled(15)
    readonly property int textTitle: scaled(16)
    readonly property int textHeader: scaled(17)
    readonly property int textDisplay: scaled(26)
    /*! Line height of body text. */
    readonly property int lineBody: scaled(20)
    /*! Between the two lines of a row. */
    readonly property int lineGap: 3
    readonly property int lineDisplay: scaled(34)
    readonly property real letterSpacingLabel: 0.4

    // Sizes
    readonly property int windowWidth: 1200
    readonly property int windowHeight: 780
    readonly property int windowMinimumHeight: 420
    readonly property int settingsWidth: scaled(820)
    readonly property int settingsHeight: scaled(620)
    /*! A pane in a window of its own. */
    readonly property int popWidth: 480
    readonly property int popHeight: 640
    readonly property int railWidth: railButton + space4
    readonly property int listWidth: 272
    /*! Of the list beside the panes, as long as nobody has moved its edge. */
    readonly property int columnWidth: Math.round(listWidth * Math.max(1, Math.min(1.5, textScale)))
    /*! Of a file in a conversation. */
    readonly property int cardWidth: scaled(listWidth)
    readonly property int paneMinimumWidth: 280
    readonly property int paneMinimumHeight: 240
    /*! Below this width the window shows one column at a time. */
    readonly property int narrowWidth: railWidth + listWidth + 392
    readonly property int railButton: Math.max(40, iconButton + space2)
    readonly property int rowHeight: compact ? Math.max(44, scaled(40) + space1) : Math.max(52, scaled(40) + space3)
    /*! Above the first message of a group, and above each further one. */
    readonly property int groupGap: compact ? 2 : dot
    readonly property int messageGap: compact ? 0 : focusWidth
    /*! Before a message where each has one line: its time, and who wrote it. */
    readonly property int lineTimeWidth: scaled(56)
    readonly property int lineNameWidth: scaled(104)
    readonly property int headerHeight: Math.max(54, scaled(42) + space3)
    readonly property int fieldHeight: Math.max(40, lineBody + space5)
    readonly property int searchHeight: Math.max(34, lineBody + 14)
    readonly property int buttonHeight: Math.max(32, lineBody + space3)
    /*! Icons grow with the text beside them; what is pressed never gets too small for that. */
    readonly property int iconButton: Math.max(28, scaled(32))
    readonly property int iconSize: scaled(18)
    readonly property int iconSmall: Math.max(12, scaled(14))
    readonly property int iconLarge: scaled(32)
    /*! Beside a line of text. */
    readonly property int boxSize: Math.max(iconSize, scaled(16))
    readonly property int avatar: eased(36)
    readonly property int avatarMessage: eased(28)
    readonly property int avatarSmall: eased(22)
    readonly property int chipHeight: Math.max(24, scaled(16) + space2)
    readonly property int pillHeight: Math.max(20, scaled(14) + 6)
    readonly property int badgeHeight: Math.max(18, scaled(14) + space1)
    readonly property int dot: 6
    readonly property int pipHeight: 6
    readonly property int scrollBarWidth: 8
    readonly property int menuWidth: 264
    readonly property int dialogWidth: Math.max(440, scaled(320))
    readonly property int sideCardWidth: 360
    readonly property int stripHeight: Math.max(40, lineBody + space5)
    readonly property int phoneWidth: 380
    readonly property int haloSize: 44
    /*! How much larger text is for those who watch from afar. */
    readonly property real presenterScale: 1.25
    readonly property int radiusPhone: 28
    readonly property int switcherWidth: 560
    readonly property int switcherHeight: 420
    readonly property int listHeight: 280
    readonly property int listHeightShort: 180
    readonly property int tooltipDelay: 500
    /*! Between two looks at what is told in seconds. */
    readonly property int secondHand: 1000
    /*! How long a row that was jumped to stays marked. */
    readonly property int flashTime: 1600
    readonly property int tooltipTime: 4000
    /*! How long a passing notice stays. */
    readonly property int noticeTime: 8000
    /*! How long a hidden window waits for the tray of the desktop. */
    readonly property int trayPatience: 10000
    readonly property int composerLines: 8
    readonly property int completionWidth: 320
    readonly property int attachmentWidth: 208
    readonly property int attachmentHeight: Math.max(56, scaled(40) + space4)
    readonly property int emojiCell: Math.max(34, scaled(24) + space2)
    readonly property int emojiColumns: 8
    readonly property int emojiPickerHeight: Math.max(360, scaled(280))
    /*! A picture in a conversation is never larger. */
    readonly property int pictureWidth: 260
    /*! Every picture of a conversation has this height, known before it is loaded. */
    readonly property int pictureFrame: 160

    readonly property real dropOpacity: 0.18
    readonly property real selectionOpacity: 0.35

    // Motion, in milliseconds
    readonly property int motionQuick: reducedMotion ? 0 : 120
    readonly property int motionNormal: reducedMotion ? 0 : 160
    readonly property int motionSlow: reducedMotion ? 0 : 200

    // What turns or pulses while something is waited for; nothing does with `reducedMotion`
    readonly property int turnTime: 1400
    readonly property int dotTime: 420
    readonly property int dotDelay: 160
    /*! Until what is dragged counts as where it is. */
    readonly property int settleDelay: 500
    /*! Between two looks at what nobody tells of. */
    readonly property int lookInterval: 15000

    function pick(light: color, dark: color, strongLight: color, strongDark: color): color {
        return root.highContrast ? (root.dark ? strongDark : strongLight) : root.dark ? dark : light;
    }

    /*! The brand's colour of this name, where there is one. */
    function branded(name: string, usual: color): color {
        const own = (root.dark ? root.brandDark : root.brandLight)[name];
        return own && !root.highContrast ? own : usual;
    }

    function scaled(pixels: real): int {
        return Math.round(pixels * root.textScale);
    }

    /*! Grows half as much as the text: faces, and columns that leave room for others. */
    function eased(pixels: real): int {
        return Math.round(pixels * (1 + (root.textScale - 1) / 2));
    }

    /*! The colour of a person or channel: the same for the same key on every machine. FNV-1a, mixed once
        more for its upper three bits (eight colours), with a start that spreads usual names well. */
    function avatarColor(key: string): color {
        let hash = 399438428;
        for (let i = 0; i < key.length; ++i)
            hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
        return root.avatarColors[Math.imul(hash ^ (hash >>> 16), 0x045d9f3b) >>> 29];
    }
}
