#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Purr maintainers
# SPDX-License-Identifier: MIT
"""Reads the sources for what must not be in them: text of a peer that is read as markup, requests that nobody asked for,
code made of strings, ways around TLS, texts that lupdate cannot see, literals of the look outside qml/style. With
--self-test it proves that each rule sees its fault.

    rules.py FOLDER        checks the repository in FOLDER
    rules.py --self-test   checks the rules
"""

import pathlib
import re
import sys

# What may break a rule, and why.
ALLOWED = {
    # The one place that shows markup; it comes from MessageText, which escapes everything that a peer wrote.
    ("rich text", "qml/conversation/MessageBody.qml"),
    # The same words once more, to be selected with the pointer.
    ("rich text", "qml/conversation/WordSelection.qml"),
    # One line of a message found, escaped by text::foundMarkup().
    ("rich text", "qml/search/SearchResultRow.qml"),
    # The folder of the file that the user has just named.
    ("opens links", "src/models/channelexport.cpp"),
    # The one wrapper around opening a link; it takes http, https and mailto only.
    ("opens links", "src/models/messagetext.cpp"),
    # Files that the user saved, of kinds that cannot run, and the folders they are in.
    ("opens links", "src/models/filedownload.cpp"),
    # The folders of reports and scenarios that this program has written.
    ("opens links", "src/lab/filefolder.cpp"),
    # It says that there is none.
    ("cookies and proxies", "src/server/linkpreviews.cpp"),
    # Pictures of peers are read in a program of its own, by this; the others read what the user picked himself.
    ("pictures", "src/models/picturereader.cpp"),
    ("pictures", "app/pictures/main.cpp"),
    ("pictures", "src/models/ownprofile.cpp"),
    ("pictures", "src/models/photos.cpp"),
    ("pictures", "qml/composer/AttachmentStrip.qml"),
    ("pictures", "qml/channels/PictureCropper.qml"),
    # The logo of a brand file that the user chose.
    ("pictures", "qml/controls/BrandMark.qml"),
    # What all others use: it asks the desktop first.
    ("file dialogs", "qml/controls/FilePicker.qml"),
    # A server does not ask browsers and SDKs for certificates.
    ("TLS", "app/server/main.cpp"),
}

# A text of Qt Quick, whose format is AutoText unless it is told.
TEXTS = re.compile(r"(?<![\w.])(?:(?:T|Quick)\.)?(Text|TextEdit|TextArea)\s*\{")
SIZES = re.compile(
    r"^\s*(?:width|height|implicitWidth|implicitHeight|spacing|radius|size|font\.(?:pixel|point)Size|"
    r"\w*[pP]adding|(?:anchors|Layout)\.\w*[mM]argins?|Layout\.(?:preferred|minimum|maximum)(?:Width|Height)|"
    r"(?:duration|interval|delay)): *-?(?:[2-9]|\d{2,})(?:\.\d+)?\s*$"
)
COLOURS = re.compile(
    r"\"#[0-9A-Fa-f]{3,8}\"|[cC]olor: *\"(?!transparent)\w+\"|Qt\.(?:rgba|hsla|hsva)\("
)
LINES = [
    # rule, files, pattern
    ("rich text", "*.qml", re.compile(r"\b(?:Text|TextEdit)\.(?:RichText|StyledText|MarkdownText|AutoText)\b")),
    ("opens links", "*.qml *.cpp *.h", re.compile(r"\bopenUrlExternally\b|\bQDesktopServices::|#include <QDesktopServices>")),
    ("file dialogs", "*.qml", re.compile(r"import QtQuick\.Dialogs\b|import Qt\.labs\.platform\b")),
    ("TLS", "*.cpp *.h *.qml", re.compile(r"\bignoreSslErrors\b|\bVerifyNone\b|\bsetProtocol\(QSsl::(?:Any|Tls[vV]1_[01]|Ssl)")),
    ("code of strings", "*.qml *.js", re.compile(
        r"\beval\(|\bnew Function\(|\bcreateQmlObject\b|\bXMLHttpRequest\b|\bLocalStorage\b|\bWorkerScript\b")),
    ("code of strings", "*.qml *.js", re.compile(
        r"\bFunction\(|\bQt\.include\(|\bQt\.createComponent\((?![\"'])|\.setSource\((?![\"'])|^\s*\.?import\s+\"(?:https?|file):")),
    ("pictures", "*.qml", re.compile(r"\b(?:Image|AnimatedImage|BorderImage|AnimatedSprite|SpriteSequence)\s*\{|\bicon\.source\b|image://")),
    ("pictures", "*.cpp *.h", re.compile(r"\bQImageReader\b|\bQImage::fromData\b|\bQPixmap\([^)]|\bloadFromData\(|\bQMovie\b")),
    ("cookies and proxies", "*.cpp *.h", re.compile(r"CookieJar|QNetworkProxy|setUseSystemConfiguration|QNetworkRequest::Automatic")),
    ("WebSocket", "*.cpp *.h *.txt", re.compile(r"#include <QWebSocket|\bQt6::WebSockets\b|\bQt6::WebEngine")),
    ("code of strings", "*.cpp *.h", re.compile(r"->evaluate\(|\.evaluate\(|QQmlExpression|setContextProperty")),
    ("debugger", "*.cpp *.h *.txt", re.compile(r"QT_QML_DEBUG|QQmlDebuggingEnabler")),
    # What shows a name has to follow when presenter mode changes it.
    ("names", "*.qml", re.compile(
        r"\bMessageText\.(?:body|bodyWith|hasWords|needsMarkup|plain|line|name|userNames?|reactorNames)\(|\bPresenter\.data\(|\bchannels\.titleOf\(")),
    ("look", "*.qml", COLOURS),
    ("look", "*.qml", SIZES),
    # lupdate does not look into macros, so nobody would translate these.
    ("hidden text", "*.cpp *.h", re.compile(r"#\s*define\b.*\bQT_TR\w*_NOOP")),
    ("keyring", "*.cpp *.h", re.compile(r"setInsecureFallback\(true\)")),
]


