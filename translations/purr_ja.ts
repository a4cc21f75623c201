<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Purr maintainers -->
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AccountButton</name>
        <message>
            <source>Signed in as %1</source>
            <translation>%1 としてサインイン中</translation>
        </message>
        <message>
            <source>Signed in as %1, not connected</source>
            <translation>%1 としてサインイン中、未接続</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>サインアウト</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>デスクトップに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <source>Nothing slides or fades. On as well when the desktop asks for it.</source>
            <translation>スライドやフェードをしません。デスクトップの設定でも有効になります。</translation>
        </message>
    </context>
    <context>
        <name>AttachButton</name>
        <message>
            <source>Send a file</source>
            <translation>ファイルを送信</translation>
        </message>
    </context>
    <context>
        <name>Avatar</name>
        <message>
            <source>%1, online</source>
            <translation>%1、オンライン</translation>
        </message>
        <message>
            <source>%1, away</source>
            <translation>%1、離席中</translation>
        </message>
        <message>
            <source>%1, offline</source>
            <translation>%1、オフライン</translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>未読 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>99+</source>
            <translation>99+</translation>
        </message>
    </context>
    <context>
        <name>ChannelColumn</name>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未読</translation>
        </message>
        <message>
            <source>Direct</source>
            <translation>ダイレクト</translation>
        </message>
    </context>
    <context>
        <name>ChannelHeader</name>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>New chat or channel</source>
            <translation>新しいチャットまたはチャンネル</translation>
        </message>
        <message>
            <source>New direct chat…</source>
            <translation>新しいダイレクトチャット…</translation>
        </message>
        <message>
            <source>New channel…</source>
            <translation>新しいチャンネル…</translation>
        </message>
        <message>
            <source>Find a channel or person…</source>
            <translation>チャンネルや人を探す…</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
    </context>
    <context>
        <name>ChannelListState</name>
        <message>
            <source>Your chats could not be read</source>
            <translation>チャットを読み込めませんでした</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>No chats yet</source>
            <translation>チャットはまだありません</translation>
        </message>
        <message>
            <source>Write to somebody, or join a channel.</source>
            <translation>誰かに書くか、チャンネルに参加してください。</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新しいチャット</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>未読はありません</translation>
        </message>
        <message>
            <source>No direct chats</source>
            <translation>ダイレクトチャットはありません</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
    </context>
    <context>
        <name>ChannelMenu</name>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open beside</source>
            <translation>横に開く</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>既読にする</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>ミュート解除</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>ミュート</translation>
        </message>
        <message>
            <source>Hide until the next message</source>
            <translation>次のメッセージまで隠す</translation>
        </message>
        <message>
            <source>Leave channel</source>
            <translation>チャンネルを退出</translation>
        </message>
    </context>
    <context>
        <name>ChannelView</name>
        <message>
            <source>Channels</source>
            <translation>チャンネル</translation>
        </message>
    </context>
    <context>
        <name>Channels</name>
        <message>
            <source>A channel needs a name.</source>
            <translation>チャンネルには名前が必要です。</translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation>メッセージはまだありません</translation>
        </message>
        <message>
            <source>in session</source>
            <translation>セッション中</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>未読 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>muted</source>
            <translation>ミュート中</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 ほか %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>The server did not allow that.</source>
            <translation>サーバーが許可しませんでした。</translation>
        </message>
        <message>
            <source>You are not allowed to do that here.</source>
            <translation>ここではその操作はできません。</translation>
        </message>
        <message>
            <source>That was too fast for the server. Wait a moment and try again.</source>
            <translation>サーバーにとって速すぎました。少し待って再試行してください。</translation>
        </message>
        <message>
            <source>A channel with this name exists already. Choose another name.</source>
            <translation>この名前のチャンネルは既にあります。別の名前にしてください。</translation>
        </message>
        <message>
            <source>This channel cannot be joined. Ask a member to invite you.</source>
            <translation>このチャンネルには参加できません。メンバーに招待を頼んでください。</translation>
        </message>
        <message>
            <source>A direct chat holds ten people at most.</source>
            <translation>ダイレクトチャットは最大10人です。</translation>
        </message>
        <message>
            <source>One of you has blocked the other.</source>
            <translation>どちらかが相手をブロックしています。</translation>
        </message>
        <message>
            <source>All chat sessions are in use. Close one first.</source>
            <translation>セッションはすべて使用中です。先に一つ閉じてください。</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>サインインしていません。</translation>
        </message>
        <message>
            <source>This does not exist any more.</source>
            <translation>これはもう存在しません。</translation>
        </message>
        <message>
            <source>This is too big for the server.</source>
            <translation>サーバーには大きすぎます。</translation>
        </message>
    </context>
    <context>
        <name>ChatsPage</name>
        <message>
            <source>Chats and privacy</source>
            <translation>チャットとプライバシー</translation>
        </message>
        <message>
            <source>To send a message, press</source>
            <translation>メッセージの送信キー</translation>
        </message>
        <message>
            <source>Enter (Shift+Enter makes a new line)</source>
            <translation>Enter（Shift+Enter で改行）</translation>
        </message>
        <message>
            <source>Ctrl+Enter (Enter makes a new line)</source>
            <translation>Ctrl+Enter（Enter で改行）</translation>
        </message>
        <message>
            <source>Show that I am typing</source>
            <translation>入力中であることを表示</translation>
        </message>
        <message>
            <source>Show my text as I type it</source>
            <translation>入力中の文章を表示</translation>
        </message>
        <message>
            <source>Everybody in the room can read along before you send.</source>
            <translation>送信前にルームの全員が読めます。</translation>
        </message>
        <message>
            <source>Show what I have read</source>
            <translation>既読を表示</translation>
        </message>
        <message>
            <source>Others see the double tick when you have read their message.</source>
            <translation>あなたが読むと、相手に二重チェックが表示されます。</translation>
        </message>
    </context>
    <context>
        <name>ChooseRoomDialog</name>
        <message>
            <source>Leave which room to enter “%1”?</source>
            <translation>「%1」に入るため、どのルームを退出しますか？</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>ChosenPerson</name>
        <message>
            <source>Remove %1</source>
            <translation>%1 を削除</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Editing a message</source>
            <translation>メッセージを編集中</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Enter the room to send messages</source>
            <translation>送信するにはルームに入ってください</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>%1 へのメッセージ</translation>
        </message>
        <message>
            <source>Insert an emoji</source>
            <translation>絵文字を挿入</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>変更を保存</translation>
        </message>
        <message>
            <source>Send to %1</source>
            <translation>%1 に送信</translation>
        </message>
    </context>
    <context>
        <name>ConnectionNotice</name>
        <message numerus="yes">
            <source>Reconnecting in %n s</source>
            <translation>
                <numerusform>%n 秒後に再接続</numerusform>
            </translation>
        </message>
        <message>
            <source>Reconnecting…</source>
            <translation>再接続中…</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>今すぐ</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>%1 entered the chat</source>
            <translation>%1 が入室しました</translation>
        </message>
        <message>
            <source>%1 left the chat</source>
            <translation>%1 が退室しました</translation>
        </message>
        <message>
            <source>%1 and %2 entered the chat</source>
            <translation>%1 と %2 が入室しました</translation>
        </message>
        <message>
            <source>%1 and %2 left the chat</source>
            <translation>%1 と %2 が退室しました</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n others entered the chat</source>
            <translation>
                <numerusform>%1 ほか %n 人が入室しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n others left the chat</source>
            <translation>
                <numerusform>%1 ほか %n 人が退室しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <extracomment>Format of a day line in the current year, see QDate::toString().</extracomment>
            <translation>M月d日 dddd</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 が入力中…</translation>
        </message>
        <message>
            <source>%1 and %2 are typing…</source>
            <translation>%1 と %2 が入力中…</translation>
        </message>
        <message>
            <source>Several people are typing…</source>
            <translation>複数の人が入力中…</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>ファイル %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>Read by a screen reader: name, time, text of the message.</extracomment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>編集済み</translation>
        </message>
        <message numerus="yes">
            <source>Read by %n</source>
            <translation>
                <numerusform>%n 人が既読</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>送信待ち</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>未送信</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>配信済み</translation>
        </message>
        <message>
            <source>Read by %1, %2</source>
            <translation>%1 が既読、%2</translation>
        </message>
        <message numerus="yes">
            <source>and %n others</source>
            <translation>
                <numerusform>ほか %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>既読</translation>
        </message>
    </context>
    <context>
        <name>DesktopLink</name>
        <message>
            <source>Your reply could not be sent: %1</source>
            <translation>返信を送信できませんでした: %1</translation>
        </message>
        <message>
            <source>%1 could not be opened. %2</source>
            <translation>%1 を開けませんでした。%2</translation>
        </message>
        <message>
            <source>Join this room?</source>
            <translation>このルームに参加しますか？</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>参加</translation>
        </message>
        <message>
            <source>A link wants to open “%1”. You are not in that room yet.</source>
            <translation>リンクが「%1」を開こうとしています。まだそのルームに参加していません。</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>EmojiGrid</name>
        <message>
            <source>Emoji</source>
            <translation>絵文字</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>In the room: %1</source>
            <translation>ルーム内: %1</translation>
        </message>
    </context>
    <context>
        <name>FailedActions</name>
        <message>
            <source>Not sent</source>
            <translation>未送信</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>File %1, %2</source>
            <translation>ファイル %1、%2</translation>
        </message>
        <message>
            <source>%1 · Open</source>
            <translation>%1 · 開く</translation>
        </message>
    </context>
    <context>
        <name>IconButton</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>JumpButton</name>
        <message numerus="yes">
            <source>%n new messages, jump to the latest</source>
            <translation>
                <numerusform>新着 %n 件、最新へ移動</numerusform>
            </translation>
        </message>
        <message>
            <source>Jump to the latest</source>
            <translation>最新へ移動</translation>
        </message>
        <message>
            <source>99+</source>
            <translation>99+</translation>
        </message>
    </context>
    <context>
        <name>JumpField</name>
        <message>
            <source>Search or jump to…</source>
            <translation>検索または移動…</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <translation>Ctrl K</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>%1: %2</source>
            <extracomment>A keyboard shortcut: what it does, then its keys</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Jump to a chat; Ctrl+Enter there opens it beside</source>
            <translation>チャットへ移動。Ctrl+Enter で横に開く</translation>
        </message>
        <message>
            <source>Go to that pane</source>
            <translation>そのペインへ移動</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>次のペイン</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>前のペイン</translation>
        </message>
        <message>
            <source>Close the pane and leave the room</source>
            <translation>ペインを閉じて退室</translation>
        </message>
        <message>
            <source>Previous or next chat</source>
            <translation>前または次のチャット</translation>
        </message>
        <message>
            <source>Previous or next unread chat</source>
            <translation>前または次の未読チャット</translation>
        </message>
        <message>
            <source>Next area of the window</source>
            <translation>ウィンドウの次の領域</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>メッセージを送信</translation>
        </message>
        <message>
            <source>New line in the message</source>
            <translation>メッセージ内で改行</translation>
        </message>
        <message>
            <source>Larger text, smaller text, usual text</source>
            <translation>文字を大きく、小さく、標準に</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>この一覧</translation>
        </message>
        <message>
            <source>Do not disturb, on or off</source>
            <translation>おやすみモードの切り替え</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>キーボード</translation>
        </message>
    </context>
    <context>
        <name>LimitBanner</name>
        <message>
            <source>You already have %1 chat sessions open.</source>
            <translation>既に %1 個のチャットセッションが開いています。</translation>
        </message>
        <message>
            <source>Close one to enter this room. Least recently used: %1.</source>
            <translation>このルームに入るには一つ閉じてください。最も使っていないもの: %1。</translation>
        </message>
        <message>
            <source>Close one to enter this room.</source>
            <translation>このルームに入るには一つ閉じてください。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Close “%1” and enter</source>
            <translation>「%1」を閉じて入る</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>%1 – Purr</source>
            <translation>%1 – Purr</translation>
        </message>
        <message>
            <source>Purr</source>
            <translation>Purr</translation>
        </message>
        <message>
            <source>%1 could not be opened. %2</source>
            <translation>%1 を開けませんでした。%2</translation>
        </message>
    </context>
    <context>
        <name>MatchList</name>
        <message>
            <source>Nothing matches “%1”.</source>
            <translation>「%1」に一致するものはありません。</translation>
        </message>
        <message>
            <source>Type the name of a channel or person.</source>
            <translation>チャンネルまたは人の名前を入力してください。</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>一致</translation>
        </message>
    </context>
    <context>
        <name>MatchRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>React with %1</source>
            <translation>%1 でリアクション</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
    </context>
    <context>
        <name>MessageBody</name>
        <message>
            <source>Show less</source>
            <translation>折りたたむ</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>もっと見る</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Messages in %1</source>
            <translation>%1 のメッセージ</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新着</translation>
        </message>
        <message>
            <source>Some messages are missing here.</source>
            <translation>ここのメッセージが一部欠けています。</translation>
        </message>
        <message>
            <source>Load them</source>
            <translation>読み込む</translation>
        </message>
        <message>
            <source>This is the beginning of %1.</source>
            <translation>ここが %1 の始まりです。</translation>
        </message>
        <message>
            <source>This is the beginning of your conversation with %1.</source>
            <translation>ここが %1 との会話の始まりです。</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy text</source>
            <translation>テキストをコピー</translation>
        </message>
        <message>
            <source>Mark unread from here</source>
            <translation>ここから未読にする</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>Delete for me</source>
            <translation>自分だけ削除</translation>
        </message>
        <message>
            <source>Delete for everyone</source>
            <translation>全員から削除</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
    </context>
    <context>
        <name>MessageRow</name>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>編集済み</translation>
        </message>
    </context>
    <context>
        <name>NewChatDialogs</name>
        <message>
            <source>New direct chat</source>
            <translation>新しいダイレクトチャット</translation>
        </message>
        <message>
            <source>Start chat</source>
            <translation>チャットを開始</translation>
        </message>
        <message>
            <source>New channel</source>
            <translation>新しいチャンネル</translation>
        </message>
        <message>
            <source>Create channel</source>
            <translation>チャンネルを作成</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>release-2.4</source>
            <translation>release-2.4</translation>
        </message>
        <message>
            <source>Who can join</source>
            <translation>参加できる人</translation>
        </message>
        <message>
            <source>Everybody: a public channel</source>
            <translation>全員: 公開チャンネル</translation>
        </message>
        <message>
            <source>Invited people: a private channel</source>
            <translation>招待した人: 非公開チャンネル</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>人を招待</translation>
        </message>
    </context>
    <context>
        <name>NotificationRow</name>
        <message>
            <source>in %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1 %2, %3, %4</source>
            <translation>%1 %2, %3, %4</translation>
        </message>
    </context>
    <context>
        <name>NotificationsColumn</name>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>一覧を消去</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>新着はありません</translation>
        </message>
        <message>
            <source>Messages and mentions in channels that you are not in at the moment appear here.</source>
            <translation>今いないチャンネルのメッセージとメンションがここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>NotificationsPage</name>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>This desktop has no notification service, so nothing is shown now.</source>
            <translation>このデスクトップには通知サービスがないため、何も表示されません。</translation>
        </message>
        <message>
            <source>Show notifications</source>
            <translation>通知を表示</translation>
        </message>
        <message>
            <source>For messages in rooms that are not before your eyes. Muted rooms stay silent.</source>
            <translation>見ていないルームのメッセージを通知します。ミュート中のルームは通知しません。</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>表示する内容</translation>
        </message>
        <message>
            <source>Who wrote, and the message</source>
            <translation>送信者とメッセージ</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>送信者のみ</translation>
        </message>
        <message>
            <source>Only that somebody wrote</source>
            <translation>新着があることのみ</translation>
        </message>
        <message>
            <source>Play a sound</source>
            <translation>音を鳴らす</translation>
        </message>
        <message>
            <source>Do not disturb</source>
            <translation>おやすみモード</translation>
        </message>
        <message>
            <source>No notifications until you turn this off.</source>
            <translation>オフにするまで通知しません。</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>静かな時間帯</translation>
        </message>
        <message>
            <source>No notifications at that time of every day.</source>
            <translation>毎日その時間帯は通知しません。</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>PaneBanners</name>
        <message>
            <source>You are not in this room. Enter to see what happens here live.</source>
            <translation>このルームにいません。入るとリアルタイムで見られます。</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>入る</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Back to the list</source>
            <translation>一覧に戻る</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>オフライン</translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>メンバー 1 人</translation>
        </message>
        <message>
            <source>%1 members</source>
            <translation>メンバー %1 人</translation>
        </message>
        <message>
            <source>not in the room</source>
            <translation>ルームにいない</translation>
        </message>
        <message>
            <source>%1 in the room</source>
            <translation>ルームに %1 人</translation>
        </message>
        <message>
            <source>Pane menu</source>
            <translation>ペインのメニュー</translation>
        </message>
        <message>
            <source>Leave the room and close</source>
            <translation>退室して閉じる</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Ctrl+W</source>
            <translation>Ctrl+W</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>メンバー…</translation>
        </message>
        <message>
            <source>Show all panes</source>
            <translation>すべてのペインを表示</translation>
        </message>
        <message>
            <source>Fill the window</source>
            <translation>ウィンドウ全体に表示</translation>
        </message>
        <message>
            <source>Leave the room, keep the pane</source>
            <translation>退室してペインは残す</translation>
        </message>
        <message>
            <source>Enter the room</source>
            <translation>ルームに入る</translation>
        </message>
    </context>
    <context>
        <name>PaneMiddle</name>
        <message>
            <source>Messages could not be loaded</source>
            <translation>メッセージを読み込めませんでした</translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation>メッセージはまだありません</translation>
        </message>
        <message>
            <source>Write the first one.</source>
            <translation>最初のメッセージを書きましょう。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
    </context>
    <context>
        <name>PeoplePicker</name>
        <message>
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>人を検索</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Nobody is called “%1”.</source>
            <translation>「%1」という人はいません。</translation>
        </message>
        <message>
            <source>Nobody else is here yet.</source>
            <translation>まだ他に誰もいません。</translation>
        </message>
    </context>
    <context>
        <name>PeopleSheet</name>
        <message>
            <source>People in %1</source>
            <translation>%1 のメンバー</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>メンバー</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>ルーム内</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>オフライン</translation>
        </message>
    </context>
    <context>
        <name>PersonRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>QuickSwitcher</name>
        <message>
            <source>Search or jump to…</source>
            <translation>検索または移動…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>入る</translation>
        </message>
        <message>
            <source>open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <translation>Ctrl Enter</translation>
        </message>
        <message>
            <source>open beside</source>
            <translation>横に開く</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Areas</source>
            <translation>領域</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Rooms to join</source>
            <translation>参加できるルーム</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Session inspector</source>
            <translation>セッションインスペクター</translation>
        </message>
        <message>
            <source>Ctrl+Shift+I</source>
            <translation>Ctrl+Shift+I</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
    </context>
    <context>
        <name>ReactionStrip</name>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>RevealButton</name>
        <message>
            <source>Others can watch what you type. What I reveal…</source>
            <translation>入力内容が見えています。公開する内容…</translation>
        </message>
        <message>
            <source>Others see that you type. What I reveal…</source>
            <translation>入力中であることが見えています。公開する内容…</translation>
        </message>
        <message>
            <source>Others do not see that you type. What I reveal…</source>
            <translation>入力中であることは見えません。公開する内容…</translation>
        </message>
        <message>
            <source>Show that I am typing</source>
            <translation>入力中であることを表示</translation>
        </message>
        <message>
            <source>Show my text as I type it</source>
            <translation>入力中の文章を表示</translation>
        </message>
        <message>
            <source>Show what I have read</source>
            <translation>既読を表示</translation>
        </message>
        <message>
            <source>Enter sends</source>
            <translation>Enter で送信</translation>
        </message>
    </context>
    <context>
        <name>RoomsColumn</name>
        <message>
            <source>Rooms to join</source>
            <translation>参加できるルーム</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>もう一度探す</translation>
        </message>
        <message>
            <source>Search rooms</source>
            <translation>ルームを検索</translation>
        </message>
        <message>
            <source>No room is called “%1”.</source>
            <translation>「%1」というルームはありません。</translation>
        </message>
        <message>
            <source>There is no public room that you are not in.</source>
            <translation>参加していない公開ルームはありません。</translation>
        </message>
    </context>
    <context>
        <name>SectionHeadings</name>
        <message>
            <source>In session</source>
            <translation>セッション中</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Channels to join</source>
            <translation>参加できるチャンネル</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Your chats</source>
            <translation>あなたのチャット</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>No setting is called that.</source>
            <translation>該当する設定はありません。</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Welcome to Purr</source>
            <translation>Purr へようこそ</translation>
        </message>
        <message>
            <source>Sign in to start chatting.</source>
            <translation>サインインしてチャットを始めましょう。</translation>
        </message>
        <message>
            <source>Connect to</source>
            <translation>接続先</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>chat.example.com:9001</source>
            <translation>chat.example.com:9001</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API キー</translation>
        </message>
        <message>
            <source>(only if the server has one)</source>
            <translation>（サーバーにある場合のみ）</translation>
        </message>
        <message>
            <source>Username</source>
            <translation>ユーザー名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>(only if the server asks for one)</source>
            <translation>（サーバーが求める場合のみ）</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>セッションを開始</translation>
        </message>
        <message>
            <source>Starting your session…</source>
            <translation>セッションを開始しています…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Other choices under “Connect to”: a Purr server on your network, or ChatKitty with your API key.</source>
            <translation>「接続先」では、ネットワーク上の Purr サーバーや、API キーを使った ChatKitty も選べます。</translation>
        </message>
    </context>
    <context>
        <name>SlotFooter</name>
        <message>
            <source>%1 of %2 chat sessions active</source>
            <translation>チャットセッション %2 中 %1 が有効</translation>
        </message>
    </context>
    <context>
        <name>SlotMeter</name>
        <message>
            <source>%1 of %2 chat sessions active</source>
            <translation>チャットセッション %2 中 %1 が有効</translation>
        </message>
    </context>
    <context>
        <name>Spinner</name>
        <message>
            <source>Please wait</source>
            <translation>お待ちください</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Start and tray</source>
            <translation>起動とトレイ</translation>
        </message>
        <message>
            <source>Start when I sign in to the computer</source>
            <translation>コンピューターへのログイン時に起動</translation>
        </message>
        <message>
            <source>The autostart folder cannot be written.</source>
            <translation>自動起動フォルダーに書き込めません。</translation>
        </message>
        <message>
            <source>Purr starts without a window where there is a tray.</source>
            <translation>トレイがある場合、Purr はウィンドウなしで起動します。</translation>
        </message>
        <message>
            <source>Show an icon in the tray</source>
            <translation>トレイにアイコンを表示</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>ウィンドウを閉じても実行を続ける</translation>
        </message>
        <message>
            <source>The icon in the tray brings it back. Ctrl+Q ends Purr.</source>
            <translation>トレイのアイコンで戻せます。Ctrl+Q で Purr を終了します。</translation>
        </message>
        <message>
            <source>This desktop has no tray, so closing the window ends Purr.</source>
            <translation>このデスクトップにはトレイがないため、ウィンドウを閉じると Purr は終了します。</translation>
        </message>
    </context>
    <context>
        <name>StateChip</name>
        <message>
            <source>Not started</source>
            <translation>未開始</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>ライブ</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Reconnecting… %1 s</source>
            <translation>再接続中… %1 秒</translation>
        </message>
        <message>
            <source>Reconnecting…</source>
            <translation>再接続中…</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>開始中…</translation>
        </message>
    </context>
    <context>
        <name>TransferRow</name>
        <message>
            <source>%1 was not sent. %2</source>
            <translation>%1 は送信されませんでした。%2</translation>
        </message>
        <message>
            <source>Sending %1</source>
            <translation>%1 を送信中</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>TypingLine</name>
        <message>
            <source>Live · %1</source>
            <translation>ライブ · %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Welcome to Purr</source>
            <translation>Purr へようこそ</translation>
        </message>
        <message>
            <source>Just looking?</source>
            <translation>試してみますか？</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>おかえりなさい</translation>
        </message>
        <message>
            <source>Play the demo</source>
            <translation>デモを再生</translation>
        </message>
        <message>
            <source>Five scripted people hold a conversation with you on the built-in server.</source>
            <translation>5 人の登場人物が内蔵サーバーであなたと会話します。</translation>
        </message>
        <message>
            <source>Open the session inspector</source>
            <translation>セッションインスペクターを開く</translation>
        </message>
        <message>
            <source>Watch every handler call and frame, simulate participants, cut the network.</source>
            <translation>すべての呼び出しとフレームを見たり、参加者を模擬したり、通信を切ったりできます。</translation>
        </message>
        <message>
            <source>Continue as %1</source>
            <translation>%1 として続ける</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceView</name>
        <message>
            <source>No chat is open</source>
            <translation>開いているチャットはありません</translation>
        </message>
        <message>
            <source>Choose one from the list. Opening a chat enters its room; closing it leaves. Up to %1 can be open side by side.</source>
            <translation>一覧から選んでください。開くと入室し、閉じると退室します。最大 %1 個まで並べて開けます。</translation>
        </message>
        <message>
            <source>Search or jump to…</source>
            <translation>検索または移動…</translation>
        </message>
    </context>
    <context>
        <name>purr::ConversationModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>purr::NotificationsModel</name>
        <message>
            <source>%1 mentioned you</source>
            <translation>%1 があなたをメンションしました</translation>
        </message>
        <message>
            <source>%1 mentioned a channel of yours</source>
            <translation>%1 があなたのチャンネルをメンションしました</translation>
        </message>
        <message>
            <source>%1 replied to you</source>
            <translation>%1 が返信しました</translation>
        </message>
    </context>
    <context>
        <name>purr::Notifier</name>
        <message>
            <source>%1 in %2</source>
            <extracomment>%1 is "12 new messages", %2 is "4 chats"</extracomment>
            <translation>%2で%1</translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>新着メッセージ %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n 個のチャット</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark read</source>
            <translation>既読にする</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>返信</translation>
        </message>
        <message>
            <source>Write a reply</source>
            <translation>返信を書く</translation>
        </message>
    </context>
    <context>
        <name>purr::QuickSwitcherModel</name>
        <message>
            <source>Public channel, join to enter</source>
            <translation>公開チャンネル、参加して入る</translation>
        </message>
        <message>
            <source>Public channel</source>
            <translation>公開チャンネル</translation>
        </message>
        <message>
            <source>Private channel</source>
            <translation>非公開チャンネル</translation>
        </message>
    </context>
    <context>
        <name>purr::SignIn</name>
        <message>
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Another Purr server</source>
            <translation>別の Purr サーバー</translation>
        </message>
        <message>
            <source>A Purr server</source>
            <translation>Purr サーバー</translation>
        </message>
        <message>
            <source>ChatKitty</source>
            <translation>ChatKitty</translation>
        </message>
        <message>
            <source>(built-in server)</source>
            <translation>（内蔵サーバー）</translation>
        </message>
        <message>
            <source>(on your network)</source>
            <translation>（ネットワーク上）</translation>
        </message>
        <message>
            <source>(with your API key)</source>
            <translation>（API キーを使用）</translation>
        </message>
        <message>
            <source>Enter a username.</source>
            <translation>ユーザー名を入力してください。</translation>
        </message>
        <message numerus="yes">
            <source>A username has at most %n characters.</source>
            <translation>
                <numerusform>ユーザー名は最大 %n 文字です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the address of the server.</source>
            <translation>サーバーのアドレスを入力してください。</translation>
        </message>
        <message>
            <source>This is not an address. Example: chat.example.com:9001</source>
            <translation>アドレスではありません。例: chat.example.com:9001</translation>
        </message>
        <message>
            <source>Enter the API key of your ChatKitty application.</source>
            <translation>ChatKitty アプリケーションの API キーを入力してください。</translation>
        </message>
        <message>
            <source>ChatKitty did not let you in. Check the API key and the username.</source>
            <translation>ChatKitty に入れませんでした。API キーとユーザー名を確認してください。</translation>
        </message>
        <message>
            <source>The server asks for a password, or does not know this user.</source>
            <translation>サーバーがパスワードを求めているか、このユーザーを知りません。</translation>
        </message>
        <message>
            <source>The username or the password is wrong.</source>
            <translation>ユーザー名またはパスワードが違います。</translation>
        </message>
        <message>
            <source>the built-in server</source>
            <translation>内蔵サーバー</translation>
        </message>
        <message>
            <source>Could not reach %1. Check the address and your network.</source>
            <translation>%1 に接続できませんでした。アドレスとネットワークを確認してください。</translation>
        </message>
        <message>
            <source>%1 did not answer in time. Try again.</source>
            <translation>%1 から時間内に応答がありません。再試行してください。</translation>
        </message>
        <message>
            <source>%1 does not answer like a chat server.</source>
            <translation>%1 はチャットサーバーとして応答しません。</translation>
        </message>
        <message>
            <source>Last used today</source>
            <translation>最終使用: 今日</translation>
        </message>
        <message>
            <source>Last used yesterday</source>
            <translation>最終使用: 昨日</translation>
        </message>
        <message>
            <source>Last used on %1</source>
            <translation>最終使用: %1</translation>
        </message>
    </context>
    <context>
        <name>purr::Timeline</name>
        <message>
            <source>New messages</source>
            <translation>新着メッセージ</translation>
        </message>
        <message>
            <source>Some messages are missing here</source>
            <translation>ここのメッセージが一部欠けています</translation>
        </message>
        <message>
            <source>Beginning of the conversation</source>
            <translation>会話の始まり</translation>
        </message>
    </context>
    <context>
        <name>purr::TrayIcon</name>
        <message>
            <source>Open Purr</source>
            <translation>Purr を開く</translation>
        </message>
        <message>
            <source>Do not disturb</source>
            <translation>おやすみモード</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>接続がありません</translation>
        </message>
        <message numerus="yes">
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>未読メッセージ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>未読はありません</translation>
        </message>
    </context>
    <context>
        <name>purr::words</name>
        <message>
            <source>%1 (you)</source>
            <translation>%1（あなた）</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>あなた: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A person's first name and what he wrote.</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>Day and short month, in the order of your language; Qt date format.</extracomment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 が入力中…</translation>
        </message>
        <message>
            <source>%1 and %2 are typing…</source>
            <translation>%1 と %2 が入力中…</translation>
        </message>
        <message>
            <source>Several people are typing…</source>
            <translation>複数の人が入力中…</translation>
        </message>
        <message>
            <source>There is no connection to the server.</source>
            <translation>サーバーに接続していません。</translation>
        </message>
        <message>
            <source>The server did not answer in time. Try again.</source>
            <translation>サーバーから時間内に応答がありません。再試行してください。</translation>
        </message>
        <message>
            <source>The server said something that Purr does not understand.</source>
            <translation>サーバーの応答を Purr が理解できません。</translation>
        </message>
        <message>
            <source>The server did not accept that. Check what you entered.</source>
            <translation>サーバーが受け付けませんでした。入力を確認してください。</translation>
        </message>
        <message>
            <source>The disk could not be written. Check that there is room left.</source>
            <translation>ディスクに書き込めませんでした。空き容量を確認してください。</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>キャンセルしました。</translation>
        </message>
        <message>
            <source>The server could not do that.</source>
            <translation>サーバーはそれを実行できませんでした。</translation>
        </message>
    </context>
</TS>
