// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Purr.Style

TestCase {
    name: "Theme"

    /*! Contrast of two colours as WCAG 2 counts it. */
    function contrast(one: color, other: color): real {
        const light = [one, other].map(colour => {
            const parts = [colour.r, colour.g, colour.b].map(part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
        });
        return (Math.max(light[0], light[1]) + 0.05) / (Math.min(light[0], light[1]) + 0.05);
    }

    function cleanup(): void {
        Theme.scheme = Theme.Scheme.System;
        Theme.highContrast = false;
        Theme.compact = false;
        Theme.textScale = 1;
        Theme.reducedMotion = false;
    }

    function test_textCanBeRead_data(): list<var> {
        let rows = [];
        for (const scheme of ["Light", "Dark"]) {
            for (const strong of [false, true]) {
                for (const ink of ["text", "muted", "accent", "bad", "warnText"]) {
                    for (const paper of ["background", "surface", "raised"])
                        rows.push({ tag: `${scheme}${strong ? ", high contrast" : ""}: ${ink} on ${paper}`, scheme: scheme, strong: strong, ink: ink, paper: paper });
                }
                for (const pair of [["accentText", "accent"], ["accentText", "accentHover"], ["text", "hover"], ["muted", "hover"], ["text", "hoverOnBackground"],
                                    ["text", "accentSoft"], ["background", "text"]])
                    rows.push({ tag: `${scheme}${strong ? ", high contrast" : ""}: ${pair[0]} on ${pair[1]}`, scheme: scheme, strong: strong, ink: pair[0], paper: pair[1] });
            }
        }
        return rows;
    }

    function test_textCanBeRead(row: var): void {
        Theme.scheme = row.scheme === "Dark" ? Theme.Scheme.Dark : Theme.Scheme.Light;
        Theme.highContrast = row.strong;
        const found = contrast(Theme[row.ink], Theme[row.paper]);
        verify(found >= (row.strong ? 7 : 4.5), `${row.tag}: ${found.toFixed(2)}`);
    }

    function test_edgesCanBeSeen(): void {
        for (const scheme of [Theme.Scheme.Light, Theme.Scheme.Dark]) {
            Theme.scheme = scheme;
            // The mark of the keyboard and what is on or off.
            for (const paper of [Theme.background, Theme.surface, Theme.raised])
                verify(contrast(Theme.accent, paper) >= 3);
            Theme.highContrast = true;
            verify(contrast(Theme.line, Theme.surface) >= 7);
            Theme.highContrast = false;
        }
    }

    function test_initialsCanBeRead(): void {
        for (const colour of Theme.avatarColors)
            verify(contrast(Theme.avatarText, colour) >= 3, colour);
    }

    function test_settingsChangeSizes(): void {
        const row = Theme.rowHeight;
        Theme.compact = true;
        verify(Theme.rowHeight < row);
        Theme.textScale = 2;
        compare(Theme.textBody, 28);
        verify(Theme.rowHeight >= 80);
        compare(Theme.iconSize, 36);
        compare(Theme.iconButton, 64);
        verify(Theme.railWidth > Theme.railButton);
        verify(Theme.motionNormal > 0);
        Theme.reducedMotion = true;
        compare(Theme.motionQuick + Theme.motionNormal + Theme.motionSlow, 0);
        // Small text leaves what is pressed large enough, and icons in it.
        Theme.textScale = 0.8;
        verify(Theme.iconButton >= 28 && Theme.iconSize < 18 && Theme.iconSize >= 14 && Theme.iconSmall >= 12);
    }
}