def block(text, start):
    """The text between the brace at or after `start` and its partner."""
    begin = text.index("{", start)
    depth = 0
    for at in range(begin, len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            return text[begin : at + 1]
    return text[begin:]


def without_comments(text):
    """Comments as spaces, so that lines keep their numbers."""
    blank = lambda match: re.sub(r"[^\n]", " ", match.group())
    return re.sub(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", blank, text, flags=re.S)


def faults(name, source):
    """(line, rule, what) of each fault in a file. `name` is its path in the repository."""
    text = without_comments(source)
    path = pathlib.PurePosixPath(name)
    for rule, patterns, expression in LINES:
        if not any(path.match(pattern) for pattern in patterns.split()):
            continue
        if rule == "look" and name.startswith("qml/style/"):
            continue
        for number, line in enumerate(text.split("\n"), 1):
            if expression.search(line) and (rule, name) not in ALLOWED:
                yield number, rule, line.strip()
    if path.suffix == ".qml":
        for match in TEXTS.finditer(text):
            if "textFormat:" not in block(text, match.start()):
                yield text.count("\n", 0, match.start()) + 1, "rich text", f"{match.group(1)} without a textFormat"
        for match in re.finditer(r"\bLoader\s*\{", text):
            given = re.search(r"(?<![\w.])source:\s*(?![\s\"'])", block(text, match.start()))
            if given:
                yield text.count("\n", 0, match.start()) + 1, "code of strings", "a Loader of an address that is not written there"
    if path.suffix == ".cpp":
        for match in re.finditer(r"\bQNetworkRequest (\w+)\(", text):
            line = text.count("\n", 0, match.start()) + 1
            if f"{match.group(1)}.setAttribute(QNetworkRequest::Http2AllowedAttribute, false)" not in text:
                yield line, "HTTP/2", "a request that may be HTTP/2"
            if f"{match.group(1)}.setSslConfiguration(tls::strict())" not in text:
                yield line, "TLS", "a request that any TLS will do for"
        for match in re.finditer(r"[\w.>()-]+(?:\.|->)(?:get|post|put)\(QNetworkRequest\(", text):
            if "networkAccessManager()" not in match.group():  # that of the engine says no by itself (NetworkPolicy)
                yield text.count("\n", 0, match.start()) + 1, "HTTP/2", "a request that may be HTTP/2"
    if path.suffix in {".qml", ".cpp", ".h", ".py", ".js", ".mjs"} and "SPDX-License-Identifier: MIT" not in source[:400]:
        yield 1, "licence", "no SPDX header"


SEEN = [
    ("rich text", "qml/a.qml", "Text { text: name }"),
    ("rich text", "qml/a.qml", "T.TextArea {\n    text: name\n}"),
    ("rich text", "qml/a.qml", "Label { textFormat: Text.StyledText }"),
    ("opens links", "qml/a.qml", "onClicked: Qt.openUrlExternally(link)"),
    ("opens links", "src/a.cpp", "QDesktopServices::openUrl(url);"),
    ("file dialogs", "qml/a.qml", "import QtQuick.Dialogs"),
    ("TLS", "src/a.cpp", "reply->ignoreSslErrors();"),
    ("code of strings", "qml/a.qml", "Qt.createQmlObject(text, root)"),
    ("code of strings", "qml/a.qml", "const request = new XMLHttpRequest();"),
    ("code of strings", "qml/a.qml", "Loader { source: root.page }"),
    ("code of strings", "qml/a.qml", "Loader {\n    active: true\n    source: message.body\n}"),
    ("code of strings", "qml/a.qml", "Qt.createComponent(address)"),
    ("code of strings", "qml/a.qml", "loader.setSource(address)"),
    ("code of strings", "qml/a.qml", "eval(text)"),
    ("code of strings", "qml/a.qml", "new Function(text)()"),
    ("code of strings", "qml/a.qml", "import QtQuick.LocalStorage"),
    ("code of strings", "qml/a.qml", "WorkerScript { source: \"a.js\" }"),
    ("code of strings", "src/a.cpp", "engine->evaluate(text);"),
    ("pictures", "qml/a.qml", "Image { source: user.displayPictureUrl }"),
    ("pictures", "qml/a.qml", "    icon.source: link"),
    ("pictures", "src/models/a.cpp", "QImageReader reader(&buffer);"),
    ("pictures", "src/models/a.cpp", "image.loadFromData(bytes);"),
    ("cookies and proxies", "src/a.cpp", "manager.setCookieJar(new QNetworkCookieJar);"),
    ("cookies and proxies", "src/a.cpp", "QNetworkProxyFactory::setUseSystemConfiguration(true);"),
    ("WebSocket", "src/a.cpp", "#include <QWebSocket>"),
    ("TLS", "src/a.cpp", "tls.setPeerVerifyMode(QSslSocket::VerifyNone);"),
    ("look", "qml/a.qml", "    color: \"#FF0000\""),
    ("look", "qml/a.qml", "    color: \"red\""),
    ("look", "qml/a.qml", "    font.pixelSize: 14"),
    ("look", "qml/a.qml", "    anchors.leftMargin: 12"),
    ("HTTP/2", "src/a.cpp", "QNetworkRequest request(url); manager.get(request);"),
    ("names", "qml/a.qml", "text: MessageText.userName(root.user)"),
    ("names", "qml/a.qml", "text: Presenter.data(root.text)"),
    ("names", "qml/a.qml", "title: root.channels.titleOf(root.target)"),
    ("TLS", "src/a.cpp", "QNetworkRequest request(url); manager.get(request);"),
    ("keyring", "src/a.cpp", "job.setInsecureFallback(true);"),
    ("hidden text", "src/a.cpp", "#define WORDS(text) QT_TRANSLATE_NOOP(\"Keymap\", text)"),
    ("debugger", "app/a.cpp", "QQmlDebuggingEnabler enabler(true);"),
]
UNSEEN = [
    ("qml/a.qml", "Text { textFormat: Text.PlainText; text: name }"),
    ("qml/a.qml", "// Text { text: name }"),
    ("qml/a.qml", "    width: parent.width\n    opacity: 0.5\n    color: \"transparent\"\n    spacing: 0"),
    ("qml/a.qml", "Loader {\n    sourceComponent: page\n}\nLoader { source: \"Page.qml\" }"),
    ("src/a.cpp", "QWebSocketProtocol"),
    ("qml/a.qml", "text: MessageText.now.userName(root.user) + Presenter.now.data(root.text)"),
    ("qml/style/Theme.qml", "    readonly property color text: \"#211E1A\""),
    ("src/a.cpp", "QNetworkRequest one(url);\none.setSslConfiguration(tls::strict());\n"
                  "one.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);"),
]
HEADER = "// SPDX-License-Identifier: MIT\n"


def self_test():
    failed = [f"{rule}: not seen in {text!r}" for rule, name, text in SEEN
              if rule not in {fault[1] for fault in faults(name, HEADER + text)}]
    failed += [f"{fault} seen in {text!r}" for name, text in UNSEEN for fault in faults(name, HEADER + text)]
    return failed


def main():
    if sys.argv[1:] == ["--self-test"]:
        failed = self_test()
    else:
        top = pathlib.Path(sys.argv[1])
        failed = []
        for folder in ("app", "qml", "src"):
            for file in sorted((top / folder).rglob("*")):
                if file.is_file() and file.suffix in {".qml", ".js", ".cpp", ".h", ".txt"}:
                    name = file.relative_to(top).as_posix()
                    failed += [f"{name}:{line}: {rule}: {what}" for line, rule, what in faults(name, file.read_text())]
    print(*failed, sep="\n", end="\n" if failed else "")
    print(f"{len(failed)} faults")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
